// The halls today in six figures, each with its reason.
import { useGame, useSession } from '../../deps.tsx';
import { Card } from '../../kit/parts.tsx';
import { WhyFigure } from '../../kit/why.tsx';
import { say, words } from '../../words.ts';

const SHOWN = ['drawn_mw', 'ready_mw', 'mined_sat', 'earned_usd_mwh', 'bill_usd', 'licensed_mw'] as const;

export function Today() {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  if (engine === null) return null;
  const known = SHOWN.filter((id) => engine.quantities.some((one) => one.id === id));
  return (
    <Card title={words.screens.halls.today} note={say.shortDate(game.world, game.state.day)}>
      <div className="six">
        {known.map((id) => (
          <div key={id}>
            <p className="lab">{say.quantity(engine, id).label}</p>
            <p className="big">
              <WhyFigure quantity={id} day={game.state.day}>
                {say.figure(engine, id, engine.quantity(game.world, game.state, id))}
              </WhyFigure>
            </p>
          </div>
        ))}
      </div>
    </Card>
  );
}
