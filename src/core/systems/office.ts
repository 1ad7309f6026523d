// The office: letters and mandates, predictions, emergency sittings, endings, acts, succession. Last of the day: it judges the whole of it.

import { type Context, need, tell } from '../context.ts';
import {
  BONDS,
  type Command,
  DISASTERS,
  GAUGES,
  MANDATES,
  type OfficeState,
  type Refusal,
} from '../types.ts';
import type { Prepared } from '../world.ts';
import { depositDay } from './emergency.ts';
import { gaugesDay } from './gauges.ts';
import { pointsQuarter } from './laws.ts';
import { CALLS, callsQuarter } from './office-calls.ts';
import { endsDay, takeWay } from './office-ends.ts';
import { mandatesDay, mandatesQuarter } from './office-mandates.ts';
import { earn, lose, spend } from './points.ts';
import { bind, successionDay, successionQuarter } from './succession.ts';

export function beginOffice(_world: Prepared): OfficeState {
  const each = (value: number): number[] => GAUGES.map(() => value);
  return {
    letter: -1,
    mandates: [],
    swaps: 0,
    quarter: 1,
    value: each(0),
    zone: each(-1),
    red_days: each(0),
    left_day: each(-1),
    sum: each(0),
    mean: each(0),
    days: 0,
    ask: -1,
    call: -1,
    sure: 0,
    calls: 0,
    right: 0,
    brier: 0,
    last_ask: -1,
    last_call: -1,
    last_came: -1,
    last_brier: 0,
    cover_days: 0,
    seat_days: 0,
    dark: [0, 0, 0],
    dark_days: 0,
    poor_quarters: 0,
    blackout_day: -1,
    lost_sat: 0,
    sitting_day: -1,
    sitting_why: -1,
    dealt: [],
    taken: [],
    rest_until: DISASTERS.map(() => 0),
    cap: 1000,
    deposit_usd: 0,
    deposit_day: -1,
    even_until: -1,
    kept: 0,
    succession: 0,
    succession_day: -1,
    bound: BONDS.map(() => 1),
    clean_quarters: 0,
    clean_of: 0,
    content_quarters: 0,
    reviews_passed: -1,
    reviews_late: -1,
    own_usd: 0,
    own_day: -1,
    early_sat: 0,
    margin_pkr: [0, 0, 0, 0, 0],
    ended: -1,
    ended_day: -1,
  };
}

export function officeDay(ctx: Context): void {
  const { world, day } = ctx;
  const own = ctx.state.office;
  const last = world.quarterFirst[day + 1] === 1 || day + 1 >= world.days;
  gaugesDay(ctx, own, last || day === 0 || (world.firstDay + day) % 7 === 0);
  depositDay(ctx, own);
  mandatesDay(ctx, own);
  successionDay(ctx, own);
  if (last) quarter(ctx, own);
  endsDay(ctx, own, last);
  // after the endings: a ministry is judged by what it has left, not by what comes, and one that has ended gets nothing
  if (own.ended_day < 0 && world.quarterFirst[day + 1] === 1) pointsQuarter(ctx);
}

/** The evening of a quarter's last day. */
function quarter(ctx: Context, own: OfficeState): void {
  const { world, day } = ctx;
  const { p } = world;
  mandatesQuarter(ctx, own);
  const amber = own.zone.filter((zone) => zone === 0 || zone === 1).length;
  if (amber >= p.amber_least)
    tell(ctx, { kind: 'gauges', day, count: amber, points: -lose(ctx, p.amber_capital, 'gauges-amber') });
  own.quarter += 1;
  callsQuarter(ctx, own, (points) => gain(ctx, points));
  if (own.quarter === p.act_two_quarter || own.quarter === p.act_three_quarter)
    tell(ctx, { kind: 'act', day, act: actOf(world, own.quarter) });
  successionQuarter(ctx, own);
}

/** A point for calls that were right, under the cap; what was really added comes back. */
function gain(ctx: Context, points: number): number {
  const before = ctx.state.laws.capital;
  earn(ctx, [['right-calls', points]]);
  return ctx.state.laws.capital - before;
}

/** Act of a quarter, 1 to 3. */
export function actOf({ p }: Prepared, quarter: number): number {
  if (quarter >= p.act_three_quarter) return 3;
  return quarter >= p.act_two_quarter ? 2 : 1;
}

/** Orders that stay open while a successor is bound. */
const OPEN_WHEN_BOUND: readonly Command['kind'][] = [
  'events.answer',
  'office.sitting',
  'office.predict',
  'office.bind',
];

