// A world: a spec made ready to run. Parameters laid over, luck keyed, dates counted out, the nation turned into columns.
// Nothing here changes while a run goes on.

import { civil, dayNumber, daysInMonth } from './kernel/calendar.ts';
import { exp, log } from './kernel/exact.ts';
import { type Luck, openLuck } from './kernel/random.ts';
import { knotsOf, onCurve } from './kernel/solve.ts';
import { layOut, PARAMETER_IDS, type ParameterId } from './parameters.ts';
import { supplyAt } from './systems/protocol.ts';
import type {
  BadInput,
  Content,
  EconomyFigure,
  Event,
  Fuel,
  Law,
  Months,
  Nation,
  Parameter,
  Plant,
  RunSpec,
  Scenario,
  World,
} from './types.ts';
import { BLOCK_HOURS, ECONOMY_FIGURES, MODIFIERS } from './types.ts';

/** Streams of luck. A new one may be added anywhere: names are what is hashed. */
export const STREAMS = [
  'temperature',
  'heat',
  'river',
  'fuel',
  'lng',
  'market',
  'family',
  'blocks',
  'fees',
  'rest',
  'outage',
  'event',
  'economy',
] as const;
export const STREAM = {
  temperature: 0,
  heat: 1,
  river: 2,
  fuel: 3,
  lng: 4,
  market: 5,
  family: 6,
  blocks: 7,
  fees: 8,
  rest: 9,
  outage: 10,
  event: 11,
  economy: 12,
} as const;

/** Plants, zones and links as columns; indices follow the nation's lists. */
export interface Columns {
  readonly zones: number;
  readonly plants: number;
  readonly links: number;
  readonly fuels: number;
  readonly plantZone: Int32Array;
  readonly plantFuel: Int32Array;
  readonly plantMw: Float64Array;
  readonly plantCost: Float64Array;
  /** weather and calendar plants in pools by fuel and zone: pool of a plant (−1 for dispatchable), and the pools */
  readonly plantPool: Int32Array;
  /** by plant: its part of its pool, 0 for dispatchable ones */
  readonly plantPart: Float64Array;
  readonly pools: number;
  readonly poolFuel: Int32Array;
  readonly poolZone: Int32Array;
  readonly poolMw: Float64Array;
  readonly poolRiver: Uint8Array;
  /** share of its fuel's running MW */
  readonly poolShare: Float64Array;
  /** by plant: 1 counts as surplus when idle; 1 LNG; MW that can be counted on; share paid abroad; price index 0 none 1 gas 2 coal 3 oil; modifier or −1 */
  readonly plantSurplus: Uint8Array;
  readonly plantLng: Uint8Array;
  readonly plantCounted: Float64Array;
  readonly plantImported: Float64Array;
  readonly plantIndex: Uint8Array;
  readonly plantModifier: Int8Array;
  readonly linkFrom: Int32Array;
  readonly linkTo: Int32Array;
  readonly linkMw: Float64Array;
  readonly zoneShare: Float64Array;
  readonly placeZone: Int32Array;
  readonly placeHeat: Float64Array;
  readonly cityZone: Int32Array;
  /** dispatchable plants by base cost, then index */
  readonly order: Int32Array;
  readonly dispatchable: number;
  /** by fuel × block: output against the day's mean, mean 1 */
  readonly shape: Float64Array;
}

export interface Prepared extends World {
  readonly p: Readonly<Record<ParameterId, number>>;
  readonly begin: Readonly<Record<string, number>>;
  readonly luck: Luck;
  readonly content: Content;
  readonly columns: Columns;
  /** this scenario's laws and events, in its order */
  readonly laws: readonly Law[];
  readonly events: readonly Event[];
  readonly firstDay: number;
  /** by day: month 0–11, share of the month passed at noon, day of month, year */
  readonly month: Uint8Array;
  readonly share: Float64Array;
  readonly dayOfMonth: Uint8Array;
  readonly year: Uint16Array;
  /** by day: decimal year at noon */
  readonly time: Float64Array;
  readonly quarterFirst: Uint8Array;
  readonly ends: readonly number[];
  /** smooth yearly curves by day (seasonal part, base year) */
  readonly loadMean: Float64Array;
  readonly loadPeak: Float64Array;
  readonly loadTrough: Float64Array;
  readonly loadLatent: Float64Array;
  /** by day × pool: mean MW in an ordinary year; by day × fuel: least take, 0 to 1 */
  readonly poolMean: Float64Array;
  readonly take: Float64Array;
  /** by zone × day */
  readonly temperature: readonly Float64Array[];
  /** log of coins in existence by day on the nominal schedule, BTC: exogenous, so the price path never sees the player */
  readonly logSupply: Float64Array;
  /** figures of the nation's economy, null without; share of a year's loans by month; by day, one more than the index of what is paid, or 0 */
  readonly economy: Readonly<Record<EconomyFigure, number>> | null;
  readonly paymentOn: Uint8Array;
  readonly fadeFactor: number;
  /** average machine of the world by day, J/TH; and what is sold that day */
  readonly worldJth: Float64Array;
  readonly standardJth: Float64Array;
  readonly frontierJth: Float64Array;
}

