// The network: halvings at their height, retargets each 2,016 blocks, own machines in everybody's difficulty.
import { describe, expect, it } from 'vitest';
import { networkDay } from '../../../src/core/systems/network.ts';
import { blocksPerDay, hashpriceOf, subsidyAt } from '../../../src/core/systems/protocol.ts';
import type { Happening, State } from '../../../src/core/types.ts';
import { contextOf, play, stateOn, worldOf } from '../../helpers.ts';

const world = worldOf({ family: 'central' });
function days(state: State, n: number, ehs = 0): Happening[] {
  const news: Happening[] = [];
  for (let i = 0; i < n; i++) {
    state.halls.state_ehs = ehs;
    networkDay(contextOf(world, state, news));
    state.day += 1;
  }
  return news;
}

describe('the network', () => {
  it('halves the subsidy on the day that block 1,050,000 is found, and says so', () => {
    const state = stateOn(world);
    state.network.height = 1_049_700;
    const news = days(state, 4);
    expect(news.filter((one) => one.kind === 'halving')).toEqual([
      expect.objectContaining({ height: 1_050_000 }),
    ]);
    expect(state.network.subsidy_sat).toBe(156_250_000);
    expect(state.network.height).toBeGreaterThanOrEqual(1_050_000);
  });
  it('has the subsidy of its height on every day of ten years, through two or more halvings', () => {
    let wrong = 0;
    const state = stateOn(world);
    const news: Happening[] = [];
    for (let day = 0; day < world.days; day++) {
      news.push(...days(state, 1));
      if (state.network.subsidy_sat !== subsidyAt(state.network.height)) wrong++;
    }
    expect(wrong).toBe(0);
    expect(news.filter((one) => one.kind === 'halving').length).toBeGreaterThanOrEqual(2);
  });
  it('counts blocks and seconds: height grows by what is found, epochs by 2,016', () => {
    const state = stateOn(world);
    for (let i = 0; i < 200; i++) {
      const { height } = state.network;
      days(state, 1);
      expect(state.network.height).toBe(height + state.network.blocks_today);
      expect(state.network.epoch_blocks).toBe(state.network.height % 2016);
      expect(state.network.epoch_seconds).toBeGreaterThanOrEqual(0);
    }
  });
  it('retargets about every two weeks', () => {
    const { news } = play(world, [], 1000);
    const retargets = news.filter((one) => one.kind === 'retarget').length;
    expect(retargets).toBeGreaterThan(65);
    expect(retargets).toBeLessThan(80);
  });
  it('raises difficulty when own machines are many, and lowers everybody’s hashprice', () => {
    const alone = stateOn(world);
    const joined = stateOn(world);
    days(alone, 60);
    days(joined, 60, 300);
    expect(joined.network.own_ehs).toBe(300);
    expect(joined.network.difficulty).toBeGreaterThan(alone.network.difficulty * 1.15);
    expect(joined.network.hashprice_usd).toBeLessThan(alone.network.hashprice_usd * 0.9);
  });
  it('finds more blocks at once with more hashrate, before difficulty answers', () => {
    const alone = stateOn(world);
    const joined = stateOn(world);
    days(alone, 1);
    days(joined, 1, 900);
    expect(joined.network.blocks_today / alone.network.blocks_today).toBeGreaterThan(1.6);
  });
  it('finds on average what hashrate and difficulty call for', () => {
    const state = stateOn(world);
    let found = 0,
      called = 0;
    for (let i = 0; i < 400; i++) {
      const { difficulty } = state.network;
      days(state, 1);
      found += state.network.blocks_today;
      called += blocksPerDay(state.network.rest_ehs, difficulty);
    }
    expect(Math.abs(found / called - 1)).toBeLessThan(0.01);
  });
  it('quotes the hashprice of its own reward, price and difficulty', () => {
    const state = stateOn(world, 50);
    const { subsidy_sat, fees_btc, difficulty, hashprice_usd } = state.network;
    const before = state.market.price_usd;
    expect(hashprice_usd).toBe(hashpriceOf(subsidy_sat / 1e8 + fees_btc, before, difficulty));
  });
  it('shrinks when mining does not pay, and grows slowly when it pays well', () => {
    const poor = stateOn(world);
    const rich = stateOn(world);
    poor.market.price_usd = 15_000;
    rich.market.price_usd = 400_000;
    days(poor, 60);
    days(rich, 60);
    expect(poor.network.rest_ehs).toBeLessThan(700);
    expect(rich.network.rest_ehs).toBeGreaterThan(900);
    expect(rich.network.rest_ehs).toBeLessThan(1200);
  });
  it('sets difficulty anew at most four times a day, whatever hashrate comes, and catches up within days', () => {
    const state = stateOn(world);
    expect(days(state, 1, 1e9).filter((one) => one.kind === 'retarget')).toHaveLength(4);
    expect(state.network.blocks_today).toBeLessThan(5 * 2016);
    days(state, 12, 1e9);
    expect(state.network.blocks_today).toBeLessThan(400);
    const absurd = stateOn(world);
    absurd.network.rest_ehs = 1e30;
    expect(days(absurd, 1).filter((one) => one.kind === 'retarget')).toHaveLength(4);
    expect(absurd.network.height % 2016).toBe(absurd.network.epoch_blocks);
  });
});
