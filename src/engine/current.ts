// The engine of the present rules: core and content in one self-contained value.

import { CONTENT, SOURCES } from '../content/index.ts';
import { createEngine } from '../core/index.ts';
import type { Content, Engine } from '../core/types.ts';

/** Raised in the same commit whenever a golden run changes; CHANGELOG says why. */
export const rules = 5;
export const engine = createEngine(rules, CONTENT, SOURCES);

/** An engine of the same rules on changed content: what comes out different is the change’s doing. */
export function engineOf(change: (content: Content) => Content): Engine {
  return createEngine(rules, change(CONTENT), SOURCES);
}
