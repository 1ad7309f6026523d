// Parliament: votes that count people, what moves them, the road of a bill, money bills, the partner.
import { describe, expect, it } from 'vitest';
import { parliamentDay } from '../../../src/core/systems/parliament.ts';
import { whipsOf, wishOf } from '../../../src/core/systems/votes.ts';
import type { Command, CommandLog, House, State } from '../../../src/core/types.ts';
import { balance, contextOf, engine, play, playFrom, refusal, stateOn, worldOf } from '../../helpers.ts';

const world = worldOf();
const at = (law: string): number => world.scenario.laws.indexOf(law);
const start = stateOn(world);
const clausesOf = (law: string, state: State = start): readonly number[] => state.laws.clauses[at(law)]!;
const table = (law: string, clauses: Readonly<Record<string, number>> = {}): Command => ({
  kind: 'laws.table',
  law,
  clauses,
});
const count = (state: State, law: string, house: House = 'assembly', cast = false) =>
  whipsOf(world, state, at(law), clausesOf(law, state), house, cast);
const given = (state: State, ...orders: Command[]): State => engine.preview(world, state, orders);
/** A state whose ministry can pay for whatever a test needs. */
function rich(state: State): State {
  const out = structuredClone(state);
  out.laws.capital = 10;
  return out;
}
const { members, parties } = world.nation.parliament!;

describe('the houses', () => {
  it('have 336 and 96 seats, and a government that falls without its partner', () => {
    expect(parties.reduce((sum, party) => sum + party.assembly, 0)).toBe(336);
    expect(parties.reduce((sum, party) => sum + party.senate, 0)).toBe(96);
    expect(engine.quantity(world, start, 'seats')).toBe(235);
    const alone = structuredClone(start);
    alone.parliament.with_us[world.partner] = 0;
    expect(engine.quantity(world, alone, 'seats')).toBe(161);
  });
  it('are counted whole: ayes, open and noes are the seats that are filled', () => {
    for (const house of ['assembly', 'senate', 'joint'] as const) {
      const one = count(start, 'assets-act', house);
      const empty = house === 'senate' ? 0 : 3;
      expect(one.ayes + one.open + one.noes).toBe(one.seats - empty);
      const cast = count(start, 'assets-act', house, true);
      expect(cast.open).toBe(0);
      expect(cast.ayes + cast.noes).toBe(one.seats - empty);
      expect(cast.ayes).toBeGreaterThanOrEqual(one.ayes);
    }
  });
  it('vote the same way whenever they are asked the same', () => {
    const later = stateOn(world, 60);
    later.parliament.goodwill = [...start.parliament.goodwill];
    expect(count(later, 'ai-zone', 'assembly', true)).toEqual(count(start, 'ai-zone', 'assembly', true));
  });
  it('lean with goodwill and with clauses, each party its own way', () => {
    const warm = structuredClone(start);
    warm.parliament.goodwill[world.partner] = 90;
    expect(count(warm, 'assets-act').ayes).toBeGreaterThan(count(start, 'assets-act').ayes);
    const board = (value: number): number =>
      whipsOf(world, start, at('assets-act'), [value, 1, 5], 'assembly').parties.find(
        ({ party }) => party === 'front',
      )!.score;
    expect(board(7) - board(0)).toBeCloseTo(16, 9);
  });
});

