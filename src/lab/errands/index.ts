// Errands: ministries that go after one thing that seldom comes, by ordinary orders. `exhaust` sends them; `balance` never sees them.
import type { Command, Engine, State, World } from '../../core/types.ts';
import { cashOf, firstOfMonth, fillSites, isOpen, type Morning, type Policy, sieved } from '../ministries/tools.ts';
import { dice } from '../random-policy.ts';
import { duties, upkeep } from '../republic.ts';
import { refusedToday } from './asking.ts';
import { oneByOne, tellingAnswers, type Wanted } from './means.ts';

const CONSULT: Command = { kind: 'programme.consult' };
const REPORT: Command = { kind: 'programme.report', on: true };

/** Nobody dark for long at the partner's homes: what it minds most. */
const SHEDDING: Wanted = ['equal-shedding', 3, { levelling_pct: 100, feeders_usd_m: 12 }];

/** What keeps a ministry in office, with cards answered so that they lead on. */
function kept(engine: Engine, world: World, state: State): Command[] {
  const own = duties(engine, world, state).filter(({ kind }) => kind !== 'events.answer');
  const out = [...tellingAnswers(engine, world, state), ...own];
  return firstOfMonth(engine, world, state) ? [...out, ...upkeep(engine, world, state)] : out;
}

function spare(engine: Engine, world: World, state: State, keep: number): number {
  return Math.floor(cashOf(engine, world, state) - keep);
}

/** What the Fund and the watch on money would like to hear and see. */
function watched(world: World, state: State): Command[] {
  if (state.day % 30 !== 0) return [];
  const acts = world.nation.programme?.fatf.acts ?? [];
  return [CONSULT, REPORT, ...acts.map(({ id }): Command => ({ kind: 'programme.act', act: id }))];
}

/** Coins bought in a month for what lies over `keep`, dollars. */
function coins(engine: Engine, world: World, state: State, keep: number): Command[] {
  const usd = spare(engine, world, state, keep);
  return firstOfMonth(engine, world, state) && usd > 1e6 ? [{ kind: 'treasury.buy', usd }] : [];
}

/** Good standing, a reserve with the custodian that an investor trusts, and then the investor and a bond against the coins. */
function borrower(engine: Engine, world: World, state: State): readonly Command[] {
  const out: Command[] = [
    ...kept(engine, world, state),
    ...watched(world, state),
    ...oneByOne(engine, world, state, [SHEDDING, ['reserve-act'], ['bonds-act'], ['travel-rule']]),
    { kind: 'custody.custodian', custodian: 'gulf-trust' },
    { kind: 'custody.tiers', hot_pct: 0, custodian_pct: 60 },
  ];
  if (engine.quantity(world, state, 'reserve_usd') < 60e6) out.push(...coins(engine, world, state, 15e6));
  if (firstOfMonth(engine, world, state)) {
    const { places } = world.nation;
    const place = places[dice(world.spec.seed, state.day, 1) % places.length]?.id ?? '';
    out.push({ kind: 'finance.bond', usd: 100e6 }, { kind: 'finance.gulf', place, usd: 250e6 });
  }
  return out;
}

/** Supervisor, licences, accounts at banks, and then a cheap way home for wages from abroad. */
function corridor(engine: Engine, world: World, state: State): readonly Command[] {
  return [
    ...kept(engine, world, state),
    ...oneByOne(engine, world, state, [
      SHEDDING,
      ['assets-act'],
      ['licensing'],
      ['bank-access'],
      ['remittance-corridor'],
    ]),
  ];
}

/** Legal tender, and what makes the partner warm enough for it. */
function tender(engine: Engine, world: World, state: State): readonly Command[] {
  return [
    ...kept(engine, world, state),
    ...oneByOne(engine, world, state, [SHEDDING, ['legal-tender', 10]]),
  ];
}

export const sent = (id: string, wishes: Morning): Policy => {
  const own = sieved(wishes);
  return {
    id,
    morning: (engine, world, state) => [
      ...refusedToday(engine, world, state),
      ...own(engine, world, state),
    ],
  };
};

export const ERRANDS: readonly Policy[] = [
  sent('borrower', borrower),
  sent('corridor', corridor),
  sent('tender', tender),
];
void [CONSULT, REPORT, fillSites, isOpen];
