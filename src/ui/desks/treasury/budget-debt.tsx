// Circular debt: what is owed, and what each cause added to it or took off it in this fiscal year, as signed bars.
import { debtYear } from '../../../session/index.ts';
import { useGame, useSession } from '../../deps.tsx';
import { Card } from '../../kit/parts.tsx';
import { Figure, Why } from '../../kit/why.tsx';
import { fmt, say, words } from '../../words.ts';

const W = words.budget;
const QUANTITY = 'circular_debt_pkr';

export function Debt() {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  if (engine === null || game.world.nation.economy === undefined) return null;
  const { state, world } = game;
  const year = debtYear(game, engine);
  const most = Math.max(1, ...year.causes.map(({ pkr }) => Math.abs(pkr)));
  const change = year.causes.reduce((sum, { pkr }) => sum + pkr, 0);
  return (
    <Card title={W.debt} note={W.debtSince(say.shortDate(world, year.from))}>
      <p className="big">
        <Figure quantity={QUANTITY} value={year.level_pkr} />{' '}
        <span className={change > 0 ? 'c-risk' : change < 0 ? 'c-ok' : 'dim'}>
          {fmt.change(change, 'PKR')}
        </span>
      </p>
      <table className="dense causes">
        <tbody>
          {year.causes.map(({ cause, pkr }) => (
            <tr key={cause}>
              <td className="start">
                <Why topic={{ kind: 'term', quantity: QUANTITY, day: state.day, because: cause }}>
                  {W.debtCauses[cause]}
                </Why>
              </td>
              <td className="cause-bar">
                <span className="signed" aria-hidden="true">
                  {pkr !== 0 && (
                    <i
                      className={pkr < 0 ? 'cuts' : 'adds'}
                      style={{ inlineSize: `${(50 * Math.abs(pkr)) / most}%` }}
                    />
                  )}
                </span>
              </td>
              <td className={`num ${pkr > 0 ? 'c-risk' : pkr < 0 ? 'c-ok' : 'dim'}`}>
                {fmt.change(pkr, 'PKR')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
