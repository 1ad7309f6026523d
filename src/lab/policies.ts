// Scripted ministries: what a policy orders each morning, by name. Deterministic; a policy sees only what a player could.
import type { Command, Engine, State, World } from '../core/types.ts';
import { letHalls } from './compute.ts';
import { randomMorning } from './random-policy.ts';
import { duties, upkeep } from './republic.ts';

export interface Policy {
  readonly id: string;
  /** the orders of a morning */
  readonly morning: (engine: Engine, world: World, state: State) => readonly Command[];
}

const NONE: readonly Command[] = [];

function cashOf(engine: Engine, world: World, state: State): number {
  return engine.quantity(world, state, 'treasury_usd');
}
function firstOfMonth(engine: Engine, world: World, state: State): boolean {
  return engine.date(world, state.day).dayOfMonth === 1;
}
/** Those orders that may be given; what depends on an earlier one of the list is seen after it. */
function allowed(engine: Engine, world: World, state: State, wanted: readonly Command[]): Command[] {
  const given: Command[] = [];
  let now = state;
  for (const command of wanted) {
    if (engine.check(world, now, command) !== null) continue;
    given.push(command);
    if (wanted.length > 1) now = engine.preview(world, now, [command]);
  }
  return given;
}

function packageLaw(world: World, state: State): Command[] {
  const stage = state.laws.stage[world.scenario.laws.indexOf('industry-package')];
  return stage === 'none' || stage === 'ended' || stage === 'failed'
    ? [{ kind: 'laws.table', law: 'industry-package', clauses: {} }]
    : [];
}

/** MW of rigs that a site holds or awaits. */
function rigged(state: State, site: number): number {
  let mw = 0;
  for (const batch of state.halls.batches) if (batch.site === site) mw += batch.mw;
  return mw;
}

/** Orders rigs for sites that have room, in lots, while cash stays over `keep`. */
function fillSites(engine: Engine, world: World, state: State, lot: number, keep: number): Command[] {
  const price = engine.prices(world, state).rig.standard.usd_mw;
  let cash = cashOf(engine, world, state) - keep;
  const out: Command[] = [];
  for (const site of state.halls.sites) {
    const room = site.mw - rigged(state, site.id);
    const mw = Math.min(room, lot, Math.floor(cash / price));
    if (mw < 1) continue;
    out.push({ kind: 'halls.order', site: site.id, rig: 'standard', mw });
    cash -= mw * price;
  }
  return out;
}

type Plot = readonly [place: string, size: 'container' | 'hall' | 'campus', cooling: 'air' | 'immersion'];

/** The next site of a plan, when it and its rigs can be paid. Sites count from the one that stands at the start. */
function nextSite(
  engine: Engine,
  world: World,
  state: State,
  plan: readonly Plot[],
  keep: number,
): Command[] {
  const plot = plan[state.halls.next_site - 2];
  if (plot === undefined) return [];
  const [place, size, cooling] = plot;
  const prices = engine.prices(world, state);
  const site = prices.site[size];
  const cost = (cooling === 'air' ? site.air_usd : site.immersion_usd) + site.mw * prices.rig.standard.usd_mw;
  if (cashOf(engine, world, state) - keep < cost) return [];
  return [{ kind: 'halls.build', place, size, cooling }];
}

/** What an hour of own halls would bring against what it costs, at today's standard machine. */
function pays(engine: Engine, world: World, state: State): boolean {
  return state.network.hashprice_usd > engine.prices(world, state).rig.standard.breakeven_usd;
}

const BALANCED: readonly Plot[] = [
  ['jhimpir', 'container', 'air'],
  ['thar', 'container', 'immersion'],
  ['hub', 'container', 'air'],
  ['karachi-nuclear', 'hall', 'immersion'],
  ['daral', 'container', 'air'],
  ['thar', 'hall', 'immersion'],
  ['haveli', 'container', 'air'],
  ['port-qasim', 'hall', 'air'],
  ['guddu', 'hall', 'immersion'],
];
const MODEST: readonly Plot[] = [
  ['hub', 'container', 'air'],
  ['jhimpir', 'container', 'air'],
  ['thar', 'hall', 'immersion'],
];
const CAMPUSES: readonly Plot[] = [
  'port-qasim',
  'thar',
  'hub',
  'karachi-nuclear',
  'sahiwal',
  'haveli',
  'guddu',
].flatMap((place): Plot[] => [
  [place, 'campus', 'immersion'],
  [place, 'campus', 'immersion'],
]);

/** Builds a modest plan and keeps it in machines. */
function mineModestly(engine: Engine, world: World, state: State): Command[] {
  if (!firstOfMonth(engine, world, state)) return [];
  return [...fillSites(engine, world, state, 10, 4e6), ...nextSite(engine, world, state, MODEST, 8e6)];
}

