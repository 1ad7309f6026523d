// A world: a spec made ready to run. Parameters laid over, luck keyed, dates counted out, the nation turned into columns.
// Nothing here changes while a run goes on.

import { exp } from './kernel/exact.ts';
import { type Luck, openLuck } from './kernel/random.ts';
import { layOut, PARAMETER_IDS, type ParameterId } from './parameters.ts';
import type {
  BadInput,
  Content,
  EconomyFigure,
  Event,
  Headline,
  Law,
  Nation,
  Parameter,
  RunSpec,
  Scenario,
  World,
} from './types.ts';
import { type Columns, columnsOf } from './world-columns.ts';
import { curvesOf, datesOf, daysOn, economyOf, MACHINERY, machinesOf } from './world-curves.ts';
import { type Director, directorOf } from './world-director.ts';
import { type SocietyColumns, societyOf } from './world-society.ts';

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
  'effect',
  'parliament',
  'programme',
  'people',
  'custody',
  'finance',
  'office',
  'blackout',
  'compute',
  'council',
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
  effect: 13,
  parliament: 14,
  programme: 15,
  people: 16,
  custody: 17,
  finance: 18,
  office: 19,
  blackout: 20,
  compute: 21,
  council: 22,
} as const;

export interface Prepared extends World {
  readonly p: Readonly<Record<ParameterId, number>>;
  readonly begin: Readonly<Record<string, number>>;
  readonly luck: Luck;
  readonly content: Content;
  readonly columns: Columns;
  /** this scenario's events and headlines, in its order */
  readonly events: readonly Event[];
  readonly headlines: readonly Headline[];
  readonly director: Director;
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
  /** day by day what curves say of it, as in ALMANAC: a day's numbers side by side, so that one reach of memory brings them all */
  readonly almanac: Float64Array;
  /** by zone × day */
  readonly temperature: readonly Float64Array[];
  /** figures of the nation's economy, null without; share of a year's loans by month; by day, one more than the index of what is paid, or 0 */
  readonly economy: Readonly<Record<EconomyFigure, number>> | null;
  readonly paymentOn: Uint8Array;
  /** by day: 1 on the last day of a FATF plenary, 1 on a day of the Fund’s monitoring */
  readonly plenaryOn: Uint8Array;
  readonly monitorOn: Uint8Array;
  /** the nation’s people, null without */
  readonly society: SocietyColumns | null;
  /** the partner that the government needs, by place, −1 without one; by city, its part of the people in the partner’s province */
  readonly partner: number;
  readonly partnerCities: Float64Array;
  readonly fadeFactor: number;
  readonly steps: ReturnType<typeof stepsOf>;
  /** machines on sale by day, J/TH */
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
  const headlines = scenario.headlines.map((id) => content.headlines.find((h) => h.id === id));
  if (laws.includes(undefined) || events.includes(undefined) || headlines.includes(undefined))
    return bad('unknown-id', 'scenario', scenario.id, 'laws, events and headlines of the content');
  const begin: Record<string, number> = {};
  for (const id of Object.keys(scenario.begin)) begin[id] = scenario.begin[id]!.value;
  const p = layOut((id) => flat[id]!);
  const columns = columnsOf(nation);
  const { dates, machines, curves } = calendarOf(scenario, nation, columns, p);
  const luck = openLuck(spec.seed, STREAMS, median);
  return {
    spec,
    scenario,
    nation,
    content,
    p,
    parameters: p,
    begin,
    luck,
    days: scenario.days,
    columns,
    laws: laws as Law[],
    events: events as Event[],
    headlines: headlines as Headline[],
    director: directorOf(luck, STREAM.event, events as Event[], dates.ends),
    ...dates,
    ...curves,
    ...economyOf(nation, scenario),
    plenaryOn: daysOn(dates, nation.programme?.fatf.plenaries ?? []),
    monitorOn: daysOn(dates, nation.programme?.fund.monitoring ?? []),
    society: societyOf(nation, scenario.laws),
    ...partnerOf(nation),
    fadeFactor: exp(-1 / Math.max(0.1, p.impact_fade_days)),
    steps: stepsOf(p),
    standardJth: machines.standard,
    frontierJth: machines.frontier,
  };
}

/** A day's step of what wanders around its mean, by spread and memory; the parts of a zone's that all zones share and that are its own. Roots, so not for every day. */
function stepsOf(p: Readonly<Record<ParameterId, number>>) {
  const step = (phi: number): number => Math.sqrt(1 - phi * phi);
  return {
    temperature_c: p.temperature_sd_c * step(p.temperature_phi),
    shared: Math.sqrt(p.temperature_common),
    apart: Math.sqrt(1 - p.temperature_common),
    river: p.river_sd * step(p.river_phi),
    gas: p.gas_index_sd * step(p.fuel_index_phi),
    coal: p.coal_index_sd * step(p.fuel_index_phi),
    oil: p.oil_index_sd * step(p.fuel_index_phi),
    outage: p.outage_sd * step(p.outage_phi),
  };
}

/** What a world shares with others of its scenario that differ in seed alone. */
interface Calendar {
  readonly nation: Nation;
  readonly machinery: readonly number[];
  readonly dates: ReturnType<typeof datesOf>;
  readonly machines: ReturnType<typeof machinesOf>;
  readonly curves: ReturnType<typeof curvesOf>;
}
/** Dates and curves know no seed and are never written: worlds of one scenario share them, since making them costs more than a year of play. */
const CALENDARS = new WeakMap<Scenario, Calendar>();

function calendarOf(
  scenario: Scenario,
  nation: Nation,
  columns: Columns,
  p: Readonly<Record<ParameterId, number>>,
): Calendar {
  const machinery = MACHINERY.map((id) => p[id]);
  const found = CALENDARS.get(scenario);
  if (found?.nation === nation && machinery.every((value, i) => value === found.machinery[i])) return found;
  const dates = datesOf(scenario);
  const machines = machinesOf(scenario, p);
  const curves = curvesOf(nation, scenario, columns, dates, machines.world);
  const made = { nation, machinery, dates, machines, curves };
  CALENDARS.set(scenario, made);
  return made;
}

function partnerOf(nation: Nation): { readonly partner: number; readonly partnerCities: Float64Array } {
  const parties = nation.parliament?.parties ?? [];
  const partner = parties.findIndex((party) => party.bench === 'partner');
  const home = nation.cities.map((city) =>
    city.province === parties[partner]?.province ? city.population_m : 0,
  );
  const people = home.reduce((sum, one) => sum + one, 0);
  return { partner, partnerCities: Float64Array.from(home, (one) => (people > 0 ? one / people : 0)) };
}

/** What an overlay may set: shares and memories under one, years within fifty, rates down to nothing, else a tenth to ten times the content's own. */
export function rangeOf(parameter: Parameter): readonly [number, number] {
  const { value, unit } = parameter;
  if (unit === 'share' || unit === 'per day') return [0, 0.999];
  if (unit === 'year') return [value - 50, value + 50];
  if (value === 0) return [-1, 1];
  const ends = [value / 10, value * 10].sort((x, y) => x - y);
  return [unit.startsWith('per ') && value > 0 ? 0 : ends[0]!, ends[1]!];
}
