// People: each driver moves consent its way, terms add up, the dark is remembered, provinces stir and come to the gates.
import { describe, expect, it } from 'vitest';
import { carryOut } from '../../../src/core/effects.ts';
import { peopleDay } from '../../../src/core/systems/people.ts';
import { scandalOdds } from '../../../src/core/systems/people-users.ts';
import { countViews } from '../../../src/core/systems/people-views.ts';
import { type Happening, LOCAL_DRIVERS, NATIONAL_DRIVERS, type State } from '../../../src/core/types.ts';
import { contextOf, engine, good, play, playFrom, stateOn, worldOf } from '../../helpers.ts';

const world = worldOf();
const groups = world.nation.society!.groups;
const provinces = world.nation.society!.provinces;
/** 1 July 2025 is day 16. */
const JULY = 16;
const start = stateOn(world, JULY);

/** The state after the first of July’s people’s day, with the month before bent. */
function month(bend: (state: State) => void, news: Happening[] = [], from = start): State {
  const state = engine.advance(world, from, [], from.day);
  bend(state);
  peopleDay(contextOf(world, state, news));
  return state;
}
const still = month(() => {});
const moved = (bend: (state: State) => void): number => month(bend).people.mean - still.people.mean;

describe('the month before', () => {
  const rows: readonly (readonly [string, 'up' | 'down', (state: State) => void])[] = [
    ['dark hours', 'down', (s) => s.people.dark_h.fill(60)],
    [
      'halls that ran while homes were dark',
      'down',
      (s) => {
        // the same dark hours in both: what is compared is who had the power
        s.people.halls_mwh = 5000;
        s.people.lacked_mwh = 6000;
        s.people.dark_h.fill(16 * 0.15);
      },
    ],
    [
      'a dearer unit of power',
      'down',
      (s) => {
        s.budget.tariff_index = 1.2;
      },
    ],
    [
      'inflation',
      'down',
      (s) => {
        s.economy.cpi_pct += 10;
      },
    ],
    [
      'growth',
      'up',
      (s) => {
        s.economy.growth_pct += 4;
      },
    ],
    [
      'remittances',
      'up',
      (s) => {
        s.economy.remittance_noise += 0.2;
      },
    ],
    [
      'a gain on the reserve',
      'up',
      (s) => {
        s.treasury.cost_basis_usd = 60e8;
        s.ledger.balance[4] = 2000e8;
      },
    ],
    [
      'a subsidy',
      'up',
      (s) => {
        s.budget.subsidy_pkr_year += 1e12;
      },
    ],
    [
      'coins lost',
      'down',
      (s) => {
        s.custody.lost_sat += 1e8;
      },
    ],
    [
      'a fall of the price',
      'down',
      (s) => {
        s.people.price_before = s.market.price_usd * 2;
      },
    ],
    ['what cities remember', 'down', (s) => s.grid.memory_h.fill(9)],
    [
      'unrest',
      'down',
      (s) => {
        for (let i = 0; i < provinces.length; i++) s.people.local[i * 4 + 2] = 80;
      },
    ],
    [
      'trust',
      'up',
      (s) => {
        s.people.trust_pct = 90;
      },
    ],
    [
      'knowledge',
      'up',
      (s) => {
        s.people.literacy_pct = 80;
      },
    ],
    ['relief', 'up', (s) => s.people.relief.fill(3)],
    ['regard for the minister', 'up', (s) => s.people.regard.fill(5)],
  ];
  it.each(rows)('%s moves consent %s', (_, way, bend) => {
    const by = moved(bend);
    if (way === 'up') expect(by).toBeGreaterThan(0.01);
    else expect(by).toBeLessThan(-0.01);
  });
  it('is felt by the groups that mind: youth by coins, the ulema by the ruling', () => {
    const at = (id: string): number => groups.findIndex((one) => one.id === id);
    const more = month((s) => {
      s.people.users_m = 30;
    }).people;
    expect(more.consent[at('youth')]!).toBeGreaterThan(still.people.consent[at('youth')]! + 2);
    expect(more.consent[at('ulema')]!).toBeLessThan(still.people.consent[at('ulema')]! - 2);
    const none = month((s) => {
      s.ledger.balance[4] = 0;
    }).people;
    expect(none.consent[at('ulema')]!).toBeGreaterThan(still.people.consent[at('ulema')]! + 1);
  });
  it('every driver that a group weighs has its reason, and each driver is weighed by a group', () => {
    for (const driver of [...NATIONAL_DRIVERS, ...LOCAL_DRIVERS, 'relief' as const])
      expect(
        groups.some((group) => group.weights[driver] !== undefined),
        driver,
      ).toBe(true);
  });
});

