// Who hears an order: those whose room it names, and those who mind the orders of all rooms. Each refuses or carries out its own, and leaves the rest alone.

import type { Context } from '../context.ts';
import type { Command, Refusal } from '../types.ts';
import { applyActs, checkActs } from './acts.ts';
import { applyBudget, checkBudget } from './budget.ts';
import { applyCompute, checkCompute } from './compute-orders.ts';
import { applyCouncil, checkCouncil } from './council-orders.ts';
import { applyCustody, checkCustody } from './custody-orders.ts';
import { applyEvents, checkEvents } from './events.ts';
import { applyFinance, checkFinance } from './finance.ts';
import { applyHalls, checkHalls } from './halls-orders.ts';
import { applyLaws, checkLaws } from './laws-orders.ts';
import { applyOffice, checkOffice } from './office.ts';
import { applyParliament, checkParliament } from './parliament.ts';
import { applyPeople, checkPeople } from './people.ts';
import { applyPlants, checkPlants } from './plant-orders.ts';
import { applyProgramme, checkProgramme } from './programme-orders.ts';
import { applyTreasury, checkTreasury } from './treasury.ts';

interface Hearer {
  /** whose orders it hears; null those of all rooms */
  readonly room: string | null;
  readonly check: (ctx: Context, command: Command) => Refusal | null;
  readonly apply: (ctx: Context, command: Command) => void;
}

const HEARERS: readonly Hearer[] = [
  // first: while the house sits, or a successor is bound, nothing else is open
  { room: null, check: checkOffice, apply: applyOffice },
  { room: 'halls', check: checkHalls, apply: applyHalls },
  { room: 'grid', check: checkActs, apply: applyActs },
  { room: 'grid', check: checkPlants, apply: applyPlants },
  { room: 'compute', check: checkCompute, apply: applyCompute },
  { room: 'treasury', check: checkTreasury, apply: applyTreasury },
  { room: 'budget', check: checkBudget, apply: applyBudget },
  { room: 'laws', check: checkLaws, apply: applyLaws },
  { room: 'parliament', check: checkParliament, apply: applyParliament },
  // the Fund minds what it was not asked about
  { room: null, check: checkProgramme, apply: applyProgramme },
  { room: 'people', check: checkPeople, apply: applyPeople },
  { room: 'custody', check: checkCustody, apply: applyCustody },
  { room: 'council', check: checkCouncil, apply: applyCouncil },
  { room: 'finance', check: checkFinance, apply: applyFinance },
  { room: 'events', check: checkEvents, apply: applyEvents },
];

const BY_ROOM = new Map(
  HEARERS.flatMap(({ room }) => (room === null ? [] : [room])).map((room) => [
    room,
    HEARERS.filter((one) => one.room === null || one.room === room),
  ]),
);
const OF_ALL = HEARERS.filter(({ room }) => room === null);

/** Who hears an order, in their order. */
export function hearersOf({ kind }: Command): readonly Hearer[] {
  return BY_ROOM.get(kind.slice(0, kind.indexOf('.'))) ?? OF_ALL;
}
