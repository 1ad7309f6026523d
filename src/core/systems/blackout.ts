// A collapse of the whole grid: rare, likelier on days with little plant running (little inertia) or with load unserved.
// Its odds follow what was dispatched today; its luck has a stream of its own and reads nothing of the player.

import { type Context, drawUniform, post, tell } from '../context.ts';
import { STREAM } from '../world.ts';
import { modify } from './modifiers.ts';
import { swayPeople } from './people.ts';

/** Odds that the grid collapses on a day that runs `mw` on the mean and leaves this share of demand unserved. */
export function collapseOdds(
  p: { readonly blackout_low_gw: number; readonly blackout_short: number },
  low_mw: number,
  mw: number,
  unserved: number,
): number {
  const under = mw < low_mw ? ((low_mw - mw) / 1000) * p.blackout_low_gw : 0;
  return under + unserved * p.blackout_short;
}

export function blackoutDay(ctx: Context): void {
  const { world, day } = ctx;
  const { collapse } = world.nation;
  if (collapse === undefined) return;
  const { grid } = ctx.state;
  grid.blackout_h = 0;
  const mw = grid.generated_mwh / 24;
  if (mw >= collapse.low_mw && grid.unserved_mwh === 0) return;
  const wanted = grid.use_mwh[0]! + grid.unserved_mwh;
  const odds = collapseOdds(world.p, collapse.low_mw, mw, wanted > 0 ? grid.unserved_mwh / wanted : 0);
  if (!(drawUniform(ctx, STREAM.blackout, 0) < odds)) return;
  const { p } = world;
  grid.blackout_h = p.blackout_least_h + p.blackout_span_h * drawUniform(ctx, STREAM.blackout, 1);
  grid.blackout_day = day;
  grid.blackouts += 1;
  tell(ctx, { kind: 'blackout', day, hours: grid.blackout_h });
  // plants are called back one after another; halls come last
  modify(grid, 'halls', 0, day + 2);
  swayPeople(ctx, 'group', '', -p.blackout_consent);
  const most = p.blackout_least_h + p.blackout_span_h;
  if (world.economy && most > 0)
    post(ctx, 'fx-blackout', Math.round(((p.blackout_usd * grid.blackout_h) / most) * 100));
}
