// What the golden runs are: scenario, seed, family and orders of each. A bot plays; it looks only at what a player sees.
import type { Command, CommandLog, Family, RunFile, State } from '../../src/core/types.ts';
import type { Prepared } from '../../src/core/world.ts';
import { counselOf } from '../../src/lab/counsel.ts';
import { POLICIES } from '../../src/lab/ministries/index.ts';
import { randomMorning } from '../../src/lab/random-policy.ts';
import { duties } from '../../src/lab/republic.ts';
import { engine, good, runFileOf, worldOf } from '../helpers.ts';

type Bot = (day: number, state: State, world: Prepared) => readonly Command[];
interface Golden {
  readonly name: string;
  readonly scenario?: string;
  readonly seed: string;
  readonly family: Family;
  readonly parameters?: Readonly<Record<string, number>>;
  readonly days: number;
  readonly bot: Bot;
}

const places = engine.catalogue.nations[0]!.places.map((place) => place.id);
const cities = engine.catalogue.nations[0]!.cities.map((city) => city.id);
const events = engine.catalogue.scenarios[0]!.events;
const choices = (event: string): string[] => engine.catalogue.events.find((one) => one.id === event)!.choices.map((choice) => choice.id);
const at = (list: readonly string[], i: number): string => list[i % list.length]!;

/** Answers what is open on its second day, each time with the next choice. */
function answers(day: number, state: State): Command[] {
  return events.flatMap((event, i): Command[] =>
    state.events.open_day[i] === day - 2 ? [{ kind: 'events.answer', event, choice: at(choices(event), state.events.count[i]!) }] : []);
}

/** AI halls, batteries and plants that close, when they may be ordered. */
function firm(day: number, state: State, world: Prepared): Command[] {
  const out: Command[] = [];
  if (day === 12) out.push({ kind: 'compute.build', place: 'port-qasim', form: 'land', mw: 25, backup: true });
  if (day % 300 === 110) out.push({ kind: 'compute.build', place: at(places, day), form: day % 2 ? 'shell' : 'land', mw: day % 2 ? 1 : 20, backup: false });
  if (day % 7 === 2) for (const { id } of state.compute.offers) for (const hall of state.compute.halls) out.push({ kind: 'compute.sign', offer: id, hall: hall.id });
  if (day % 500 === 130) out.push({ kind: 'compute.train', people: 50 }, { kind: 'compute.cable' });
  if (day % 700 === 310) out.push({ kind: 'grid.storage', place: at(places, day), mw: 50 });
  if (day % 800 === 420) out.push({ kind: 'grid.retire', plant: at(['other-oil-north', 'hub', 'jamshoro'], Math.floor(day / 800)) });
  if (day % 900 === 610) out.push({ kind: 'compute.ladder', first: state.compute.first === 1 ? 'homes' : 'halls' });
  if (day === 900) out.push({ kind: 'laws.table', law: 'night-rebate', clauses: {} });
  const given: Command[] = [];
  let now = state;
  for (const command of out) {
    if (engine.check(world, now, command) !== null) continue;
    given.push(command);
    now = engine.preview(world, now, [command]) as State;
  }
  return given;
}

