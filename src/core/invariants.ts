// What must hold of every state, checked by tests and `fuzz` after each day: money, coins and energy conserved, no broken numbers.
import { centralBank, circularDebt, posted, powerAccount } from './context.ts';
import { outlayOf } from './systems/budget.ts';
import { brokenCompute } from './systems/compute-broken.ts';
import { brokenCouncil } from './systems/council-broken.ts';
import { brokenCustody } from './systems/custody-broken.ts';
import { brokenFinance } from './systems/finance-broken.ts';
import { brokenHalls } from './systems/halls-broken.ts';
import { brokenOffice } from './systems/office-broken.ts';
import { brokenParliament } from './systems/parliament-broken.ts';
import { brokenPeople } from './systems/people-broken.ts';
import { brokenProgramme } from './systems/programme-broken.ts';
import type { State } from './types.ts';
import { ACCOUNTS, OUTLAYS, POSTING_KINDS, POSTINGS } from './types.ts';
import type { Prepared } from './world.ts';

/** Sentences about what does not hold; empty when all is well. */
export function broken(world: Prepared, state: State): string[] {
  const out: string[] = [];
  numbers('state', state, out);
  ledger(state, out);
  energy(world, state, out);
  if (world.economy) nation(world, state, out);
  out.push(...brokenProgramme(world, state));
  out.push(...brokenParliament(world, state));
  if (state.halls.drawn_mw < 0 || state.halls.ready_mw < 0) out.push('halls draw less than nothing');
  for (const mw of state.grid.output_mw) if (mw < -1e-6) out.push(`a plant gives ${mw} MW`);
  if (state.laws.capital < 0 || state.laws.capital > world.p.capital_cap)
    out.push(`capital ${state.laws.capital}`);
  const coins = state.ledger.balance[ACCOUNTS.indexOf('reserve_sat')]!;
  if (coins < 0) out.push(`reserve of ${coins} sat`);
  out.push(...brokenHalls(world, state));
  out.push(...brokenCompute(world, state));
  out.push(...brokenPeople(world, state));
  out.push(...brokenCustody(world, state), ...brokenFinance(world, state));
  out.push(...brokenOffice(world, state), ...brokenCouncil(world, state));
  cards(state, out);
  return out;
}

/** One to three cards a quarter; nothing that is due lies behind the evening on which it is looked at. */
function cards({ day, events }: State, out: string[]): void {
  const { open_day, due_day, outcome_day, wake_day } = events;
  if (events.cards < 0 || events.cards > 3) out.push(`${events.cards} cards in a quarter`);
  if (events.card_day >= day) out.push('a card of a day to come');
  const awaited = [...due_day, ...outcome_day].filter((due) => due >= 0);
  if ((awaited.length > 0 || open_day.some((open) => open >= 0)) && wake_day < 0)
    out.push('something falls due and nobody will wake');
  if (awaited.some((due) => due < wake_day)) out.push('something falls due before anybody wakes');
}

function numbers(path: string, value: unknown, out: string[]): void {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) out.push(`${path} is ${value}`);
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value))
      numbers(`${path}.${key}`, (value as Record<string, unknown>)[key], out);
  }
}

function ledger(state: State, out: string[]): void {
  const { balance, flow, outlay_usd } = state.ledger;
  for (const unit of ['usd', 'pkr', 'sat']) {
    let sum = 0;
    ACCOUNTS.forEach((account, i) => {
      if (account.endsWith(`_${unit}`)) sum += balance[i]!;
    });
    if (sum !== 0) out.push(`${unit} does not sum to zero: ${sum}`);
  }
  const expected = ACCOUNTS.map(() => 0);
  POSTING_KINDS.forEach((kind, i) => {
    expected[ACCOUNTS.indexOf(POSTINGS[kind].from)]! -= flow[i]!;
    expected[ACCOUNTS.indexOf(POSTINGS[kind].to)]! += flow[i]!;
  });
  let laid_out = 0;
  for (const kind of OUTLAYS) laid_out += flow[POSTING_KINDS.indexOf(kind)]!;
  if (laid_out !== outlay_usd) out.push(`${outlay_usd} cents laid out that are ${laid_out}`);
  ACCOUNTS.forEach((account, i) => {
    if (expected[i] !== balance[i]) out.push(`${account} is not the sum of its postings`);
  });
}

/** Reserves are what came less what went; circular debt is what it began with, what added to it and what took from it. */
function nation(world: Prepared, state: State, out: string[]): void {
  const { economy, budget } = state;
  const of = (kind: Parameters<typeof posted>[1]): number => posted(state, kind);
  const came = of('opening-fx') + of('fx-exports') + of('fx-remittances') + of('fx-transfers');
  const lent =
    of('fx-loans') +
    of('fx-investment') +
    of('fx-tranche') +
    of('fx-own-in') +
    of('fx-deposit') +
    of('fx-rescue') +
    of('central-repaid');
  const went =
    of('fx-imports') +
    of('fx-fuel') +
    of('fx-income') +
    of('fx-repayments') +
    of('fx-own-out') +
    of('fx-deposit-back') +
    of('fx-rescue-back') +
    of('fx-rescue-interest') +
    of('fx-blackout') +
    of('central-lent');
  if (centralBank(state) !== came + lent - went) out.push('reserves are not what came less what went');
  const added =
    of('opening-arrears') + of('debt-losses') + of('debt-unpaid') + of('debt-interest') + of('plant-settled');
  const taken = of('debt-surcharge') + of('debt-subsidy') + of('debt-hosting') + powerAccount(state);
  if (circularDebt(state) !== added - taken)
    out.push('circular debt is not what was added less what was paid');
  if (of('fx-own-out') !== economy.own_out_usd || of('fx-own-in') !== economy.own_in_usd)
    out.push('the ministry’s own dollars are not those that the reserves felt');
  if (!(economy.fx_pkr_usd > 0 && economy.price_index > 0 && economy.import_month_usd > 0))
    out.push('a price of nothing');
  if (outlayOf(state) < 0) out.push('outlay of less than nothing');
  if (budget.asked_usd < 0 || budget.asked_usd > world.p.ask_most_usd)
    out.push(`asked for ${budget.asked_usd}`);
}

/** generated + given by batteries = uses served, what fills them among them, + losses; wanted = base served + unserved. */
function energy(world: Prepared, state: State, out: string[]): void {
  const { grid } = state;
  if (state.day === 0) return;
  const served = grid.use_mwh.reduce((sum, mwh) => sum + mwh, 0);
  const gap = grid.generated_mwh + grid.battery_out_mwh - served - grid.losses_mwh;
  if (Math.abs(gap) > 1e-3) out.push(`energy does not close by ${gap} MWh`);
  grid.battery_mwh.forEach((mwh, z) => {
    if (mwh < -1e-6 || mwh > grid.battery_mw[z]! * world.p.storage_hours + 1e-6)
      out.push(`batteries of ${grid.battery_mw[z]} MW hold ${mwh} MWh`);
  });
  for (const plant of grid.retired)
    if (grid.output_mw[plant]! > 1e-6) out.push(`a closed plant gives ${grid.output_mw[plant]} MW`);
  let wanted = 0;
  const hours = [7, 5, 7, 5];
  for (let j = 0; j < grid.demand_mw.length; j++) wanted += grid.demand_mw[j]! * hours[j & 3]!;
  if (Math.abs(wanted - grid.use_mwh[0]! - grid.unserved_mwh) > world.columns.zones * 8 + 1e-3)
    out.push(`demand does not close: ${wanted} against ${grid.use_mwh[0]! + grid.unserved_mwh}`);
}
