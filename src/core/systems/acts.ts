// What the ministry does to the grid with its own hands: a new circuit, the reservoirs' gates, LNG cargoes, who goes dark first.
// Checks, what an order does at once, and what each day or month makes of it.

import { type Context, cash, need, post, tell } from '../context.ts';
import type { CargoAct, Command, CutRank, Gate, GridState, Refusal, StandingRule } from '../types.ts';
import type { Prepared } from '../world.ts';
import { isSeated } from './council-seats.ts';
import { spend } from './points.ts';

const GATES: Readonly<Record<Gate, number>> = { hold: 1, even: 0, release: -1 };
const RANKS: Readonly<Record<CutRank, number>> = { first: 1, even: 0, last: -1 };
const CARGOES: Readonly<Record<CargoAct, number>> = { defer: 1, sell: 2, call: 3 };

const unknown = (field: string, value: string): Refusal =>
  need('out-of-range', { field, value, least: 0, most: 0 });

/** Month's instalment of a new circuit, cents. */
const instalment = (world: Prepared): number => Math.round((world.p.line_usd * 100) / world.p.line_months);

/** $ that selling a cargo on costs today: what the market pays under the contract, and the seller's fee. Gains go to the supplier. */
export function cargoCostUsd(world: Prepared, gas: number): number {
  return Math.round((world.nation.cargo?.usd ?? 0) * Math.max(0, 1 - gas) + world.p.cargo_fee_usd);
}

/** Points that a change of a city's rank costs: nothing while that city's zone is short. */
function cutCost(ctx: Context, city: number): number {
  const { nation, p } = ctx.world;
  const zone = nation.zones.findIndex((z) => z.id === nation.cities[city]!.zone);
  return ctx.state.grid.shortage_h[zone]! > 0 ? 0 : p.cut_capital;
}

/** May this order be given? Null when it may. */
export function checkActs(ctx: Context, command: Command): Refusal | null {
  const { world, day } = ctx;
  const { nation, p } = world;
  const own = ctx.state.grid;
  const have = ctx.state.laws.capital;
  const money = cash(ctx.state) / 100;
  switch (command.kind) {
    case 'grid.reinforce': {
      const link = nation.links.findIndex((l) => l.id === command.link);
      if (link < 0) return need('nothing-here', { field: 'link', value: command.link });
      if (own.works_paid[link]! >= 0) return need('works-going', { link: command.link });
      const first = instalment(world) / 100;
      return money < first ? need('no-cash', { cost_usd: first, cash_usd: money }) : null;
    }
    case 'grid.gate': {
      if (!nation.reservoir) return need('nothing-here', { field: 'gate', value: command.gate });
      if (!Object.hasOwn(GATES, command.gate)) return unknown('gate', command.gate);
      if (GATES[command.gate] === own.gate) return need('already-there', { place: command.gate });
      return have < p.gate_capital ? need('no-capital', { cost: p.gate_capital, have }) : null;
    }
    case 'grid.cargo': {
      if (!nation.cargo) return need('nothing-here', { field: 'act', value: command.act });
      if (!Object.hasOwn(CARGOES, command.act)) return unknown('act', command.act);
      if (own.cargo_until > day) return need('too-soon', { wait_days: own.cargo_until - day });
      if (command.act === 'defer' && own.cargo_owed >= p.cargo_most)
        return need('too-many-owed', { owed: own.cargo_owed });
      if (command.act === 'call') return own.cargo_owed > 0 ? null : need('nothing-owed');
      const cost = command.act === 'sell' ? cargoCostUsd(world, ctx.state.climate.gas) : 0;
      return money < cost ? need('no-cash', { cost_usd: cost, cash_usd: money }) : null;
    }
    case 'grid.cut': {
      const city = nation.cities.findIndex((c) => c.id === command.city);
      if (city < 0) return need('nothing-here', { field: 'city', value: command.city });
      if (!Object.hasOwn(RANKS, command.rank)) return unknown('rank', command.rank);
      if (RANKS[command.rank] === own.cut[city]) return need('already-there', { place: command.city });
      const cost = cutCost(ctx, city);
      return have < cost ? need('no-capital', { cost, have }) : null;
    }
    default:
      return null;
  }
}

/** Does an order that `checkActs` let through. */
export function applyActs(ctx: Context, command: Command): void {
  const { world, day } = ctx;
  const own = ctx.state.grid;
  switch (command.kind) {
    case 'grid.reinforce': {
      own.works_paid[world.nation.links.findIndex((l) => l.id === command.link)] = 0;
      return;
    }
    case 'grid.gate':
      own.gate = GATES[command.gate];
      spend(ctx, world.p.gate_capital, 'spent');
      return;
    case 'grid.cargo':
      own.cargo = CARGOES[command.act];
      own.cargo_until = day + world.nation.cargo!.days;
      if (command.act === 'sell') pay(ctx, 'cargo', cargoCostUsd(world, ctx.state.climate.gas) * 100);
      if (command.act === 'defer') {
        if (own.cargo_owed === 0) own.cargo_due = day + world.p.cargo_wait_days;
        own.cargo_owed += 1;
      }
      if (command.act === 'call') taken(ctx, own);
      return;
    case 'grid.cut': {
      const city = world.nation.cities.findIndex((c) => c.id === command.city);
      spend(ctx, cutCost(ctx, city), 'spent');
      own.cut[city] = RANKS[command.rank];
      return;
    }
    default:
  }
}

function pay(ctx: Context, kind: 'line' | 'cargo', cents: number): void {
  post(ctx, kind, cents);
}

function taken(ctx: Context, own: GridState): void {
  own.cargo_owed -= 1;
  own.cargo_due = own.cargo_owed > 0 ? ctx.day + ctx.world.p.cargo_wait_days : -1;
}

