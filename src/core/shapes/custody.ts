// Field by field, what each order of custody holds.
import type { Shapes } from './shape.ts';

export const CUSTODY_SHAPES: Shapes = {
  'custody.scheme': { sign: 'number', keys: 'number' },
  'custody.places': { places: 'number' },
  'custody.tiers': { hot_pct: 'number', custodian_pct: 'number' },
  'custody.custodian': { custodian: 'text' },
  'custody.audit': { quarterly: 'boolean' },
  'custody.publish': { published: 'boolean' },
};
