// Events: when they open, what answers do, who answers when nobody does, and how long they rest.
import { describe, expect, it } from 'vitest';
import { carryOut } from '../../../src/core/effects.ts';
import { eventsDay } from '../../../src/core/systems/events.ts';
import type { Command, Happening, StandingRule, State } from '../../../src/core/types.ts';
import { STANDING_RULES } from '../../../src/core/types.ts';
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
const fingerprints = (state: State): Readonly<Record<string, string>> => engine.fingerprintBySlice(state);
const answer = (id: string, choice: string): Command => ({ kind: 'events.answer', event: id, choice });
function open(id: string, day = 20): State {
  const state = stateOn(world, day);
  state.events.open_day[at(id)] = day;
  state.events.last_day[at(id)] = day;
  state.events.wake_day = day;
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

/** A card in the director's hand since today, and nothing else there. */
function inHand(state: State, id: string): State {
  state.events.wait_day.fill(-1);
  state.events.wait_day[at(id)] = state.day;
  return state;
}

describe('a card', () => {
  it('opens from the hand within a slot while its trigger holds, and never while it does not', () => {
    const hot = inHand(stateOn(world, 300), 'heatwave');
    hot.climate.temperature_c = [30, 44];
    hot.events.cards = 0;
    hot.events.weight = 0;
    hot.events.card_day = -1;
    const mild = engine.preview(world, hot, []);
    mild.climate.temperature_c = [30, 34];
    const opened = { kind: 'event-opened', event: 'heatwave' };
    expect(days(hot, 40)).toContainEqual(expect.objectContaining(opened));
    expect(days(mild, 40)).not.toContainEqual(expect.objectContaining(opened));
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
    const { cooldown_days } = event('heatwave');
    const answered = 300 - cooldown_days + 20;
    const again = (last: number): readonly number[] => {
      const hot = inHand(stateOn(world, 300), 'heatwave');
      hot.climate.temperature_c = [48, 48];
      Object.assign(hot.events, { cards: 0, weight: 0, card_day: -1 });
      hot.events.last_day[at('heatwave')] = last;
      return days(hot, 60).flatMap((one) =>
        one.kind === 'event-opened' && one.event === 'heatwave' ? [one.day] : [],
      );
    };
    expect(again(answered - 40).length).toBe(1);
    const [day] = again(answered);
    if (day !== undefined) expect(day - answered).toBeGreaterThanOrEqual(cooldown_days);
    expect(again(300)).toEqual([]);
  });
  it('opens once only, if it is of that kind', () => {
    const state = inHand(stateOn(world, 1000), 'halving-eve');
    state.halls.ready_mw = 5;
    // whatever else comes to hand was seen often
    state.events.count.fill(50);
    state.events.open_day.fill(-1);
    Object.assign(state.events, { cards: 0, weight: 0, card_day: -1 });
    state.events.count[at('halving-eve')] = 0;
    state.events.last_day[at('halving-eve')] = -1;
    const seen = engine.preview(world, state, []);
    seen.events.last_day[at('halving-eve')] = 1;
    const opened = (of: State): boolean =>
      days(of, 91).some((one) => one.kind === 'event-opened' && one.event === 'halving-eve');
    expect([opened(state), opened(seen)]).toEqual([true, false]);
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

describe('an answer that changes a standing rule', () => {
  const effects = (rule: StandingRule, how: 'to' | 'add' | 'times', value: number): State => {
    const state = stateOn(world, 20);
    state.treasury.buying = { usd: 1000, below_usd: 90_000, keep_usd: 0 };
    carryOut(contextOf(world, state), [{ kind: 'set', rule, how, value }], () => 0, 1);
    return state;
  };
  it('reaches each rule through the system that keeps it', () => {
    const before = fingerprints(effects('buying-usd', 'add', 0));
    const slice: Readonly<Record<StandingRule, string>> = {
      'curtail-margin': 'halls',
      'curtail-cost': 'halls',
      'halls-tariff': 'halls',
      'licence-open': 'halls',
      'licence-tariff': 'halls',
      'licence-royalty': 'halls',
      'licence-cap': 'halls',
      'licence-interruptible': 'halls',
      'buying-usd': 'treasury',
      'buying-below': 'treasury',
      'selling-share': 'treasury',
      'selling-keep': 'treasury',
      gate: 'grid',
      cut: 'grid',
    };
    for (const rule of STANDING_RULES) {
      const changed = fingerprints(effects(rule, 'to', rule === 'licence-interruptible' ? 0 : 1));
      const moved = Object.keys(changed).filter((id) => changed[id] !== before[id]);
      expect(moved, rule).toEqual([slice[rule]]);
    }
  });
  it('adds, scales, and keeps to what an order may ask', () => {
    expect(effects('curtail-margin', 'add', 6).halls.rule_margin_pct).toBe(10);
    expect(effects('buying-below', 'times', 1.5).treasury.buying.below_usd).toBe(135_000);
    expect(effects('selling-share', 'to', 300).treasury.selling.share_pct).toBe(100);
    expect(effects('curtail-cost', 'add', -500).halls.rule_cost_pkr_kwh).toBe(0);
  });
});

describe('what an answer came to', () => {
  it('is told after its days: the figure it is judged by, then and now', () => {
    const { days: later, quantity } = event('heatwave').outcome;
    const state = open('heatwave');
    const { news } = playFrom(world, state, [[20, answer('heatwave', 'stand-down')]], 60);
    const then = engine.quantity(world, state, quantity);
    const after = engine.advance(world, state, [[20, answer('heatwave', 'stand-down')]], 21 + later);
    expect(news).toContainEqual({
      kind: 'event-outcome',
      day: 20 + later,
      event: 'heatwave',
      choice: 'stand-down',
      quantity,
      since: 20,
      was: then,
      now: engine.quantity(world, after, quantity),
      unit: 'h',
      tick: 1 / 128,
    });
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
