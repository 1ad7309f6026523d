// Credit of mandates, and levers that nobody who wins pulls.
import { describe, expect, it } from 'vitest';
import { unused } from '../../src/lab/balance.ts';
import { creditOf } from '../../src/lab/credit.ts';

describe('credit of a mandate', () => {
  const most = { threshold: 1080, reach: 'at-most' } as const;
  it('is the way from the caretaker’s middle value to what is asked, and whole when it holds', () => {
    expect(creditOf(1210, false, 1340, most)).toBe(0.5);
    expect(creditOf(1500, false, 1340, most)).toBe(0);
    expect(creditOf(1500, true, 1340, most)).toBe(1);
  });
  it('is none where the caretaker has the measure anyway and something else was missed', () => {
    expect(creditOf(1000, false, 1000, most)).toBe(0);
    expect(creditOf(2.3, false, 2.75, { threshold: 2.4, reach: 'at-least' })).toBe(0);
  });
});

describe('an unused lever', () => {
  const of = (
    levers: readonly string[],
    held: readonly boolean[],
    chosen: readonly number[] = [0, 1, 2],
  ) => ({
    levers,
    held,
    chosen,
  });
  it('is one that is pulled, and in no campaign that held its three', () => {
    const all = [
      of(['halls.rule', 'law:council'], [true, true, true]),
      of(['halls.rule', 'finance.bond', 'grid.gate'], [true, true, false]),
      of(['grid.gate'], [true, true, true], []),
    ];
    expect(unused(all)).toEqual(['finance.bond', 'grid.gate']);
  });
  it('is none that is there to be refused', () => {
    expect(unused([of(['law:legal-tender', 'office.sitting'], [false, false, false])])).toEqual([]);
  });
});
