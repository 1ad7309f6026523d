// Who goes dark at 19:00: the cities by zone, each first, with everybody, or last. The same order as on the map.
import type { CutRank } from '../../../core/types.ts';
import { useDeps, useGame, useLookingBack, useSession } from '../../deps.tsx';
import { fmt, say, words } from '../../words.ts';

const W = words.heat;
const RANKS: readonly (readonly [CutRank, number])[] = [
  ['first', 1],
  ['even', 0],
  ['last', -1],
];

export function CutOrder() {
  const { session } = useDeps();
  const { world, shown } = useGame();
  const engine = useSession((now) => now.engine);
  const back = useLookingBack();
  if (engine === null) return null;
  const cost = world.parameters.cut_capital ?? 0;
  return (
    <div className="cut-order">
      <p className="muted">
        {W.orderSays} {W.orderCost(fmt.number(cost))} {W.orderFree}
      </p>
      <div className="zones">
        {world.nation.zones.map((zone) => (
          <fieldset key={zone.id}>
            <legend>{say.name('zone', zone.id)}</legend>
            {world.nation.cities.map((city, c) => {
              if (city.zone !== zone.id) return null;
              return (
                <div key={city.id} className="city" role="radiogroup" aria-label={say.name('city', city.id)}>
                  <span>{say.name('city', city.id)}</span>
                  <span className="choices">
                    {RANKS.map(([rank, value]) => {
                      const now = shown.grid.cut[c] === value;
                      const refusal = now
                        ? null
                        : engine.check(world, shown, { kind: 'grid.cut', city: city.id, rank });
                      return (
                        <label key={rank} title={refusal === null ? undefined : say.refusal(refusal)}>
                          <input
                            type="radio"
                            name={`cut-${city.id}`}
                            checked={now}
                            disabled={back || refusal !== null}
                            onChange={() => session.dispatch({ kind: 'grid.cut', city: city.id, rank })}
                          />
                          {W.ranks[rank]}
                        </label>
                      );
                    })}
                  </span>
                </div>
              );
            })}
          </fieldset>
        ))}
      </div>
    </div>
  );
}
