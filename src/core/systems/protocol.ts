// Bitcoin's fixed rules and the arithmetic of mining: pure functions, the same for the game, for `validate` and for the tests.
// Sources: consensus constants (facts/bitcoin.md §2, checked there against every published difficulty).

export const HALVING_BLOCKS = 210_000;
export const EPOCH_BLOCKS = 2016;
export const EPOCH_SECONDS = 1_209_600;
const TWO_32 = 4_294_967_296;

/** Subsidy of the block at a height, satoshi: 50 BTC shifted right once each 210,000 blocks, 0 from the 33rd halving. */
export function subsidyAt(height: number): number {
  const halvings = Math.floor(height / HALVING_BLOCKS);
  if (halvings >= 33) return 0;
  let subsidy = 5_000_000_000;
  for (let i = 0; i < halvings; i++) subsidy = Math.floor(subsidy / 2);
  return subsidy;
}

/** Coins in existence once `height` blocks are mined (blocks 0 … height−1), BTC. */
export function supplyAt(height: number): number {
  let satoshi = 0;
  for (let i = 0, left = height; left > 0 && i < 33; i++) {
    const blocks = Math.min(left, HALVING_BLOCKS);
    satoshi += blocks * subsidyAt(i * HALVING_BLOCKS);
    left -= blocks;
  }
  return satoshi / 1e8;
}

/** Difficulty after an epoch that took `seconds` from its first block to the next epoch's first: only 2015 of 2016 intervals are measured. */
export function retarget(difficulty: number, seconds: number): number {
  const measured = (seconds * (EPOCH_BLOCKS - 1)) / EPOCH_BLOCKS;
  const clamped = Math.min(4 * EPOCH_SECONDS, Math.max(EPOCH_SECONDS / 4, measured));
  return Math.max(1, (difficulty * EPOCH_SECONDS) / clamped);
}

/** Blocks a day found by so much hashrate (EH/s). */
export function blocksPerDay(ehs: number, difficulty: number): number {
  return (ehs * 1e18 * 86_400) / (difficulty * TWO_32);
}

/** Hashrate of power at the meter: EH/s from MW, J/TH and PUE. */
export function hashrateOf(mw: number, j_th: number, pue: number): number {
  return mw / (j_th * pue);
}

/** $ per PH/s per day. */
export function hashpriceOf(reward_btc: number, price_usd: number, difficulty: number): number {
  return (reward_btc * price_usd * 86_400 * 1e15) / (difficulty * TWO_32);
}

/** $ per MWh at the meter earned by machines of so many J/TH: hashprice / (0.024 · J/TH · PUE). */
export function revenuePerMwh(hashprice_usd: number, j_th: number, pue: number): number {
  return hashprice_usd / (0.024 * j_th * pue);
}

/** $ a year that a customer of `mw` at a load factor leaves the power account: (tariff − marginal fuel) × energy, Rs per kWh at an exchange rate. */
export function customerMarginUsd(
  mw: number,
  load: number,
  tariff_pkr_kwh: number,
  fuel_pkr_kwh: number,
  fx_pkr_usd: number,
): number {
  return (mw * 8760 * load * 1000 * (tariff_pkr_kwh - fuel_pkr_kwh)) / fx_pkr_usd;
}

/** Peak price impact of trading `usd` in a day, as a share: Y·σ·√(Q/V) (Donier & Bonart 2014). */
export function impactOf(usd: number, scale: number, daily_sd: number, volume_usd: number): number {
  return scale * daily_sd * Math.sqrt(Math.max(0, usd) / volume_usd);
}

/** Change of log hashrate a month of the rest of the world, without noise: growth follows a slow margin and is capped, retreat is immediate. */
export function restGrowthMonth(
  ema: number,
  logMargin: number,
  cap: number,
  gain: number,
  floor: number,
  retreat: number,
): number {
  return Math.min(cap, gain * Math.max(0, ema - floor)) + retreat * Math.min(0, logMargin);
}
