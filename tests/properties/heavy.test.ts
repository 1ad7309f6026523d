// Saving every day, playing in one stretch or many, and playing twice at once all come to the same state.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { State } from '../../src/core/types.ts';
import { engine, worldOf } from '../helpers.ts';
import { assure } from './assure.ts';
import { busyLog, logOf, republic } from './orders.ts';

const DAYS = 130;
const world = worldOf({ seed: 'heavy', lasting: true });
const other = worldOf({ seed: 'other', family: 'enthusiast' });
const lines = worldOf({ scenario: 'two-lines', seed: 'heavy' });
const log = logOf(republic, DAYS, 30);
const straight = (commands: Parameters<typeof engine.advance>[2], of = world): string =>
  engine.fingerprint(engine.advance(of, engine.begin(of), commands, DAYS));
const today = (commands: Parameters<typeof engine.advance>[2], day: number) =>
  commands.filter(([at]) => at === day).map(([, command]) => command);

it('save and load every day comes to the same as a straight run', () => {
  assure(
    import.meta.filename,
    60,
    fc.property(log, (commands) => {
      let state = engine.begin(world);
      for (let day = 0; day < DAYS; day++) {
        state = JSON.parse(JSON.stringify(engine.step(world, state, today(commands, day)))) as State;
      }
      expect(engine.fingerprint(state)).toBe(straight(commands));
    }),
  );
});

it('a whole busy decade saved and loaded every week comes to the same as a straight run', () => {
  const commands = busyLog(world.days);
  expect(commands.length).toBeGreaterThan(150);
  let state = engine.begin(world);
  for (let day = 7; day < world.days + 7; day += 7)
    state = JSON.parse(JSON.stringify(engine.advance(world, state, commands, day))) as State;
  expect(state.day).toBe(world.days);
  expect(engine.fingerprint(state)).toBe(
    engine.fingerprint(engine.advance(world, engine.begin(world), commands, world.days)),
  );
});

it('to advance in any stretches is to step each day', () => {
  assure(
    import.meta.filename,
    60,
    fc.property(log, fc.array(fc.integer({ min: 1, max: DAYS }), { maxLength: 6 }), (commands, stops) => {
      let state = engine.begin(world);
      for (const stop of [...stops.sort((a, b) => a - b), DAYS])
        state = engine.advance(world, state, commands, stop);
      expect(engine.fingerprint(state)).toBe(straight(commands));
    }),
  );
});

it('two games played turn by turn in one process do not touch each other', () => {
  assure(
    import.meta.filename,
    40,
    fc.property(log, log, fc.constantFrom(other, lines), (mine, yours, theirs) => {
      let one = engine.begin(world);
      let two = engine.begin(theirs);
      for (let day = 0; day < DAYS; day++) {
        one = engine.step(world, one, today(mine, day));
        two = engine.step(theirs, two, today(yours, day));
      }
      expect(engine.fingerprint(one)).toBe(straight(mine));
      expect(engine.fingerprint(two)).toBe(straight(yours, theirs));
    }),
  );
});

it('the same run twice is the same run, told the same', () => {
  const commands = busyLog(1000);
  const tell = (): string => {
    const news: unknown[] = [];
    const state = engine.advance(world, engine.begin(world), commands, 1000, (one) => news.push(one));
    return engine.fingerprint(state) + JSON.stringify(news);
  };
  expect(tell()).toBe(tell());
});
