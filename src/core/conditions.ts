// Conditions as data: whether one holds, and which of its leaves fail ("why can't I?" is free). A figure that no room keeps fails every test.

import type { Context } from './context.ts';
import { figureOf } from './quantities.ts';
import { holdsNow } from './systems/laws-levers.ts';
import type { Condition, LawStage } from './types.ts';

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
      return lawStands(ctx, condition.law, condition.stage);
    case 'compare': {
      const value = figureOf(ctx.world, ctx.state, condition.quantity);
      if (value === null) return false;
      if (condition.op === '<') return value < condition.value;
      if (condition.op === '<=') return value <= condition.value;
      if (condition.op === '>') return value > condition.value;
      return value >= condition.value;
    }
    default:
      return condition satisfies never;
  }
}

/** A law that is in force by ordinance is in force, whatever stage its bill has reached. */
function lawStands(ctx: Context, law: string, stage: LawStage): boolean {
  const at = ctx.world.scenario.laws.indexOf(law);
  if (at < 0) return false;
  return stage === 'force' ? holdsNow(ctx.state.laws, at) : ctx.state.laws.stage[at] === stage;
}

/** The leaves that fail, in order. */
export function failing(ctx: Context, condition: Condition): Condition[] {
  if (holds(ctx, condition)) return [];
  if (condition.kind === 'all') return condition.of.flatMap((c) => failing(ctx, c));
  return [condition];
}
