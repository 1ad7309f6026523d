// The director: how many cards a quarter, how far apart, how heavy; that it never reads the player; headlines at month-ends.
import { describe, expect, it } from 'vitest';
import type { Command, CommandLog, Effect, Event, Happening } from '../../../src/core/types.ts';
import type { Prepared } from '../../../src/core/world.ts';
import { CARD_GAP, FIRST_CARD, tensionOf } from '../../../src/core/world-director.ts';
import { engine, good, play, worldOf } from '../../helpers.ts';

const seeds = Array.from({ length: 20 }, (_, i) => `pace-${i}`);
const worlds = seeds.map((seed) => worldOf({ seed, lasting: true }));
const runs = worlds.map((world) => play(world, [], world.days).news);
const opened = (news: readonly Happening[]): { day: number; event: string }[] =>
  news.flatMap((one) => (one.kind === 'event-opened' ? [one] : []));

/** Cards opened in each quarter. */
function byQuarter(world: Prepared, news: readonly Happening[]): string[][] {
  let from = 0;
  return world.ends.map((end) => {
    const cards = opened(news).filter(({ day }) => day >= from && day < end);
    from = end;
    return cards.map(({ event }) => event);
  });
}

describe('pace over twenty worlds of ten years', () => {
  const quarters = worlds.flatMap((world, i) => byQuarter(world, runs[i]!));
  it('is 1.6 cards a quarter, one to three in nearly every one', () => {
    const mean = quarters.reduce((sum, cards) => sum + cards.length, 0) / quarters.length;
    expect(mean).toBeGreaterThan(1.45);
    expect(mean).toBeLessThan(1.75);
    expect(Math.max(...quarters.map((cards) => cards.length))).toBeLessThanOrEqual(3);
    expect(quarters.filter((cards) => cards.length === 0).length / quarters.length).toBeLessThan(0.01);
  });
  it('has no card in the first eight days, and twelve days between two', () => {
    for (const news of runs) {
      const days = opened(news).map(({ day }) => day);
      expect(days[0]).toBeGreaterThanOrEqual(FIRST_CARD);
      for (let i = 1; i < days.length; i++) expect(days[i]! - days[i - 1]!).toBeGreaterThanOrEqual(CARD_GAP);
    }
  });
  it('keeps to the tension of each quarter, but for what follows from an answer', () => {
    worlds.forEach((world, i) => {
      byQuarter(world, runs[i]!).forEach((cards, q) => {
        const dealt = cards
          .map((id) => world.events.find((event) => event.id === id)!)
          .filter(({ chance }) => chance > 0);
        const weight = dealt.reduce((sum, event) => sum + event.weight, 0);
        expect(weight).toBeLessThanOrEqual(Math.max(dealt.length, tensionOf(q, world.ends.length)));
      });
    });
  });
  it('rises and falls by act: 1, 2, 3, 2; halving and election at 4; the last year at 1', () => {
    const of = Array.from({ length: 40 }, (_, q) => tensionOf(q, 40));
    expect(of.slice(0, 8)).toEqual([1, 2, 3, 2, 1, 2, 3, 2]);
    expect(of.slice(8, 24)).toEqual([2, 3, 2, 4, 2, 3, 4, 4, 2, 3, 2, 4, 2, 3, 2, 4]);
    expect(of.slice(24)).toEqual([2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 1, 1, 1, 1, 1]);
  });
});

describe('the director', () => {
  it('is made of seed and calendar alone, and deals nothing in a median world', () => {
    const world = worlds[0]!;
    const other = worldOf({ seed: 'pace-0', family: 'sceptic', parameters: { capital_quarter: 3 } });
    expect(other.director).toEqual(world.director);
    expect(worlds[1]!.director).not.toEqual(world.director);
    const median = good(engine.openMedian(worldOf({ seed: 'pace-0' }).spec)) as Prepared;
    expect(median.director.event).toHaveLength(0);
  });
  it('moves no luck of climate or price, whatever is answered', () => {
    const world = worlds[0]!;
    const answers: [number, Command][] = opened(runs[0]!).map(({ day, event }) => [
      day + 1,
      { kind: 'events.answer', event, choice: world.events.find((one) => one.id === event)!.choices[0]!.id },
    ]);
    const path = (log: CommandLog): number[] => {
      const seen: number[] = [];
      engine.advance(world, engine.begin(world), log, 1500, undefined, ({ climate, market }) => {
        seen.push(...climate.temperature_c, climate.lng, market.log_path);
      });
      return seen;
    };
    expect(answers.length).toBeGreaterThan(20);
    expect(path(answers)).toEqual(path([]));
  });
});

