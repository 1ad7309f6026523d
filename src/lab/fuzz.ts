// Campaigns at random with every invariant on: sensible orders that are played, hostile ones that must be refused or do no harm, and the run file that comes of it.
import type { BadInput, Command, Engine, Family, RunFile, State, World } from '../core/types.ts';
import { dice, randomMorning } from './random-policy.ts';

/** What did not hold, and on which day of which campaign. */
export interface Failure {
  readonly campaign: number;
  readonly day: number;
  readonly what: string;
}

export interface Campaign {
  readonly days: number;
  readonly orders: number;
  readonly hostile: number;
  readonly failure: Failure | null;
}

const FAMILIES: readonly Family[] = ['mixed', 'sceptic', 'central', 'enthusiast'];
/** days between the dearer checks: saved and loaded, minus nought, hostile orders */
const WEEK = 7;

/** Campaign `index` of a fuzz seed, `most` days at longest; the same index and seed give the same campaign. */
export function fuzzCampaign(engine: Engine, seed: string, index: number, most: number): Campaign {
  const own = `${seed}-${index}`;
  const done = { days: 0, orders: 0, hostile: 0 };
  const stop = (day: number, what: string): Campaign => ({
    ...done,
    failure: { campaign: index, day, what },
  });
  const world = drawnWorld(engine, own, index);
  if ('bad' in world) return stop(0, `the world does not open: ${world.code} at ${world.at}`);
  const days = drawnDays(world, own, most);
  const commands: (readonly [number, Command])[] = [];
  let state = engine.begin(world);
  try {
    while (state.day < days && state.office.ended_day < 0) {
      const orders = randomMorning(engine, world, state);
      for (const order of orders) commands.push([state.day, order]);
      const weekly = state.day % WEEK === 0;
      if (weekly) {
        const wrong = hostileDay(engine, world, state, own);
        done.hostile += 1;
        if (wrong !== null) return stop(state.day, wrong);
      }
      state = engine.step(world, state, orders);
      done.orders += orders.length;
      done.days += 1;
      const wrong = engine.faults(world, state)[0] ?? (weekly ? keeping(engine, state) : null);
      if (wrong !== null) return stop(state.day, wrong);
    }
    const wrong = asFile(engine, world, state, commands);
    return wrong === null ? { ...done, failure: null } : stop(state.day, wrong);
  } catch (fault) {
    return stop(state.day, `thrown: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}

/** How long a campaign at random goes on. */
export function drawnDays(world: World, seed: string, most: number): number {
  return Math.min(world.days, most, 60 + (dice(seed, 0, 2) % 1000));
}

/** The world of a campaign at random. Every third has a few parameters laid over at the ends of what an overlay may set. */
export function drawnWorld(engine: Engine, seed: string, index: number): World | BadInput {
  const family = FAMILIES[dice(seed, 0, 1) % FAMILIES.length] ?? 'mixed';
  const parameters: Record<string, number> = {};
  if (index % 3 === 2) {
    const ids = Object.keys(engine.catalogue.parameters).sort();
    for (let k = 0; k < 3; k++) {
      const id = ids[dice(seed, k, 3) % ids.length] ?? '';
      const value = engine.catalogue.parameters[id]?.value ?? 0;
      const wanted = dice(seed, k, 4) % 2 === 0 ? value * 2 : value / 2;
      const spec = engine.spec('pakistan-2025', seed, family, { [id]: wanted });
      if (!('bad' in spec)) parameters[id] = wanted;
    }
  }
  const spec = engine.spec('pakistan-2025', seed, family, parameters);
  return 'bad' in spec ? spec : engine.open(spec);
}

const ODD: readonly unknown[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  -1,
  1e308,
  5e-324,
  Number.MAX_SAFE_INTEGER,
  0.1,
  '',
  '__proto__',
  'constructor',
  null,
  true,
  [],
  {},
  'x'.repeat(300),
];

/** An order with a field made odd, given on a copy of the day: it may be refused or obeyed, it may not break anything. */
function hostileDay(engine: Engine, world: World, state: State, seed: string): string | null {
  const h = (n: number): number => dice(seed, state.day, 9000 + n);
  const model = randomMorning(engine, world, { ...state, day: state.day + (h(0) % 5) })[0];
  const base: Record<string, unknown> = { ...(model ?? { kind: 'treasury.buy', usd: 1e6 }) };
  const keys = Object.keys(base);
  base[keys[h(1) % keys.length] ?? 'kind'] = ODD[h(2) % ODD.length];
  const order = base as unknown as Command;
  const before = engine.fingerprint(state);
  const refusal = engine.check(world, state, order);
  if (engine.fingerprint(state) !== before) return 'check has touched the state';
  const after = engine.step(world, state, [order]);
  if (engine.fingerprint(state) !== before) return 'step has touched its argument';
  if (after.log.count !== state.log.count + 1) return 'an order was not recorded';
  const refused = after.log.refused - state.log.refused;
  if (refused !== (refusal === null ? 0 : 1)) return 'check and step do not agree about an order';
  return engine.faults(world, after)[0] ?? null;
}

/** What is wrong when a state is saved and loaded; null while it is what it was. */
export function keeping(engine: Engine, state: State): string | null {
  const loaded = JSON.parse(JSON.stringify(state)) as State;
  return engine.fingerprint(loaded) === engine.fingerprint(state)
    ? null
    : 'saved and loaded, the state differs';
}

/** As a file the run reads back to the same text and plays to the same end. */
function asFile(engine: Engine, world: World, state: State, commands: RunFile['commands']): string | null {
  const days = state.day;
  const print = engine.fingerprint(state);
  const text = engine.serialise({
    format: 'surplus-run-1',
    spec: world.spec,
    days,
    commands,
    fingerprints: [[days, print]],
  });
  const read = engine.parse(text);
  if ('bad' in read) return `its run file does not read: ${read.code} at ${read.at}`;
  if (engine.serialise(read) !== text) return 'its run file does not read back to the same text';
  const played = engine.play(read);
  if ('bad' in played) return `its run file does not play: ${played.code}`;
  return played.divergence === null && played.fingerprint === print
    ? null
    : `played again it differs by day ${played.divergence?.day ?? days} in ${played.divergence?.slice ?? 'its end'}`;
}

/** The engine with a fault planted: a cent appears with each sale of coins. For proving that fuzz sees it. */
export function planted(engine: Engine): Engine {
  return {
    ...engine,
    step: (world, state, orders, sink) => {
      const next = engine.step(world, state, orders, sink);
      if (orders.some((one) => one.kind === 'treasury.sell'))
        next.ledger.balance[0] = (next.ledger.balance[0] ?? 0) + 1;
      return next;
    },
  };
}
