// The economy: what stands on the first day, what each month does, which way each lever pulls, and ten years without any order.
import { describe, expect, it } from 'vitest';
import { posted } from '../../../src/core/context.ts';
import { economyDay } from '../../../src/core/systems/economy.ts';
import { coverMonths } from '../../../src/core/systems/payments.ts';
import type { Command, State } from '../../../src/core/types.ts';
import type { Prepared } from '../../../src/core/world.ts';
import {
  balance,
  contextOf,
  engine,
  good,
  lawfulFrom,
  play,
  playFrom,
  setBalance,
  stateOn,
  tinyWorld,
  worldOf,
} from '../../helpers.ts';

const median = (parameters: Readonly<Record<string, number>> = {}): Prepared =>
  good(engine.openMedian(good(engine.spec('pakistan-2025', 'tests', 'central', parameters)))) as Prepared;
const world = median();
const quantity = (state: State, id: string, of = world): number => engine.quantity(of, state, id);
/** The first month's end after 1 August 2025, played again from a state that a test bent. */
function monthFrom(bend: (state: State) => void, of = world): State {
  const state = stateOn(of, 47);
  bend(state);
  economyDay(contextOf(of, state));
  return state;
}

describe('the first day', () => {
  it('has the reserves, rates and prices that were public on 15 June 2025', () => {
    const state = engine.begin(world);
    expect(quantity(state, 'fx_reserves_usd')).toBe(11.5e9);
    expect([
      quantity(state, 'fx_pkr_usd'),
      quantity(state, 'policy_pct'),
      quantity(state, 'cpi_pct'),
    ]).toEqual([283, 11, 3.5]);
    // 11.5 over a month of 68.1 bn a year plus power fuel that the first month counts
    expect(quantity(state, 'cover_months')).toBeCloseTo(2.03, 2);
    expect(quantity(state, 'rating')).toBe(5);
    expect(quantity(state, 'wall_usd')).toBe(215e6);
  });
  it('is another in the base year, which begins with what the bank held then', () => {
    const base = worldOf({ scenario: 'pakistan-fy25' });
    expect(engine.quantity(base, engine.begin(base), 'fx_reserves_usd')).toBe(9.39e9);
  });
});

describe('dollars with a date', () => {
  it('come on their day, and the Fund’s tranches are told', () => {
    const reforms = ['net-billing', 'gains-tax', 'audit-act'];
    const { state, news } = playFrom(world, lawfulFrom(world, reforms).state, [], 900);
    expect(posted(engine.advance(world, engine.begin(world), [], 12), 'fx-loans')).toBe(0);
    expect(posted(engine.advance(world, engine.begin(world), [], 13), 'fx-loans')).toBe(3e11);
    const days = news.filter((one) => one.kind === 'tranche').map((one) => engine.date(world, one.day));
    expect(days.map(({ year, month }) => `${year}-${month}`)).toEqual([
      '2025-12',
      '2026-5',
      '2026-12',
      '2027-5',
      '2027-10',
    ]);
    expect(posted(state, 'fx-tranche')).toBe(5 * 1.2e11);
  });
  it('are not doubled by the loans of the month that the run saw only a part of', () => {
    expect(posted(engine.advance(world, engine.begin(world), [], 17), 'fx-loans')).toBe(3e11);
  });
});