const busy: Bot = (day, state, world) => {
  const orders: Command[] = [...answers(day, state), ...firm(day, state, world)];
  if (day % 29 === 3) orders.push({ kind: 'treasury.buy', usd: 250_000 + 1000 * (day % 700) });
  if (day % 43 === 5) orders.push({ kind: 'treasury.sell', sat: 40_000_000 + 31 * day });
  if (day % 97 === 0) orders.push({ kind: 'halls.build', place: at(places, day / 97), size: day % 2 ? 'container' : 'hall', cooling: day % 3 ? 'air' : 'immersion' });
  if (day % 53 === 7) for (const site of state.halls.sites.slice(-3)) orders.push({ kind: 'halls.order', site: site.id, rig: day % 4 ? 'standard' : 'frontier', mw: site.size === 'hall' ? 5 : 1 });
  if (day % 181 === 20) orders.push({ kind: 'halls.move', site: 1, place: at(places, day) });
  if (day % 120 === 60) orders.push({ kind: 'halls.rule', margin_pct: day % 9, cost_pkr_kwh: 12 + (day % 20) });
  if (day % 364 === 30) orders.push({ kind: 'laws.table', law: 'industry-package', clauses: { tariff_pkr_kwh: 20 + (day % 8), years: 1 + (day % 2) } });
  if (day % 260 === 41) orders.push({ kind: 'halls.licence', open: day % 520 < 400, place: at(places, day), tariff_pkr_kwh: 9 + (day % 6), royalty_pct: day % 12, interruptible: day % 2 === 0, cap_mw: 150 + day / 10 });
  if (day % 500 === 77) orders.push({ kind: 'halls.tariff', pkr_kwh: 10 + (day % 15) });
  if (day % 90 === 80 && state.laws.capital > 3) orders.push({ kind: 'grid.gate', gate: at(['hold', 'release', 'even'], (day - 80) / 90) as 'hold' });
  if (day % 75 === 33) orders.push({ kind: 'grid.cargo', act: at(['defer', 'sell', 'call'], (day - 33) / 75) as 'defer' });
  if (day % 222 === 90 && state.laws.capital > 3) orders.push({ kind: 'grid.cut', city: at(cities, day), rank: at(['first', 'last', 'even'], (day - 90) / 222) as 'first' });
  if (day === 760) orders.push({ kind: 'grid.reinforce', link: 'ac-500' });
  if (day % 365 > 345 && day % 365 < 373 && state.laws.capital >= 3 && state.budget.asked_usd === 0) orders.push({ kind: 'budget.ask', usd: 50e6 });
  if (day % 700 === 200) orders.push({ kind: 'treasury.buying', usd: 400_000, below_usd: 60_000 + 20 * day, keep_usd: 3_000_000 });
  if (day % 700 === 450) orders.push({ kind: 'treasury.selling', share_pct: 20 + (day % 30), above_usd: 90_000, keep_pct: 60 });
  return orders;
};
const only = (log: CommandLog): Bot => (day) => log.filter(([on]) => on === day).map(([, command]) => command);

