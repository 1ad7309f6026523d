// Field by field, what each order of parliament holds.
import type { Shapes } from './shape.ts';

export const PARLIAMENT_SHAPES: Shapes = {
  'parliament.ordinance': { law: 'text', clauses: 'numbers' },
  'parliament.extend': { law: 'text' },
  'parliament.clause': { law: 'text', clause: 'text', value: 'number' },
  'parliament.meet': { law: 'text', member: 'text' },
  'parliament.promise': { law: 'text', member: 'text', demand: 'text' },
  'parliament.funds': { law: 'text', party: 'text' },
  'parliament.withdraw': { law: 'text' },
  'parliament.call-vote': { law: 'text' },
  'parliament.delay': { law: 'text' },
  'parliament.waiver': { law: 'text' },
  'parliament.partner': {},
};
