// The guess at a draft takes from what is idle what the draft would draw, and nothing else; the reckoning is near it.
import { expect, it } from 'vitest';
import type { Outlook } from '../../src/core/types.ts';
import { roughly } from '../../src/ui/desks/power/rough.ts';

const base = {
  from: 10,
  until: 30,
  span: 5,
  day: [10, 15, 20, 25],
  idle_mw: [500, 500, 40, 500],
  package_mw: [0, 0, 0, 0],
  licensed_mw: [20, 20, 20, 20],
  halls_mw: [1, 1, 1, 1],
} as unknown as Outlook;

it('ramps the package from its day, adds licences from theirs, and never takes more than is idle', () => {
  const guess = roughly(base, {
    package: { mw: 100, from: 15, ramp_days: 10 },
    licensed: { mw: 30, from: 25 },
  });
  expect(guess.package_mw).toEqual([0, 0, 50, 100]);
  expect(guess.licensed_mw).toEqual([20, 20, 20, 50]);
  expect(guess.idle_mw).toEqual([500, 500, 0, 370]);
  expect(guess.halls_mw).toBe(base.halls_mw);
});

it('of nothing is the year as it stands', () => {
  expect(roughly(base, { package: null, licensed: null })).toEqual(base);
});
