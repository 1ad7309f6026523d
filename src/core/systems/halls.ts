// Halls: what stands on the first day, and what a site or a place holds. Their day is in halls-day.ts, licensed miners in licences.ts.

import type { Batch, HallsState, Site, State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { SITE_MW } from './prices.ts';

export function beginHalls(world: Prepared): HallsState {
  const { begin } = world;
  const zones = world.columns.zones;
  const zeros = (): number[] => new Array<number>(zones * 4).fill(0);
  const first = begin.first_place ?? -1;
  const sites: Site[] =
    first < 0
      ? []
      : [{ id: 1, place: first, size: 'container', cooling: 'air', mw: SITE_MW.container, ready_day: 0 }];
  const batches: Batch[] =
    first < 0
      ? []
      : [
          {
            site: 1,
            rig: 'standard',
            mw: SITE_MW.container,
            j_th: begin.first_j_th!,
            arrive_day: 0,
            end_day: begin.first_end_day!,
          },
        ];
  return {
    sites,
    batches,
    licensed: [],
    next_site: 2,
    tariff_pkr_kwh: begin.halls_tariff_pkr_kwh!,
    rule_margin_pct: begin.rule_margin_pct!,
    rule_cost_pkr_kwh: begin.rule_cost_pkr_kwh!,
    licence: {
      open: 0,
      place: 0,
      tariff_pkr_kwh: begin.halls_tariff_pkr_kwh!,
      royalty_pct: 10,
      interruptible: 1,
      cap_mw: 0,
      since_day: -1,
    },
    ask_mw: zeros(),
    ask_licensed_mw: zeros(),
    ask_firm_mw: zeros(),
    ready_mw: 0,
    drawn_mw: 0,
    state_ehs: 0,
    licensed_ehs: 0,
    mined_sat: 0,
    royalty_sat: 0,
    earned_usd_mwh: 0,
    bill_usd: 0,
    unpaid: 0,
    offered_mw: 0,
    curtailed_mwh: 0,
  };
}

/** Outdoor temperature, °C, up to which air cooling does not matter. */
export const COOL_C = 30;

/** Share of nameplate that a machine can draw at an outdoor temperature: all to 30 °C, nine tenths at 40 °C, nothing at 47 °C; immersion does not care. */
export function heatShare(temperature_c: number, cooling: Site['cooling']): number {
  if (cooling === 'immersion' || temperature_c <= COOL_C) return 1;
  if (temperature_c <= 40) return 1 - (0.1 * (temperature_c - COOL_C)) / 10;
  return Math.max(0, 0.9 - (0.9 * (temperature_c - 40)) / 7);
}

export function siteOf(own: HallsState, id: number): Site | null {
  // sites are numbered from 1 as they are built, so the guess holds while none is gone
  const guess = own.sites[id - 1];
  if (guess !== undefined && guess.id === id) return guess;
  for (let i = 0; i < own.sites.length; i++) if (own.sites[i]!.id === id) return own.sites[i]!;
  return null;
}

/** MW that stand or are promised at a place: own sites, licensed halls, AI halls. */
export function placeMw({ halls: own, compute }: State, place: number): number {
  let mw = 0;
  for (const hall of compute.halls) if (hall.place === place) mw += hall.mw;
  for (const site of own.sites) if (site.place === place) mw += site.mw;
  for (const batch of own.licensed) if (batch.place === place) mw += batch.mw;
  return mw;
}
