// Field by field, what each order of office holds.
import type { Shapes } from './shape.ts';

export const OFFICE_SHAPES: Shapes = {};
