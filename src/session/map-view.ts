// What the map shows of a morning: plain values in file order, computed from the state and the nation.
import type { CalendarDate, Engine, State, World } from '../core/types.ts';
import { BLOCK_HOURS } from './contract.ts';
import { localOf } from './people.ts';
import type {
  Game,
  MapAi,
  MapBattery,
  MapCity,
  MapLink,
  MapPlace,
  MapPlant,
  MapProvince,
  MapSite,
  MapTerminal,
  MapView,
  MapWater,
  MapZone,
} from './types.ts';

/** One row of a list that holds four blocks a row, as one figure. */
type Read = (values: readonly number[], row: number) => number;

/** The map of a game's morning. Grid figures are those of the last day played: its mean, or one of its four blocks. */
export function mapView(game: Game, engine: Engine, block: number | null = null): MapView {
  const read: Read = block === null ? dayMean : (values, row) => values[row * 4 + block] ?? 0;
  const { world, shown } = game;
  const date = engine.date(world, shown.day);
  return {
    day: shown.day,
    date,
    season: seasonOf(date),
    plants: plantsOf(world, shown),
    links: linksOf(world, shown, read, block),
    cities: citiesOf(world, shown),
    sites: sitesOf(world, shown, read),
    ai: aiOf(world, shown),
    batteries: batteriesOf(world, shown),
    places: placesOf(world, shown),
    zones: zonesOf(world, shown, read),
    provinces: provincesOf(world, shown),
    terminals: terminalsOf(world, shown),
    water: waterOf(world, shown),
    hot: shown.climate.heat_days > 0,
  };
}

/** Season by calendar month, as the north of the country has it. */
export function seasonOf({ month }: Pick<CalendarDate, 'month'>): MapView['season'] {
  if (month <= 2 || month === 12) return 'winter';
  if (month <= 5) return 'spring';
  return month <= 8 ? 'summer' : 'autumn';
}

/** Mean over the day of one row of a list that holds four blocks a row. */
export function dayMean(values: readonly number[], row: number): number {
  let sum = 0;
  for (let block = 0; block < 4; block += 1)
    sum += (values[row * 4 + block] ?? 0) * (BLOCK_HOURS[block] ?? 0);
  return sum / 24;
}

function plantsOf({ nation }: World, { grid }: State): MapPlant[] {
  const plants: MapPlant[] = [];
  nation.plants.forEach(({ id, fuel, lat, lon, mw }, at) => {
    if (lat === null || lon === null) return;
    plants.push({
      id,
      fuel,
      lat,
      lon,
      mw,
      available_mw: grid.available_mw[at] ?? 0,
      output_mw: grid.output_mw[at] ?? 0,
      closed: grid.retired.includes(at),
    });
  });
  return plants;
}

function linksOf(
  { nation, parameters }: World,
  { grid }: State,
  read: Read,
  block: number | null,
): MapLink[] {
  return nation.links.map(({ id, from, to, mw, lat_lon }, at) => {
    let most = 0;
    for (let b = 0; b < 4; b += 1)
      if (block === null || b === block) most = Math.max(most, Math.abs(grid.flow_mw[at * 4 + b] ?? 0));
    const limit_mw = grid.link_mw[at] ?? mw;
    const step = parameters.line_mw ?? 0;
    return {
      id,
      from,
      to,
      flow_mw: read(grid.flow_mw, at),
      limit_mw,
      share: limit_mw > 0 ? Math.min(1, most / limit_mw) : 0,
      works_paid: grid.works_paid[at] ?? -1,
      works_months: parameters.line_months ?? 0,
      added: step > 0 ? Math.round((limit_mw - mw) / step) : 0,
      path: lat_lon,
    };
  });
}

function citiesOf({ nation }: World, { grid }: State): MapCity[] {
  return nation.cities.map(({ id, lat, lon, population_m }, at) => {
    const shortage_h = grid.city_h[at] ?? 0;
    const memory_h = grid.memory_h[at] ?? 0;
    const shed_h = Math.min(24, (grid.loss_h[at] ?? 0) + shortage_h);
    return { id, lat, lon, population_m, shortage_h, shed_h, rank: grid.cut[at] ?? 0, memory_h };
  });
}

function provincesOf({ nation, parameters }: World, state: State): MapProvince[] {
  return (nation.society?.provinces ?? []).map(({ id }, at) => {
    const consent = state.people.province[at] ?? 0;
    return {
      id,
      consent,
      unrest: localOf(state, at, 'unrest'),
      low: consent < (parameters.consent_amber ?? 0),
    };
  });
}

function terminalsOf({ nation: { cargo } }: World, { grid, climate }: State): MapTerminal[] {
  if (cargo === undefined) return [];
  const { terminal: id, lat, lon } = cargo;
  return [{ id, lat, lon, cargo: grid.cargo, owed: grid.cargo_owed, supply: climate.lng }];
}

function waterOf({ nation: { reservoir } }: World, { grid }: State): MapWater | null {
  if (reservoir === undefined) return null;
  return { gate: grid.gate, store_gwh: grid.store_gwh, full_gwh: reservoir.gwh };
}

/** Nameplate of the rigs that stand at a site and are neither on their way nor worn. */
export function rigsAt({ halls, day }: State, site: number): number {
  return halls.batches
    .filter((batch) => batch.site === site && batch.arrive_day <= day && batch.end_day > day)
    .reduce((sum, { mw }) => sum + mw, 0);
}

