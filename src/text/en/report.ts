// Words of the final report: sentences whose every figure is an argument.

export const report = {
  title: 'Final report',
  runHash: 'Fingerprint',
  seed: 'Seed',
  export: 'Export run',
  again: 'New campaign',
  parts: { power: 'Power', halls: 'Halls', treasury: 'Treasury', laws: 'Laws and events', record: 'Record' },
};

export const reportSentences = {
  used: (mean: string, most: string) =>
    `Halls and industry package drew ${mean} on the mean day, and ${most} at most.`,
  usedNothing: 'None of the promised surplus was put to use.',
  idle: (mean: string) => `Idle coal and gas came to ${mean} on the mean day.`,
  promise: (now: string) => `Over the last year new load of any use averaged ${now}.`,
  summers: (lit: string, all: string) =>
    `${lit} of ${all} summers stayed within the shortage that a lit one allows.`,
  shortageDays: (days: string, worst: string, date: string) =>
    `There was shortage on ${days}; the worst was ${worst} for the mean customer, on ${date}.`,
  noShortage: 'There was no day of shortage.',
  margin: (least: string, date: string) => `The grid margin was lowest at ${least}, on ${date}.`,
  powerGain: (amount: string) => `The power account gained ${amount} from halls and package.`,
  powerLoss: (amount: string) =>
    `The power account lost ${amount} to halls and package; that is circular debt.`,
  powerLevel: 'The power account neither gained nor lost.',
  mined: (btc: string) => `The ministry’s halls mined ${btc}.`,
  minedNothing: 'The ministry’s halls mined nothing.',
  royalty: (btc: string) => `Licensed halls paid ${btc} in royalties.`,
  sites: (count: string, rigs: string) => `At the end ${count} stood, with ${rigs} of rigs ready.`,
  siteCount: (count: number) => (count === 1 ? 'one site' : `${count} sites`),
  spare: (years: string) => `In ${years} nearly all hall energy was spare.`,
  years: (count: number) => (count === 1 ? 'one year' : `${count} years`),
  reserve: (btc: string, price: string, worth: string) =>
    `The reserve holds ${btc}; at ${price} it is worth ${worth}.`,
  reserveNone: 'The reserve holds no bitcoin.',
  trades: (bought: string, sold: string) => `${bought} were bought and ${sold} sold.`,
  peak: (peak: string, least: string) =>
    `The reserve was largest at ${peak}, and from there fell to ${least} of it at the least.`,
  cash: (usd: string) => `Cash stands at ${usd}.`,
  invested: (usd: string, carry: string) =>
    `${usd} are tied up in sites, rigs and coins; over the years that money would have cost ${carry}.`,
  price: (first: string, last: string) => `Bitcoin went from ${first} to ${last}. Nobody here decided that.`,
  halvings: (count: number) =>
    count === 1 ? 'One halving fell in these years.' : `${count} halvings fell in these years.`,
  law: (law: string, stage: string) => `The ${law} is ${stage}.`,
  noLaws: 'No law was tabled.',
  event: (event: string, count: string, answered: string) =>
    `${event}: came ${count}, answered by you ${answered}.`,
  cards: (came: string, kinds: string, answered: string) =>
    `Cards: ${came} came, of ${kinds} kinds; you answered ${answered}. The archive lists them.`,
  noEvents: 'No event called for a decision.',
  times: (count: number) =>
    count === 0 ? 'never' : count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`,
  orders: (orders: string, refused: string) => `You gave ${orders}, of which ${refused} refused.`,
  orderCount: (count: number) => (count === 1 ? 'one order' : `${count} orders`),
  refusedCount: (count: number) => (count === 0 ? 'none were' : count === 1 ? 'one was' : `${count} were`),
};
