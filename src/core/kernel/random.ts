// Luck: a draw depends on seed, stream, day and entity, and on nothing else, so no command can shift any draw.
// Alea makes two 32-bit keys for each stream once; a counter hash turns (keys, day, entity) into one uniform. Measured in docs/decisions/001.
import alea from 'seedrandom/lib/alea.js';
import { normalQuantile, normalQuantiles } from './exact.ts';

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
  return luck.median ? 0.5 : hashed(luck.keys[2 * stream]!, luck.keys[2 * stream + 1]!, day, entity);
}

/** Three rounds of two murmur finalisers that feed each other. */
function hashed(first: number, second: number, day: number, entity: number): number {
  let a = first ^ Math.imul(day + 1, 0x9e3779b1);
  let b = second ^ Math.imul(entity + 1, 0x85ebca6b);
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

/** Draws that are made together: stream and entity of each, so many uniforms, then normals. */
export interface Draws {
  readonly streams: Int32Array;
  readonly entities: Int32Array;
  readonly uniforms: number;
}

type Named = readonly (readonly [stream: number, entity: number])[];

export function drawsOf(uniforms: Named, normals: Named): Draws {
  const all = [...uniforms, ...normals];
  return {
    streams: Int32Array.from(all, ([stream]) => stream),
    entities: Int32Array.from(all, ([, entity]) => entity),
    uniforms: uniforms.length,
  };
}

/**
 * All of a list's draws of a day, in its order: the same as `normal` and `uniform` give one by one, at two thirds of the cost.
 * For what every day draws, since a number that a function hands back is wrapped in an object.
 */
export function drawAll(luck: Luck, draws: Draws, day: number, out: Float64Array): void {
  const { streams, entities } = draws;
  const { keys } = luck;
  const count = streams.length;
  if (luck.median) out.fill(0.5, 0, count);
  else
    for (let i = 0; i < count; i++) {
      const at = 2 * streams[i]!;
      out[i] = hashed(keys[at]!, keys[at + 1]!, day, entities[i]!);
    }
  normalQuantiles(out, draws.uniforms, count);
}
