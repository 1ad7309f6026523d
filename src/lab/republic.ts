// What ministries order of the Fund, people, custody, lenders and their own office: at random, and what a sensible one sees to.
import type { Choice, Command, Effect, Engine, State, World } from '../core/types.ts';

import { drawCompute } from './compute.ts';

type Dice = (n: number) => number;

function pick<T>(list: readonly T[], number: number): T | undefined {
  return list.length === 0 ? undefined : list[number % list.length];
}

const SCHEMES = [
  [1, 1],
  [2, 3],
  [3, 5],
  [4, 7],
] as const;

/** One order to the republic beside parliament, drawn by the dice from everything that can be asked of it. */
export function drawRepublic(engine: Engine, world: World, state: State, h: Dice): Command {
  const { nation } = world;
  const { catalogue } = engine;
  const places = nation.places.map(({ id }) => id);
  const place = pick(places, h(1)) ?? '';
  switch (h(50) % 7) {
    case 0:
      return drawAbroad(world, h);
    case 4:
      return drawCompute(world, state, h);
    case 1: {
      const province = pick(nation.society?.provinces ?? [], h(51))?.id ?? '';
      const group = pick(nation.society?.groups ?? [], h(52))?.id ?? '';
      const all: readonly Command[] = [
        { kind: 'people.hear', province },
        { kind: 'people.relief', group, usd: 5e6 * (1 + (h(53) % 8)) },
        { kind: 'people.campaign' },
        { kind: 'people.share', pct: h(54) % 21 },
        { kind: 'people.discount', province, on: h(55) % 2 === 0 },
      ];
      return pick(all, h(56)) ?? { kind: 'people.campaign' };
    }
    case 2: {
      const [sign, keys] = pick(SCHEMES, h(51)) ?? SCHEMES[0];
      const custodian =
        pick(['none', ...(nation.custody?.custodians ?? []).map(({ id }) => id)], h(52)) ?? '';
      const hot_pct = 5 * (h(53) % 9);
      const all: readonly Command[] = [
        { kind: 'custody.scheme', sign, keys },
        { kind: 'custody.places', places: 1 + (h(54) % 5) },
        { kind: 'custody.tiers', hot_pct, custodian_pct: Math.min(100 - hot_pct, 10 * (h(55) % 11)) },
        { kind: 'custody.custodian', custodian },
        { kind: 'custody.audit', quarterly: h(56) % 3 > 0 },
        { kind: 'custody.publish', published: h(57) % 2 === 0 },
      ];
      return pick(all, h(58)) ?? { kind: 'custody.audit', quarterly: true };
    }
    case 3: {
      const mw = 5 * (1 + (h(51) % 40));
      const all: readonly Command[] = [
        { kind: 'finance.host', place, mw },
        { kind: 'finance.venture', place, mw },
        { kind: 'finance.gulf', place, usd: 50e6 * (5 + (h(52) % 6)) },
        { kind: 'finance.arrears', place, mw },
        { kind: 'finance.bond', usd: 25e6 * (4 + (h(53) % 9)) },
        { kind: 'finance.certificate', usd: 10e6 * (4 + (h(54) % 9)) },
        { kind: 'finance.central', usd: 50e6 * (1 + (h(55) % 10)) },
      ];
      return pick(all, h(56)) ?? { kind: 'finance.bond', usd: 1e8 };
    }
    case 5:
      return drawCouncil(engine, world, state, h);
    default: {
      const mandate = (n: number): string => pick(catalogue.mandates, h(n))?.id ?? '';
      const bits = h(57);
      const all: readonly Command[] = [
        { kind: 'office.letter', letter: pick(catalogue.letters, h(51))?.id ?? '' },
        { kind: 'office.mandates', first: mandate(52), second: mandate(53), third: mandate(54) },
        { kind: 'office.swap', out: mandate(52), into: mandate(53) },
        {
          kind: 'office.predict',
          call: pick(['down', 'level', 'up'] as const, h(55)) ?? 'level',
          sure: pick([0, 50, 70, 90] as const, h(56)) ?? 0,
        },
        {
          kind: 'office.bind',
          buying: bits % 2 === 0,
          selling: (bits >>> 1) % 2 === 0,
          rule: (bits >>> 2) % 2 === 0,
          licence: (bits >>> 3) % 2 === 0,
          gate: (bits >>> 4) % 2 === 0,
          cut: (bits >>> 5) % 2 === 0,
        },
        { kind: 'office.sitting', way: pick(catalogue.waysOut, h(58))?.id ?? '' },
      ];
      return pick(all, h(59)) ?? { kind: 'office.predict', call: 'level', sure: 0 };
    }
  }
}

