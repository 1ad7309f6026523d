// What the time strip marks of a run: event cards, laws in force, deliveries, halvings; labels that do not touch.
import type { Happening } from '../../core/types.ts';
import type { Game } from '../../session/index.ts';
import { fmt, say, siteName, words } from '../words.ts';

export type MarkKind = 'event' | 'law' | 'delivery' | 'halving';
export interface Mark {
  readonly day: number;
  readonly text: string;
  readonly kind: MarkKind;
}

/** Marks in order of day; retargets are too many to be marks. */
export function timeMarks(game: Game): readonly Mark[] {
  const out: Mark[] = [];
  for (const one of game.history.happenings) {
    const mark = markOf(game, one);
    if (mark !== null) out.push(mark);
  }
  return out;
}

function markOf(game: Game, one: Happening): Mark | null {
  const of = words.screens.time;
  const { day } = one;
  switch (one.kind) {
    case 'event-opened':
      return { day, kind: 'event', text: say.name('event', one.event) };
    case 'shortage':
      return { day, kind: 'event', text: of.shortage };
    case 'halving':
      return { day, kind: 'halving', text: of.halved };
    case 'law-stage':
      return one.stage === 'force' ? { day, kind: 'law', text: say.law(one.law) } : null;
    case 'site-ready':
      return { day, kind: 'delivery', text: of.ready(siteName(game.world, game.state, one.site)) };
    case 'rigs-arrived':
      return { day, kind: 'delivery', text: of.rigs(fmt.mw(one.mw)) };
    case 'licensed-came':
      return { day, kind: 'delivery', text: of.licensed(fmt.mw(one.mw)) };
    default:
      return null;
  }
}

const RANK: Readonly<Record<MarkKind, number>> = { halving: 0, law: 1, event: 2, delivery: 3 };

/** The marks whose labels find room: what weighs more first, then what is later. The rest keep their dot. */
export function labelled(
  marks: readonly Mark[],
  x: (day: number) => number,
  most: number,
): ReadonlySet<Mark> {
  const kept = new Set<Mark>();
  const taken: (readonly [number, number])[] = [];
  const order = [...marks].sort((a, b) => RANK[a.kind] - RANK[b.kind] || b.day - a.day);
  for (const mark of order) {
    const [from, to] = labelSpan(mark, x);
    if (to > most || taken.some(([a, b]) => from < b && to > a)) continue;
    taken.push([from, to]);
    kept.add(mark);
  }
  return kept;
}

/** Where a label lies: centred on its day, or from it on where that would leave the strip. */
function labelSpan(mark: Mark, x: (day: number) => number): readonly [number, number] {
  const half = mark.text.length * 3.1 + 6;
  const at = x(mark.day);
  return at < half ? [at, at + half * 2] : [at - half, at + half];
}
export function startsAtDay(mark: Mark, x: (day: number) => number): boolean {
  return x(mark.day) < mark.text.length * 3.1 + 6;
}
