// Who plays: follows the session and gives its news to the player as cues, one at a time and never in a burst; keeps what the listener chose.
import { createStore } from 'zustand/vanilla';
import { type CueName, cuesSince, type Heard, heardOf, humOf } from './cues.ts';
import type { Game, Session, SessionState } from './types.ts';

/** What a caption can name: a cue, or the hum as it begins. */
export type Caption = CueName | 'current';

export interface HearingState {
  /** whether this browser can sound at all */
  readonly able: boolean;
  readonly on: boolean;
  /** 0–100 */
  readonly volume: number;
  /** until somebody chooses, captions come with the sound */
  readonly captions: boolean;
  /** what sounds, or would; a new object each time, null before the first */
  readonly told: { readonly caption: Caption } | null;
}

export interface Hearing {
  readonly get: () => HearingState;
  readonly subscribe: (listener: () => void) => () => void;
  set(change: Partial<Pick<HearingState, 'on' | 'volume' | 'captions'>>): void;
  /** for what the session does not know: a seal that holds, a file that was handed over */
  play(cue: CueName): void;
  /** one cue by itself, to learn it */
  tryOut(cue: CueName): void;
}

/** The browser's sound, as main gives it. */
export interface Player {
  readonly able: boolean;
  play(cue: CueName, after?: number): void;
  bed(which: 'hum' | 'cicadas', level: number): void;
  set(on: boolean, volume: number): void;
}
export interface HearingParts {
  readonly session: Pick<Session, 'get' | 'subscribe'>;
  readonly player: Player;
  /** small notes of the machine */
  readonly notes: { get(name: string): string | null; set(name: string, value: string): void };
  /** monotonic milliseconds */
  readonly now: () => number;
}

/** Least time between two of one cue, ms. */
const APART: Readonly<Record<CueName, number>> = {
  'day-tick': 300,
  block: 6000,
  'law-passed': 1500,
  'vote-count': 3000,
  event: 1500,
  'load-shedding': 6000,
  heatwave: 6000,
  halving: 6000,
  saved: 2000,
};
/** …and between any two, ms; a tick waits for nobody and is left out. */
const GAP = 400;
/** A law that passes at a vote is pressed when the seats have filled, s. */
const PRESS_AFTER = 1.7;
const NOTE = { on: 'sound', volume: 'sound-volume', captions: 'captions' } as const;
const FIRST_VOLUME = 70;

/** Listens from now on. Nothing sounds until it was turned on, on this machine, once. */
export function createHearing({ session, player, notes, now }: HearingParts): Hearing {
  const kept = Number(notes.get(NOTE.volume) ?? FIRST_VOLUME);
  const on = player.able && notes.get(NOTE.on) === 'on';
  const chosen = notes.get(NOTE.captions);
  const store = createStore<HearingState>(() => ({
    able: player.able,
    on,
    volume: kept >= 0 && kept <= 100 ? kept : FIRST_VOLUME,
    captions: chosen === null ? on : chosen === 'on',
    told: null,
  }));
  const last = new Map<CueName, number>();
  let lastAny = Number.NEGATIVE_INFINITY;
  let heard: Heard | null = null;
  /** the game whose hum was named */
  let hummed: Game['world'] | null = null;
  let ticking = false;
  /** quarter whose end was heard to be kept */
  let closed = 0;

  function tell(caption: Caption): void {
    if (store.getState().captions) store.setState({ told: { caption } });
  }
  /** True when it was its turn. */
  function strike(cue: CueName): boolean {
    const at = now();
    if (at - (last.get(cue) ?? Number.NEGATIVE_INFINITY) < APART[cue]) return false;
    if (cue !== 'day-tick' && at - lastAny < GAP) return false;
    last.set(cue, at);
    if (cue !== 'day-tick') lastAny = at;
    player.play(cue);
    return true;
  }
  function play(cue: CueName): void {
    if (strike(cue) && cue !== 'day-tick') tell(cue);
  }
  function news(game: Game): void {
    const cues = heard === null ? [] : cuesSince(heard, game);
    heard = heardOf(game);
    const [first] = cues;
    if (first !== undefined) play(first);
    if (first === 'vote-count' && cues.includes('law-passed')) player.play('law-passed', PRESS_AFTER);
    // one line for all ticks of a stretch, not one a day
    if (first === 'day-tick' && !ticking) tell('day-tick');
    ticking = game.pace === '1x' && (ticking || first === 'day-tick');
  }
  function beds(game: Game | null): void {
    const passes = game !== null && game.pace !== 'paused';
    const hum = passes ? humOf(game) : 0;
    player.bed('hum', hum);
    player.bed('cicadas', passes && game.state.climate.heat_days > 0 ? 1 : 0);
    if (hum > 0 && hummed !== game?.world) tell('current');
    if (hum > 0) hummed = game?.world ?? null;
  }
  function saved(state: SessionState, before: SessionState): void {
    if (state.verified?.verified === true && state.verified !== before.verified) play('saved');
    const { game, kept } = state;
    if (game === null || game.phase !== 'explain' || kept.status !== 'saved') return;
    if (game.quarter === closed || kept.day !== game.state.day) return;
    closed = game.quarter;
    play('saved');
  }

  player.set(on, store.getState().volume / 100);
  session.subscribe((state, before) => {
    // a day that is past makes no sound, however it is watched
    if (state.back !== null) return beds(null);
    if (state.game === null) {
      heard = null;
      return beds(null);
    }
    if (state.game !== before.game) {
      if (before.game?.world !== state.game.world) closed = 0;
      news(state.game);
    }
    if (state.game !== before.game || before.back !== null) beds(state.game);
    saved(state, before);
  });

  return {
    get: store.getState,
    subscribe: store.subscribe,
    set(change) {
      const { on: was, captions } = store.getState();
      if (change.on !== undefined) notes.set(NOTE.on, change.on ? 'on' : 'off');
      if (change.volume !== undefined) notes.set(NOTE.volume, String(change.volume));
      if (change.captions !== undefined) notes.set(NOTE.captions, change.captions ? 'on' : 'off');
      // captions that nobody chose come and go with the sound
      const follows = change.on !== undefined && change.on !== was && notes.get(NOTE.captions) === null;
      store.setState({ ...change, captions: change.captions ?? (follows ? change.on === true : captions) });
      const { on: sounds, volume } = store.getState();
      player.set(sounds, volume / 100);
    },
    play,
    tryOut: (cue) => {
      player.play(cue);
    },
  };
}
