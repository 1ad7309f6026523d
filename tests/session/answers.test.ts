// What an answer changed is the difference of two runs by the same luck, and is told when enough days have passed.
import { describe, expect, it } from 'vitest';
import type { Command, Happening, State } from '../../src/core/types.ts';
import { type Game, outcomeOf } from '../../src/session/index.ts';
import { engine, worldOf } from '../helpers.ts';

type Answer = Extract<Happening, { kind: 'event-answered' }>;

/** Plays until the first card, answers it, and plays on. */
function answered(choice: (open: readonly string[]) => string, after: number) {
  const world = worldOf({ seed: 'heat-24' });
  const log: [number, Command][] = [];
  const news: Happening[] = [];
  const first = engine.begin(world);
  let state: State = first;
  for (let day = 0; day < 400 && !news.some(({ kind }) => kind === 'event-opened'); day++)
    state = engine.step(world, state, [], (one) => news.push(one));
  const opened = news.find((one) => one.kind === 'event-opened');
  if (opened?.kind !== 'event-opened') throw new Error('no card');
  const event = engine.catalogue.events.find(({ id }) => id === opened.event);
  const command: Command = {
    kind: 'events.answer',
    event: opened.event,
    choice: choice((event?.choices ?? []).map(({ id }) => id)),
  };
  log.push([state.day, command]);
  state = engine.advance(world, state, log, state.day + after, (one) => news.push(one));
  const answer = news.find((one): one is Answer => one.kind === 'event-answered');
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
    expect(found?.dark_h).toBeGreaterThan(0);
  });

  it('says nothing of what nobody answered', () => {
    const { answer, game } = answered(() => 'stand-down', 12);
    expect(outcomeOf(game, engine, { ...answer, by: 'nobody' })).toBeNull();
  });
});