describe('a named member', () => {
  const law = 'assets-act';
  const tabled = given(rich(start), table(law));
  const stand = (state: State, id: string) => count(state, law).members.find(({ member }) => member === id)!;
  it('is known to the point once met, and moved by that and by what is promised', () => {
    const who = members.find((one) => one.demands.some((demand) => demand.kind === 'feeder'))!;
    const met = given(tabled, { kind: 'parliament.meet', law, member: who.id });
    expect(stand(tabled, who.id).doubt).toBe(world.p.member_doubt);
    expect(stand(met, who.id).doubt).toBe(0);
    const feeder = who.demands.find((demand) => demand.kind === 'feeder')!;
    const paid = given(met, { kind: 'parliament.promise', law, member: who.id, demand: 'feeder' });
    expect(stand(paid, who.id).points - stand(met, who.id).points).toBeCloseTo(feeder.points, 9);
    expect(balance(met, 'treasury_usd') - balance(paid, 'treasury_usd')).toBe(
      feeder.kind === 'feeder' ? feeder.usd * 100 : -1,
    );
    const city = world.nation.cities.findIndex((one) => one.id === who.city);
    expect(paid.grid.loss_h[city]).toBeCloseTo(met.grid.loss_h[city]! * (1 - world.p.feeder_share), 9);
  });
  it('votes with the seats that he brings', () => {
    const who = members[2]!;
    const moved = structuredClone(tabled);
    moved.parliament.grudge[2] = -200;
    const against = structuredClone(tabled);
    against.parliament.grudge[2] = 200;
    expect(count(moved, law, 'assembly', true).ayes - count(against, law, 'assembly', true).ayes).toBe(
      who.brings,
    );
  });
  it('asks for a clause: set so, it counts without a word', () => {
    const who = members.find((one) => one.party === 'front' && one.demands.some((d) => d.kind === 'clause'))!;
    const wish = wishOf(world.laws[at(law)]!, who.party)!;
    const clause = world.laws[at(law)]!.clauses[wish.clause]!;
    const set = given(rich(start), table(law, { [clause.id]: wish.value }));
    expect(stand(set, who.id).demands.find(({ kind }) => kind === 'clause')?.granted).toBe(true);
    expect(stand(tabled, who.id).demands.find(({ kind }) => kind === 'clause')?.granted).toBe(false);
  });
  it('who was promised that his city is spared bears a grudge when it goes dark first, and his party is cooler', () => {
    const who = members.findIndex((one) => one.demands.some((demand) => demand.kind === 'spare'));
    const { id, city, party } = members[who]!;
    const met = given(tabled, { kind: 'parliament.meet', law, member: id });
    const spared = given(met, { kind: 'parliament.promise', law, member: id, demand: 'spare' });
    spared.grid.cut[world.nation.cities.findIndex((one) => one.id === city)] = 1;
    const news: string[] = [];
    const place = parties.findIndex((one) => one.id === party);
    const before = spared.parliament.goodwill[place]!;
    parliamentDay({ ...contextOf(world, spared), sink: (one) => news.push(one.kind) });
    expect(news).toContain('promise-broken');
    expect(spared.parliament.grudge[who]).toBe(world.p.broken_points);
    expect(before - spared.parliament.goodwill[place]!).toBe(world.p.broken_goodwill);
    expect(stand(spared, id).points).toBeLessThan(stand(met, id).points);
  });
});

