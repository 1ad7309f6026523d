// Field by field, what each order of council holds.
import type { Shapes } from './shape.ts';

export const COUNCIL_SHAPES: Shapes = {
  'council.seat': { adviser: 'text' },
  'council.dismiss': { adviser: 'text' },
  'council.declare': { adviser: 'text' },
  'council.recuse': { adviser: 'text' },
  'council.counsel': {
    adviser: 'text',
    question: 'text',
    plan: 'text',
    low: 'number',
    mid: 'number',
    high: 'number',
    regret: 'text',
    regret_by: 'number',
  },
};
