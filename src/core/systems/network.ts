// The bitcoin network: blocks, exact retargets, halvings, fees, the rest of the world's hashrate, hashprice.
// Own machines are in it: they find blocks, raise difficulty and lower everybody's reward, theirs too.

import { type Context, tell } from '../context.ts';
import { exp, log } from '../kernel/exact.ts';
import type { NetworkState } from '../types.ts';
import type { Prepared } from '../world.ts';
import { ALMANAC } from '../world-curves.ts';
import {
  blocksPerDay,
  EPOCH_BLOCKS,
  HALVING_BLOCKS,
  hashpriceOf,
  restGrowthMonth,
  retarget,
  subsidyAt,
} from './protocol.ts';
import { BLOCKS, DRAWN, drawToday, FEES, REST, rowOf, SHOCK } from './today.ts';

const MONTH_DAYS = 30.4375;
/** Retargets that a day can hold: difficulty rises fourfold at each, so 256-fold in a day. An ordinary day finds 144 blocks of an epoch's 2,016. */
const MOST_RETARGETS = 4;

export function beginNetwork(world: Prepared): NetworkState {
  const { begin } = world;
  const subsidy = subsidyAt(begin.height!);
  const log_fees = log(begin.fees_btc!);
  return {
    height: begin.height!,
    epoch_blocks: begin.height! % EPOCH_BLOCKS,
    epoch_seconds: begin.epoch_seconds!,
    difficulty: begin.difficulty!,
    rest_ehs: begin.network_ehs!,
    own_ehs: 0,
    margin_ema: begin.margin_ema!,
    log_fees,
    fees_btc: begin.fees_btc!,
    subsidy_sat: subsidy,
    hashprice_usd: hashpriceOf(subsidy / 1e8 + begin.fees_btc!, begin.price_usd!, begin.difficulty!),
    retarget_pct: 0,
    blocks_today: 0,
  };
}

export function networkDay(ctx: Context): void {
  const { world } = ctx;
  const own = ctx.state.network;
  const price = ctx.state.market.price_usd;
  drawToday(ctx);
  own.own_ehs = ctx.state.halls.state_ehs + ctx.state.halls.licensed_ehs;
  restDay(ctx, own);
  const hashpriceBefore = own.hashprice_usd;
  const difficultyBefore = own.difficulty;
  const feesBefore = own.fees_btc;
  const rewardBefore = own.subsidy_sat / 1e8 + own.fees_btc;
  mineDay(ctx, own);
  own.log_fees =
    world.p.fees_phi * own.log_fees +
    (1 - world.p.fees_phi) * world.p.fees_log_mean +
    world.p.fees_sd * DRAWN[FEES]!;
  own.fees_btc = exp(own.log_fees);
  own.hashprice_usd = hashpriceOf(own.subsidy_sat / 1e8 + own.fees_btc, price, own.difficulty);
  if (ctx.trace) {
    // one cause after the other, in this order: price, difficulty, subsidy, fees
    const byPrice = hashpriceOf(rewardBefore, price, difficultyBefore);
    const byDifficulty = hashpriceOf(rewardBefore, price, own.difficulty);
    const bySubsidy = hashpriceOf(own.subsidy_sat / 1e8 + feesBefore, price, own.difficulty);
    ctx.trace('hashprice_usd', 'price', byPrice - hashpriceBefore, 'market-model');
    ctx.trace('hashprice_usd', 'difficulty', byDifficulty - byPrice, 'bitcoin-protocol');
    ctx.trace('hashprice_usd', 'subsidy', bySubsidy - byDifficulty, 'bitcoin-protocol');
    ctx.trace('hashprice_usd', 'fees', own.hashprice_usd - bySubsidy, 'fees_log_mean');
  }
}

/** The rest of the world by the margin rule (facts/bitcoin.md §3.5): capped growth on a slow margin, immediate retreat, rare shocks. */
function restDay(ctx: Context, own: NetworkState): void {
  const { world } = ctx;
  const { p } = world;
  const machine = world.almanac[rowOf(world, ctx.day) + ALMANAC.machine]!;
  const margin = log(own.hashprice_usd / (1.32 * machine));
  own.margin_ema += (p.margin_ema_month / MONTH_DAYS) * (margin - own.margin_ema);
  const growth = restGrowthMonth(
    own.margin_ema,
    margin,
    p.growth_cap_month,
    p.growth_gain_month,
    p.growth_floor,
    p.retreat_gain_month,
  );
  const noise = (p.growth_sd_month / Math.sqrt(MONTH_DAYS)) * DRAWN[REST]!;
  const shock = DRAWN[SHOCK]! < p.shock_year / 365 ? p.shock_size : 0;
  own.rest_ehs *= exp(growth / MONTH_DAYS + noise - shock);
}

/** Blocks of the day. Hashrate far over what difficulty expects finds as many as fit before the fifth retarget, and no more: difficulty catches up first. */
function mineDay(ctx: Context, own: NetworkState): void {
  const ehs = own.rest_ehs + own.own_ehs;
  const most = MOST_RETARGETS * EPOCH_BLOCKS + (EPOCH_BLOCKS - 1) - own.epoch_blocks;
  const mean = Math.min(2 * most, blocksPerDay(ehs, own.difficulty));
  const luck = Math.sqrt(mean) * DRAWN[BLOCKS]!;
  const found = Math.min(most, Math.max(0, Math.round(mean + luck)));
  own.blocks_today = found;
  let left = found;
  let secondsLeft = 86_400;
  while (left > 0 && own.epoch_blocks + left >= EPOCH_BLOCKS) {
    const needed = EPOCH_BLOCKS - own.epoch_blocks;
    const seconds = (secondsLeft * needed) / left;
    const next = retarget(own.difficulty, own.epoch_seconds + seconds);
    own.retarget_pct = (next / own.difficulty - 1) * 100;
    own.difficulty = next;
    own.epoch_blocks = 0;
    own.epoch_seconds = 0;
    own.height += needed;
    left -= needed;
    secondsLeft -= seconds;
    tell(ctx, { kind: 'retarget', day: ctx.day, change_pct: own.retarget_pct });
  }
  const era = Math.floor((own.height - (found - left)) / HALVING_BLOCKS);
  own.height += left;
  own.epoch_blocks += left;
  own.epoch_seconds += secondsLeft;
  if (Math.floor(own.height / HALVING_BLOCKS) > era) {
    own.subsidy_sat = subsidyAt(own.height);
    tell(ctx, {
      kind: 'halving',
      day: ctx.day,
      height: Math.floor(own.height / HALVING_BLOCKS) * HALVING_BLOCKS,
    });
  }
}
