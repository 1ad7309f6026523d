// What the live region says of passing days: what matters, once, and never a flood.
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/core/types.ts';
import { newsFrom } from '../../src/ui/play/news.ts';

const dark = (day: number): Happening => ({ kind: 'shortage', day, hours: 1 });
const card = (day: number): Happening => ({ kind: 'event-opened', day, event: 'exams' });
const paper = (day: number): Happening => ({
  kind: 'headline',
  day,
  id: 'price-up',
  quantity: 'price_usd',
  since: day - 30,
  unit: 'USD',
  tick: 1,
});

describe('what a voice is told', () => {
  it('is what is new and matters, not each headline, retarget or wear', () => {
    const all = [card(1), paper(2), { kind: 'retarget', day: 3, change_pct: 1 } as const, card(4)];
    expect(newsFrom(all, 0).map(({ day }) => day)).toEqual([1, 4]);
    expect(newsFrom(all, 1).map(({ day }) => day)).toEqual([4]);
    expect(newsFrom(all, all.length)).toEqual([]);
  });
  it('names a shortage once while it goes on, also from one batch of days to the next', () => {
    const all = [dark(1), dark(2), dark(20), dark(50)];
    expect(newsFrom(all, 0).map(({ day }) => day)).toEqual([1, 50]);
    expect(newsFrom(all, 1).map(({ day }) => day)).toEqual([50]);
  });
  it('is three sentences at most, the last ones', () => {
    expect(newsFrom([1, 2, 3, 4, 5].map(card), 0).map(({ day }) => day)).toEqual([3, 4, 5]);
  });
  it('tells of a card only when nobody answered it, and of a law when it is in force', () => {
    const answered = (by: 'player' | 'nobody'): Happening => ({
      kind: 'event-answered',
      day: 1,
      event: 'exams',
      choice: 'a',
      by,
    });
    const law = (stage: 'force' | 'tabled'): Happening =>
      ({ kind: 'law-stage', day: 2, law: 'act', stage }) as Happening;
    const all = [answered('player'), answered('nobody'), law('tabled'), law('force')];
    expect(newsFrom(all, 0)).toEqual([all[1], all[3]]);
  });
});
