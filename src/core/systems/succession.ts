// The succession: in the last four quarters a successor works under the standing orders that were bound; the rest lapses, and only emergencies are open.

import { type Context, tell } from '../context.ts';
import { BONDS, type Bond, type OfficeState } from '../types.ts';

/** A quarter begins tomorrow: the one of the succession opens the choice. Runs that end before it never come there. */
export function successionQuarter(ctx: Context, own: OfficeState): void {
  if (own.succession !== 0 || own.quarter !== ctx.world.p.succession_quarter) return;
  if (ctx.day + 1 >= ctx.world.days) return;
  own.succession = 1;
  own.succession_day = ctx.day + 1;
  tell(ctx, { kind: 'succession', day: ctx.day, stage: 'choose' });
}

/** Nobody chose in time: everything that stands binds. */
export function successionDay(ctx: Context, own: OfficeState): void {
  if (own.succession === 1 && ctx.day - own.succession_day >= ctx.world.p.bind_days)
    bind(ctx, own, () => true);
}

export function bind(ctx: Context, own: OfficeState, keeps: (bond: Bond) => boolean): void {
  own.succession = 2;
  own.bound = BONDS.map((bond) => (keeps(bond) ? 1 : 0));
  for (const bond of BONDS) if (!keeps(bond)) lapse(ctx, bond);
  tell(ctx, { kind: 'succession', day: ctx.day, stage: 'bound' });
}

function lapse({ state, world }: Context, bond: Bond): void {
  switch (bond) {
    case 'buying':
      state.treasury.buying = { usd: 0, below_usd: 0, keep_usd: 0 };
      return;
    case 'selling':
      state.treasury.selling = { share_pct: 0, above_usd: 0, keep_pct: 100 };
      return;
    case 'rule':
      state.halls.rule_margin_pct = world.begin.rule_margin_pct!;
      state.halls.rule_cost_pkr_kwh = world.begin.rule_cost_pkr_kwh!;
      return;
    case 'licence':
      state.halls.licence.open = 0;
      return;
    case 'gate':
      state.grid.gate = 0;
      return;
    case 'cut':
      state.grid.cut = state.grid.cut.map(() => 0);
      return;
    default:
      bond satisfies never;
  }
}
