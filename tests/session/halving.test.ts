// The halving as the set piece reads it: ninety days ahead, the block, three retargets, and a month of what came of it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Happening, State } from '../../src/core/types.ts';
import { blocksLeft, comesIntoView, hallsNow, halved, halvingNear } from '../../src/session/halving.ts';
import { fromReplay, playDay } from '../../src/session/run.ts';
import { engine, good } from '../helpers.ts';
import { CORPUS } from '../replays/make.ts';

const run = good(engine.parse(readFileSync(path.join(CORPUS, 'busy-ten-years.json'), 'utf8')));
const world = good(engine.open(run.spec));
const happenings: Happening[] = [];
const mornings = new Map<number, State>();
let fell = 0;

beforeAll(() => {
  engine.advance(
    world,
    engine.begin(world),
    run.commands,
    1200,
    (one) => happenings.push(one),
    (state) => mornings.set(state.day, structuredClone(state)),
  );
  fell = happenings.find(({ kind }) => kind === 'halving')?.day ?? 0;
});
const morning = (day: number): State => mornings.get(day) ?? engine.begin(world);
const nearOn = (day: number) =>
  halvingNear({
    state: morning(day),
    history: { version: 0, series: {}, happenings: happenings.filter((one) => one.day < day) },
  });

describe('the halving', () => {
  it('is in view ninety days ahead, over three retargets, and a month of what came of it', () => {
    const phases = Array.from({ length: 300 }, (_, i) => nearOn(fell - 120 + i)?.phase ?? 'none');
    expect(phases.filter((one, i) => one !== phases[i - 1])).toEqual([
      'none',
      'ahead',
      'after',
      'told',
      'none',
    ]);
    const ahead = phases.filter((one) => one === 'ahead').length;
    expect(ahead).toBeGreaterThan(80);
    expect(ahead).toBeLessThan(100);
    expect(phases.filter((one) => one === 'told').length).toBe(30);
    expect(nearOn(fell + 45)?.retargets.length ?? 0).toBe(3);
  });

  it('counts down to the height of the protocol', () => {
    const near = nearOn(fell - 10);
    expect(near?.block).toBe(1_050_000);
    expect(near?.blocks).toBe(1_050_000 - morning(fell - 10).network.height);
    expect(Math.abs((near?.day ?? 0) - fell)).toBeLessThan(3);
  });

  it('leaves of a MWh what half the subsidy and all fees pay', () => {
    const state = morning(fell - 10);
    const { subsidy_sat, fees_btc, hashprice_usd } = state.network;
    const then = halved(state);
    expect(then.network.subsidy_sat).toBe(156_250_000);
    expect(then.network.hashprice_usd / hashprice_usd).toBeCloseTo(
      (subsidy_sat / 2e8 + fees_btc) / (subsidy_sat / 1e8 + fees_btc),
      12,
    );
    const now = hallsNow(engine, world, state);
    expect(now.length).toBeGreaterThan(2);
    hallsNow(engine, world, then).forEach((one, i) => {
      expect(one.cost_usd_mwh).toBe(now[i]?.cost_usd_mwh);
      expect(one.earned_usd_mwh).toBeLessThan(0.55 * (now[i]?.earned_usd_mwh ?? 0));
    });
  });

  it('stops time when it comes into view and at the block', () => {
    const stops: number[] = [];
    for (const from of [fell - 100, fell - 2]) {
      const state = morning(from);
      const replayed = {
        run: { ...run, days: from },
        state,
        snapshots: [],
        series: {},
        happenings: [],
        fingerprints: [],
        divergence: null,
      };
      const own = fromReplay(engine, world, replayed);
      for (let i = 0; i < 20; i++) if (playDay(engine, own) === 'halving') stops.push(own.state.day);
    }
    const view = [...mornings.keys()].find((day) =>
      comesIntoView(morning(day - 1).network, morning(day).network),
    );
    expect(stops).toEqual([view, fell + 1]);
    expect(blocksLeft(morning(view ?? 0).network)).toBeLessThanOrEqual(90 * 144);
  });
});
