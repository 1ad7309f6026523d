// What the strip, the brief and the quarter's end show: figures with their past, what falls due, what moved.
import type { CalendarDate, Engine, FinanceForm, Happening, LawStage, Quantity } from '../core/types.ts';
import { blocksLeft, daysOfBlocks } from './halving.ts';
import { obligationsOf } from './obligations.ts';
import type { Game, Pace, Phase, SessionState } from './types.ts';

export interface Figure {
  readonly quantity: Quantity;
  /** this morning, pending orders applied */
  readonly value: number;
  /** when the quarter began */
  readonly before: number;
  /** at most the last 60 mornings */
  readonly past: readonly number[];
}
export interface Hud {
  readonly day: number;
  readonly days: number;
  readonly date: CalendarDate;
  readonly quarter: number;
  readonly quarters: number;
  readonly phase: Phase;
  readonly pace: Pace;
  readonly waiting: string | null;
  readonly figures: readonly Figure[];
}

const PAST = 60;

/** The strip on top; null without a game. Makes new objects: memoise on `game`. */
export function hud({ game, engine }: Pick<SessionState, 'game' | 'engine'>): Hud | null {
  if (game === null || engine === null) return null;
  const { world, shown } = game;
  const start = quarterStart(game);
  return {
    day: shown.day,
    days: world.days,
    date: engine.date(world, shown.day),
    quarter: game.quarter,
    quarters: engine.quarterEnds(world).length,
    phase: game.phase,
    pace: game.pace,
    waiting: game.waiting,
    figures: engine.quantities
      .filter((quantity) => quantity.headline)
      .map((quantity) => {
        const series = game.history.series[quantity.id] ?? [];
        const value = engine.quantity(world, shown, quantity.id);
        return { quantity, value, before: series[start] ?? value, past: series.slice(-PAST) };
      }),
  };
}

/** First day of the quarter now played; while it is explained, of the one just over. */
export function quarterStart(game: Game): number {
  const before = game.snapshots.filter(([day]) =>
    game.phase === 'explain' || game.phase === 'report' ? day < game.state.day : day <= game.state.day,
  );
  return before[before.length - 1]?.[0] ?? 0;
}

/** Last day of the quarter now played. */
export function quarterEnd(game: Game, engine: Engine): number {
  return engine.quarterEnds(game.world)[game.quarter - 1] ?? game.world.days;
}

export interface Move {
  readonly quantity: Quantity;
  readonly before: number;
  readonly after: number;
  /** change against how much the figure has moved from morning to morning so far, to rank figures of different units */
  readonly weight: number;
}

/** Headline figures that changed since a day, what moved most first. */
export function moves(game: Game, engine: Engine, since: number): readonly Move[] {
  const found: Move[] = [];
  for (const quantity of engine.quantities) {
    const series = game.history.series[quantity.id];
    // the first morning has no day behind it: what a day brings reads nought on it
    const before = since === 0 ? series?.[0] || series?.[1] : series?.[since];
    const after = series?.[game.state.day];
    if (!quantity.headline || series === undefined || before === undefined || after === undefined) continue;
    if (Math.abs(after - before) < quantity.tick) continue;
    const usual = Math.max(Math.abs(before), Math.abs(after));
    found.push({ quantity, before, after, weight: Math.abs(after - before) / usual });
  }
  found.sort((a, b) => b.weight - a.weight || (a.quantity.id < b.quantity.id ? -1 : 1));
  // months of cover say what dollars say, and what they are worth
  const covered = found.some(({ quantity }) => quantity.id === 'cover_months');
  return covered ? found.filter(({ quantity }) => quantity.id !== 'fx_reserves_usd') : found;
}

/** What happened from a day on. */
export function happenedSince(game: Game, since: number): readonly Happening[] {
  const { happenings } = game.history;
  let first = happenings.length;
  while (first > 0 && (happenings[first - 1]?.day ?? -1) >= since) first -= 1;
  return happenings.slice(first);
}

