// What of a batch of mornings is worth a voice: cards, votes, laws, blackouts, heat, halvings and what went wrong; not each headline.
import type { Happening } from '../../core/types.ts';

/** Days within which a shortage that goes on is the same news. */
const SAME_SHORTAGE = 30;
/** At most so many sentences at once: days may pass five in a second. */
const MOST = 3;

function worth(one: Happening): boolean {
  switch (one.kind) {
    case 'event-opened':
    case 'halving':
    case 'division':
    case 'ordinance':
    case 'shortage':
    case 'heat-warned':
    case 'heat-came':
    case 'heat-over':
    case 'site-ready':
    case 'line-ready':
    case 'battery-ready':
    case 'refused':
    case 'unpaid':
    case 'missed':
    case 'coins-lost':
    case 'governor-left':
      return true;
    case 'event-answered':
      return one.by === 'nobody';
    case 'law-stage':
      return one.stage === 'force';
    default:
      return false;
  }
}

/** What happened from a place in the chronicle on, the last few of it, and a shortage once while it lasts. */
export function newsFrom(happenings: readonly Happening[], from: number): readonly Happening[] {
  const told = happenings.filter((one, i) => {
    if (i < from || !worth(one)) return false;
    if (one.kind !== 'shortage') return true;
    return !happenings.some(
      (other, j) => j < i && other.kind === 'shortage' && one.day - other.day < SAME_SHORTAGE,
    );
  });
  return told.slice(-MOST);
}
