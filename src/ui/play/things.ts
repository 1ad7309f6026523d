// What stands on the map as rows of figures: the one account that the card and the list both read.
import type { State, World } from '../../core/types.ts';
import { aiOf, type Kind, placesOf } from '../../session/index.ts';
import { fmt, say, siteName, words } from '../words.ts';
import { terminalRows } from './act-cargo.tsx';

export type Row = readonly (readonly [string, string, string?])[];

const HOURS = [7, 5, 7, 5];
/** Mean over the day of one row of a list that holds four blocks a row. */
export function zoneMean(values: readonly number[], row: number): number {
  let sum = 0;
  for (let block = 0; block < 4; block++) sum += (values[row * 4 + block] ?? 0) * (HOURS[block] ?? 0);
  return sum / 24;
}
const hour = (world: World, state: State, zone: string): readonly [string, string] => [
  words.map.nextKwh,
  fmt.pkrKwh(
    zoneMean(
      state.grid.cost_pkr_kwh,
      Math.max(
        0,
        world.nation.zones.findIndex(({ id }) => id === zone),
      ),
    ),
  ),
];
const mw = (value: number): string =>
  fmt.mw(Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 10) / 10);

export function thingName(world: World, state: State, kind: Kind, id: string): string {
  if (kind === 'site') return siteName(world, state, Number(id));
  if (kind === 'ai') return `${words.map.ai}${words.screens.marks.comma}${say.name('place', id)}`;
  if (kind === 'battery') return `${words.map.battery}${words.screens.marks.comma}${say.name('place', id)}`;
  return say.name(kind, id);
}

/** Figures of one thing, label and value, the same on card and list. */
export function thingRows(world: World, state: State, kind: Kind, id: string): Row {
  const { nation } = world;
  const { grid } = state;
  if (kind === 'plant') {
    const i = nation.plants.findIndex((plant) => plant.id === id);
    const plant = nation.plants[i];
    if (plant === undefined) return [];
    return [
      [words.map.fuel, say.name('fuel', plant.fuel)],
      [words.map.nameplate, fmt.mw(plant.mw)],
      [words.map.available, mw(grid.available_mw[i] ?? 0)],
      grid.retired.includes(i)
        ? [words.map.output, words.map.closed, 'c-risk']
        : [words.map.output, mw(grid.output_mw[i] ?? 0), 'c-elec'],
      plant.fuel === 'hydel'
        ? [words.map.riverShare, fmt.share((grid.available_mw[i] ?? 0) / plant.mw)]
        : [words.screens.map.fuelCost, fmt.pkrKwh(plant.cost_pkr_kwh)],
      hour(world, state, plant.zone),
    ];
  }
  if (kind === 'link') {
    const i = nation.links.findIndex((link) => link.id === id);
    const link = nation.links[i];
    if (link === undefined) return [];
    const flows = grid.flow_mw.slice(i * 4, i * 4 + 4);
    const most = Math.max(0, ...flows.map(Math.abs));
    const limit = grid.link_mw[i] ?? link.mw;
    return [
      [words.screens.map.runs, words.map.from(say.name('zone', link.from), say.name('zone', link.to))],
      [words.map.flow, mw(zoneMean(grid.flow_mw, i)), 'c-elec'],
      [words.map.limit, fmt.mw(limit)],
      [words.map.loading, fmt.share(most / limit), most > limit * 0.95 ? 'c-risk' : undefined],
    ].map(tidy);
  }
  if (kind === 'city') {
    const at = nation.cities.findIndex((one) => one.id === id);
    const city = nation.cities[at];
    if (city === undefined) return [];
    const short = grid.city_h[at] ?? 0;
    const loss = grid.loss_h[at] ?? 0;
    return [
      [words.map.dark, fmt.hours(Math.min(24, short + loss)), short > 0.05 ? 'c-risk' : undefined],
      [words.screens.map.byLoss, fmt.hours(loss)],
      [words.screens.map.byShortage, fmt.hours(short)],
      ...((grid.memory_h[at] ?? 0) > 0 ? [[words.map.remembers, fmt.hours(grid.memory_h[at] ?? 0)]] : []),
      [words.screens.map.people, words.screens.map.million(fmt.number(city.population_m, 1))],
      [words.screens.map.zone, say.name('zone', city.zone)],
      hour(world, state, city.zone),
    ].map(tidy);
  }
  if (kind === 'terminal') return id === nation.cargo?.terminal ? terminalRows(world, state) : [];
  if (kind === 'site') return siteRows(world, state, Number(id));
  if (kind === 'ai') return aiRows(world, state, id);
  if (kind === 'battery') return batteryRows(world, state, id);
  const place = nation.places.find((one) => one.id === id);
  if (place === undefined) return [];
  const at = nation.places.indexOf(place);
  let used = 0;
  for (const site of state.halls.sites) if (site.place === at) used += site.mw;
  for (const batch of state.halls.licensed) if (batch.place === at) used += batch.mw;
  for (const hall of state.compute.halls) if (hall.place === at) used += hall.mw;
  const licensed = placesOf(world, state)[at];
  const rows: (readonly [string, string, string?])[] = [
    [words.map.limit, fmt.mw(place.limit_mw)],
    [words.screens.map.takenUp, mw(used)],
    [words.map.licensedHere, mw(licensed?.licensed_mw ?? 0)],
    [words.map.licensedDraw, mw(licensed?.licensed_drawn_mw ?? 0), 'c-btc'],
    [words.screens.map.zone, say.name('zone', place.zone)],
    [words.screens.map.water, words.screens.waters[place.water]],
    hour(world, state, place.zone),
  ];
  return rows;
}

