// Counsel computed again: every counsel that a run file records, from the morning it was given on, and the first that comes out otherwise.
import type { BadInput, Command, Engine, RunFile, State } from '../core/types.ts';
import { type Counselled, counselOf } from './counsel.ts';

/** How many were computed again, and the first that differs: the day, the adviser, the field. */
export interface Recounted {
  readonly counsels: number;
  readonly differs: null | { readonly day: number; readonly adviser: string; readonly field: string };
}

const FIELDS = ['plan', 'low', 'mid', 'high', 'regret', 'regret_by'] as const;

/** Plays the file and computes each counsel that was recorded. What was refused said nothing and is left alone. */
export function recountCounsel(
  engine: Engine,
  run: RunFile,
  progress: (share: number) => void = () => undefined,
): Recounted | BadInput {
  const world = engine.open(run.spec);
  if ('bad' in world) return world;
  const days = new Set(run.commands.flatMap(([day, one]) => (one.kind === 'council.counsel' ? [day] : [])));
  const mornings = new Map<number, State>();
  const refused = new Set<string>();
  const keyOf = (day: number, one: Command): string => `${day} ${JSON.stringify(one)}`;
  const first = engine.begin(world);
  if (days.has(0)) mornings.set(0, first);
  engine.advance(
    world,
    first,
    run.commands,
    run.days,
    (one) => {
      if (one.kind === 'refused') refused.add(keyOf(one.day, one.command));
    },
    (now) => {
      if (days.has(now.day)) mornings.set(now.day, engine.preview(world, now, []));
    },
  );
  const given = run.commands.flatMap(([day, one]): (readonly [number, Counselled])[] =>
    one.kind === 'council.counsel' && !refused.has(keyOf(day, one)) ? [[day, one]] : [],
  );
  for (const [i, [day, one]] of given.entries()) {
    const morning = mornings.get(day);
    if (morning === undefined) continue;
    const again = counselOf(engine, world, morning, one.adviser, one.question);
    if ('bad' in again) return again;
    const field = FIELDS.find((name) => again[name] !== one[name]);
    if (field !== undefined) return { counsels: i + 1, differs: { day, adviser: one.adviser, field } };
    progress((i + 1) / given.length);
  }
  return { counsels: given.length, differs: null };
}
