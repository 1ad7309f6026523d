// The gauges: a mark each in the strip on top, a row each with value and days in the brief, and the clocks that run.
import { useGame } from '../../deps.tsx';
import { Mark } from '../../kit/mark.tsx';
import { WhyFigure } from '../../kit/why.tsx';
import { fmt, words } from '../../words.ts';
import { clockLines, GAUGE_FIGURES, gaugeName, gaugeText, measuredGauges } from './say.ts';

const W = words.office.gauges;
const TONES = ['red', 'amber', 'green'] as const;
const KINDS = ['cross', 'half', 'dot'] as const;

/** A dot when green, half a dot when amber, a cross when red: never colour alone. */
export function GaugeMark({ zone }: { readonly zone: number }) {
  return <Mark kind={KINDS[zone] ?? 'point'} className={`gauge-mark ${TONES[zone] ?? ''}`} />;
}

/** A mark a gauge beside the date, said as one line to those who listen. */
export function GaugeStrip() {
  const { shown } = useGame();
  const found = measuredGauges(shown);
  if (found.length === 0) return null;
  const zoneOf = (g: number): number => shown.office.zone[g] ?? -1;
  const said = W.all(
    found.map((g) => W.one(gaugeName(g), W.zones[zoneOf(g)] ?? '')).join(words.screens.marks.comma),
  );
  return (
    <span className="gauge-strip" role="img" aria-label={said} title={said}>
      {found.map((g) => (
        <GaugeMark key={g} zone={zoneOf(g)} />
      ))}
    </span>
  );
}

/** Each gauge that something measures: zone, value, how long it has been red; then the clocks. In a sitting without heading and clocks: it is what they led to. */
export function Gauges({ alone = true }: { readonly alone?: boolean }) {
  const game = useGame();
  const { office } = game.shown;
  const clocks = alone ? clockLines(game) : [];
  return (
    <>
      {alone && <h2>{W.title}</h2>}
      <ul className="gauges">
        {measuredGauges(game.shown).map((g) => {
          const zone = office.zone[g] ?? 0;
          const red = office.red_days[g] ?? 0;
          return (
            <li key={g}>
              <GaugeMark zone={zone} />
              <span>{gaugeName(g)}</span>
              <span className="stand">
                <b>
                  <WhyFigure quantity={GAUGE_FIGURES[g] ?? ''} day={game.state.day}>
                    {gaugeText(g, office.value[g] ?? 0)}
                  </WhyFigure>
                </b>{' '}
                <small>{red > 0 ? W.red(fmt.days(red)) : (W.zones[zone] ?? '')}</small>
              </span>
            </li>
          );
        })}
      </ul>
      {clocks.map((line) => (
        <p key={line} className="clock c-risk">
          {line}
          {words.screens.marks.stop}
        </p>
      ))}
    </>
  );
}