/** Orders of the council; its counsel is made up around today’s figure, since nobody computes here: `verify --deep` says so. */
function drawCouncil(engine: Engine, world: World, state: State, h: Dice): Command {
  const nation = world.nation.council;
  const { candidates, seat } = state.council;
  const idOf = (at: number | undefined): string => nation?.advisers[at ?? -1]?.id ?? '';
  const listed = idOf(pick(candidates, h(51)));
  const adviser =
    idOf(
      pick(
        seat.filter((at) => at >= 0),
        h(52),
      ),
    ) || listed;
  const question = pick(nation?.questions ?? [], h(53));
  const plans = question?.plans ?? [];
  const tick = engine.quantities.find(({ id }) => id === question?.quantity)?.tick ?? 1;
  const now = question === undefined ? 0 : engine.quantity(world, state, question.quantity);
  const near = (by: number): number => Math.round((now + by * Math.abs(now)) / tick) * tick + 0;
  const all: readonly Command[] = [
    { kind: 'council.seat', adviser: listed },
    { kind: 'council.seat', adviser: listed },
    { kind: 'council.declare', adviser },
    { kind: 'council.recuse', adviser },
    h(54) % 4 === 0 ? { kind: 'council.dismiss', adviser } : { kind: 'council.seat', adviser: listed },
    {
      kind: 'council.counsel',
      adviser,
      question: question?.id ?? '',
      plan: pick(plans, h(55)) ?? '',
      low: near(-0.2),
      mid: near(0),
      high: near(0.25),
      regret: pick(plans, h(56)) ?? '',
      regret_by: h(57) % 3,
    },
  ];
  return pick(all, h(58)) ?? { kind: 'council.seat', adviser: listed };
}

function drawAbroad({ nation }: World, h: Dice): Command {
  const { programme } = nation;
  const all: readonly Command[] = [
    { kind: 'programme.consult' },
    { kind: 'programme.waive' },
    { kind: 'programme.request' },
    { kind: 'programme.report', on: h(51) % 2 === 0 },
    { kind: 'programme.act', act: pick(programme?.fatf.acts ?? [], h(52))?.id ?? '' },
    { kind: 'programme.deal', deal: pick(programme?.deals ?? [], h(53))?.id ?? '' },
  ];
  return pick(all, h(54)) ?? { kind: 'programme.consult' };
}

/** What any ministry that means to last sees to each morning: cards, the partner, reports, a sitting. Those that may not be given now are left to the caller to sieve. */
export function duties(engine: Engine, world: World, state: State, usd_point?: number): Command[] {
  const out: Command[] = [...answers(engine, world, state, usd_point)];
  if (state.day === 0) out.push({ kind: 'programme.report', on: true });
  if (state.parliament.asks >= 0) out.push({ kind: 'parliament.partner' });
  if (state.office.sitting_day >= 0)
    for (const at of state.office.dealt) {
      const way = engine.catalogue.waysOut[at];
      if (way !== undefined) out.push({ kind: 'office.sitting', way: way.id });
    }
  return out;
}

/** The first of a month: audits once there is something to count, and an ear and relief for whoever thinks least of the government. */
export function upkeep(engine: Engine, world: World, state: State): Command[] {
  const out: Command[] = [];
  const of = (id: string): number => engine.quantity(world, state, id);
  if (of('reserve_sat') > 50e8 && state.custody.quarterly === 0)
    out.push({ kind: 'custody.audit', quarterly: true });
  const { society } = world.nation;
  if (society === undefined || of('consent_low') > 42) return out;
  const least = (ids: readonly string[], stem: string): string =>
    [...ids].sort((a, b) => of(stem + a) - of(stem + b))[0] ?? '';
  out.push({
    kind: 'people.hear',
    province: least(
      society.provinces.map(({ id }) => id),
      'province_',
    ),
  });
  if (of('treasury_usd') > 45e6)
    out.push({
      kind: 'people.relief',
      group: least(
        society.groups.map(({ id }) => id),
        'view_',
      ),
      usd: 10e6,
    });
  return out;
}

/** Dollars that a point of goodwill is worth to a ministry that does not count each of them. */
export const USD_POINT = 4e6;

/** Cards by the answer that leaves most goodwill for the least money, of those that may be given; a point of goodwill is worth `usd_point` dollars. */
export function answers(engine: Engine, world: World, state: State, usd_point = USD_POINT): Command[] {
  const out: Command[] = [];
  world.scenario.events.forEach((event, i) => {
    if ((state.events.open_day[i] ?? -1) < 0) return;
    const choices = engine.catalogue.events.find(({ id }) => id === event)?.choices ?? [];
    let best: Choice | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const choice of choices) {
      if (engine.check(world, state, { kind: 'events.answer', event, choice: choice.id }) !== null) continue;
      const worth = worthOf(choice.effects, usd_point);
      if (worth <= most) continue;
      most = worth;
      best = choice;
    }
    if (best !== null) out.push({ kind: 'events.answer', event, choice: best.id });
  });
  return out;
}

/** Points of goodwill of all kinds, with a point of capital at four and `usd_point` dollars at one. */
function worthOf(effects: readonly Effect[], usd_point: number): number {
  let sum = 0;
  for (const effect of effects) {
    if (effect.kind === 'sway') {
      const bad = ['fatf', 'scandal', 'hazard'].includes(effect.relation);
      const by = effect.relation === 'hazard' ? (effect.by - 1) * 10 : effect.by;
      sum += bad ? -by : by;
    } else if (effect.kind === 'capital') sum += 4 * effect.points;
    else if (effect.kind === 'pay') sum -= effect.amount_usd / usd_point;
    else if (effect.kind === 'chance')
      sum +=
        effect.odds * worthOf(effect.then, usd_point) +
        (1 - effect.odds) * worthOf(effect.otherwise, usd_point);
  }
  return sum;
}
