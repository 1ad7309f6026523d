// Luck: a draw depends on seed, stream, day and entity, and on nothing else, so no command can shift any draw.
// Alea makes two 32-bit keys for each stream once; a counter hash turns (keys, day, entity) into one uniform. Measured in docs/decisions/001.
import alea from 'seedrandom/lib/alea.js';
import { normalQuantile } from './exact.ts';

/** A stream's keys; `median` worlds answer ½ to every draw. */
export interface Luck {
  readonly keys: Int32Array;
  readonly median: boolean;
}

/** Keys for the named streams of a seed. Names, not positions, are hashed: adding a stream moves no other. */
export function openLuck(seed: string, streams: readonly string[], median = false): Luck {
  const keys = new Int32Array(streams.length * 2);
  for (let i = 0; i < streams.length; i++) {
    const draw = alea(`${seed}/${streams[i]}`);
    keys[2 * i] = draw.int32();
    keys[2 * i + 1] = draw.int32();
  }
  return { keys, median };
}

/** One uniform in (0,1), 52 bits and a half, so never 0 or 1. */
export function uniform(luck: Luck, stream: number, day: number, entity: number): number {
  if (luck.median) return 0.5;
  let a = luck.keys[2 * stream]! ^ Math.imul(day + 1, 0x9e3779b1);
  let b = luck.keys[2 * stream + 1]! ^ Math.imul(entity + 1, 0x85ebca6b);
  // three rounds of two murmur finalisers that feed each other
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ b;
  b = Math.imul(b ^ (b >>> 15), 0xc2b2ae35) + a;
  a = Math.imul(a ^ (a >>> 13), 0xc2b2ae35) ^ b;
  b = Math.imul(b ^ (b >>> 16), 0x27d4eb2f) + a;
  a = Math.imul(a ^ (a >>> 16), 0x165667b1) ^ b;
  b = Math.imul(b ^ (b >>> 14), 0x85ebca6b) ^ a;
  a ^= a >>> 16;
  b ^= b >>> 15;
  return ((a >>> 6) * 67108864 + (b >>> 6) + 0.5) / 4503599627370496;
}

/** One standard normal from one uniform. */
export function normal(luck: Luck, stream: number, day: number, entity: number): number {
  return normalQuantile(uniform(luck, stream, day, entity));
}

/** What `normals` drew last. */
export const DRAWN = new Float64Array(32);

export const { normals } = drawing();

function drawing() {
  const drawn = DRAWN;

  /** Standard normals of `count` entities (at most 32) from `first` on, into `DRAWN`. The same as `normal` gives one by one; for what is drawn every day, since a number handed back by a function is wrapped in an object. */
  function normals(luck: Luck, stream: number, day: number, first: number, count: number): void {
    const out = drawn;
    for (let i = 0; i < count; i++) out[i] = normalQuantile(uniform(luck, stream, day, first + i));
  }

  return { normals };
}
