// Field by field, what each order of finance holds.
import type { Shapes } from './shape.ts';

export const FINANCE_SHAPES: Shapes = {
  'finance.host': { place: 'text', mw: 'number' },
  'finance.venture': { place: 'text', mw: 'number' },
  'finance.gulf': { place: 'text', usd: 'number' },
  'finance.arrears': { place: 'text', mw: 'number' },
  'finance.bond': { usd: 'number' },
  'finance.certificate': { usd: 'number' },
  'finance.central': { usd: 'number' },
};
