// What an answer changed is the difference of two runs by the same luck, and is told when enough days have passed.
import { describe, expect, it } from 'vitest';
import type { Command, Happening, State } from '../../src/core/types.ts';
import { type Game, outcomeOf } from '../../src/session/index.ts';
import { engine, worldOf } from '../helpers.ts';

type Answer = Extract<Happening, { kind: 'event-answered' }>;

/** Plays until the first card, answers it, and plays on. */
/** A world in which a heatwave's card opens within two years. */
const HOT = (() => {
  for (let k = 0; k < 60; k++) {
    const world = worldOf({ seed: `heat-${k}` });
    let found = false;
    engine.advance(world, engine.begin(world), [], 700, (one) => {
      if (one.kind === 'event-opened' && one.event === 'heatwave') found = true;
    });
    if (found) return world;
  }
  throw new Error('no heatwave in sixty worlds');
})();

function answered(choice: (open: readonly string[]) => string, after: number) {
  const world = HOT;
  const log: [number, Command][] = [];
  const news: Happening[] = [];
  const first = engine.begin(world);
  let state: State = first;
  const hot = (one: Happening): boolean => one.kind === 'event-opened' && one.event === 'heatwave';
  while (state.day < world.days && !news.some(hot))
    state = engine.step(world, state, [], (one) => news.push(one));
  const opened = news.find(hot);
  if (opened?.kind !== 'event-opened') throw new Error('no card');
  news.length = 0;
  const event = engine.catalogue.events.find(({ id }) => id === opened.event);
  const command: Command = {
    kind: 'events.answer',
    event: opened.event,
    choice: choice((event?.choices ?? []).map(({ id }) => id)),
  };
  log.push([state.day, command]);
  state = engine.advance(world, state, log, state.day + after, (one) => news.push(one));
  const answer = news.find((one): one is Answer => one.kind === 'event-answered' && one.event === 'heatwave');
  if (answer === undefined) throw new Error('not answered');
  return { answer, game: { world, state, log, snapshots: [[0, first]] } as unknown as Game };
}

describe('what an answer changed', () => {
  it('is not told before ten days have passed', () => {
    const { answer, game } = answered(() => 'stand-down', 9);
    expect(outcomeOf(game, engine, answer)).toBeNull();
  });

  it('is coins given up and points kept where halls stood down instead of sharing the cut', () => {
    const { answer, game } = answered(() => 'stand-down', 12);
    const found = outcomeOf(game, engine, answer);
    expect(found).toMatchObject({ event: 'heatwave', choice: 'stand-down', against: 'share-cut', days: 10 });
    expect(found?.mined_sat).toBeLessThan(0);
    expect(found?.capital).toBeGreaterThan(0.9);
    expect(found?.dark_h).toBeGreaterThanOrEqual(0);
  });

  it('says nothing of what nobody answered', () => {
    const { answer, game } = answered(() => 'stand-down', 12);
    expect(outcomeOf(game, engine, { ...answer, by: 'nobody' })).toBeNull();
  });
});
