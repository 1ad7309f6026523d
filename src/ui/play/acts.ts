// What can be done with the thing that is selected on the map, and what each act would cost and change: plain values that
// the sheets print and tests hold.
import type { CargoAct, Command, CutRank, Gate, State, World } from '../../core/types.ts';
import type { Chosen, Game } from '../../session/index.ts';
import { say, words } from '../words.ts';

/** A way from the map to a desk. */
export type MapAct =
  | { readonly kind: 'build' | 'ai' | 'battery'; readonly label: string; readonly place: string }
  | { readonly kind: 'halls'; readonly label: string }
  | { readonly kind: 'power'; readonly label: string };

/** Degrees within which a place counts as beside a plant. */
const BESIDE = 0.3;

/** Desks that lead on from one thing, the likeliest first. */
export function actsOf({ nation }: World, { kind, id }: Chosen): readonly MapAct[] {
  if (kind === 'place')
    return [
      { kind: 'build', label: words.map.buildHere, place: id },
      { kind: 'ai', label: words.map.buildAi, place: id },
      { kind: 'battery', label: words.map.buildBattery, place: id },
    ];
  if (kind === 'ai') return [{ kind: 'halls', label: words.map.aiOpen }];
  if (kind === 'battery') return [{ kind: 'power', label: words.map.openPower }];
  if (kind === 'site') return [{ kind: 'halls', label: words.screens.map.openHalls }];
  if (kind === 'terminal') return [{ kind: 'power', label: words.map.openPower }];
  const plant = nation.plants.find((one) => one.id === id);
  if (kind !== 'plant' || plant === undefined || plant.lat === null || plant.lon === null) return [];
  const { lat, lon } = plant;
  const beside = nation.places
    .map((place) => ({ id: place.id, way: Math.hypot(place.lat - lat, place.lon - lon) }))
    .sort((a, b) => a.way - b.way)[0];
  if (beside === undefined || beside.way > BESIDE) return [];
  return [{ kind: 'build', label: words.map.buildAt(say.name('place', beside.id)), place: beside.id }];
}

/** What a further circuit on a line would cost and carry. */
export interface Circuit {
  readonly now_mw: number;
  readonly add_mw: number;
  readonly after_mw: number;
  /** months paid, null while none is being built */
  readonly paid: number | null;
  readonly months: number;
  readonly month_usd: number;
  readonly usd: number;
  /** today's highest flow as a share of what it would carry */
  readonly load_after: number;
}
export function circuitOf({ nation, parameters: p }: World, { grid }: State, link: string): Circuit | null {
  const at = nation.links.findIndex(({ id }) => id === link);
  if (at < 0) return null;
  const now_mw = grid.link_mw[at] ?? nation.links[at]?.mw ?? 0;
  const add_mw = p.line_mw ?? 0;
  const months = p.line_months ?? 1;
  const usd = p.line_usd ?? 0;
  const paid = grid.works_paid[at] ?? -1;
  const most = Math.max(0, ...grid.flow_mw.slice(at * 4, at * 4 + 4).map(Math.abs));
  const after_mw = now_mw + add_mw;
  return {
    now_mw,
    add_mw,
    after_mw,
    paid: paid < 0 ? null : paid,
    months,
    month_usd: usd / months,
    usd,
    load_after: after_mw > 0 ? most / after_mw : 0,
  };
}

