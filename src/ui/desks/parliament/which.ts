// Which laws stand where: on their road, in force, open to be tabled; and the one that the desk opens with.
import type { Engine, Law, State, World } from '../../../core/types.ts';
import { type Game, ROAD_STAGES } from '../../../session/index.ts';
import { useGame, useSession } from '../../deps.tsx';

/** Clause values of a draft by their ids; those that are not moved are left out. */
export type Draft = Readonly<Record<string, number>>;

export type Where = 'road' | 'force' | 'open';

export function whereIs(state: State, at: number): Where {
  if (ROAD_STAGES.includes(state.laws.stage[at] ?? 'none')) return 'road';
  return isForce(state, at) ? 'force' : 'open';
}

/** In force as an Act or by ordinance. */
export function isForce(state: State, at: number): boolean {
  return state.laws.stage[at] === 'force' || (state.laws.until_day[at] ?? -1) >= 0;
}

/** The law that the desk opens with: the next vote, else the next on its road, else the first that stands open with a vote. */
export function firstLaw({ world, shown }: Game): string {
  const { laws } = world.scenario;
  const road = laws
    .map((id, at) => ({ id, at }))
    .filter(({ at }) => whereIs(shown, at) === 'road')
    .sort((a, b) => voteFirst(shown, a.at) - voteFirst(shown, b.at));
  return road[0]?.id ?? laws.find((id) => id === 'assets-act') ?? laws[0] ?? '';
}

function voteFirst(state: State, at: number): number {
  const votes = state.laws.stage[at] === 'floor' ? 0 : 10_000;
  return votes + (state.laws.next_day[at] ?? 0);
}

/** The law whose being in force another needs and lacks; null when nothing is missing. */
export function missingOf(world: World, state: State, law: Law): string | null {
  const { when } = law;
  if (when?.kind !== 'law') return null;
  return isForce(state, world.scenario.laws.indexOf(when.law)) ? null : when.law;
}

/** Laws in force that would fall with this one. */
export function hangingOn(world: World, state: State, law: string): readonly string[] {
  return world.laws
    .filter((one) => one.when?.kind === 'law' && one.when.law === law)
    .filter((one) => isForce(state, world.scenario.laws.indexOf(one.id)))
    .map((one) => one.id);
}

/** Laws that an ordinance could put in force this morning. */
export function decreeable(engine: Engine, world: World, state: State): readonly Law[] {
  return world.laws.filter(
    ({ id, ordinance }) =>
      ordinance &&
      engine.check(world, state, { kind: 'parliament.ordinance', law: id, clauses: {} }) === null,
  );
}

/** Ayes and half of the open: what a vote of the Assembly on this draft would likely bring; null where it has no say. */
export function useLikely(law: string): (draft: Draft) => number | null {
  const { world, shown } = useGame();
  const engine = useSession((now) => now.engine);
  return (draft) => {
    const count = engine?.whips(world, shown, law, draft, 'assembly') ?? null;
    return count === null ? null : Math.round(count.ayes + count.open / 2);
  };
}
