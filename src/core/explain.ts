// Why a figure is what it is: terms that add up to it in whole ticks, the formula, the inputs with their sources.
// Balances are sums of postings; flowing figures play their month again with the tracer on.

import { GRID_TERMS } from './explain-grid.ts';
import { HALL_TERMS } from './explain-halls.ts';
import { type DayNote, type Loose, type Month, noteOf, withRest } from './explain-month.ts';
import { nationTerms } from './explain-nation.ts';
import { computeTerms } from './figures/compute.ts';
import { councilTerms } from './figures/council.ts';
import { custodyTerms } from './figures/custody.ts';
import { demandTerms } from './figures/demand.ts';
import { financeTerms } from './figures/finance.ts';
import { officeTerms } from './figures/office.ts';
import { parliamentTerms } from './figures/parliament.ts';
import { peopleTerms } from './figures/people.ts';
import { programmeTerms } from './figures/programme.ts';
import { advance } from './game.ts';
import { quantityOf, readQuantity } from './quantities.ts';
import type { BadInput, CommandLog, Explanation, Happening, PostingKind, State, Term } from './types.ts';
import { type Account, POSTING_KINDS, POSTINGS } from './types.ts';
import { bad, type Prepared } from './world.ts';

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
  const registered = quantityOf(world, quantity);
  if (!registered) return bad('unknown-quantity', 'quantity', quantity, 'a quantity of the registry');
  if (!Number.isInteger(day) || day < 0 || day > world.days)
    return bad('day-range', 'day', String(day), `0 to ${world.days}`);
  if (from.day > day)
    return bad('day-range', 'day', String(day), `a snapshot at or before it, not of day ${from.day}`);
  let start = Math.max(from.day, day - world.dayOfMonth[Math.max(0, day - 1)]!);
  if (start > day) start = day;
  const opening = advance(world, from, log, start);
  const traced = new Map<string, Loose>();
  const happenings: Happening[] = [];
  const days: DayNote[] = [];
  const state = advance(
    world,
    opening,
    log,
    day,
    (one) => happenings.push(one),
    (live) => days.push(noteOf(live)),
    (id, because, amount, source) => {
      if (id !== quantity) return;
      const held = traced.get(because);
      traced.set(because, { because, amount: (held?.amount ?? 0) + amount, source });
    },
  );
  const value = readQuantity(world, state, quantity);
  const month: Month = { world, opening, state, happenings, days };
  const loose = termsOf(month, quantity, [...traced.values()]);
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

const ROOM_TERMS = [
  computeTerms,
  demandTerms,
  parliamentTerms,
  programmeTerms,
  peopleTerms,
  custodyTerms,
  financeTerms,
  officeTerms,
  councilTerms,
];

function termsOf(month: Month, quantity: string, traced: readonly Loose[]): Loose[] {
  const balance = BALANCES[quantity];
  if (balance) return postings(month.state, balance.account, balance.scale);
  if (traced.length > 0) {
    const terms: Loose[] = [
      { because: 'month-start', amount: readQuantity(month.world, month.opening, quantity), source: 'state' },
      ...traced,
    ];
    // points that a system spends without saying on what are still told
    return quantity === 'capital' ? withRest(terms, month.state.laws.capital, 'spent', 'laws') : terms;
  }
  const known = GRID_TERMS[quantity] ?? HALL_TERMS[quantity];
  if (known) return known(month);
  for (const terms of ROOM_TERMS) {
    const found = terms(month, quantity);
    if (found.length > 0) return found;
  }
  return nationTerms(month.world, month.state, month.opening, quantity);
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
