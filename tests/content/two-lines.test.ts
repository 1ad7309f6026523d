// The fictional nation: the core knows no country, so one zone and one plant play as well as Pakistan.
import { describe, expect, it } from 'vitest';
import { broken } from '../../src/core/invariants.ts';
import { BLOCK_HOURS } from '../../src/core/types.ts';
import { engine, play, worldOf } from '../helpers.ts';

const world = worldOf({ scenario: 'two-lines' });

describe('the two-line nation', () => {
  it('runs its 730 days with every invariant whole', () => {
    let days = 0;
    engine.advance(world, engine.begin(world), [], 730, undefined, (state) => {
      days++;
      const wrong = broken(world, state);
      if (wrong.length > 0) expect.fail(`day ${state.day}: ${wrong.join('; ')}`);
    });
    expect(days).toBe(730);
  });
  it('serves all its demand from its one plant, without a link or a shortage', () => {
    const { grid } = play(world, [], 730).state;
    expect(grid.unserved_mwh).toBe(0);
    const wanted = grid.demand_mw.reduce((sum, mw, block) => sum + mw * BLOCK_HOURS[block]!, 0);
    expect(grid.use_mwh[0]).toBeCloseTo(wanted, 6);
    expect(wanted).toBeGreaterThan(300);
    expect(grid.losses_mwh).toBe(0);
    expect([grid.output_mw.length, grid.flow_mw.length]).toEqual([1, 0]);
  });
  it('has a shed where halls can stand, and no law or event of another country', () => {
    const { state } = play(
      world,
      [
        [0, { kind: 'halls.build', place: 'shed', size: 'hall', cooling: 'air' }],
        [1, { kind: 'halls.build', place: 'hub', size: 'container', cooling: 'air' }],
      ],
      10,
    );
    expect(state.log).toMatchObject({ count: 2, refused: 2 });
    const small = play(
      world,
      [[0, { kind: 'halls.build', place: 'shed', size: 'container', cooling: 'air' }]],
      30,
    ).state;
    expect(small.halls.sites.map((site) => site.size)).toEqual(['container', 'container']);
    expect([state.laws.stage, state.events.open_day]).toEqual([[], []]);
  });
  it('begins on 1 January 2025 and ends its quarters where calendars do', () => {
    expect(engine.quarterEnds(world)).toEqual([90, 181, 273, 365, 455, 546, 638, 730]);
  });
  it('explains every figure of the registry', () => {
    for (const { id } of engine.quantities) {
      const told = engine.explain(world, [], engine.begin(world), id, 100);
      expect('bad' in told, id).toBe(false);
    }
  });
});
