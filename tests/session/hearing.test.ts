// Who plays: each piece of news once, the weightiest of a batch, never in a burst, and nothing of days that are past.
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/core/types.ts';
import { createHearing, type Game, type SessionState } from '../../src/session/index.ts';
import { nothing } from '../ui/stand.ts';

interface Morning {
  readonly day: number;
  readonly pace?: Game['pace'];
  readonly phase?: Game['phase'];
  readonly news?: readonly Happening['kind'][];
  readonly mined_sat?: number;
  readonly used_mw?: number;
  readonly dark_h?: number;
  readonly hot?: boolean;
  readonly world?: object;
  /** how far a law has come that moves */
  readonly stage?: string;
}
const BLOCK = 312_500_000;
const WORLD = {};

function setUp(kept: Record<string, string> = { sound: 'on' }, able = true) {
  let at = 0;
  let state: SessionState = nothing;
  let listener: (now: SessionState, before: SessionState) => void = () => undefined;
  const happenings: Happening[] = [];
  const played: string[] = [];
  const beds: Record<string, number> = {};
  const hearing = createHearing({
    session: {
      get: () => state,
      subscribe: (heard) => {
        listener = heard;
        return () => undefined;
      },
    },
    player: {
      able,
      play: (cue, after = 0) => played.push(after === 0 ? cue : `${cue} after ${after} s`),
      bed: (which, level) => {
        beds[which] = level;
      },
      set: (on, volume) => played.push(`${on ? 'on' : 'off'} ${volume}`),
    },
    notes: {
      get: (name) => kept[name] ?? null,
      set: (name, value) => {
        kept[name] = value;
      },
    },
    now: () => at,
  });
  const captions: string[] = [];
  hearing.subscribe(() => {
    const told = hearing.get().told?.caption;
    if (told !== undefined) captions.push(told);
  });
  played.length = 0;
  const publish = (change: Partial<SessionState>): void => {
    const before = state;
    state = { ...state, ...change };
    listener(state, before);
  };
  const gameOf = (one: Morning): Game => {
    const {
      day,
      pace = '5x',
      phase = 'advance',
      mined_sat = 0,
      used_mw = 0,
      dark_h = 0,
      hot = false,
      stage = 'force',
    } = one;
    for (const kind of one.news ?? []) happenings.push({ kind, day, stage } as unknown as Happening);
    // mined coins and royalties are two of these, wherever they stand among the postings
    const shown = { ledger: { flow: new Array(200).fill(mined_sat / 2) } };
    return {
      world: one.world ?? WORLD,
      pace,
      phase,
      quarter: 1,
      history: { happenings, series: { used_mw: [used_mw] } },
      shown,
      state: {
        day,
        network: { subsidy_sat: BLOCK },
        climate: { heat_days: hot ? 3 : 0 },
        grid: { idle_mw: 1000 - used_mw, shortage_h: [0, dark_h] },
      },
    } as unknown as Game;
  };
  return {
    hearing,
    played,
    captions,
    beds,
    kept,
    publish,
    /** a second later it is this morning */
    morning(one: Morning, later = 1000): void {
      at += later;
      publish({ game: gameOf(one) });
    },
    look(one: Morning | null): void {
      publish({ back: one === null ? null : gameOf(one) });
    },
  };
}

describe('news', () => {
  it.each([
    ['event-opened', 'event'],
    ['division', 'vote-count'],
    ['law-stage', 'law-passed'],
    ['ordinance', 'law-passed'],
    ['shortage', 'load-shedding'],
    ['heat-came', 'heatwave'],
    ['halving', 'halving'],
  ] as const)('%s sounds %s, once', (kind, cue) => {
    const { morning, played, captions } = setUp();
    morning({ day: 3 });
    morning({ day: 4, news: [kind] });
    morning({ day: 5 });
    expect([played, captions]).toEqual([[cue], [cue]]);
  });

  it('a law that only moved on is none', () => {
    const { morning, played } = setUp();
    morning({ day: 3 });
    morning({ day: 4, news: ['law-stage', 'site-ready'], stage: 'committee' });
    expect(played).toEqual([]);
  });

  it('a block sounds when its reward has come in, not with each coin', () => {
    const { morning, played } = setUp();
    morning({ day: 1, mined_sat: BLOCK * 0.2 });
    morning({ day: 2, mined_sat: BLOCK * 0.9 });
    expect(played).toEqual([]);
    morning({ day: 3, mined_sat: BLOCK * 1.1 });
    expect(played).toEqual(['block']);
  });

  it('days tick at 1× only, with one caption for the stretch', () => {
    const { morning, played, captions } = setUp();
    morning({ day: 1, pace: '1x' });
    morning({ day: 2, pace: '1x' });
    morning({ day: 3, pace: '1x' });
    morning({ day: 4, pace: 'paused' });
    morning({ day: 4, pace: '2x' });
    morning({ day: 5, pace: '2x' });
    expect(played).toEqual(['day-tick', 'day-tick', 'day-tick']);
    expect(captions).toEqual(['day-tick']);
  });

  it('of one batch only the weightiest sounds; a law that a vote brought is pressed after the bell', () => {
    const { morning, played } = setUp();
    morning({ day: 1, pace: '1x' });
    morning({ day: 2, pace: '1x', news: ['event-opened', 'division', 'halving'] });
    morning({ day: 3, news: ['law-stage', 'division'] }, 9000);
    expect(played).toEqual(['halving', 'vote-count', 'law-passed after 1.7 s']);
  });

  it('is no burst: forty days of news in two seconds are one sound', () => {
    const { morning, played } = setUp();
    for (let day = 1; day <= 40; day += 1)
      morning({ day, news: ['event-opened', 'shortage', 'ordinance'], mined_sat: day * BLOCK }, 50);
    expect(played).toEqual(['load-shedding']);
  });
});

