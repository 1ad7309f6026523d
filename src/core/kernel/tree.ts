// States are plain JSON trees: how to copy one and how to fingerprint one.
// Objects are walked in the order in which they were made; only this core makes them, so the order is fixed.
import { bitsOf } from './exact.ts';

export type Tree = number | string | null | Tree[] | { [key: string]: Tree };

/** A deep copy of a plain tree; keeps the order of keys. */
export function clone<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const first: unknown = value[0];
    if (typeof first !== 'object') return value.slice() as T;
    const list = new Array(value.length);
    for (let i = 0; i < value.length; i++) list[i] = clone(value[i]);
    return list as T;
  }
  // spread first: engines keep its result as a fast object, where adding keys one by one makes a slow dictionary
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  const keys = Object.keys(copy);
  for (let i = 0; i < keys.length; i++) {
    const inner = copy[keys[i]!];
    if (typeof inner === 'object' && inner !== null) copy[keys[i]!] = clone(inner);
  }
  return copy as T;
}

const pair = new Uint32Array(2);

/** Two running 32-bit lanes over numbers and text. */
export interface Lanes {
  high: number;
  low: number;
}

export function openLanes(): Lanes {
  return { high: 0x9e3779b9 | 0, low: 0x85ebca6b | 0 };
}

function mix(lanes: Lanes, word: number): void {
  const high = Math.imul(lanes.high ^ word, 0xcc9e2d51);
  const low = Math.imul(lanes.low + word, 0x1b873593);
  lanes.high = (((high << 15) | (high >>> 17)) + low) | 0;
  lanes.low = ((low << 13) | (low >>> 19)) ^ high;
}

/** Adds a number, all 64 bits of it. */
export function mixNumber(lanes: Lanes, value: number): void {
  bitsOf(value, pair);
  mix(lanes, pair[0]!);
  mix(lanes, pair[1]!);
}

/** Adds text by its UTF-16 units. */
export function mixText(lanes: Lanes, text: string): void {
  mix(lanes, text.length);
  for (let i = 0; i < text.length; i++) mix(lanes, text.charCodeAt(i));
}

/** Adds a whole tree: shapes by length, values by bits. Throws on what a state may not hold. */
export function mixTree(lanes: Lanes, value: unknown): void {
  if (typeof value === 'number') mixNumber(lanes, value);
  else if (typeof value === 'string') mixText(lanes, value);
  else if (value === null) mix(lanes, 0x6e756c6c);
  else if (Array.isArray(value)) {
    mix(lanes, value.length);
    for (let i = 0; i < value.length; i++) mixTree(lanes, value[i]);
  } else if (typeof value === 'object') {
    const source = value as Record<string, unknown>;
    const keys = Object.keys(source);
    mix(lanes, keys.length ^ 0x40000000);
    for (let i = 0; i < keys.length; i++) mixTree(lanes, source[keys[i]!]);
  } else throw new Error(`a state may not hold a ${typeof value}`);
}

function finish(x: number): number {
  let v = x ^ (x >>> 16);
  v = Math.imul(v, 0x85ebca6b);
  v ^= v >>> 13;
  v = Math.imul(v, 0xc2b2ae35);
  return (v ^ (v >>> 16)) >>> 0;
}

/** Sixteen hex digits of the lanes. */
export function hex(lanes: Lanes): string {
  const high = finish(lanes.high ^ lanes.low);
  const low = finish(lanes.low + Math.imul(high, 5));
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/** Hash of any plain tree with its keys, sixteen hex digits: the content hash. */
export function hashOf(value: unknown): string {
  const lanes = openLanes();
  mixText(lanes, JSON.stringify(value));
  return hex(lanes);
}
