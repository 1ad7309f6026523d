// `surplus run`: a whole campaign without a screen, by a policy or by a file of commands.
import type { Engine, Family, Refusal, RunFile, State, World } from '../../core/types.ts';
import { loadEngine } from '../../engine/index.ts';
import { POLICIES, playPolicy } from '../../lab/index.ts';
import { plain, quantityWords, refusalSentence, speech } from '../../text/index.ts';
import { type Call, oneOf, type Verb, wholeOf } from '../arguments.ts';
import { good, HELD, type Io, misfit, progressOn, writeText } from '../io.ts';
import { readCommands } from '../runs.ts';
import { aligned } from '../table.ts';

const FAMILIES: readonly Family[] = ['mixed', 'sceptic', 'central', 'enthusiast'];

export const run: Verb = {
  name: 'run',
  about: 'plays a whole run without a screen and says how it ended',
  options: [
    { name: 'scenario', value: 'ID', about: 'which scenario: see `scenario list`' },
    { name: 'seed', value: 'SEED', about: 'the world’s luck, 1 to 64 characters' },
    {
      name: 'policy',
      value: 'NAME',
      about: `who decides: ${POLICIES.map((one) => one.id).join(', ')} (nothing)`,
    },
    {
      name: 'commands',
      value: 'FILE',
      about: 'orders from a file instead: a JSON list of [day, command], or a run file',
    },
    { name: 'family', value: 'NAME', about: `price family: ${FAMILIES.join(', ')} (mixed)` },
    { name: 'days', value: 'N', about: 'stops after so many days (the whole scenario)' },
    { name: 'out', value: 'FILE', about: 'writes the run file' },
  ],
  play,
};

async function play(call: Call, io: Io): Promise<number> {
  const engine = await loadEngine();
  const ids = engine.catalogue.scenarios.filter((one) => !one.hidden).map((one) => one.id);
  const scenario = call.text('scenario');
  const seed = call.text('seed');
  if (scenario === null) throw misfit('--scenario', 'nothing', ids.join(', '));
  if (seed === null) throw misfit('--seed', 'nothing', '1 to 64 characters');
  const family = oneOf(call, 'family', FAMILIES, 'mixed');
  const commands = call.text('commands');
  if (commands !== null && call.text('policy') !== null)
    throw misfit('--commands', 'a policy too', 'either --policy or --commands');
  const policy = oneOf(
    call,
    'policy',
    POLICIES.map((one) => one.id),
    'nothing',
  );
  const spec = good(engine.spec(scenario, seed, family));
  const world = good(engine.open(spec));
  const days = wholeOf(call, 'days', 0, world.days, world.days);
  const progress = progressOn(io, call.quiet, 'run');
  const refused: string[] = [];
  const note = (day: number, refusal: Refusal): void => {
    if (refused.length < 20) refused.push(`day ${day}: ${refusalSentence(speech, refusal)}`);
  };
  let file: RunFile;
  let state: State;
  if (commands !== null) {
    const log = readCommands(engine, spec, days, commands);
    const prints: (readonly [number, string])[] = [];
    state = engine.begin(world);
    for (const day of [...engine.quarterEnds(world).filter((end) => end < days), days]) {
      state = engine.advance(world, state, log, day, (happening) => {
        if (happening.kind === 'refused') note(happening.day, happening.refusal);
      });
      prints.push([day, engine.fingerprint(state)]);
      progress(days === 0 ? 1 : day / days);
    }
    file = { format: 'surplus-run-1', spec, days, commands: log, fingerprints: prints };
  } else {
    const chosen = POLICIES.find((one) => one.id === policy);
    if (chosen === undefined) throw misfit('--policy', policy, POLICIES.map((one) => one.id).join(', '));
    const played = playPolicy(engine, world, chosen, days, progress, (happening) => {
      if (happening.kind === 'refused') note(happening.day, happening.refusal);
    });
    file = played.run;
    state = played.state;
  }
  const out = call.text('out');
  if (out !== null) writeText(out, engine.serialise(file));
  const result = {
    scenario,
    seed,
    family,
    policy: commands === null ? policy : null,
    days,
    fingerprint: engine.fingerprint(state),
    final: finalOf(engine, world, state),
    gauges: gaugesOf(engine, world, state),
    mandates: mandatesOf(engine, world, state),
    commands: state.log.count,
    refused: state.log.refused,
    refusals: refused,
  };
  if (call.json) io.out(`${JSON.stringify(result, null, 2)}\n`);
  else io.out(pageOf(engine, world, state, result.fingerprint, refused, out));
  return HELD;
}

/** Every figure at the end. */
function finalOf(engine: Engine, world: World, state: State): Record<string, number> {
  const final: Record<string, number> = { height: state.network.height };
  for (const one of engine.quantities) final[one.id] = engine.quantity(world, state, one.id);
  return final;
}

const ZONES = ['red', 'amber', 'green'];

function gaugesOf(
  engine: Engine,
  world: World,
  state: State,
): Record<string, { value: number; zone: string }> {
  return {
    'grid-margin': { value: state.grid.margin_pct, zone: ZONES[state.goals.grid_margin_zone] ?? 'green' },
    // a nation without an economy has no cover to measure
    ...(world.nation.economy === undefined
      ? {}
      : {
          liquidity: {
            value: engine.quantity(world, state, 'cover_months'),
            zone: ZONES[state.goals.liquidity_zone] ?? 'green',
          },
        }),
  };
}

/** The twelve mandates as things stand, each in the unit of its threshold; those that nothing measures are left out. */
function mandatesOf(
  engine: Engine,
  world: World,
  state: State,
): Record<string, { value: number; asks: number; unit: string; holds: boolean }> {
  const out: Record<string, { value: number; asks: number; unit: string; holds: boolean }> = {};
  for (const { id, value, threshold, unit, holds } of engine.mandates(world, state))
    if (value !== null) out[id] = { value, asks: threshold, unit, holds };
  return out;
}

/** A nation without economy data has none of these figures, and their nought would say something else. */
function hasFigure(world: World, system: string): boolean {
  return world.nation.economy !== undefined || (system !== 'economy' && system !== 'budget');
}

function pageOf(
  engine: Engine,
  world: World,
  state: State,
  print: string,
  refused: readonly string[],
  out: string | null,
): string {
  const { say } = speech;
  const rows = engine.quantities
    .filter((one) => one.headline && hasFigure(world, one.system))
    .map((one) => [
      quantityWords(speech, one.id).label,
      say.figure(engine.quantity(world, state, one.id), one.unit, one.tick),
    ]);
  const lines = [
    `${world.spec.scenario}, seed ${plain(world.spec.seed)}, family ${world.spec.family}: day ${state.day}, ${say.date(engine.date(world, state.day))}`,
    '',
    aligned(['figure', 'value'], rows),
    `orders ${state.log.count}, refused ${state.log.refused}`,
    ...refused,
    ...(out === null ? [] : [`written: ${out}`]),
    `fingerprint ${print}`,
  ];
  return `${lines.join('\n')}\n`;
}
