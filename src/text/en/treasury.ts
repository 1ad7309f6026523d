// Words of the treasury desk: cash, coins, orders and standing orders.

export const treasury = {
  title: 'Treasury',
  purpose: 'Cash, coins and the orders that act by themselves.',
  envelope: (usd: string) => `This year’s envelope is ${usd}.`,
  outlay: (usd: string, wall: string) => `${usd} laid out this year; the wall is ${wall}.`,
  lapse: 'Half of what is unspent on 30 June lapses.',
  lapseNow: (usd: string, cash: string, date: string) =>
    `Of ${cash} in cash ${usd} would lapse on ${date}, borrowed dollars among them.`,
  buy: 'Buy',
  sell: 'Sell',
  buyAmount: 'Dollars to spend',
  sellAmount: 'Coins to sell',
  buyNow: (usd: string) => `Buy for ${usd} tomorrow`,
  sellNow: (btc: string) => `Sell ${btc} tomorrow`,
  dollars: (months: string, usd: string, most: string, points: string) =>
    `Import cover is under ${months}, so the Fund counts what is spent on coins: ${usd} since its board sat. Over ${most} costs ${points}.`,
  impact:
    'A large order moves the price against itself: a third of the move stays, the rest fades in about a week.',
  buying: 'Buy each month',
  buyingOff: 'No monthly buying.',
  buyingNow: (usd: string, below: string, keep: string) =>
    `${usd} a month, while the price is under ${below} and ${keep} of cash stays.`,
  below: 'While the price is under',
  keepCash: 'and this much cash stays',
  selling: 'Sell what comes in',
  sellingOff: 'Nothing is sold by rule.',
  sellingNow: (share: string, above: string, keep: string) =>
    `${share} of what comes in; everything mined over ${above}; ${keep} of the peak holding stays.`,
  share: 'Share of what comes in',
  apply: 'Apply from tomorrow',
};

export const capital = {
  title: 'Political capital',
};

/** A rating by its notches over default. */
export const ratings: readonly string[] = [
  'in default',
  'CC',
  'CCC−',
  'CCC',
  'CCC+',
  'B−',
  'B',
  'B+',
  'BB−',
  'BB',
  'BB+',
  'BBB−',
];
