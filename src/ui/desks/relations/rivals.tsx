// Other states' coins with their course so far, and the ranking of the Global South with its index.
import type { Abroad } from '../../../core/types.ts';
import { useGame } from '../../deps.tsx';
import { linePath } from '../../kit/chart/shapes.ts';
import { Card } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { WhyFigure } from '../../kit/why.tsx';
import { fmt, say, words } from '../../words.ts';
import { called } from './abroad.ts';

const W = words.relations;
const names = words.programme.rivals;

export function Rivals() {
  const { world, shown, snapshots, state } = useGame();
  const data = world.nation.programme;
  if (data === undefined) return null;
  const past = snapshots.filter(([day]) => day <= state.day).map(([, one]) => one.programme.held_btc);
  return (
    <Card title={W.rivals} note={W.rivalsNote} className="fill rivals">
      <Scroll>
        <table className="dense">
          <thead>
            <tr>
              <th scope="col">{W.country}</th>
              <th scope="col">{W.holding}</th>
              <th scope="col">{W.sinceStart}</th>
              <th scope="col">{W.courseOf}</th>
            </tr>
          </thead>
          <tbody>
            {data.rivals.map((rival, r) => {
              const now = shown.programme.held_btc[r] ?? 0;
              const course = [...past.map((held) => held[r] ?? 0), now];
              const change = now - rival.held_btc;
              return (
                <tr key={rival.id}>
                  <td>{called(names, rival.id)}</td>
                  <td className="num">{fmt.number(now)}</td>
                  <td className={`num ${Math.round(change) === 0 ? 'dim' : ''}`}>
                    {fmt.change(change, '', 1)}
                  </td>
                  <td>
                    <Course values={course} label={called(names, rival.id)} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </Card>
  );
}

const WIDTH = 72;
const HEIGHT = 16;

function Course({ values, label }: { readonly values: readonly number[]; readonly label: string }) {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const first = values[0] ?? 0;
  const now = values.at(-1) ?? 0;
  const put = (value: number): number =>
    high === low ? HEIGHT / 2 : HEIGHT - 2 - ((value - low) / (high - low)) * (HEIGHT - 4);
  return (
    <svg
      className="chart course"
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={W.spark(label, fmt.number(first), fmt.number(now))}
    >
      <path
        d={linePath(values, { left: 1, right: WIDTH - 4 }, put)}
        fill="none"
        stroke="var(--btc)"
        strokeWidth="1.4"
      />
      <circle cx={WIDTH - 4} cy={put(now)} r="2" fill="var(--btc)" />
    </svg>
  );
}

export function Ranking({ abroad }: { readonly abroad: Abroad }) {
  const { state, world } = useGame();
  const place = abroad.south.findIndex(({ id }) => id === '') + 1;
  const most = Math.max(1, ...abroad.south.map(({ score }) => score));
  return (
    <Card
      title={W.ranking}
      className="ranking"
      note={
        <WhyFigure quantity="rank" day={state.day}>
          {W.rankNote(fmt.number(place), fmt.number(abroad.south.length))}
        </WhyFigure>
      }
    >
      <table className="dense">
        <tbody>
          {abroad.south.map(({ id, score }, i) => (
            <tr key={id} aria-selected={id === '' ? 'true' : undefined}>
              <td className="num place">{fmt.number(i + 1)}</td>
              <td className="start">{id === '' ? say.nation(world.nation.id) : called(names, id)}</td>
              <td className="index-bar">
                <span className="meter" aria-hidden="true">
                  <i
                    className={id === '' ? 'hatch-base' : 'hatch-idle'}
                    style={{ inlineSize: `${(100 * score) / most}%` }}
                  />
                </span>
              </td>
              <td className="num">
                {id === '' ? (
                  <WhyFigure quantity="south_index" day={state.day}>
                    {fmt.number(score, 1)}
                  </WhyFigure>
                ) : (
                  fmt.number(score, 1)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="dim small-print always">{W.indexSays}</p>
    </Card>
  );
}
