// The final report: one sheet of paper whose every sentence the room of text builds from the run's own figures.
import { useEffect, useMemo, useRef } from 'react';
import { isOver, runFigures } from '../../session/index.ts';
import { buildReport, speech } from '../../text/index.ts';
import { useDeps, useFormer, useGame, useSession } from '../deps.tsx';
import { Seal, useVerified } from '../evidence/seal.tsx';
import { CopyLink } from '../evidence/share.tsx';
import { Icon } from '../kit/icons.tsx';
import { LineChart } from '../kit/line-chart.tsx';
import { Crest, Frame, Waves } from '../kit/ornament.tsx';
import { useDrawingSize } from '../kit/size.ts';
import { Kept, useExport } from '../play/kept.tsx';
import { watchFromStart } from '../play/notice.tsx';
import { archiveHref, go } from '../route.ts';
import { bound, fmt, say, words } from '../words.ts';
import { EndingPart } from './mandates.tsx';
import { ScorePart } from './score.tsx';

export function Report() {
  const { session } = useDeps();
  const game = useGame();
  const former = useFormer();
  const engine = useSession((now) => now.engine);
  const exported = useExport();
  const verified = useVerified();
  const heading = useRef<HTMLHeadingElement>(null);
  // a sheet that takes the place of the desks takes the keyboard too
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const parts = useMemo(
    () => (engine === null ? [] : buildReport(speech, runFigures(game, engine))),
    [engine, game],
  );
  if (engine === null) return null;
  const over = isOver(game);
  const { differs } = game.mark;
  const leave = (): void => {
    session.close();
    go('/');
  };
  return (
    <main className="page report-page">
      <Waves />
      <article className="sheet report">
        <Frame depth={22} loop={26}>
          <header className="report-head">
            <div>
              <p className="caps">
                {words.screens.span(say.shortDate(game.world, 0), say.shortDate(game.world, game.state.day))}
              </p>
              <h1 ref={heading} tabIndex={-1}>
                {over ? words.report.title : words.screens.soFar}
              </h1>
              <p className="italic">{say.name('scenario', game.spec.scenario)}</p>
              {game.mark.hindsight !== null && (
                <p className="run-mark c-ind">
                  {words.evidence.hindsightFrom(say.shortDate(game.world, game.mark.hindsight))}:{' '}
                  {words.evidence.notRanked}
                </p>
              )}
              {former !== null && <p className="run-mark dim">{words.evidence.former(former)}</p>}
              {game.mark.forced !== null && <p className="run-mark c-risk">{words.evidence.forced}</p>}
              {differs !== null && (
                <p className="run-mark c-risk">
                  {words.evidence.unverifiedBy(say.date(game.world, differs.day), differs.slice)}
                </p>
              )}
            </div>
            <div className="report-crest">
              <Crest seed={game.spec.seed} />
            </div>
          </header>
          <div className="report-body">
            <div className="report-parts">
              <EndingPart />
              {game.mark.forced === null && differs === null && <ScorePart />}
              {parts.map((part) => (
                <section key={part.part}>
                  <h2>{part.title}</h2>
                  {part.sentences.map((sentence) => (
                    <p key={sentence}>{bound(sentence)}</p>
                  ))}
                </section>
              ))}
            </div>
            <div className="report-charts">
              <Chart title={words.screens.report.coins} id="reserve_sat" scale={1e-8} colour="var(--btc)" />
              <Chart title={words.screens.time.priceLog} id="price_usd" scale={1} colour="var(--ink)" log />
              <Chart title={words.screens.report.idle} id="idle_mw" scale={1} colour="var(--elec-graphic)" />
            </div>
          </div>
          <footer className="report-foot">
            <p className="lab">
              {words.report.seed} {say.foreign(game.spec.seed)} ·{' '}
              {words.title.families[game.spec.family].label} · {words.report.runHash}{' '}
              <span className="hash">{engine.fingerprint(game.state)}</span>{' '}
              {game.mark.forced === null && (
                <Seal
                  key={game.state.day}
                  known={verified === game.state.day}
                  text={async () => session.exportRun()}
                />
              )}
            </p>
            <Kept />
            <p role="status">{exported.told}</p>
            <div className="row wrap">
              <button type="button" onClick={() => window.print()}>
                <Icon name="printer:r" />
                {words.screens.report.print}
              </button>
              <button type="button" onClick={() => go('/play')}>
                {words.screens.report.back}
              </button>
              {game.state.day > 0 && (
                <button
                  type="button"
                  onClick={() => {
                    window.location.hash = archiveHref('futures');
                  }}
                >
                  <Icon name="chart-line:r" />
                  {words.futures.open}
                </button>
              )}
              <button type="button" onClick={exported.give} disabled={game.mark.forced !== null}>
                <Icon name="download-simple:r" />
                {words.report.export}
              </button>
              <CopyLink />
              {game.state.day > 0 && (
                <button type="button" onClick={() => watchFromStart(session)}>
                  {words.evidence.watch}
                </button>
              )}
              <button type="button" onClick={() => go('/compare')}>
                {words.evidence.pages.compare}
              </button>
              {over && (
                <button type="button" className="pri" onClick={leave}>
                  {words.report.again}
                </button>
              )}
            </div>
          </footer>
        </Frame>
      </article>
    </main>
  );
}

interface ChartProps {
  readonly title: string;
  readonly id: string;
  readonly scale: number;
  readonly colour: string;
  readonly log?: boolean;
}

function Chart({ title, id, scale, colour, log = false }: ChartProps) {
  const { history, world, state } = useGame();
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  const values = (history.series[id] ?? []).slice(id === 'idle_mw' ? 1 : 0).map((value) => value * scale);
  if (values.length < 2) return null;
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <div className="report-plot" ref={host}>
        <LineChart
          width={width}
          height={height}
          title={title}
          log={log}
          fromZero={!log}
          axis={(value) =>
            value >= (log ? 10_000 : 100_000)
              ? fmt.measured(value / 1000, 0, 'k')
              : fmt.number(value, value !== 0 && Math.abs(value) < 10 ? 1 : 0)
          }
          ends={[say.month(world, 0), say.month(world, state.day)]}
          lines={[{ values, label: id, colour, ruled: !log }]}
        />
      </div>
    </figure>
  );
}