export function bad(code: string, at: string, found: string, expected: string): BadInput {
  return { bad: true, code, at, found: found.slice(0, 80), expected };
}
/** Tells a value that is bad input: only those carry `bad: true`. */
export function isBad<T extends object>(value: T | BadInput): value is BadInput {
  return (value as { bad?: unknown }).bad === true;
}

const FAMILIES: readonly string[] = ['sceptic', 'central', 'enthusiast', 'mixed'];

/** Makes a spec ready to run. `median` answers ½ to every draw (a year of ordinary weather). Bad specs come back as values. */
export function prepare(spec: RunSpec, content: Content, median = false): Prepared | BadInput {
  const scenario = content.scenarios.find((s) => s.id === spec.scenario);
  if (!scenario)
    return bad(
      'unknown-scenario',
      'scenario',
      spec.scenario,
      content.scenarios
        .filter((s) => !s.hidden)
        .map((s) => s.id)
        .join(', '),
    );
  const nation = content.nations.find((n) => n.id === scenario.nation);
  if (!nation) return bad('unknown-nation', 'nation', scenario.nation, 'a nation of the content');
  if (!FAMILIES.includes(spec.family))
    return bad('unknown-family', 'family', spec.family, FAMILIES.join(', '));
  if (spec.seed.length < 1 || spec.seed.length > 64)
    return bad('seed-length', 'seed', `${spec.seed.length} characters`, '1 to 64 characters');
  const flat: Record<string, number> = {};
  for (const id of PARAMETER_IDS) flat[id] = content.parameters[id]!.value;
  for (const id of Object.keys(spec.options.parameters)) {
    const value = spec.options.parameters[id]!;
    if (!Object.hasOwn(flat, id))
      return bad('unknown-parameter', `options.parameters.${id}`, id, 'a parameter id of the content');
    const [least, most] = rangeOf(content.parameters[id]!);
    if (!(value >= least && value <= most))
      return bad(
        'bad-number',
        `options.parameters.${id}`,
        String(value),
        `a number from ${least} to ${most}`,
      );
    flat[id] = value;
  }
  const laws = scenario.laws.map((id) => content.laws.find((l) => l.id === id));
  const events = scenario.events.map((id) => content.events.find((e) => e.id === id));
  if (laws.includes(undefined) || events.includes(undefined))
    return bad('unknown-id', 'scenario', scenario.id, 'laws and events of the content');
  const begin: Record<string, number> = {};
  for (const id of Object.keys(scenario.begin)) begin[id] = scenario.begin[id]!.value;
  const p = layOut((id) => flat[id]!);
  const columns = columnsOf(nation);
  return {
    spec,
    scenario,
    nation,
    content,
    p,
    parameters: p,
    begin,
    luck: openLuck(spec.seed, STREAMS, median),
    days: scenario.days,
    columns,
    laws: laws as Law[],
    events: events as Event[],
    ...datesOf(scenario),
    ...curvesOf(nation, scenario, columns),
    ...economyOf(nation, scenario),
    fadeFactor: exp(-1 / Math.max(0.1, p.impact_fade_days)),
    ...machinesOf(scenario, p),
  };
}

/** What an overlay may set: shares and memories under one, years within fifty, rates down to nothing, else a tenth to ten times the content's own. */
function rangeOf(parameter: Parameter): readonly [number, number] {
  const { value, unit } = parameter;
  if (unit === 'share' || unit === 'per day') return [0, 0.999];
  if (unit === 'year') return [value - 50, value + 50];
  if (value === 0) return [-1, 1];
  const ends = [value / 10, value * 10].sort((x, y) => x - y);
  return [unit.startsWith('per ') && value > 0 ? 0 : ends[0]!, ends[1]!];
}

