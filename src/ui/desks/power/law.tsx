// A law as a form: its clauses to set, what it costs, how long it takes, and where it stands.
import { useEffect, useState } from 'react';
import type { Law as LawContent } from '../../../core/types.ts';
import { useGame, useSession } from '../../deps.tsx';
import { Act, Card, NumberField, Pairs } from '../../kit/parts.tsx';
import { Source } from '../../kit/source.tsx';
import { fmt, say, words } from '../../words.ts';
import { useOrder } from '../order.ts';

export function Law({
  id,
  onSet,
}: {
  readonly id: string;
  /** told the clauses as they are set, so that a chart beside can follow */
  readonly onSet?: (clauses: Readonly<Record<string, number>>) => void;
}) {
  const game = useGame();
  const law = useSession((now) => now.engine?.catalogue.laws.find((one) => one.id === id));
  const at = game.world.scenario.laws.indexOf(id);
  if (law === undefined || at < 0) return null;
  const stage = game.shown.laws.stage[at] ?? 'none';
  const text = words.laws[id];
  const standing = !['none', 'ended', 'failed', 'struck'].includes(stage);
  return (
    <Card
      title={say.law(id)}
      note={<span className={`chip ${stage === 'force' ? 'ok' : ''}`}>{words.lawStages[stage]}</span>}
    >
      <p className="muted law-says">{text?.says ?? ''}</p>
      {standing ? (
        <Standing law={law} at={at} />
      ) : (
        <Form law={law} {...(onSet === undefined ? {} : { onSet })} />
      )}
    </Card>
  );
}

function Form({
  law,
  onSet,
}: {
  readonly law: LawContent;
  readonly onSet?: (clauses: Readonly<Record<string, number>>) => void;
}) {
  const game = useGame();
  const [set, change] = useState<Readonly<Record<string, number>>>(() =>
    Object.fromEntries(law.clauses.map((clause) => [clause.id, clause.start])),
  );
  const engine = useSession((now) => now.engine);
  const order = useOrder({ kind: 'laws.table', law: law.id, clauses: set });
  const cost = engine?.tabling(game.world, game.shown, law.id)?.cost ?? law.cost_capital;
  useEffect(() => onSet?.(set), [set, onSet]);
  const days = law.stages.reduce((sum, one) => sum + one.days, 0);
  return (
    <div className="form">
      <div className="pair">
        {law.clauses.map((clause) => {
          const text = words.laws[law.id]?.clauses[clause.id];
          return (
            <div key={clause.id}>
              <NumberField
                label={text?.label ?? clause.id}
                unit={clause.unit.replace('PKR', 'Rs')}
                value={set[clause.id] ?? clause.start}
                min={clause.least}
                max={clause.most}
                step={clause.step}
                slider
                onChange={(value) => change({ ...set, [clause.id]: value })}
              />
              <p className="dim small-print">{text?.says ?? ''}</p>
            </div>
          );
        })}
      </div>
      <Pairs
        rows={[
          [
            words.capital.title,
            words.screens.costHave(fmt.number(cost), fmt.number(game.shown.laws.capital)),
          ],
          [words.screens.power.inForce, words.law.takes(fmt.days(days))],
        ]}
      />
      <p className="dim small-print always">{words.screens.rupees}</p>
      <Act
        label={words.parliament.desk.table(fmt.points(cost))}
        refusal={order.refusal}
        quiet={order.warning}
        onAct={order.give}
        primary
      />
      <div className="nosm">
        <Source id={law.source} />
      </div>
    </div>
  );
}

function Standing({ law, at }: { readonly law: LawContent; readonly at: number }) {
  const { shown, world } = useGame();
  const { grid } = shown;
  const clauses = shown.laws.clauses[at] ?? [];
  const since = shown.laws.since_day[at] ?? 0;
  return (
    <>
      <Pairs
        rows={[
          ...law.clauses.map(
            (clause, i) =>
              [
                words.laws[law.id]?.clauses[clause.id]?.label ?? clause.id,
                fmt.figure(clauses[i] ?? clause.start, clause.unit, clause.step),
              ] as const,
          ),
          [words.law.stage, words.law.since(say.shortDate(world, since))] as const,
          ...(law.effects.some(({ kind }) => kind === 'package') && grid.package_end_day >= 0
            ? [
                [
                  words.power.package,
                  words.power.packageState(
                    fmt.mw(Math.round(grid.package_mw)),
                    fmt.mw(Math.round(grid.package_full_mw)),
                    fmt.pkrKwh(grid.package_pkr_kwh),
                  ),
                ] as const,
                [words.screens.power.ends, say.shortDate(world, grid.package_end_day)] as const,
              ]
            : []),
        ]}
      />
      <p className="dim small-print">{words.law.tabled}</p>
    </>
  );
}
