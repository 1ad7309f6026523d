// docs/MODEL.md is what its command writes, and tells the whole model: each step of the day, each parameter and figure once.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { misplaced } from '../../src/cli/model/page.ts';
import { STATE_ROOMS } from '../../src/cli/model/rooms-state.ts';
import { STEPS } from '../../src/cli/model/steps.ts';
import { CARD_GAP, FIRST_CARD, IN_HAND } from '../../src/core/world-director.ts';
import { loadEngine } from '../../src/engine/index.ts';
import { surplus } from './terminal.ts';

it('is the page that the command writes', async () => {
  const { code, out } = await surplus('content', 'model');
  expect(code).toBe(0);
  const same = out === readFileSync('docs/MODEL.md', 'utf8');
  expect(same, 'stale: npm run surplus -- content model --page docs/MODEL.md').toBe(true);
});

it('has a chapter for each parameter and each figure, and one only', async () => {
  expect(misplaced(await loadEngine())).toEqual([]);
});

it('tells the steps of the day in their order', () => {
  const source = readFileSync('src/core/systems/index.ts', 'utf8');
  const played = [...source.matchAll(/^ {2}(\w+)\(ctx\);/gm)].map((found) => found[1]);
  expect(STEPS.map(([name]) => name)).toEqual(played);
});

it('says of cards what the director does', () => {
  const cards = STATE_ROOMS.find(({ title }) => title === 'Cards')?.about.join(' ');
  expect(cards).toContain(
    `in hand for ${IN_HAND} days, none in the first ${FIRST_CARD} days, ${CARD_GAP} days apart`,
  );
});
