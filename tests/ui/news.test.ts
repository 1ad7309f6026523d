// What the live region says of passing days: what matters, once, and never a flood.
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/core/types.ts';
import type { Game } from '../../src/session/index.ts';
import { speak } from '../../src/text/index.ts';
import { ru } from '../../src/text/ru/index.ts';
import { ur } from '../../src/text/ur/index.ts';
import { dueLines } from '../../src/ui/play/due.ts';
import { newsFrom } from '../../src/ui/play/news.ts';
import { engine, stateOn, worldOf } from '../helpers.ts';

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

describe('news of money', () => {
  it.each([
    ['en', speak().words, '.'],
    ['ru', speak(ru).words, '.'],
    ['ur', speak(ur).words, '۔'],
  ] as const)('ends as a sentence does, %s: agreed, paid, missed', (_, { financeLines: of }, stop) => {
    const told = [
      of.financed('A', 'B'),
      of.left('A', 'B'),
      of.coupon('A', 'B'),
      of.repaid('A', 'B'),
      of.missed('A', 'B'),
      of.rolledOver('B'),
      of.governor('2.1'),
    ];
    expect(told.filter((line) => !line.endsWith(stop) || line.endsWith(stop + stop))).toEqual([]);
  });
});

describe('what lies ahead', () => {
  const world = worldOf({ family: 'central', lasting: true });
  const due = (day: number) => {
    const state = stateOn(world, day);
    return dueLines({ world, state, shown: state } as unknown as Game, engine, day + 400);
  };
  it('ends with the run: the days before it list nothing beyond, its last day lists nothing', () => {
    const late = due(world.days - 20);
    expect(late.every(({ day }) => day <= world.days)).toBe(true);
    expect(late.length).toBeGreaterThan(0);
    expect(due(world.days)).toEqual([]);
  });
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
