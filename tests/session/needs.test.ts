// What needs the player: one list, the most pressing first.
import { expect, it } from 'vitest';
import { needsOf } from '../../src/session/index.ts';
import { stateOn, worldOf } from '../helpers.ts';

const world = worldOf();

it('lists sitting, succession, cards by their event, and letters until they are answered or too late', () => {
  const shown = stateOn(world);
  expect(needsOf({ world, shown })).toEqual([{ kind: 'letters' }]);
  shown.events.open_day[3] = 0;
  shown.office.sitting_day = 0;
  shown.office.succession = 1;
  const all = needsOf({ world, shown });
  expect(all.map(({ kind }) => kind)).toEqual(['sitting', 'succession', 'card', 'letters']);
  expect(all[2]).toEqual({ kind: 'card', event: world.scenario.events[3], since: 0 });
  shown.office.mandates = [0, 1, 2];
  expect(needsOf({ world, shown }).some(({ kind }) => kind === 'letters')).toBe(false);
  shown.office.mandates = [];
  shown.office.quarter = (world.parameters.letter_quarters ?? 0) + 1;
  expect(needsOf({ world, shown }).some(({ kind }) => kind === 'letters')).toBe(false);
});
