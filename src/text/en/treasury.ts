// Words of the treasury desk: cash, coins, orders and standing orders.

export const treasury = {
  title: 'Treasury',
  purpose: 'Cash, coins and the orders that act by themselves.',
  cash: 'Cash',
  coins: 'Coins',
  powerAccount: 'Power account',
  worth: (usd: string) => `worth ${usd} at today’s price`,
  basis: (usd: string) => `bought and mined for ${usd}`,
  envelope: (usd: string) => `This year’s envelope is ${usd}.`,
  outlay: (usd: string, wall: string) => `${usd} laid out this year; the wall is ${wall}.`,
  lapse: 'Half of what is unspent on 30 June lapses.',
  buy: 'Buy',
  sell: 'Sell',
  buyAmount: 'Dollars to spend',
  sellAmount: 'Coins to sell',
  buyNow: (usd: string) => `Buy for ${usd} tomorrow`,
  sellNow: (btc: string) => `Sell ${btc} tomorrow`,
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
  above: 'Everything mined while the price is over',
  keepShare: 'Keep at least this share of the peak holding',
  apply: 'Apply from tomorrow',
  carry: (usd: string) => `Money tied up has cost the state ${usd} so far. It is reckoned, not paid.`,
  flows: 'Where money and coins went, so far',
  flowIn: 'In',
  flowOut: 'Out',
};

export const capital = {
  title: 'Political capital',
  purpose: 'Points that laws cost. Two a quarter, more or less; the cap is ten.',
  wasted: (points: number) => `${points} lost over the cap`,
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
