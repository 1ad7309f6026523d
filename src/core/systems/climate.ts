// Weather and fuel: temperature by zone, river flow, price indices and the LNG supply. Never reads the player.

import { type Context, drawUniform, tell } from '../context.ts';
import { exp } from '../kernel/exact.ts';
import type { ClimateState } from '../types.ts';
import type { Prepared } from '../world.ts';
import { STREAM } from '../world.ts';
import { ALMANAC } from '../world-curves.ts';
import { heatDay } from './heat.ts';
import { COAL, COMMON, DRAWN, drawToday, GAS, LNG, OIL, RIVER, rowOf } from './today.ts';

export function beginClimate(world: Prepared): ClimateState {
  const zones = world.columns.zones;
  return {
    anomaly_c: new Array<number>(zones).fill(0),
    temperature_c: world.temperature.map((t) => t[0]!),
    heat_days: 0,
    heat_day: 0,
    heat_due: -1,
    heat_odds: 0,
    river: 0,
    gas: 1,
    coal: 1,
    oil: 1,
    lng: 0,
    lng_days: 0,
  };
}

export function climateDay(ctx: Context): void {
  const { world } = ctx;
  const { p, steps } = world;
  const own = ctx.state.climate;
  drawToday(ctx);
  heatDay(ctx, own);
  const spell = own.heat_days > 0 ? p.heat_spell_c : 0;
  const drawn = DRAWN;
  const { zones } = world.columns;
  const common = drawn[COMMON]! * steps.shared;
  const { almanac } = world;
  const normal = rowOf(world, ctx.day) + ALMANAC.temperature;
  for (let z = 0; z < zones; z++) {
    const anomaly =
      p.temperature_phi * own.anomaly_c[z]! +
      steps.temperature_c * (common + steps.apart * drawn[COMMON + 1 + z]!);
    own.anomaly_c[z] = anomaly;
    own.temperature_c[z] = almanac[normal + z]! + anomaly + spell;
  }
  own.river = p.river_phi * own.river + steps.river * drawn[RIVER]!;
  own.gas = nextIndex(own.gas, p.fuel_index_phi, steps.gas, drawn[GAS]!);
  own.coal = nextIndex(own.coal, p.fuel_index_phi, steps.coal, drawn[COAL]!);
  own.oil = nextIndex(own.oil, p.fuel_index_phi, steps.oil, drawn[OIL]!);
  lngDay(ctx, own);
}

/** An index that wanders around 1: small steps, pulled back by φ. First-order in logs, so no logarithm is needed. */
function nextIndex(index: number, phi: number, sd: number, draw: number): number {
  return Math.max(0.3, index + (1 - phi) * (1 - index) + index * sd * draw);
}

function lngDay(ctx: Context, own: ClimateState): void {
  const { p } = ctx.world;
  if (own.lng_days > 0) {
    own.lng_days -= 1;
    if (own.lng_days > 0) return;
    own.lng = 0;
    tell(ctx, { kind: 'lng', day: ctx.day, supply: 0 });
    return;
  }
  const draw = DRAWN[LNG]!;
  const stop = p.lng_stop_year / 365;
  if (draw >= stop + p.lng_tight_year / 365) return;
  if (ctx.world.luck.median) return;
  own.lng = draw < stop ? 2 : 1;
  own.lng_days = Math.round(p.lng_least_days + p.lng_span_days * drawUniform(ctx, STREAM.lng, 1));
  tell(ctx, { kind: 'lng', day: ctx.day, supply: own.lng });
}

/** Hydel against the season: the river's log deviation, median 1. */
export function riverFactor(own: ClimateState): number {
  return exp(own.river);
}
