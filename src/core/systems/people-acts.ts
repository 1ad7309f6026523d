// What the ministry does for consent with its own hands: listen, relieve, teach, share, charge less. Checks, and what an order does at once.

import { type Context, cash, need, post } from '../context.ts';
import { type Command, LOCAL_DRIVERS, type PeopleState, type Refusal } from '../types.ts';
import { feelNow } from './people-drivers.ts';
import { hostedMw } from './people-unrest.ts';
import { countViews, UNREST } from './people-views.ts';

const L = LOCAL_DRIVERS.length;
const ACTS: readonly Command['kind'][] = [
  'people.hear',
  'people.relief',
  'people.campaign',
  'people.share',
  'people.discount',
];

const groupAt = (ctx: Context, id: string): number =>
  ctx.world.nation.society?.groups.findIndex((one) => one.id === id) ?? -1;
const provinceAt = (ctx: Context, id: string): number =>
  ctx.world.nation.society?.provinces.findIndex((one) => one.id === id) ?? -1;

/** Days still to wait after an act on `last`. */
const waits = (ctx: Context, last: number, wait: number): number =>
  last < 0 ? 0 : Math.max(0, last + wait - ctx.day);

function dear(ctx: Context, cost_usd: number): Refusal | null {
  const cash_usd = cash(ctx.state) / 100;
  return cash_usd < cost_usd ? need('no-cash', { cost_usd, cash_usd }) : null;
}

/** May this order be given? Null when it may, or when it is another’s. */
export function checkPeople(ctx: Context, command: Command): Refusal | null {
  if (!ACTS.includes(command.kind)) return null;
  if (!ctx.world.society) return need('nothing-here', { field: 'people', value: command.kind });
  const { p } = ctx.world;
  const own = ctx.state.people;
  switch (command.kind) {
    case 'people.hear': {
      const at = provinceAt(ctx, command.province);
      if (at < 0) return need('unknown-province', { province: command.province });
      const there = waits(ctx, own.heard_day[at]!, p.hear_wait_days);
      const anywhere = waits(ctx, lastHeard(own), p.hear_gap_days);
      if (there > 0 || anywhere > 0)
        return need('heard-lately', { wait_days: Math.max(there, anywhere), there_days: there });
      return dear(ctx, p.hear_usd);
    }
    case 'people.relief':
      return checkRelief(ctx, own, command.group, command.usd);
    case 'people.campaign': {
      const wait_days = waits(ctx, own.campaign_day, p.campaign_wait_days);
      return wait_days > 0 ? need('campaign-lately', { wait_days }) : dear(ctx, p.campaign_usd);
    }
    case 'people.share': {
      const { pct } = command;
      if (!(pct >= 0 && pct <= p.share_most_pct))
        return need('out-of-range', {
          field: 'pct',
          value: String(pct),
          least_pct: 0,
          most_pct: p.share_most_pct,
        });
      if (!Number.isInteger(pct)) return need('not-a-step', { field: 'pct', step_pct: 1 });
      if (pct === own.share_pct) return need('share-same', { pct });
      const wait_days = waits(ctx, own.share_day, p.share_wait_days);
      return wait_days > 0 ? need('share-lately', { wait_days }) : null;
    }
    case 'people.discount': {
      const at = provinceAt(ctx, command.province);
      if (at < 0) return need('unknown-province', { province: command.province });
      if ((own.discount[at] === 1) === command.on)
        return need('discount-same', { province: command.province });
      const hosts = ctx.world.society.plantsMw[at]! + hostedMw(ctx.world, ctx.state)[at]!;
      return command.on && hosts <= 0 ? need('hosts-nothing', { province: command.province }) : null;
    }
    default:
      return null;
  }
}

function checkRelief(ctx: Context, own: PeopleState, group: string, usd: number): Refusal | null {
  const { p, society } = ctx.world;
  const at = groupAt(ctx, group);
  if (at < 0) return need('unknown-group', { group });
  if (society!.relief[at]! <= 0) return need('relief-not-felt', { group });
  if (!(usd > 0 && usd <= p.relief_most_usd))
    return need('out-of-range', {
      field: 'usd',
      value: String(usd),
      least_usd: p.relief_step_usd,
      most_usd: p.relief_most_usd,
    });
  if (!Number.isInteger(usd / p.relief_step_usd))
    return need('not-a-step', { field: 'usd', step_usd: p.relief_step_usd });
  const wait_days = waits(ctx, own.relief_day[at]!, p.relief_wait_days);
  return wait_days > 0 ? need('relief-lately', { wait_days, group }) : dear(ctx, usd);
}

function lastHeard(own: PeopleState): number {
  let last = -1;
  for (let i = 0; i < own.heard_day.length; i++) last = Math.max(last, own.heard_day[i]!);
  return last;
}

/** Does an order that `checkPeople` let through; views are counted anew at once. */
export function applyPeople(ctx: Context, command: Command): void {
  if (!ctx.world.society || !ACTS.includes(command.kind)) return;
  const { p } = ctx.world;
  const own = ctx.state.people;
  switch (command.kind) {
    case 'people.hear': {
      const at = provinceAt(ctx, command.province);
      post(ctx, 'public-acts', Math.round(p.hear_usd * 100));
      own.heard_day[at] = ctx.day;
      own.regard[at] = own.regard[at]! + p.hear_points;
      own.local[at * L + UNREST] = Math.max(0, own.local[at * L + UNREST]! - p.hear_calm);
      break;
    }
    case 'people.relief': {
      const at = groupAt(ctx, command.group);
      post(ctx, 'relief', command.usd * 100);
      own.relief_day[at] = ctx.day;
      own.relief[at] = own.relief[at]! + command.usd / 10e6;
      break;
    }
    case 'people.campaign': {
      post(ctx, 'public-acts', Math.round(p.campaign_usd * 100));
      own.campaign_day = ctx.day;
      const learnt = p.campaign_points * (1 - own.literacy_pct / 100);
      own.literacy_pct += learnt;
      const trust = Math.min(p.campaign_trust, 100 - own.trust_pct);
      own.trust_pct += trust;
      if (ctx.trace) ctx.trace('trust_pct', 'trust-campaign', trust, 'campaign_trust');
      feelNow(ctx, own);
      break;
    }
    case 'people.share':
      own.share_pct = command.pct;
      own.share_day = ctx.day;
      break;
    case 'people.discount':
      own.discount[provinceAt(ctx, command.province)] = command.on ? 1 : 0;
      break;
    default:
  }
  countViews(ctx.world, own);
}
