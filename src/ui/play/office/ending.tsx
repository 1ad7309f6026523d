// The last screen of a ministry that fell: what ended it, what would have saved it, and the way to the report.
import { useEffect, useState } from 'react';
import { DISASTER_ORDER, ENDING_ORDER, type Rescues, rescues } from '../../../session/index.ts';
import { useLiveGame, useSession } from '../../deps.tsx';
import { Crest, Frame, Waves } from '../../kit/ornament.tsx';
import { fmt, say, words } from '../../words.ts';
import { GAUGE_IDS, gaugeName } from './say.ts';

const W = words.office.end;
/** the gauge that a disaster shows on */
const SHOWN_ON = ['liquidity', 'consent', 'grid-margin', 'reserve', 'consent'] as const;

/** Title and text of an ending; null while the ministry stands. */
export function endingOf(ended: number): { readonly title: string; readonly text: string } | null {
  return ended < 0 ? null : (words.office.ends[ENDING_ORDER[ended] ?? ''] ?? null);
}
export function isDisaster(ended: number): boolean {
  return ended >= 0 && ended < DISASTER_ORDER.length;
}

export function Ending({ onRead }: { readonly onRead: () => void }) {
  const game = useLiveGame();
  const { office, day } = game.state;
  const words_ = endingOf(office.ended);
  if (words_ === null) return null;
  return (
    <main className="page ending-page">
      <Waves />
      <article className="sheet ending">
        <Frame depth={22} loop={26}>
          <header>
            <div>
              <p className="caps">{W.over(say.shortDate(game.world, day))}</p>
              <h1>{words_.title}</h1>
            </div>
            <div className="report-crest">
              <Crest seed={game.spec.seed} />
            </div>
          </header>
          <p className="lead">{words_.text}</p>
          <section>
            <h2>{W.saved}</h2>
            <Saved />
          </section>
          <footer>
            <button type="button" className="pri" onClick={onRead}>
              {W.read}
            </button>
          </footer>
        </Frame>
      </article>
    </main>
  );
}

/** Which gauge left the green and when, and the single orders with which the same days, played again, do not end so. */
export function Saved() {
  const game = useLiveGame();
  const engine = useSession((now) => now.engine);
  const [found, setFound] = useState<Rescues | null>(null);
  useEffect(() => {
    if (engine === null) return undefined;
    // after the sheet has been drawn: a few hundred milliseconds of play
    const timer = setTimeout(() => setFound(rescues(game, engine)), 60);
    return () => clearTimeout(timer);
  }, [game, engine]);
  const { office } = game.state;
  const gauge = GAUGE_IDS.indexOf(SHOWN_ON[office.ended] ?? 'liquidity');
  // a margin that is too wide darkens nobody
  const wide = gauge === 0 && (office.value[0] ?? 0) > (game.world.parameters.margin_amber_pct ?? 0);
  const left = wide ? -1 : (office.left_day[gauge] ?? -1);
  return (
    <>
      {left >= 0 && <p>{W.gauge(gaugeName(gauge), say.shortDate(game.world, left))}</p>}
      {found === null ? (
        <p className="muted" role="status">
          {W.looking}
        </p>
      ) : (
        <>
          <ul className="saved">
            {found.ways > 0 && (
              <li>{W.ways(fmt.number(found.ways), say.shortDate(game.world, found.sat))}</li>
            )}
            {found.found.length === 0 && <li>{W.none(fmt.number(found.tried - found.ways))}</li>}
            {found.found.map((one) => (
              <li key={JSON.stringify(one.command)}>
                {W.order(say.command(game, one.command), say.shortDate(game.world, one.day))}
              </li>
            ))}
          </ul>
          <p className="dim">{W.seen}</p>
        </>
      )}
    </>
  );
}