function datesOf(scenario: Scenario) {
  const firstDay = dayNumber(...scenario.start);
  const n = scenario.days + 1;
  const month = new Uint8Array(n),
    dayOfMonth = new Uint8Array(n),
    quarterFirst = new Uint8Array(n);
  const year = new Uint16Array(n),
    share = new Float64Array(n),
    time = new Float64Array(n);
  const ends: number[] = [];
  for (let d = 0; d < n; d++) {
    const date = civil(firstDay + d);
    month[d] = date.month - 1;
    dayOfMonth[d] = date.dayOfMonth;
    year[d] = date.year;
    share[d] = (date.dayOfMonth - 0.5) / daysInMonth(date.year, date.month);
    time[d] =
      date.year +
      (firstDay + d + 0.5 - dayNumber(date.year, 1, 1)) /
        (dayNumber(date.year + 1, 1, 1) - dayNumber(date.year, 1, 1));
    if (date.dayOfMonth === 1 && date.month % 3 === 1) {
      // a first stretch of under three weeks belongs to the quarter after it
      if (d > 20 && d < scenario.days) {
        quarterFirst[d] = 1;
        ends.push(d);
      }
    }
  }
  ends.push(scenario.days);
  return { firstDay, month, dayOfMonth, year, share, time, quarterFirst, ends };
}

function curvesOf(nation: Nation, scenario: Scenario, columns: Columns) {
  const firstDay = dayNumber(...scenario.start);
  const n = scenario.days + 1;
  const curve = (means: Months, floor = 0): Float64Array => {
    const knots = knotsOf(means);
    const days = new Float64Array(n);
    for (let d = 0; d < n; d++) {
      const date = civil(firstDay + d);
      days[d] = Math.max(
        floor,
        onCurve(knots, date.month - 1, (date.dayOfMonth - 0.5) / daysInMonth(date.year, date.month)),
      );
    }
    return days;
  };
  const height = scenario.begin.height?.value ?? 0;
  const logSupply = new Float64Array(n);
  for (let d = 0; d < n; d++) logSupply[d] = log(supplyAt(height + Math.floor(d * 144.5)));
  return {
    loadMean: curve(nation.load.mean_mw),
    loadPeak: curve(nation.load.peak_mw),
    loadTrough: curve(nation.load.trough_mw),
    loadLatent: curve(nation.load.latent_mw),
    poolMean: byDay(
      n,
      Array.from(columns.poolFuel, (f, q) => {
        const row = nation.profiles.find((r) => r.fuel === nation.fuels[f]!.id);
        return row ? curve(row.mean_mw).map((mw) => mw * columns.poolShare[q]!) : null;
      }),
    ),
    take: byDay(
      n,
      nation.fuels.map((f) => {
        const row = nation.takes.find((r) => r.fuel === f.id);
        return row ? curve(row.share).map((share) => Math.min(1, share)) : null;
      }),
    ),
    temperature: nation.zones.map((z) => curve(z.temperature_c, -60)),
    logSupply,
  };
}

function economyOf(nation: Nation, scenario: Scenario): Pick<Prepared, 'economy' | 'paymentOn'> {
  const paymentOn = new Uint8Array(scenario.days + 1);
  const own = nation.economy;
  if (!own) return { economy: null, paymentOn };
  const economy = {} as Record<EconomyFigure, number>;
  for (const id of ECONOMY_FIGURES) economy[id] = own.figures[id].value;
  own.payments.forEach(({ date }, i) => {
    const day = dayNumber(...date) - dayNumber(...scenario.start);
    if (day >= 0 && day <= scenario.days) paymentOn[day] = i + 1;
  });
  return { economy, paymentOn };
}

/** Curves laid side by side, a day's values next to each other; nothing where there is no curve. */
function byDay(days: number, curves: readonly (Float64Array | null)[]): Float64Array {
  const out = new Float64Array(days * curves.length);
  curves.forEach((curve, c) => {
    if (curve) for (let d = 0; d < days; d++) out[d * curves.length + c] = curve[d]!;
  });
  return out;
}

function machinesOf(scenario: Scenario, p: Readonly<Record<ParameterId, number>>) {
  const firstDay = dayNumber(...scenario.start);
  const n = scenario.days + 1;
  const worldJth = new Float64Array(n),
    standardJth = new Float64Array(n),
    frontierJth = new Float64Array(n);
  for (let d = 0; d < n; d++) {
    const time = 1970 + (firstDay + d - dayNumber(1970, 1, 1)) / 365.2425;
    worldJth[d] =
      p.efficiency_floor + p.efficiency_span * exp(-p.efficiency_rate * (time - p.efficiency_year));
    const fade = exp(-p.rig_rate_year * Math.max(0, time - p.rig_year));
    standardJth[d] = p.rig_floor_j_th + (p.rig_standard_j_th - p.rig_floor_j_th) * fade;
    frontierJth[d] = p.rig_floor_j_th + (p.rig_frontier_j_th - p.rig_floor_j_th) * fade;
  }
  return { worldJth, standardJth, frontierJth };
}

