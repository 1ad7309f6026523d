// Field by field, what each order of programme holds.
import type { Shapes } from './shape.ts';

export const PROGRAMME_SHAPES: Shapes = {
  'programme.consult': {},
  'programme.waive': {},
  'programme.request': {},
  'programme.report': { on: 'boolean' },
  'programme.act': { act: 'text' },
  'programme.deal': { deal: 'text' },
};