describe('nothing sounds', () => {
  it('of days that are past, however they are watched, nor on the way back to the present', () => {
    const { morning, look, played, beds } = setUp();
    morning({ day: 50, pace: 'paused', used_mw: 500 });
    look({ day: 3, pace: '1x', used_mw: 500, news: [] });
    look({ day: 9, pace: '1x', used_mw: 500, hot: true });
    expect(beds).toEqual({ hum: 0, cicadas: 0 });
    look(null);
    expect(played).toEqual([]);
  });

  it('when a run is opened, begun or gone back in', () => {
    const { morning, publish, played } = setUp();
    morning({ day: 50, news: ['halving', 'event-opened'] });
    morning({ day: 60, world: {}, mined_sat: 9 * BLOCK, news: ['division'] });
    morning({ day: 20, world: {} });
    publish({ game: null });
    morning({ day: 70, news: ['shortage'] });
    expect(played).toEqual([]);
  });
});

describe('the hum', () => {
  it('follows the surplus used, drops a third in the dark, and is silent while time stands', () => {
    const { morning, beds } = setUp();
    morning({ day: 1, used_mw: 250 });
    expect(beds.hum).toBeCloseTo(0.5, 9);
    morning({ day: 2, used_mw: 250, dark_h: 1 });
    expect(beds.hum).toBeCloseTo(1 / 3, 9);
    morning({ day: 3, used_mw: 250, pace: 'paused' });
    expect(beds.hum).toBe(0);
  });
  it('is joined by cicadas while it is hot', () => {
    const { morning, beds } = setUp();
    morning({ day: 1, hot: true });
    expect(beds.cicadas).toBe(1);
    morning({ day: 2 });
    expect(beds.cicadas).toBe(0);
  });
});

describe('what is kept', () => {
  it('sounds at a quarter’s end once it is on disk, and once', () => {
    const { morning, publish, played } = setUp();
    const saved = (day: number): void => publish({ kept: { status: 'saved', why: null, day } });
    morning({ day: 40, pace: 'paused' });
    saved(40);
    morning({ day: 91, phase: 'explain', pace: 'paused' });
    expect(played).toEqual([]);
    saved(91);
    saved(91);
    expect(played).toEqual(['saved']);
  });

  it('sounds for a run that was opened and holds, not for one that differs', () => {
    const { morning, publish, played } = setUp();
    morning({ day: 3, pace: 'paused' });
    publish({ verified: { verified: true, days: 3 } });
    publish({ verified: { verified: false, day: 3, slice: 'grid', text: '' } });
    expect(played).toEqual(['saved']);
  });
});

describe('what the listener chose', () => {
  it('is off at first, and then kept on the machine', () => {
    const { hearing, kept, played } = setUp({});
    expect(hearing.get()).toMatchObject({ on: false, captions: false, volume: 70 });
    hearing.set({ on: true });
    hearing.set({ volume: 30 });
    expect(played).toEqual(['on 0.7', 'on 0.3']);
    expect(kept).toEqual({ sound: 'on', 'sound-volume': '30' });
    expect(setUp(kept).hearing.get()).toMatchObject({ on: true, volume: 30 });
  });

  it('captions come and go with the sound until they are chosen, and may come without it', () => {
    const { hearing, morning, captions } = setUp({});
    hearing.set({ on: true });
    expect(hearing.get().captions).toBe(true);
    hearing.set({ on: false });
    expect(hearing.get().captions).toBe(false);
    morning({ day: 1, news: ['halving'] });
    morning({ day: 2, news: ['event-opened'] });
    expect(captions).toEqual([]);
    hearing.set({ captions: true });
    morning({ day: 3, news: ['event-opened'] }, 5000);
    expect(captions).toEqual(['event']);
    hearing.set({ on: true });
    hearing.set({ on: false });
    expect(hearing.get().captions).toBe(true);
  });

  it('is read with doubt: a volume that is none is the first one', () => {
    expect(setUp({ 'sound-volume': 'loud' }).hearing.get().volume).toBe(70);
    expect(setUp({ 'sound-volume': '900' }).hearing.get().volume).toBe(70);
  });

  it('turns nothing on where there is no sound', () => {
    expect(setUp({ sound: 'on' }, false).hearing.get()).toMatchObject({ able: false, on: false });
  });
});
