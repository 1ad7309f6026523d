// Levers: what laws move as long as they are in force. Summed anew whenever a law comes or goes; systems read the sums. Money by the month.

import { type Context, placeOf, postAt, powerAccount } from '../context.ts';
import type { LawsState, Lever, State } from '../types.ts';
import { LEVERS } from '../types.ts';
import type { Prepared } from '../world.ts';

const LAW_COSTS = placeOf('law-costs'),
  LAW_FEES = placeOf('law-fees'),
  CLAIMED = placeOf('margin-claimed'),
  SHARE = placeOf('margin-share');

/** Where each lever stands. By its name written out: engines know the place then, where a name handed over is looked up each time. */
export const LEVER = Object.fromEntries(LEVERS.map((lever, i) => [lever, i])) as Record<Lever, number>;

/** What the laws in force add up to on one lever. */
export function leverOf(state: State, at: number): number {
  return state.laws.lever[at]!;
}

/** A law is in force as an Act, or by an ordinance that has not lapsed. */
export function holdsNow(own: LawsState, index: number): boolean {
  return own.stage[index] === 'force' || (own.until_day[index] ?? -1) >= 0;
}

/** The same of a law by its id; one that the scenario has not is not in force. */
export function lawHolds({ scenario }: Prepared, state: State, law: string): boolean {
  const at = scenario.laws.indexOf(law);
  return at >= 0 && holdsNow(state.laws, at);
}

/** The clauses by which a law is in force. */
export function clausesNow(own: LawsState, index: number): readonly number[] {
  return own.stage[index] === 'force' ? own.clauses[index]! : own.decree[index]!;
}

/** A clause of a law in force, by their ids; null while it is not. */
export function clauseHeld(world: Prepared, state: State, law: string, clause: string): number | null {
  const at = world.scenario.laws.indexOf(law);
  if (at < 0 || !holdsNow(state.laws, at)) return null;
  return clausesNow(state.laws, at)[world.laws[at]!.clauses.findIndex(({ id }) => id === clause)]!;
}

/** Sums the levers of all laws in force, and sets the cities' loss-based hours by them. */
export function layLevers(ctx: Context): void {
  const { world, state } = ctx;
  const own = state.laws;
  own.lever.fill(0);
  for (let i = 0; i < world.laws.length; i++) {
    if (!holdsNow(own, i)) continue;
    const law = world.laws[i]!;
    const values = clausesNow(own, i);
    for (const { lever, by, clause, from } of law.levers) {
      const at = clause === undefined ? -1 : law.clauses.findIndex((one) => one.id === clause);
      own.lever[LEVER[lever]] = own.lever[LEVER[lever]]! + by * (at < 0 ? 1 : values[at]! - (from ?? 0));
    }
  }
  levelHours(world, state);
}

/** Loss-based hours by city: as the distributors set them, drawn towards the mean by people as far as the law levels them. */
export function levelHours(world: Prepared, state: State): void {
  const { cities } = world.nation;
  const level = Math.min(1, Math.max(0, leverOf(state, LEVER.loss_levelling)));
  let hours = 0,
    people = 0;
  for (const city of cities) {
    hours += city.loss_shedding_h * city.population_m;
    people += city.population_m;
  }
  const mean = people > 0 ? hours / people : 0;
  for (let c = 0; c < cities.length; c++) {
    const own = cities[c]!.loss_shedding_h * state.grid.feeder[c]!;
    state.grid.loss_h[c] = own + level * (mean - own);
  }
}

/** The first of the month: what laws cost and bring the ministry, its share of the power margin, panels that were not put up. */
export function leversMonth(ctx: Context): void {
  const { world, state } = ctx;
  const own = state.laws;
  postAt(ctx, LAW_COSTS, Math.round((Math.max(0, leverOf(state, LEVER.cost_usd_year)) * 100) / 12));
  postAt(ctx, LAW_FEES, Math.round((Math.max(0, leverOf(state, LEVER.fees_usd_year)) * 100) / 12));
  const margin = powerAccount(state) - own.margin_pkr;
  const claim = Math.floor(
    Math.max(0, margin) * Math.min(1, Math.max(0, leverOf(state, LEVER.margin_claim))),
  );
  postAt(ctx, CLAIMED, claim);
  postAt(ctx, SHARE, Math.round((claim / state.economy.fx_pkr_usd) * 100));
  own.margin_pkr = powerAccount(state);
  state.parliament.rooftop_less_mw -= (leverOf(state, LEVER.rooftop) * world.p.rooftop_mw_year) / 12;
}
