// Orders and refusals with a stranger's words in them, as a run file may hold them: each is one line of plain text, whatever it says.
import { describe, expect, it } from 'vitest';
import { COMPUTE_SHAPES } from '../../src/core/shapes/compute.ts';
import { COUNCIL_SHAPES } from '../../src/core/shapes/council.ts';
import { CUSTODY_SHAPES } from '../../src/core/shapes/custody.ts';
import { FINANCE_SHAPES } from '../../src/core/shapes/finance.ts';
import { MINISTRY_SHAPES } from '../../src/core/shapes/ministry.ts';
import { OFFICE_SHAPES } from '../../src/core/shapes/office.ts';
import { PARLIAMENT_SHAPES } from '../../src/core/shapes/parliament.ts';
import { PEOPLE_SHAPES } from '../../src/core/shapes/people.ts';
import { PROGRAMME_SHAPES } from '../../src/core/shapes/programme.ts';
import type { Shapes } from '../../src/core/shapes/shape.ts';
import type { Command } from '../../src/core/types.ts';
import { commandLine, refusalSentence, speech } from '../../src/text/index.ts';
import { engine, stateOn, worldOf } from '../helpers.ts';
import { FORBIDDEN, HOSTILE } from '../hostile.ts';

const SHAPES: Shapes = {
  ...MINISTRY_SHAPES,
  ...PARLIAMENT_SHAPES,
  ...PROGRAMME_SHAPES,
  ...PEOPLE_SHAPES,
  ...COMPUTE_SHAPES,
  ...CUSTODY_SHAPES,
  ...FINANCE_SHAPES,
  ...OFFICE_SHAPES,
  ...COUNCIL_SHAPES,
};
const world = worldOf();
const state = stateOn(world);
const VALUES = { number: 1, boolean: true, numbers: {} } as const;

function orderWith(kind: string, name: string): Command {
  const fields = Object.entries(SHAPES[kind] ?? {}).map(([key, want]) => [
    key,
    want === 'text' ? name : VALUES[want],
  ]);
  return { kind, ...Object.fromEntries(fields) } as Command;
}
const isLine = (text: string): boolean =>
  text.length > 0 && !text.includes('undefined') && !/\n/.test(text) && !FORBIDDEN.test(text);

describe('an order with a stranger’s words', () => {
  it('of every kind, with each of two hundred names, is a line of text, and so is why it is refused', () => {
    const wrong: string[] = [];
    const kinds = Object.keys(SHAPES).filter((kind) => Object.values(SHAPES[kind] ?? {}).includes('text'));
    expect(kinds.length).toBeGreaterThan(30);
    for (const kind of kinds)
      for (const name of HOSTILE) {
        const order = orderWith(kind, name);
        const line = commandLine(speech, order, (id) => `site ${id}`, engine.catalogue.laws);
        if (!isLine(line)) wrong.push(`${kind} ${JSON.stringify(name)}: ${JSON.stringify(line)}`);
        const refusal = engine.check(world, state, order);
        if (refusal === null) continue;
        const why = refusalSentence(speech, refusal);
        if (!isLine(why)) wrong.push(`${kind} ${JSON.stringify(name)} refused: ${JSON.stringify(why)}`);
      }
    expect(wrong.slice(0, 12)).toEqual([]);
  });
});
