// Other states' coins, once a month, each by its own rule and luck: they see the world's price and never the player.

import { type Context, drawUniform, tell } from '../context.ts';
import { exp, log } from '../kernel/exact.ts';
import { uniform } from '../kernel/random.ts';
import type { ProgrammeData, ProgrammeState, Rival, RivalRule } from '../types.ts';
import { type Prepared, STREAM } from '../world.ts';
import { subsidyAt } from './protocol.ts';

/** Entities of the stream `programme`: each rival by its place, twice. */
const MONTHLY = 100,
  ONCE = 200;
/** Only what would make a headline is told, BTC in a month. */
const NEWS_BTC = 1000;

const NOMINAL_BLOCKS_A_DAY = 144;

/** Subsidy against the first day's on the nominal schedule, which no player's machine moves. */
function subsidyShare(world: Prepared, day: number): number {
  const height = world.begin.height ?? 0;
  const first = subsidyAt(height);
  return first > 0 ? subsidyAt(height + day * NOMINAL_BLOCKS_A_DAY) / first : 0;
}

/** Month of the run in which a rival's law passes: its own luck, drawn once for the run. */
export function lawMonth(world: Prepared, rule: Extract<RivalRule, { kind: 'adopt' }>, r: number): number {
  const draw = uniform(world.luck, STREAM.programme, 0, ONCE + r);
  return rule.from_month + Math.floor(draw * (rule.to_month - rule.from_month + 1));
}

export function rivalsMonth(ctx: Context, own: ProgrammeState, data: ProgrammeData): void {
  const { world, day } = ctx;
  const price = exp(ctx.state.market.log_path);
  own.peak_usd = Math.max(own.peak_usd, price);
  const dip = 1 - price / own.peak_usd;
  const month = Math.round(day / 30.4375);
  const mined = subsidyShare(world, day);
  data.rivals.forEach((rival, r) => {
    let change = 0;
    for (const rule of rival.rules) {
      if (rule.kind === 'adopt') {
        const passes = lawMonth(world, rule, r);
        if (month === passes) adopt(ctx, own, rival, r);
        if (month > passes) change += rule.usd / price;
      } else change += monthOf(ctx, rule, own.held_btc[r]! + change, dip, mined, r);
    }
    own.held_btc[r] = Math.max(0, own.held_btc[r]! + change);
    if (change >= NEWS_BTC || change <= -NEWS_BTC)
      tell(ctx, { kind: 'rival', day, rival: rival.id, btc: Math.round(change) });
  });
}

function adopt(ctx: Context, own: ProgrammeState, rival: Rival, r: number): void {
  own.law[r] = 1;
  tell(ctx, { kind: 'rival-law', day: ctx.day, rival: rival.id });
}

/** Coins that a rule brings or takes in a month. */
function monthOf(
  ctx: Context,
  rule: Exclude<RivalRule, { kind: 'adopt' }>,
  held: number,
  dip: number,
  mined: number,
  r: number,
): number {
  switch (rule.kind) {
    case 'buy':
      return rule.btc * (dip >= rule.dip ? rule.dip_factor : 1);
    case 'mine':
      return rule.btc * mined;
    case 'sell':
      return dip >= rule.dip ? -held * rule.share : 0;
    case 'seize': {
      // one draw a month says whether and, below the odds, how much: a waiting time of mean one
      const draw = drawUniform(ctx, STREAM.programme, MONTHLY + r);
      return draw < rule.odds ? -rule.btc * log(Math.max(1e-9, draw / rule.odds)) : 0;
    }
    default:
      return rule satisfies never;
  }
}
