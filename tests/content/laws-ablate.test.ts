// Proof against empty laws: each law, and each clause from its least to its most, moves a figure of the same world with the same luck.
import { describe, expect, it } from 'vitest';
import type { State } from '../../src/core/types.ts';
import { engine, stateOn, worldOf } from '../helpers.ts';

const world = worldOf({ seed: 'ablate' });
/** Past the second June, so that envelopes, lapses and a summer are in it. */
const DAYS = 430;

/** A ministry with licensed halls, halls of its own and terms on offer, so that what touches them shows. */
function busy(): State {
  const state = stateOn(world);
  state.halls.licence = {
    ...state.halls.licence,
    open: 1,
    place: 2,
    tariff_pkr_kwh: 22,
    royalty_pct: 5,
    cap_mw: 900,
  };
  const batch = { place: 2, mw: 120, j_th: 17, tariff_pkr_kwh: 24, royalty_pct: 5, arrive_day: 0, lean: -99 };
  state.halls.licensed.push({
    ...batch,
    interruptible: 1,
    margin_usd: 0,
    days: 0,
    partner: -1,
    until_day: -1,
  });
  return state;
}

function run(law: string | null, clauses: Readonly<Record<string, number>>): readonly number[] {
  const state = busy();
  if (law !== null) {
    const at = world.scenario.laws.indexOf(law);
    const content = world.laws[at]!;
    state.laws.clauses[at] = content.clauses.map((clause) => clauses[clause.id] ?? clause.start);
    // the last day of its road
    state.laws.stage[at] = content.kind === 'tariff' ? 'hearing' : 'assent';
    state.laws.next_day[at] = 0;
    state.laws.due_day = 0;
  }
  const after = engine.advance(world, state, [], DAYS);
  return engine.quantities.map((quantity) => engine.quantity(world, after, quantity.id));
}

/** Figures that differ by more than a tick. */
function moved(one: readonly number[], other: readonly number[]): string[] {
  return engine.quantities
    .filter(({ id, tick }, i) => id !== 'laws_in_force' && Math.abs(one[i]! - other[i]!) > tick)
    .map(({ id }) => id);
}

const without = run(null, {});

describe.each(world.laws.map((law) => [law.id, law] as const))('%s', (id, law) => {
  const asDrafted = run(id, {});
  it('moves a figure', () => {
    expect(moved(asDrafted, without)).not.toEqual([]);
  });
  it.each(law.clauses.map((clause) => [clause.id, clause] as const))('by its clause %s', (name, clause) => {
    const least = run(id, { [name]: clause.least });
    const most = run(id, { [name]: clause.most });
    expect(moved(least, most)).not.toEqual([]);
  });
});

describe('laws', () => {
  it('do not share trigger and effects', () => {
    const said = world.laws.map(({ when, effects, levers }) => JSON.stringify([when, effects, levers]));
    expect(new Set(said).size).toBe(said.length);
  });
  it('name parties, clauses and laws that there are', () => {
    const parties = world.nation.parliament!.parties.map(({ id }) => id);
    for (const { id, chair, position, clauses, levers, effects, sunset } of world.laws) {
      if (chair !== '') expect(parties, id).toContain(chair);
      for (const party of [
        ...Object.keys(position),
        ...clauses.flatMap((one) => Object.keys(one.pull ?? {})),
      ])
        expect(parties, id).toContain(party);
      const own = clauses.map((clause) => clause.id);
      for (const lever of levers) if (lever.clause !== undefined) expect(own, id).toContain(lever.clause);
      for (const effect of effects)
        if (effect.kind === 'sway' && effect.clause !== undefined) expect(own, id).toContain(effect.clause);
      if (sunset !== null) expect(own, id).toContain(sunset);
    }
  });
});
