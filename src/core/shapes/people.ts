// Field by field, what each order of people holds.
import type { Shapes } from './shape.ts';

export const PEOPLE_SHAPES: Shapes = {};
