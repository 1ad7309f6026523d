// Field by field, what each order of custody holds.
import type { Shapes } from './shape.ts';

export const CUSTODY_SHAPES: Shapes = {};
