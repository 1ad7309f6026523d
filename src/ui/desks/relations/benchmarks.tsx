// What the Fund looks at: each benchmark with its measure, open ones with what mends them; and what made the mark so far.
import type { Abroad, Measure } from '../../../core/types.ts';
import { useGame } from '../../deps.tsx';
import { Card } from '../../kit/parts.tsx';
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
            {one.open && <span className="mend">{W.mends[one.id]}</span>}
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
      return W.short(fmt.pct(Math.max(0, value)));
    case 'preferences':
      return W.laws(fmt.number(value));
    case 'dollars':
      return W.spent(fmt.usd(Math.min(value, 1e12)));
    case 'unreported':
      return W.held(fmt.btc(Math.round(value * 1e8)));
    case 'unconsulted':
      return W.said(fmt.number(value));
  }
}

/** The mark as a sum: where it began and what each cause added or took. */
export function Waterfall() {
  const { state } = useGame();
  const told = useTold('fund', state.day);
  if (told === null || 'bad' in told) return null;
  let at = 0;
  const rows = told.terms.map((term) => {
    const from = at;
    at += term.amount;
    return { ...term, from, to: at };
  });
  return (
    <Card title={W.waterfall} className="waterfall" note={<Figure quantity="fund" value={told.value} />}>
      <table className="dense">
        <tbody>
          {rows.map(({ because, amount, from, to }) => (
            <tr key={because}>
              <td className="start">
                <Why topic={{ kind: 'term', quantity: 'fund', day: state.day, because }}>
                  {say.because(because)}
                </Why>
              </td>
              <td className="fall-bar">
                <span aria-hidden="true">
                  <i
                    className={amount < 0 ? 'takes' : 'gives'}
                    style={{
                      insetInlineStart: `${Math.min(from, to)}%`,
                      inlineSize: `${Math.abs(amount)}%`,
                    }}
                  />
                </span>
              </td>
              <td className={`num ${amount < 0 ? 'c-risk' : ''}`}>{fmt.change(amount, '', 0.1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
