// Field by field, what each order of programme holds.
import type { Shapes } from './shape.ts';

export const PROGRAMME_SHAPES: Shapes = {};
