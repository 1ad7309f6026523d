// What coins cost, week by week, from the holding and its cost by day. Pure.

export interface Paid {
  /** last day of the week */
  readonly day: number;
  /** coins that came in over the week, net, BTC */
  readonly coins: number;
  /** what they cost a coin, $ */
  readonly usd: number;
}

const WEEK = 7;

/** One entry for each week in which holding and cost both grew; weeks of sales leave none. */
export function paidByWeek(coins: readonly number[], basis_usd: readonly number[]): readonly Paid[] {
  const found: Paid[] = [];
  for (let day = WEEK; day - WEEK < coins.length - 1; day += WEEK) {
    const last = Math.min(day, coins.length - 1);
    const more = (coins[last] ?? 0) - (coins[day - WEEK] ?? 0);
    const cost = (basis_usd[last] ?? 0) - (basis_usd[day - WEEK] ?? 0);
    if (more > 1e-9 && cost > 0) found.push({ day: last, coins: more, usd: cost / more });
  }
  return found;
}
