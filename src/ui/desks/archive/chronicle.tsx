// The chronicle: everything that happened in the run, by kind, newest first; a date leads back to its day.
import { useMemo, useState } from 'react';
import type { Happening } from '../../../core/types.ts';
import type { Game } from '../../../session/index.ts';
import { useDeps, useLiveGame, useSession } from '../../deps.tsx';
import { cell } from '../../kit/chart/data.ts';
import { Icon } from '../../kit/icons.tsx';
import { NothingYet } from '../../kit/nothing-yet.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { outcomeTold } from '../../outcome-line.ts';
import { Headline } from '../../play/headline.tsx';
import { fmt, say, words } from '../../words.ts';
import { DayLink } from './day-link.tsx';

const of = words.archive.chronicle;
type Group = keyof typeof of.groups;
const GROUPS = Object.keys(of.groups) as readonly Group[];

export function Chronicle() {
  const { files } = useDeps();
  const game = useLiveGame();
  const { happenings } = game.history;
  const [kind, setKind] = useState<Group | null>(null);
  const counts = useMemo(() => countsOf(happenings), [happenings, happenings.length]);
  const shown = useMemo(() => [...told(happenings, kind)].reverse(), [happenings, happenings.length, kind]);
  return (
    <section className="card fill leaf" aria-label={of.title}>
      <div className="head">
        <h2>{of.title}</h2>
        <span className="note">{of.count(fmt.number(shown.length), fmt.number(happenings.length))}</span>
        <button
          type="button"
          className="small"
          onClick={() => files.save('surplus-chronicle.csv', chronicleCsv(game, happenings))}
        >
          <Icon name="file-csv:r" />
          {of.csv}
        </button>
      </div>
      <fieldset className="kinds" aria-label={of.filter}>
        <Kind label={of.all} count={happenings.length} on={kind === null} onPress={() => setKind(null)} />
        {GROUPS.filter((group) => (counts.get(group) ?? 0) > 0).map((group) => (
          <Kind
            key={group}
            label={of.groups[group]}
            count={counts.get(group) ?? 0}
            on={kind === group}
            onPress={() => setKind(group)}
          />
        ))}
      </fieldset>
      {shown.length === 0 ? (
        <NothingYet>{happenings.length === 0 ? of.none : of.empty}</NothingYet>
      ) : (
        <>
          <Scroll>
            <ul className="chronicle">
              {shown.map((one, i) => (
                <li key={`${one.day}${one.kind}${i}`} className={words.chronicleGroup[one.kind]}>
                  <DayLink day={one.day} />
                  <span className="lab">{of.groups[words.chronicleGroup[one.kind]]}</span>
                  <span>
                    {one.kind === 'headline' ? <Headline news={one} /> : say.happening(game, one)}
                    <Outcome one={one} />
                  </span>
                </li>
              ))}
            </ul>
          </Scroll>
          <p className="dim small-print">{of.note}</p>
        </>
      )}
    </section>
  );
}

/** Under an answer: what it changed, once enough days have passed. */
function Outcome({ one }: { readonly one: Happening }) {
  const game = useLiveGame();
  const engine = useSession((now) => now.engine);
  const line = outcomeTold(game, engine, one);
  return line === null ? null : <span className="muted block">{line}</span>;
}

function Kind({
  label,
  count,
  on,
  onPress,
}: {
  readonly label: string;
  readonly count: number;
  readonly on: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" className="small" aria-pressed={on} onClick={onPress}>
      {label} <span className="dim">{fmt.number(count)}</span>
    </button>
  );
}

function countsOf(happenings: readonly Happening[]): ReadonlyMap<Group, number> {
  const counts = new Map<Group, number>();
  for (const one of happenings) {
    const group = words.chronicleGroup[one.kind];
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

/** Happenings of a group, or all. */
export function told(happenings: readonly Happening[], group: Group | null): readonly Happening[] {
  return group === null ? happenings : happenings.filter((one) => words.chronicleGroup[one.kind] === group);
}

/** Day of the run, date, kind and sentence of each happening. */
export function chronicleCsv(game: Game, happenings: readonly Happening[]): string {
  const lines = [[of.day, of.date, of.kind, of.what].map(cell).join(',')];
  for (const one of happenings)
    lines.push(
      [
        String(one.day),
        cell(say.shortDate(game.world, one.day)),
        cell(of.groups[words.chronicleGroup[one.kind]]),
        cell(say.happening(game, one)),
      ].join(','),
    );
  return `${lines.join('\r\n')}\r\n`;
}
