// An audio context that makes no sound: it counts what is made, what sounds and what is let go of, and its clock stands where it is put.

interface FakeParam {
  value: number;
}
interface FakeNode {
  readonly kind: string;
  readonly gain: FakeParam;
  onended: (() => void) | null;
  end: number;
}

export interface FakeAudio {
  readonly context: AudioContext;
  /** nodes that are still connected to something, the master apart */
  held(): number;
  made(): number;
  /** loudest level that anything after the master was set or ramped to */
  readonly levels: number[];
  state(): string;
  /** lets so many seconds go by: sources that end in them say so */
  pass(seconds: number): void;
  readonly master: () => number;
  /** pitches of the oscillators that were started, Hz */
  readonly pitches: number[];
}

export function fakeAudio(): FakeAudio {
  let now = 0;
  let state = 'running';
  const nodes: FakeNode[] = [];
  const held = new Set<FakeNode>();
  const levels: number[] = [];
  const pitches: number[] = [];
  const param = (note: (value: number) => void) => {
    let value = 1;
    const set = (to: number): void => {
      if (!Number.isFinite(to)) throw new RangeError('no number');
      value = to;
      note(to);
    };
    return {
      get value() {
        return value;
      },
      set value(to: number) {
        set(to);
      },
      setValueAtTime: set,
      linearRampToValueAtTime: set,
      setTargetAtTime: set,
      exponentialRampToValueAtTime: (to: number): void => {
        if (to <= 0) throw new RangeError('an exponential ramp never reaches 0');
        set(to);
      },
    };
  };
  const node = (kind: string) => {
    const frequency = param(() => undefined);
    const one = {
      kind,
      gain: param((to) => {
        if (kind === 'gain') levels.push(to);
      }),
      frequency,
      Q: param(() => undefined),
      type: '',
      loop: false,
      buffer: null,
      onended: null as (() => void) | null,
      end: Number.POSITIVE_INFINITY,
      connect(to: unknown) {
        held.add(one);
        return to;
      },
      disconnect() {
        held.delete(one);
      },
      start() {
        if (kind === 'oscillator') pitches.push(frequency.value);
      },
      stop(at: number) {
        one.end = at;
      },
    };
    nodes.push(one);
    return one;
  };
  const context = {
    sampleRate: 1000,
    destination: {},
    get currentTime() {
      return now;
    },
    get state() {
      return state;
    },
    createGain: () => node('gain'),
    createOscillator: () => node('oscillator'),
    createBiquadFilter: () => node('filter'),
    createBufferSource: () => node('buffer'),
    createBuffer: (_: number, length: number) => ({ getChannelData: () => new Float32Array(length) }),
    resume: async () => {
      state = 'running';
    },
    suspend: async () => {
      state = 'suspended';
    },
    close: async () => {
      state = 'closed';
      held.clear();
    },
  };
  return {
    context: context as unknown as AudioContext,
    held: () => Math.max(0, held.size - 1),
    made: () => Math.max(0, nodes.length - 1),
    levels,
    pitches,
    state: () => state,
    master: () => nodes[0]?.gain.value ?? 0,
    pass(seconds) {
      now += seconds;
      for (const one of nodes)
        if (one.end <= now) {
          one.end = Number.POSITIVE_INFINITY;
          one.onended?.();
        }
    },
  };
}
