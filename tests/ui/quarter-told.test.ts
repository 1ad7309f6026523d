// What a quarter's end tells, and in which order.
import { expect, it } from 'vitest';
import type { Happening } from '../../src/core/types.ts';
import { toldOf } from '../../src/ui/play/quarter-told.ts';

it('a quarter’s end tells decisions before news, a card by its answer, a bill by the stage it reached', () => {
  const all: readonly Happening[] = [
    { kind: 'candidates', day: 1, advisers: [] },
    { kind: 'law-stage', day: 2, law: 'audit', stage: 'cabinet' },
    { kind: 'event-opened', day: 3, event: 'storm' },
    { kind: 'retarget', day: 4, change_pct: 3 },
    { kind: 'event-opened', day: 5, event: 'visitor' },
    { kind: 'law-stage', day: 6, law: 'audit', stage: 'committee' },
    { kind: 'event-answered', day: 7, event: 'storm', choice: 'wait', by: 'player' },
  ].map((one) => one as Happening);
  expect(toldOf(all).map(({ kind, day }) => [kind, day])).toEqual([
    ['law-stage', 6],
    ['event-answered', 7],
    ['candidates', 1],
    ['event-opened', 5],
  ]);
});
