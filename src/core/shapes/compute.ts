// Field by field, what each order of compute holds.
import type { Shapes } from './shape.ts';

export const COMPUTE_SHAPES: Shapes = {
  'compute.build': { place: 'text', form: 'text', mw: 'number', backup: 'boolean' },
  'compute.sign': { offer: 'number', hall: 'number' },
  'compute.backup': { hall: 'number' },
  'compute.cable': {},
  'compute.train': { people: 'number' },
  'compute.ladder': { first: 'text' },
};
