// The record: how often each seat's bar held what came, its regret against the best seat, and every forecast that came due.
import { useGame, useSession } from '../../deps.tsx';
import { Column } from '../../kit/desk.tsx';
import { Medallion } from '../../kit/medallion.tsx';
import { NothingYet } from '../../kit/nothing-yet.tsx';
import { Card } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { say, words } from '../../words.ts';
import { type Came, cameOf, recordText } from './said.ts';

const W = words.council.record;
/** Forecasts that are listed, the latest first. */
const LISTED = 24;

export function RecordPage() {
  const game = useGame();
  const nation = game.world.nation.council;
  const came = cameOf(game, null);
  if (nation === undefined) return null;
  const known = nation.advisers
    .map((adviser, at) => ({ adviser, at }))
    .filter(({ at }) => (game.shown.council.resolved[at] ?? 0) > 0 || game.shown.council.seat.includes(at));
  return (
    <>
      <Column>
        <Card title={W.title} note={W.note}>
          {known.length === 0 && <NothingYet>{words.council.register.empty}</NothingYet>}
          <ul className="register">
            {known.map(({ adviser, at }) => (
              <li key={adviser.id}>
                <Medallion
                  adviser={adviser.id}
                  size="middle"
                  mark={game.shown.council.gone[at] === 1 ? 'gone' : 'none'}
                />
                <div>
                  <p>
                    <b>{say.name('adviser', adviser.id)}</b>
                  </p>
                  <p className="muted">{recordText(game, at)}</p>
                </div>
                <Strip all={cameOf(game, adviser.id).slice(0, 12)} />
              </li>
            ))}
          </ul>
        </Card>
      </Column>
      <Column>
        <Card title={W.came} className="fill">
          {came.length === 0 ? <NothingYet>{W.none}</NothingYet> : <CameTable all={came.slice(0, LISTED)} />}
        </Card>
      </Column>
    </>
  );
}

/** A bar a forecast, all of one width, with a dot where it came; beyond the ends a cross. */
function Strip({ all }: { readonly all: readonly Came[] }) {
  return (
    <svg className="strip" viewBox={`0 0 ${12 * 14} 34`} aria-hidden="true">
      {[...all].reverse().map((one, i) => {
        const share = (one.came - one.low) / Math.max(1e-9, one.high - one.low);
        const inside = share >= 0 && share <= 1;
        const y = 27 - 20 * Math.max(-0.25, Math.min(1.25, share));
        const x = 7 + 14 * i;
        return (
          <g key={`${one.day} ${one.question}`}>
            <path className="bar" d={`M${x} 7V27`} />
            {inside ? (
              <circle cx={x} cy={y} r="3" />
            ) : (
              <path className="miss" d={`M${x - 3} ${y - 3}l6 6M${x + 3} ${y - 3}l-6 6`} />
            )}
          </g>
        );
      })}
    </svg>
  );
}

function CameTable({ all }: { readonly all: readonly Came[] }) {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  if (engine === null) return null;
  const C = words.council.chart;
  return (
    <Scroll>
      <table className="dense">
        <thead>
          <tr>
            <th>{C.by}</th>
            <th className="start">{words.council.register.who}</th>
            <th className="num">
              {C.low}–{C.high}
            </th>
            <th className="num">{W.came}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((one) => {
            const print = (value: number): string => say.figure(engine, one.quantity, value);
            const inside = one.came >= one.low && one.came <= one.high;
            return (
              <tr key={`${one.day} ${one.adviser} ${one.question}`}>
                <td>{say.shortDate(game.world, one.day + 1)}</td>
                <td className="start">
                  {say.name('adviser', one.adviser)}
                  <small className="block muted">{say.quantity(engine, one.quantity).label}</small>
                </td>
                <td className="num">
                  {print(one.low)} – {print(one.high)}
                </td>
                <td className="num">
                  {print(one.came)}
                  <small className={`block ${inside ? 'c-ok' : 'c-risk'}`}>
                    {inside ? W.inside : W.outside}
                  </small>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}
