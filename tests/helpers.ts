// What the tests of the simulation share: worlds made ready, single days of single systems, a tiny nation to bend.

import type { Context } from '../src/core/context.ts';
import { createEngine } from '../src/core/index.ts';
import { layLevers } from '../src/core/systems/laws-levers.ts';
import type {
  BadInput,
  Command,
  CommandLog,
  Content,
  Family,
  Fuel,
  Happening,
  Link,
  Months,
  Nation,
  Plant,
  Refusal,
  RunFile,
  State,
  Zone,
} from '../src/core/types.ts';
import { ACCOUNTS } from '../src/core/types.ts';
import type { Prepared } from '../src/core/world.ts';
import { engine, engineOf } from '../src/engine/current.ts';

export { engine };

/** The value, or an error that says what was bad: for tests where bad input would be the test's own mistake. */
export function good<T extends object>(value: T | BadInput): T {
  if ('bad' in value) throw new Error(`bad input: ${JSON.stringify(value)}`);
  return value;
}

export interface WorldChoice {
  readonly scenario?: string;
  readonly seed?: string;
  readonly family?: Family;
  /** laid over as a player or teacher may, within bounds */
  readonly parameters?: Readonly<Record<string, number>>;
  /** put into the content itself, whatever the bounds of overlays */
  readonly values?: Readonly<Record<string, number>>;
  /** false: no card comes, so that nothing but the orders given changes a rule */
  readonly cards?: boolean;
  /** true: no disaster ends the ministry, so that ten years are ten years */
  readonly lasting?: boolean;
}

/** Parameters with which no clock of a disaster ever runs out. */
const LASTING = {
  seats_least: 0,
  dark_most_days: 1000,
  blackout_span_days: 0,
  default_cover_months: 0,
  poor_quarters: 1000,
  missed_most: 1000,
};

/** Content with other values for some of its parameters. */
function withValues(content: Content, values: Readonly<Record<string, number>>): Content {
  const parameters = { ...content.parameters };
  for (const [id, value] of Object.entries(values)) parameters[id] = { ...parameters[id]!, value };
  return { ...content, parameters };
}

/** A world of an engine; Pakistan with seed `tests` and the mixed family unless told. */
export function worldOf(choice: WorldChoice = {}): Prepared {
  const { scenario = 'pakistan-2025', seed = 'tests', family = 'mixed', parameters = {} } = choice;
  const { cards = true, lasting = false } = choice;
  const values = lasting ? { ...LASTING, ...choice.values } : (choice.values ?? {});
  const content = withValues(engine.catalogue, values);
  const still = { ...content, scenarios: content.scenarios.map((one) => ({ ...one, events: [] })) };
  const own = choice.values !== undefined || !cards || lasting;
  const from = own ? createEngine(engine.rules, cards ? content : still) : engine;
  return good(from.open(good(from.spec(scenario, seed, family, parameters)))) as Prepared;
}

/** What came of some days: the state, and everything told on the way. */
export interface Told {
  readonly state: State;
  readonly news: readonly Happening[];
}
export function playFrom(world: Prepared, state: State, log: CommandLog, until: number): Told {
  const news: Happening[] = [];
  return { state: engine.advance(world, state, log, until, (happening) => news.push(happening)), news };
}
export function play(world: Prepared, log: CommandLog, until: number): Told {
  return playFrom(world, engine.begin(world), log, until);
}

/** A state that a test may bend: `begin`, played to a day. */
export function stateOn(world: Prepared, day = 0): State {
  return engine.advance(world, engine.begin(world), [], day);
}

/** A world whose scenario has laws of these ids, made up where the content has none yet, and its first state with them in force. */
export function lawfulFrom(
  world: Prepared,
  ids: readonly string[],
): { readonly world: Prepared; readonly state: State } {
  const state = engine.begin(world);
  for (const id of ids) {
    const at = world.scenario.laws.indexOf(id);
    state.laws.stage[at] = 'force';
    state.laws.done[at] = 1;
  }
  layLevers(contextOf(world, state));
  return { world, state };
}

/** A median world whose Fund asks for no reforms by date, so that a programme is kept without orders. */
export function calmWorld(): Prepared {
  const calm = engineOf((content) => ({
    ...content,
    nations: content.nations.map((nation) =>
      nation.programme === undefined
        ? nation
        : {
            ...nation,
            programme: {
              ...nation.programme,
              fund: {
                ...nation.programme.fund,
                benchmarks: nation.programme.fund.benchmarks.filter(({ id }) => id !== 'reforms'),
              },
            },
          },
    ),
  }));
  return good(calm.openMedian(good(calm.spec('pakistan-2025', 'tests', 'central')))) as Prepared;
}

/** Context of one system's day; what it tells goes to `news`. */
export function contextOf(world: Prepared, state: State, news: Happening[] = []): Context {
  return { world, state, day: state.day, trace: null, sink: (happening) => news.push(happening) };
}

/** A seed whose grid fails twice within two years of doing nothing, and the day on whose evening the house then sits. */
export function seedThatSits(): { readonly seed: string; readonly day: number } {
  for (let k = 0; k < 200; k++) {
    const world = worldOf({ seed: `e${k}` });
    let day = -1;
    engine.advance(world, engine.begin(world), [], world.days, (one) => {
      if (one.kind === 'sitting' && one.why === 'grid' && day < 0) day = one.day;
    });
    if (day >= 0) return { seed: `e${k}`, day };
  }
  throw new Error('no seed of two hundred has a grid that fails twice');
}

