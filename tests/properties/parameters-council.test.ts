// Every parameter of the council counts: changed in the options of a run it changes the run.
import { expect, it } from 'vitest';
import type { CommandLog, State } from '../../src/core/types.ts';
import { isBad, type Prepared, prepare } from '../../src/core/world.ts';
import { engine, good, lawfulFrom, setBalance, worldOf, worldPrint } from '../helpers.ts';
import { COUNCIL_IDS } from './council-ids.ts';

/** What waits years elsewhere comes within months here; points are small, so that half of one shows. */
const OFTEN = {
  capital_start: 9,
  surface_quarter: 0.5,
  loyal_start: 40,
  loyal_least: 36,
  conflict_days: 60,
  clean_from_quarter: 1,
  line_usd: 6e6,
  line_months: 12,
  engineer_every: 2,
  scandal_year: 2,
  insider_year: 3,
  lost_year: 2,
  insider_gone_least: 0.1,
  margin_amber_pct: 400,
  margin_red_pct: 400,
};
const base = worldOf({ seed: 'council-ids', cards: false, lasting: true, values: OFTEN });
const { advisers } = base.nation.council!;
const place = (id: string): number => advisers.findIndex((one) => one.id === id);
const member = base.nation.parliament!.members[0]!.id;

interface Table {
  readonly seats: readonly string[];
  readonly listed: readonly string[];
  readonly log: CommandLog;
}
const TABLES: readonly Table[] = [
  {
    seats: ['strategist-bold', 'founder-bold', 'veteran-bold', 'engineer-bold'],
    listed: ['keeper-bold'],
    log: [
      [0, { kind: 'treasury.buy', usd: 20e6 }],
      [1, { kind: 'council.seat', adviser: 'keeper-bold' }],
      [2, { kind: 'grid.reinforce', link: base.nation.links[0]!.id }],
      [3, { kind: 'council.declare', adviser: 'founder-bold' }],
      [4, { kind: 'council.recuse', adviser: 'founder-bold' }],
    ],
  },
  {
    seats: ['banker-bold', 'whip-bold', 'scholar-bold', 'strategist-cautious'],
    listed: ['founder-cautious'],
    log: [
      [0, { kind: 'treasury.buy', usd: 20e6 }],
      [1, { kind: 'laws.table', law: 'audit-act', clauses: {} }],
      [2, { kind: 'parliament.meet', law: 'audit-act', member }],
      [5, { kind: 'council.seat', adviser: 'founder-cautious' }],
      [6, { kind: 'council.dismiss', adviser: 'whip-bold' }],
      [
        7,
        {
          kind: 'council.counsel',
          adviser: 'scholar-bold',
          question: 'coins',
          plan: 'stand',
          low: 1,
          mid: 2,
          high: 3,
          regret: 'buy',
          regret_by: 0,
        },
      ],
    ],
  },
  // keys well kept, so that a quarter may be clean
  {
    seats: ['veteran-cautious'],
    listed: [],
    log: [
      [0, { kind: 'custody.scheme', sign: 3, keys: 5 }],
      [30, { kind: 'custody.places', places: 3 }],
      [60, { kind: 'custody.audit', quarterly: true }],
    ],
  },
];
const STOPS = [4, 8, 40, 108, 200, 300];

function* prints(table: Table, parameters: Readonly<Record<string, number>>): Generator<string> {
  const laid = good(prepare({ ...base.spec, options: { parameters } }, base.content)) as Prepared;
  const { world, state: first } = lawfulFrom(laid, ['council']);
  table.seats.forEach((id, s) => {
    first.council.seat[s] = place(id);
    first.council.since_day[s] = 0;
    first.council.loyalty[s] = 60;
  });
  first.council.candidates = table.listed.map(place);
  // something to keep
  setBalance(first, 'reserve_sat', 2 * base.p.clean_least_sat);
  let state: State = first;
  for (const stop of STOPS) {
    state = engine.advance(world, state, table.log, stop);
    yield worldPrint(state);
  }
}
const usual = TABLES.map((table) => [...prints(table, {})]);

function changesRun(id: string): boolean {
  const value = base.parameters[id]!;
  return [value * 0.5, value * 3, value * 0.11]
    .filter(
      (moved) => !isBad(prepare({ ...base.spec, options: { parameters: { [id]: moved } } }, base.content)),
    )
    .some((moved) =>
      TABLES.some((table, t) => {
        let i = 0;
        for (const print of prints(table, { [id]: moved })) if (print !== usual[t]![i++]) return true;
        return false;
      }),
    );
}

it('each parameter of the council changes the run when it is changed', () => {
  expect(COUNCIL_IDS.filter((id) => !changesRun(id))).toEqual([]);
}, 120_000);