function columnsOf(nation: Nation): Columns {
  const zone = (id: string): number => nation.zones.findIndex((z) => z.id === id);
  const fuel = (id: string): number => nation.fuels.findIndex((f) => f.id === id);
  const plants = nation.plants;
  const fuelOf = (x: Plant): Fuel => nation.fuels[fuel(x.fuel)]!;
  const fuelMw = new Float64Array(nation.fuels.length);
  for (const plant of plants)
    if (plant.running) fuelMw[fuel(plant.fuel)] = fuelMw[fuel(plant.fuel)]! + plant.mw;
  const pools = poolsOf(nation, fuel, zone, fuelMw);
  const order = plants
    .map((_, i) => i)
    .filter((i) => fuelOf(plants[i]!).weather === 'none')
    .sort((a, b) => plants[a]!.cost_pkr_kwh - plants[b]!.cost_pkr_kwh || a - b);
  const shape = new Float64Array(nation.fuels.length * 4);
  nation.fuels.forEach((f, i) => {
    let mean = 0;
    for (let b = 0; b < 4; b++) mean += (f.shape[b]! * BLOCK_HOURS[b]!) / 24;
    for (let b = 0; b < 4; b++) shape[i * 4 + b] = f.shape[b]! / mean;
  });
  return {
    zones: nation.zones.length,
    plants: plants.length,
    links: nation.links.length,
    fuels: nation.fuels.length,
    plantZone: Int32Array.from(plants, (x) => zone(x.zone)),
    plantFuel: Int32Array.from(plants, (x) => fuel(x.fuel)),
    plantMw: Float64Array.from(plants, (x) => (x.running ? x.mw : 0)),
    plantCost: Float64Array.from(plants, (x) => x.cost_pkr_kwh),
    plantSurplus: Uint8Array.from(plants, (x) => (fuelOf(x).surplus ? 1 : 0)),
    plantLng: Uint8Array.from(plants, (x) => (fuelOf(x).lng ? 1 : 0)),
    plantCounted: Float64Array.from(plants, (x) => (x.running ? x.mw * fuelOf(x).dependable : 0)),
    plantImported: Float64Array.from(plants, (x) => fuelOf(x).imported),
    plantIndex: Uint8Array.from(plants, (x) => ['none', 'gas', 'coal', 'oil'].indexOf(fuelOf(x).index)),
    plantModifier: Int8Array.from(plants, (x) => {
      const m = fuelOf(x).modifier;
      return m === null ? -1 : MODIFIERS.indexOf(m);
    }),
    ...pools,
    linkFrom: Int32Array.from(nation.links, (l) => zone(l.from)),
    linkTo: Int32Array.from(nation.links, (l) => zone(l.to)),
    linkMw: Float64Array.from(nation.links, (l) => l.mw),
    zoneShare: Float64Array.from(nation.zones, (z) => z.demand_share),
    placeZone: Int32Array.from(nation.places, (x) => zone(x.zone)),
    placeHeat: Float64Array.from(nation.places, (x) => x.heat_c),
    cityZone: Int32Array.from(nation.cities, (x) => zone(x.zone)),
    order: Int32Array.from(order),
    dispatchable: order.length,
    shape,
  };
}

function poolsOf(
  nation: Nation,
  fuel: (id: string) => number,
  zone: (id: string) => number,
  fuelMw: Float64Array,
) {
  const keys: string[] = [];
  const mw: number[] = [];
  const plantPool = Int32Array.from(nation.plants, (plant) => {
    if (nation.fuels[fuel(plant.fuel)]!.weather === 'none') return -1;
    const key = `${plant.fuel}/${plant.zone}`;
    if (!keys.includes(key)) {
      keys.push(key);
      mw.push(0);
    }
    const at = keys.indexOf(key);
    if (plant.running) mw[at] = mw[at]! + plant.mw;
    return at;
  });
  const fuelOfKey = (key: string): number => fuel(key.slice(0, key.indexOf('/')));
  return {
    plantPool,
    plantPart: Float64Array.from(nation.plants, (plant, i) => {
      const whole = mw[plantPool[i]!] ?? 0;
      return plant.running && whole > 0 ? plant.mw / whole : 0;
    }),
    pools: keys.length,
    poolFuel: Int32Array.from(keys, fuelOfKey),
    poolZone: Int32Array.from(keys, (k) => zone(k.slice(k.indexOf('/') + 1))),
    poolMw: Float64Array.from(mw),
    poolShare: Float64Array.from(mw, (x, q) => x / Math.max(1, fuelMw[fuelOfKey(keys[q]!)]!)),
    poolRiver: Uint8Array.from(keys, (k) => (nation.fuels[fuelOfKey(k)]!.weather === 'river' ? 1 : 0)),
  };
}
