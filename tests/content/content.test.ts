// Content: every number has its unit and where it is from, every reference resolves, and the country adds up.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTENT, SOURCES } from '../../src/content/index.ts';
import { PARAMETER_IDS } from '../../src/core/parameters.ts';
import {
  ACCOUNTS,
  type Condition,
  type Effect,
  MODIFIERS,
  POSTINGS,
  STANDING_RULES,
} from '../../src/core/types.ts';
import { engine } from '../helpers.ts';

const cited = (source: string): boolean =>
  Object.hasOwn(SOURCES, source) || /^(design|fitted): ?\S.{2,}/.test(source);
const unsourced = (list: readonly { readonly source: string }[]): string[] =>
  list.map((one) => one.source).filter((source) => !cited(source));
const twice = (ids: readonly string[]): string[] => ids.filter((id, i) => ids.indexOf(id) !== i);
const pakistan = CONTENT.nations.find((nation) => nation.id === 'pakistan')!;

describe('parameters', () => {
  it('each have a finite value, a unit and a source', () => {
    for (const [id, parameter] of Object.entries(CONTENT.parameters)) {
      expect(Number.isFinite(parameter.value), id).toBe(true);
      expect(parameter.unit.length, id).toBeGreaterThan(0);
    }
    expect(unsourced(Object.values(CONTENT.parameters))).toEqual([]);
  });
  it('are exactly those the core knows', () => {
    expect(Object.keys(CONTENT.parameters).sort()).toEqual([...PARAMETER_IDS].sort());
  });
  it('say in their ids the unit they have', () => {
    const units: Readonly<Record<string, RegExp>> = {
      _usd: /USD/,
      _mw: /MW/,
      _days: /days/,
      _pct: /%/,
      _c: /°C/,
      _pkr_kwh: /PKR\/kWh/,
    };
    for (const [id, { unit }] of Object.entries(CONTENT.parameters)) {
      const ending = Object.keys(units).find((one) => id.endsWith(one));
      if (ending) expect(unit, id).toMatch(units[ending]!);
    }
  });
});

describe('sources', () => {
  it('are each a sentence that says where to look', () => {
    for (const [key, text] of Object.entries(SOURCES)) {
      expect(key).toMatch(/^[a-z0-9-]+$/);
      expect(text.length, key).toBeGreaterThan(10);
    }
  });
  it('of quantities’ inputs are parameters', () => {
    for (const { id, inputs } of engine.quantities)
      for (const input of inputs)
        expect(Object.hasOwn(CONTENT.parameters, input), `${id}: ${input}`).toBe(true);
  });
});

