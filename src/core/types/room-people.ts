// People: groups and their consent, provinces and unrest, users, trust, memory: its slice of the state, what may be asked of it, why it may refuse, what it tells.
import type { Parameter } from './nation.ts';

/** What moves consent everywhere alike; each stands at 0 where nobody minds. Units behind the name. */
export const NATIONAL_DRIVERS = [
  /** share of the power that homes went without which halls drew on those days, % */
  'halls-first',
  /** price of a unit of power against incomes, % over the first day’s */
  'tariff',
  /** what is remembered of rises in the bill over the usual, % */
  'bills',
  /** consumer prices over their target, points */
  'inflation',
  /** growth over its trend, points */
  'growth',
  /** remittances over their course, % */
  'remittances',
  /** gain on the coins held as far as people know of it, % of their cost */
  'reserve',
  /** what is remembered of scandal, 0 to 100 */
  'scandal',
  /** what is remembered of the losses of users in a fall of the price, points */
  'losses',
  /** trust in the reserve over the first day’s, points */
  'trust',
  /** how the scholars rule: laws and holdings, points */
  'faith',
  /** users more than on the first day, m */
  'users',
  /** people who know what they hold, points over the first day’s */
  'literacy',
  /** power subsidy over its usual share of output, points of % */
  'subsidy',
] as const;

/** What moves consent where it happens, by province. */
export const LOCAL_DRIVERS = [
  /** hours a day without power by shortage over what is usual */
  'shortage',
  /** what is remembered of dark months and hot spells, h a day */
  'memory',
  /** unrest, 0 to 100 */
  'unrest',
  /** what the province has of the plants and halls on its soil, 0 to 10 */
  'host',
] as const;

/** Named drivers that a group weighs: those of the nation, those of its provinces, and relief ($10 m a step). */
export type NationalDriver = (typeof NATIONAL_DRIVERS)[number];
export type LocalDriver = (typeof LOCAL_DRIVERS)[number];
export type Driver = NationalDriver | LocalDriver | 'relief';

/** A group of the people: its part of them, where it lives, and points of consent for a unit of each driver. */
export interface Group {
  readonly id: string;
  /** part of the population, 0–1 */
  readonly share: number;
  /** consent when every driver stands at 0 */
  readonly base: number;
  /** parts of the group by province, summing to 1 */
  readonly home: Readonly<Record<string, number>>;
  readonly weights: Readonly<Partial<Record<Driver, Parameter>>>;
  /** points while a law is in force */
  readonly laws: Readonly<Record<string, Parameter>>;
  readonly source: string;
}

export interface Province {
  readonly id: string;
  readonly zone: string;
  readonly population_m: number;
  /** what its people think of the centre against the country, points */
  readonly base: number;
  readonly source: string;
}

/** What a law does while in force to users (a month’s growth, part that is formal), trust, scandal’s odds, the scholars’ ruling. */
export interface SocialLaw {
  readonly law: string;
  /** growth of users a month, share of users */
  readonly growth: number;
  /** users that are formal, points */
  readonly formal: number;
  readonly trust: number;
  /** odds of a scandal, factor */
  readonly scandal: number;
  readonly faith: number;
  readonly source: string;
}

/** The people of a nation; a nation without them has no consent to win or lose. */
export interface Society {
  readonly groups: readonly Group[];
  readonly provinces: readonly Province[];
  readonly laws: readonly SocialLaw[];
  /** what scholars say of holding coins, points */
  readonly faith_coins: Parameter;
  /** trust that goes when all coins are lost, points */
  readonly trust_lost: Parameter;
}

export interface PeopleState {
  /** consent by group of the nation, 0 to 100 */
  consent: number[];
  /** mean by population; consent of the group that the lowest fifth of the people reaches into */
  mean: number;
  low: number;
  /** gauge of `low`: 0 red, 1 amber, 2 green; 1 while the mean is over what breeds hubris */
  zone: number;
  hubris: number;
  /** by national driver as felt; by province × local driver */
  felt: number[];
  local: number[];
  /** by group: relief as felt, and what was said and done to it, points */
  relief: number[];
  mood: number[];
  /** by province: consent, what was said and done to it (points), last day of a protest (−1 never) */
  province: number[];
  regard: number[];
  protest_until: number[];
  /** by law of the scenario: 1 while counted in the views */
  law_on: number[];
  /** the running month: days, hours without power by province, MWh that halls drew and homes lacked on dark days */
  days: number;
  dark_h: number[];
  halls_mwh: number;
  lacked_mwh: number;
  /** as of the last month’s end: tariff against the first day, coin price, hours that cities remember of hot spells, coins lost */
  tariff_before: number;
  price_before: number;
  city_before: number[];
  lost_before: number;
  /** users, m; part of them that is formal, %; people who know what they hold, %; trust in the reserve, % */
  users_m: number;
  formal_pct: number;
  literacy_pct: number;
  trust_pct: number;
  /** part of the margin of halls that goes to the provinces that host them, %; day it was set; margin counted so far, whole local units */
  share_pct: number;
  share_day: number;
  margin_pkr: number;
  /** by province: 1 while the host districts pay less; local currency a head that came last month */
  discount: number[];
  shared_pkr: number[];
  /** day of the last act, −1 never: by province, by group, campaign */
  heard_day: number[];
  relief_day: number[];
  campaign_day: number;
}

export type PeopleCommand =
  /** the minister listens in a province */
  | { readonly kind: 'people.hear'; readonly province: string }
  /** a relief package for a group */
  | { readonly kind: 'people.relief'; readonly group: string; readonly usd: number }
  /** a campaign that teaches what coins are and are not */
  | { readonly kind: 'people.campaign' }
  /** standing share of the halls’ margin for the provinces that host them */
  | { readonly kind: 'people.share'; readonly pct: number }
  /** the districts around a province’s plants and halls pay less for power, or no longer */
  | { readonly kind: 'people.discount'; readonly province: string; readonly on: boolean };

export type PeopleRefusalCode =
  | 'unknown-province'
  | 'unknown-group'
  | 'heard-lately'
  | 'relief-lately'
  | 'relief-not-felt'
  | 'campaign-lately'
  | 'share-lately'
  | 'share-same'
  | 'discount-same'
  | 'hosts-nothing';

export type PeopleHappening =
  /** halls of the province stand still for so many days */
  | { readonly kind: 'protest'; readonly day: number; readonly province: string; readonly days: number }
  | { readonly kind: 'scandal'; readonly day: number; readonly points: number }
  /** users lost money in a month in which the price fell by so much, % */
  | { readonly kind: 'users-lost'; readonly day: number; readonly fall_pct: number }
  | { readonly kind: 'consent-zone'; readonly day: number; readonly zone: number; readonly group: string };
