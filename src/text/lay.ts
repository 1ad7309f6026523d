// A language laid over English: what it lacks stays English, and is held together where lines run the other way.
import { isolated } from './bidi.ts';

/** Any part of a value that is made of objects, texts, functions and lists. */
export type Part<T> = T extends (...given: never[]) => unknown
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { readonly [K in keyof T]?: Part<T[K]> }
      : T;

type Tree = Record<string, unknown>;

/** A new tree: values of `part` where it has them, else of `base`; lists and functions are taken whole. */
export function lay(base: unknown, part: unknown, foreign: (value: unknown) => unknown = same): unknown {
  if (part === undefined && foreign === same) return base;
  if (!isTree(base)) return part === undefined ? foreign(base) : part;
  if (part !== undefined && !isTree(part)) return part;
  const merged: Tree = {};
  for (const [key, value] of Object.entries(base)) merged[key] = lay(value, part?.[key], foreign);
  // Names by id may be more in another language than in English.
  for (const [key, value] of Object.entries(part ?? {}))
    if (!(key in merged) && key !== '__proto__') merged[key] = value;
  return merged;
}

/** The same into the tables themselves, so that whoever holds one of them reads the new words. */
export function layInto(base: object, part: object, rightToLeft: boolean): void {
  replace(base as Tree, lay(base, part, rightToLeft ? leftToRight : same) as Tree);
}

function replace(into: Tree, made: Tree): void {
  for (const [key, value] of Object.entries(made)) {
    const old = into[key];
    if (isTree(old) && isTree(value)) replace(old, value);
    else into[key] = value;
  }
}

const same = (value: unknown): unknown => value;

/** English in a page that runs from right to left: texts as they are, between marks. */
function leftToRight(value: unknown): unknown {
  if (typeof value === 'string') return isolated(value);
  if (typeof value === 'function')
    return (...given: unknown[]): unknown => leftToRight((value as (...all: unknown[]) => unknown)(...given));
  return Array.isArray(value) ? value.map(leftToRight) : value;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
