// What an answer changed, as one sentence of those differences that can be seen.
import type { Happening } from '../core/types.ts';
import { type Outcome, outcomeOf } from '../session/index.ts';
import { fmt, say, words } from './words.ts';

const W = words.outcome;

export function outcomeLine(outcome: Outcome): string {
  const { days, dark_h, margin_pct, mined_sat, cash_usd, capital } = outcome;
  const parts: string[] = [];
  if (Math.abs(dark_h) >= 0.05) parts.push((dark_h < 0 ? W.less : W.more)(fmt.hours(Math.abs(dark_h))));
  if (Math.abs(margin_pct) >= 0.05) parts.push(W.margin(fmt.change(margin_pct, 'points', 0.1)));
  if (Math.abs(mined_sat) >= 1000) parts.push(W.coins(fmt.change(mined_sat, 'sat')));
  if (Math.abs(cash_usd) >= 100) parts.push(W.cash(fmt.change(cash_usd, '$')));
  if (Math.abs(capital) >= 0.05) parts.push(W.capital(fmt.change(capital, 'points', 0.1)));
  return W.line(
    say.name('event', outcome.event),
    fmt.days(days),
    say.choice(outcome.event, outcome.against),
    parts.length === 0 ? W.nothing : parts.join(words.screens.marks.comma),
  );
}

/** The sentence for a happening, null where there is none or not yet. */
export function outcomeTold(
  game: Parameters<typeof outcomeOf>[0],
  engine: Parameters<typeof outcomeOf>[1] | null,
  one: Happening,
): string | null {
  if (engine === null || one.kind !== 'event-answered') return null;
  const found = outcomeOf(game, engine, one);
  return found === null ? null : outcomeLine(found);
}
