// What the Fund looks at: each benchmark with its measure, open ones with what mends them; and what made the mark so far.
import type { Abroad, Measure } from '../../../core/types.ts';
import { useGame } from '../../deps.tsx';
import { FallBar } from '../../kit/fall-bar.tsx';
import { LineChart } from '../../kit/line-chart.tsx';
import { NothingYet } from '../../kit/nothing-yet.tsx';
import { Card } from '../../kit/parts.tsx';
import { useDrawingSize } from '../../kit/size.ts';
import { Figure, Why } from '../../kit/why.tsx';
import { useTold } from '../../kit/why-topic.tsx';
import { fmt, say, words } from '../../words.ts';

const W = words.relations;

export function Benchmarks({ abroad }: { readonly abroad: Abroad }) {
  const open = abroad.benchmarks.filter((one) => one.open).length;
  return (
    <Card
      title={W.benchmarks}
      className="benchmarks"
      note={
        <span className={`chip ${open > 0 ? 'risk' : 'ok'}`}>
          {open > 0 ? W.benchmarksNote(fmt.number(open)) : W.benchmarksMet}
        </span>
      }
    >
      <p className="bench-head lab" aria-hidden="true">
        <span>{W.benchmark}</span>
        <span>{W.measure}</span>
        <span>{W.costs}</span>
      </p>
      <ul className="plain-list">
        {abroad.benchmarks.map((one) => (
          <li key={one.id} className={one.open ? 'open' : 'met'}>
            <i aria-hidden="true" />
            <span className="what">
              {words.programme.benchmarks[one.id]}
              <span className="hidden-text">: {one.open ? W.open : W.met}</span>
            </span>
            <span className="measure">{measured(abroad, one.id, one.measure)}</span>
            <span className={`num ${one.open ? 'c-risk' : 'dim'}`}>{W.takes(fmt.number(one.points))}</span>
            {/* reforms have their reviews: who reads of them once they are overdue reads too late */}
            {(one.open || one.id === 'reforms') && <span className="mend">{W.mends[one.id]}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** A benchmark's measure as it is read aloud. */
function measured(abroad: Abroad, id: Measure, value: number): string {
  switch (id) {
    case 'targeting':
      return value > 0
        ? W.gap(fmt.pkrKwh(value))
        : abroad.half.mw > 0
          ? W.pilot(fmt.mw(Math.round(abroad.half.mw)))
          : W.noGap;
    case 'wall':
      return value > 0 ? W.overWall : W.underWall;
    case 'debt':
      return W.grown(fmt.change(value, '%', 0.1));
    case 'primary':
      return value > 0.05 ? W.short(fmt.pct(value)) : W.onTarget;
    case 'preferences':
      return value > 0 ? W.laws(fmt.number(value)) : W.noLaws;
    case 'dollars':
      return W.spent(fmt.usd(value));
    case 'unreported':
      return W.held(fmt.btc(Math.round(value * 1e8)));
    case 'unconsulted':
      return value > 0 ? W.said(fmt.number(value)) : W.nothingSaid;
    case 'reforms':
      return value > 0 ? W.overdue(fmt.number(value)) : W.noneDue;
  }
}

/** The mark as a sum: where it began and what each cause added or took. */
export function Waterfall() {
  const { state, world, history } = useGame();
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  const told = useTold('fund', state.day);
  if (told === null || 'bad' in told) return null;
  let at = 0;
  const rows = told.terms.map((term) => {
    const from = at;
    at += term.amount;
    return { ...term, from, to: at };
  });
  const most = Math.max(100, ...rows.map(({ to }) => to));
  const series = history.series.fund ?? [];
  const least = world.parameters.fund_pass ?? 0;
  return (
    <Card title={W.waterfall} className="waterfall fill" note={<Figure quantity="fund" value={told.value} />}>
      <table className="dense fall">
        <tbody>
          {rows.map(({ because, amount, from, to }) => (
            <tr key={because}>
              <td className="start">
                <Why topic={{ kind: 'term', quantity: 'fund', day: state.day, because }}>
                  {say.because(because)}
                </Why>
              </td>
              <FallBar from={from} to={to} low={0} high={most} tone={amount < 0 ? 'takes' : 'gives'} />
              <td className={`num ${amount < 0 ? 'c-risk' : ''}`}>{fmt.change(amount, '', 0.1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="plot-host" ref={host}>
        {series.length < 30 ? (
          <NothingYet>{W.noCourse}</NothingYet>
        ) : (
          <LineChart
            width={width}
            height={height}
            lines={[
              { values: series, label: W.courseMark, colour: 'var(--ink)' },
              {
                values: series.map(() => least),
                label: W.coursePass(fmt.number(least)),
                colour: 'var(--risk)',
                dashed: true,
              },
            ]}
            axis={(value) => fmt.number(value)}
            ends={[say.month(world, 0), say.month(world, state.day)]}
            title={W.course(fmt.number(series[0] ?? 0), fmt.number(told.value))}
            fromZero
          />
        )}
      </div>
    </Card>
  );
}
