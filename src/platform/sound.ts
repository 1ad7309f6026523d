// The player of all sound: one audio context, opened at the first gesture and not before, asleep when nothing sounds or nobody looks.
import { BEDS, type Bed, type Cue, RECIPES } from './recipes.ts';
import { type Lying, lay, noiseOf, strike } from './synth.ts';

/** Everything is this much under full scale at full volume: −18 dB. */
export const MASTER = 10 ** (-18 / 20);
/** Silence after which the context is put to sleep, ms. */
const REST = 4000;
/** What a person does that lets a page sound. A finger that comes down does not, one that is lifted does. */
const GESTURES = ['click', 'pointerup', 'keydown'] as const;

export interface Sound {
  /** whether this browser can sound at all */
  readonly able: boolean;
  /** strikes a cue, `after` so many seconds; nothing before a gesture, nothing while it is off or the page is hidden */
  play(cue: Cue, after?: number): void;
  /** how loud a bed is, 0–1; at 0 it ends */
  bed(which: Bed, level: number): void;
  /** on or off, and how loud, 0–1 */
  set(on: boolean, volume: number): void;
}

interface Open {
  readonly context: AudioContext;
  readonly master: GainNode;
  readonly noise: AudioBuffer;
  readonly beds: Map<Bed, Lying>;
}

/** The sound of a page. `create` is null where the browser has no audio. It is off until `set` says otherwise. */
export function openSound(page: Document, create: (() => AudioContext) | null = browserAudio()): Sound {
  let on = false;
  let volume = 1;
  let gestured = false;
  let broken = create === null;
  let open: Open | null = null;
  let sleep: ReturnType<typeof setTimeout> | undefined;
  const levels = new Map<Bed, number>();
  const hidden = (): boolean => page.visibilityState === 'hidden';

  /** The context, awake; null while it may not sound. */
  function awake(): Open | null {
    if (!on || volume === 0 || !gestured || broken || hidden()) return null;
    open ??= opened();
    if (open?.context.state === 'suspended') void open.context.resume().catch(() => undefined);
    return open;
  }
  function opened(): Open | null {
    try {
      const context = create?.();
      if (context === undefined) return null;
      const master = context.createGain();
      master.gain.value = MASTER * volume * volume;
      master.connect(context.destination);
      return { context, master, noise: noiseOf(context), beds: new Map() };
    } catch {
      // no device, or no more contexts: the page plays on without sound
      broken = true;
      return null;
    }
  }
  /** Puts the context to sleep when what sounds now, for so many ms, is over. */
  function rest(ms: number): void {
    clearTimeout(sleep);
    sleep = setTimeout(() => {
      if ((open?.beds.size ?? 0) === 0) void open?.context.suspend().catch(() => undefined);
    }, ms + REST);
  }
  function follow(): void {
    const sounding = BEDS.filter((which) => (levels.get(which) ?? 0) > 0);
    const at = sounding.length > 0 ? awake() : open;
    if (at === null) return;
    for (const which of BEDS) {
      const level = levels.get(which) ?? 0;
      const lying = at.beds.get(which);
      if (level > 0) {
        const bed = lying ?? lay(at.context, at.master, at.noise, which);
        at.beds.set(which, bed);
        bed.level(level);
      } else if (lying !== undefined) {
        lying.end();
        at.beds.delete(which);
        rest(0);
      }
    }
  }
  /** Opens the context inside the gesture: some browsers let one sound only that was awake in one. */
  function unlock(): void {
    if (awake() !== null) rest(0);
    follow();
  }
  function close(): void {
    clearTimeout(sleep);
    void open?.context.close().catch(() => undefined);
    open = null;
  }
  const heard = (): void => {
    // a key that is no gesture to the browser, such as Escape, would only bring a warning
    if (page.defaultView?.navigator.userActivation?.hasBeenActive === false) return;
    gestured = true;
    for (const kind of GESTURES) page.removeEventListener(kind, heard, true);
    unlock();
  };
  if (!broken) {
    for (const kind of GESTURES) page.addEventListener(kind, heard, true);
    page.addEventListener('visibilitychange', () => {
      if (hidden()) void open?.context.suspend().catch(() => undefined);
      else follow();
    });
  }

  return {
    able: create !== null,
    play(cue, after = 0) {
      const at = awake();
      if (at !== null) rest(strike(at.context, at.master, at.noise, RECIPES[cue], after) * 1000);
    },
    bed(which, level) {
      if ((levels.get(which) ?? 0) === level) return;
      levels.set(which, level);
      follow();
    },
    set(to, loud) {
      on = to;
      volume = loud;
      if (!on || volume === 0) close();
      else {
        open?.master.gain.setTargetAtTime(MASTER * volume * volume, open.context.currentTime, 0.05);
        unlock();
      }
    },
  };
}

function browserAudio(): (() => AudioContext) | null {
  // 'playback' wakes the processor least; a tenth of a second later is soon enough here
  return typeof AudioContext === 'undefined' ? null : () => new AudioContext({ latencyHint: 'playback' });
}
