// The cards and headlines of this version, by theme. Each choice changes a standing rule, a relation or the physical state for some time.
import type { Event } from '../../core/types.ts';
import { CUSTODY } from './custody.ts';
import { LAW } from './law.ts';
import { MONEY } from './money.ts';
import { PEOPLE } from './people.ts';
import { POWER } from './power.ts';
import { PROGRAMME } from './programme.ts';
import { WORLD } from './world.ts';

export { HEADLINES } from './headlines.ts';
export const EVENTS: readonly Event[] = [
  ...POWER,
  ...MONEY,
  ...LAW,
  ...PEOPLE,
  ...PROGRAMME,
  ...CUSTODY,
  ...WORLD,
];