/** A cargo's time runs out; one put off for a year comes by itself. */
export function cargoDay(ctx: Context, own: GridState): void {
  const { cargo } = ctx.world.nation;
  if (cargo === undefined) return;
  if (own.cargo !== 0 && ctx.day >= own.cargo_until) own.cargo = 0;
  if (own.cargo !== 0 || own.cargo_owed === 0 || ctx.day < own.cargo_due) return;
  own.cargo = CARGOES.call;
  own.cargo_until = ctx.day + cargo.days;
  taken(ctx, own);
  tell(ctx, { kind: 'cargo-came', day: ctx.day });
}

/** MW that the cargo in hand takes from the gas there is (negative) or adds to what must be burnt. */
export function cargoMw(world: Prepared, own: GridState): number {
  const { cargo } = world.nation;
  if (cargo === undefined || own.cargo === 0) return 0;
  const mw = (cargo.gwh * 1000) / (cargo.days * 24);
  return own.cargo === CARGOES.call ? mw : -mw;
}

/** What the gates make of the rivers' output today, around 1; fills or draws the store. `mw` is the day's mean without them. */
export function gateFactor(ctx: Context, own: GridState, mw: number): number {
  const { reservoir } = ctx.world.nation;
  if (reservoir === undefined || mw <= 0) return 1;
  const gwh = (mw * 24 * reservoir.share) / 1000;
  const keep = 1 - ctx.world.p.gate_loss;
  if (own.gate === 1) {
    const held = Math.min(gwh, (reservoir.gwh - own.store_gwh) / keep);
    own.store_gwh += held * keep;
    return 1 - (held * 1000) / (mw * 24);
  }
  const added = Math.min(gwh, own.store_gwh);
  own.store_gwh -= added;
  return 1 + (added * 1000) / (mw * 24);
}

/** The first of the month: each new circuit's instalment, while there is money; the last one opens it. */
export function worksMonth(ctx: Context, own: GridState): void {
  const { world } = ctx;
  const due = instalment(world);
  for (let l = 0; l < own.works_paid.length; l++) {
    if (own.works_paid[l]! < 0) continue;
    const link = world.nation.links[l]!.id;
    if (cash(ctx.state) < due) {
      tell(ctx, { kind: 'works-halted', day: ctx.day, link });
      continue;
    }
    pay(ctx, 'line', due);
    own.works_paid[l] = own.works_paid[l]! + 1;
    // an engineer orders towers ahead: every so many months two instalments' work is done in one, at the same price
    const ahead =
      isSeated(world, ctx.state, 'engineer') && (own.works_paid[l]! + 1) % (world.p.engineer_every + 1) === 0;
    if (ahead && own.works_paid[l]! < world.p.line_months && cash(ctx.state) >= due) {
      pay(ctx, 'line', due);
      own.works_paid[l] = own.works_paid[l]! + 1;
    }
    if (own.works_paid[l]! < world.p.line_months) continue;
    own.works_paid[l] = -1;
    own.link_mw[l] = own.link_mw[l]! + world.p.line_mw;
    tell(ctx, { kind: 'line-ready', day: ctx.day, link, mw: own.link_mw[l]! });
  }
}

/** Hours without power by city: those that go first bear it up to a limit, then everybody else, and those kept to the last only beyond that limit. */
export function cutDay(world: Prepared, own: GridState): void {
  const { cityZone, zones } = world.columns;
  for (let c = 0; c < cityZone.length; c++) own.city_h[c] = 0;
  for (let z = 0; z < zones; z++) {
    const mean = own.shortage_h[z]!;
    if (mean === 0) continue;
    const { first, even, last } = shares(world, own, z);
    // hours by rank, each the mean of those who bear it
    const firstH = first > 0 ? Math.min(world.p.cut_most_h, mean / first) : 0;
    const open = mean - firstH * first;
    const evenMost = last > 0 ? Math.min(24, Math.max(world.p.cut_most_h, mean)) : 24;
    const evenH = Math.min(evenMost, open / even);
    const beyond = open - evenH * even;
    const lastH = last > 0 && beyond > 1e-9 ? Math.min(24, beyond / last) : 0;
    for (let c = 0; c < cityZone.length; c++)
      if (cityZone[c] === z) own.city_h[c] = own.cut[c] === 1 ? firstH : own.cut[c] === -1 ? lastH : evenH;
  }
}

/** Parts of a zone's demand by rank; what lies outside the cities goes with everybody. */
function shares(
  world: Prepared,
  own: GridState,
  zone: number,
): { first: number; even: number; last: number } {
  const { cities } = world.nation;
  const { cityZone } = world.columns;
  let all = 0,
    first = 0,
    last = 0;
  for (let c = 0; c < cities.length; c++) {
    if (cityZone[c] !== zone) continue;
    all += cities[c]!.population_m;
    if (own.cut[c] === 1) first += cities[c]!.population_m;
    if (own.cut[c] === -1) last += cities[c]!.population_m;
  }
  const part = all > 0 ? world.p.city_share / all : 0;
  return { first: first * part, last: last * part, even: 1 - (first + last) * part };
}

/** Changes the gates, or every city's place in the cut order, by `change`, which keeps to its range; rules of others are left alone. */
export function setGridRule(ctx: Context, rule: StandingRule, change: (now: number) => number): void {
  const own = ctx.state.grid;
  if (rule === 'gate' && ctx.world.nation.reservoir) own.gate = change(own.gate);
  else if (rule === 'cut') for (let c = 0; c < own.cut.length; c++) own.cut[c] = change(own.cut[c]!);
}