describe('a bill', () => {
  const law = 'audit-act';
  const road = (log: CommandLog, days: number) => {
    const { state, news } = playFrom(world, rich(start), log, days);
    return {
      state,
      news,
      stages: news.flatMap((one) =>
        one.kind === 'law-stage' && one.law === law ? [[one.day, one.stage]] : [],
      ),
    };
  };
  it('goes from drafting to force by its stages, two votes among them', () => {
    const { state, news, stages } = road([[3, table(law)]], 200);
    const days = world.laws[at(law)]!.stages.map((stage) => stage.days);
    let day = 3;
    const expected: [number, string][] = [[3, 'drafting']];
    ['cabinet', 'committee', 'floor', 'other-house', 'assent', 'force'].forEach((stage, i) => {
      day += days[i]!;
      expected.push([day, stage]);
    });
    expect(stages).toEqual(expected);
    expect(news.filter((one) => one.kind === 'division').map((one) => one.house)).toEqual([
      'assembly',
      'senate',
    ]);
    expect(state.laws.done[at(law)]).toBe(1);
    expect(engine.quantity(world, state, 'laws_in_force')).toBe(1);
    expect(state.parliament.bills).toEqual([]);
  });
  it('waits twice as long in a committee whose chair is against it', () => {
    const cold = rich(start);
    cold.parliament.goodwill[world.partner] = 0;
    cold.parliament.goodwill = cold.parliament.goodwill.map(() => 0);
    const told = playFrom(world, cold, [[0, table('travel-rule')]], 1);
    expect(refusal(world, cold, table('travel-rule'))).toBe('condition');
    expect(told.state.laws.stage[at('travel-rule')]).toBe('none');
    const hostile = playFrom(world, cold, [[0, table('assets-act')]], 130).news;
    const from = hostile.find((one) => one.kind === 'law-stage' && one.stage === 'committee')!.day;
    const to = hostile.find((one) => one.kind === 'law-stage' && one.stage === 'floor')!.day;
    expect(to - from).toBe(2 * world.laws[at('assets-act')]!.stages[2]!.days);
  });
  it('voted down is banked: tabled again it stands on the floor, for less', () => {
    const cold = rich(start);
    const hold = (state: State): State => {
      state.parliament.goodwill = state.parliament.goodwill.map(() => 0);
      return state;
    };
    let { state } = playFrom(world, hold(cold), [[0, table('reserve-act')]], 1);
    for (let day = 1; day < 200 && state.laws.stage[at('reserve-act')] !== 'failed'; day++)
      state = playFrom(world, hold(structuredClone(state)), [], day + 1).state;
    expect(state.laws.stage[at('reserve-act')]).toBe('failed');
    const poor = rich(state);
    const again = given(poor, table('reserve-act'));
    expect(poor.laws.capital - again.laws.capital).toBe(world.p.banked_capital);
    expect(again.laws.stage[at('reserve-act')]).toBe('floor');
  });
  it('tabled again within eight quarters costs a point more', () => {
    const first = given(rich(start), table('council'), { kind: 'parliament.withdraw', law: 'council' });
    const second = given(first, table('council'));
    expect(first.laws.capital - second.laws.capital).toBe(3);
  });
  it('has a member who talks to the press two days before the vote', () => {
    const { news } = road([[0, table('reserve-act')]], 200);
    const vote = news.find((one) => one.kind === 'division');
    const leak = news.find((one) => one.kind === 'leak');
    expect(vote!.day - leak!.day).toBe(world.p.leak_days);
  });
  it('may have its vote called, or put off once, and its clauses changed for a point until two days before', () => {
    const onFloor = (): State => {
      const { state } = playFrom(world, rich(start), [[0, table('ai-zone')]], 99);
      return rich(state);
    };
    const state = onFloor();
    expect(state.laws.stage[at('ai-zone')]).toBe('floor');
    const amended = given(state, { kind: 'parliament.clause', law: 'ai-zone', clause: 'cables', value: 3 });
    expect(state.laws.capital - amended.laws.capital).toBe(1);
    expect(amended.laws.clauses[at('ai-zone')]![1]).toBe(3);
    const later = given(state, { kind: 'parliament.delay', law: 'ai-zone' });
    expect(later.laws.next_day[at('ai-zone')]! - state.laws.next_day[at('ai-zone')]!).toBe(14);
    expect(refusal(world, later, { kind: 'parliament.delay', law: 'ai-zone' })).toBe('delayed-already');
    const called = given(state, { kind: 'parliament.call-vote', law: 'ai-zone' });
    expect(called.laws.next_day[at('ai-zone')]).toBe(state.day + 2);
    expect(
      refusal(world, called, { kind: 'parliament.clause', law: 'ai-zone', clause: 'cables', value: 2 }),
    ).toBe('clause-stands');
    expect(refusal(world, called, { kind: 'parliament.call-vote', law: 'ai-zone' })).toBe('vote-near');
  });
  it('that is about money is voted by the Assembly alone; the Senate has fourteen days', () => {
    const warm = rich(start);
    warm.parliament.goodwill = warm.parliament.goodwill.map(() => 100);
    const { state, news } = playFrom(world, warm, [[0, table('gains-tax')]], 120);
    const stages = news.flatMap((one) => (one.kind === 'law-stage' ? [one.stage] : []));
    expect(stages).toEqual(['drafting', 'cabinet', 'floor', 'advice', 'assent', 'force']);
    expect(news.filter((one) => one.kind === 'division')).toHaveLength(1);
    const day = (stage: string): number =>
      news.find((one) => one.kind === 'law-stage' && one.stage === stage)!.day;
    expect(day('assent') - day('advice')).toBe(14);
    expect(state.laws.lever.some((value) => value !== 0)).toBe(true);
  });
  it('refused by the Senate goes to a joint sitting', () => {
    const { news } = playFrom(
      world,
      (() => {
        const warm = rich(start);
        warm.parliament.goodwill = warm.parliament.goodwill.map((value) => Math.min(100, value + 14));
        return warm;
      })(),
      [[0, table('council', { outsiders: 5, disclosure_days: 7 })]],
      260,
    );
    const houses = news.flatMap((one) => (one.kind === 'division' ? [one.house] : []));
    expect(houses[0]).toBe('assembly');
    expect(houses).toContain('senate');
  });
});

