// The session and the office: a sitting stops time until it is answered, an early end leads to the report, and what would have saved a ministry was played.
import { describe, expect, it } from 'vitest';
import type { Command, CommandLog, Happening, State } from '../../src/core/types.ts';
import { DISASTERS } from '../../src/core/types.ts';
import { type Game, isOver, rescues, SITTING } from '../../src/session/index.ts';
import { changePace, order, playDays } from '../../src/session/play.ts';
import { fromReplay } from '../../src/session/run.ts';
import { engine, good, runFileOf, seedThatSits, setBalance, worldOf } from '../helpers.ts';

const found = seedThatSits();
const world = worldOf({ seed: found.seed });

/** Days until the house sits or the run ends, with the states that a game keeps. */
function played(log: CommandLog, until: number) {
  const happenings: Happening[] = [];
  const snapshots: [number, State][] = [];
  let state = engine.begin(world);
  for (const day of [0, ...engine.quarterEnds(world).filter((end) => end < until), until]) {
    state = engine.advance(world, state, log, day, (one) => happenings.push(one));
    snapshots.push([day, state]);
  }
  return { state, snapshots: snapshots.filter(([day, at]) => day === at.day), happenings };
}
const full = played([], world.days);
const sat = full.happenings.find((one) => one.kind === 'sitting')?.day ?? -1;

/** A run taken up on the morning after the house came together. */
function morning() {
  const run = runFileOf(world, [], sat + 1);
  let snapshots: [number, State][] = [];
  const series = Object.fromEntries(engine.quantities.map(({ id }) => [id, [0]]));
  const { state } = good(engine.play(run));
  snapshots = [[0, engine.begin(world)]];
  return fromReplay(engine, world, {
    run,
    state,
    snapshots,
    series,
    happenings: [],
    fingerprints: run.fingerprints,
    divergence: null,
  });
}

describe('a sitting', () => {
  it('comes to this seed', () => {
    expect(sat).toBe(found.day);
    expect(full.state.day).toBe(sat + 15);
  });
  it('stops time until it is answered; then the days go on', () => {
    const run = morning();
    changePace(run, '2x');
    expect(run.pace).toBe('paused');
    playDays(engine, run, 3);
    expect(run.state.day).toBe(sat + 1);
    const way = engine.catalogue.waysOut[run.state.office.dealt[0]!]!.id;
    expect(order(engine, run, { kind: 'halls.tariff', pkr_kwh: 20 })?.code).toBe('sitting');
    expect(order(engine, run, { kind: 'office.sitting', way })).toBe(null);
    expect(run.pace).toBe('2x');
    playDays(engine, run, 3);
    expect(run.state.day).toBe(sat + 4);
  });
  it('is what a game waits for', async () => {
    const { waitingFor } = await import('../../src/session/run.ts');
    expect(waitingFor(morning())).toBe(SITTING);
  });
});

describe('a ministry that fell', () => {
  const game = {
    world,
    state: full.state,
    shown: full.state,
    log: [],
    snapshots: full.snapshots,
    history: { happenings: full.happenings },
  } as unknown as Game;
  it('is over before its days are', () => {
    expect(isOver(game)).toBe(true);
    expect(isOver({ world, state: engine.begin(world) })).toBe(false);
  });
  it('is told of ways that, played, leave it standing', () => {
    const { ways, sat: on, found: saving, tried } = rescues(game, engine);
    expect(on).toBe(sat + 1);
    expect(ways).toBeGreaterThan(0);
    expect(tried).toBeGreaterThan(ways);
    for (const { command, day } of saving) {
      const log: [number, Command][] = [[day, command]];
      const { office } = engine.advance(world, engine.begin(world), log, full.state.day + 90);
      expect(office.ended < 0 || office.ended >= DISASTERS.length).toBe(true);
    }
  });
  it('is told of nothing when nothing tried would do', () => {
    const broke = structuredClone(full.state);
    setBalance(broke, 'central_usd', -1e14);
    const start = { ...structuredClone(full.snapshots[0]![1]), day: 0 };
    setBalance(start, 'central_usd', -1e14);
    const early = engine.advance(world, start, [], 400);
    const lost = {
      ...game,
      state: early,
      snapshots: [[0, start]],
      history: { happenings: [] },
    } as unknown as Game;
    expect(early.office.ended).toBe(0);
    expect(rescues(lost, engine).found).toEqual([]);
  });
});
