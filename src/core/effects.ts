// Effects as data: one executor for what laws and answers do. It calls the systems that own what changes.

import { type Context, post } from './context.ts';
import { startPackage } from './systems/grid.ts';
import { modify } from './systems/modifiers.ts';
import type { Effect } from './types.ts';

/** Carries out effects in order. `clause` gives a law's clause value by id. */
export function carryOut(ctx: Context, effects: readonly Effect[], clause: (id: string) => number): void {
  for (const effect of effects) one(ctx, effect, clause);
}

function one(ctx: Context, effect: Effect, clause: (id: string) => number): void {
  const { state, day } = ctx;
  switch (effect.kind) {
    case 'modify':
      modify(state.grid, effect.target, effect.factor, day + effect.days);
      return;
    case 'pay':
      post(ctx, effect.because, Math.round(effect.amount_usd * 100));
      return;
    case 'capital':
      state.laws.capital = Math.max(0, Math.min(ctx.world.p.capital_cap, state.laws.capital + effect.points));
      return;
    case 'rule':
      state.halls.rule_margin_pct = effect.margin_pct;
      return;
    case 'package':
      startPackage(
        ctx.world,
        state.grid,
        clause(effect.tariff_pkr_kwh),
        day + Math.round(clause(effect.days) * 365),
      );
      return;
    case 'follow':
      state.events.due_day[ctx.world.scenario.events.indexOf(effect.event)] = day + effect.days;
      return;
    default:
      effect satisfies never;
  }
}
