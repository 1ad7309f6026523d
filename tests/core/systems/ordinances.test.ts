// Ordinances, courts, district funds, prices of acts, and what lapses with a law.
import { describe, expect, it } from 'vitest';
import { strike } from '../../../src/core/systems/laws-road.ts';
import type { Command, State } from '../../../src/core/types.ts';
import { contextOf, engine, playFrom, refusal, stateOn, worldOf } from '../../helpers.ts';

const world = worldOf();
const at = (law: string): number => world.scenario.laws.indexOf(law);
/** 20 July 2025: the recess of the monsoon. */
const RECESS = 35;
const decree: Command = { kind: 'parliament.ordinance', law: 'assets-act', clauses: {} };
function rich(state: State): State {
  const out = structuredClone(state);
  out.laws.capital = 10;
  return out;
}
const july = rich(stateOn(world, RECESS));
const given = (state: State, ...orders: Command[]): State => engine.preview(world, state, orders);

describe('an ordinance', () => {
  it('is made in a recess only, for three points, and is in force the same day', () => {
    expect(refusal(world, rich(stateOn(world, 1)), decree)).toBe('houses-sit');
    const made = given(july, decree);
    expect(july.laws.capital - made.laws.capital).toBe(3);
    expect(made.laws.until_day[at('assets-act')]).toBe(RECESS + 120);
    expect(engine.quantity(world, made, 'laws_in_force')).toBe(1);
    expect(made.parliament.petitions).toMatchObject([{ law: at('assets-act'), odds: 0.2 }]);
    expect(refusal(world, made, { kind: 'laws.table', law: 'licensing', clauses: {} })).toBe(null);
  });
  it('is refused where the law has no such road, twice on one subject, and without points', () => {
    expect(refusal(world, july, { ...decree, law: 'reserve-act' })).toBe('no-ordinance-of-it');
    const made = given(july, decree);
    expect(refusal(world, made, decree)).toBe('in-force-already');
    const lapsed = structuredClone(made);
    lapsed.laws.until_day[at('assets-act')] = -1;
    expect(refusal(world, lapsed, decree)).toBe('ordinance-once');
    const poor = structuredClone(july);
    poor.laws.capital = 2;
    expect(refusal(world, poor, decree)).toBe('no-capital');
  });
  it('lapses after 120 days with the licences and the laws that hung on it', () => {
    const made = given(july, decree);
    const hung = structuredClone(made);
    hung.parliament.petitions = [];
    hung.parliament.due_day = -1;
    hung.laws.stage[at('licensing')] = 'force';
    hung.laws.done[at('licensing')] = 1;
    hung.halls.licensed.push({
      place: 0,
      mw: 40,
      j_th: 17,
      tariff_pkr_kwh: 20,
      royalty_pct: 10,
      interruptible: 1,
      arrive_day: 0,
      lean: 0,
      partner: -1,
      until_day: -1,
      margin_usd: 0,
      days: 0,
    });
    const { state, news } = playFrom(world, hung, [], RECESS + 121);
    expect(news.find((one) => one.kind === 'ordinance-lapsed')?.day).toBe(RECESS + 120);
    expect(state.halls.licensed).toEqual([]);
    expect(state.laws.stage[at('licensing')]).toBe('ended');
    expect(state.laws.lever.every((value) => Math.abs(value) < 1e-9)).toBe(true);
    expect(engine.quantity(world, state, 'laws_in_force')).toBe(0);
  });
  it('is extended once, by a resolution in its last thirty days', () => {
    const made = given(july, decree);
    const extend: Command = { kind: 'parliament.extend', law: 'assets-act' };
    expect(refusal(world, made, extend)).toBe('extension-early');
    const late = rich(made);
    late.day = RECESS + 100;
    late.parliament.goodwill = late.parliament.goodwill.map(() => 90);
    const longer = given(late, extend);
    expect(longer.laws.until_day[at('assets-act')]).toBe(RECESS + 240);
    expect(refusal(world, longer, extend)).toBe('extended-already');
    const cold = structuredClone(late);
    cold.parliament.goodwill = cold.parliament.goodwill.map(() => 0);
    expect(refusal(world, cold, extend)).toBe('extension-refused');
    expect(refusal(world, july, extend)).toBe('no-ordinance');
  });
  it('again within eight quarters costs a point more, and the partner’s goodwill', () => {
    const before = structuredClone(july);
    before.parliament.decree_days.push(0);
    const made = given(before, decree);
    expect(before.laws.capital - made.laws.capital).toBe(4);
    expect(before.parliament.goodwill[world.partner]! - made.parliament.goodwill[world.partner]!).toBe(8);
    expect(made.parliament.petitions[0]?.odds).toBeCloseTo(0.3, 9);
  });
  it('that becomes an Act does not lapse, and does what it does once, once', () => {
    const made = given(july, decree);
    made.parliament.petitions = [];
    made.parliament.due_day = -1;
    made.laws.stage[at('assets-act')] = 'assent';
    made.laws.next_day[at('assets-act')] = RECESS + 1;
    made.laws.due_day = RECESS + 1;
    const { state } = playFrom(world, made, [], RECESS + 200);
    expect(state.laws.stage[at('assets-act')]).toBe('force');
    expect(state.laws.until_day[at('assets-act')]).toBe(-1);
    expect(engine.quantity(world, state, 'laws_in_force')).toBe(1);
  });
});

