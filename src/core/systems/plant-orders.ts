// Orders that change what the grid has: batteries at a place, and the end of a plant’s contract.

import { type Context, cash, need, post, tell } from '../context.ts';
import type { Command, Refusal, State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { LEVER, leverOf } from './laws-levers.ts';
import { spend } from './points.ts';
import { moveGoodwill, partnerOf } from './programme-deals.ts';
import { batteryMw, batteryUsd } from './storage.ts';

/** What a plant is owed a year for standing ready, local currency: its fuel’s payments by its MW; 0 where no contract is known. */
export function contractPkr({ nation }: Prepared, plant: number): number {
  const of = nation.plants[plant]!;
  const all = nation.contracts?.capacity_pkr_year[of.fuel] ?? 0;
  let mw = 0;
  for (const one of nation.plants) if (one.running && one.fuel === of.fuel) mw += one.mw;
  return of.running && mw > 0 ? (all * of.mw) / mw : 0;
}

/** Capacity payments of a year against those of the first day: laws in force, and contracts that were ended. */
export function capacityFactor(state: State): number {
  return 1 + leverOf(state, LEVER.capacity) - state.grid.retired_share;
}

/** May this order be given? Null when it may. */
export function checkPlants(ctx: Context, command: Command): Refusal | null {
  const { world, state } = ctx;
  const { nation, p } = world;
  if (command.kind === 'grid.storage') {
    const place = nation.places.findIndex((one) => one.id === command.place);
    if (place < 0) return need('unknown-place', { place: command.place });
    const room = p.storage_most_mw - batteryMw(state.grid);
    if (!(Number.isFinite(command.mw) && command.mw >= p.storage_step_mw && command.mw <= room))
      return need('out-of-range', {
        field: 'mw',
        value: String(command.mw),
        least: p.storage_step_mw,
        most: Math.max(0, room),
      });
    if (!Number.isInteger(command.mw / p.storage_step_mw))
      return need('not-a-step', { field: 'mw', step: p.storage_step_mw });
    const cost = command.mw * batteryUsd(world, ctx.day);
    const money = cash(state) / 100;
    return money < cost ? need('no-cash', { cost_usd: cost, cash_usd: money }) : null;
  }
  if (command.kind !== 'grid.retire') return null;
  const plant = nation.plants.findIndex((one) => one.id === command.plant);
  if (plant < 0) return need('nothing-here', { field: 'plant', value: command.plant });
  if (!nation.plants[plant]!.running || contractPkr(world, plant) === 0)
    return need('no-contract', { plant: command.plant });
  if (state.grid.retired.includes(plant)) return need('plant-closed', { plant: command.plant });
  const have = state.laws.capital;
  return have < p.retire_capital ? need('no-capital', { cost: p.retire_capital, have }) : null;
}

/** Does an order that `checkPlants` let through. */
export function applyPlants(ctx: Context, command: Command): void {
  const { world, state, day } = ctx;
  const { p, nation } = world;
  const own = state.grid;
  if (command.kind === 'grid.storage') {
    const cents = Math.round(command.mw * batteryUsd(world, day) * 100);
    post(ctx, 'storage', cents);
    state.treasury.invested_usd += cents;
    const ready_day = day + Math.round(p.storage_days);
    own.batteries.push({
      place: nation.places.findIndex((one) => one.id === command.place),
      mw: command.mw,
      ready_day,
    });
    if (own.battery_day < 0 || ready_day < own.battery_day) own.battery_day = ready_day;
  } else if (command.kind === 'grid.retire') {
    const plant = nation.plants.findIndex((one) => one.id === command.plant);
    const pkr = contractPkr(world, plant);
    spend(ctx, p.retire_capital, 'spent');
    // owners are paid off over their late claims, and wait for it with the others
    if (world.economy) post(ctx, 'plant-settled', Math.round(pkr * p.retire_years));
    own.retired = [...own.retired, plant];
    own.retired_share += pkr / p.capacity_pkr_year;
    const owner = nation.contracts?.owners[command.plant];
    if (owner !== undefined && nation.programme)
      moveGoodwill(state.programme, partnerOf(nation.programme, owner), -p.retire_minds);
    tell(ctx, { kind: 'plant-retired', day, plant: command.plant, pkr_year: pkr });
  }
}
