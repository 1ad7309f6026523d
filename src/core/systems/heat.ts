// Hot spells: forecast some days ahead with true odds, then they come or do not; and what cities remember of them.
// Of all forecasts that state odds of q, the share q comes: the draw of the day itself is compared with what was stated.

import { type Context, drawUniform, tell } from '../context.ts';
import type { ClimateState, GridState } from '../types.ts';
import { STREAM } from '../world.ts';

/** Days of May, June and July: the months in which spells begin. */
const SEASON = 92;
/** Draws of the stream by entity. */
const COMES = 0,
  LENGTH = 1,
  WARNED = 2,
  ODDS = 3;

/** One day of spell and forecast. Never reads the player. */
export function heatDay(ctx: Context, own: ClimateState): void {
  const { p } = ctx.world;
  if (own.heat_days > 0) own.heat_days -= 1;
  if (own.heat_due === ctx.day) {
    const odds = own.heat_odds;
    own.heat_due = -1;
    own.heat_odds = 0;
    if (drawUniform(ctx, STREAM.heat, COMES) < odds) {
      own.heat_days = Math.round(
        p.heat_spell_least_days + p.heat_spell_span_days * drawUniform(ctx, STREAM.heat, LENGTH),
      );
      tell(ctx, { kind: 'heat-came', day: ctx.day });
    } else tell(ctx, { kind: 'heat-passed', day: ctx.day, odds });
  } else if (own.heat_days === 0 && own.heat_due < 0) forecast(ctx, own);
  own.heat_day = own.heat_days > 0 ? own.heat_day + 1 : 0;
}

/** A forecast is as much likelier than a spell as its mean odds are under one, so that spells come as often as stated. */
function forecast(ctx: Context, own: ClimateState): void {
  const { world, day } = ctx;
  const { p } = world;
  const due = day + Math.max(1, Math.round(p.heat_ahead_days));
  const month = world.month[due] ?? -1;
  if (month < 4 || month > 6 || world.luck.median) return;
  const mean = p.heat_odds_least + p.heat_odds_span / 2;
  if (drawUniform(ctx, STREAM.heat, WARNED) * mean >= p.heat_spell_year / SEASON) return;
  own.heat_due = due;
  own.heat_odds = Math.min(1, p.heat_odds_least + p.heat_odds_span * drawUniform(ctx, STREAM.heat, ODDS));
  tell(ctx, { kind: 'heat-warned', day, due, odds: own.heat_odds });
}

/** After the day's cuts: the longest dark day of the spell by city; its last day writes it into memory. */
export function rememberHeat(ctx: Context, own: GridState): void {
  const { heat_day, heat_days } = ctx.state.climate;
  if (heat_day === 0) return;
  const least = ctx.world.p.heat_memory_h;
  let worst = -1;
  for (let c = 0; c < own.city_h.length; c++) {
    own.heat_h[c] = heat_day === 1 ? own.city_h[c]! : Math.max(own.heat_h[c]!, own.city_h[c]!);
    if (own.heat_h[c]! >= least && own.heat_h[c]! > (worst < 0 ? 0 : own.heat_h[worst]!)) worst = c;
  }
  if (heat_days > 1) return;
  for (let c = 0; c < own.city_h.length; c++) if (own.heat_h[c]! >= least) own.memory_h[c] = own.heat_h[c]!;
  const city = worst < 0 ? '' : ctx.world.nation.cities[worst]!.id;
  tell(ctx, {
    kind: 'heat-over',
    day: ctx.day,
    days: heat_day,
    city,
    hours: worst < 0 ? 0 : own.heat_h[worst]!,
  });
}
