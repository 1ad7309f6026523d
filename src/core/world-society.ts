// A nation’s people as columns: groups × drivers, groups × provinces, cities and places by province. Made once for a world.

import type { Driver, Nation } from './types.ts';
import { LOCAL_DRIVERS, NATIONAL_DRIVERS } from './types.ts';

export interface SocietyColumns {
  readonly groups: number;
  readonly provinces: number;
  /** by group: part of the population, base, points for a step of relief */
  readonly share: Float64Array;
  readonly base: Float64Array;
  readonly relief: Float64Array;
  /** group × national driver, group × local driver, group × law of the scenario: points */
  readonly national: Float64Array;
  readonly local: Float64Array;
  readonly law: Float64Array;
  /** group × province: part of the group */
  readonly home: Float64Array;
  /** by province: part of the groups’ people who live there; base, zone, people (m) */
  readonly provincePart: Float64Array;
  readonly provinceBase: Float64Array;
  readonly provinceZone: Int32Array;
  readonly people: Float64Array;
  /** by city: province, and its part of the province’s townspeople */
  readonly cityProvince: Int32Array;
  readonly cityPart: Float64Array;
  /** by province: 1 with towns of the list */
  readonly towns: Uint8Array;
  /** by place for halls: province; by province: MW of plants that run there */
  readonly placeProvince: Int32Array;
  readonly plantsMw: Float64Array;
  /** by law of the scenario: row of what laws do to society, −1 none */
  readonly lawRow: Int32Array;
}

/** Null for a nation whose people are not described. */
export function societyOf(nation: Nation, laws: readonly string[]): SocietyColumns | null {
  const society = nation.society;
  if (society === undefined) return null;
  const { groups, provinces } = society;
  const weight = (i: number, driver: Driver): number => groups[i]!.weights[driver]?.value ?? 0;
  const table = (drivers: readonly Driver[]): Float64Array =>
    Float64Array.from({ length: groups.length * drivers.length }, (_, k) =>
      weight(Math.floor(k / drivers.length), drivers[k % drivers.length]!),
    );
  const province = (id: string): number => provinces.findIndex((one) => one.id === id);
  const cityProvince = Int32Array.from(nation.cities, (city) => province(city.province));
  const townspeople = provinces.map((one) =>
    nation.cities.reduce((sum, city) => sum + (city.province === one.id ? city.population_m : 0), 0),
  );
  const plantsMw = new Float64Array(provinces.length);
  for (const plant of nation.plants) {
    const at = province(plant.province);
    if (at >= 0 && plant.running && plant.lat !== null) plantsMw[at] = plantsMw[at]! + plant.mw;
  }
  return {
    groups: groups.length,
    provinces: provinces.length,
    share: Float64Array.from(groups, (one) => one.share),
    base: Float64Array.from(groups, (one) => one.base),
    relief: Float64Array.from(groups, (_, i) => weight(i, 'relief')),
    national: table(NATIONAL_DRIVERS),
    local: table(LOCAL_DRIVERS),
    law: Float64Array.from(
      { length: groups.length * laws.length },
      (_, k) => groups[Math.floor(k / laws.length)]!.laws[laws[k % laws.length]!]?.value ?? 0,
    ),
    home: Float64Array.from(
      { length: groups.length * provinces.length },
      (_, k) => groups[Math.floor(k / provinces.length)]!.home[provinces[k % provinces.length]!.id] ?? 0,
    ),
    provincePart: Float64Array.from(provinces, ({ id }) =>
      groups.reduce((sum, group) => sum + group.share * (group.home[id] ?? 0), 0),
    ),
    provinceBase: Float64Array.from(provinces, (one) => one.base),
    provinceZone: Int32Array.from(provinces, (one) => nation.zones.findIndex((z) => z.id === one.zone)),
    people: Float64Array.from(provinces, (one) => one.population_m),
    cityProvince,
    cityPart: Float64Array.from(nation.cities, (city, c) =>
      cityProvince[c]! < 0 ? 0 : city.population_m / townspeople[cityProvince[c]!]!,
    ),
    towns: Uint8Array.from(townspeople, (people) => (people > 0 ? 1 : 0)),
    placeProvince: Int32Array.from(nation.places, (place) => province(place.province)),
    plantsMw,
    lawRow: Int32Array.from(laws, (law) => society.laws.findIndex((one) => one.law === law)),
  };
}
