// Words of the score in expectation, beside what happened.

export const scoreWords = {
  title: 'Decisions, and what happened',
  about:
    'The first number says what these orders are worth before luck is known: this ministry played in other worlds, and each quarter against a plain one. The second is what came of it here. They are never added.',
  none: 'No mandates were chosen, so there is nothing to judge by.',
  begin: 'Judge these orders',
  decisions: 'Decisions',
  ofThousand: (points: string) => `${points} of 1,000`,
  capped: (cap: string) => `Emergency sittings cap it at ${cap}.`,
  happened: 'What happened',
  credit: (percent: string) => `${percent} of the mandates`,
  part: 'Part',
  weight: 'Weight',
  value: 'Value',
  parts: {
    mean: 'Mandates expected, mean of other worlds',
    tail: (share: string) => `Mandates in the worst ${share} of them`,
    orders: 'Orders against a plain ministry, all quarters',
    calls: 'How well calls knew what they knew',
  },
  quarters: 'Worth of each quarter’s orders',
  quartersNote: (beyond: string) =>
    `in mandates, ${beyond} quarters on, against a plain ministry from the same morning`,
  quarter: (quarter: string, worth: string) => `Quarter ${quarter}: ${worth}`,
  costly: (quarters: string) => `The costliest: ${quarters}.`,
  noneCostly: 'No quarter cost anything that can be told from nothing.',
};