describe('a month', () => {
  it('posts trade, remittances, fuel, income and debt on the first, and nothing of them between', () => {
    const [eve, first, later] = [47, 48, 70].map((day) =>
      engine.advance(world, engine.begin(world), [], day),
    );
    for (const kind of ['fx-exports', 'fx-imports', 'fx-fuel', 'fx-remittances', 'fx-repayments'] as const) {
      expect(posted(first!, kind), kind).toBeGreaterThan(posted(eve!, kind));
      expect(posted(later!, kind), kind).toBe(posted(first!, kind));
    }
  });
  it('imports the fuel that the grid burned, to the dollar', () => {
    let fuel = 0;
    const state = engine.advance(world, engine.begin(world), [], 48, undefined, (now) => {
      // days 16 to 46 are July
      if (now.day > 16 && now.day <= 47) fuel += now.grid.fuel_import_usd;
    });
    expect(state.economy.fuel_import_usd).toBe(fuel * 100);
  });
  it('takes rigs and coins out of the reserves, brings back what coins sold for, and counts no coin', () => {
    const buy: Command = { kind: 'treasury.buy', usd: 20e6 };
    const held = engine.preview(world, stateOn(world, 40), [buy]);
    const [with_, without] = [held, stateOn(world, 40)].map((state) => engine.advance(world, state, [], 48));
    expect(posted(with_!, 'fx-own-out') - posted(without!, 'fx-own-out')).toBe(20e8);
    expect(coverMonths(with_!)).toBeLessThan(coverMonths(without!));
    const sold = engine.preview(world, with_!, [
      { kind: 'treasury.sell', sat: balance(with_!, 'reserve_sat') },
    ]);
    const later = engine.advance(world, sold, [], 79);
    expect(posted(later, 'fx-own-in')).toBe(posted(later, 'coins-sold'));
    expect(posted(later, 'fx-own-in')).toBeGreaterThan(19e8);
  });
});

describe('levers', () => {
  const plain = monthFrom(() => undefined);
  it('a thin cover presses the rate, a thick one lifts it a little, less than it pressed', () => {
    const thin = monthFrom((state) => setBalance(state, 'central_usd', 8e11)).economy.fx_pkr_usd;
    const thick = monthFrom((state) => setBalance(state, 'central_usd', 24e11)).economy.fx_pkr_usd;
    expect(thin).toBeGreaterThan(plain.economy.fx_pkr_usd);
    expect(thick).toBeLessThan(plain.economy.fx_pkr_usd);
    expect(thin - plain.economy.fx_pkr_usd).toBeGreaterThan(plain.economy.fx_pkr_usd - thick);
  });
  it('dear oil costs dollars and raises prices', () => {
    const dear = monthFrom((state) => {
      state.climate.oil = 1.5;
    });
    expect(dear.economy.imports_usd - plain.economy.imports_usd).toBeGreaterThan(3e10);
    expect(dear.economy.cpi_pct).toBeGreaterThan(plain.economy.cpi_pct);
  });
  it('dear goods at home sell less abroad and draw imports', () => {
    const dear = monthFrom((state) => {
      state.economy.price_index *= 1.2;
    });
    expect(dear.economy.exports_usd).toBeLessThan(plain.economy.exports_usd);
    expect(dear.economy.imports_usd).toBeGreaterThan(plain.economy.imports_usd);
  });
  it('a spread keeps new loans away', () => {
    const asked = monthFrom((state) => {
      state.economy.spread_bp = 1100;
    });
    expect(posted(asked, 'fx-loans')).toBeLessThan(posted(plain, 'fx-loans'));
  });
  it('the bank’s rate moves in half points, every second month at most, against inflation', () => {
    const rates: number[] = [];
    engine.advance(world, engine.begin(world), [], 1200, undefined, (state) => {
      if (rates.at(-1) !== state.economy.policy_pct) rates.push(state.economy.policy_pct);
    });
    expect(rates.every((rate) => Number.isInteger(rate * 2))).toBe(true);
    const hot = engine.advance(
      world,
      bent(60, (state) => {
        state.economy.cpi_pct = 14;
      }),
      [],
      250,
    );
    expect(hot.economy.policy_pct).toBeGreaterThan(12);
  });
  it('raters look in January and July alone, a notch at a time', () => {
    const { news } = playFrom(
      world,
      bent(20, (state) => setBalance(state, 'central_usd', 4e12)),
      [],
      800,
    );
    const looked = news.filter((one) => one.kind === 'rating');
    expect(looked.map((one) => one.rating)).toEqual(looked.map((_, i) => 6 + i));
    for (const one of looked) expect([1, 7]).toContain(engine.date(world, one.day).month);
    const thin = engine.advance(
      world,
      bent(190, (state) => setBalance(state, 'central_usd', 3e11)),
      [],
      205,
    );
    expect(thin.economy.rating).toBe(5 - 1);
  });
});

