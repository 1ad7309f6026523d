// The outlook: what stands is played on in a median world, so the curve ahead is the model's own and not a drawing of it.
// A stress changes the copied weather or fuel from a day on; it draws no luck, and the state given is never touched.
import { advance, preview } from './game.ts';
import { exp, normalQuantile } from './kernel/exact.ts';
import type { Command, Outlook, OutlookTerms, State, Stress } from './types.ts';
import { BLOCK_HOURS } from './types.ts';
import type { Prepared } from './world.ts';

/** Rivers that one year in ten falls short of. */
const RARE = 0.1;
/** Own halls count as stood down on a day on which they were refused this share of what they asked. */
const REFUSED = 0.1;

/** How many days a stress lasts: the middle of what the game draws; rivers stay as they are to the end. */
function lengthOf(world: Prepared, stress: Stress, until: number): number {
  const { p } = world;
  if (stress.kind === 'heat') return Math.round(p.heat_spell_least_days + p.heat_spell_span_days / 2);
  if (stress.kind === 'lng') return Math.round(p.lng_least_days + p.lng_span_days / 2);
  return until - stress.from;
}

/** The river's log deviation under a stress. */
function riverOf(world: Prepared, kind: Stress['kind']): number {
  return world.p.river_sd * normalQuantile(kind === 'dry' ? RARE : 1 - RARE);
}
function levelOf(world: Prepared, kind: Stress['kind']): number {
  if (kind === 'heat') return world.p.heat_spell_c;
  return kind === 'lng' ? world.p.lng_stop_share : exp(riverOf(world, kind));
}

/** Lays the stress on a morning's copy; the day's own weather then counts it down, or takes the river its step to the season. */
function lay(state: State, stress: Stress, first: boolean, length: number, river: number): State {
  const { climate } = state;
  if (stress.kind === 'heat')
    return first ? { ...state, climate: { ...climate, heat_days: length + 1 } } : state;
  if (stress.kind === 'lng')
    return first ? { ...state, climate: { ...climate, lng: 2, lng_days: length + 1 } } : state;
  return { ...state, climate: { ...climate, river } };
}

interface Sums {
  days: number;
  idle: number;
  package: number;
  licensed: number;
  halls: number;
  ai: number;
  asked: number;
  margin: number;
  evening: number;
  shortage: number;
  readonly cost: number[];
}

function openSums(zones: number): Sums {
  return {
    days: 0,
    idle: 0,
    package: 0,
    licensed: 0,
    halls: 0,
    ai: 0,
    asked: 0,
    margin: Number.POSITIVE_INFINITY,
    evening: Number.POSITIVE_INFINITY,
    shortage: 0,
    cost: new Array<number>(zones).fill(0),
  };
}

/** Hours without power of the day by shortage, zones weighed by demand. */
function darkHours(world: Prepared, state: State): number {
  const { zoneShare, zones } = world.columns;
  let hours = 0,
    shares = 0;
  for (let z = 0; z < zones; z++) {
    hours += state.grid.shortage_h[z]! * zoneShare[z]!;
    shares += zoneShare[z]!;
  }
  return hours / shares;
}

/**
 * The days ahead. `world` is a median one; `commands` are given this morning, refused ones without effect.
 * Same arguments, same bits.
 */
