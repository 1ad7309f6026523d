// The figures of people, and the terms that they are made of. Those of groups and provinces are made from the nation’s own lists.
import type { Loose, Month } from '../explain-month.ts';
import { worst } from '../systems/people-unrest.ts';
import { lowestFifth, UNREST, viewTerms } from '../systems/people-views.ts';
import { type Content, LOCAL_DRIVERS, NATIONAL_DRIVERS } from '../types.ts';
import { type Entry, entry } from './entry.ts';

const L = LOCAL_DRIVERS.length;
const SCANDAL = NATIONAL_DRIVERS.indexOf('scandal');
const TICK = 1 / 16;
const VIEW = 'base + where it lives + Σ weight × driver + laws + relief + what was said and done, 0 to 100';
const FELT = [
  'people_feel',
  'dark_usual_h',
  'memory_half_months',
  'bills_half_months',
  'scandal_half_months',
  'mood_half_months',
];

export const PEOPLE_ENTRIES: readonly Entry[] = [
  entry(
    'consent',
    'points',
    TICK,
    'people',
    true,
    `mean of the groups’ views by population: ${VIEW}`,
    FELT,
    (_w, s) => s.people.mean,
  ),
  entry(
    'consent_low',
    'points',
    TICK,
    'people',
    false,
    `view of the group that the lowest fifth of the people reaches into: ${VIEW}`,
    [...FELT, 'consent_red', 'consent_amber'],
    (_w, s) => s.people.low,
  ),
  entry(
    'users_m',
    'm',
    TICK,
    'people',
    false,
    'users + users × (growth × room + price move + laws), each month',
    ['users_start_m', 'users_most_m', 'users_growth_month', 'users_price'],
    (_w, s) => s.people.users_m,
  ),
  entry(
    'formal_pct',
    '%',
    TICK,
    'people',
    false,
    'a part of the way each month to: first day’s + laws in force',
    ['formal_start_pct', 'trust_pull'],
    (_w, s) => s.people.formal_pct,
  ),
  entry(
    'literacy_pct',
    '%',
    TICK,
    'people',
    false,
    'people who know what a coin is and is not: a slow rise, and campaigns',
    ['literacy_start_pct', 'literacy_year_pct', 'campaign_points'],
    (_w, s) => s.people.literacy_pct,
  ),
  entry(
    'trust_pct',
    '%',
    TICK / 8,
    'people',
    false,
    'a part of the way each month to: first day’s + laws + knowledge − scandal + results; coins lost count at once',
    ['trust_start_pct', 'trust_pull', 'trust_literacy', 'trust_scandal', 'trust_gain'],
    (_w, s) => s.people.trust_pct,
  ),
  entry(
    'scandal',
    'points',
    TICK,
    'people',
    false,
    'what is remembered of scandals: halves in so many months',
    ['scandal_half_months', 'scandal_year', 'scandal_size', 'hubris_scandal'],
    (_w, s) => s.people.felt[SCANDAL]!,
  ),
  entry(
    'unrest',
    'points',
    TICK,
    'people',
    false,
    'the most restless province: a part of the way each month to: consent under its limit + dark hours + halls that bring nothing',
    ['unrest_from', 'unrest_slope', 'unrest_dark', 'unrest_host', 'unrest_pull', 'protest_from'],
    (_w, s) => (s.people.province.length > 0 ? s.people.local[worst(s.people) * L + UNREST]! : 0),
  ),
];

/** The figures that a content’s nations bring: the view of each group, consent in each province. */
export function peopleMembers(content: Content): Entry[] {
  const out = new Map<string, Entry>();
  for (const nation of content.nations) {
    for (const { id } of nation.society?.groups ?? [])
      out.set(
        `view_${id}`,
        entry(`view_${id}`, 'points', TICK, 'people', false, VIEW, FELT, (w, s) => {
          const at = w.nation.society?.groups.findIndex((one) => one.id === id) ?? -1;
          return at < 0 ? 0 : s.people.consent[at]!;
        }),
      );
    for (const { id } of nation.society?.provinces ?? [])
      out.set(
        `province_${id}`,
        entry(
          `province_${id}`,
          'points',
          TICK,
          'people',
          false,
          `mean of the views of those who live there: ${VIEW}`,
          FELT,
          (w, s) => {
            const at = w.nation.society?.provinces.findIndex((one) => one.id === id) ?? -1;
            return at < 0 ? 0 : s.people.province[at]!;
          },
        ),
      );
  }
  return [...out.values()];
}

/** Terms of a figure of this room; none for another’s or for a level. */
export function peopleTerms({ world, state }: Month, quantity: string): Loose[] {
  const { society } = world;
  const lists = world.nation.society;
  if (society === null || lists === undefined) return [];
  const own = state.people;
  const { home, share, provinces } = society;
  const of =
    (g: number) =>
    (group: number, p: number): number =>
      group === g ? home[g * provinces + p]! : 0;
  const held = (terms: Loose[], value: number): Loose[] => {
    let sum = 0;
    for (const term of terms) sum += term.amount;
    return [...terms, { because: 'view-limit', amount: value - sum, source: 'consent-model' }];
  };
  if (quantity === 'consent')
    return held(
      viewTerms(world, own, (g, p) => share[g]! * home[g * provinces + p]!),
      own.mean,
    );
  if (quantity === 'consent_low') return held(viewTerms(world, own, of(lowestFifth(world, own))), own.low);
  if (quantity.startsWith('view_')) {
    const g = lists.groups.findIndex(({ id }) => quantity === `view_${id}`);
    return g < 0 ? [] : held(viewTerms(world, own, of(g)), own.consent[g]!);
  }
  if (!quantity.startsWith('province_')) return [];
  const at = lists.provinces.findIndex(({ id }) => quantity === `province_${id}`);
  if (at < 0) return [];
  const people = society.provincePart[at]!;
  if (people <= 0) return [];
  const part = (g: number, p: number): number =>
    p === at ? (share[g]! * home[g * provinces + p]!) / people : 0;
  return held(viewTerms(world, own, part), own.province[at]!);
}
