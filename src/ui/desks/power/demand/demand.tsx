// The page of demand: the day in four blocks, the programmes that shape it, batteries, contracts that end.
import '../../../styles/compute.css';
import { useMemo, useState } from 'react';
import { useGame, useSession } from '../../../deps.tsx';
import { Column } from '../../../kit/desk.tsx';
import { Select } from '../../../kit/parts.tsx';
import { say, words } from '../../../words.ts';
import { Law } from '../law.tsx';
import { Day } from './day.tsx';
import { DEMAND_LAWS, type DemandLaw, leversOf } from './levers.ts';
import { Retire } from './retire.tsx';
import { Storage } from './storage.tsx';

export function DemandPage() {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const [id, setId] = useState<DemandLaw>('night-rebate');
  const [set, setClauses] = useState<Readonly<Record<string, number>> | null>(null);
  const there = DEMAND_LAWS.filter((one) => game.world.scenario.laws.includes(one));
  const law = engine?.catalogue.laws.find((one) => one.id === id);
  const at = game.world.scenario.laws.indexOf(id);
  const stage = game.shown.laws.stage[at] ?? 'none';
  const shift = useMemo(() => {
    if (engine === null) return null;
    const levers: Record<string, number> = {};
    // what is on its road counts as what it asks, and what is on the desk as it is set
    for (const one of there) {
      const content = engine.catalogue.laws.find((found) => found.id === one);
      const place = game.world.scenario.laws.indexOf(one);
      const where = game.shown.laws.stage[place] ?? 'none';
      if (content === undefined || ['none', 'ended', 'failed', 'struck'].includes(where)) continue;
      const values = game.shown.laws.clauses[place] ?? [];
      Object.assign(
        levers,
        leversOf(
          content,
          Object.fromEntries(content.clauses.map((clause, i) => [clause.id, values[i] ?? 0])),
        ),
      );
    }
    if (law !== undefined && set !== null) Object.assign(levers, leversOf(law, set));
    return engine.shift(game.world, game.shown, levers);
  }, [engine, game, law, set, there]);
  if (there.length === 0 || shift === null) return <p className="empty">{words.demand.none}</p>;
  return (
    <>
      <Column>
        <Day shift={shift} />
      </Column>
      <Column>
        <div className="form">
          <Select
            label={words.demand.programme}
            value={id}
            options={there.map((one) => [one, say.law(one)] as const)}
            onChange={(next) => {
              setClauses(null);
              setId(next);
            }}
          />
        </div>
        <Law key={`${id} ${stage}`} id={id} onSet={setClauses} />
      </Column>
      <Column>
        <Storage />
        <Retire />
      </Column>
    </>
  );
}
