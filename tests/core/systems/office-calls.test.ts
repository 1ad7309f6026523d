// Calls: which gauge is asked for, how a call is scored, what four right ones bring, and when it is too late.
import { describe, expect, it } from 'vitest';
import { brierOf, calibration, callsQuarter } from '../../../src/core/systems/office-calls.ts';
import type { Command, Happening, State } from '../../../src/core/types.ts';
import { contextOf, engine, refusal, stateOn, worldOf } from '../../helpers.ts';

const world = worldOf();
const predict = (call: 'down' | 'level' | 'up', sure = 70): Command => ({
  kind: 'office.predict',
  call,
  sure,
});
/** A quarter's morning, with a gauge of 10 on the mean asked for and called. */
function called(call: number, sure: number): State {
  const state = stateOn(world, 108);
  Object.assign(state.office, { ask: 0, call, sure, days: 10, sum: [0, 20, 0, 0, 0] });
  state.office.mean[0] = 10;
  return state;
}
function over(state: State, mean: number): { news: Happening[]; gained: number } {
  const news: Happening[] = [];
  let gained = 0;
  state.office.sum[0] = mean * state.office.days;
  callsQuarter(contextOf(world, state, news), state.office, (points) => {
    gained += points;
    return points;
  });
  return { news, gained };
}

describe('the Brier score', () => {
  it('is nothing for certainty that came, 2/3 for no opinion, and worse the surer a miss was', () => {
    expect(brierOf(2, 1, 2)).toBe(0);
    expect(brierOf(0, 1 / 3, 1)).toBeCloseTo(2 / 3, 12);
    expect(brierOf(0, 0.7, 0)).toBeCloseTo(0.135, 12);
    expect(brierOf(0, 0.9, 1)).toBeGreaterThan(brierOf(0, 0.5, 1));
    expect(brierOf(0, 1, 2)).toBe(2);
  });
});

describe('a call', () => {
  it('is right when the mean moved over the band, by way', () => {
    for (const [call, mean, right] of [
      [2, 15, 1],
      [1, 13, 1],
      [1, 15, 0],
      [0, 5, 1],
      [0, 15, 0],
    ] as const) {
      const state = called(call, 0.7);
      over(state, mean);
      expect([state.office.calls, state.office.right], `${call} ${mean}`).toEqual([1, right]);
    }
  });
  it('brings a point with each fourth right one, and says so', () => {
    const state = called(2, 0.9);
    state.office.right = 3;
    const { news, gained } = over(state, 20);
    expect(gained).toBe(1);
    expect(news).toMatchObject([{ kind: 'called', gauge: 'grid-margin', call: 'up', came: 'up', points: 1 }]);
    const missed = called(0, 0.9);
    missed.office.right = 3;
    expect(over(missed, 20).gained).toBe(0);
  });
  it('that was not made is not scored', () => {
    const state = called(-1, 0);
    over(state, 20);
    expect(state.office.calls).toBe(0);
  });
  it('asks for the gauge nearest a border, and not for the same one twice running', () => {
    const state = called(-1, 0);
    state.office.zone = [2, 2, -1, 2, -1];
    state.office.value = [4.1, 3.5, 0, 0, 0];
    state.office.ask = 1;
    over(state, 10);
    expect(state.office.ask).toBe(0);
    over(state, 10);
    expect(state.office.ask).not.toBe(0);
  });
  it('makes calibration: 1 for certainty that came, 0 for no better than nothing, 0 before the first', () => {
    const state = stateOn(world);
    expect(calibration(world, state)).toBe(0);
    Object.assign(state.office, { calls: 2, brier: 2 * 0.135 });
    expect(calibration(world, state)).toBeCloseTo(1 - 0.135 / (2 / 3), 9);
    state.office.brier = 3;
    expect(calibration(world, state)).toBe(0);
  });
});

describe('the order to call', () => {
  it('is open from the second quarter, for its first week, once', () => {
    const first = stateOn(world, 20);
    expect(refusal(world, first, predict('up'))).toBe('nothing-to-call');
    const morning = stateOn(world, 108);
    expect(morning.office.ask).toBeGreaterThanOrEqual(0);
    expect(refusal(world, morning, predict('up'))).toBe(null);
    const after = engine.preview(world, morning, [predict('level', 0)]);
    expect(after.office).toMatchObject({ call: 1, sure: 0.5 });
    expect(refusal(world, after, predict('up'))).toBe('called');
    expect(refusal(world, stateOn(world, 114), predict('up'))).toBe(null);
    expect(refusal(world, stateOn(world, 115), predict('up'))).toBe('call-late');
  });
  it('knows three calls and four degrees', () => {
    const morning = stateOn(world, 108);
    expect(refusal(world, morning, predict('sideways' as 'up'))).toBe('unknown-choice');
    expect(refusal(world, morning, predict('up', 60))).toBe('out-of-range');
  });
  it('is scored when the quarter is over', () => {
    const state = engine.advance(world, stateOn(world, 108), [[108, predict('up', 90)]], 200);
    expect(state.office).toMatchObject({ calls: 1, call: -1 });
    expect(engine.quantity(world, state, 'calibration_pct')).toBeGreaterThanOrEqual(0);
  });
});
