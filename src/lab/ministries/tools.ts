// What scripted ministries are made of: reads of the morning, and orders that most of them give in one way. Only what a player could see.
import type { Command, Engine, State, World } from '../../core/types.ts';

/** A scripted ministry: what it orders each morning. Deterministic; whatever it remembers, it reads from the state. */
export interface Policy {
  readonly id: string;
  /** the orders of a morning */
  readonly morning: Morning;
}
export type Morning = (engine: Engine, world: World, state: State) => readonly Command[];

export function cashOf(engine: Engine, world: World, state: State): number {
  return engine.quantity(world, state, 'treasury_usd');
}

export function firstOfMonth(engine: Engine, world: World, state: State): boolean {
  return engine.date(world, state.day).dayOfMonth === 1;
}

/** Those orders that may be given; what depends on an earlier one of the list is seen after it. */
export function allowed(engine: Engine, world: World, state: State, wanted: readonly Command[]): Command[] {
  const given: Command[] = [];
  let now = state;
  let last: Command | null = null;
  for (const command of wanted) {
    // laid on only when another is looked at after it: a copy of the state costs more than the day
    if (last !== null) now = engine.preview(world, now, [last]);
    last = null;
    if (engine.check(world, now, command) !== null) continue;
    given.push(command);
    last = command;
  }
  return given;
}

/** A ministry whose wishes are sieved: what may not be ordered is left out. */
export const sieved =
  (wishes: Morning): Morning =>
  (engine, world, state) => {
    const wanted = wishes(engine, world, state);
    return wanted.length === 0 ? wanted : allowed(engine, world, state, wanted);
  };

/** Whether a law is on no road and not in force: it may be tabled. */
export function isOpen(world: World, state: State, law: string): boolean {
  const stage = state.laws.stage[world.scenario.laws.indexOf(law)];
  return stage === 'none' || stage === 'ended' || stage === 'failed' || stage === 'struck';
}

export function table(
  world: World,
  state: State,
  law: string,
  clauses: Readonly<Record<string, number>> = {},
): Command[] {
  return isOpen(world, state, law) ? [{ kind: 'laws.table', law, clauses }] : [];
}

export type Bill = readonly [law: string, clauses?: Readonly<Record<string, number>>];

/** Takes a list of laws through parliament, one after the other: tables the first that is not in force while points allow, and whips what comes to the floor. */
export function legislate(
  engine: Engine,
  world: World,
  state: State,
  bills: readonly Bill[],
  thrifty = false,
): Command[] {
  const out: Command[] = [];
  let running = 0;
  for (const [law] of bills) {
    const stage = state.laws.stage[world.scenario.laws.indexOf(law)];
    if (stage === undefined) continue;
    if (stage === 'floor') out.push(...whip(engine, world, state, law, thrifty));
    if (stage !== 'force' && !isOpen(world, state, law)) running += 1;
  }
  if (running < 2 && state.laws.capital >= 3) {
    const next = bills.find(([law]) => isOpen(world, state, law));
    if (next !== undefined) out.push(...table(world, state, next[0], next[1]));
  }
  return out;
}

type Stand = NonNullable<ReturnType<Engine['whips']>>['members'][number];
/** What a member asks for his own town and has not got: to be spared the cuts, or a feeder, which costs dollars. */
export function townDemand(
  { demands }: Pick<Stand, 'demands'>,
  thrifty: boolean,
): Stand['demands'][number] | undefined {
  return demands.find(
    ({ kind, granted }) => !granted && ((kind === 'feeder' && !thrifty) || kind === 'spare'),
  );
}

/** Meets the named members who are not yet ayes and grants what each asks, while the whips count too few. */
function whip(engine: Engine, world: World, state: State, law: string, thrifty: boolean): Command[] {
  const count = engine.whips(world, state, law, {}, 'assembly');
  if (count === null || count.ayes + count.open / 2 > count.needed + 4) return [];
  const out: Command[] = [];
  for (const { member, side, demands } of count.members) {
    if (side === 'aye' || out.length >= 4) continue;
    const cheap = townDemand({ demands }, thrifty);
    out.push({ kind: 'parliament.meet', law, member });
    if (cheap !== undefined) out.push({ kind: 'parliament.promise', law, member, demand: cheap.kind });
  }
  return out;
}

/** MW of rigs that a site holds or awaits. */
function rigged(state: State, site: number): number {
  let mw = 0;
  for (const batch of state.halls.batches) if (batch.site === site) mw += batch.mw;
  return mw;
}

/** Orders rigs for sites that have room, in lots, while cash stays over `keep`, dollars. */
export function fillSites(engine: Engine, world: World, state: State, lot: number, keep: number): Command[] {
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

export type Plot = readonly [
  place: string,
  size: 'container' | 'hall' | 'campus',
  cooling: 'air' | 'immersion',
];

/** The next site of a plan, when it and its rigs can be paid. Sites count from the one that stands at the start. */
export function nextSite(
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
export function pays(engine: Engine, world: World, state: State): boolean {
  return state.network.hashprice_usd > engine.prices(world, state).rig.standard.breakeven_usd;
}

export const SPREAD: readonly Plot[] = [
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
export const MODEST: readonly Plot[] = [
  ['hub', 'container', 'air'],
  ['jhimpir', 'container', 'air'],
  ['thar', 'hall', 'immersion'],
];
export const CAMPUSES: readonly Plot[] = [
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

/** Builds a plan and keeps it in machines, on the first of each month. */
export function mine(
  engine: Engine,
  world: World,
  state: State,
  plan: readonly Plot[],
  lot: number,
  keep: number,
): Command[] {
  if (!firstOfMonth(engine, world, state)) return [];
  return [...fillSites(engine, world, state, lot, keep), ...nextSite(engine, world, state, plan, 2 * keep)];
}

/** A standing rule for own halls, where it is another than the one that stands. */
export function rule(state: State, margin_pct: number, cost_pkr_kwh: number): Command[] {
  const { rule_margin_pct, rule_cost_pkr_kwh } = state.halls;
  if (rule_margin_pct === margin_pct && rule_cost_pkr_kwh === cost_pkr_kwh) return [];
  return [{ kind: 'halls.rule', margin_pct, cost_pkr_kwh }];
}
