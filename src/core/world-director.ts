// The director of the cards: which come to hand on which day, and how many slots a quarter has. All of it is luck and calendar,
// known before the run begins; it never sees the player. Numbers: RULES §4.

import { type Luck, uniform } from './kernel/random.ts';
import type { Event } from './types.ts';

export interface Director {
  /** cards that come to hand on a day: `event[from[day]]` up to `event[from[day + 1]]` */
  readonly from: Uint16Array;
  readonly event: Uint8Array;
  /** by day: slots of its quarter whose window has begun, and those whose day has come */
  readonly windows: Uint8Array;
  readonly slots: Uint8Array;
  /** by day: the most cards and the most tension of its quarter */
  readonly most: Uint8Array;
  readonly tension: Uint8Array;
  /** events that may open on any day of a window, by index */
  readonly acute: readonly number[];
}

/** Days before the first card, days from one card to the next, days that a card stays in hand. */
export const FIRST_CARD = 8,
  CARD_GAP = 12,
  IN_HAND = 92;

/** Odds that a quarter of tension 1, 2, 3, 4 has at least two cards, and three: about 66 slots in 40 quarters, of which a few find nothing that fits. */
const TWO: readonly number[] = [0, 0.45, 0.75, 1],
  THREE: readonly number[] = [0, 0, 0.22, 0.35];

/** Tension of a quarter of a campaign by its number from 0: acts I, II and III. */
export function tensionOf(quarter: number, quarters: number): number {
  if (quarter >= quarters - 4) return 1;
  if (quarter < 8) return [1, 2, 3, 2][quarter & 3]!;
  // the first halving and the first election
  if (quarter === 11 || quarter === 14) return 4;
  if (quarter < 24) return [2, 3, 2, 4][quarter & 3]!;
  return [2, 3, 4, 1][quarter & 3]!;
}

/** `ends` are the last days of the quarters, as the calendar has them. A median world deals no cards. */
export function directorOf(
  luck: Luck,
  stream: number,
  events: readonly Event[],
  ends: readonly number[],
): Director {
  const days = ends[ends.length - 1]!;
  const byDay = (): Uint8Array => new Uint8Array(days + 1);
  const windows = byDay(),
    slots = byDay(),
    most = byDay(),
    tension = byDay();
  const dealt: [day: number, event: number][] = [];
  let start = 0;
  ends.forEach((end, q) => {
    const span = end - start;
    const strain = tensionOf(q, ends.length);
    const u = uniform(luck, stream, start, 500);
    const cards = u < THREE[strain - 1]! ? 3 : u < TWO[strain - 1]! ? 2 : 1;
    for (let k = 0; k < cards; k++) {
      // a slot stands in the middle half of its window, so that two are never nearer than half a window
      const opens = start + Math.floor((span * k) / cards);
      const slot = opens + Math.floor((span / cards) * (0.25 + 0.5 * uniform(luck, stream, start, 501 + k)));
      for (let d = opens; d < end; d++) windows[d] = windows[d]! + 1;
      for (let d = slot; d < end; d++) slots[d] = slots[d]! + 1;
    }
    for (let d = start; d < end; d++) {
      most[d] = cards;
      tension[d] = strain;
    }
    if (!luck.median)
      for (let i = 0; i < events.length; i++)
        if (uniform(luck, stream, start, i) < events[i]!.chance)
          dealt.push([start + Math.floor(span * uniform(luck, stream, start, 250 + i)), i]);
    start = end;
  });
  dealt.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const from = new Uint16Array(days + 2);
  for (const [day] of dealt) from[day + 1] = from[day + 1]! + 1;
  for (let d = 1; d < from.length; d++) from[d] = from[d]! + from[d - 1]!;
  return {
    from,
    event: Uint8Array.from(dealt, ([, event]) => event),
    windows,
    slots,
    most,
    tension,
    acute: events.flatMap((event, i) => (event.acute ? [i] : [])),
  };
}
