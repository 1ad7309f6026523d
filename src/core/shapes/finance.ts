// Field by field, what each order of finance holds.
import type { Shapes } from './shape.ts';

export const FINANCE_SHAPES: Shapes = {};