function balanced(engine: Engine, world: World, state: State): readonly Command[] {
  const _cash = cashOf(engine, world, state);
  const wanted: Command[] = duties(engine, world, state);
  if (state.day === 0)
    wanted.push(
      { kind: 'office.letter', letter: 'engineers' },
      { kind: 'programme.consult' },
      { kind: 'treasury.selling', share_pct: 35, above_usd: 400_000, keep_pct: 65 },
      { kind: 'treasury.buying', usd: 500_000, below_usd: 90_000, keep_usd: 20e6 },
    );
  const date = engine.date(world, state.day);
  if (state.day === 1 || date.dayOfMonth === 1) {
    wanted.push(...packageLaw(world, state), ...upkeep(engine, world, state));
    const pay = pays(engine, world, state);
    const limit = Math.min(200, Math.round((pay ? 40 : 12) * state.economy.price_index));
    const rule = { kind: 'halls.rule', margin_pct: 4, cost_pkr_kwh: limit } as const;
    if (state.halls.rule_cost_pkr_kwh !== rule.cost_pkr_kwh) wanted.push(rule);
    wanted.push(
      ...fillSites(engine, world, state, 10, 6e6),
      ...nextSite(engine, world, state, BALANCED, 10e6),
    );
    if (date.month % 6 === 1 && state.laws.capital >= 3 && state.halls.licence.open === 0)
      wanted.push(
        { kind: 'programme.consult' },
        {
          kind: 'halls.licence',
          open: true,
          place: 'thar',
          tariff_pkr_kwh: 22.98,
          royalty_pct: 8,
          interruptible: true,
          cap_mw: 150,
        },
      );
  }
  return wanted.length === 0 ? NONE : allowed(engine, world, state, wanted);
}

function neverMine(engine: Engine, world: World, state: State): readonly Command[] {
  const wanted: Command[] = duties(engine, world, state);
  // the strictest rule there is keeps the container that came with the office dark but for hours that would spill; what those find is sold
  if (state.day === 0)
    wanted.push(
      { kind: 'halls.rule', margin_pct: 100, cost_pkr_kwh: 0 },
      { kind: 'treasury.selling', share_pct: 100, above_usd: 1, keep_pct: 0 },
    );
  if (state.day === 0 || firstOfMonth(engine, world, state))
    wanted.push(...packageLaw(world, state), ...demandSide(engine, world, state));
  return wanted.length === 0 ? NONE : allowed(engine, world, state, wanted);
}

/** Programmes for customers one after another while there are points to spare, and a battery in a rich month. */
function demandSide(engine: Engine, world: World, state: State): Command[] {
  const out: Command[] = [];
  const next = ['night-rebate', 'tube-wells'].find((law) => {
    const stage = state.laws.stage[world.scenario.laws.indexOf(law)];
    return stage === 'none' || stage === 'ended';
  });
  if (next !== undefined && state.laws.capital >= 6) out.push({ kind: 'laws.table', law: next, clauses: {} });
  if (cashOf(engine, world, state) > 70e6) out.push({ kind: 'grid.storage', place: 'sahiwal', mw: 50 });
  return out;
}

/** Bets on AI halls: firm power for whoever asks, homes after them once it has tenants. */
function aiFirst(engine: Engine, world: World, state: State): readonly Command[] {
  const wanted: Command[] = duties(engine, world, state);
  if (state.day === 0 || firstOfMonth(engine, world, state))
    wanted.push(
      ...packageLaw(world, state),
      ...upkeep(engine, world, state),
      ...letHalls(engine, world, state, 15e6),
    );
  return wanted.length === 0 ? NONE : allowed(engine, world, state, wanted);
}

function maxMine(engine: Engine, world: World, state: State): readonly Command[] {
  if (state.day % 7 !== 0) return NONE;
  const wanted = fillSites(engine, world, state, 100, 2e6);
  const plot = CAMPUSES[state.halls.next_site - 2];
  const cost = engine.prices(world, state).site.campus.immersion_usd;
  if (plot !== undefined && cashOf(engine, world, state) > cost + 2e6)
    wanted.push({ kind: 'halls.build', place: plot[0], size: plot[1], cooling: plot[2] });
  return allowed(engine, world, state, wanted);
}

export const POLICIES: readonly Policy[] = [
  { id: 'nothing', morning: () => NONE },
  { id: 'never-mine', morning: neverMine },
  { id: 'max-mine', morning: maxMine },
  { id: 'ai-first', morning: aiFirst },
  {
    id: 'dca',
    morning: (_engine, _world, state) =>
      state.day === 0 ? [{ kind: 'treasury.buying', usd: 4_000_000, below_usd: 1e9, keep_usd: 10e6 }] : NONE,
  },
  { id: 'hodl', morning: (e, w, s) => allowed(e, w, s, mineModestly(e, w, s)) },
  {
    id: 'sell-all',
    morning: (e, w, s) =>
      allowed(e, w, s, [
        ...(s.day === 0
          ? [{ kind: 'treasury.selling', share_pct: 100, above_usd: 1, keep_pct: 0 } as const]
          : []),
        ...mineModestly(e, w, s),
      ]),
  },
  { id: 'balanced', morning: balanced },
  { id: 'random', morning: randomMorning },
];
