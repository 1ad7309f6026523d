// The cues that the game will sound, and a player of them that is silent until there is sound.

/** Every cue of the style guide, by name. */
export const CUES = [
  'current',
  'day-tick',
  'block',
  'law-passed',
  'vote-count',
  'event',
  'load-shedding',
  'heatwave',
  'halving',
  'explain',
  'saved',
] as const;
export type Cue = (typeof CUES)[number];

export interface Sound {
  play(cue: Cue): void;
  /** level of the grid's hum, 0–1 */
  hum(level: number): void;
  mute(muted: boolean): void;
}

/** Makes no sound. */
export function silentSound(): Sound {
  return { play: () => undefined, hum: () => undefined, mute: () => undefined };
}
