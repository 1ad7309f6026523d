// The engravings of the event cards: every card has one, every one is used, no name is stale, no mark is broken, and the file is what the drawing gives.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plates } from '../../.setup/plates/make.ts';
import { EVENTS } from '../../src/content/events/index.ts';

const text = readFileSync(new URL('../../assets/plates/plates.json', import.meta.url), 'utf8');
const { cards, scenes } = JSON.parse(text) as {
  cards: Record<string, string>;
  scenes: Record<string, { sky: number[]; marks: [string, ...(string | number)[]][] }>;
};

describe('plates', () => {
  it('are as they are drawn: npx tsx .setup/plates/make.ts', () => {
    expect(text === plates()).toBe(true);
  });

  it('stand at the head of every card, and no other', () => {
    expect(Object.keys(cards).sort()).toEqual(EVENTS.map(({ id }) => id).sort());
    expect([...new Set(Object.values(cards))].sort()).toEqual(Object.keys(scenes).sort());
  });

  it.each(Object.entries(scenes))('%s is cut in whole figures', (_, { sky, marks }) => {
    expect(sky.every(Number.isFinite)).toBe(true);
    for (const [ink, ...of] of marks)
      if (ink === 'woven') expect(of.length >= 6 && of.every(Number.isFinite)).toBe(true);
      else {
        expect(of).toHaveLength(1);
        expect(of[0]).toMatch(/^M[\d\s.,MLHVQTCSAZ-]+$/i);
      }
    // keys of the page
    expect(new Set(marks.map(String)).size).toBe(marks.length);
  });
});
