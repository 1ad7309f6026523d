// What a system is handed on its turn: the world, the state (its own slice to write, the rest to read), luck by day, postings, news and the tracer.

import { assert } from './kernel/assert.ts';
import { normal, uniform } from './kernel/random.ts';
import type { Happening, PostingKind, Refusal, Sink, State } from './types.ts';
import { ACCOUNTS, OUTLAYS, POSTING_KINDS, POSTINGS } from './types.ts';
import type { Prepared } from './world.ts';

/** Receives the terms of a figure while a stretch is played again to explain it. */
export type Tracer = (quantity: string, because: string, amount: number, source: string) => void;

export interface Context {
  readonly world: Prepared;
  state: State;
  /** the day being played: state.day before it ends */
  day: number;
  readonly trace: Tracer | null;
  readonly sink: Sink | null;
}

const KIND_INDEX = Object.fromEntries(POSTING_KINDS.map((kind, i) => [kind, i])) as Record<
  PostingKind,
  number
>;
const FROM = POSTING_KINDS.map((kind) => ACCOUNTS.indexOf(POSTINGS[kind].from));
/** By kind: 1 where the ministry lays out. */
const LAID_OUT = Uint8Array.from(POSTING_KINDS, (kind) =>
  (OUTLAYS as readonly PostingKind[]).includes(kind) ? 1 : 0,
);
const TO = POSTING_KINDS.map((kind) => ACCOUNTS.indexOf(POSTINGS[kind].to));

/** Where a kind of posting stands: for code that posts every day and would look its name up each time. */
export function placeOf(kind: PostingKind): number {
  return KIND_INDEX[kind];
}

/** Moves a whole amount (cents, local units or satoshi) along a kind of posting. Throws on fractions, negatives and unsafe sizes. */
export function post(ctx: Context, kind: PostingKind, amount: number): void {
  postAt(ctx, KIND_INDEX[kind], amount);
}

/** The same, by the kind's place. */
export function postAt(ctx: Context, i: number, amount: number): void {
  if (amount === 0) return;
  const ledger = ctx.state.ledger;
  const from = FROM[i]!;
  const to = TO[i]!;
  if (!(amount > 0 && Number.isSafeInteger(amount)))
    assert(false, `posting ${POSTING_KINDS[i]} of ${amount}`);
  const { balance, flow } = ledger;
  const paid = balance[from]! - amount,
    all = flow[i]! + amount;
  balance[from] = paid;
  balance[to] = balance[to]! + amount;
  flow[i] = all;
  if (LAID_OUT[i] === 1) ledger.outlay_usd += amount;
  // whole numbers less and plus whole numbers: only their size can break
  if (!(paid >= Number.MIN_SAFE_INTEGER && all <= Number.MAX_SAFE_INTEGER))
    assert(false, `posting ${POSTING_KINDS[i]} leaves the safe integers`);
}

const TREASURY = ACCOUNTS.indexOf('treasury_usd');
const RESERVE = ACCOUNTS.indexOf('reserve_sat');
const POWER = ACCOUNTS.indexOf('power_pkr');
/** Ministry cash, cents. */
export function cash(state: State): number {
  return state.ledger.balance[TREASURY]!;
}
/** Coins held, satoshi. */
export function reserve(state: State): number {
  return state.ledger.balance[RESERVE]!;
}
/** Margin earned for the power account so far, whole rupees. */
export function powerAccount(state: State): number {
  return state.ledger.balance[POWER]!;
}

const CENTRAL = ACCOUNTS.indexOf('central_usd');
const ARREARS = ACCOUNTS.indexOf('arrears_pkr');
/** The central bank's dollars, cents. */
export function centralBank(state: State): number {
  return state.ledger.balance[CENTRAL]!;
}
/** What the power sector owes and is owed by nobody else, whole rupees: arrears less the margin of new uses. */
export function circularDebt(state: State): number {
  return 0 - state.ledger.balance[ARREARS]! - state.ledger.balance[POWER]!;
}
/** All that was ever posted along a kind, in its unit. */
export function posted(state: State, kind: PostingKind): number {
  return postedAt(state, KIND_INDEX[kind]);
}

/** The same, by the kind's place. */
export function postedAt(state: State, i: number): number {
  return state.ledger.flow[i]!;
}

/** Why an order is refused, and what it would have needed. */
export function need(code: Refusal['code'], values: Refusal['need'] = {}): Refusal {
  return { code, need: values };
}

export function tell(ctx: Context, happening: Happening): void {
  if (ctx.sink) ctx.sink(happening);
}
export function drawUniform(ctx: Context, stream: number, entity: number): number {
  return uniform(ctx.world.luck, stream, ctx.day, entity);
}
export function drawNormal(ctx: Context, stream: number, entity: number): number {
  return normal(ctx.world.luck, stream, ctx.day, entity);
}
