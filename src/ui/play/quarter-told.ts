// What a quarter's end tells of what happened: what was decided and what came of it first, each bill by the stage it reached.
import type { Happening } from '../../core/types.ts';

/** What is told elsewhere on the sheet, or too often to be told. */
const APART: readonly Happening['kind'][] = ['retarget', 'called'];
/** What a quarter is remembered by. */
const FIRST: readonly Happening['kind'][] = [
  'event-answered',
  'event-outcome',
  'law-stage',
  'division',
  'judgment',
  'ordinance',
  'ordinance-lapsed',
  'consent-refused',
  'review',
  'plenary',
  'voted',
  'heat-over',
  'blackout',
  'halving',
  'site-ready',
  'coins-lost',
  'missed',
  'scandal',
  'protest',
  'partner-left',
  'governor-left',
  'coalition-left',
  'sitting',
  'way-out',
  'counsel-came',
];

/** The lines of a quarter's end from all that happened in it, each group in the order of its days. */
export function toldOf(all: readonly Happening[]): readonly Happening[] {
  // a card that was answered is told once, by its answer; a bill by where it came to
  const answered = new Set(all.flatMap((one) => (one.kind === 'event-answered' ? [one.event] : [])));
  const reached = new Map(all.flatMap((one) => (one.kind === 'law-stage' ? [[one.law, one] as const] : [])));
  const told = all.filter(
    (one) =>
      !APART.includes(one.kind) &&
      !(one.kind === 'event-opened' && answered.has(one.event)) &&
      !(one.kind === 'law-stage' && reached.get(one.law) !== one),
  );
  const first = told.filter(({ kind }) => FIRST.includes(kind));
  return [...first, ...told.filter((one) => !first.includes(one))];
}
