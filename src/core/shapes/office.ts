// Field by field, what each order of office holds.
import type { Shapes } from './shape.ts';

export const OFFICE_SHAPES: Shapes = {
  'office.letter': { letter: 'text' },
  'office.mandates': { first: 'text', second: 'text', third: 'text' },
  'office.swap': { out: 'text', into: 'text' },
  'office.predict': { call: 'text', sure: 'number' },
  'office.sitting': { way: 'text' },
  'office.bind': {
    buying: 'boolean',
    selling: 'boolean',
    rule: 'boolean',
    licence: 'boolean',
    gate: 'boolean',
    cut: 'boolean',
  },
};
