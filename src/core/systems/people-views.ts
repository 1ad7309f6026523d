// Views: what each group and each province think, linear in the named drivers, and the terms that say so.

import type { Loose } from '../explain-month.ts';
import { LOCAL_DRIVERS, type LocalDriver, NATIONAL_DRIVERS, type PeopleState } from '../types.ts';
import type { Prepared } from '../world.ts';
import { gaugeZone } from './goals.ts';

const N = NATIONAL_DRIVERS.length;
const L = LOCAL_DRIVERS.length;
const FIFTH = 0.2;
export const SHORTAGE = LOCAL_DRIVERS.indexOf('shortage');
export const MEMORY = LOCAL_DRIVERS.indexOf('memory');
export const UNREST = LOCAL_DRIVERS.indexOf('unrest');
export const HOST = LOCAL_DRIVERS.indexOf('host');

export const clip = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** What a group thinks wherever it lives, before its province is asked. */
function everywhere(world: Prepared, own: PeopleState, g: number): number {
  const { base, relief, national, law } = world.society!;
  const { felt, law_on } = own;
  let view = base[g]! + relief[g]! * own.relief[g]! + own.mood[g]!;
  for (let d = 0; d < N; d++) view += national[g * N + d]! * felt[d]!;
  for (let i = 0; i < law_on.length; i++) if (law_on[i] === 1) view += law[g * law_on.length + i]!;
  return view;
}

/** Counts the views anew from what is felt: groups, provinces, mean, lowest fifth, gauge. */
export function countViews(world: Prepared, own: PeopleState): void {
  const { groups, provinces, share, home, local: weights, provinceBase, provincePart } = world.society!;
  const { local, consent, province, regard } = own;
  for (let p = 0; p < provinces; p++) province[p] = 0;
  let mean = 0;
  for (let g = 0; g < groups; g++) {
    const view = everywhere(world, own, g);
    const part = share[g]!;
    const w = g * L;
    let whole = view;
    for (let p = 0; p < provinces; p++) {
      const lives = home[g * provinces + p]!;
      let here = provinceBase[p]! + regard[p]!;
      for (let l = 0; l < L; l++) here += weights[w + l]! * local[p * L + l]!;
      whole += lives * here;
      province[p] = province[p]! + part * lives * (view + here);
    }
    consent[g] = clip(whole, 0, 100);
    mean += part * consent[g]!;
  }
  for (let p = 0; p < provinces; p++)
    province[p] = provincePart[p]! > 0 ? clip(province[p]! / provincePart[p]!, 0, 100) : 0;
  own.mean = mean;
  own.low = consent[lowestFifth(world, own)]!;
  const { consent_red, consent_amber, consent_hubris } = world.p;
  own.zone = gaugeZone(own.low, consent_red, consent_amber, 101, 101);
  own.hubris = mean > consent_hubris ? 1 : 0;
}

/** The group at which the groups in the order of their consent hold a fifth of the people. */
export function lowestFifth(world: Prepared, own: PeopleState): number {
  const { share } = world.society!;
  const { consent } = own;
  for (let g = 0; g < consent.length; g++) {
    let under = 0;
    for (let h = 0; h < consent.length; h++)
      if (consent[h]! < consent[g]! || (consent[h] === consent[g] && h < g)) under += share[h]!;
    if (under < FIFTH && under + share[g]! >= FIFTH) return g;
  }
  return 0;
}

/** Views by group and province, before they are held within 0 and 100 together: how far a group is of one mind. */
export function viewsAt(world: Prepared, own: PeopleState): number[][] {
  if (!world.society) return [];
  const { groups, provinces, local: weights, provinceBase } = world.society;
  return Array.from({ length: groups }, (_, g) =>
    Array.from({ length: provinces }, (__, p) => {
      let view = everywhere(world, own, g) + provinceBase[p]! + own.regard[p]!;
      for (let l = 0; l < L; l++) view += weights[g * L + l]! * own.local[p * L + l]!;
      return clip(view, 0, 100);
    }),
  );
}

/** What stands behind a driver: a parameter or a citation. */
const NATIONAL_SOURCE: Readonly<Record<(typeof NATIONAL_DRIVERS)[number], string>> = {
  'halls-first': 'merit-order',
  tariff: 'people_growth_year',
  bills: 'bills_half_months',
  inflation: 'cpi_target_pct',
  growth: 'growth_trend_pct',
  remittances: 'remittance_growth_year',
  reserve: 'reserve_known',
  scandal: 'scandal_half_months',
  losses: 'losses_half_months',
  trust: 'trust_start_pct',
  faith: 'faith-ruling',
  users: 'users_start_m',
  literacy: 'literacy_start_pct',
  subsidy: 'subsidy_usual_pct',
};
const LOCAL_SOURCE: Readonly<Record<LocalDriver, string>> = {
  shortage: 'dark_usual_h',
  memory: 'memory_half_months',
  unrest: 'unrest_slope',
  host: 'share_felt_pkr_head',
};

/** Terms of the view of a part of the people; `part` says which share of it is of a group and a province. They sum to the view before it is held within 0 and 100. */
export function viewTerms(
  world: Prepared,
  own: PeopleState,
  part: (group: number, province: number) => number,
): Loose[] {
  const society = world.society!;
  const { groups, provinces } = society;
  const sums = new Map<string, Loose>();
  const add = (because: string, amount: number, source: string): void => {
    sums.set(because, { because, amount: (sums.get(because)?.amount ?? 0) + amount, source });
  };
  for (let g = 0; g < groups; g++) {
    for (let p = 0; p < provinces; p++) {
      const w = part(g, p);
      if (w === 0) continue;
      add('view-base', w * society.base[g]!, 'consent-model');
      add('view-home', w * society.provinceBase[p]!, 'consent-model');
      for (let l = 0; l < L; l++) {
        const id = LOCAL_DRIVERS[l]!;
        add(`view-${id}`, w * society.local[g * L + l]! * own.local[p * L + l]!, LOCAL_SOURCE[id]);
      }
      for (let d = 0; d < N; d++) {
        const id = NATIONAL_DRIVERS[d]!;
        add(`view-${id}`, w * society.national[g * N + d]! * own.felt[d]!, NATIONAL_SOURCE[id]);
      }
      for (let i = 0; i < own.law_on.length; i++)
        if (own.law_on[i] === 1)
          add(`law:${world.scenario.laws[i]!}`, w * society.law[g * own.law_on.length + i]!, 'consent-model');
      add('view-relief', w * society.relief[g]! * own.relief[g]!, 'relief_half_months');
      add('view-mood', w * own.mood[g]!, 'mood_half_months');
      add('view-regard', w * own.regard[p]!, 'mood_half_months');
    }
  }
  return [...sums.values()];
}