/** A ministry of the lab; it sells whatever coins are left on the eve of the last day where it is to end without. */
const won = (policy: string, sells: boolean): Bot => {
  const { morning } = POLICIES.find((one) => one.id === policy)!;
  return (day, state, world) => [
    ...morning(engine, world, state),
    ...(sells && day === 3651 ? [{ kind: 'treasury.sell', sat: engine.quantity(world, state, 'reserve_sat') } as const] : []),
  ];
};
/** Whatever may be ordered of anybody, by the dice; the partner and cards are seen to, so that it lasts. */
const republic: Bot = (day, state, world) => [
  ...duties(engine, world, state),
  // counsel that was made up would not come out again
  ...randomMorning(engine, world, state).filter(({ kind }) => kind !== 'council.counsel'),
  ...council(day, state, world),
  ...(day % 30 === 20 ? [seldom(SELDOM, day / 30)] : []),
  ...(day % 9 === 4 ? state.compute.offers.slice(0, 1).map(({ id }) => ({ kind: 'compute.sign', offer: id, hall: at(['1', '2'], day) === '1' ? 1 : 2 }) as const) : []),
];
/** Seats are filled and asked about everything in turn, each counsel as the lab computes it. */
function council(day: number, state: State, world: Prepared): Command[] {
  const { advisers, questions } = world.nation.council!;
  const idOf = (at: number): string => advisers[at]!.id;
  const out: Command[] = day % 180 === 9 ? state.council.candidates.map((at) => ({ kind: 'council.seat', adviser: idOf(at) })) : [];
  if (day % 300 === 33 && day < 3400)
    state.council.seat.forEach((at, s) => {
      if (at >= 0) out.push(good(counselOf(engine, world, state, idOf(at), questions[(s + Math.floor(day / 300)) % questions.length]!.id)));
    });
  const [first] = state.council.seat.filter((at) => at >= 0);
  if (first !== undefined && day % 500 === 120) out.push({ kind: 'council.declare', adviser: idOf(first) }, { kind: 'council.recuse', adviser: idOf(first) });
  if (first !== undefined && day === 1450) out.push({ kind: 'council.dismiss', adviser: idOf(first) });
  return out;
}
/** A ministry of laws that takes dollars in every form it may have, each forty days. */
const dollars: Bot = (day, state, world) => {
  const out = [...won('lawmaker', false)(day, state, world)];
  if (day % 40 !== 11) return out;
  const offers: readonly Command[] = [
    { kind: 'finance.bond', usd: 100e6 },
    { kind: 'finance.certificate', usd: 40e6 },
    { kind: 'finance.central', usd: 50e6 },
    ...places.flatMap((place): Command[] => [
      { kind: 'finance.arrears', place, mw: 20 },
      { kind: 'finance.host', place, mw: 20 },
      { kind: 'finance.venture', place, mw: 20 },
    ]),
  ];
  for (const offer of offers) {
    const asked = out.some(({ kind }) => kind === offer.kind);
    if (!asked && engine.check(world, engine.preview(world, state, out), offer) === null) out.push(offer);
  }
  return out;
};
/** A ministry without coins that asks for a new programme whenever it may, and for an AI hall of its own chips. */
const deals: Bot = (day, state, world) => {
  const out = [...won('without-coins', false)(day, state, world)];
  const chips = day % 60 === 25 && state.compute.halls.length < 2;
  const asked: readonly Command[] = [
    ...(day % 30 === 17 ? [{ kind: 'programme.request' } as const] : []),
    ...(chips ? places.map((place) => ({ kind: 'compute.build', place, form: 'cloud', mw: 1, backup: false }) as const) : []),
  ];
  for (const one of asked) {
    const already = out.some(({ kind }) => kind === one.kind);
    if (!already && engine.check(world, engine.preview(world, state, out), one) === null) out.push(one);
  }
  return out;
};
function seldom(list: readonly Command[], i: number): Command {
  return list[Math.floor(i) % list.length]!;
}
/** Orders that dice seldom bring about; most are refused on the day. */
const SELDOM: readonly Command[] = [
  { kind: 'office.letter', letter: 'engineers' },
  { kind: 'office.sitting', way: engine.catalogue.waysOut[0]!.id },
  { kind: 'finance.host', place: 'thar', mw: 20 },
  { kind: 'finance.venture', place: 'hub', mw: 20 },
  { kind: 'finance.gulf', place: 'thar', usd: 250e6 },
  { kind: 'finance.bond', usd: 100e6 },
  { kind: 'finance.certificate', usd: 40e6 },
  { kind: 'finance.arrears', place: 'sahiwal', mw: 20 },
  { kind: 'office.predict', call: 'level', sure: 50 },
  { kind: 'programme.act', act: engine.catalogue.nations[0]!.programme!.fatf.acts[0]!.id },
  { kind: 'programme.request' },
  { kind: 'people.campaign' },
  { kind: 'parliament.ordinance', law: 'council', clauses: {} },
  { kind: 'parliament.partner' },
  { kind: 'finance.central', usd: 50e6 },
  { kind: 'office.swap', out: 'lights', into: 'vault' },
  { kind: 'office.bind', buying: true, selling: true, rule: true, licence: false, gate: true, cut: true },
  { kind: 'compute.build', place: 'hub', form: 'land', mw: 20, backup: false },
  { kind: 'compute.cable' },
  { kind: 'compute.train', people: 50 },
  { kind: 'compute.ladder', first: 'halls' },
  { kind: 'compute.build', place: 'sahiwal', form: 'shell', mw: 1, backup: true },
  { kind: 'compute.backup', hall: 1 },
  { kind: 'grid.storage', place: 'balloki', mw: 50 },
  { kind: 'grid.retire', plant: 'other-oil-north' },
  { kind: 'programme.waive' },
  { kind: 'programme.deal', deal: engine.catalogue.nations[0]!.programme!.deals[0]!.id },
  { kind: 'laws.table', law: 'audit-act', clauses: {} },
  { kind: 'parliament.clause', law: 'audit-act', clause: 'audits', value: 4 },
  { kind: 'parliament.funds', law: 'audit-act', party: 'front' },
  { kind: 'parliament.promise', law: 'audit-act', member: 'sangi', demand: 'feeder' },
  { kind: 'parliament.meet', law: 'audit-act', member: 'sangi' },
  { kind: 'parliament.delay', law: 'audit-act' },
  { kind: 'parliament.call-vote', law: 'audit-act' },
  { kind: 'parliament.waiver', law: 'industry-package' },
  { kind: 'parliament.withdraw', law: 'seizure-act' },
  { kind: 'parliament.extend', law: 'assets-act' },
];

