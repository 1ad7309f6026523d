// A law's road as stamped steps: what is behind, where it stands, what is ahead with its days.
import { useMemo } from 'react';
import type { Law } from '../../../core/types.ts';
import { useGame, useSession } from '../../deps.tsx';
import { fmt, say, words } from '../../words.ts';

export function Steps({ law, at }: { readonly law: Law; readonly at: number }) {
  const { world, shown } = useGame();
  const engine = useSession((now) => now.engine);
  const stage = shown.laws.stage[at] ?? 'none';
  const now = law.stages.findIndex(({ id }) => id === (stage === 'joint' ? 'other-house' : stage));
  const days = useMemo(
    () => engine?.tabling(world, shown, law.id)?.days ?? [],
    [engine, world, shown, law.id],
  );
  return (
    <ol className="steps">
      {law.stages.map(({ id }, i) => {
        const past = stage === 'force' || i < now;
        const here = i === now;
        return (
          <li
            key={id}
            className={past ? 'past' : here ? 'here' : ''}
            aria-current={here ? 'step' : undefined}
          >
            <b>{words.parliament.desk.steps[here ? stage : id]}</b>
            <span className="dim">
              {here
                ? words.parliament.desk.until(say.shortDate(world, shown.laws.next_day[at] ?? shown.day))
                : past
                  ? ''
                  : fmt.days(days[i]?.days ?? 0)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
