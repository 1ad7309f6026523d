// The country's standing, its rank, and what the economy feels of both: pure readings of the state.

import { reserve } from '../context.ts';
import type { ProgrammeData, Rival, State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { lawHolds } from './laws-levers.ts';
import { openPoints } from './programme-measures.ts';

/** Investment grade, BBB−: no rater goes higher in ten years. */
export const TOP_RATING = 11;
/** Standing of a nation that no programme measures. */
export const NEUTRAL = 50;

/** Share of the raters' word in standing; the Fund's and FATF's are parameters. */
function ratingShare({ p }: Prepared): number {
  return Math.max(0, 1 - p.standing_fund - p.standing_fatf);
}

/** The three parts of standing, in points of it (RULES §3). */
export function standingParts(world: Prepared, state: State): readonly [number, number, number] {
  const { p } = world;
  const { fund, fatf } = state.programme;
  return [
    p.standing_fund * fund,
    p.standing_fatf * (100 - fatf),
    (ratingShare(world) * 100 * state.economy.rating) / TOP_RATING,
  ];
}

/** 0–100: half the Fund's mark, 0.3 of a clean FATF meter, 0.2 of the rating. */
export function standingOf(world: Prepared, state: State): number {
  if (world.nation.programme === undefined) return NEUTRAL;
  const [fund, fatf, rating] = standingParts(world, state);
  return fund + fatf + rating;
}

export function breachCount(world: Prepared, state: State): number {
  let count = 0;
  for (const points of openPoints(world, state)) if (points > 0) count += 1;
  return count;
}

/** A review was put off and stands open in breach. */
export function reviewLate(state: State): boolean {
  return state.programme.late_day >= 0;
}

/** Share of the central bank's dollars that the coins would be worth. */
export function coinShare(state: State, central_usd: number): number {
  const coins = (reserve(state) / 1e8) * state.market.price_usd;
  return central_usd > 0 ? coins / central_usd : coins > 0 ? 1 : 0;
}

/** The four parts of the index, and what deals add, in points. */
export type IndexParts = readonly [number, number, number, number, number];

function indexOf(
  data: ProgrammeData,
  usd: number,
  gdp_usd: number,
  law: number,
  standing: number,
  mined_pct: number,
  added: number,
): IndexParts {
  const { index } = data;
  const part = (value: number): number => Math.max(0, Math.min(1, value));
  return [
    index.reserve * part(usd / (index.full_share * Math.max(1, gdp_usd))),
    index.law * part(law),
    (index.standing * standing) / 100,
    index.mined * part(mined_pct / index.full_mined_pct),
    added,
  ];
}

const sum = (parts: IndexParts): number => parts[0] + parts[1] + parts[2] + parts[3] + parts[4];

/** Own index by part. */
export function ownIndex(world: Prepared, state: State): IndexParts {
  const data = world.nation.programme;
  if (data === undefined) return [0, 0, 0, 0, 0];
  const { laws } = data.index;
  let law = 0;
  for (const id of laws) if (lawHolds(world, state, id)) law += 1 / laws.length;
  const { own_ehs, rest_ehs } = state.network;
  const coins = (reserve(state) / 1e8) * state.market.price_usd;
  let added = 0;
  data.deals.forEach((deal, d) => {
    if (state.programme.deals[d]! < 0) return;
    for (const gain of deal.gains) if (gain.kind === 'index') added += gain.points;
  });
  const gdp = state.economy.gdp_pkr / state.economy.fx_pkr_usd;
  const mined = (100 * own_ehs) / Math.max(1, own_ehs + rest_ehs);
  return indexOf(data, coins, gdp, law, standingOf(world, state), mined, added);
}

export function ownScore(world: Prepared, state: State): number {
  return sum(ownIndex(world, state));
}

/** Another state's index: its coins at the day's price over its output, which grows in dollars. */
export function rivalScore(world: Prepared, state: State, rival: Rival, r: number): number {
  const data = world.nation.programme!;
  const own = state.programme;
  const grown = rival.gdp_usd * (1 + (data.index.growth_year * state.day) / 365.25);
  const usd = own.held_btc[r]! * state.market.price_usd;
  return sum(indexOf(data, usd, grown, own.law[r]!, rival.standing, rival.mined_pct, 0));
}

/** 1 = first of the Global South. */
export function rankOf(world: Prepared, state: State): number {
  const data = world.nation.programme;
  if (data === undefined) return 0;
  const own = ownScore(world, state);
  let rank = 1;
  data.rivals.forEach((rival, r) => {
    if (rival.south && rivalScore(world, state, rival, r) > own) rank += 1;
  });
  return rank;
}

/** Sum of a kind of gain over the deals that run today. */
function running(world: Prepared, state: State, kind: 'relief' | 'spread'): number {
  const data = world.nation.programme;
  if (data === undefined) return 0;
  let total = 0;
  for (let d = 0; d < data.deals.length; d++) {
    const signed = state.programme.deals[d]!;
    const deal = data.deals[d]!;
    if (signed < 0 || state.day >= signed + deal.days) continue;
    for (const gain of deal.gains) {
      if (gain.kind !== kind) continue;
      total += gain.kind === 'relief' ? gain.usd_year : gain.bp;
    }
  }
  return total;
}

/** Repayments that partners have put off, a year's dollars. */
export function reliefUsd(world: Prepared, state: State): number {
  return running(world, state, 'relief');
}

/** Factor on exports from deals that have come to bear. */
export function exportFactor(world: Prepared, state: State): number {
  const data = world.nation.programme;
  if (data === undefined) return 1;
  let factor = 1;
  for (let d = 0; d < data.deals.length; d++) {
    const signed = state.programme.deals[d]!;
    if (signed < 0) continue;
    for (const gain of data.deals[d]!.gains)
      if (gain.kind === 'exports' && state.day >= signed + gain.after_days) factor += gain.share;
  }
  return factor;
}

/** Factor on remittances through banks: grey-listing makes them dearer to send. */
export function remittanceFactor({ p }: Prepared, state: State): number {
  return state.programme.grey === 1 ? 1 - p.grey_remittance : 1;
}

/** Factor on investment from abroad: grey-listing, and what investors think. */
export function investmentFactor({ nation, p }: Prepared, state: State): number {
  if (nation.programme === undefined) return 1;
  const mood = 1 + (p.investor_share * (state.programme.investors - NEUTRAL)) / NEUTRAL;
  return Math.max(0, mood * (state.programme.grey === 1 ? 1 - p.grey_investment : 1));
}

/** What lenders add for the list, for a late review, for doubt, and take off for a guarantee; basis points. */
export function spreadParts(world: Prepared, state: State): readonly [number, number, number, number] {
  const { nation, p } = world;
  if (nation.programme === undefined) return [0, 0, 0, 0];
  return [
    state.programme.grey * p.grey_bp,
    reviewLate(state) ? p.late_bp : 0,
    p.investor_bp * (NEUTRAL - state.programme.investors),
    -running(world, state, 'spread'),
  ];
}