export function checkOffice(ctx: Context, command: Command): Refusal | null {
  const own = ctx.state.office;
  if (own.sitting_day >= 0 && command.kind !== 'office.sitting' && command.kind !== 'events.answer')
    return need('sitting');
  if (own.succession > 0 && !OPEN_WHEN_BOUND.includes(command.kind)) return need('bound');
  switch (command.kind) {
    case 'treasury.sell':
      return own.kept === 1 ? need('kept') : null;
    case 'treasury.selling':
      return own.kept === 1 && (command.share_pct > 0 || command.above_usd > 0) ? need('kept') : null;
    case 'grid.cut':
      return ctx.day < own.even_until ? need('feeders', { days: own.even_until - ctx.day }) : null;
    case 'office.letter':
      if (!ctx.world.content.letters.some(({ id }) => id === command.letter))
        return need('unknown-letter', { letter: command.letter });
      return choosing(ctx, own);
    case 'office.mandates': {
      const three = [command.first, command.second, command.third];
      for (const id of three) if (!known(id)) return need('unknown-mandate', { mandate: id });
      if (new Set(three).size < 3) return need('same-mandate');
      return choosing(ctx, own);
    }
    case 'office.swap':
      return checkSwap(ctx, own, command.out, command.into);
    case 'office.predict':
      if (!CALLS.includes(command.call)) return need('unknown-choice', { choice: command.call });
      if (![0, 50, 70, 90].includes(command.sure))
        return need('out-of-range', { field: 'sure', value: String(command.sure), least: 50, most: 90 });
      if (own.ask < 0) return need('nothing-to-call');
      if (own.call >= 0) return need('called');
      return own.days < ctx.world.p.call_days ? null : need('call-late', { days: ctx.world.p.call_days });
    case 'office.sitting': {
      if (own.sitting_day < 0) return need('no-sitting');
      const way = ctx.world.content.waysOut.findIndex(({ id }) => id === command.way);
      return own.dealt.includes(way) ? null : need('not-offered', { way: command.way });
    }
    case 'office.bind':
      return own.succession === 1 ? null : need('not-bound');
    default:
      return null;
  }
}

const known = (id: string): boolean => (MANDATES as readonly string[]).includes(id);

function choosing(ctx: Context, own: OfficeState): Refusal | null {
  if (own.mandates.length > 0) return { code: 'letter-chosen', need: {} };
  return own.quarter <= ctx.world.p.letter_quarters ? null : { code: 'letter-late', need: {} };
}

function checkSwap(ctx: Context, own: OfficeState, out: string, into: string): Refusal | null {
  const { p } = ctx.world;
  for (const id of [out, into]) if (!known(id)) return { code: 'unknown-mandate', need: { mandate: id } };
  if (own.mandates.length === 0) return { code: 'no-letter', need: {} };
  const has = (id: string): boolean => own.mandates.some((at) => MANDATES[at] === id);
  if (!has(out) || has(into)) return { code: 'same-mandate', need: {} };
  if (own.quarter !== p.swap_first_quarter && own.quarter !== p.swap_second_quarter)
    return { code: 'swap-closed', need: { first: p.swap_first_quarter, second: p.swap_second_quarter } };
  const have = ctx.state.laws.capital;
  return have < p.swap_capital ? { code: 'no-capital', need: { cost: p.swap_capital, have } } : null;
}

export function applyOffice(ctx: Context, command: Command): void {
  const own = ctx.state.office;
  const { content } = ctx.world;
  switch (command.kind) {
    case 'office.letter': {
      own.letter = content.letters.findIndex(({ id }) => id === command.letter);
      own.mandates = content.letters[own.letter]!.mandates.map((id) => MANDATES.indexOf(id));
      toldLetter(ctx, own);
      return;
    }
    case 'office.mandates':
      own.mandates = [command.first, command.second, command.third].map(placeOf);
      toldLetter(ctx, own);
      return;
    case 'office.swap':
      own.mandates[own.mandates.indexOf(placeOf(command.out))] = placeOf(command.into);
      own.swaps += 1;
      spend(ctx, ctx.world.p.swap_capital, 'swap');
      toldLetter(ctx, own);
      return;
    case 'office.predict':
      own.call = CALLS.indexOf(command.call);
      own.sure = (command.sure === 0 ? 50 : command.sure) / 100;
      return;
    case 'office.sitting':
      takeWay(
        ctx,
        own,
        content.waysOut.findIndex(({ id }) => id === command.way),
      );
      return;
    case 'office.bind':
      bind(ctx, own, (bond) => command[bond]);
      return;
    default:
  }
}

const placeOf = (id: string): number => (MANDATES as readonly string[]).indexOf(id);

function toldLetter(ctx: Context, own: OfficeState): void {
  tell(ctx, { kind: 'letter', day: ctx.day, mandates: own.mandates.map((at) => MANDATES[at]!) });
}
