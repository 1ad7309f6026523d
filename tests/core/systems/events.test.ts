// Events: when they open, what answers do, who answers when nobody does, and how long they rest.
import { describe, expect, it } from 'vitest';
import { eventsDay } from '../../../src/core/systems/events.ts';
import type { Command, Happening, State } from '../../../src/core/types.ts';
import {
  balance,
  contextOf,
  engine,
  playFrom,
  refusal,
  setBalance,
  stateOn,
  worldOf,
} from '../../helpers.ts';

const world = worldOf();
const at = (id: string): number => world.scenario.events.indexOf(id);
const event = (id: string) => world.events[at(id)]!;
const answer = (id: string, choice: string): Command => ({ kind: 'events.answer', event: id, choice });
function open(id: string, day = 20): State {
  const state = stateOn(world, day);
  state.events.open_day[at(id)] = day;
  state.events.last_day[at(id)] = day;
  return state;
}
/** Event days alone, with the state of the rest kept as it is. */
function days(state: State, n: number): Happening[] {
  const news: Happening[] = [];
  for (let i = 0; i < n; i++) {
    eventsDay(contextOf(world, state, news));
    state.day += 1;
  }
  return news;
}

describe('a card', () => {
  it('opens within days while its trigger holds, and never while it does not', () => {
    const hot = stateOn(world, 30);
    hot.climate.temperature_c = [30, 44];
    expect(days(hot, 20)).toContainEqual(
      expect.objectContaining({ kind: 'event-opened', event: 'heatwave' }),
    );
    const mild = stateOn(world, 30);
    mild.climate.temperature_c = [30, 34];
    expect(days(mild, 60).filter((one) => one.kind === 'event-opened')).toEqual([]);
  });
  it('never opens in the first eight days', () => {
    const hot = stateOn(world);
    hot.climate.temperature_c = [48, 48];
    expect(days(hot, 8)).toEqual([]);
  });
  it('answers itself with its fallback when its days are up', () => {
    const state = open('heatwave');
    const { news } = playFrom(world, state, [], 30);
    expect(news).toContainEqual({
      kind: 'event-answered',
      day: 20 + event('heatwave').answer_days,
      event: 'heatwave',
      choice: event('heatwave').fallback,
      by: 'nobody',
    });
  });
  it('rests for its cooldown after it was answered', () => {
    const hot = open('heatwave', 16);
    hot.climate.temperature_c = [48, 48];
    const news = days(hot, event('heatwave').answer_days + event('heatwave').cooldown_days + 5).filter(
      (one) => 'event' in one && one.event === 'heatwave',
    );
    const answered = news.find((one) => one.kind === 'event-answered')!.day;
    const again = news.find((one) => one.kind === 'event-opened');
    if (again) expect(again.day - answered).toBeGreaterThanOrEqual(event('heatwave').cooldown_days);
    hot.day = answered + 1;
    hot.events.open_day.fill(-1);
    hot.events.last_day[at('heatwave')] = answered;
    expect(
      days(hot, event('heatwave').cooldown_days - 1).some(
        (one) => 'event' in one && one.event === 'heatwave',
      ),
    ).toBe(false);
  });
});

describe('an answer', () => {
  it('closes the card at once, with news of who gave it', () => {
    const { state, news } = playFrom(world, open('heatwave'), [[20, answer('heatwave', 'stand-down')]], 21);
    expect(state.events.open_day[at('heatwave')]).toBe(-1);
    expect(news).toContainEqual({
      kind: 'event-answered',
      day: 20,
      event: 'heatwave',
      choice: 'stand-down',
      by: 'player',
    });
  });
  it('changes the physical state for its days', () => {
    const after = engine.preview(world, open('heatwave'), [answer('heatwave', 'stand-down')]);
    expect([after.grid.modifier[4], after.grid.modifier_until[4]]).toEqual([0, 30]);
    expect(engine.advance(world, after, [], 30).halls.drawn_mw).toBe(0);
    expect(engine.advance(world, after, [], 31).grid.modifier[4]).toBe(1);
  });
  it('pays what it costs', () => {
    const state = open('heatwave');
    const after = engine.preview(world, state, [answer('heatwave', 'burn-oil')]);
    expect(balance(state, 'treasury_usd') - balance(after, 'treasury_usd')).toBe(12e8);
  });
  it('may cost capital, never below nought', () => {
    const state = open('heatwave');
    expect(engine.preview(world, state, [answer('heatwave', 'share-cut')]).laws.capital).toBe(
      state.laws.capital - 1,
    );
    state.laws.capital = 0;
    expect(engine.preview(world, state, [answer('heatwave', 'share-cut')]).laws.capital).toBe(0);
  });
  it('may set a follow-up, which opens on its day whatever its chance', () => {
    const { news } = playFrom(world, open('low-reservoir'), [[20, answer('low-reservoir', 'release')]], 70);
    expect(news.filter((one) => one.kind === 'event-opened' && one.event === 'empty-reservoir')).toEqual([
      { kind: 'event-opened', day: 51, event: 'empty-reservoir' },
    ]);
  });
});

describe('refusals of answers', () => {
  it('say what is wrong: no such card, nothing open, no such choice, a condition', () => {
    const state = open('heatwave');
    expect(refusal(world, state, answer('aliens', 'x'))).toBe('unknown-event');
    expect(refusal(world, state, answer('lng-stop', 'do-without'))).toBe('nothing-to-answer');
    expect(refusal(world, state, answer('heatwave', 'pray'))).toBe('unknown-choice');
    setBalance(state, 'treasury_usd', 100);
    expect(refusal(world, state, answer('heatwave', 'burn-oil'))).toBe('condition');
    expect(refusal(world, state, answer('heatwave', 'stand-down'))).toBe(null);
  });
  it('let a card be answered once only', () => {
    const after = engine.preview(world, open('heatwave'), [answer('heatwave', 'stand-down')]);
    expect(refusal(world, after, answer('heatwave', 'share-cut'))).toBe('nothing-to-answer');
  });
});
