// What a law moves with these clauses: levers as long as it is in force, and what it does once to those who think of us.
import type { Law } from '../../../core/types.ts';
import { fmt, words } from '../../words.ts';
import { amountOf, leversOf } from './levers.ts';

export function Moves({ law, values }: { readonly law: Law; readonly values: readonly number[] }) {
  const relations = new Map<string, number>();
  for (const effect of law.effects) {
    if (effect.kind !== 'sway') continue;
    const at = law.clauses.findIndex(({ id }) => id === effect.clause);
    const times = effect.clause === undefined ? 1 : (values[at] ?? 0) - (effect.from ?? 0);
    const name = named(effect.relation, effect.of);
    relations.set(name, (relations.get(name) ?? 0) + effect.by * times);
  }
  return (
    <p className="moves">
      {leversOf(law, values).map(([lever, value]) => (
        <span className="chip" key={lever}>
          {words.levers[lever]} {amountOf(fmt, lever, value)}
        </span>
      ))}
      {[...relations]
        .filter(([, by]) => Math.abs(by) >= 0.05)
        .map(([name, by]) => (
          <span className="chip" key={name}>
            {name} {fmt.change(by, '', 0.1)}
          </span>
        ))}
    </p>
  );
}

/** Who thinks otherwise: the relation, and whose where there are several. */
function named(relation: keyof typeof words.screens.event.relations, of: string): string {
  const whose =
    relation === 'party'
      ? words.parliament.parties[of]
      : relation === 'province'
        ? words.names.provinces[of as keyof typeof words.names.provinces]
        : relation === 'group'
          ? words.parliament.groups[of]
          : undefined;
  return whose === undefined
    ? words.screens.event.relations[relation]
    : `${words.screens.event.relations[relation]}: ${whose}`;
}