describe('tariffs', () => {
  it('that favour one use are refused by the Fund, unless it gives a waiver', () => {
    const refused = playFrom(world, rich(start), [[0, table('targeted-tariff')]], 70).news;
    expect(refused.some((one) => one.kind === 'consent-refused')).toBe(true);
    const waived = playFrom(
      world,
      rich(start),
      [
        [0, table('targeted-tariff')],
        [1, { kind: 'parliament.waiver', law: 'targeted-tariff' }],
      ],
      130,
    ).state;
    expect(waived.laws.stage[at('targeted-tariff')]).toBe('force');
    expect(waived.laws.capital).toBeLessThanOrEqual(10 - 5 + 4);
  });
  it('for halls bound what licensed halls pay', () => {
    const terms = { tariff_pkr_kwh: 30, royalty_pct: 5, interruptible: false };
    const bound = structuredClone(start);
    bound.laws.stage[at('targeted-tariff')] = 'force';
    const { lever } = playFrom(
      world,
      rich(start),
      [
        [0, table('targeted-tariff')],
        [1, { kind: 'parliament.waiver', law: 'targeted-tariff' }],
      ],
      130,
    ).state.laws;
    bound.laws.lever = lever;
    expect(engine.offer(world, bound, terms)).toBeGreaterThan(engine.offer(world, start, terms));
  });
});

describe('the partner', () => {
  const partner = world.partner;
  const quarter = (goodwill: number, before = 0): State => {
    const state = stateOn(world, 108);
    state.parliament.goodwill[partner] = goodwill;
    state.parliament.low_quarters = before;
    parliamentDay(contextOf(world, state));
    return state;
  };
  it('leaves after two quarters under 25, and the government is short of a majority', () => {
    expect(quarter(20).parliament.with_us[partner]).toBe(1);
    const left = quarter(20, 1);
    expect(left.parliament.with_us[partner]).toBe(0);
    expect(engine.quantity(world, left, 'seats')).toBeLessThan(169);
    expect(quarter(26, 1).parliament.with_us[partner]).toBe(1);
  });
  it('minds dark hours at its own voters', () => {
    const state = stateOn(world, 107);
    const at_ = world.dayOfMonth.findIndex((date, day) => day > 0 && date === 1);
    const month = stateOn(world, at_);
    const dark = structuredClone(month);
    dark.parliament.dark_h = dark.parliament.days * 5;
    parliamentDay(contextOf(world, month));
    parliamentDay(contextOf(world, dark));
    expect(dark.parliament.goodwill[partner]).toBeLessThan(month.parliament.goodwill[partner]! - 4);
    expect(state.parliament.goodwill[partner]).toBeGreaterThan(0);
  });
  it('asks for something each quarter, is pleased when it is given and cooler when not', () => {
    const asked = quarter(50);
    expect(asked.parliament.asks).toBe(0);
    const paid = given(rich(asked), { kind: 'parliament.partner' });
    expect(paid.parliament.goodwill[partner]! - asked.parliament.goodwill[partner]!).toBe(
      parties[partner]!.demands![0]!.goodwill,
    );
    expect(refusal(world, paid, { kind: 'parliament.partner' })).toBe('nothing-asked');
  });
  it('explains itself to the tick', () => {
    const { state } = play(world, [], 140);
    const told = engine.explain(world, [], start, 'goodwill_partner', 140);
    if ('bad' in told) throw new Error(told.code);
    expect(Math.abs(told.value - state.parliament.goodwill[partner]!)).toBeLessThanOrEqual(told.tick);
    expect(told.terms.reduce((sum, term) => sum + term.amount, 0)).toBe(told.value);
  });
});