/** Mean draw of each site today: the zone's own halls, split by rigs that can run. */
export function drawOf(world: World, state: State, read: Read = dayMean): readonly number[] {
  const { sites } = state.halls;
  const zoneOf = (place: number): string => world.nation.places[place]?.zone ?? '';
  const able = sites.map((site) => (site.ready_day <= state.day ? rigsAt(state, site.id) : 0));
  return sites.map((site, at) => {
    const zone = zoneOf(site.place);
    const together = sites.reduce(
      (sum, other, i) => (zoneOf(other.place) === zone ? sum + (able[i] ?? 0) : sum),
      0,
    );
    const row = world.nation.zones.findIndex((one) => one.id === zone);
    return together > 0 && row >= 0 ? (read(state.grid.halls_mw, row) * (able[at] ?? 0)) / together : 0;
  });
}

function sitesOf(world: World, state: State, read: Read): MapSite[] {
  const drawn = drawOf(world, state, read);
  const sites: MapSite[] = [];
  state.halls.sites.forEach((site, at) => {
    const place = world.nation.places[site.place];
    if (place === undefined) return;
    sites.push({
      id: String(site.id),
      place: place.id,
      lat: place.lat,
      lon: place.lon,
      size: site.size,
      mw: site.mw,
      rigs_mw: rigsAt(state, site.id),
      drawn_mw: drawn[at] ?? 0,
      ready: site.ready_day <= state.day,
    });
  });
  return sites;
}

/** AI halls by place: what stands and is being built there, what is let of it, and its share of what its zone’s halls drew. */
export function aiOf({ nation }: World, { compute, day }: State): MapAi[] {
  const found: MapAi[] = [];
  nation.places.forEach(({ id, lat, lon, zone }, at) => {
    const halls = compute.halls.filter((hall) => hall.place === at);
    if (halls.length === 0) return;
    const ids = halls.map((hall) => hall.id);
    const signed = compute.contracts.filter(({ hall }) => ids.includes(hall));
    const own = halls.reduce((sum, hall) => (hall.chips_day >= 0 ? sum + hall.mw : sum), 0);
    const row = nation.zones.findIndex((one) => one.id === zone);
    // a hall’s draw is its part of what the zone’s halls were given
    const running =
      signed.reduce((sum, one) => (one.arrive_day <= day ? sum + one.mw : sum), 0) +
      halls.reduce((sum, hall) => (hall.chips_day >= 0 && hall.ready_day <= day ? sum + hall.mw : sum), 0);
    const asked = dayMean(compute.ask_mw, row);
    const given = asked > 0 ? dayMean(compute.served_mw, row) / asked : 0;
    found.push({
      id,
      lat,
      lon,
      mw: halls.reduce((sum, hall) => sum + hall.mw, 0),
      let_mw: signed.reduce((sum, one) => sum + one.mw, own),
      drawn_mw: running * given,
      ready: halls.some((hall) => hall.ready_day <= day),
    });
  });
  return found;
}

function batteriesOf({ nation }: World, { grid, day }: State): MapBattery[] {
  return nation.places.flatMap(({ id, lat, lon }, at) => {
    const here = grid.batteries.filter((one) => one.place === at);
    if (here.length === 0) return [];
    const sum = (list: typeof here): number => list.reduce((all, { mw }) => all + mw, 0);
    return [{ id, lat, lon, mw: sum(here), ready_mw: sum(here.filter((one) => one.ready_day <= day)) }];
  });
}

/** Places with the MW that are not yet taken by sites, licensed halls and AI halls. */
export function placesOf({ nation }: World, state: State): MapPlace[] {
  const { halls, compute } = state;
  return nation.places.map(({ id, lat, lon, limit_mw }, at) => {
    const sites = halls.sites.reduce((sum, site) => (site.place === at ? sum + site.mw : sum), 0);
    const licensed = halls.licensed.reduce((sum, batch) => (batch.place === at ? sum + batch.mw : sum), 0);
    const ai = compute.halls.reduce((sum, hall) => (hall.place === at ? sum + hall.mw : sum), 0);
    return {
      id,
      lat,
      lon,
      limit_mw,
      free_mw: Math.max(0, limit_mw - sites - licensed - ai),
      ...licensedAt(nation, state, at),
    };
  });
}

/** Licensed MW that stand at a place, and its share by MW of what its zone's licensed halls drew today. */
function licensedAt(
  { places, zones }: World['nation'],
  { halls, grid, day }: State,
  at: number,
): Pick<MapPlace, 'licensed_mw' | 'licensed_drawn_mw'> {
  const zone = places[at]?.zone;
  let here = 0;
  let together = 0;
  for (const batch of halls.licensed) {
    if (batch.arrive_day > day || places[batch.place]?.zone !== zone) continue;
    together += batch.mw;
    if (batch.place === at) here += batch.mw;
  }
  const row = zones.findIndex((one) => one.id === zone);
  const drawn = together > 0 && row >= 0 ? (dayMean(grid.licensed_mw, row) * here) / together : 0;
  return { licensed_mw: here, licensed_drawn_mw: drawn };
}

function zonesOf({ nation }: World, { grid, climate }: State, read: Read): MapZone[] {
  return nation.zones.map(({ id }, at) => {
    const inside = [...nation.cities, ...nation.places, ...nation.plants].filter((one) => one.zone === id);
    return {
      id,
      provinces: [...new Set(inside.map((one) => one.province))],
      next_pkr_kwh: read(grid.cost_pkr_kwh, at),
      temperature_c: climate.temperature_c[at] ?? 0,
      shortage_h: grid.shortage_h[at] ?? 0,
    };
  });
}
