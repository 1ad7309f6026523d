// Counsel: a few plans played forward in nine worlds as one adviser believes them to be. Other luck than the run's, its cards left to answer themselves; same morning, same bits.
import type {
  Adviser,
  BadInput,
  Command,
  Engine,
  Family,
  Goal,
  Question,
  RunSpec,
  State,
  World,
} from '../core/types.ts';
import { loadEngineFor } from '../engine/index.ts';
import { ordersOf } from './plans.ts';
import { dice } from './random-policy.ts';

export type Counselled = Extract<Command, { kind: 'council.counsel' }>;

export interface CounselAsked {
  readonly spec: RunSpec;
  /** the morning, without today's orders */
  readonly state: State;
  readonly asks: readonly { readonly adviser: string; readonly question: string }[];
}

const FAMILIES: readonly Family[] = ['sceptic', 'central', 'enthusiast'];
/** Worlds in which a forecast is made. The least and the most of nine hold a tenth in eight cases of ten: (9 − 1) ÷ (9 + 1). */
const NINE = 9;
/** Worlds in which plans are compared: one from each third, from the sceptic's end to the enthusiast's. */
const COMPARED = [1, 4, 7];
/** Days between two looks at what a plan has come to. */
const MONTH = 30;
const QUARTER_DAYS = 91;

/** The seed of a world that advisers imagine in a quarter: never the run's own, the same for every seat. */
export function imaginedSeed(seed: string, quarter: number, k: number): string {
  const made = `counsel-${dice(seed, quarter, 7919).toString(16)}-${quarter}-${k}`;
  return made === seed ? `${made}-` : made;
}

/** Family of the k-th world: the nine stand in order from the sceptic's to the enthusiast's. */
function familyOf({ families }: Adviser['beliefs'], k: number): number {
  const [sceptic, central] = families;
  return k < sceptic ? 0 : k < sceptic + central ? 1 : 2;
}

/** The world as an adviser imagines it; without any tilt where one goes beyond what an overlay may be. */
function imagine(engine: Engine, spec: RunSpec, quarter: number, one: Adviser, k: number): World | BadInput {
  const parameters: Record<string, number> = { ...spec.options.parameters };
  const seed = imaginedSeed(spec.seed, quarter, k);
  const family = FAMILIES[familyOf(one.beliefs, k)] ?? 'central';
  for (const { id, factor } of one.beliefs.tilts) {
    const stands = parameters[id] ?? engine.catalogue.parameters[id]?.value ?? 0;
    parameters[id] = stands * factor;
  }
  const tilted = engine.open({ ...spec, seed, family, options: { parameters } });
  return 'bad' in tilted ? engine.open({ ...spec, seed, family }) : tilted;
}

/** The morning with all that nobody can know taken out: regime and fair value as believed, lengths of spells as usual, no card in the director's hand. */
function seen(engine: Engine, world: World, morning: State, one: Adviser, k: number): State {
  const state = engine.preview(world, morning, []);
  const { market, climate, events } = state;
  const { parameters: p } = world;
  market.family = familyOf(one.beliefs, k);
  market.log_fair = market.log_path + one.beliefs.fair_log;
  market.bull = (5 * k + 2) % NINE < one.beliefs.bulls ? 1 : 0;
  const usual = (stem: string): number =>
    Math.round((p[`${stem}_least_days`] ?? 0) + (p[`${stem}_span_days`] ?? 0) / 2);
  if (climate.heat_day > 0) climate.heat_days = Math.max(1, usual('heat_spell') - climate.heat_day);
  if (climate.lng > 0) climate.lng_days = usual('lng');
  events.wait_day.fill(-1);
  return state;
}

/** A plan played in one world: means of goals over the months, the stake at the end, the figure on the day it is due. */
interface Played {
  readonly means: readonly number[];
  readonly stake: number;
  readonly figure: number;
}

function playOn(
  engine: Engine,
  world: World,
  from: State,
  orders: readonly Command[],
  until: number,
  due: number,
  question: Question,
  goals: readonly Goal[],
): Played {
  const means = goals.map(() => 0);
  let looks = 0;
  let figure: number | null = null;
  const end = engine.advance(world, engine.preview(world, from, orders), [], until, undefined, (now) => {
    if (now.day === due) figure = engine.quantity(world, now, question.quantity);
    if ((now.day - from.day) % MONTH !== 0) return;
    looks += 1;
    goals.forEach(({ quantity }, g) => {
      means[g] = (means[g] ?? 0) + engine.quantity(world, now, quantity);
    });
  });
  return {
    means: means.map((sum) => (looks > 0 ? sum / looks : 0)),
    stake: engine.quantity(world, end, question.stake),
    // a ministry that fell before: the last figure there was
    figure: figure ?? engine.quantity(world, end, question.quantity),
  };
}

/** What a plan is worth in a world: points of the goals over leaving all as it stands. */
function worth(goals: readonly Goal[], plan: Played, stand: Played): number {
  let sum = 0;
  goals.forEach(({ per }, g) => {
    sum += ((plan.means[g] ?? 0) - (stand.means[g] ?? 0)) / per;
  });
  return sum;
}

