// Why a figure is what it is: terms that add up to it in whole ticks, the formula, the inputs with their sources.
// Balances are sums of postings; flowing figures play their month again with the tracer on.

import { nationTerms } from './explain-nation.ts';
import { advance } from './game.ts';
import { quantityOf, readQuantity } from './quantities.ts';
import type { BadInput, CommandLog, Explanation, PostingKind, State, Term } from './types.ts';
import { type Account, CAUSES, POSTING_KINDS, POSTINGS } from './types.ts';
import { bad, type Prepared } from './world.ts';

/** A term before it is rounded to whole ticks. */
export interface Loose {
  readonly because: string;
  readonly amount: number;
  readonly source: string;
}
const BALANCES: Readonly<Record<string, { account: Account; scale: number }>> = {
  reserve_sat: { account: 'reserve_sat', scale: 1 },
  treasury_usd: { account: 'treasury_usd', scale: 100 },
  power_pkr: { account: 'power_pkr', scale: 1 },
};

/** Explains a figure on a day from a snapshot at or before it. Bad ids and days come back as values. */
export function explain(
  world: Prepared,
  log: CommandLog,
  from: State,
  quantity: string,
  day: number,
): Explanation | BadInput {
  const registered = quantityOf(quantity);
  if (!registered) return bad('unknown-quantity', 'quantity', quantity, 'a quantity of the registry');
  if (!Number.isInteger(day) || day < 0 || day > world.days)
    return bad('day-range', 'day', String(day), `0 to ${world.days}`);
  if (from.day > day)
    return bad('day-range', 'day', String(day), `a snapshot at or before it, not of day ${from.day}`);
  let start = Math.max(from.day, day - world.dayOfMonth[Math.max(0, day - 1)]!);
  if (start > day) start = day;
  const opening = advance(world, from, log, start);
  const traced = new Map<string, Loose>();
  const state = advance(world, opening, log, day, undefined, undefined, (id, because, amount, source) => {
    if (id !== quantity) return;
    const held = traced.get(because);
    traced.set(because, { because, amount: (held?.amount ?? 0) + amount, source });
  });
  const value = readQuantity(world, state, quantity);
  const loose = termsOf(world, state, opening, quantity, [...traced.values()]);
  const ticks = Math.round(value / registered.tick);
  return {
    quantity,
    day,
    value: ticks * registered.tick,
    unit: registered.unit,
    tick: registered.tick,
    equation: registered.equation,
    terms: whole(loose, ticks, registered.tick),
    inputs: registered.inputs.map((id) => {
      const parameter = world.content.parameters[id]!;
      return { id, value: world.parameters[id]!, unit: parameter.unit, source: parameter.source };
    }),
  };
}

/** Terms in whole ticks that sum to the value exactly: each rounded, and the rounding given to the largest. */
function whole(loose: readonly Loose[], ticks: number, tick: number): Term[] {
  const terms = loose
    .map((t) => ({ because: t.because, amount: Math.round(t.amount / tick), source: t.source }))
    .filter((t) => t.amount !== 0);
  let sum = 0;
  for (const term of terms) sum += term.amount;
  if (terms.length === 0) return [{ because: 'level', amount: ticks * tick, source: 'state' }];
  let largest = 0;
  terms.forEach((t, i) => {
    if (Math.abs(t.amount) > Math.abs(terms[largest]!.amount)) largest = i;
  });
  terms[largest] = { ...terms[largest]!, amount: terms[largest]!.amount + ticks - sum };
  return terms.map((t) => ({ ...t, amount: t.amount * tick }));
}

function termsOf(
  world: Prepared,
  state: State,
  opening: State,
  quantity: string,
  traced: readonly Loose[],
): Loose[] {
  const balance = BALANCES[quantity];
  if (balance) return postings(state, balance.account, balance.scale);
  const { grid } = state;
  switch (quantity) {
    case 'hashprice_usd':
    case 'price_usd':
    case 'fx_pkr_usd':
    case 'growth_pct':
    case 'cpi_pct':
    case 'policy_pct':
      return [
        { because: 'month-start', amount: readQuantity(world, opening, quantity), source: 'state' },
        ...traced,
      ];
    case 'used_mw':
      return (['package', 'licensed', 'halls'] as const).map((because, i) => ({
        because,
        amount: grid.use_mwh[i + 1]! / 24,
        source: 'merit-order',
      }));
    case 'shortage_h': {
      const hours = readQuantity(world, state, quantity);
      const all = grid.unserved_mwh;
      return all > 0
        ? CAUSES.map((because, i) => ({
            because,
            amount: (hours * grid.shortage_mwh[i]!) / all,
            source: 'design: shared by what each cause took away',
          }))
        : [];
    }
    case 'grid_margin_pct':
      return marginTerms(world, state);
    case 'idle_mw':
      return byFuel(world, (i) =>
        world.nation.fuels[world.columns.plantFuel[i]!]!.surplus
          ? grid.available_mw[i]! - grid.output_mw[i]!
          : 0,
      );
    case 'generated_mwh':
      return byFuel(world, (i) => grid.output_mw[i]! * 24);
    case 'network_ehs':
      return [
        { because: 'rest-of-world', amount: state.network.rest_ehs, source: 'growth_gain_month' },
        { because: 'own-halls', amount: state.network.own_ehs, source: 'merit-order' },
      ];
    case 'own_ehs':
      return [
        { because: 'halls', amount: state.halls.state_ehs, source: 'utilisation' },
        { because: 'licensed', amount: state.halls.licensed_ehs, source: 'utilisation' },
      ];
    default:
      return nationTerms(world, state, opening, quantity);
  }
}

function postings(state: State, account: Account, scale: number): Loose[] {
  const out: Loose[] = [];
  POSTING_KINDS.forEach((kind: PostingKind, i) => {
    const amount = state.ledger.flow[i]! / scale;
    if (POSTINGS[kind].to === account) out.push({ because: kind, amount, source: 'ledger' });
    else if (POSTINGS[kind].from === account) out.push({ because: kind, amount: -amount, source: 'ledger' });
  });
  return out;
}

function byFuel(world: Prepared, read: (plant: number) => number): Loose[] {
  return world.nation.fuels.map((fuel, f) => {
    let amount = 0;
    for (let i = 0; i < world.columns.plants; i++) if (world.columns.plantFuel[i] === f) amount += read(i);
    return { because: `fuel-${fuel.id}`, amount, source: fuel.source };
  });
}

/** Spare by fuel against demand: what each fuel could give at the evening peak, less demand, all in % of demand. */
function marginTerms(world: Prepared, state: State): Loose[] {
  const { grid } = state;
  let demand = 0;
  for (let z = 0; z < world.columns.zones; z++) demand += grid.demand_mw[z * 4 + 3]!;
  const out = byFuel(world, (i) => {
    const f = world.columns.plantFuel[i]!;
    const shape = world.columns.plantPool[i]! < 0 ? 1 : world.columns.shape[f * 4 + 3]!;
    return (100 * Math.min(world.columns.plantMw[i]!, grid.available_mw[i]! * shape)) / demand;
  });
  let available = 0;
  for (const term of out) available += term.amount;
  out.push({ because: 'evening-demand', amount: -100, source: 'heat_demand_mw_c' });
  // power that cannot reach the shortage, and link losses
  const behind = grid.margin_pct - (available - 100);
  out.push({ because: 'link', amount: behind, source: 'link_loss' });
  return out;
}
