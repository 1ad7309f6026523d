// What each cue sounds like, as data: a few layers of tone or filtered noise, each with its own rise and fall.

/** Every cue that is struck once, by name (STYLE §10). */
export const CUES = [
  'day-tick',
  'block',
  'law-passed',
  'vote-count',
  'event',
  'load-shedding',
  'heatwave',
  'halving',
  'saved',
] as const;
export type Cue = (typeof CUES)[number];

export interface Layer {
  /** a tone of this shape, or noise through a filter */
  readonly source: 'sine' | 'triangle' | 'lowpass' | 'bandpass' | 'highpass';
  /** pitch of the tone, or corner of the filter, Hz; it glides to `to` while it falls */
  readonly hz: number;
  readonly to?: number;
  /** sharpness of the filter */
  readonly q?: number;
  /** starts after so many seconds */
  readonly at?: number;
  /** loudest, as a share of full scale before the master; noise loses most of that in its filter */
  readonly level: number;
  /** seconds until it is loudest, and from there until it is a thousandth of that */
  readonly rise: number;
  readonly fall: number;
}
export type Recipe = readonly Layer[];

/** A free bar that is struck: its modes stand as 1 : 2.76 : 5.40, and the high ones die first. */
function bar(hz: number, fall: number): Recipe {
  return [
    { source: 'sine', hz, level: 0.5, rise: 0.004, fall },
    { source: 'sine', hz: hz * 2.756, level: 0.22, rise: 0.003, fall: fall * 0.45 },
    { source: 'sine', hz: hz * 5.404, level: 0.1, rise: 0.002, fall: fall * 0.2 },
    { source: 'lowpass', hz: hz * 5, q: 0.7, level: 0.3, rise: 0.001, fall: 0.05 },
  ];
}
/** A pair of contacts that meet: a click with a body. */
function contact(at: number, hz: number, level: number): Recipe {
  return [
    { source: 'bandpass', hz, q: 1.6, at, level: level * 1.4, rise: 0.001, fall: 0.035 },
    { source: 'triangle', hz: hz * 0.42, at, level: level * 0.5, rise: 0.001, fall: 0.03 },
  ];
}

export const RECIPES: Readonly<Record<Cue, Recipe>> = {
  'day-tick': [
    { source: 'bandpass', hz: 2400, q: 3, level: 0.5, rise: 0.001, fall: 0.03 },
    { source: 'sine', hz: 1150, level: 0.07, rise: 0.001, fall: 0.035 },
  ],
  block: bar(196, 1.5),
  halving: bar(98, 2.4),
  'law-passed': [
    { source: 'sine', hz: 96, to: 44, level: 0.75, rise: 0.004, fall: 0.24 },
    { source: 'lowpass', hz: 260, q: 0.7, level: 0.9, rise: 0.003, fall: 0.12 },
    // the sheet that is lifted off the plate
    { source: 'highpass', hz: 3200, q: 0.7, at: 0.22, level: 0.16, rise: 0.07, fall: 0.26 },
  ],
  'vote-count': [
    // hum, prime, tierce, quint and nominal of a small bell; two of them lie close, so that it beats
    { source: 'sine', hz: 392, level: 0.14, rise: 0.003, fall: 2.2 },
    { source: 'sine', hz: 784, level: 0.26, rise: 0.002, fall: 1.7 },
    { source: 'sine', hz: 787, level: 0.14, rise: 0.002, fall: 1.5 },
    { source: 'sine', hz: 941, level: 0.16, rise: 0.002, fall: 1.1 },
    { source: 'sine', hz: 1176, level: 0.1, rise: 0.002, fall: 0.8 },
    { source: 'sine', hz: 1568, level: 0.16, rise: 0.001, fall: 0.6 },
    { source: 'bandpass', hz: 3600, q: 2, level: 0.2, rise: 0.001, fall: 0.03 },
  ],
  event: [...contact(0, 1500, 0.62), ...contact(0.13, 1650, 0.5)],
  'load-shedding': [
    ...contact(0, 760, 0.7),
    { source: 'sine', hz: 150, to: 90, level: 0.4, rise: 0.001, fall: 0.09 },
    // the armature bounces once
    ...contact(0.055, 900, 0.4),
  ],
  heatwave: [
    { source: 'bandpass', hz: 4700, q: 14, level: 0.5, rise: 0.5, fall: 0.9 },
    { source: 'bandpass', hz: 5600, q: 18, at: 0.25, level: 0.4, rise: 0.5, fall: 1.1 },
  ],
  saved: [
    { source: 'bandpass', hz: 1900, to: 3800, q: 1.5, level: 0.4, rise: 0.09, fall: 0.3 },
    { source: 'bandpass', hz: 3400, to: 2300, q: 1.5, at: 0.28, level: 0.34, rise: 0.06, fall: 0.4 },
  ],
};

/** What goes on for as long as it has a level. */
export const BEDS = ['hum', 'cicadas'] as const;
export type Bed = (typeof BEDS)[number];

/** The grid's hum, and two harmonics of it: Hz, share of full scale at level 1. Very low: under every cue. */
export const HUM: readonly (readonly [hz: number, level: number])[] = [
  [50, 0.09],
  [100, 0.045],
  [150, 0.022],
];
/** Cicadas: noise in two narrow bands that swell and sink; Hz, sharpness, swells a second, share of full scale. */
export const CICADAS: readonly (readonly [hz: number, q: number, swells: number, level: number])[] = [
  [4700, 14, 0.37, 0.11],
  [5600, 18, 0.53, 0.09],
];
