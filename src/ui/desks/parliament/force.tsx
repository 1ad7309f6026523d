// Laws in force: since when, with which clauses, and what each of them moves today.
import type { Law } from '../../../core/types.ts';
import { useGame, useSession } from '../../deps.tsx';
import { Card, Pairs } from '../../kit/parts.tsx';
import { fmt, say, words } from '../../words.ts';
import { amountOf, leversOf } from './levers.ts';
import { isForce } from './which.ts';

const W = words.parliament.desk;

export function InForce() {
  const { world, shown } = useGame();
  const engine = useSession((now) => now.engine);
  const laws = world.scenario.laws
    .map((id, at) => ({ law: engine?.catalogue.laws.find((one) => one.id === id), at }))
    .filter((one): one is { law: Law; at: number } => one.law !== undefined && isForce(shown, one.at));
  if (laws.length === 0)
    return (
      <div className="leaf">
        <p className="empty">{W.inForceNone}</p>
      </div>
    );
  return (
    <div className="leaf in-force">
      {laws.map(({ law, at }) => (
        <One key={law.id} law={law} at={at} />
      ))}
    </div>
  );
}

function One({ law, at }: { readonly law: Law; readonly at: number }) {
  const { world, shown } = useGame();
  const { laws } = shown;
  const decree = laws.stage[at] !== 'force';
  const values = (decree ? laws.decree[at] : laws.clauses[at]) ?? [];
  const ends = decree ? (laws.until_day[at] ?? -1) : (laws.next_day[at] ?? -1);
  const once = law.effects.filter((effect) => effect.kind === 'sway');
  return (
    <Card
      title={say.law(law.id)}
      note={
        decree
          ? `${W.byDecree}, ${W.until(say.shortDate(world, ends))}`
          : `${W.since(say.shortDate(world, laws.since_day[at] ?? 0))}${ends >= 0 ? `, ${W.until(say.shortDate(world, ends))}` : ''}`
      }
    >
      <h3 className="lab">{W.clauses}</h3>
      <Pairs
        rows={law.clauses.map((clause, i) => [
          words.laws[law.id]?.clauses[clause.id]?.label ?? clause.id,
          fmt.figure(values[i] ?? clause.start, clause.unit.replace('PKR', 'Rs'), clause.step),
        ])}
      />
      {law.levers.length > 0 && (
        <>
          <h3 className="lab">{W.moves}</h3>
          <Pairs
            rows={leversOf(law, values).map(([lever, value]) => [
              words.levers[lever],
              amountOf(fmt, lever, value),
            ])}
          />
        </>
      )}
      {once.length > 0 && (
        <>
          <h3 className="lab">{W.onlyOnce}</h3>
          <p className="row wrap chips">
            {once.map((effect, i) => {
              const by = swayed(law, values, effect);
              return (
                <span className="chip" key={`${effect.relation}${effect.of}${i}`}>
                  {words.screens.event.relations[effect.relation]} {fmt.change(by, '', 0.1)}
                </span>
              );
            })}
          </p>
        </>
      )}
    </Card>
  );
}

/** Points that an effect moved somebody by, with the clauses as they are. */
function swayed(
  law: Law,
  values: readonly number[],
  effect: Extract<Law['effects'][number], { readonly kind: 'sway' }>,
): number {
  if (effect.clause === undefined) return effect.by;
  const at = law.clauses.findIndex(({ id }) => id === effect.clause);
  return effect.by * ((values[at] ?? 0) - (effect.from ?? 0));
}