describe('the lowest fifth', () => {
  it('is the group into which the fifth of the people who think least reaches', () => {
    const own = stateOn(world).people;
    own.consent = groups.map((_, g) => 10 * g);
    let held = 0;
    const first = groups.findIndex((group) => {
      held += group.share;
      return held >= 0.2;
    });
    expect(first).toBe(0);
    own.mood[0] = -40;
    countViews(world, own);
    expect(own.low).toBe(own.consent[0]);
    own.mood[0] = 60;
    countViews(world, own);
    expect(own.low).not.toBe(own.consent[0]);
  });
  it('sets the gauge, and tells when it changes; hubris is a mean over 80', () => {
    const news: Happening[] = [];
    const { people } = month((s) => s.people.mood.fill(-30), news);
    expect(people.zone).toBe(0);
    expect(news.find((one) => one.kind === 'consent-zone')).toMatchObject({ zone: 0 });
    expect(still.people.zone).toBe(2);
    const proud = month((s) => s.people.mood.fill(60));
    expect(proud.people.hubris).toBe(1);
    expect(scandalOdds(contextOf(world, proud), proud.people)).toBeCloseTo(
      1.5 * scandalOdds(contextOf(world, still), still.people),
      12,
    );
  });
});

describe('memory', () => {
  it('of a dark month outlasts it: half is left after its half-life, and consent with it', () => {
    const dark = month((s) => s.people.dark_h.fill(16 * 4));
    const later = (from: State) => engine.advance(world, from, [], 430);
    const [after, without] = [later(dark).people, later(still).people];
    expect(after.local[1]! - without.local[1]!).toBeGreaterThan(0.5);
    expect(after.mean).toBeLessThan(without.mean - 0.3);
  });
  it('of scandal and of what was said fades', () => {
    const state = stateOn(world, JULY);
    carryOut(
      contextOf(world, state),
      [{ kind: 'sway', relation: 'scandal', of: '', by: 40, spread: 0 }],
      () => 0,
      1,
    );
    carryOut(
      contextOf(world, state),
      [{ kind: 'sway', relation: 'group', of: 'youth', by: 10, spread: 0 }],
      () => 0,
      2,
    );
    const now = engine.quantity(world, state, 'scandal');
    expect(now).toBeCloseTo(engine.quantity(world, start, 'scandal') + 40, 9);
    const later = engine.advance(world, state, [], JULY + 365);
    expect(engine.quantity(world, later, 'scandal')).toBeLessThan(now);
    const youth = groups.findIndex((one) => one.id === 'youth');
    expect(later.people.mood[youth]!).toBeGreaterThan(2);
    expect(later.people.mood[youth]!).toBeLessThan(5);
  });
  it('of trust and of a province is moved by events too', () => {
    const state = stateOn(world, JULY);
    const sway = (relation: 'trust' | 'province', of: string, by: number): void =>
      carryOut(contextOf(world, state), [{ kind: 'sway', relation, of, by, spread: 0 }], () => 0, 3);
    sway('trust', '', 9);
    sway('province', 'kp', 6);
    expect(state.people.trust_pct).toBeCloseTo(start.people.trust_pct + 9, 9);
    const kp = provinces.findIndex((one) => one.id === 'kp');
    expect(state.people.province[kp]!).toBeGreaterThan(start.people.province[kp]! + 5.5);
    expect(state.people.local[kp * 4 + 2]!).toBeLessThan(start.people.local[kp * 4 + 2]!);
  });
});

