// The map's colours in both themes: the style guide's tokens, and the few mixes the map alone needs.
export type Theme = 'night' | 'day';

export interface Palette {
  readonly ground: string;
  readonly panel: string;
  /** what surrounds labels and lines, so that they read on ruled land */
  readonly halo: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly elec: string;
  /** the travelling dashes, on top of a line */
  readonly spark: string;
  readonly btc: string;
  readonly ai: string;
  readonly risk: string;
  /** reservoirs and the sea's name */
  readonly water: string;
  /** whether electricity glows: at night only */
  readonly glows: boolean;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  night: {
    ground: '#0B141A',
    panel: '#111D24',
    halo: '#0B141A',
    ink: '#EFE8D8',
    ink2: '#BEC7BF',
    ink3: '#93A5A1',
    elec: '#F7D154',
    spark: '#FFF6D6',
    btc: '#FF9326',
    ai: '#A9A0FF',
    risk: '#FF7F70',
    water: '#62A9C0',
    glows: true,
  },
  day: {
    ground: '#E9E4D3',
    panel: '#F7F2E4',
    halo: '#F7F2E4',
    ink: '#14282A',
    ink2: '#3A4E4C',
    ink3: '#53635E',
    elec: '#AB7400',
    spark: '#5A4000',
    btc: '#A84300',
    ai: '#5140B0',
    risk: '#B0221A',
    water: '#2D6E86',
    glows: false,
  },
};

export const LABEL_FACE = '"IBM Plex Sans Condensed", sans-serif';
export const NAME_FACE = '"Playfair", serif';

/** A hexadecimal colour as the number that Phaser's shapes take. */
export function tone(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}
