// A terminal for tests: plays the program in-process and keeps what it printed; files go to a folder of their own.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/program.ts';

export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Plays the program with these words. */
export async function surplus(...words: string[]): Promise<Printed> {
  let out = '';
  let err = '';
  const code = await main(words, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    terminal: false,
  });
  return { code, out, err };
}

/** The one JSON document that a verb printed; throws when there is anything else on standard output. */
export async function json(
  ...words: string[]
): Promise<{ readonly code: number; readonly value: unknown; readonly err: string }> {
  const { code, out, err } = await surplus(...words, '--json', '--quiet');
  return { code, value: JSON.parse(out), err };
}

const folder = mkdtempSync(path.join(tmpdir(), 'surplus-cli-'));

/** Where a file of the test may stand. */
export function place(name: string): string {
  return path.join(folder, name);
}
export function put(name: string, text: string | Uint8Array): string {
  const file = place(name);
  writeFileSync(file, text);
  return file;
}

/** Bad input is one sentence on standard error and nothing else: no trace, no second line. */
export function isOneSentence(text: string): boolean {
  return /^[^\n]{10,900}[.]\n$/.test(text) && !/\n\s+at |Error:|node:internal/.test(text);
}
