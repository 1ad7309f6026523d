// What falls due, counted ahead, is what the core then pays on those days.
import { expect, it } from 'vitest';
import { byHalfYear, obligationsOf } from '../../src/session/index.ts';
import { engine, playFrom, setBalance, worldOf } from '../helpers.ts';

const world = worldOf({ lasting: true });
const sold = engine.step(world, engine.begin(world), [
  { kind: 'finance.certificate', usd: 60e6 },
  { kind: 'finance.central', usd: 100e6 },
]);

it('counts coupons and repayments as they are paid', () => {
  setBalance(sold, 'treasury_usd', 2000e6 * 100);
  const ahead = obligationsOf(sold.finance, sold.day);
  const { news } = playFrom(world, sold, [], 5 * 365 + 2);
  const paid = news.flatMap((one) =>
    one.kind === 'coupon' || one.kind === 'repaid'
      ? [{ day: one.day, form: one.form, coupon: one.kind === 'coupon', usd: one.usd }]
      : [],
  );
  expect(ahead).toEqual(paid);
  expect(ahead).toHaveLength(7);
});

it('sums by half-year, each sum once', () => {
  const ahead = obligationsOf(sold.finance, sold.day);
  const halves = byHalfYear(ahead, sold.day, world.days);
  expect(halves.reduce((sum, { coupons }) => sum + coupons, 0)).toBe(5 * 4.8e6);
  expect(halves.reduce((sum, { repaid }) => sum + repaid, 0)).toBe(160e6);
});
