// The sheet of a river plant: what the reservoirs hold beyond the year's course, and the gates.
import { useGame } from '../deps.tsx';
import { fmt, words } from '../words.ts';
import { Ways } from './act-parts.tsx';
import { GATES, gatesOf } from './acts.ts';

const mw = (value: number): string => fmt.mw(Math.round(Math.abs(value)));

export function Water() {
  const { world, state, shown } = useGame();
  const gates = gatesOf(world, state, shown);
  if (gates === null) return null;
  const W = words.acts.water;
  const share = gates.full_gwh > 0 ? gates.store_gwh / gates.full_gwh : 0;
  const cost = world.parameters.gate_capital ?? 0;
  return (
    <>
      <div className="store">
        <span>{W.store}</span>
        <b>{W.storeOf(fmt.number(Math.round(gates.store_gwh)), fmt.number(gates.full_gwh))}</b>
        <span className="gauge" aria-hidden="true">
          <i style={{ inlineSize: `${share * 100}%` }} />
        </span>
      </div>
      <Ways
        legend={W.title}
        now={gates.gate}
        options={GATES.map((gate) => [gate, W.gates[gate]] as const)}
        make={(gate) => ({ kind: 'grid.gate', gate })}
        effect={(gate) => {
          const change = gates.mw[gate];
          if (gate === 'even') return W.even;
          if (Math.abs(change) < 0.5) return gate === 'hold' ? W.full : W.empty;
          return change < 0 ? W.takes(mw(change)) : W.gives(mw(change));
        }}
        quiet={words.acts.costs(fmt.number(cost), fmt.number(Math.floor(shown.laws.capital)))}
        label={W.order}
      />
      <p className="muted">{W.note}</p>
    </>
  );
}
