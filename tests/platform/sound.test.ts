// The player of sound over a context that makes none: what is made, let go of, and when nothing may be made at all.
// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CUES, MASTER, openSound } from '../../src/platform/index.ts';
import { type FakeAudio, fakeAudio } from './fake-audio.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  show('visible');
});

let seen = 'visible';
Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => seen });
function show(state: string): void {
  seen = state;
  document.dispatchEvent(new Event('visibilitychange'));
}
const click = (): boolean => document.dispatchEvent(new Event('click'));

function setUp() {
  const made: FakeAudio[] = [];
  const sound = openSound(document, () => {
    const audio = fakeAudio();
    made.push(audio);
    return audio.context;
  });
  const audio = (): FakeAudio => {
    const last = made.at(-1);
    if (last === undefined) throw new Error('no context was made');
    return last;
  };
  return { sound, made, audio };
}

describe('a cue', () => {
  it.each(CUES)('%s makes nodes and lets all of them go', (cue) => {
    const { sound, audio } = setUp();
    sound.set(true, 1);
    click();
    sound.play(cue);
    expect(audio().held()).toBeGreaterThan(2);
    audio().pass(4);
    expect(audio().held()).toBe(0);
    // none is louder than full scale before the master
    expect(Math.max(...audio().levels.slice(1))).toBeLessThanOrEqual(1);
  });

  it('makes nothing before a gesture, not even a context, and sounds after one', () => {
    const { sound, made, audio } = setUp();
    sound.set(true, 1);
    sound.play('event');
    sound.bed('hum', 1);
    expect(made).toEqual([]);
    click();
    // some browsers let a context sound only if it was opened in the gesture itself
    expect(made).toHaveLength(1);
    sound.play('event');
    expect(audio().held()).toBeGreaterThan(0);
  });

  it('makes nothing while it is off, at volume 0, and on a page that nobody sees', () => {
    const { sound, made, audio } = setUp();
    click();
    sound.play('event');
    sound.set(true, 0);
    sound.play('event');
    expect(made).toEqual([]);
    show('hidden');
    sound.set(true, 1);
    sound.play('event');
    expect(made).toEqual([]);
    show('visible');
    sound.play('event');
    expect(made).toHaveLength(1);
    sound.set(false, 1);
    expect(audio().state()).toBe('closed');
    sound.play('event');
    expect(made).toHaveLength(1);
  });

  it('may come later', () => {
    const { sound, audio } = setUp();
    sound.set(true, 1);
    click();
    sound.play('saved', 2);
    audio().pass(2);
    expect(audio().held()).toBeGreaterThan(0);
    audio().pass(1);
    expect(audio().held()).toBe(0);
  });
});

describe('the master', () => {
  it('stands 18 dB under full scale, and the volume under that', () => {
    const { sound, audio } = setUp();
    sound.set(true, 1);
    click();
    sound.play('event');
    expect(20 * Math.log10(audio().master())).toBeCloseTo(-18, 6);
    sound.set(true, 0.5);
    expect(audio().master()).toBeCloseTo(MASTER / 4, 6);
  });
});

describe('the hum', () => {
  it('is 50 Hz and two harmonics of it, follows its level, and ends at 0', () => {
    const { sound, audio } = setUp();
    sound.set(true, 1);
    click();
    sound.bed('hum', 0.6);
    expect(audio().pitches).toEqual([50, 100, 150]);
    expect(audio().levels.at(-1)).toBe(0.6);
    const made = audio().made();
    sound.bed('hum', 0.4);
    expect(audio().levels.at(-1)).toBe(0.4);
    expect(audio().made()).toBe(made);
    sound.bed('hum', 0);
    audio().pass(3);
    expect(audio().held()).toBe(0);
  });

  it('waits for the gesture, and goes on when the page is seen again', () => {
    const { sound, audio } = setUp();
    sound.set(true, 1);
    sound.bed('hum', 0.5);
    click();
    expect(audio().held()).toBeGreaterThan(0);
    show('hidden');
    expect(audio().state()).toBe('suspended');
    show('visible');
    expect(audio().state()).toBe('running');
  });

  it('lies beside cicadas, each by itself', () => {
    const { sound, audio } = setUp();
    sound.set(true, 1);
    click();
    sound.bed('cicadas', 1);
    const alone = audio().held();
    sound.bed('hum', 0.5);
    expect(audio().held()).toBeGreaterThan(alone);
    sound.bed('hum', 0);
    audio().pass(3);
    expect(audio().held()).toBe(alone);
  });
});

describe('the context', () => {
  it('sleeps a while after the last sound, not while a bed lies, and wakes for the next', () => {
    const { sound, audio } = setUp();
    sound.set(true, 1);
    click();
    sound.play('event');
    vi.advanceTimersByTime(3000);
    expect(audio().state()).toBe('running');
    vi.advanceTimersByTime(3000);
    expect(audio().state()).toBe('suspended');
    sound.bed('hum', 0.5);
    expect(audio().state()).toBe('running');
    vi.advanceTimersByTime(60_000);
    expect(audio().state()).toBe('running');
    sound.bed('hum', 0);
    vi.advanceTimersByTime(10_000);
    expect(audio().state()).toBe('suspended');
  });

  it('is not missed where there is none, or none can be had', () => {
    const none = openSound(document, null);
    expect(none.able).toBe(false);
    none.set(true, 1);
    click();
    none.play('event');
    none.bed('hum', 1);
    const tries: number[] = [];
    const broken = openSound(document, () => {
      tries.push(1);
      throw new Error('no more contexts');
    });
    broken.set(true, 1);
    click();
    broken.play('event');
    broken.play('event');
    expect(tries).toHaveLength(1);
  });
});
