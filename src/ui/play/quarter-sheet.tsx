// The sheet that opens and closes a quarter: the brief before it, the explanation after it. It lies on the stage, not over the HUD.
import { type RefObject, useEffect, useRef } from 'react';
import { type Game, happenedSince, moves, quarterEnd, quarterStart } from '../../session/index.ts';
import { useDeps, useGame, useSession } from '../deps.tsx';
import { Spark } from '../kit/line-chart.tsx';
import { Rule } from '../kit/ornament.tsx';
import { WhyFigure } from '../kit/why.tsx';
import { outcomeTold } from '../outcome-line.ts';
import { go } from '../route.ts';
import { bound, fmt, say, words } from '../words.ts';
import { dueLines } from './due.ts';
import { sumOf } from './first/steps.ts';
import { Headline, type News } from './headline.tsx';
import { Lead } from './lead.tsx';
import { Needs } from './needs.tsx';
import { ActCard } from './office/act.tsx';
import { CallCard, CallScore } from './office/call.tsx';
import { CounselCard } from './office/counsel.tsx';
import { Gauges } from './office/gauges.tsx';
import { MandatesLine } from './office/items.tsx';
import { toldOf } from './quarter-told.ts';
import { deskName } from './rail.tsx';

/** Takes the keyboard when it comes up, so that the next Tab is on the sheet and not behind it. */
function useTakesFocus(): RefObject<HTMLElement | null> {
  const host = useRef<HTMLElement>(null);
  useEffect(() => {
    host.current?.focus();
  }, []);
  return host;
}

export function QuarterSheet({ onCard }: { readonly onCard: (event: string) => void }) {
  const game = useGame();
  if (game.phase === 'brief') return <Brief game={game} onCard={onCard} />;
  if (game.phase === 'explain') return <After game={game} />;
  return null;
}

function Brief({ game, onCard }: { readonly game: Game; readonly onCard: (event: string) => void }) {
  const host = useTakesFocus();
  const engine = useSession((now) => now.engine);
  const { session } = useDeps();
  if (engine === null) return null;
  const from = game.state.day;
  const to = quarterEnd(game, engine);
  const before = [...game.snapshots].reverse().find(([day]) => day < from)?.[0] ?? 0;
  const news = from === 0 ? [] : headlinesSince(game, before);
  const changed =
    from === 0
      ? []
      : moves(game, engine, before)
          .filter((one) => !news.some(({ quantity }) => quantity === one.quantity.id))
          .slice(0, 3 - news.length);
  const due = dueLines(game, engine, to);
  const sum = sumOf(engine, game.world, game.state);
  return (
    <section ref={host} tabIndex={-1} className="quarter" aria-label={words.hud.phases.brief}>
      <div className="quarter-card brief">
        <header>
          <p className="lab">{words.hud.quarter(game.quarter, words.screens.hud.quarters)}</p>
          <h1>{words.screens.span(say.shortDate(game.world, from), say.shortDate(game.world, to))}</h1>
          <Rule />
        </header>
        <ActCard />
        <Needs onCard={onCard} but="letters" />
        <div className="brief-columns">
          <div>
            {from === 0 ? (
              <div className="told">
                <p className="lead">{bound(words.brief.first(fmt.mw(sum.cash_mw)))}</p>
                <p className="muted">{bound(words.brief.firstSum(fmt.share(sum.share)))}</p>
              </div>
            ) : (
              <div className="told">
                <h2>{words.brief.headlines}</h2>
                <ol className="headlines">
                  {news.map((one) => (
                    <li key={one.id}>
                      <Headline news={one} />
                    </li>
                  ))}
                  {changed.map((one) => (
                    <li key={one.quantity.id}>
                      <WhyFigure quantity={one.quantity.id} day={from}>
                        {words.brief.changed(
                          say.quantity(engine, one.quantity.id).label,
                          say.figure(engine, one.quantity.id, one.before),
                          say.figure(engine, one.quantity.id, one.after),
                        )}
                      </WhyFigure>
                    </li>
                  ))}
                </ol>
              </div>
            )}
            <div className="told">
              <h2>{words.brief.due}</h2>
              {due.length === 0 ? (
                <p className="muted">{words.brief.nothingDue}</p>
              ) : (
                <ul className="headlines scroll">
                  {due.map((item) => (
                    <li key={item.text}>
                      <span>{item.text}</span> <span className="dim">{item.when}</span>
                    </li>
                  ))}
                </ul>
              )}
            </div>
            <div className="told">
              <CounselCard />
            </div>
          </div>
          <div className="told">
            {from > 0 && <Gauges />}
            <CallCard />
            <MandatesLine />
            {from === 0 && <Steps />}
          </div>
        </div>
        <footer>
          <button type="button" onClick={() => session.setPace('2x')}>
            {words.brief.skip}
          </button>
          <Lead />
        </footer>
      </div>
    </section>
  );
}

