// What the ministry does for consent: each act costs, works, waits, and is refused for a reason.
import { describe, expect, it } from 'vitest';
import { posted } from '../../../src/core/context.ts';
import type { Command, State } from '../../../src/core/types.ts';
import { engine, play, playFrom, refusal, setBalance, stateOn, worldOf } from '../../helpers.ts';

const world = worldOf();
const at = (id: string): number => world.nation.society!.provinces.findIndex((one) => one.id === id);
const group = (id: string): number => world.nation.society!.groups.findIndex((one) => one.id === id);
const first = stateOn(world, 20);
const hear: Command = { kind: 'people.hear', province: 'kp' };
const campaign: Command = { kind: 'people.campaign' };
const relief = (id: string, usd: number): Command => ({ kind: 'people.relief', group: id, usd });
const share = (pct: number): Command => ({ kind: 'people.share', pct });
const discount = (province: string, on: boolean): Command => ({ kind: 'people.discount', province, on });
const given = (orders: readonly Command[], state = first): State => engine.preview(world, state, orders);

describe('a hearing tour', () => {
  it('costs its sum, wins the province, calms it and waits', () => {
    const after = given([hear]);
    expect(posted(after, 'public-acts') - posted(first, 'public-acts')).toBe(world.p.hear_usd * 100);
    expect(after.people.province[at('kp')]!).toBeGreaterThan(first.people.province[at('kp')]! + 3);
    expect(after.people.local[at('kp') * 4 + 2]!).toBeLessThan(first.people.local[at('kp') * 4 + 2]!);
    expect(refusal(world, after, hear)).toBe('heard-lately');
    expect(refusal(world, after, { kind: 'people.hear', province: 'sindh' })).toBe('heard-lately');
    const later = engine.advance(world, after, [], 20 + world.p.hear_gap_days);
    expect(refusal(world, later, hear)).toBe('heard-lately');
    expect(refusal(world, later, { kind: 'people.hear', province: 'sindh' })).toBe(null);
    expect(refusal(world, first, { kind: 'people.hear', province: 'atlantis' })).toBe('unknown-province');
  });
});

describe('relief', () => {
  it('is felt by the group that gets it, by what it was, and fades', () => {
    const after = given([relief('farmers', 20e6)]);
    const farmers = group('farmers');
    expect(after.people.consent[farmers]! - first.people.consent[farmers]!).toBeCloseTo(4.4, 6);
    expect(after.people.consent[group('youth')]).toBe(first.people.consent[group('youth')]);
    expect(posted(after, 'relief')).toBe(20e8);
    expect(refusal(world, after, relief('farmers', 5e6))).toBe('relief-lately');
    expect(refusal(world, after, relief('youth', 5e6))).toBe(null);
    expect(engine.advance(world, after, [], 385).people.relief[farmers]!).toBeLessThan(1);
  });
  it('is refused where it is not felt, for sums off the steps, and without the money', () => {
    expect(refusal(world, first, relief('bankers', 5e6))).toBe('relief-not-felt');
    expect(refusal(world, first, relief('nobody', 5e6))).toBe('unknown-group');
    expect(refusal(world, first, relief('farmers', 45e6))).toBe('out-of-range');
    expect(refusal(world, first, relief('farmers', 7e6))).toBe('not-a-step');
    const poor = stateOn(world, 20);
    setBalance(poor, 'treasury_usd', 1e8);
    expect([refusal(world, poor, relief('farmers', 5e6)), refusal(world, poor, campaign)]).toEqual([
      'no-cash',
      'no-cash',
    ]);
    setBalance(poor, 'treasury_usd', 1e6);
    expect(refusal(world, poor, hear)).toBe('no-cash');
  });
});

describe('a campaign', () => {
  it('teaches, wins trust, and waits', () => {
    const after = given([campaign]);
    expect(after.people.literacy_pct).toBeGreaterThan(first.people.literacy_pct + 1);
    expect(after.people.trust_pct).toBeGreaterThan(first.people.trust_pct + 1);
    expect(after.people.mean).toBeGreaterThan(first.people.mean);
    expect(refusal(world, after, campaign)).toBe('campaign-lately');
  });
});

describe('the share of host provinces', () => {
  const rich = { kind: 'halls.tariff', pkr_kwh: 40 } as const;
  it('pays part of a margin that there is, by where the halls stand', () => {
    const { state } = play(
      world,
      [
        [0, rich],
        [1, share(20)],
      ],
      120,
    );
    expect(posted(state, 'province-share')).toBeGreaterThan(0);
    expect(state.people.shared_pkr[at('sindh')]!).toBeGreaterThan(0);
    expect(state.people.shared_pkr[at('punjab')]).toBe(0);
    const none = play(world, [[0, rich]], 120).state;
    expect(state.people.local[at('sindh') * 4 + 3]!).toBeGreaterThan(none.people.local[at('sindh') * 4 + 3]!);
    // nothing is shared of a loss
    expect(
      posted(
        play(
          world,
          [
            [0, { ...rich, pkr_kwh: 0 }],
            [1, share(20)],
          ],
          120,
        ).state,
        'province-share',
      ),
    ).toBe(0);
  });
  it('stands a year, in whole percents up to 20', () => {
    expect(refusal(world, first, share(21))).toBe('out-of-range');
    expect(refusal(world, first, share(2.5))).toBe('not-a-step');
    expect(refusal(world, first, share(0))).toBe('share-same');
    expect(refusal(world, given([share(5)]), share(6))).toBe('share-lately');
  });
});

describe('lower bills in host districts', () => {
  it('cost the power account each month, are felt there, and can be ended', () => {
    const on = playFrom(world, given([discount('ajk', true)]), [], 120).state;
    expect(posted(on, 'local-discount')).toBeGreaterThan(4e8);
    expect(on.people.local[at('ajk') * 4 + 3]!).toBeGreaterThan(3);
    expect(on.people.local[at('kp') * 4 + 3]).toBe(0);
    expect(refusal(world, on, discount('ajk', true))).toBe('discount-same');
    const off = engine.preview(world, on, [discount('ajk', false)]);
    expect(off.people.discount[at('ajk')]).toBe(0);
  });
  it('are for provinces that host something', () => {
    expect(refusal(world, first, discount('islamabad', true))).toBe('hosts-nothing');
    expect(refusal(world, first, discount('islamabad', false))).toBe('discount-same');
    expect(refusal(world, first, discount('atlantis', true))).toBe('unknown-province');
  });
});

it('a nation without described people refuses all of it', () => {
  const lines = worldOf({ scenario: 'two-lines' });
  const morning = engine.begin(lines);
  for (const command of [hear, campaign, relief('farmers', 5e6), share(5), discount('kp', true)])
    expect(refusal(lines, morning, command)).toBe('nothing-here');
  expect(morning.people.mean).toBe(50);
});
