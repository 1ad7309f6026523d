// The outlook as a task: several views of the days ahead from one state, in the median world of its spec.
import type {
  BadInput,
  Command,
  Engine,
  Outlook,
  OutlookTerms,
  RunSpec,
  State,
  World,
} from '../core/types.ts';
import { loadEngineFor } from '../engine/index.ts';

export interface OutlookAsked {
  readonly spec: RunSpec;
  readonly state: State;
  /** given this morning */
  readonly commands: readonly Command[];
  /** one outlook is made for each */
  readonly views: readonly OutlookTerms[];
}

/** The median world is kept: making one costs more than playing a year in it. */
let kept: { readonly key: string; readonly engine: Engine; readonly world: World } | null = null;

async function medianWorld(
  spec: RunSpec,
  engineFor: (rules: number) => Promise<Engine | BadInput>,
): Promise<BadInput | { readonly engine: Engine; readonly world: World }> {
  const key = JSON.stringify(spec);
  if (kept?.key === key) return kept;
  const engine = await engineFor(spec.rules);
  if ('bad' in engine) return engine;
  const world = engine.openMedian(spec);
  if ('bad' in world) return world;
  kept = { key, engine, world };
  return kept;
}

/** Outlooks in the order of the views. A spec that cannot be opened comes back as bad input. */
export async function outlooksOf(
  asked: OutlookAsked,
  engineFor: (rules: number) => Promise<Engine | BadInput> = loadEngineFor,
): Promise<readonly Outlook[] | BadInput> {
  const median = await medianWorld(asked.spec, engineFor);
  if ('bad' in median) return median;
  return asked.views.map((view) => median.engine.outlook(median.world, asked.state, asked.commands, view));
}
