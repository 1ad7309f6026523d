// Figures of the registry side by side, each with its reason.
import { useGame, useSession } from '../deps.tsx';
import { say } from '../words.ts';
import { WhyFigure } from './why.tsx';

/** As they stand this morning, today's orders in them; those that the registry has not are left out. */
export function Figures({ ids }: { readonly ids: readonly string[] }) {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  if (engine === null) return null;
  return (
    <div className="six">
      {ids
        .filter((id) => engine.quantities.some((one) => one.id === id))
        .map((id) => (
          <div key={id}>
            <p className="lab">{say.quantity(engine, id).short}</p>
            <p className="big">
              <WhyFigure quantity={id} day={game.state.day}>
                {say.figure(engine, id, engine.quantity(game.world, game.shown, id))}
              </WhyFigure>
            </p>
          </div>
        ))}
    </div>
  );
}