function aiRows(world: World, state: State, id: string): Row {
  const here = aiOf(world, state).find((one) => one.id === id);
  const place = world.nation.places.find((one) => one.id === id);
  if (here === undefined || place === undefined) return [];
  return [
    [words.map.nameplate, mw(here.mw)],
    [words.map.aiLet, mw(here.let_mw)],
    [words.map.output, mw(here.drawn_mw), 'c-ai'],
    [words.screens.map.zone, say.name('zone', place.zone)],
    hour(world, state, place.zone),
  ];
}

function batteryRows(world: World, state: State, id: string): Row {
  const at = world.nation.places.findIndex((one) => one.id === id);
  const here = state.grid.batteries.filter((one) => one.place === at);
  if (here.length === 0) return [];
  const sum = (list: typeof here): number => list.reduce((all, one) => all + one.mw, 0);
  return [
    [words.map.nameplate, mw(sum(here))],
    [words.map.batteryWorks, mw(sum(here.filter((one) => one.ready_day <= state.day)))],
    [words.map.batteryGave, fmt.energy(state.grid.battery_out_mwh), 'c-elec'],
    hour(world, state, world.nation.places[at]?.zone ?? ''),
  ];
}

function siteRows(world: World, state: State, id: number): Row {
  const site = state.halls.sites.find((one) => one.id === id);
  if (site === undefined) return [];
  let rigs = 0;
  let coming = 0;
  for (const batch of state.halls.batches)
    if (batch.site === id) {
      if (batch.arrive_day <= state.day) rigs += batch.mw;
      else coming += batch.mw;
    }
  const ready = site.ready_day <= state.day;
  const rows: (readonly [string, string, string?])[] = [
    [words.halls.size, words.halls.sizes[site.size]],
    [words.halls.cooling, words.halls.coolings[site.cooling]],
    [
      words.screens.map.state,
      ready ? words.halls.running : words.halls.readyOn(say.shortDate(world, site.ready_day)),
    ],
    [words.screens.halls.rigsIn, words.screens.ofRoom(mw(rigs), fmt.mw(site.mw)), 'c-btc'],
  ];
  if (coming > 0) rows.push([words.screens.halls.coming, mw(coming)]);
  return rows;
}
function tidy(row: readonly (string | undefined)[]): readonly [string, string, string?] {
  const [label = '', value = '', tone] = row;
  return tone === undefined ? [label, value] : [label, value, tone];
}
