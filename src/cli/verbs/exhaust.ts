// `surplus exhaust`: what can be reached by player's orders and seeds alone, and what was never seen.
import { loadEngine } from '../../engine/index.ts';
import { type Occurred, occur, WORDED } from '../../lab/index.ts';
import { type Call, oneOf, type Verb, wholeOf } from '../arguments.ts';
import { DID_NOT_HOLD, good, HELD, type Io, progressOn } from '../io.ts';
import { aligned } from '../table.ts';

/** About twice what it takes, so that a change of luck elsewhere does not matter. */
const MOST = 320;

export const exhaust: Verb = {
  name: 'exhaust',
  about:
    'plays campaigns of many ministries until each card, answer, law, clause, tenant, ending, way out, piece of news and refusal has come, and says which never did',
  options: [
    { name: 'scenario', value: 'ID', about: 'pakistan-2025 unless told' },
    { name: 'campaigns', value: 'N', about: `campaigns at most, ${MOST} unless told` },
  ],
  play,
};

async function play(call: Call, io: Io): Promise<number> {
  const engine = await loadEngine();
  const open = engine.catalogue.scenarios.filter(({ hidden }) => !hidden).map(({ id }) => id);
  const scenario = oneOf(call, 'scenario', open, 'pakistan-2025');
  const campaigns = wholeOf(call, 'campaigns', 1, 10_000, MOST);
  const progress = progressOn(io, call.quiet, 'exhaust');
  const found = good(occur(engine, scenario, campaigns, WORDED, (share) => progress(share)));
  if (call.json) io.out(`${JSON.stringify({ scenario, ...documentOf(found) }, null, 2)}\n`);
  else print(found, io);
  return found.never.length === 0 ? HELD : DID_NOT_HOLD;
}

/** Counts by kind, the run that shows each id, and what was never seen. */
function documentOf({ campaigns, shown, never }: Occurred): Record<string, unknown> {
  const seen: Record<string, number> = {};
  const runs: Record<string, Record<string, unknown>> = {};
  for (const { kind, id, ...run } of shown) {
    seen[kind] = (seen[kind] ?? 0) + 1;
    runs[kind] = { ...runs[kind], [id]: run };
  }
  return { campaigns, seen, runs, never: never.map(({ kind, id }) => `${kind} ${id}`) };
}

function print({ campaigns, shown, never }: Occurred, io: Io): void {
  io.out(
    aligned(
      ['kind', 'id', 'campaigns', 'scenario', 'seed', 'policy', 'day'],
      shown.map((one) => [
        one.kind,
        one.id,
        String(one.campaigns),
        one.scenario,
        one.seed,
        one.policy,
        String(one.day),
      ]),
    ),
  );
  io.out(`${shown.length} seen in ${campaigns} campaigns, ${never.length} never.\n`);
  for (const { kind, id } of never) io.out(`never: ${kind} ${id}\n`);
}
