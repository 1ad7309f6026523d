// Who hears an order: each system looks at every order, refuses or carries out its own, and leaves the rest alone.

import type { Context } from '../context.ts';
import type { Command, Refusal } from '../types.ts';
import { applyActs, checkActs } from './acts.ts';
import { applyBudget, checkBudget } from './budget.ts';
import { applyCouncil, checkCouncil } from './council-orders.ts';
import { applyCustody, checkCustody } from './custody-orders.ts';
import { applyEvents, checkEvents } from './events.ts';
import { applyFinance, checkFinance } from './finance.ts';
import { applyHalls, checkHalls } from './halls-orders.ts';
import { applyLaws, checkLaws } from './laws-orders.ts';
import { applyOffice, checkOffice } from './office.ts';
import { applyParliament, checkParliament } from './parliament.ts';
import { applyPeople, checkPeople } from './people.ts';
import { applyProgramme, checkProgramme } from './programme-orders.ts';
import { applyTreasury, checkTreasury } from './treasury.ts';

export const ORDERS: readonly {
  readonly check: (ctx: Context, command: Command) => Refusal | null;
  readonly apply: (ctx: Context, command: Command) => void;
}[] = [
  // first: while the house sits, or a successor is bound, nothing else is open
  { check: checkOffice, apply: applyOffice },
  { check: checkHalls, apply: applyHalls },
  { check: checkActs, apply: applyActs },
  { check: checkTreasury, apply: applyTreasury },
  { check: checkBudget, apply: applyBudget },
  { check: checkLaws, apply: applyLaws },
  { check: checkParliament, apply: applyParliament },
  { check: checkProgramme, apply: applyProgramme },
  { check: checkPeople, apply: applyPeople },
  { check: checkCustody, apply: applyCustody },
  { check: checkCouncil, apply: applyCouncil },
  { check: checkFinance, apply: applyFinance },
  { check: checkEvents, apply: applyEvents },
];
