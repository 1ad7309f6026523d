// What a run is called in a list, and its days as dates without its world being opened.
import type { Engine } from '../../core/types.ts';
import type { Game, KeptRun, SessionState } from '../../session/index.ts';
import { type Dated, fmt, say, words } from '../words.ts';

/** A run as a list shows it. */
export type Listed = Omit<KeptRun, 'id' | 'orders' | 'family'>;

export function runName({ name, seed }: Pick<KeptRun, 'name' | 'seed'>): string {
  return name === '' ? words.evidence.runs.seed(say.foreign(seed)) : name;
}

/** What gives a run its dates; null for a scenario that this version does not know. */
export function datedBy(engine: Engine | null, scenario: string): Dated | null {
  const found = engine?.catalogue.scenarios.find(({ id }) => id === scenario);
  return found === undefined ? null : { scenario: found };
}
export function runDate(engine: Engine | null, { scenario }: Pick<KeptRun, 'scenario'>, day: number): string {
  const world = datedBy(engine, scenario);
  return world === null ? words.screens.dayNumber(fmt.number(day)) : say.shortDate(world, day);
}

/** The run in progress as a list shows it: the one that is played, or the saved one before it is continued. */
export function presentRun(
  engine: Engine | null,
  game: Game | null,
  saved: SessionState['saved'],
): (Listed & { readonly id: string | null }) | null {
  if (game === null) {
    if (saved === null) return null;
    const { mark, ...rest } = saved;
    return { ...rest, ...mark };
  }
  const { spec, state, world, mark } = game;
  return {
    id: mark.id,
    name: mark.name,
    hindsight: mark.hindsight,
    rules: spec.rules,
    scenario: spec.scenario,
    seed: spec.seed,
    day: state.day,
    days: world.days,
    reserve_sat: engine?.quantity(world, state, 'reserve_sat') ?? 0,
  };
}
