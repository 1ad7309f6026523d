// The price: a path that no trade touches, times own impact that grows with the root of what is traded and fades.
import { describe, expect, it } from 'vitest';
import { openLuck } from '../../../src/core/kernel/random.ts';
import { averageOf, beginMarket, driftOf, marketDay, peakOf } from '../../../src/core/systems/market.ts';
import { impactOf } from '../../../src/core/systems/protocol.ts';
import type { CommandLog } from '../../../src/core/types.ts';
import { STREAMS } from '../../../src/core/world.ts';
import { contextOf, engine, play, setBalance, stateOn, worldOf } from '../../helpers.ts';

const world = worldOf();
const { p } = world;

describe('the path', () => {
  it('is the same to the last bit whatever is bought and sold', () => {
    const trades: CommandLog = Array.from({ length: 40 }, (_, i) => [
      i * 9,
      i % 3 === 2
        ? ({ kind: 'treasury.sell', sat: 500_000_000 } as const)
        : ({ kind: 'treasury.buy', usd: 1_200_000 } as const),
    ]);
    const still = play(world, [], 400).state.market;
    const busy = play(world, trades, 400).state.market;
    expect([busy.log_path, busy.log_fair, busy.bull, busy.slow, busy.fast, busy.change]).toEqual([
      still.log_path,
      still.log_fair,
      still.bull,
      still.slow,
      still.fast,
      still.change,
    ]);
    expect(busy.price_usd).not.toBe(still.price_usd);
  });
  it('differs between seeds and, for one seed, between families only by drift', () => {
    const price = (seed: string, family: 'sceptic' | 'enthusiast'): number =>
      play(worldOf({ seed, family }), [], 3000).state.market.log_fair;
    expect(price('one', 'sceptic')).not.toBe(price('two', 'sceptic'));
    expect(price('one', 'enthusiast')).toBeGreaterThan(price('one', 'sceptic'));
  });
  it('draws its family from the seed when mixed: half sceptic, a third central, the rest enthusiast', () => {
    const counts = [0, 0, 0];
    for (let i = 0; i < 4000; i++)
      counts[beginMarket({ ...world, luck: openLuck(`family-${i}`, STREAMS) }).family]! += 1 / 4000;
    expect(Math.abs(counts[0]! - p.family_sceptic_share)).toBeLessThan(0.035);
    expect(Math.abs(counts[1]! - p.family_central_share)).toBeLessThan(0.035);
    expect(counts[2]!).toBeGreaterThan(0.1);
    const { family } = engine.begin(world).market;
    expect(beginMarket(world).family).toBe(family);
  });
  it('drifts less as all coins are worth more', () => {
    for (const family of [0, 1, 2])
      expect(driftOf(p, family, 13, Math.log(2e7))).toBeLessThan(driftOf(p, family, 11, Math.log(2e7)));
  });
});

describe('own impact', () => {
  it('moves the quote by the root law at once and pays two thirds of it on the way', () => {
    const peak = peakOf(world, 0, 10e6, 1);
    expect(peak).toBe(impactOf(10e6, p.impact_scale, p.impact_daily_sd, p.impact_volume_usd));
    expect(averageOf(100_000, peak, 10e6)).toBeCloseTo(100_000 * (1 + (2 / 3) * peak), 6);
    expect(averageOf(100_000, peakOf(world, 0, -10e6, 1), -10e6)).toBeCloseTo(
      100_000 * (1 - (2 / 3) * peak),
      6,
    );
  });
  it('of one order cut in four on the same day is that of the whole', () => {
    let peak = 0;
    for (let i = 0; i < 4; i++) peak += peakOf(world, i * 10e6, 10e6, 1);
    expect(peak).toBeCloseTo(peakOf(world, 0, 40e6, 1), 12);
  });
  it('fades by e in its fade time, while a share stays with what was bought', () => {
    const state = stateOn(world);
    state.market.impact_fading = 0.01;
    state.treasury.net_usd = 60e6;
    const path = (): number => state.market.price_usd / Math.exp(state.market.log_path) - 1;
    for (let i = 0; i < p.impact_fade_days; i++) {
      marketDay(contextOf(world, state));
      state.day += 1;
    }
    expect(state.market.impact_fading).toBeCloseTo(0.01 / Math.E, 6);
    const kept = p.impact_kept_share * impactOf(60e6, p.impact_scale, p.impact_daily_sd, p.impact_volume_usd);
    expect(state.market.impact_kept).toBe(kept);
    expect(Math.log1p(path())).toBeCloseTo(kept + 0.01 / Math.E, 6);
  });
  it('is gone after a year when all that was bought is sold again', () => {
    const state = stateOn(world);
    setBalance(state, 'reserve_sat', 0);
    const after = engine.step(world, state, [{ kind: 'treasury.buy', usd: 20e6 }]);
    after.treasury.net_usd = 0;
    const later = engine.advance(world, after, [], 366).market;
    expect(Math.abs(later.price_usd / Math.exp(later.log_path) - 1)).toBeLessThan(1e-9);
  });
  it('of a seller pushes the quote down, of a buyer up', () => {
    const state = stateOn(world);
    setBalance(state, 'reserve_sat', 1000e8);
    const quote = state.market.price_usd;
    expect(
      engine.preview(world, state, [{ kind: 'treasury.buy', usd: 20e6 }]).market.price_usd,
    ).toBeGreaterThan(quote);
    expect(
      engine.preview(world, state, [{ kind: 'treasury.sell', sat: 200e8 }]).market.price_usd,
    ).toBeLessThan(quote);
  });
});
