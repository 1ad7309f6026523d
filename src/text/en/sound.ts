// Words of the sounds: what is set in the menu, and the caption of each cue with what it means.

export const sound = {
  title: 'Sound',
  on: 'Sound on',
  none: 'This browser makes no sound. Captions can still be shown.',
  volume: 'Volume',
  captions: 'Captions: name each sound by the time strip',
  list: 'What each sound means',
  hear: (name: string) => `Hear: ${name}`,
  cues: {
    current: {
      caption: 'Hum: surplus is used',
      means:
        'A low hum while days pass: the more of the surplus is used, the louder; a third less while cities are dark.',
    },
    'day-tick': { caption: 'Tick: a day passes', means: 'A clock, once a day, at 1× only.' },
    block: {
      caption: 'Bar: a block’s worth for the reserve',
      means: 'Mining and royalties have brought the reward of one more block.',
    },
    'vote-count': { caption: 'Bell: the house divides', means: 'A bill is voted on.' },
    'law-passed': { caption: 'Press: a law is in force', means: 'An Act or an ordinance holds from today.' },
    event: { caption: 'Telegraph: a card has come', means: 'Two ticks: time stands, and a card lies open.' },
    'load-shedding': {
      caption: 'Relay: cities go dark',
      means: 'The evening’s power does not reach everybody. The hum drops.',
    },
    heatwave: {
      caption: 'Cicadas: a hot spell',
      means: 'They go on for as long as it is hot and days pass.',
    },
    halving: { caption: 'Low bar: the halving', means: 'A block pays half of what it paid, from now on.' },
    saved: {
      caption: 'Pen: kept, or checked',
      means: 'A quarter is saved, a file handed over, or a run verified.',
    },
  },
};
