// The page of the public: what it prints of groups, of a view's terms and of provinces.
import { describe, expect, it } from 'vitest';
import { groupRows, lowestGroup, provinceRows, waterfall } from '../../src/ui/desks/relations/public-data.ts';
import { engine, good, stateOn, worldOf } from '../helpers.ts';

const world = worldOf();
const state = stateOn(world, 50);

describe('groups', () => {
  const series = { view_youth: Array.from({ length: 40 }, () => 40) };
  const rows = groupRows(world, state, engine, series);
  it('are the nation’s, each with beads whose people are its own and whose mean is its consent', () => {
    expect(rows.map((row) => row.id)).toEqual(world.nation.society!.groups.map((group) => group.id));
    for (const row of rows) {
      const people = row.beads.reduce((sum, bead) => sum + bead.people, 0);
      const mean = row.beads.reduce((sum, bead) => sum + bead.people * bead.consent, 0) / people;
      expect(mean, row.id).toBeCloseTo(row.consent, 6);
    }
    expect(rows.reduce((sum, row) => sum + row.share, 0)).toBeCloseTo(1, 9);
  });
  it('say a change over a year only once there is a month to compare', () => {
    const youth = rows.find((row) => row.id === 'youth')!;
    expect(youth.year).toBeCloseTo(youth.consent - 40, 9);
    expect(rows.find((row) => row.id === 'ulema')!.year).toBe(null);
  });
  it('the lowest fifth’s is among them', () => {
    const low = rows.find((row) => row.id === lowestGroup(world, state))!;
    expect(low.consent).toBe(state.people.low);
  });
});

describe('the waterfall', () => {
  const told = good(engine.explain(world, [], engine.begin(world), 'view_households', 50));
  const steps = waterfall(told.terms, 0.1);
  it('begins where opinion rests, follows without a gap and ends at the view', () => {
    expect(steps[0]!.because).toBe('view-base');
    for (let i = 1; i < steps.length; i++) expect(steps[i]!.from).toBe(steps[i - 1]!.to);
    expect(steps.at(-1)!.to).toBeCloseTo(told.value, 9);
  });
  it('puts the largest first and the small ones together', () => {
    const sizes = steps.slice(2, -1).map((one) => Math.abs(one.amount));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(waterfall(told.terms, 50).length).toBeLessThan(steps.length);
  });
});

describe('provinces', () => {
  it('say what stirs them most: consent, dark hours, or halls that bring nothing', () => {
    const bent = stateOn(world, 50);
    const at = (id: string): number => world.nation.society!.provinces.findIndex((one) => one.id === id);
    bent.people.province.fill(60);
    bent.people.province[at('balochistan')] = 20;
    bent.people.local[at('kp') * 4] = 3;
    const place = world.nation.places.findIndex((one) => one.province === 'punjab');
    bent.halls.sites.push({ id: 7, place, size: 'campus', cooling: 'air', mw: 100, ready_day: 0 });
    bent.people.protest_until[at('ajk')] = 60;
    const rows = provinceRows(world, bent);
    const calm = (id: string) => rows[at(id)]!.calm;
    expect([calm('balochistan'), calm('kp'), calm('punjab'), calm('islamabad')]).toEqual([
      'consent',
      'dark',
      'host',
      'none',
    ]);
    expect(rows[at('ajk')]!.until).toBe(60);
    expect(rows[at('punjab')]!.until).toBe(null);
    expect(rows[at('punjab')]!.hosts_mw).toBe(100);
  });
});
