// Whatever is ordered: nothing throws, refusals are recorded, every invariant holds every day, and no number is broken.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { broken } from '../../src/core/invariants.ts';
import type { Command, State } from '../../src/core/types.ts';
import { engine, stateOn, worldOf } from '../helpers.ts';
import { assure } from './assure.ts';
import { busyLog, hostile, logOf, republic } from './orders.ts';

const worlds = (['sceptic', 'central', 'enthusiast', 'mixed'] as const).map((family) =>
  worldOf({ seed: `inv-${family}`, family }),
);
const lines = worldOf({ scenario: 'two-lines' });

/** Minus nought reads like nought and divides like minus infinity's inverse: no state may hold it. */
function minusNought(value: unknown, at = 'state'): string | null {
  if (typeof value === 'number') return Object.is(value, -0) ? at : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = minusNought(inner, `${at}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
/** Where a state holds text: only where it is meant to, or a number has become one. */
function texts(value: unknown, at = ''): string[] {
  if (typeof value === 'string')
    return /\.(size|cooling|rig)$|^\.laws\.stage/.test(at) ? [] : [`${at} is "${value}"`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${at}.${key}`));
}

describe('every day of every run', () => {
  it('holds all invariants under random sensible orders', () => {
    assure(
      import.meta.filename,
      60,
      fc.property(fc.constantFrom(...worlds), logOf(republic, 250, 60), (world, log) => {
        engine.advance(world, engine.begin(world), log, 250, undefined, (state) =>
          expect(broken(world, state)).toEqual([]),
        );
      }),
    );
  });
  it('holds all invariants through a busy decade of each family, and in the two-line nation', () => {
    for (const world of [...worlds, lines]) {
      engine.advance(world, engine.begin(world), busyLog(world.days), world.days, undefined, (state) => {
        const wrong = broken(world, state);
        if (wrong.length > 0) expect.fail(`day ${state.day}: ${wrong.join('; ')}`);
      });
    }
  });
  it('has no minus nought', () => {
    for (const world of [worlds[0]!, lines]) {
      let found: string | null = null;
      engine.advance(world, engine.begin(world), busyLog(world.days), 700, undefined, (state) => {
        found ??= minusNought(state);
      });
      expect(found).toBe(null);
    }
  });
});

describe('hostile orders', () => {
  const world = worlds[3]!;
  const start = stateOn(world, 20);
  it('never throw, are recorded each, and leave every invariant whole', () => {
    assure(
      import.meta.filename,
      400,
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 6 }), (orders) => {
        const news: string[] = [];
        const after = engine.step(world, start, orders, (one) => news.push(one.kind));
        expect(broken(world, after)).toEqual([]);
        expect(after.log.count - start.log.count).toBe(orders.length);
        expect(after.log.refused - start.log.refused).toBe(news.filter((kind) => kind === 'refused').length);
        const later = engine.advance(world, after, [], 60);
        expect(broken(world, later)).toEqual([]);
        expect(texts(after)).toEqual([]);
      }),
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
  it('of kinds that are not, or with fields that are not, are refused by check too', () => {
    for (const order of [
      {},
      { kind: null },
      { kind: 'halls.build' },
      { kind: 'treasury.buy' },
      { kind: 'events.answer' },
      { kind: 'toString' },
    ]) {
      expect(engine.check(world, start, order as unknown as Command), JSON.stringify(order)).not.toBe(null);
    }
  });
  it('that are no objects at all are refused, not thrown at', () => {
    for (const order of [null, undefined, 5, 'treasury.buy', []]) {
      expect(() => engine.step(world, start, [order as unknown as Command]), String(order)).not.toThrow();
    }
  });
  it('to table a law without clauses are refused, not thrown at', () => {
    for (const clauses of [undefined, null]) {
      const order = { kind: 'laws.table', law: 'industry-package', clauses } as unknown as Command;
      expect(() => engine.step(world, start, [order]), String(clauses)).not.toThrow();
    }
  });
});

describe('the invariants themselves', () => {
  const world = worlds[1]!;
  const state = (): State => engine.advance(world, engine.begin(world), [], 30);
  it.each<[string, (state: State) => void]>([
    [
      'a dollar from nowhere',
      (one) => {
        one.ledger.balance[0]! += 1;
      },
    ],
    [
      'a posting without its balance',
      (one) => {
        one.ledger.flow[3]! += 1;
      },
    ],
    [
      'a coin from nowhere',
      (one) => {
        one.ledger.balance[4]! += 1;
        one.ledger.balance[5]! -= 1;
      },
    ],
    [
      'a MWh from nowhere',
      (one) => {
        one.grid.generated_mwh += 1;
      },
    ],
    [
      'power for licensed halls that no batch had',
      (one) => {
        one.grid.use_mwh[2]! += 5;
        one.grid.generated_mwh += 5;
      },
    ],
    [
      'demand that vanished',
      (one) => {
        one.grid.unserved_mwh += 1000;
      },
    ],
    [
      'a dollar that the central bank did not get',
      (one) => {
        one.ledger.balance[6]! -= 1;
        one.ledger.balance[1]! += 1;
      },
    ],
    [
      'debt that nothing made',
      (one) => {
        one.ledger.balance[7]! -= 1;
        one.ledger.balance[3]! += 1;
      },
    ],
    [
      'coins that the reserves did not feel',
      (one) => {
        one.economy.own_out_usd += 1;
      },
    ],
    [
      'an exchange rate of nothing',
      (one) => {
        one.economy.fx_pkr_usd = 0;
      },
    ],
    [
      'NaN',
      (one) => {
        one.market.slow = Number.NaN;
      },
    ],
    [
      'an infinite number deep inside',
      (one) => {
        one.halls.sites[0]!.mw = Infinity;
      },
    ],
    [
      'a plant that eats power',
      (one) => {
        one.grid.output_mw[5] = -1;
      },
    ],
    [
      'negative capital',
      (one) => {
        one.laws.capital = -1;
      },
    ],
  ])('see %s', (_what, spoil) => {
    const one = state();
    expect(broken(world, one)).toEqual([]);
    spoil(one);
    expect(broken(world, one)).not.toEqual([]);
  });
});