describe('unrest', () => {
  it('rises where consent is low, homes are dark and halls bring nothing', () => {
    const kp = provinces.findIndex((one) => one.id === 'kp');
    const unrest = (state: State): number => state.people.local[kp * 4 + 2]!;
    const calm = unrest(still);
    expect(unrest(month((s) => s.people.province.fill(20)))).toBeGreaterThan(calm + 5);
    expect(unrest(month((s) => s.people.dark_h.fill(16 * 6)))).toBeGreaterThan(calm + 1);
    const place = world.nation.places.findIndex((one) => one.province === 'kp');
    const hosts = (s: State): void => {
      s.halls.sites.push({ id: 9, place, size: 'campus', cooling: 'air', mw: 300, ready_day: 0 });
    };
    expect(unrest(month(hosts))).toBeGreaterThan(calm + 3);
    const shared = month((s) => {
      hosts(s);
      s.people.local[kp * 4 + 3] = 10;
    });
    expect(unrest(shared)).toBeLessThan(unrest(month(hosts)));
  });
  it('comes to the gates past its limit, and the halls of the province stand still for the days told', () => {
    const angry = stateOn(world, JULY);
    const sindh = provinces.findIndex((one) => one.id === 'sindh');
    angry.people.local[sindh * 4 + 2] = 95;
    angry.people.mood.fill(-40);
    countViews(world, angry.people);
    const { state, news } = playFrom(world, angry, [], JULY + 140);
    const protest = news.find((one) => one.kind === 'protest' && one.province === 'sindh');
    if (protest?.kind !== 'protest') throw new Error('no protest came');
    const on = (day: number) => engine.advance(world, angry, [], day).halls.drawn_mw;
    expect(on(protest.day + 2)).toBe(0);
    expect(on(protest.day + protest.days + 1)).toBe(0);
    expect(on(protest.day + protest.days + 2)).toBeGreaterThan(0);
    expect(state.people.protest_until[sindh]).toBeGreaterThan(0);
    const told = good(engine.explain(world, [], angry, 'drawn_mw', protest.day + 3));
    expect(told.terms.some((term) => term.because === 'protest' && term.amount < 0)).toBe(true);
  });
});

describe('users', () => {
  it('follow the price, and stay within the most there can be', () => {
    const { people } = month((s) => {
      s.people.price_before = s.market.price_usd / 1.5;
    });
    expect(people.users_m).toBeGreaterThan(still.people.users_m + 0.3);
    expect(
      month((s) => {
        s.people.users_m = 60;
      }).people.users_m,
    ).toBeLessThanOrEqual(60);
  });
  it('lose in a fall, and tell; those who know more lose less', () => {
    const news: Happening[] = [];
    const fall = (knows: number, told: Happening[] = []) =>
      month((s) => {
        s.people.price_before = s.market.price_usd * 1.6;
        s.people.literacy_pct = knows;
      }, told).people.felt[NATIONAL_DRIVERS.indexOf('losses')]!;
    expect(fall(26, news)).toBeGreaterThan(fall(80));
    expect(news.find((one) => one.kind === 'users-lost')).toBeDefined();
  });
});

describe('figures', () => {
  const later = play(world, [[20, { kind: 'people.hear', province: 'kp' }]], 400).state;
  it.each([
    'consent',
    'consent_low',
    'view_youth',
    'view_ulema',
    'province_kp',
    'trust_pct',
    'users_m',
    'unrest',
  ])('%s is the sum of three named terms or more, bit for bit', (id) => {
    const told = good(engine.explain(world, [], later, id, 400));
    expect(told.terms.reduce((sum, term) => sum + term.amount, 0)).toBe(told.value);
    const real = engine.explain(world, [], stateOn(world, 370), id, 400);
    expect(good(real).terms.length).toBeGreaterThanOrEqual(3);
  });
  it('holds consent of group and province in one: both sum to the mean', () => {
    const { people } = later;
    const sum = (list: readonly number[], share: (i: number) => number): number =>
      list.reduce((total, value, i) => total + value * share(i), 0);
    expect(sum(people.consent, (g) => groups[g]!.share)).toBeCloseTo(people.mean, 9);
    const part = (p: number): number =>
      groups.reduce((total, group) => total + group.share * (group.home[provinces[p]!.id] ?? 0), 0);
    expect(sum(people.province, part)).toBeCloseTo(people.mean, 6);
  });
});

it('the vote of June reads the mean of that day', () => {
  const glad = stateOn(world, 373);
  glad.people.mood.fill(20);
  countViews(world, glad.people);
  const voted = (state: State): number => {
    const { news } = playFrom(world, state, [], 376);
    const one = news.find((told) => told.kind === 'voted');
    return one?.kind === 'voted' ? one.usd : 0;
  };
  const plain = stateOn(world, 373);
  expect(voted(plain)).toBe(Math.round(120e6 * (0.7 + (0.3 * plain.people.mean) / 50)));
  expect(voted(glad)).toBeGreaterThan(voted(plain) + 10e6);
});
