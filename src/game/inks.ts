// The inks of the engraved sheet: night engraves light lines on dark ground, day dark lines on paper.
export interface Inks {
  readonly sea: string;
  readonly land: string;
  readonly wave: string;
  readonly neighbour: string;
  readonly ruling: string;
  readonly border: string;
  /** between the echoes */
  readonly moat: string;
  /** around the outermost echo, half clear */
  readonly mist: string;
  readonly echo: (strength: number) => string;
  readonly relief: string;
  readonly river: string;
  readonly outline: string;
  readonly province: string;
}
export const INKS: Readonly<Record<'night' | 'day', Inks>> = {
  night: {
    sea: '#0b141a',
    land: '#0e1a20',
    wave: 'rgba(110,160,172,.26)',
    neighbour: 'rgba(14,26,32,.72)',
    ruling: 'rgba(150,176,170,.1)',
    border: 'rgba(150,176,170,.24)',
    moat: '#0b151b',
    mist: 'rgba(11,20,26,.55)',
    echo: (s) => `rgba(140,180,176,${s * 0.2})`,
    relief: '#7fa39b',
    river: 'rgba(76,138,160,.85)',
    outline: '#b9cbc0',
    province: 'rgba(206,222,210,.6)',
  },
  day: {
    sea: '#e9e4d3',
    land: '#f7f2e4',
    wave: 'rgba(50,90,104,.3)',
    neighbour: 'rgba(247,242,228,.66)',
    ruling: 'rgba(60,84,80,.14)',
    border: 'rgba(60,84,80,.34)',
    moat: '#ede8d8',
    mist: 'rgba(233,228,211,.55)',
    echo: (s) => `rgba(40,80,84,${s * 0.32})`,
    relief: '#4f716a',
    river: 'rgba(45,110,134,.85)',
    outline: '#1f3a38',
    province: 'rgba(40,66,62,.5)',
  },
};