const STEPS = ['power', 'council', 'halls'] as const;

/** Three acts of a good first quarter, each with the desk where it is done. */
function Steps() {
  const { session } = useDeps();
  return (
    <>
      <h2 className="steps">{words.brief.steps.title}</h2>
      <ul className="headlines">
        {STEPS.map((desk) => (
          <li key={desk}>
            <span>{words.brief.steps[desk]}</span>
            <button
              type="button"
              className="small"
              onClick={() => {
                session.setPhase('decide');
                go(`/play/${desk}`);
              }}
            >
              {deskName(`/play/${desk}`)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The latest headlines of the quarter just over, at most three and one a figure. */
function headlinesSince(game: Game, day: number): readonly News[] {
  return happenedSince(game, day)
    .flatMap((one) => (one.kind === 'headline' ? [one] : []))
    .reverse()
    .filter((one, i, all) => all.findIndex(({ quantity }) => quantity === one.quantity) === i)
    .slice(0, 3);
}

function After({ game }: { readonly game: Game }) {
  const host = useTakesFocus();
  const engine = useSession((now) => now.engine);
  if (engine === null) return null;
  const from = quarterStart(game);
  const to = game.state.day;
  const moved = moves(game, engine, from).slice(0, 4);
  const all = happenedSince(game, from);
  const happened = toldOf(all);
  const retargets = all.filter((one) => one.kind === 'retarget').length;
  const part = (id: string): readonly number[] => (game.history.series[id] ?? []).slice(from, to + 1);
  const dark = part('shortage_h').filter((hours, i) => i > 0 && hours > 0).length;
  const hard = part('difficulty_t');
  const [hardBefore, hardAfter] = [hard[0] ?? 0, hard.at(-1) ?? 0];
  return (
    <section ref={host} tabIndex={-1} className="quarter" aria-label={words.hud.phases.explain}>
      <div className="quarter-card brief">
        <header>
          <p className="lab">
            {words.screens.span(say.shortDate(game.world, from), say.shortDate(game.world, to))}
          </p>
          <h1>{words.quarterEnd.title(game.quarter)}</h1>
          <Rule />
        </header>
        <div className="brief-columns">
          <div className="told">
            <h2>{words.quarterEnd.moved}</h2>
            {moved.length === 0 && <p className="muted">{words.quarterEnd.nothing}</p>}
            <div className="moved">
              {moved.map((one) => (
                <article key={one.quantity.id}>
                  <p className="lab">{say.quantity(engine, one.quantity.id).label}</p>
                  <p className="big">
                    <WhyFigure quantity={one.quantity.id} day={to}>
                      {say.figure(engine, one.quantity.id, one.after)}
                    </WhyFigure>
                  </p>
                  <p className="muted">
                    {words.screens.from(say.figure(engine, one.quantity.id, one.before))}{' '}
                    <span className="nowrap">
                      {say.change(engine, one.quantity.id, one.after - one.before)}
                    </span>
                  </p>
                  <Spark values={(game.history.series[one.quantity.id] ?? []).slice(from, to + 1)} />
                </article>
              ))}
            </div>
            {moved.length > 0 && <p className="dim">{words.quarterEnd.causes}</p>}
            <Gauges />
            <MandatesLine />
          </div>
          <div className="told">
            <CallScore />
            <h2>{words.quarterEnd.happened}</h2>
            {all.length + dark === 0 && <p className="muted">{words.quarterEnd.nothingHappened}</p>}
            <ul className="headlines scroll">
              {dark > 0 && <li>{words.screens.darkDays(fmt.days(dark))}</li>}
              {happened.map((one, i) => (
                <li key={`${one.day}${i}`}>
                  {one.kind === 'headline' ? (
                    <Headline news={one} />
                  ) : (
                    <span>{say.happening(game, one)}</span>
                  )}{' '}
                  <span className="dim">{say.shortDate(game.world, one.day)}</span>
                  <Came told={outcomeTold(game, engine, one)} />
                </li>
              ))}
              {retargets > 0 && hardBefore > 0 && (
                <li>
                  {words.quarterEnd.difficulty(
                    retargets,
                    fmt.difficulty(hardBefore * 1e12),
                    fmt.difficulty(hardAfter * 1e12),
                    fmt.change((hardAfter / hardBefore - 1) * 100, '%', 0.1),
                  )}
                </li>
              )}
            </ul>
          </div>
        </div>
        <footer>
          <Lead />
        </footer>
      </div>
    </section>
  );
}

/** What an answer changed, on a line of its own. */
function Came({ told }: { readonly told: string | null }) {
  return told === null ? null : <span className="muted came">{told}</span>;
}
