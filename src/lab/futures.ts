// A run's orders in other worlds: one world at a time, each a pure function of run, question and number, so that any worker
// may play any of them; and what they come to when all are put together in order (futures-sum.ts).
import type { BadInput, Engine, FuturesAsked, FutureWorld, State, World } from '../core/types.ts';
import { creditNow } from './credit.ts';
import { seated } from './guarded.ts';
import { CARETAKER_MIDDLES } from './middles.ts';
import type { Policy } from './ministries/index.ts';
import { other, type Reading } from './score.ts';

/** Figures beside the headlines: what coins are worth, how many mandates hold, what lies in one hand. */
const BESIDE = ['reserve_usd', 'mandates_held', 'concentration_pct'];

/** Ids of the figures that are followed, in the registry's order. */
export function followed({ quantities }: Engine): readonly string[] {
  return quantities.filter(({ id, headline }) => headline || BESIDE.includes(id)).map(({ id }) => id);
}

/** First morning, each quarter's end, the last day. */
export function pointsOf({ engine, run }: Reading, world: World, days: number): readonly number[] {
  const last = Math.min(days, run.days);
  return [0, ...engine.quarterEnds(world).filter((day) => day < last), ...(last > 0 ? [last] : [])];
}

/** How many worlds there are to play in all: first those of the orders, then those of the reference. */
export function unitsOf({ worlds, reference }: FuturesAsked): number {
  return worlds + reference;
}

/** The world at a place in that row. */
export function playUnit(reading: Reading, asked: FuturesAsked, unit: number): FutureWorld | BadInput {
  const mine = unit < asked.worlds;
  const k = mine ? unit : unit - asked.worlds;
  const world = other(reading, k, asked.family);
  if ('bad' in world) return world;
  const who = mine ? 'orders' : 'reference';
  return played(reading, world, asked.days, who, k);
}

/** The run's own world: its orders as they were given, or the reference in their place. */
export function playOwn(reading: Reading, world: World, days: number, who: FutureWorld['who']): FutureWorld {
  return played(reading, world, days, who, -1);
}

function played(
  reading: Reading,
  world: World,
  days: number,
  who: FutureWorld['who'],
  k: number,
): FutureWorld {
  const { engine, conduct, run, end } = reading;
  const ids = followed(engine);
  const points = pointsOf(reading, world, days);
  const values: (number | null)[] = [];
  const note = (state: State): void => {
    for (const id of ids) {
      const value = engine.quantity(world, state, id);
      values.push(Number.isFinite(value) ? value : null);
    }
  };
  const first = engine.begin(world);
  note(first);
  let at = 1;
  const watch = (state: State): void => {
    if (state.day !== points[at]) return;
    at += 1;
    note(state);
  };
  const until = points.at(-1) ?? 0;
  const log = k < 0 && who === 'orders';
  const policy: Policy = who === 'orders' ? seated(conduct) : seated(conduct, 0, 0);
  const state = log
    ? engine.advance(world, first, run.commands, until, undefined, watch)
    : engine.govern(world, first, until, (now) => policy.morning(engine, world, now), undefined, watch);
  for (; at < points.length; at += 1) note(state);
  const { mandates } = end.office;
  const now = engine.mandates(world, state);
  return {
    world: k,
    who,
    family: state.market.family,
    ended: state.office.ended,
    day: state.day,
    credit: creditNow(engine, world, state, CARETAKER_MIDDLES, mandates),
    held: mandates.map((place) => (now[place]?.holds === true ? 1 : 0)),
    values,
  };
}
