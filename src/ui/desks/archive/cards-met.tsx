// Cards met: each with its days, what was answered, and what the figure was that the answer is judged by.
import { useMemo } from 'react';
import type { Happening } from '../../../core/types.ts';
import { useLiveGame, useSession } from '../../deps.tsx';
import { codexHref } from '../../kit/codex-link.tsx';
import { NothingYet } from '../../kit/nothing-yet.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { fmt, say, words } from '../../words.ts';
import { DayLink } from './day-link.tsx';

const of = words.event.met;

/** One coming of a card. */
export interface Met {
  readonly event: string;
  readonly day: number;
  readonly answer: Extract<Happening, { kind: 'event-answered' }> | null;
  readonly outcome: Extract<Happening, { kind: 'event-outcome' }> | null;
}

/** Every coming of a card, newest first. */
export function cardsMet(happenings: readonly Happening[]): readonly Met[] {
  const met: Met[] = [];
  const last = (event: string): number => met.map((one) => one.event).lastIndexOf(event);
  const put = (event: string, more: Partial<Met>): void => {
    const at = last(event);
    const found = met[at];
    if (found !== undefined) met[at] = { ...found, ...more };
  };
  for (const one of happenings) {
    if (one.kind === 'event-opened')
      met.push({ event: one.event, day: one.day, answer: null, outcome: null });
    else if (one.kind === 'event-answered') put(one.event, { answer: one });
    else if (one.kind === 'event-outcome') put(one.event, { outcome: one });
  }
  return met.reverse();
}

export function CardsMet() {
  const game = useLiveGame();
  const engine = useSession((now) => now.engine);
  const { happenings } = game.history;
  const met = useMemo(() => cardsMet(happenings), [happenings, happenings.length]);
  const kinds = new Set(met.map((one) => one.event)).size;
  if (engine === null) return null;
  return (
    <section className="card fill leaf" aria-label={of.title}>
      <div className="head">
        <h2>{of.title}</h2>
        <span className="note">
          {of.count(fmt.number(kinds), fmt.number(game.world.scenario.events.length))}
        </span>
      </div>
      {met.length === 0 ? (
        <NothingYet>{of.empty}</NothingYet>
      ) : (
        <>
          <Scroll>
            <ul className="chronicle met">
              {met.map((one) => (
                <li key={`${one.event}${one.day}`}>
                  <DayLink day={one.day} />
                  <span>
                    <b>
                      <a href={codexHref('decisions', one.event)}>{say.name('event', one.event)}</a>
                    </b>
                    <span className="muted">{answerLine(one)}</span>
                  </span>
                  <span className="muted">
                    {one.outcome !== null &&
                      of.later(
                        say.quantity(engine, one.outcome.quantity).label,
                        say.figure(engine, one.outcome.quantity, one.outcome.was),
                        say.figure(engine, one.outcome.quantity, one.outcome.now),
                      )}
                  </span>
                </li>
              ))}
            </ul>
          </Scroll>
          <p className="dim small-print">{of.note}</p>
        </>
      )}
    </section>
  );
}

function answerLine({ event, answer }: Met): string {
  if (answer === null) return of.open;
  const choice = say.choice(event, answer.choice);
  return answer.by === 'player' ? choice : of.nobody(choice);
}
