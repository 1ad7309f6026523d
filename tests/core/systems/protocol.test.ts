// Bitcoin's fixed rules: subsidy, supply, retarget, and the arithmetic between hashrate, power and money.
import { describe, expect, it } from 'vitest';
import {
  blocksPerDay,
  customerMarginUsd,
  EPOCH_SECONDS,
  HALVING_BLOCKS,
  hashpriceOf,
  hashrateOf,
  impactOf,
  restGrowthMonth,
  retarget,
  revenuePerMwh,
  subsidyAt,
  supplyAt,
} from '../../../src/core/systems/protocol.ts';

describe('the subsidy', () => {
  it('is 50 bitcoin at first and halves exactly at each 210,000th block', () => {
    expect([0, 209_999, 210_000, 419_999, 420_000, 840_000, 1_050_000].map(subsidyAt)).toEqual([
      5e9, 5e9, 25e8, 25e8, 125e7, 312_500_000, 156_250_000,
    ]);
  });
  it('drops fractions of a satoshi, is 1 satoshi in the 33rd era and nothing after', () => {
    expect(subsidyAt(10 * HALVING_BLOCKS)).toBe(4_882_812);
    expect(subsidyAt(32 * HALVING_BLOCKS)).toBe(1);
    expect(subsidyAt(33 * HALVING_BLOCKS)).toBe(0);
    expect(subsidyAt(100 * HALVING_BLOCKS)).toBe(0);
  });
});

describe('the supply', () => {
  it('ends at 20,999,999.9769 bitcoin, to the satoshi', () => {
    expect(supplyAt(33 * HALVING_BLOCKS)).toBe(20_999_999.9769);
    expect(supplyAt(1e9)).toBe(20_999_999.9769);
  });
  it('counts the blocks mined: none at 0, 50 after the first', () => {
    expect([0, 1, 210_000, 210_001, 840_000].map(supplyAt)).toEqual([
      0, 50, 10_500_000, 10_500_025, 19_687_500,
    ]);
  });
  it('grows by the subsidy of each block, across halvings too', () => {
    for (const height of [0, 209_999, 210_000, 839_999, 840_000, 1_049_999]) {
      expect(Math.round((supplyAt(height + 1) - supplyAt(height)) * 1e8)).toBe(subsidyAt(height));
    }
  });
});

describe('a retarget', () => {
  it('measures 2,015 of 2,016 intervals, so two weeks to the second raise difficulty by 1/2015', () => {
    expect(retarget(1e12, EPOCH_SECONDS) / 1e12).toBeCloseTo(2016 / 2015, 12);
    expect(retarget(1e12, (EPOCH_SECONDS * 2016) / 2015)).toBeCloseTo(1e12, 0);
  });
  it('moves by no more than a factor of four either way', () => {
    expect(retarget(1e12, 1)).toBe(4e12);
    expect(retarget(1e12, 1e9)).toBe(0.25e12);
  });
  it('never goes under difficulty 1', () => {
    expect(retarget(1.5, 1e9)).toBe(1);
  });
  it('halves difficulty when blocks came half as fast', () => {
    expect(retarget(8e13, 2 * EPOCH_SECONDS) / retarget(8e13, EPOCH_SECONDS)).toBeCloseTo(0.5, 12);
  });
});

describe('the arithmetic of hashrate', () => {
  it('finds 144 blocks a day at the hashrate that difficulty stands for', () => {
    const difficulty = 126.4114375e12;
    const ehs = (difficulty * 2 ** 32) / 600 / 1e18;
    expect(blocksPerDay(ehs, difficulty)).toBeCloseTo(144, 9);
    expect(ehs).toBeGreaterThan(850);
    expect(ehs).toBeLessThan(950);
  });
  it('makes 1 EH/s of 17.5 MW at 17.5 J/TH, less what cooling eats', () => {
    expect(hashrateOf(17.5, 17.5, 1)).toBe(1);
    expect(hashrateOf(17.5, 17.5, 1.1)).toBeCloseTo(1 / 1.1, 12);
  });
  it('gives a hashprice near $53 in mid-June 2025, as was quoted', () => {
    const hashprice = hashpriceOf(3.125 + 0.025, 105_700, 126.4114375e12);
    expect(hashprice).toBeGreaterThan(51);
    expect(hashprice).toBeLessThan(55);
  });
  it('earns per MWh what its hashrate earns per day', () => {
    // 1 MW for a day is 24 MWh; 17.5 J/TH at PUE 1.1 makes 1/(17.5·1.1) EH/s = 1000 PH/s of it
    const perDay = hashrateOf(1, 17.5, 1.1) * 1000 * 53;
    expect(revenuePerMwh(53, 17.5, 1.1)).toBeCloseTo(perDay / 24, 9);
  });
  it('pays the same for hashprice and for blocks found', () => {
    const [ehs, difficulty, price, reward] = [2, 1.3e14, 90_000, 3.2];
    expect(hashpriceOf(reward, price, difficulty) * ehs * 1000).toBeCloseTo(
      blocksPerDay(ehs, difficulty) * reward * price,
      6,
    );
  });
});

describe('the rules of thumb', () => {
  it('let impact grow with the root of the order', () => {
    expect(impactOf(4e8, 1, 0.023, 15e9) / impactOf(1e8, 1, 0.023, 15e9)).toBeCloseTo(2, 12);
    expect(impactOf(15e9, 1, 0.023, 15e9)).toBe(0.023);
    expect(impactOf(-5, 1, 0.023, 15e9)).toBe(0);
  });
  it('let the rest of the world grow slowly to a cap and retreat at once', () => {
    expect(restGrowthMonth(9, 0, 0.043, 0.055, 0.03, 0.343)).toBe(0.043);
    expect(restGrowthMonth(0.02, 0, 0.043, 0.055, 0.03, 0.343)).toBe(0);
    expect(restGrowthMonth(0, -0.1, 0.043, 0.055, 0.03, 0.343)).toBeCloseTo(-0.0343, 12);
  });
  it('value a customer by tariff less fuel', () => {
    expect(customerMarginUsd(1, 1, 20, 6, 280)).toBeCloseTo(8760 * 50, 6);
    expect(customerMarginUsd(1, 1, 5, 6, 280)).toBeLessThan(0);
  });
});
