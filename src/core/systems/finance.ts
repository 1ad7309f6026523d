// Finance: partners, bonds, certificates, the central bank’s dollars: their days, and the orders that take them.

import { type Context, tell } from '../context.ts';
import type { Command, FinanceForm, FinanceState, Refusal } from '../types.ts';
import { FORMS } from '../types.ts';
import type { Prepared } from '../world.ts';
import { drawCentral, payDebts, reckon, sellBond, sellCertificate } from './finance-debts.ts';
import { offerOf } from './finance-offers.ts';
import {
  closeGulf,
  gulfMw,
  partnersMonth,
  takeArrears,
  takeHost,
  takeVenture,
  talkGulf,
} from './finance-partners.ts';
import { placeMw } from './halls.ts';
import { spend } from './points.ts';
import { standingOf } from './programme-standing.ts';

export function beginFinance(_world: Prepared): FinanceState {
  return {
    owed_usd: 0,
    debts: [],
    pledged_sat: 0,
    due_day: -1,
    missed: 0,
    missed_day: -1,
    offer_mw: 0,
    offer_pct: 0,
    gulf_usd: 0,
    gulf_place: -1,
    gulf_day: -1,
    claims_pkr: 0,
    venture_usd: 0,
    certificate_day: -1,
    vacant_day: -1,
  };
}

export function financeDay(ctx: Context): void {
  const { world, day } = ctx;
  if (!world.nation.finance) return;
  const own = ctx.state.finance;
  if (own.due_day >= 0 && own.due_day <= day) settle(ctx, own);
  if (world.dayOfMonth[day] === 1) partnersMonth(ctx, standingOf(world, ctx.state));
}

/** A day on which something falls due. */
function settle(ctx: Context, own: FinanceState): void {
  payDebts(ctx);
  if (own.gulf_day >= 0 && own.gulf_day <= ctx.day) closeGulf(ctx);
  if (own.vacant_day >= 0 && own.vacant_day <= ctx.day) own.vacant_day = -1;
  reckon(own);
}

/** The form that an order asks for; null for an order of another room. */
function formOf(command: Command): FinanceForm | null {
  const [room, form] = command.kind.split('.');
  return room === 'finance' ? (FORMS.find((one) => one === form) ?? null) : null;
}

/** May this order be given? Null when it may. */
export function checkFinance(ctx: Context, command: Command): Refusal | null {
  const form = formOf(command);
  if (form === null) return null;
  const { world, state } = ctx;
  if (!world.nation.finance || (form === 'central' && !world.economy))
    return { code: 'no-lenders', need: {} };
  const asked = command as { readonly mw?: number; readonly usd?: number; readonly place?: string };
  const amount = asked.mw ?? asked.usd ?? Number.NaN;
  const offer = offerOf(world, state, form, amount);
  const place = world.nation.places.findIndex((one) => one.id === asked.place);
  if (asked.place !== undefined && place < 0) return { code: 'unknown-place', need: { place: asked.place } };
  const failed = offer.conditions.find((one) => !one.holds);
  const wrong = amountRefusal(offer.unit, amount, offer.least, offer.most, offer.step);
  // what does not hold whatever the amount is said before the amount is
  const always = offerOf(world, state, form).conditions.find((one) => !one.holds);
  if (always) return { code: always.code, need: always.need };
  if (wrong) return wrong;
  if (failed) return { code: failed.code, need: failed.need };
  if (place < 0) return null;
  const size = form === 'gulf' ? gulfMw(world, amount) : amount;
  const free = world.nation.places[place]!.limit_mw - placeMw(state, place);
  return size > free
    ? { code: 'place-full', need: { place: asked.place!, free_mw: Math.max(0, free), size_mw: size } }
    : null;
}

function amountRefusal(
  unit: 'mw' | 'usd',
  amount: number,
  least: number,
  most: number,
  step: number,
): Refusal | null {
  if (!(Number.isFinite(amount) && amount >= least && amount <= most))
    return {
      code: 'out-of-range',
      need: { field: unit, value: String(amount), [`least_${unit}`]: least, [`most_${unit}`]: most },
    };
  return Number.isInteger(amount / step)
    ? null
    : { code: 'not-a-step', need: { field: unit, [`step_${unit}`]: step } };
}

/** Does an order that `checkFinance` let through. */
export function applyFinance(ctx: Context, command: Command): void {
  const form = formOf(command);
  if (form === null) return;
  const { world, state, day } = ctx;
  const own = state.finance;
  const points = offerOf(world, state, form).points;
  const at = (id: string): number => world.nation.places.findIndex((one) => one.id === id);
  let mw = 0;
  let usd = 0;
  // before what may cost more: a governor who leaves takes a point only where one is left
  spend(ctx, points, 'finance');
  switch (command.kind) {
    case 'finance.host':
      mw = command.mw;
      takeHost(ctx, at(command.place), mw);
      break;
    case 'finance.venture':
      mw = command.mw;
      takeVenture(ctx, at(command.place), mw);
      break;
    case 'finance.gulf':
      talkGulf(ctx, at(command.place), command.usd);
      break;
    case 'finance.arrears':
      mw = command.mw;
      takeArrears(ctx, at(command.place), mw);
      break;
    case 'finance.bond':
      usd = command.usd;
      sellBond(ctx, usd, standingOf(world, state));
      break;
    case 'finance.certificate':
      usd = command.usd;
      sellCertificate(ctx, usd);
      break;
    case 'finance.central':
      usd = command.usd;
      drawCentral(ctx, usd);
      break;
    default:
  }
  reckon(own);
  // an investor has agreed to talk, not to pay: that is told when it pays
  if (form !== 'gulf') tell(ctx, { kind: 'financed', day, form, mw, usd });
}
