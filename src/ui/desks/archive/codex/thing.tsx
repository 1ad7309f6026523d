// A plant, line, fuel, zone, place or city: what the model has of it, where that is from, and what stands beside it.
import type { Nation } from '../../../../core/types.ts';
import { codexWords } from '../../../../text/index.ts';
import { useLiveGame } from '../../../deps.tsx';
import { codexHref } from '../../../kit/codex-link.tsx';
import { Pairs } from '../../../kit/parts.tsx';
import { fmt, say, words } from '../../../words.ts';
import { Leaf, type PageProps, Part, See, Sources } from './leaf.tsx';

const of = codexWords.screen;

/** Rows of facts, a sentence, other things that belong to it by id, and the source. */
interface Thing {
  readonly rows: readonly (readonly [string, string])[];
  readonly says: string;
  readonly plants: readonly string[];
  readonly see: readonly string[];
  readonly source: string;
}

export function ThingPage({ engine, library, entry }: PageProps) {
  const { nation } = useLiveGame().world;
  const thing = thingOf(nation, entry.id);
  if (thing === null) return null;
  return (
    <Leaf
      entry={entry}
      sources={1}
      parts={thing.rows.length}
      note={thing.says === '' ? undefined : thing.says}
      aside={
        <>
          <Sources engine={engine} library={library} keys={[thing.source]} />
          <See library={library} paths={[...thing.see, ...library.named(`plants/${entry.id}`)]} />
        </>
      }
    >
      <Pairs rows={thing.rows} />
      <Plants nation={nation} ids={thing.plants} />
    </Leaf>
  );
}

function Plants({ nation, ids }: { readonly nation: Nation; readonly ids: readonly string[] }) {
  const plants = nation.plants.filter(({ id }) => ids.includes(id)).sort((a, b) => b.mw - a.mw);
  if (plants.length === 0) return null;
  return (
    <Part title={of.plantsOf}>
      <table>
        <thead>
          <tr>
            <th className="start">{of.plantOne}</th>
            <th>{of.installed}</th>
            <th>{of.fuelCost}</th>
          </tr>
        </thead>
        <tbody>
          {plants.map((plant) => (
            <tr key={plant.id}>
              <td className="start">
                <a href={codexHref('plants', plant.id)}>{say.name('plant', plant.id)}</a>
              </td>
              <td className="num">{fmt.mw(plant.mw)}</td>
              <td className="num">{cost(plant.cost_pkr_kwh)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

const cost = (pkr: number): string => (pkr > 0 ? fmt.pkrKwh(pkr) : of.noFuel);
const at = (lat: number, lon: number): string => of.degrees(fmt.number(lat, 2), fmt.number(lon, 2));
const zoneName = (id: string): string => say.name('zone', id);

function thingOf(nation: Nation, path: string): Thing | null {
  const plant = nation.plants.find(({ id }) => id === path);
  if (plant !== undefined)
    return {
      rows: [
        [of.fuel, say.name('fuel', plant.fuel)],
        [of.installed, fmt.mw(plant.mw)],
        [of.fuelCost, cost(plant.cost_pkr_kwh)],
        [of.zone, zoneName(plant.zone)],
        ...(plant.province === '' ? [] : [[of.province, say.name('province', plant.province)] as const]),
        ...(plant.lat === null || plant.lon === null ? [] : [[of.place, at(plant.lat, plant.lon)] as const]),
      ],
      says: plant.lat === null ? of.spread : plant.running ? '' : of.out,
      plants: [],
      see: [`plants/fuel-${plant.fuel}`, `plants/zone-${plant.zone}`],
      source: plant.source,
    };
  const dash = path.indexOf('-');
  const kind = path.slice(0, dash);
  const id = path.slice(dash + 1);
  if (kind === 'line') return lineOf(nation, id);
  if (kind === 'fuel') return fuelOf(nation, id);
  if (kind === 'zone') return zoneOf(nation, id);
  if (kind === 'place') return placeOf(nation, id);
  return kind === 'city' ? cityOf(nation, id) : null;
}

function lineOf({ links }: Nation, id: string): Thing | null {
  const line = links.find((one) => one.id === id);
  if (line === undefined) return null;
  return {
    rows: [
      [of.carries, fmt.mw(line.mw)],
      [of.runs, words.map.from(zoneName(line.from), zoneName(line.to))],
    ],
    says: '',
    plants: [],
    see: [`plants/zone-${line.from}`, `plants/zone-${line.to}`, 'parameters/link_loss', 'background/line'],
    source: line.source,
  };
}

function fuelOf({ fuels, plants }: Nation, id: string): Thing | null {
  const fuel = fuels.find((one) => one.id === id);
  if (fuel === undefined) return null;
  const own = plants.filter((one) => one.fuel === id);
  return {
    rows: [
      [of.total_mw, fmt.mw(own.reduce((sum, one) => sum + one.mw, 0))],
      [of.dependable, fmt.share(fuel.dependable)],
      [of.imported, fmt.share(fuel.imported)],
    ],
    says: [fuel.surplus ? of.isSurplus : '', fuel.lng ? of.isLng : '', of.weathers[fuel.weather]]
      .filter(Boolean)
      .join(' '),
    plants: own.map((one) => one.id),
    see: [],
    source: fuel.source,
  };
}

function zoneOf({ zones, plants, places }: Nation, id: string): Thing | null {
  const zone = zones.find((one) => one.id === id);
  if (zone === undefined) return null;
  return {
    rows: [
      [of.share, fmt.share(zone.demand_share)],
      [of.warmest, fmt.celsius(Math.max(...zone.temperature_c))],
      [of.coldest, fmt.celsius(Math.min(...zone.temperature_c))],
    ],
    says: '',
    plants: plants.filter((one) => one.zone === id).map((one) => one.id),
    see: [
      `figures/zone_cost_${id}`,
      'terms/zone',
      ...places.filter((one) => one.zone === id).map((one) => `plants/place-${one.id}`),
    ],
    source: zone.source,
  };
}

function placeOf({ places }: Nation, id: string): Thing | null {
  const place = places.find((one) => one.id === id);
  if (place === undefined) return null;
  return {
    rows: [
      [of.limit, fmt.mw(place.limit_mw)],
      [of.zone, zoneName(place.zone)],
      [of.province, say.name('province', place.province)],
      [of.water, words.screens.waters[place.water]],
      [of.heat, fmt.change(place.heat_c, '°C', 0.5)],
      [of.place, at(place.lat, place.lon)],
    ],
    says: '',
    plants: [],
    see: [`plants/zone-${place.zone}`],
    source: place.source,
  };
}

function cityOf({ cities }: Nation, id: string): Thing | null {
  const city = cities.find((one) => one.id === id);
  if (city === undefined) return null;
  return {
    rows: [
      [of.people, of.million(fmt.number(city.population_m, 1))],
      [of.lossHours, of.hoursDay(fmt.number(city.loss_shedding_h, 1))],
      [of.zone, zoneName(city.zone)],
      [of.province, say.name('province', city.province)],
      [of.place, at(city.lat, city.lon)],
    ],
    says: '',
    plants: [],
    see: [`plants/zone-${city.zone}`, 'background/shedding', 'terms/loss-based'],
    source: city.source,
  };
}