/** The code with which an order is refused, or null. */
export function refusal(world: Prepared, state: State, command: Command): Refusal['code'] | null {
  return engine.check(world, state, command)?.code ?? null;
}

export const balance = (state: State, account: (typeof ACCOUNTS)[number]): number =>
  state.ledger.balance[ACCOUNTS.indexOf(account)]!;

/** Sets an account and its world's side, so that the unit still sums to zero. */
export function setBalance(state: State, account: (typeof ACCOUNTS)[number], amount: number): void {
  const unit = account.slice(account.lastIndexOf('_') + 1);
  const world = ACCOUNTS.indexOf(`world_${unit}` as (typeof ACCOUNTS)[number]);
  state.ledger.balance[ACCOUNTS.indexOf(account)] = amount;
  state.ledger.balance[world] = -amount;
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** A run file of these orders with its true fingerprints. */
export function runFileOf(world: Prepared, commands: CommandLog, days: number): RunFile {
  const stops = [...engine.quarterEnds(world).filter((end) => end < days), days];
  const fingerprints: [number, string][] = [];
  let state = engine.begin(world);
  for (const day of stops) {
    state = engine.advance(world, state, commands, day);
    fingerprints.push([day, engine.fingerprint(state)]);
  }
  return { format: 'surplus-run-1', spec: world.spec, days, commands, fingerprints };
}

const source = 'design: test';
export const months = (value: number): Months =>
  [value, value, value, value, value, value, value, value, value, value, value, value] as const;

export interface TinyNation {
  readonly zones?: readonly Partial<Zone>[];
  readonly links?: readonly Partial<Link>[];
  readonly fuels?: readonly Partial<Fuel>[];
  readonly plants: readonly Partial<Plant>[];
  readonly load_mw: number;
  readonly latent_mw?: number;
  readonly takes?: Nation['takes'];
  readonly profiles?: Nation['profiles'];
  /** whether the run begins with a container of 2 MW */
  readonly container?: boolean;
}
const FUEL: Fuel = {
  id: 'peat',
  index: 'none',
  imported: 0,
  weather: 'none',
  shape: [1, 1, 1, 1],
  dependable: 1,
  surplus: true,
  lng: false,
  modifier: null,
  source,
};
/** Weather that never moves and machines that never fail: what is left is the dispatch. */
const STILL = {
  outage_mean: 0,
  outage_sd: 0,
  temperature_sd_c: 0,
  heat_spell_year: 0,
  base_served: 1,
  demand_growth_year: 0,
  rooftop_mw_year: 0,
  latent_growth_year: 0,
  gas_index_sd: 0,
  coal_index_sd: 0,
  oil_index_sd: 0,
  lng_tight_year: 0,
  lng_stop_year: 0,
  river_sd: 0,
  link_loss: 0,
};

/** An engine of one small nation with flat load (evening too), no weather and no outages. */
export function tinyWorld(tiny: TinyNation, parameters: Readonly<Record<string, number>> = {}): Prepared {
  const zones = tiny.zones ?? [{ id: 'a', demand_share: 1 }];
  const nation: Nation = {
    id: 'tiny',
    currency: 'PKR',
    cities: [],
    takes: tiny.takes ?? [],
    profiles: tiny.profiles ?? [],
    zones: zones.map((zone) => ({ id: 'a', demand_share: 1, temperature_c: months(20), source, ...zone })),
    links: (tiny.links ?? []).map((link) => ({
      id: 'line',
      from: 'a',
      to: 'b',
      mw: 100,
      lat_lon: [],
      source,
      ...link,
    })),
    fuels: (tiny.fuels ?? [{}]).map((fuel) => ({ ...FUEL, ...fuel })),
    plants: tiny.plants.map((plant) => ({
      id: 'plant',
      fuel: 'peat',
      zone: 'a',
      province: 'p',
      mw: 100,
      cost_pkr_kwh: 5,
      lat: null,
      lon: null,
      running: true,
      source,
      ...plant,
    })),
    places: zones.map((zone) => ({
      id: `yard-${zone.id ?? 'a'}`,
      zone: zone.id ?? 'a',
      province: 'p',
      lat: 0,
      lon: 0,
      limit_mw: 1000,
      heat_c: 0,
      water: 'river' as const,
      source,
    })),
    load: {
      mean_mw: months(tiny.load_mw),
      peak_mw: months(tiny.load_mw / 0.94),
      trough_mw: months(tiny.load_mw),
      latent_mw: months(tiny.latent_mw ?? 0),
      source,
    },
  };
  const lines = engine.catalogue.scenarios.find((scenario) => scenario.id === 'two-lines')!;
  const content: Content = {
    ...engine.catalogue,
    nations: [...engine.catalogue.nations, nation],
    scenarios: [
      {
        ...lines,
        id: 'tiny',
        nation: 'tiny',
        laws: ['industry-package'],
        begin: tiny.container
          ? lines.begin
          : { ...lines.begin, first_place: { value: -1, unit: 'index', source } },
      },
    ],
  };
  const still = createEngine(engine.rules, withValues(content, { ...STILL, ...parameters }));
  return good(still.open(good(still.spec('tiny', 'tests', 'central')))) as Prepared;
}

/** Fingerprint of all slices but the log, which also counts the spec's own overlay. */
export function worldPrint(state: State): string {
  return Object.entries(engine.fingerprintBySlice(state))
    .filter(([slice]) => slice !== 'log')
    .map(([, print]) => print)
    .join('');
}
