// Run files as the verbs take them: read, checked, with the engine and world they belong to; and command files of `run`.
import type { CommandLog, Engine, RunFile, RunSpec, World } from '../core/types.ts';
import { loadEngineOf } from '../engine/index.ts';
import { good, misfit, readText } from './io.ts';
import { isLink, textOfLink } from './links.ts';

export interface Opened {
  /** as it is called in what is printed: the file's name, or how long the link is */
  readonly file: string;
  readonly text: string;
  readonly run: RunFile;
  readonly engine: Engine;
  readonly world: World;
}

/** The text of a run, from a file, a link, or a file that holds a link; and what to call it. */
function runText(word: string): { readonly file: string; readonly text: string } {
  const file = isLink(word) ? `link of ${word.length} letters` : word;
  const text = isLink(word) ? word : readText(word);
  return { file, text: isLink(text) ? textOfLink(text, file) : text };
}

/** Reads a run file or a link and opens its world with the engine of its rules. */
export async function openRun(word: string): Promise<Opened> {
  const { file, text } = runText(word);
  const engine = good(await loadEngineOf(text), file);
  const run = good(engine.parse(text), file);
  const world = good(engine.open(run.spec), file);
  if (run.days > world.days)
    throw misfit('days', String(run.days), `at most ${world.days} for ${run.spec.scenario}`, file);
  return { file, text, run, engine, world };
}

const FORMS = 'a list of [day, command], one such pair a line, or a run file';

/** Commands of a file: a JSON list of [day, command], the same pairs one a line, or the commands of a run file or link. */
export function readCommands(engine: Engine, spec: RunSpec, days: number, file: string): CommandLog {
  const raw = pairsOf(runText(file).text, file);
  raw.forEach((pair, i) => {
    if (!Array.isArray(pair) || pair.length !== 2 || typeof pair[1] !== 'object' || pair[1] === null)
      throw misfit(`commands[${i}]`, shortly(pair), '[day, command]', file);
    checkTree(pair[1], `commands[${i}]`, 0, file);
  });
  const log = raw as unknown as CommandLog;
  const text = engine.serialise({ format: 'surplus-run-1', spec, days, commands: log, fingerprints: [] });
  return good(engine.parse(text), file).commands;
}

function pairsOf(text: string, file: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text
      .split('\n')
      .map((line, i) => ({ line, at: `line ${i + 1}` }))
      .filter(({ line }) => line.trim() !== '')
      .map(({ line, at }) => {
        try {
          return JSON.parse(line) as unknown;
        } catch {
          throw misfit(at, 'text that is cut off or is no JSON', FORMS, file);
        }
      });
  }
  const list =
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'commands')
      ? (value as { readonly commands: unknown }).commands
      : value;
  if (!Array.isArray(list)) throw misfit('file', shortly(list), FORMS, file);
  // one pair alone on one line is also a pair a line
  return list.length === 2 && typeof list[0] === 'number' ? [list] : list;
}

/** What canonical text would drop or choke on: prototype keys and deep nests. */
function checkTree(value: unknown, at: string, depth: number, file: string): void {
  if (depth > 4) throw misfit(at, 'lists within lists', 'a command', file);
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    if (key === '__proto__') throw misfit(at, key, 'fields of a command', file);
    checkTree((value as Record<string, unknown>)[key], `${at}.${key.slice(0, 40)}`, depth + 1, file);
  }
}

function shortly(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
