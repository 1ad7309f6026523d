// What must hold of every state, checked by tests and `fuzz` after each day: money, coins and energy conserved, no broken numbers.
import type { State } from './types.ts';
import { ACCOUNTS, POSTING_KINDS, POSTINGS } from './types.ts';
import type { Prepared } from './world.ts';

/** Sentences about what does not hold; empty when all is well. */
export function broken(world: Prepared, state: State): string[] {
  const out: string[] = [];
  numbers('state', state, out);
  ledger(state, out);
  energy(world, state, out);
  if (state.halls.drawn_mw < 0 || state.halls.ready_mw < 0) out.push('halls draw less than nothing');
  for (const mw of state.grid.output_mw) if (mw < -1e-6) out.push(`a plant gives ${mw} MW`);
  if (state.laws.capital < 0 || state.laws.capital > world.p.capital_cap)
    out.push(`capital ${state.laws.capital}`);
  const coins = state.ledger.balance[ACCOUNTS.indexOf('reserve_sat')]!;
  if (coins < 0) out.push(`reserve of ${coins} sat`);
  return out;
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
  const { balance, flow } = state.ledger;
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
  ACCOUNTS.forEach((account, i) => {
    if (expected[i] !== balance[i]) out.push(`${account} is not the sum of its postings`);
  });
}

/** generated = uses served + losses; wanted = base served + unserved. */
function energy(world: Prepared, state: State, out: string[]): void {
  const { grid } = state;
  if (state.day === 0) return;
  const served = grid.use_mwh[0]! + grid.use_mwh[1]! + grid.use_mwh[2]! + grid.use_mwh[3]!;
  const gap = grid.generated_mwh - served - grid.losses_mwh;
  if (Math.abs(gap) > 1e-3) out.push(`energy does not close by ${gap} MWh`);
  let wanted = 0;
  const hours = [7, 5, 7, 5];
  for (let j = 0; j < grid.demand_mw.length; j++) wanted += grid.demand_mw[j]! * hours[j & 3]!;
  if (Math.abs(wanted - grid.use_mwh[0]! - grid.unserved_mwh) > world.columns.zones * 8 + 1e-3)
    out.push(`demand does not close: ${wanted} against ${grid.use_mwh[0]! + grid.unserved_mwh}`);
}