export const GATES: readonly Gate[] = ['hold', 'even', 'release'];
/** The reservoirs' gates, and what each position would do to the rivers' output now. */
export interface Gates {
  readonly gate: Gate;
  readonly store_gwh: number;
  readonly full_gwh: number;
  /** MW a day, negative where it takes */
  readonly mw: Readonly<Record<Gate, number>>;
}
/** `state` is the morning as played: yesterday's output already has its gates in it and is freed of them first. */
export function gatesOf({ nation, parameters: p }: World, state: State, shown: State): Gates | null {
  const { reservoir } = nation;
  if (reservoir === undefined) return null;
  const { store_gwh, gate, available_mw } = state.grid;
  const { share, gwh: full_gwh } = reservoir;
  let river = 0;
  nation.plants.forEach((plant, i) => {
    if (plant.fuel === 'hydel') river += available_mw[i] ?? 0;
  });
  if (gate === 1 && store_gwh < full_gwh) river /= 1 - share;
  if (gate === -1 && store_gwh > 0) river /= 1 + share;
  const most = river * share;
  const room = Math.max(0, full_gwh - store_gwh) / (1 - (p.gate_loss ?? 0));
  return {
    gate: shown.grid.gate === 1 ? 'hold' : shown.grid.gate === -1 ? 'release' : 'even',
    store_gwh,
    full_gwh,
    mw: {
      hold: -Math.min(most, (room * 1000) / 24),
      even: 0,
      release: Math.min(most, (store_gwh * 1000) / 24),
    },
  };
}

export const CARGOES: readonly CargoAct[] = ['defer', 'sell', 'call'];
export interface Cargo {
  /** what a cargo gives while it lasts */
  readonly mw: number;
  readonly days: number;
  readonly owed: number;
  readonly most: number;
  readonly due_day: number | null;
  readonly hand: CargoAct | null;
  readonly until_day: number;
  /** what selling one on costs today */
  readonly sell_usd: number;
  /** 0 as agreed, 1 fewer, 2 none */
  readonly supply: number;
}
export function cargoOf({ nation, parameters: p }: World, { grid, climate }: State): Cargo | null {
  const { cargo } = nation;
  if (cargo === undefined) return null;
  const { cargo: hand, cargo_until, cargo_owed, cargo_due } = grid;
  return {
    mw: (cargo.gwh * 1000) / (cargo.days * 24),
    days: cargo.days,
    owed: cargo_owed,
    most: p.cargo_most ?? 0,
    due_day: cargo_owed > 0 ? cargo_due : null,
    hand: CARGOES[hand - 1] ?? null,
    until_day: cargo_until,
    sell_usd: Math.round(cargo.usd * Math.max(0, 1 - climate.gas) + (p.cargo_fee_usd ?? 0)),
    supply: climate.lng,
  };
}

export const RANKS: readonly CutRank[] = ['first', 'even', 'last'];
export interface Cut {
  readonly rank: CutRank;
  /** points that a change costs */
  readonly cost: number;
  readonly shortage_h: number;
  readonly loss_h: number;
}
export function cutOf({ nation, parameters: p }: World, { grid }: State, city: string): Cut | null {
  const at = nation.cities.findIndex(({ id }) => id === city);
  const found = nation.cities[at];
  if (found === undefined) return null;
  const zone = nation.zones.findIndex(({ id }) => id === found.zone);
  const place = grid.cut[at] ?? 0;
  return {
    rank: place === 1 ? 'first' : place === -1 ? 'last' : 'even',
    cost: (grid.shortage_h[zone] ?? 0) > 0 ? 0 : (p.cut_capital ?? 0),
    shortage_h: grid.city_h[at] ?? 0,
    loss_h: grid.loss_h[at] ?? 0,
  };
}

/** What an order is about: a second one about the same replaces the first. */
function subjectOf(command: Command): string {
  switch (command.kind) {
    case 'grid.reinforce':
      return `${command.kind} ${command.link}`;
    case 'grid.cut':
      return `${command.kind} ${command.city}`;
    case 'halls.move':
      return `${command.kind} ${command.site}`;
    case 'people.relief':
      return `${command.kind} ${command.group}`;
    case 'people.discount':
      return `${command.kind} ${command.province}`;
    case 'compute.build':
    case 'grid.storage':
      return `${command.kind} ${command.place}`;
    case 'compute.sign':
      return `${command.kind} ${command.offer}`;
    case 'compute.backup':
      return `${command.kind} ${command.hall}`;
    case 'grid.retire':
      return `${command.kind} ${command.plant}`;
    default:
      return command.kind;
  }
}
/** Index of the pending order that this one would replace, −1 when there is none. */
export function replacedBy(pending: Game['pending'], command: Command): number {
  const subject = subjectOf(command);
  return pending.findIndex((one) => subjectOf(one) === subject);
}