describe('a court', () => {
  it('judges after ninety days by the odds it was stated with', () => {
    const outcomes = Array.from({ length: 60 }, (_, i) => {
      const own = worldOf({ seed: `court ${i}` });
      const morning = rich(stateOn(own, RECESS));
      const { news } = playFrom(own, morning, [[RECESS, decree]], RECESS + 91);
      const judged = news.find((one) => one.kind === 'judgment');
      expect(judged?.day).toBe(RECESS + 90);
      return judged?.struck ? 1 : 0;
    });
    const struck = outcomes.reduce<number>((sum, one) => sum + one, 0);
    expect(struck).toBeGreaterThan(4);
    expect(struck).toBeLessThan(22);
  }, 120_000);
  it('takes a law out of force at once when it strikes it down', () => {
    const made = given(july, decree);
    strike(contextOf(world, made), at('assets-act'));
    expect(engine.quantity(world, made, 'laws_in_force')).toBe(0);
    expect(made.laws.done[at('assets-act')]).toBe(0);
  });
});

describe('district funds', () => {
  const law = 'council';
  const tabled = given(rich(stateOn(world)), { kind: 'laws.table', law, clauses: {} });
  const ayes = (state: State): number =>
    engine.whips(world, state, law, {}, 'assembly')!.parties.find(({ party }) => party === 'front')!.ayes;
  it('bring five seats for a point and four million dollars', () => {
    const paid = given(tabled, { kind: 'parliament.funds', law, party: 'front' });
    expect(ayes(paid) - ayes(tabled)).toBe(5);
    expect(tabled.laws.capital - paid.laws.capital).toBe(1);
    expect(
      engine.quantity(world, tabled, 'treasury_usd') - engine.quantity(world, paid, 'treasury_usd'),
    ).toBe(4e6);
    expect(refusal(world, paid, { kind: 'parliament.funds', law, party: 'front' })).toBe('party-funded');
  });
  it('are not taken by who is too far off', () => {
    const cold = structuredClone(tabled);
    cold.parliament.goodwill = cold.parliament.goodwill.map(() => 0);
    expect(refusal(world, cold, { kind: 'parliament.funds', law, party: 'justice' })).toBe('party-hostile');
    expect(refusal(world, tabled, { kind: 'parliament.funds', law, party: 'nobody' })).toBe('unknown-party');
  });
});

describe('refusals of parliament', () => {
  const start = rich(stateOn(world));
  const law = 'ai-zone';
  const tabled = given(start, { kind: 'laws.table', law, clauses: {} });
  const met = given(tabled, { kind: 'parliament.meet', law, member: 'sangi' });
  it.each<[string, State, Command]>([
    ['unknown-law', start, { kind: 'parliament.meet', law: 'beer', member: 'sangi' }],
    ['not-on-road', start, { kind: 'parliament.meet', law, member: 'sangi' }],
    ['unknown-member', tabled, { kind: 'parliament.meet', law, member: 'nobody' }],
    ['met-already', met, { kind: 'parliament.meet', law, member: 'sangi' }],
    ['meet-first', tabled, { kind: 'parliament.promise', law, member: 'sangi', demand: 'feeder' }],
    ['unknown-demand', met, { kind: 'parliament.promise', law, member: 'sangi', demand: 'gold' }],
    ['clause-same', tabled, { kind: 'parliament.clause', law, clause: 'cables', value: 1 }],
    ['out-of-range', tabled, { kind: 'parliament.clause', law, clause: 'cables', value: 9 }],
    ['not-on-floor', tabled, { kind: 'parliament.call-vote', law }],
    ['no-waiver', tabled, { kind: 'parliament.waiver', law }],
    ['nothing-asked', start, { kind: 'parliament.partner' }],
    ['no-ordinance', start, { kind: 'parliament.extend', law: 'assets-act' }],
  ])('say %s', (code, state, command) => {
    expect(refusal(world, state, command)).toBe(code);
  });
  it('say no-parliament where there is none', () => {
    const lines = worldOf({ scenario: 'two-lines' });
    expect(refusal(lines, stateOn(lines), { kind: 'parliament.partner' })).toBe('no-parliament');
  });
});
