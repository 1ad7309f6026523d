// Which cues a game's news are: compares a morning with the one before it. Nothing here plays, waits or remembers.
import type { Happening } from '../core/types.ts';
import { flowOf } from './desks.ts';
import type { Game } from './types.ts';

/** Cues that news can be, the weightiest first: of one batch of days only the first sounds. */
export const WEIGHT = [
  'halving',
  'load-shedding',
  'event',
  'vote-count',
  'law-passed',
  'heatwave',
  'saved',
  'block',
  'day-tick',
] as const;
export type CueName = (typeof WEIGHT)[number];

/** What has to be known of a morning to hear what is new on a later one. */
export interface Heard {
  readonly world: Game['world'];
  readonly day: number;
  /** happenings told by then: their list grows in place */
  readonly told: number;
  /** coins that mining and royalties have brought by then, satoshi */
  readonly mined_sat: number;
  readonly ticks: boolean;
}

export function heardOf(game: Game): Heard {
  return {
    world: game.world,
    day: game.state.day,
    told: game.history.happenings.length,
    mined_sat: flowOf(game, 'mined') + flowOf(game, 'royalty'),
    ticks: game.pace === '1x',
  };
}

function cueOf(one: Happening): CueName | null {
  switch (one.kind) {
    case 'event-opened':
      return 'event';
    case 'division':
      return 'vote-count';
    case 'law-stage':
      return one.stage === 'force' ? 'law-passed' : null;
    case 'ordinance':
      return 'law-passed';
    case 'shortage':
      return 'load-shedding';
    case 'heat-came':
      return 'heatwave';
    case 'halving':
      return 'halving';
    default:
      return null;
  }
}

/** What is new since then, each cue once, the weightiest first; nothing for another game or an earlier day of this one. */
export function cuesSince(before: Heard, game: Game): readonly CueName[] {
  const now = heardOf(game);
  if (now.world !== before.world || now.day <= before.day || now.told < before.told) return [];
  const found = new Set<CueName>();
  for (const one of game.history.happenings.slice(before.told)) {
    const cue = cueOf(one);
    if (cue !== null) found.add(cue);
  }
  const block = game.state.network.subsidy_sat;
  if (Math.floor(now.mined_sat / block) > Math.floor(before.mined_sat / block)) found.add('block');
  // days that pass one by one, the last of them too
  if (before.ticks) found.add('day-tick');
  return WEIGHT.filter((cue) => found.has(cue));
}

/** Hours without power from which a day is called dark: three minutes, under which no clock of the game shows any. */
export const DARK_H = 0.05;

/** How loud the hum is, 0–1: by its power the share of the surplus that is used; a third lower while cities are dark. */
export function humOf({ state: { grid }, history }: Game): number {
  const used_mw = history.series.used_mw?.at(-1) ?? 0;
  const all_mw = used_mw + grid.idle_mw;
  const share = all_mw > 0 ? used_mw / all_mw : 0;
  const dark_h = Math.max(0, ...grid.shortage_h);
  const level = Math.sqrt(share);
  return dark_h > DARK_H ? (level * 2) / 3 : level;
}
