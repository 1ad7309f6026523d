// One parameter of the model: its value and unit in this run, its source, whether it was measured, fitted or set, and what it enters.
import { citation } from '../../text/index.ts';
import { useLiveGame, useSession } from '../deps.tsx';
import { say, words } from '../words.ts';
import { CodexLine } from './codex-link.tsx';
import { Pairs } from './parts.tsx';
import { cite, Source } from './source.tsx';
import { Why } from './why.tsx';

export function WhyParameter({ id }: { readonly id: string }) {
  const game = useLiveGame();
  const engine = useSession((now) => now.engine);
  const parameter = engine?.catalogue.parameters[id];
  if (engine === null || parameter === undefined) return null;
  const value = game.world.parameters[id] ?? parameter.value;
  const { kind } = citation(cite(engine, parameter.source));
  const enters = engine.quantities.filter((one) => one.inputs.includes(id));
  const of = words.whyBox;
  return (
    <>
      <div className="head">
        <h3>{say.parameter(id)}</h3>
        <p className="muted">
          {of.parameter} <code>{id}</code>
        </p>
      </div>
      <div className="body">
        <Pairs
          rows={[
            [of.value, say.amount(value, parameter.unit)],
            [of.standing, of.standings[kind]],
          ]}
        />
        {value !== parameter.value && (
          <p className="c-risk">{of.changed(say.amount(parameter.value, parameter.unit))}</p>
        )}
        <div>
          <p className="lab">{of.sourceHead}</p>
          <Source id={parameter.source} whole />
        </div>
        <p>
          <CodexLine kind="parameters" id={id} />
        </p>
        {enters.length > 0 && (
          <div>
            <p className="lab">{of.usedBy}</p>
            <ul className="leads">
              {enters.map((one) => (
                <li key={one.id}>
                  <Why topic={{ kind: 'quantity', quantity: one.id, day: game.state.day }}>
                    {say.quantity(engine, one.id).label}
                  </Why>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </>
  );
}
