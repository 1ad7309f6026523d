// Laws in force: since when, with which clauses, and what each of them moves today.
import type { Law } from '../../../core/types.ts';
import { useGame } from '../../deps.tsx';
import { NothingYet } from '../../kit/nothing-yet.tsx';
import { Card, Pairs } from '../../kit/parts.tsx';
import { say, words } from '../../words.ts';
import { Moves } from './moves.tsx';
import { isForce } from './which.ts';

const W = words.parliament.desk;

export function InForce({ onPaper }: { readonly onPaper: () => void }) {
  const { world, shown } = useGame();
  const laws = world.laws.map((law, at) => ({ law, at })).filter(({ at }) => isForce(shown, at));
  if (laws.length === 0)
    return (
      <div className="leaf">
        <NothingYet act={{ label: W.toPaper, onAct: onPaper }}>{W.inForceNone}</NothingYet>
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
  return (
    <Card
      title={say.law(law.id)}
      note={
        decree
          ? `${W.byDecree}${words.screens.marks.comma}${W.until(say.shortDate(world, ends))}`
          : `${W.since(say.shortDate(world, laws.since_day[at] ?? 0))}${ends >= 0 ? `, ${W.until(say.shortDate(world, ends))}` : ''}`
      }
    >
      <h3 className="lab">{W.clauses}</h3>
      <Pairs
        rows={law.clauses.map((clause, i) => [
          words.laws[law.id]?.clauses[clause.id]?.label ?? clause.id,
          say.clause(clause, values[i] ?? clause.start),
        ])}
      />
      <h3 className="lab">{W.moves}</h3>
      <Moves law={law} values={values} />
    </Card>
  );
}