describe('chains in play', () => {
  const whole = (effects: readonly Effect[]): Effect[] =>
    effects.flatMap((one) =>
      one.kind === 'chance' ? [one, ...whole(one.then), ...whole(one.otherwise)] : [one],
    );
  /** The free answer of a card that leads on to its chain’s next step. */
  const onward = (events: readonly Event[], event: Event): { choice: string; next: string } | null => {
    for (const { id, when, effects } of event.choices)
      for (const one of whole(effects)) {
        const next = one.kind === 'follow' ? events.find((each) => each.id === one.event) : undefined;
        if (when === null && next?.chain?.step === event.chain!.step + 1)
          return { choice: id, next: next.id };
      }
    return null;
  };
  it.each(['conflict', 'theft', 'flood', 'host'])('%s runs from card to card to its last', (chain) => {
    const world = worlds[0]!;
    let event = world.events.find((one) => one.chain?.id === chain && one.chain.step === 1)!;
    let state = engine.advance(world, engine.begin(world), [], 500);
    const at = world.events.indexOf(event);
    state.events.open_day[at] = 500;
    state.events.wake_day = 500;
    const steps = [event.chain!.step];
    for (let lead = onward(world.events, event); lead !== null; lead = onward(world.events, event)) {
      const { choice, next } = lead;
      const news: Happening[] = [];
      const log: CommandLog = [[state.day, { kind: 'events.answer', event: event.id, choice }]];
      state = engine.advance(world, state, log, state.day + 1, (one) => news.push(one));
      while (!opened(news).some((one) => one.event === next)) {
        expect(state.day).toBeLessThan(1500);
        state = engine.advance(world, state, [], state.day + 1, (one) => news.push(one));
      }
      event = world.events.find(({ id }) => id === next)!;
      steps.push(event.chain!.step);
    }
    expect(steps).toEqual([1, 2, 3]);
  });
});

describe('headlines', () => {
  const told = runs.flatMap((news) => news.flatMap((one) => (one.kind === 'headline' ? [one] : [])));
  it('come on last evenings of months, rested, with the evening they are measured against', () => {
    const world = worlds[0]!;
    expect(told.length / runs.length).toBeGreaterThan(20);
    for (const { day, since } of told) {
      expect(world.dayOfMonth[day + 1]).toBe(1);
      expect(since === 0 || world.dayOfMonth[since + 1] === 1).toBe(true);
      expect(day - since).toBeLessThanOrEqual(31);
    }
  });
  it('say what is so: a crossing crosses, a record stands beyond every month-end before', () => {
    const world = worlds[0]!;
    const values = new Map<string, number[]>();
    const names = [...new Set(world.headlines.map(({ quantity }) => quantity))];
    for (const id of names) values.set(id, [engine.quantity(world, engine.begin(world), id)]);
    engine.advance(world, engine.begin(world), [], world.days, undefined, (state) => {
      for (const id of names) values.get(id)!.push(engine.quantity(world, state, id));
    });
    for (const one of runs[0]!) {
      if (one.kind !== 'headline') continue;
      const { test, value } = world.headlines.find(({ id }) => id === one.id)!;
      const series = values.get(one.quantity)!;
      const [was, now] = [series[one.since + 1]!, series[one.day + 1]!];
      const ends = series.filter((_, d) => d > 1 && d <= one.day && world.dayOfMonth[d] === 1);
      if (test === 'over') expect(was < value && now >= value, one.id).toBe(true);
      if (test === 'under') expect(was > value && now <= value, one.id).toBe(true);
      if (test === 'rise') expect(now, one.id).toBeGreaterThanOrEqual(was * (1 + value));
      if (test === 'fall') expect(now, one.id).toBeLessThanOrEqual(was * (1 - value));
      if (test === 'high') for (const end of ends) expect(now, one.id).toBeGreaterThan(end);
      if (test === 'low') for (const end of ends) expect(now, one.id).toBeLessThan(end);
    }
  });
});
