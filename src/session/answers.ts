// What an answer to a card changed: the same days played again, by the same luck, with another answer in its place.
import type { Command, Engine, Happening, State } from '../core/types.ts';
import type { Game } from './types.ts';

type Answer = Extract<Happening, { kind: 'event-answered' }>;
/** What an answer is told by: sums over the days since, less what the other answer would have left. */
export interface Outcome {
  readonly event: string;
  readonly choice: string;
  /** the answer it is held against: what happens if nobody answers, or the first other one */
  readonly against: string;
  readonly days: number;
  /** hours without power in the worst zone, all days together */
  readonly dark_h: number;
  /** mean of spare power at the evening peak, points */
  readonly margin_pct: number;
  readonly mined_sat: number;
  readonly cash_usd: number;
  readonly capital: number;
}

/** Days after which an answer is told, and told for the last time. */
const SPANS = [30, 10] as const;
const known = new WeakMap<Answer, Map<number, Outcome | null>>();

/** Null while it is too soon, where nobody answered, or where there was no other answer. */
export function outcomeOf(game: Game, engine: Engine, one: Answer): Outcome | null {
  const days = SPANS.find((span) => game.state.day - one.day >= span);
  if (days === undefined || one.by !== 'player') return null;
  const before = known.get(one) ?? new Map<number, Outcome | null>();
  known.set(one, before);
  const found = before.get(days);
  if (found !== undefined) return found;
  const made = reckon(game, engine, one, days);
  before.set(days, made);
  return made;
}

function reckon(game: Game, engine: Engine, one: Answer, days: number): Outcome | null {
  const event = engine.catalogue.events.find(({ id }) => id === one.event);
  const open = (event?.choices ?? []).filter(({ id, when }) => id !== one.choice && when === null);
  const other = open.find(({ id }) => id === event?.fallback) ?? open[0];
  const from = [...game.snapshots].reverse().find(([day]) => day <= one.day)?.[1];
  if (other === undefined || from === undefined) return null;
  const changed = game.log.map(([day, command]): readonly [number, Command] =>
    day === one.day && command.kind === 'events.answer' && command.event === one.event
      ? [day, { ...command, choice: other.id }]
      : [day, command],
  );
  const mine = played(game, engine, from, game.log, one.day, days);
  const theirs = played(game, engine, from, changed, one.day, days);
  return {
    event: one.event,
    choice: one.choice,
    against: other.id,
    days,
    dark_h: mine.dark_h - theirs.dark_h,
    margin_pct: mine.margin_pct - theirs.margin_pct,
    mined_sat: mine.mined_sat - theirs.mined_sat,
    cash_usd: mine.cash_usd - theirs.cash_usd,
    capital: mine.capital - theirs.capital,
  };
}

function played(
  { world }: Game,
  engine: Engine,
  from: State,
  log: Game['log'],
  since: number,
  days: number,
): Pick<Outcome, 'dark_h' | 'margin_pct' | 'mined_sat' | 'cash_usd' | 'capital'> {
  let dark_h = 0;
  let margin_pct = 0;
  let mined_sat = 0;
  const end = engine.advance(world, from, log, since + days, undefined, ({ day, grid, halls }) => {
    if (day <= since) return;
    dark_h += Math.max(0, ...grid.shortage_h);
    margin_pct += grid.margin_pct / days;
    mined_sat += halls.mined_sat;
  });
  return {
    dark_h,
    margin_pct,
    mined_sat,
    cash_usd: engine.quantity(world, end, 'treasury_usd'),
    capital: end.laws.capital,
  };
}