export function outlook(
  world: Prepared,
  state: State,
  commands: readonly Command[],
  terms: OutlookTerms,
): Outlook {
  const { stress } = terms;
  const span = Math.max(1, Math.floor(terms.span));
  const { zones } = world.columns;
  const from = state.day;
  const until = Math.max(from, Math.min(world.days, from + Math.max(0, Math.floor(terms.days))));
  const out = {
    from,
    until,
    span,
    day: [] as number[],
    idle_mw: [] as number[],
    package_mw: [] as number[],
    licensed_mw: [] as number[],
    halls_mw: [] as number[],
    ai_mw: [] as number[],
    asked_mw: [] as number[],
    margin_pct: [] as number[],
    evening_mw: [] as number[],
    shortage_h: [] as number[],
    cost_pkr_kwh: world.nation.zones.map(() => [] as number[]),
    mined_sat: 0,
    fuel_import_usd: 0,
    shortage_hours: 0,
    shortage_days: 0,
    halls_off_days: 0,
    stress_from: stress === null ? -1 : Math.max(from, stress.from),
    stress_days: 0,
    stress_level: stress === null ? 0 : levelOf(world, stress.kind),
  };
  const length = stress === null ? 0 : lengthOf(world, { ...stress, from: out.stress_from }, until);
  out.stress_days = Math.max(0, Math.min(length, until - out.stress_from));
  let sums = openSums(zones);

  function close(now: State): void {
    out.day.push(now.day - sums.days);
    out.idle_mw.push(sums.idle / sums.days);
    out.package_mw.push(sums.package / sums.days);
    out.licensed_mw.push(sums.licensed / sums.days);
    out.halls_mw.push(sums.halls / sums.days);
    out.ai_mw.push(sums.ai / sums.days);
    out.asked_mw.push(sums.asked / sums.days);
    out.margin_pct.push(sums.margin);
    out.evening_mw.push(sums.evening);
    out.shortage_h.push(sums.shortage / sums.days);
    for (let z = 0; z < zones; z++) out.cost_pkr_kwh[z]!.push(sums.cost[z]! / sums.days);
    sums = openSums(zones);
  }
  function watch(now: State): void {
    const { grid, halls } = now;
    const dark = darkHours(world, now);
    let asked = 0;
    for (let j = 0; j < halls.ask_mw.length; j++) asked += (halls.ask_mw[j]! * BLOCK_HOURS[j & 3]!) / 24;
    sums.days += 1;
    sums.idle += grid.idle_mw;
    sums.package += grid.use_mwh[1]! / 24;
    sums.licensed += grid.use_mwh[2]! / 24;
    sums.halls += grid.use_mwh[3]! / 24;
    sums.ai += grid.use_mwh[4]! / 24;
    sums.asked += asked;
    let wanted = 0;
    for (let z = 0; z < zones; z++) wanted += grid.demand_mw[z * 4 + 3]!;
    sums.margin = Math.min(sums.margin, grid.margin_pct);
    sums.evening = Math.min(sums.evening, (grid.margin_pct * wanted) / 100);
    sums.shortage += dark;
    for (let z = 0; z < zones; z++)
      for (let b = 0; b < 4; b++)
        sums.cost[z] = sums.cost[z]! + (grid.cost_pkr_kwh[z * 4 + b]! * BLOCK_HOURS[b]!) / 24;
    out.mined_sat += halls.mined_sat;
    out.fuel_import_usd += grid.fuel_import_usd;
    out.shortage_hours += dark;
    if (dark > 0.01) out.shortage_days += 1;
    if (asked > 0 && asked - grid.use_mwh[3]! / 24 >= REFUSED * asked) out.halls_off_days += 1;
    if (sums.days === span || now.day === until) close(now);
  }

  let now = preview(world, state, commands);
  if (stress === null) {
    advance(world, now, [], until, undefined, watch);
    return out;
  }
  now = advance(world, now, [], Math.min(until, out.stress_from), undefined, watch);
  const held = stress.kind === 'dry' || stress.kind === 'wet';
  const { river_phi: phi } = world.p;
  // rivers leave where they are today and spread: the quantile of each day, given this morning's flow
  let middle = now.climate.river,
    spread = 0;
  for (let first = true; now.day < until && now.office.ended_day < 0; first = false) {
    middle *= phi;
    spread = phi * phi * spread + (1 - phi * phi);
    const river = (middle + riverOf(world, stress.kind) * Math.sqrt(spread)) / phi;
    now = lay(now, stress, first, length, river);
    now = advance(world, now, [], held ? now.day + 1 : until, undefined, watch);
  }
  return out;
}
