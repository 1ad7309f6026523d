// The engine of the present rules: core and content in one self-contained value.

import { CONTENT, SOURCES } from '../content/index.ts';
import { createEngine } from '../core/index.ts';

/** Raised in the same commit whenever a golden run changes; CHANGELOG says why. */
export const rules = 2;
export const engine = createEngine(rules, CONTENT, SOURCES);
