// Field by field, what each order of parliament holds.
import type { Shapes } from './shape.ts';

export const PARLIAMENT_SHAPES: Shapes = {};
