// Field by field, what each order to halls, grid, treasury, budget, laws and events holds.
import type { Shapes } from './shape.ts';

export const MINISTRY_SHAPES: Shapes = {
  'halls.build': { place: 'text', size: 'text', cooling: 'text' },
  'halls.order': { site: 'number', rig: 'text', mw: 'number' },
  'halls.move': { site: 'number', place: 'text' },
  'halls.rule': { margin_pct: 'number', cost_pkr_kwh: 'number' },
  'halls.tariff': { pkr_kwh: 'number' },
  'halls.licence': {
    open: 'boolean',
    place: 'text',
    tariff_pkr_kwh: 'number',
    royalty_pct: 'number',
    interruptible: 'boolean',
    cap_mw: 'number',
  },
  'grid.reinforce': { link: 'text' },
  'grid.gate': { gate: 'text' },
  'grid.cargo': { act: 'text' },
  'grid.cut': { city: 'text', rank: 'text' },
  'grid.storage': { place: 'text', mw: 'number' },
  'grid.retire': { plant: 'text' },
  'treasury.buy': { usd: 'number' },
  'treasury.sell': { sat: 'number' },
  'treasury.buying': { usd: 'number', below_usd: 'number', keep_usd: 'number' },
  'treasury.selling': { share_pct: 'number', above_usd: 'number', keep_pct: 'number' },
  'budget.ask': { usd: 'number' },
  'laws.table': { law: 'text', clauses: 'numbers' },
  'events.answer': { event: 'text', choice: 'text' },
};