const GOLDEN: readonly Golden[] = [
  { name: 'won-without-coins', seed: 'w2', family: 'mixed', days: 3652, bot: won('consent-first', true) },
  { name: 'won-with-coins', seed: 'w5', family: 'mixed', days: 3652, bot: won('lawmaker', false) },
  { name: 'dollars', seed: 'Gwadar bond', family: 'enthusiast', days: 3652, bot: dollars },
  { name: 'own-ai', seed: 'Hub', family: 'central', days: 3652, bot: won('partner-builder', false) },
  { name: 'deals', seed: 'v4', family: 'central', days: 3652, bot: deals },
  { name: 'seizures', seed: 'v3', family: 'enthusiast', days: 3652, bot: won('vault-keeper', false) },
  { name: 'rescue', seed: 'a', family: 'mixed', days: 3652, bot: won('leverage', false) },
  { name: 'republic', seed: 'republic-20', family: 'mixed', days: 3652, bot: republic },
  { name: 'quiet-ten-years', seed: 'quiet', family: 'central', days: 3652, bot: () => [] },
  { name: 'busy-ten-years', seed: 'Multan 2035', family: 'mixed', days: 3652, bot: busy },
  {
    name: 'sceptic-trader', seed: 'trader', family: 'sceptic', days: 1300,
    bot: (day) => [
      ...(day % 61 === 1 ? [{ kind: 'treasury.buy', usd: 2_000_000 } as const] : []),
      ...(day % 97 === 50 ? [{ kind: 'treasury.sell', sat: 900_000_000 } as const] : []),
      ...(day === 5 ? [{ kind: 'treasury.buying', usd: 1_000_000, below_usd: 120_000, keep_usd: 10_000_000 } as const] : []),
    ],
  },
  {
    name: 'enthusiast-licences', seed: '٣', family: 'enthusiast', days: 1600,
    bot: only([
      [0, { kind: 'halls.licence', open: true, place: 'thar', tariff_pkr_kwh: 9.5, royalty_pct: 8, interruptible: true, cap_mw: 400 }],
      [300, { kind: 'halls.licence', open: true, place: 'sahiwal', tariff_pkr_kwh: 21, royalty_pct: 2, interruptible: false, cap_mw: 420 }],
      [900, { kind: 'halls.licence', open: false, place: 'sahiwal', tariff_pkr_kwh: 21, royalty_pct: 2, interruptible: false, cap_mw: 420 }],
    ]),
  },
  {
    name: 'overlay', seed: 'overlay', family: 'central', days: 800,
    parameters: { demand_growth_year: 0.05, lng_stop_year: 0.5, heat_spell_year: 3, fx_pkr_usd: 310, jump_chance: 0.02 }, bot: answers,
  },
  {
    name: 'two-lines', scenario: 'two-lines', seed: 'fiction', family: 'mixed', days: 730,
    bot: only([
      [0, { kind: 'halls.build', place: 'shed', size: 'hall', cooling: 'immersion' }],
      [2, { kind: 'treasury.buy', usd: 500_000 }],
      [90, { kind: 'halls.order', site: 2, rig: 'standard', mw: 1 }],
      [91, { kind: 'halls.licence', open: true, place: 'shed', tariff_pkr_kwh: 8, royalty_pct: 5, interruptible: true, cap_mw: 20 }],
    ]),
  },
  { name: 'base-year', scenario: 'pakistan-fy25', seed: 'fy25', family: 'mixed', days: 365, bot: () => [] },
  {
    name: 'refused', seed: 'no', family: 'mixed', days: 120,
    bot: only([
      [0, { kind: 'halls.build', place: 'nowhere', size: 'hall', cooling: 'air' }],
      [0, { kind: 'treasury.buy', usd: 900_000_000 }],
      [1, { kind: 'treasury.sell', sat: 5 }],
      [7, { kind: 'laws.table', law: 'free-power', clauses: {} }],
      [7, { kind: 'laws.table', law: 'industry-package', clauses: { tariff_pkr_kwh: 1 } }],
      [60, { kind: 'events.answer', event: 'heatwave', choice: 'pray' }],
      [119, { kind: 'halls.order', site: 1, rig: 'standard', mw: 50 }],
    ]),
  },
];

/** Names of the golden runs: one file each in corpus/. */
export const NAMES = GOLDEN.map((golden) => golden.name);

/** Plays a golden run from nothing. */
export function goldenRun(name: string): RunFile {
  const { scenario = 'pakistan-2025', seed, family, parameters = {}, days, bot } = GOLDEN.find((golden) => golden.name === name)!;
  const world = worldOf({ scenario, seed, family, parameters });
  const log: [number, Command][] = [];
  let state = engine.begin(world);
  // a ministry that falls ends its run
  while (state.day < days && state.office.ended_day < 0) {
    const orders = bot(state.day, state, world);
    for (const order of orders) log.push([state.day, order]);
    state = engine.step(world, state, orders);
  }
  return runFileOf(world, log, state.day);
}