interface Weighed {
  readonly plan: string;
  readonly orders: readonly Command[];
  /** by compared world */
  readonly played: readonly Played[];
  readonly points: number;
}

/** The counsel of an adviser on a question; bad input where a name is not there or no forecast could come due. */
export function counselOf(
  engine: Engine,
  world: World,
  morning: State,
  adviser: string,
  question: string,
): Counselled | BadInput {
  const nation = world.nation.council;
  const one = nation?.advisers.find(({ id }) => id === adviser);
  const asked = nation?.questions.find(({ id }) => id === question);
  const due = engine.dueDay(world, morning);
  if (one === undefined) return wrong('adviser', adviser, 'an adviser of the nation');
  if (asked === undefined) return wrong('question', question, 'a question of the nation');
  if (due <= morning.day) return wrong('day', String(morning.day), 'a day before the last');
  const { quarter } = morning.office;
  const goals = [...one.beliefs.goals];
  if (one.pull !== null && one.touches.includes(question)) goals.push(one.pull);
  const imagined: { readonly world: World; readonly from: State }[] = [];
  for (let k = 0; k < NINE; k++) {
    const other = imagine(engine, world.spec, quarter, one, k);
    if ('bad' in other) return other;
    imagined.push({ world: other, from: seen(engine, other, morning, one, k) });
  }
  const until = Math.min(world.days, Math.max(due, morning.day + QUARTER_DAYS * one.beliefs.horizon));
  const play = (k: number, orders: readonly Command[], end: number): Played => {
    const at = imagined[k] ?? { world, from: morning };
    return playOn(engine, at.world, at.from, orders, end, due, asked, goals);
  };
  const weighed = weigh(one, asked, goals, (plan) => {
    const orders = ordersOf({ engine, world, state: morning }, question, plan);
    return orders === null ? null : { orders, played: COMPARED.map((k) => play(k, orders, until)) };
  });
  let best = weighed[0];
  if (best === undefined) return wrong('plan', question, 'a plan that is open');
  for (const each of weighed) if (each.points > best.points) best = each;
  const bar: number[] = [];
  for (let k = 0; k < NINE; k++) {
    const compared = COMPARED.indexOf(k);
    const played = compared >= 0 ? best.played[compared] : play(k, best.orders, due);
    bar.push(played?.figure ?? 0);
  }
  bar.sort((a, b) => a - b);
  const rounded = (value: number, id: string): number => {
    const tick = engine.quantities.find((q) => q.id === id)?.tick ?? 1;
    // plus nought: there is no minus nought in a run file
    return Math.round(value / tick) * tick + 0;
  };
  const [regret, regret_by] = regretOf(asked, best, weighed);
  return {
    kind: 'council.counsel',
    adviser,
    question,
    plan: best.plan,
    low: rounded(bar[0] ?? 0, asked.quantity),
    mid: rounded(bar[(NINE - 1) / 2] ?? 0, asked.quantity),
    high: rounded(bar[NINE - 1] ?? 0, asked.quantity),
    regret,
    regret_by: rounded(regret_by, asked.stake),
  };
}

/** Plans that are open with what they came to: the cautious count the worst world, the bold the mean. */
function weigh(
  one: Adviser,
  asked: Question,
  goals: readonly Goal[],
  played: (plan: string) => Pick<Weighed, 'orders' | 'played'> | null,
): Weighed[] {
  const out: Weighed[] = [];
  for (const plan of asked.plans) {
    const found = played(plan);
    if (found === null) continue;
    const stand = out[0]?.played ?? found.played;
    const each = found.played.map((world, w) => worth(goals, world, stand[w] ?? world));
    const points =
      one.temperament === 'cautious'
        ? Math.min(...each)
        : each.reduce((sum, value) => sum + value, 0) / Math.max(1, each.length);
    out.push({ plan, ...found, points });
  }
  return out;
}

/** The other plan that in some compared world leaves most more of the stake, and how much. */
function regretOf(asked: Question, best: Weighed, weighed: readonly Weighed[]): readonly [string, number] {
  let plan = best.plan;
  let most = Number.NEGATIVE_INFINITY;
  for (const other of weighed) {
    if (other === best) continue;
    for (const [w, there] of other.played.entries()) {
      const more = there.stake - (best.played[w]?.stake ?? 0);
      const by = asked.better === 'more' ? more : -more;
      if (by <= most) continue;
      plan = other.plan;
      most = by;
    }
  }
  return [plan, Math.max(0, most)];
}

const wrong = (at: string, found: string, expected: string): BadInput => ({
  bad: true,
  code: 'unknown-id',
  at,
  found,
  expected,
});

/** Counsel of several seats from one morning, in the order asked. */
export async function counselsOf(
  asked: CounselAsked,
  engineFor: (rules: number) => Promise<Engine | BadInput> = loadEngineFor,
): Promise<readonly Counselled[] | BadInput> {
  const engine = await engineFor(asked.spec.rules);
  if ('bad' in engine) return engine;
  const world = engine.open(asked.spec);
  if ('bad' in world) return world;
  const out: Counselled[] = [];
  for (const { adviser, question } of asked.asks) {
    const one = counselOf(engine, world, asked.state, adviser, question);
    if ('bad' in one) return one;
    out.push(one);
  }
  return out;
}
