// Deals with partners: what each asks, what it gives when signed, what falls due when it ends; and goodwill from month to month.

import { type Context, post, tell } from '../context.ts';
import type { Deal, ProgrammeData, ProgrammeState, Refusal, State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { lawHolds } from './laws-levers.ts';
import { spend } from './points.ts';

/** Goodwill comes back to what a partner thinks of us by itself by this share a month. */
const YEAR_MONTHS = 12;

/** What a partner thinks of us by itself. */
export function goodwillBase(world: Prepared, state: State, partner: number): number {
  const data = world.nation.programme!.partners[partner]!;
  let base = data.goodwill;
  for (const { law, by } of data.minds) if (lawHolds(world, state, law)) base += by;
  return Math.max(0, Math.min(100, base));
}

export function partnerOf(data: ProgrammeData, id: string): number {
  return data.partners.findIndex((one) => one.id === id);
}

export function moveGoodwill(own: ProgrammeState, partner: number, by: number): void {
  if (partner < 0) return;
  own.goodwill[partner] = Math.max(0, Math.min(100, own.goodwill[partner]! + by));
}

export function dealsMonth(ctx: Context, own: ProgrammeState, data: ProgrammeData): void {
  for (let i = 0; i < data.partners.length; i++) {
    const gap = goodwillBase(ctx.world, ctx.state, i) - own.goodwill[i]!;
    moveGoodwill(own, i, gap / YEAR_MONTHS);
  }
}

/** What a deposit gives back at its end, whole dollars. */
function backUsd(deal: Deal): number {
  for (const gain of deal.gains)
    if (gain.kind === 'deposit') return Math.round(gain.usd * (1 + (gain.rate_pct * deal.days) / 36500));
  return 0;
}

/** A deal that ends today gives its deposit back and is told. */
export function dealsDay(ctx: Context, own: ProgrammeState, data: ProgrammeData): void {
  const { day } = ctx;
  for (let d = 0; d < own.deals.length; d++) {
    if (own.deals[d]! < 0) continue;
    const deal = data.deals[d]!;
    if (deal.days === 0 || day !== own.deals[d]! + deal.days) continue;
    const usd = backUsd(deal);
    if (usd > 0) post(ctx, 'fx-deposit-back', usd * 100);
    tell(ctx, { kind: 'deal-over', day, deal: deal.id, usd });
  }
}

/** Runs today, or was had for good. */
export function dealRuns(own: ProgrammeState, deal: Deal, d: number, day: number): boolean {
  const signed = own.deals[d]!;
  return signed >= 0 && (deal.days === 0 || day < signed + deal.days);
}

/** Goodwill short of what a deal needs, or null. */
export function lacksGoodwill(own: ProgrammeState, data: ProgrammeData, deal: Deal): Refusal | null {
  const have = own.goodwill[partnerOf(data, deal.partner)]!;
  return have < deal.goodwill
    ? { code: 'low-goodwill', need: { partner: deal.partner, need: deal.goodwill, have: Math.floor(have) } }
    : null;
}

/** What signing gives at once; `sway` and `act` call whoever owns what changes. */
export function signDeal(
  ctx: Context,
  own: ProgrammeState,
  data: ProgrammeData,
  d: number,
  sway: (relation: 'fund' | 'fatf' | 'investors', by: number) => void,
  start: (act: string) => void,
): void {
  const deal = data.deals[d]!;
  own.deals[d] = ctx.day;
  spend(ctx, deal.capital, 'deal');
  post(ctx, 'compliance', Math.round(deal.usd * 100));
  moveGoodwill(own, partnerOf(data, deal.partner), -deal.asks);
  for (const gain of deal.gains) {
    if (gain.kind === 'deposit') post(ctx, 'fx-deposit', gain.usd * 100);
    else if (gain.kind === 'act') start(gain.act);
    else if (gain.kind === 'sway') sway(gain.relation, gain.by);
    else if (gain.kind === 'goodwill') moveGoodwill(own, partnerOf(data, gain.partner), gain.by);
  }
  tell(ctx, { kind: 'deal-signed', day: ctx.day, deal: deal.id });
}
