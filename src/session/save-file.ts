// How a game lies on disk: a sealed text in one of two slots, so that a torn or flipped write never costs the older one.
import type { Command } from '../core/types.ts';
import type { SaveStorage, StorageTrouble, Stored } from './edges.ts';
import { type Mark, markOf } from './mark.ts';
import type { Phase } from './types.ts';

/** What is kept: the run file's text, and what it does not say: orders still pending and the phase. */
export interface SaveBody {
  readonly run: string;
  readonly pending: readonly Command[];
  readonly phase: Phase;
  readonly day: number;
  readonly days: number;
  readonly scenario: string;
  readonly reserve_sat: number;
  readonly mark: Mark;
}

export const SLOTS = ['save/a', 'save/b'] as const;
export type Slot = (typeof SLOTS)[number];

/** The newest sound save; `damaged` tells that a slot held something that is not one. */
export interface Shelf {
  readonly slot: Slot | null;
  readonly turn: number;
  readonly body: SaveBody | null;
  readonly damaged: boolean;
}

const FORMAT = 'surplus-save-1';
const PHASES: readonly string[] = [
  'brief',
  'decide',
  'advance',
  'explain',
  'report',
] satisfies readonly Phase[];

/** Text of a save: format, turn and checksum in the first line, the body after it. Turns count up with each write. */
export function seal(body: SaveBody, turn: number): string {
  const rest = `${turn}\n${JSON.stringify(body)}`;
  return `${FORMAT} ${checksum(rest)} ${rest}`;
}

/** The body and turn of a sealed text; null for anything that is not exactly what was written. */
export function unseal(text: string): { readonly body: SaveBody; readonly turn: number } | null {
  const head = /^surplus-save-1 ([0-9a-f]{16}) ((\d{1,12})\n)/.exec(text);
  if (head === null) return null;
  const [, sum, start, turn] = head;
  const rest = text.slice(FORMAT.length + 18);
  if (start === undefined || !rest.startsWith(start) || checksum(rest) !== sum) return null;
  try {
    const body = bodyOf(JSON.parse(rest.slice(start.length)));
    return body === null ? null : { body, turn: Number(turn) };
  } catch {
    return null;
  }
}

/** Both slots read, the newer sound one chosen. */
export async function readShelf(storage: SaveStorage): Promise<Stored<Shelf>> {
  let best: Shelf = { slot: null, turn: 0, body: null, damaged: false };
  for (const slot of SLOTS) {
    const read = await guard(() => storage.read(slot));
    if (!read.ok) return read;
    if (read.value === null) continue;
    const found = unseal(read.value);
    if (found === null) best = { ...best, damaged: true };
    else if (found.turn > best.turn)
      best = { slot, turn: found.turn, body: found.body, damaged: best.damaged };
  }
  return { ok: true, value: best };
}

/** A rejected promise of a careless storage becomes a value too. */
export async function guard<T>(ask: () => Promise<Stored<T>>): Promise<Stored<T>> {
  try {
    return await ask();
  } catch {
    return { ok: false, code: 'storage-broken' satisfies StorageTrouble };
  }
}

function bodyOf(value: unknown): SaveBody | null {
  if (typeof value !== 'object' || value === null) return null;
  const { run, pending, phase, day, days, scenario, reserve_sat, mark } = value as Record<string, unknown>;
  if (
    typeof run !== 'string' ||
    !Array.isArray(pending) ||
    typeof phase !== 'string' ||
    !PHASES.includes(phase)
  )
    return null;
  if (!Number.isSafeInteger(day) || !Number.isSafeInteger(days) || !Number.isSafeInteger(reserve_sat))
    return null;
  if (typeof scenario !== 'string') return null;
  return {
    run,
    pending: pending as Command[],
    phase: phase as Phase,
    day: Number(day),
    days: Number(days),
    scenario,
    reserve_sat: Number(reserve_sat),
    mark: markOf(mark),
  };
}

/** 64 bits over the text's code units, as 16 hex digits: two multiplicative hashes that see each unit's place. */
function checksum(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c ^ text.length;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(((high << 13) | (high >>> 19)) ^ unit, 0x5bd1e995);
  }
  return hex(low) + hex(high);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
