// Field by field, what each order of people holds.
import type { Shapes } from './shape.ts';

export const PEOPLE_SHAPES: Shapes = {
  'people.hear': { province: 'text' },
  'people.relief': { group: 'text', usd: 'number' },
  'people.campaign': {},
  'people.share': { pct: 'number' },
  'people.discount': { province: 'text', on: 'boolean' },
};
