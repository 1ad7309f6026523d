// All that a law bears on with these clauses, in three lists: once, while it is in force, at its end.
import type { Law } from '../../../core/types.ts';
import { useGame } from '../../deps.tsx';
import { words } from '../../words.ts';
import { bearingsOf } from './bearings.ts';

const W = words.parliament.desk.bears;
const LISTS = ['once', 'force', 'end'] as const;

export function Moves({ law, values }: { readonly law: Law; readonly values: readonly number[] }) {
  const { world } = useGame();
  const found = bearingsOf(world, law, values);
  return (
    <dl className="moves">
      {LISTS.map((list) =>
        found[list].length === 0 ? null : (
          <div key={list}>
            <dt className="lab">{W[list]}</dt>
            <dd>
              {found[list].map(({ name, amount }) => (
                <span key={name}>
                  {name} <b>{amount}</b>
                </span>
              ))}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
