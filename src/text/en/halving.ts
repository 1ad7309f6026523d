// Words of the halving: the countdown, what it leaves of a MWh hall by hall, the retargets, and what came of it.

export const halving = {
  label: 'The halving',
  redBox: 'Red box',
  ahead: (block: string, date: string) => `Block ${block}, about ${date}`,
  blocks: (blocks: string) => `${blocks} blocks left`,
  aheadSays: (from: string, to: string) =>
    `From that block on a block pays ${from} BTC instead of ${to}. Price and difficulty do not know yet.`,
  fell: (block: string, date: string) => `Block ${block} came on ${date}`,
  fellSays: (subsidy: string) => `A block pays ${subsidy} BTC now, and fees.`,
  strands: 'The rule of the price: at the block one strand in two goes.',
  halls: 'Your halls, $ per MWh',
  hallsNote: 'at today’s price and difficulty',
  columns: { hall: 'Hall', now: 'Earns now', after: 'After', cost: 'Costs' },
  under: 'under water',
  noHalls: 'You run no hall of your own. Licensed halls weigh the same figures and hand licences back.',
  edge: (now: string, after: string) =>
    `Machines up to ${now} J/TH earn their power now, up to ${after} J/TH after the block.`,
  edgeNow: (now: string) => `Machines up to ${now} J/TH earn their power.`,
  rule: 'By threshold',
  ruleNote: (pkr: string) => `After the block a kWh in your halls earns about ${pkr}.`,
  fans: 'What the council expects of the price',
  retargets: 'Three retargets',
  retarget: (date: string, change: string) => `${date}: difficulty ${change}`,
  waiting: 'still to come',
  share: (before: string, after: string) =>
    `Your share of the network: ${before} at the block, ${after} now.`,
  shareNone: 'No machine in the country runs, so there is no share to watch.',
  told: 'What came of it',
  toldPrice: (change: string) => `Price ${change}`,
  toldDifficulty: (change: string) => `Difficulty ${change}`,
  toldYou: (hashrate: string, orders: string) => `You: hashrate ${hashrate}, ${orders} to halls and treasury`,
  toldNone: 'no machines before or after',
  orders: (count: number) => (count === 0 ? 'no orders' : count === 1 ? 'one order' : `${count} orders`),
  open: 'Open the halls',
};
