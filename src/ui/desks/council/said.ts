// What the screens of the council read of a game: who sits where, what each said and what came of it. Plain values and sentences.
import type { Adviser, Counsel, Engine, Happening, Question } from '../../../core/types.ts';
import type { Game } from '../../../session/index.ts';
import { fmt, say, words } from '../../words.ts';

const W = words.council;
/** Forecasts from which on a record is shown (RULES §4). */
export const RECORD_LEAST = 4;

export interface Seat {
  readonly place: number;
  readonly at: number;
  readonly adviser: Adviser;
  readonly loyalty: number;
  readonly since: number;
  /** asked in this quarter */
  readonly asked: boolean;
  readonly register: keyof typeof W.register.states;
}
const REGISTER = ['unasked', 'declared', 'recused', 'surfaced'] as const;

/** Seats that are taken, in order; none in a nation without a council. */
export function seatsOf({ world, shown }: Game): readonly Seat[] {
  const nation = world.nation.council;
  if (nation === undefined) return [];
  const own = shown.council;
  return own.seat.flatMap((at, place) => {
    const adviser = nation.advisers[at];
    if (adviser === undefined) return [];
    return [
      {
        place,
        at,
        adviser,
        loyalty: own.loyalty[place] ?? 0,
        since: own.since_day[place] ?? 0,
        asked: own.asked[place] === shown.office.quarter,
        register: REGISTER[own.register[at] ?? 0] ?? 'unasked',
      },
    ];
  });
}

/** Seats that the nation has this morning. */
export function roomOf({ world, shown }: Game): number {
  const nation = world.nation.council;
  if (nation === undefined) return 0;
  const at = world.scenario.laws.indexOf(nation.law);
  const held = shown.laws.stage[at] === 'force' || (shown.laws.until_day[at] ?? -1) >= 0;
  return nation.seats + (held ? 1 : 0);
}

/** Whether a seat may be asked this question now. */
export function mayAsk(game: Game, engine: Engine, seat: Seat, question: Question): string | null {
  const refusal = engine.check(game.world, game.shown, {
    kind: 'council.counsel',
    adviser: seat.adviser.id,
    question: question.id,
    plan: question.plans[0] ?? '',
    low: 0,
    mid: 0,
    high: 0,
    regret: question.plans[0] ?? '',
    regret_by: 0,
  });
  return refusal === null ? null : say.refusal(refusal);
}

/** The counsel of an adviser that is not due yet, the latest first. */
export function counselsOf({ shown }: Game, at: number): readonly Counsel[] {
  return shown.council.counsels.filter((one) => one.adviser === at).reverse();
}

export function planName(question: string, plan: string): string {
  return W.plans[question]?.[plan] ?? plan;
}

export interface Sentences {
  readonly advice: string;
  readonly bar: string;
  readonly regret: string;
}
/** One counsel in words: what to do, the bar, what would be regretted. */
export function sentencesOf(game: Game, engine: Engine, one: Counsel): Sentences | null {
  const question = game.world.nation.council?.questions[one.question];
  if (question === undefined) return null;
  const print = (value: number): string => say.figure(engine, question.quantity, value);
  const other = planName(question.id, question.plans[one.regret] ?? '');
  const label = say.quantity(engine, question.quantity).label;
  return {
    advice: W.says.advice(planName(question.id, question.plans[one.plan] ?? '')),
    bar: W.says.bar(label, print(one.low), print(one.high), say.shortDate(game.world, one.due_day)),
    regret:
      one.regret_by > 0
        ? W.says.regret(
            other,
            say.figure(engine, question.stake, one.regret_by),
            say.quantity(engine, question.stake).label.toLowerCase(),
          )
        : W.says.noRegret(other),
  };
}

export type Came = Extract<Happening, { kind: 'counsel-came' }>;
/** Forecasts that came due, the latest first; of one adviser when named. */
export function cameOf({ history }: Game, adviser: string | null): readonly Came[] {
  return history.happenings
    .flatMap((one) => (one.kind === 'counsel-came' ? [one] : []))
    .filter((one) => adviser === null || one.adviser === adviser)
    .reverse();
}

/** How often an adviser was right, or how many forecasts are still wanting. */
export function recordText({ shown }: Game, at: number): string {
  const { resolved, hits, regret } = shown.council;
  const n = resolved[at] ?? 0;
  if (n < RECORD_LEAST) return W.record.waiting(fmt.number(n), fmt.number(RECORD_LEAST));
  const share = W.record.hits(fmt.share((hits[at] ?? 0) / n), fmt.number(n));
  return `${share}${words.screens.marks.comma}${W.record.regret(fmt.number((regret[at] ?? 0) / n, 2))}`;
}

/** What an adviser holds for true, in a line each. */
export function beliefLines({ beliefs }: Adviser): readonly string[] {
  const [sceptic, central, enthusiast] = beliefs.families;
  const pct = (Math.exp(beliefs.fair_log) - 1) * 100;
  return [
    W.worlds(fmt.number(sceptic), fmt.number(central), fmt.number(enthusiast)),
    Math.abs(pct) < 1 ? W.fairLevel : (pct > 0 ? W.fairMore : W.fairLess)(fmt.pct(Math.abs(pct), 0)),
    W.horizon(fmt.number(beliefs.horizon)),
  ];
}
