// What the page of the public prints: groups with their spread, terms of a view as a waterfall, provinces with what stirs them. Plain values that tests hold.
import type { Engine, State, Term, World } from '../../../core/types.ts';
import { localOf } from '../../../session/index.ts';

export interface GroupRow {
  readonly id: string;
  /** part of the people, 0–1 */
  readonly share: number;
  readonly consent: number;
  /** change over a year, null while the run is younger than a month */
  readonly year: number | null;
  readonly beads: readonly { readonly province: string; readonly consent: number; readonly people: number }[];
}

type Series = Readonly<Record<string, readonly number[]>>;

/** Groups in the nation’s order; empty where no people are described. */
export function groupRows(world: World, state: State, engine: Engine, series: Series): readonly GroupRow[] {
  const society = world.nation.society;
  if (society === undefined) return [];
  const views = engine.views(world, state);
  const all = society.provinces.reduce((sum, one) => sum + one.population_m, 0);
  return society.groups.map(({ id, share, home }, g) => {
    const consent = state.people.consent[g] ?? 0;
    const past = series[`view_${id}`] ?? [];
    const before = past[Math.max(0, past.length - 366)];
    return {
      id,
      share,
      consent,
      year: before === undefined || past.length < 31 ? null : consent - before,
      beads: society.provinces.map((province, p) => ({
        province: province.id,
        consent: views[g]?.[p] ?? 0,
        people: all * share * (home[province.id] ?? 0),
      })),
    };
  });
}

export interface Step {
  readonly because: string;
  readonly amount: number;
  readonly from: number;
  readonly to: number;
}

/** Terms one after another from the left: where opinion rests first, then the largest; those under `least` come together as the last. */
export function waterfall(terms: readonly Term[], least: number): readonly Step[] {
  const rest = ['view-base', 'view-home'];
  const first = terms.filter((one) => rest.includes(one.because));
  const moved = terms
    .filter((one) => !rest.includes(one.because) && Math.abs(one.amount) >= least)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const small = terms
    .filter((one) => !rest.includes(one.because) && Math.abs(one.amount) < least)
    .reduce((sum, one) => sum + one.amount, 0);
  let at = 0;
  const steps = [...first, ...moved].map(({ because, amount }) => {
    const from = at;
    at += amount;
    return { because, amount, from, to: at };
  });
  return small === 0 ? steps : [...steps, { because: '', amount: small, from: at, to: at + small }];
}

export type Calm = 'consent' | 'dark' | 'host' | 'none';

export interface ProvinceRow {
  readonly id: string;
  readonly consent: number;
  readonly unrest: number;
  /** last day of a protest that is on, null without one */
  readonly until: number | null;
  /** what stirs it most, and by how much of its own unit: hours over the usual, MW that bring it nothing */
  readonly calm: Calm;
  readonly amount: number;
  readonly hosts_mw: number;
}

export function provinceRows(world: World, state: State): readonly ProvinceRow[] {
  const { nation, parameters: p } = world;
  const { people, halls } = state;
  return (nation.society?.provinces ?? []).map(({ id }, i) => {
    const here = (place: number): boolean => nation.places[place]?.province === id;
    const mw =
      halls.sites.reduce((sum, one) => sum + (here(one.place) ? one.mw : 0), 0) +
      halls.licensed.reduce((sum, one) => sum + (here(one.place) ? one.mw : 0), 0);
    const host = localOf(state, i, 'host');
    const consent = people.province[i] ?? 0;
    const hours = Math.max(0, localOf(state, i, 'shortage'));
    const stirs: readonly (readonly [Calm, number, number])[] = [
      ['consent', (p.unrest_slope ?? 0) * Math.max(0, (p.unrest_from ?? 0) - consent), consent],
      ['dark', (p.unrest_dark ?? 0) * hours, hours],
      ['host', ((p.unrest_host ?? 0) * mw * (1 - host / 10)) / 100, mw],
    ];
    const most = [...stirs].sort((a, b) => b[1] - a[1])[0];
    const until = people.protest_until[i] ?? -1;
    return {
      id,
      consent,
      unrest: localOf(state, i, 'unrest'),
      until: until >= state.day ? until : null,
      calm: most === undefined || most[1] < 1 ? 'none' : most[0],
      amount: most?.[2] ?? 0,
      hosts_mw: mw,
    };
  });
}

/** The group into which the lowest fifth of the people reaches. */
export function lowestGroup(world: World, state: State): string {
  const at = state.people.consent.indexOf(state.people.low);
  return world.nation.society?.groups[Math.max(0, at)]?.id ?? '';
}
