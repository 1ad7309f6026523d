// This program in several processes at once, each with a part of the work.
import { spawn } from 'node:child_process';
import { handedOn } from './engine-script.ts';

/** The stretches that `jobs` processes play of `all`, from and until. */
export function sharesOf(all: number, jobs: number): readonly (readonly [number, number])[] {
  const share = Math.ceil(all / jobs);
  return Array.from({ length: jobs }, (_, j) => [j * share, Math.min(all, (j + 1) * share)] as const).filter(
    ([from, until]) => from < until,
  );
}

/** Runs the program once for each list of words, all at the same time; `took` hears each line of JSON that they print. */
export async function inProcesses<T>(
  parts: readonly (readonly string[])[],
  took: (one: T) => void,
): Promise<void> {
  await Promise.all(parts.map((words) => inOne(words, took)));
}

function inOne<T>(words: readonly string[], took: (one: T) => void): Promise<void> {
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? '', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: handedOn(),
  });
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) took(JSON.parse(line) as T);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`a part (${words[0] ?? ''}) ended with exit code ${code ?? 'none'}`)),
    );
  });
}