describe.each(CONTENT.nations)('the nation $id', (nation) => {
  it('cites a source for every plant, fuel, zone, link, city, place and row of figures', () => {
    const rows = [
      nation.zones,
      nation.links,
      nation.fuels,
      nation.plants,
      nation.cities,
      nation.places,
      [nation.load],
      nation.profiles,
      nation.takes,
      Object.values(nation.economy?.figures ?? {}),
      nation.economy ? [nation.economy.loan_months] : [],
      nation.economy?.payments ?? [],
      nation.society?.groups ?? [],
      (nation.society?.groups ?? []).flatMap(({ weights, laws }) => [
        ...Object.values(weights),
        ...Object.values(laws),
      ]),
      nation.society?.provinces ?? [],
      nation.society?.laws ?? [],
      nation.society ? [nation.society.faith_coins, nation.society.trust_lost] : [],
      nation.programme ? [nation.programme.fund, nation.programme.fatf, nation.programme.index] : [],
      nation.programme?.fund.benchmarks ?? [],
      nation.programme?.fatf.drivers ?? [],
      nation.programme?.fatf.acts ?? [],
      nation.programme?.partners ?? [],
      nation.programme?.deals ?? [],
      nation.programme?.rivals ?? [],
    ];
    expect(rows.flatMap(unsourced)).toEqual([]);
  });
  it('has no id twice', () => {
    for (const list of [
      nation.zones,
      nation.links,
      nation.fuels,
      nation.plants,
      nation.cities,
      nation.places,
    ])
      expect(twice(list.map((one) => one.id))).toEqual([]);
  });
  it('refers to zones and fuels that it has', () => {
    const zones = nation.zones.map((zone) => zone.id);
    const fuels = nation.fuels.map((fuel) => fuel.id);
    const zoned = [...nation.plants, ...nation.cities, ...nation.places].map((one) => one.zone);
    expect(
      [...zoned, ...nation.links.flatMap((link) => [link.from, link.to])].filter(
        (zone) => !zones.includes(zone),
      ),
    ).toEqual([]);
    expect(
      [...nation.plants, ...nation.profiles, ...nation.takes]
        .map((one) => one.fuel)
        .filter((fuel) => !fuels.includes(fuel)),
    ).toEqual([]);
  });
  it('has plants and shares that make sense', () => {
    for (const plant of nation.plants) {
      expect(plant.mw, plant.id).toBeGreaterThan(0);
      expect(plant.cost_pkr_kwh, plant.id).toBeGreaterThanOrEqual(0);
    }
    expect(nation.zones.reduce((sum, zone) => sum + zone.demand_share, 0)).toBeCloseTo(1, 9);
    for (const fuel of nation.fuels) {
      expect(
        fuel.dependable > 0 && fuel.dependable <= 1 && fuel.imported >= 0 && fuel.imported <= 1,
        fuel.id,
      ).toBe(true);
      if (fuel.modifier !== null) expect(MODIFIERS).toContain(fuel.modifier);
    }
    for (const take of nation.takes)
      expect(
        take.share.every((share) => share >= 0 && share <= 1),
        take.fuel,
      ).toBe(true);
  });
  it('has a year of loans in its months and payments in the order of their dates, if it has an economy', () => {
    if (!nation.economy) return;
    const { loan_months, payments, figures } = nation.economy;
    expect(loan_months.share.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    const dates = payments.map(({ date: [year, month, day] }) => year * 10_000 + month * 100 + day);
    expect(dates).toEqual([...new Set(dates)].sort((a, b) => a - b));
    for (const [id, { value, unit }] of Object.entries(figures)) {
      expect(value, id).toBeGreaterThan(0);
      if (id.endsWith('_usd')) expect(unit, id).toBe('USD/year');
    }
  });
  it('has people whose parts and homes add up, if they are described', () => {
    const { groups = [], provinces = [] } = nation.society ?? {};
    const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
    if (groups.length > 0) expect(sum(groups.map((one) => one.share))).toBeCloseTo(1, 9);
    expect(twice([...groups, ...provinces].map((one) => one.id))).toEqual([]);
    for (const { id, home } of groups) {
      expect(sum(Object.values(home)), id).toBeCloseTo(1, 9);
      for (const province of Object.keys(home)) expect(provinces.map((one) => one.id)).toContain(province);
    }
  });
  it('wants least at its trough, most at its peak', () => {
    const { mean_mw, peak_mw, trough_mw } = nation.load;
    mean_mw.forEach((mean, i) => {
      expect(trough_mw[i]!).toBeLessThan(mean);
      expect(peak_mw[i]!).toBeGreaterThan(mean);
    });
  });
  it('fits the scratch tables of the dispatch', () => {
    expect(nation.zones.length).toBeLessThanOrEqual(16);
    expect(nation.links.length).toBeLessThanOrEqual(32);
    expect(nation.plants.length).toBeLessThanOrEqual(256);
  });
});

describe('Pakistan', () => {
  const placed = pakistan.plants.filter((plant) => plant.lat !== null);
  it('has 27 plants with coordinates, all inside the country’s bounds', () => {
    expect(placed).toHaveLength(27);
    for (const one of [...placed, ...pakistan.cities, ...pakistan.places]) {
      expect(one.lat! > 23.5 && one.lat! < 37.2 && one.lon! > 60.8 && one.lon! < 77.9, one.id).toBe(true);
    }
    for (const plant of pakistan.plants) expect(plant.lat === null, plant.id).toBe(plant.lon === null);
  });
  it('has 41,212 MW in all, Neelum-Jhelum out of service among them', () => {
    const total = pakistan.plants.reduce((sum, plant) => sum + plant.mw, 0);
    expect(Math.abs(total - 41_212)).toBeLessThanOrEqual(1);
    expect(pakistan.plants.filter((plant) => !plant.running).map((plant) => plant.id)).toEqual(['neelum']);
  });
  it('made about 127,160 GWh in the base year by its months', () => {
    const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const gwh = pakistan.load.mean_mw.reduce((sum, mw, i) => sum + (mw * days[i]! * 24) / 1000, 0);
    expect(Math.abs(gwh / 127_160 - 1)).toBeLessThan(0.01);
  });
});

describe('scenarios, laws and events', () => {
  const quantities = engine.quantities.map((quantity) => quantity.id);
  const events = CONTENT.events.map((event) => event.id);
  const laws = CONTENT.laws.map((law) => law.id);
  function check(condition: Condition | null): void {
    if (condition === null) return;
    if (condition.kind === 'all' || condition.kind === 'any') condition.of.forEach(check);
    else if (condition.kind === 'not') check(condition.of);
    else if (condition.kind === 'compare') expect(quantities).toContain(condition.quantity);
    else if (condition.kind === 'law') expect(laws).toContain(condition.law);
    else if (condition.kind === 'month')
      expect([condition.from, condition.to].every((month) => month >= 1 && month <= 12)).toBe(true);
  }
  function checkEffects(effects: readonly Effect[], clauses: readonly string[]): void {
    for (const effect of effects) {
      if (effect.kind === 'follow') expect(events).toContain(effect.event);
      if (effect.kind === 'set') expect(STANDING_RULES).toContain(effect.rule);
      if (effect.kind === 'chance') {
        expect(effect.odds > 0 && effect.odds < 1).toBe(true);
        checkEffects(effect.then, clauses);
        checkEffects(effect.otherwise, clauses);
      }
      if (effect.kind === 'modify') expect(MODIFIERS).toContain(effect.target);
      if (effect.kind === 'package')
        expect(clauses).toEqual(expect.arrayContaining([effect.tariff_pkr_kwh, effect.days]));
      if (effect.kind === 'pay')
        expect(POSTINGS[effect.because]).toMatchObject({ unit: 'usd', from: 'treasury_usd' });
    }
  }
  it('refer only to what there is', () => {
    for (const scenario of CONTENT.scenarios) {
      expect(CONTENT.nations.map((nation) => nation.id)).toContain(scenario.nation);
      expect(scenario.laws.filter((id) => !laws.includes(id))).toEqual([]);
      expect(scenario.events.filter((id) => !events.includes(id))).toEqual([]);
      expect(unsourced(Object.values(scenario.begin)), scenario.id).toEqual([]);
    }
    expect([
      ...twice(events),
      ...twice(laws),
      ...twice(CONTENT.scenarios.map((scenario) => scenario.id)),
    ]).toEqual([]);
  });
  it('have events with choices that can be made and fallbacks that are always free', () => {
    expect(unsourced(CONTENT.events)).toEqual([]);
    for (const event of CONTENT.events) {
      check(event.trigger);
      expect(event.chance >= 0 && event.chance <= 1, event.id).toBe(true);
      const fallback = event.choices.find((choice) => choice.id === event.fallback);
      expect(fallback?.when, event.id).toBe(null);
      expect(event.choices.length).toBeGreaterThanOrEqual(2);
      expect(twice(event.choices.map((choice) => choice.id))).toEqual([]);
      for (const choice of event.choices) {
        check(choice.when);
        checkEffects(choice.effects, []);
      }
    }
  });
  it('play follow-ups in the scenarios that play what they follow', () => {
    for (const scenario of CONTENT.scenarios) {
      for (const event of CONTENT.events.filter((one) => scenario.events.includes(one.id))) {
        for (const effect of event.choices.flatMap((choice) => choice.effects))
          if (effect.kind === 'follow') expect(scenario.events, event.id).toContain(effect.event);
      }
    }
  });
  it('have laws with clauses that start within their bounds, on a step', () => {
    for (const law of CONTENT.laws) {
      check(law.when);
      checkEffects(
        law.effects,
        law.clauses.map((clause) => clause.id),
      );
      expect(unsourced([law, ...law.clauses])).toEqual([]);
      for (const { id, least, most, start, step } of law.clauses) {
        expect(start >= least && start <= most && step > 0, id).toBe(true);
        expect(Math.abs(Math.round((start - least) / step) - (start - least) / step), id).toBeLessThan(1e-6);
      }
    }
  });
  it('move money only between accounts of one unit', () => {
    for (const [kind, { unit, from, to }] of Object.entries(POSTINGS)) {
      expect(ACCOUNTS, kind).toEqual(expect.arrayContaining([from, to]));
      expect([from.endsWith(`_${unit}`), to.endsWith(`_${unit}`)], kind).toEqual([true, true]);
    }
  });
});

describe('the files of parameters', () => {
  it('have each parameter in one of them, so that none is silently overlaid by another', async () => {
    const folder = new URL('../../src/content/parameters/', import.meta.url);
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const file of readdirSync(folder)) {
      if (file === 'index.ts' || file === 'make.ts') continue;
      const module = (await import(new URL(file, folder).href)) as Readonly<Record<string, object>>;
      for (const table of Object.values(module))
        for (const id of Object.keys(table)) {
          if (seen.has(id)) twice.push(`${id} in ${seen.get(id)} and ${file}`);
          seen.set(id, file);
        }
    }
    expect(seen.size).toBe(PARAMETER_IDS.length);
    expect(twice).toEqual([]);
  });
});