describe('a nation without economy data', () => {
  const tiny = tinyWorld({ plants: [{}], load_mw: 50 });
  it('keeps the first day’s rate, counts no dollars and no debt, and says so by its gauge', () => {
    const { state } = play(tiny, [], 400);
    expect(state.economy.fx_pkr_usd).toBe(283);
    expect([balance(state, 'central_usd'), balance(state, 'arrears_pkr'), state.budget.wall_usd]).toEqual([
      0, 0, -1,
    ]);
    expect(state.goals.liquidity_zone).toBe(2);
  });
});

describe('what no order can move', () => {
  it('remittances are the same to the cent under any orders: they follow the calendar and their own luck', () => {
    const busy: Command[] = [
      { kind: 'halls.tariff', pkr_kwh: 30 },
      { kind: 'treasury.buy', usd: 40e6 },
      { kind: 'laws.table', law: 'industry-package', clauses: {} },
    ];
    const other = worldOf({ seed: 'remit' });
    const [one, two] = [[], [[3, busy[0]!] as const, [4, busy[1]!] as const, [5, busy[2]!] as const]].map(
      (log) => play(other, log, 900).state,
    );
    expect(posted(two!, 'fx-remittances')).toBe(posted(one!, 'fx-remittances'));
    // while the reserves felt the coins
    expect(posted(two!, 'fx-own-out')).toBeGreaterThan(posted(one!, 'fx-own-out'));
  });
});

describe('ten years without an order', () => {
  it('stay within what a country can live through, in an ordinary world and in twelve seeded ones', () => {
    const runs = [
      world,
      ...Array.from({ length: 12 }, (_, i) => worldOf({ seed: `decade/${i}`, family: 'central' })),
    ];
    const ends: number[] = [];
    let under = 0;
    for (const own of runs) {
      let least = 99;
      const state = engine.advance(own, engine.begin(own), [], own.days, undefined, (now) => {
        least = Math.min(least, coverMonths(now));
        // two months' worth of fall in one is what clips forbid
        expect(now.economy.fx_pkr_usd).toBeGreaterThan(200);
      });
      if (least < 1) under += 1;
      ends.push(state.economy.fx_pkr_usd);
      // the rupee lost two thirds of its worth in the ten years to 2025; none here rises over the decade, none loses nine tenths
      expect(state.economy.fx_pkr_usd).toBeGreaterThan(283);
      expect(state.economy.fx_pkr_usd).toBeLessThan(1400);
      // with a fifth of the gap unpaid circular debt grows, in rupees that are worth less: under three times its start
      expect(quantity(state, 'circular_debt_pkr', own)).toBeGreaterThan(1.614e12);
      expect(quantity(state, 'circular_debt_pkr', own)).toBeLessThan(3 * 1.614e12);
      expect(quantity(state, 'fx_reserves_usd', own)).toBeGreaterThan(0);
      expect(coverMonths(state)).toBeLessThan(8);
      expect(state.economy.cpi_pct).toBeLessThan(30);
      expect(quantity(state, 'gdp_usd', own)).toBeGreaterThan(350e9);
      expect(quantity(state, 'gdp_usd', own)).toBeLessThan(1000e9);
      // debt over output falls with a primary surplus of 2 %, and does not vanish
      const debt = state.budget.public_debt_pkr / state.economy.gdp_pkr;
      expect(debt).toBeGreaterThan(0.3);
      expect(debt).toBeLessThan(0.9);
    }
    // a default (cover under a month) is possible and rare
    expect(under).toBeLessThanOrEqual(2);
    expect(new Set(ends).size).toBe(ends.length);
  });
});

function bent(day: number, bend: (state: State) => void): State {
  const state = stateOn(world, day);
  bend(state);
  return state;
}
