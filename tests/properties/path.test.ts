// The exogenous path never sees the player: weather, fuel and price are the same bit for bit under any orders.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { State } from '../../src/core/types.ts';
import { engine, worldOf, worldPrint } from '../helpers.ts';
import { assure } from './assure.ts';
import { hostile, logOf, republic } from './orders.ts';

const DAYS = 700;
/** What must not depend on the player, as one number list a day. */
function pathOf({ climate, market }: State): number[] {
  return [
    ...climate.anomaly_c,
    ...climate.temperature_c,
    climate.heat_days,
    climate.heat_day,
    climate.heat_due,
    climate.heat_odds,
    climate.river,
    climate.gas,
    climate.coal,
    climate.oil,
    climate.lng,
    climate.lng_days,
    market.family,
    market.bull,
    market.log_path,
    market.log_fair,
    market.slow,
    market.fast,
    market.change,
  ];
}

const worlds = ['one', 'two', 'three'].map((seed) => {
  const world = worldOf({ seed });
  const path: number[][] = [];
  engine.advance(world, engine.begin(world), [], DAYS, undefined, (state) => path.push(pathOf(state)));
  return { world, path };
});

it('the exogenous path is the same under three hundred random logs of orders', () => {
  const log = logOf(
    fc.oneof(
      { weight: 9, arbitrary: republic },
      { weight: 1, arbitrary: hostile.filter((one) => one.kind !== 'laws.table') },
    ),
    DAYS,
    60,
  );
  let moved = 0;
  assure(
    import.meta.filename,
    300,
    fc.property(fc.constantFrom(...worlds), log, ({ world, path }, commands) => {
      let differs = -1;
      const state = engine.advance(world, engine.begin(world), commands, DAYS, undefined, (now) => {
        const expected = path[now.day - 1]!;
        if (differs < 0 && !pathOf(now).every((value, i) => Object.is(value, expected[i]))) differs = now.day;
      });
      if (state.treasury.net_usd !== 0) moved++;
      if (differs >= 0) throw new Error(`the path differs on day ${differs}`);
    }),
  );
  // the logs did something: a third of them and more traded, so a path that saw them would have moved
  if (process.env.PATH_OF_CASE === undefined) expect(moved).toBeGreaterThan(100);
});

it('the future is not in the past: with another future the days before are the same', () => {
  const [a, b] = [
    worldOf({ seed: 'one' }),
    worldOf({ seed: 'one', parameters: { shock_size: 3, jump_sd: 0.14 } }),
  ];
  const days = engine.advance(a, engine.begin(a), [], 5);
  expect(worldPrint(engine.advance(b, engine.begin(b), [], 5))).toBe(worldPrint(days));
});
