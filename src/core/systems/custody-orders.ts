// Orders of custody: what may be asked, why not, and what then happens.

import { type Context, cash, post } from '../context.ts';
import type { Command, Refusal } from '../types.ts';
import { SCHEMES } from '../types.ts';
import { audit, zoneOf } from './custody.ts';
import { abroadLeast } from './finance-partners.ts';

const range = (field: string, value: number, least: number, most: number): Refusal | null =>
  Number.isFinite(value) && value >= least && value <= most
    ? Number.isInteger(value)
      ? null
      : { code: 'not-a-step', need: { field, step: 1 } }
    : { code: 'out-of-range', need: { field, value: String(value), least, most } };

/** Whether a move may begin: none is going on, and the ceremony can be paid. */
function mayMove(ctx: Context, keys: number): Refusal | null {
  const own = ctx.state.custody;
  if (own.moving_day > ctx.day) return { code: 'keys-moving', need: { wait_days: own.moving_day - ctx.day } };
  const cost = ctx.world.p.key_move_usd * keys;
  return cash(ctx.state) < cost * 100
    ? { code: 'no-cash', need: { cost_usd: cost, cash_usd: cash(ctx.state) / 100 } }
    : null;
}

/** May this order be given? Null when it may. */
export function checkCustody(ctx: Context, command: Command): Refusal | null {
  if (!command.kind.startsWith('custody.')) return null;
  const own = ctx.state.custody;
  const nation = ctx.world.nation.custody;
  if (!nation) return { code: 'no-custody', need: {} };
  const same: Refusal = { code: 'so-already', need: {} };
  switch (command.kind) {
    case 'custody.scheme': {
      if (!SCHEMES.some(([sign, keys]) => sign === command.sign && keys === command.keys))
        return { code: 'unknown-scheme', need: { sign: command.sign, keys: command.keys } };
      if (own.sign === command.sign && own.keys === command.keys) return same;
      if (own.places > command.keys)
        return { code: 'too-many-places', need: { keys: command.keys, places: own.places } };
      return mayMove(ctx, command.keys);
    }
    case 'custody.places': {
      const wrong = range('places', command.places, 1, 5);
      if (wrong) return wrong;
      if (command.places > own.keys)
        return { code: 'too-many-places', need: { keys: own.keys, places: command.places } };
      return own.places === command.places ? same : mayMove(ctx, own.keys);
    }
    case 'custody.tiers': {
      const wrong =
        range('hot_pct', command.hot_pct, 0, 100) ??
        range('custodian_pct', command.custodian_pct, 0, 100 - command.hot_pct);
      if (wrong) return wrong;
      if (command.custodian_pct > 0 && own.custodian < 0) return { code: 'no-custodian', need: {} };
      const least = abroadLeast(ctx.world, ctx.state);
      if (command.custodian_pct < least) return { code: 'held-abroad', need: { least_pct: least } };
      return own.hot_pct === command.hot_pct && own.custodian_pct === command.custodian_pct ? same : null;
    }
    case 'custody.custodian': {
      const at = nation.custodians.findIndex((one) => one.id === command.custodian);
      if (at < 0 && command.custodian !== 'none')
        return { code: 'unknown-custodian', need: { custodian: command.custodian } };
      if (at === own.custodian) return same;
      if (at < 0 && own.custodian_pct > 0)
        return { code: 'custodian-holds', need: { held_pct: own.custodian_pct } };
      const bound = ctx.world.nation.finance?.custodian;
      if (abroadLeast(ctx.world, ctx.state) > 0 && command.custodian !== bound)
        return { code: 'held-abroad', need: { least_pct: abroadLeast(ctx.world, ctx.state) } };
      return own.moving_day > ctx.day
        ? { code: 'keys-moving', need: { wait_days: own.moving_day - ctx.day } }
        : null;
    }
    case 'custody.audit': {
      if (command.quarterly === (own.quarterly === 1)) return same;
      const cost = ctx.world.p.audit_usd;
      return command.quarterly && cash(ctx.state) < cost * 100
        ? { code: 'no-cash', need: { cost_usd: cost, cash_usd: cash(ctx.state) / 100 } }
        : null;
    }
    case 'custody.publish':
      return command.published === (own.published === 1) ? same : null;
    default:
      return null;
  }
}

/** Does an order that `checkCustody` let through. */
export function applyCustody(ctx: Context, command: Command): void {
  if (!command.kind.startsWith('custody.')) return;
  carry(ctx, command);
  ctx.state.custody.zone = zoneOf(ctx.world, ctx.state);
}

function carry(ctx: Context, command: Command): void {
  const { p } = ctx.world;
  const own = ctx.state.custody;
  const move = (keys: number, days: number): void => {
    post(ctx, 'custody', Math.round(p.key_move_usd * keys * 100));
    own.moving_day = ctx.day + Math.max(1, Math.round(days));
  };
  switch (command.kind) {
    case 'custody.scheme':
      own.sign = command.sign;
      own.keys = command.keys;
      move(command.keys, p.scheme_days);
      return;
    case 'custody.places':
      own.places = command.places;
      move(own.keys, p.place_days);
      return;
    case 'custody.tiers':
      own.hot_pct = command.hot_pct;
      own.custodian_pct = command.custodian_pct;
      return;
    case 'custody.custodian': {
      own.custodian = ctx.world.nation.custody!.custodians.findIndex((one) => one.id === command.custodian);
      if (own.custodian_pct > 0) own.moving_day = ctx.day + Math.max(1, Math.round(p.custodian_days));
      return;
    }
    case 'custody.audit':
      own.quarterly = command.quarterly ? 1 : 0;
      if (command.quarterly) audit(ctx);
      return;
    case 'custody.publish':
      own.published = command.published ? 1 : 0;
      return;
    default:
  }
}
