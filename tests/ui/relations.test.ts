// The relations desk: what a deal takes.
import { describe, expect, it } from 'vitest';
import { priceOf } from '../../src/ui/desks/relations/deals.tsx';
import { worldOf } from '../helpers.ts';

const { deals } = worldOf().nation.programme!;

describe('a deal', () => {
  it.each(deals)('$id says all that it takes: points, dollars, goodwill', (deal) => {
    const said = priceOf(deal);
    expect(said).toContain(deal.capital === 1 ? '1 point' : `${deal.capital} points`);
    expect(said.includes('$')).toBe(deal.usd > 0);
    expect(said.includes(`goodwill −${deal.asks}`)).toBe(deal.asks > 0);
  });
});
