// Conditions as data: whether one holds, and which of its leaves fail ("why can't I?" is free).

import type { Context } from './context.ts';
import { readQuantity } from './quantities.ts';
import type { Condition } from './types.ts';

export function holds(ctx: Context, condition: Condition): boolean {
  switch (condition.kind) {
    case 'all':
      for (let i = 0; i < condition.of.length; i++) if (!holds(ctx, condition.of[i]!)) return false;
      return true;
    case 'any':
      for (let i = 0; i < condition.of.length; i++) if (holds(ctx, condition.of[i]!)) return true;
      return false;
    case 'not':
      return !holds(ctx, condition.of);
    case 'day':
      return ctx.day >= condition.from;
    case 'month': {
      const month = ctx.world.month[ctx.day]! + 1;
      return condition.from <= condition.to
        ? month >= condition.from && month <= condition.to
        : month >= condition.from || month <= condition.to;
    }
    case 'law':
      return ctx.state.laws.stage[ctx.world.scenario.laws.indexOf(condition.law)] === condition.stage;
    case 'compare': {
      const value = readQuantity(ctx.world, ctx.state, condition.quantity);
      if (condition.op === '<') return value < condition.value;
      if (condition.op === '<=') return value <= condition.value;
      if (condition.op === '>') return value > condition.value;
      return value >= condition.value;
    }
    default:
      return condition satisfies never;
  }
}

/** The leaves that fail, in order. */
export function failing(ctx: Context, condition: Condition): Condition[] {
  if (holds(ctx, condition)) return [];
  if (condition.kind === 'all') return condition.of.flatMap((c) => failing(ctx, c));
  return [condition];
}