/** What lies ahead; `day` is exact but for halvings, which fall by height. */
export type Due =
  | { readonly kind: 'halving' | 'envelope' | 'lapse' | 'package-ends'; readonly day: number }
  | {
      readonly kind: 'review';
      readonly day: number;
      readonly usd: number;
      /** put off before */
      readonly late: boolean;
    }
  | { readonly kind: 'plenary'; readonly day: number }
  | { readonly kind: 'deal-ends'; readonly day: number; readonly deal: string }
  | { readonly kind: 'site-ready'; readonly day: number; readonly site: number }
  | {
      readonly kind: 'rigs-arrive' | 'rigs-worn';
      readonly day: number;
      readonly site: number;
      readonly mw: number;
    }
  | { readonly kind: 'law-stage'; readonly day: number; readonly law: string; readonly stage: LawStage }
  | { readonly kind: 'event-due'; readonly day: number; readonly event: string }
  | {
      readonly kind: 'coupon' | 'repayment';
      readonly day: number;
      readonly form: FinanceForm;
      readonly usd: number;
    }
  | { readonly kind: 'talks-end' | 'keys-settle'; readonly day: number };

/** The first morning from `from` on that is one of these days of a year (month from 1, day of month); null when the run ends before. */
export function nextYearly(
  { world }: Pick<Game, 'world'>,
  engine: Engine,
  from: number,
  dates: readonly (readonly [number, number])[],
): number | null {
  for (let at = from; at <= Math.min(world.days, from + 366); at += 1) {
    const date = engine.date(world, at);
    if (dates.some(([month, day]) => date.month === month && date.dayOfMonth === day)) return at;
  }
  return null;
}

/** What falls due from this morning to a day, soonest first. */
export function dueUntil(game: Game, engine: Engine, until: number): readonly Due[] {
  const { world, shown } = game;
  const { halls, grid, network, laws, events, day } = shown;
  const found: Due[] = [];
  found.push({ kind: 'halving', day: day + daysOfBlocks(blocksLeft(network)) });
  for (let at = day + 1; at <= until; at += 1) {
    const { month, dayOfMonth } = engine.date(world, at);
    for (const [m, d] of world.nation.programme?.fatf.plenaries ?? [])
      if (month === m && dayOfMonth === d) found.push({ kind: 'plenary', day: at });
    if (month !== 6 || at < (world.parameters.first_envelope_day ?? 0)) continue;
    if (dayOfMonth === world.parameters.vote_june) found.push({ kind: 'envelope', day: at });
    if (dayOfMonth === 30) found.push({ kind: 'lapse', day: at });
  }
  if (world.nation.programme !== undefined) {
    const { due_day, due_usd, late_day, deals } = shown.programme;
    if (due_day >= 0) found.push({ kind: 'review', day: due_day, usd: due_usd, late: late_day >= 0 });
    world.nation.programme.deals.forEach((deal, at) => {
      const signed = deals[at] ?? -1;
      if (signed >= 0 && deal.days > 0)
        found.push({ kind: 'deal-ends', day: signed + deal.days, deal: deal.id });
    });
  }
  if (grid.package_end_day >= 0) found.push({ kind: 'package-ends', day: grid.package_end_day });
  for (const site of halls.sites) found.push({ kind: 'site-ready', day: site.ready_day, site: site.id });
  for (const { site, mw, arrive_day, end_day } of halls.batches) {
    found.push(
      { kind: 'rigs-arrive', day: arrive_day, site, mw },
      { kind: 'rigs-worn', day: end_day, site, mw },
    );
  }
  world.scenario.laws.forEach((law, at) => {
    const stages = engine.catalogue.laws.find(({ id }) => id === law)?.stages ?? [];
    const now = laws.stage[at];
    const next = laws.next_day[at] ?? -1;
    if (next < 0) return;
    const after = stages[stages.findIndex(({ id }) => id === now) + 1]?.id ?? 'force';
    const stage = now === 'force' ? 'ended' : now === 'joint' ? 'assent' : after;
    found.push({ kind: 'law-stage', day: next, law, stage });
  });
  world.scenario.events.forEach((event, at) => {
    found.push({ kind: 'event-due', day: events.due_day[at] ?? -1, event });
  });
  for (const { coupon, ...rest } of obligationsOf(shown.finance, day))
    found.push({ kind: coupon ? 'coupon' : 'repayment', ...rest });
  found.push(
    { kind: 'talks-end', day: shown.finance.gulf_day },
    { kind: 'keys-settle', day: shown.custody.moving_day },
  );
  return found.filter((one) => one.day > day && one.day <= until).sort((a, b) => a.day - b.day);
}
