// The registry of figures: id, unit, how it is read, its formula and the parameters in it. HUD, show, explain, charts and conditions all use it.
// Each room's figures stand in figures/. Ticks are powers of two, so that terms in whole ticks add up bit for bit.

import { COMPUTE_ENTRIES } from './figures/compute.ts';
import { COUNCIL_ENTRIES } from './figures/council.ts';
import { CUSTODY_ENTRIES } from './figures/custody.ts';
import { DEMAND_ENTRIES } from './figures/demand.ts';
import type { Entry } from './figures/entry.ts';
import { FINANCE_ENTRIES } from './figures/finance.ts';
import { GRID_ENTRIES } from './figures/grid.ts';
import { HALLS_ENTRIES } from './figures/halls.ts';
import { NATION_ENTRIES } from './figures/nation.ts';
import { OFFICE_ENTRIES } from './figures/office.ts';
import { PARLIAMENT_ENTRIES } from './figures/parliament.ts';
import { PEOPLE_ENTRIES, peopleMembers } from './figures/people.ts';
import { PROGRAMME_ENTRIES } from './figures/programme.ts';
import { TREASURY_ENTRIES } from './figures/treasury.ts';
import type { Content, Quantity, State } from './types.ts';
import type { Prepared } from './world.ts';

const ENTRIES: readonly Entry[] = [
  ...TREASURY_ENTRIES,
  ...GRID_ENTRIES,
  ...HALLS_ENTRIES,
  ...COMPUTE_ENTRIES,
  ...DEMAND_ENTRIES,
  ...NATION_ENTRIES,
  ...PARLIAMENT_ENTRIES,
  ...PROGRAMME_ENTRIES,
  ...PEOPLE_ENTRIES,
  ...CUSTODY_ENTRIES,
  ...FINANCE_ENTRIES,
  ...OFFICE_ENTRIES,
  ...COUNCIL_ENTRIES,
];

const BY_ID = new Map(ENTRIES.map((e) => [e.id, e]));
/** Figures that a content’s own lists bring, by content; the same for the same content. */
const MEMBERS = new WeakMap<Content, ReadonlyMap<string, Entry>>();

function membersOf(content: Content): ReadonlyMap<string, Entry> {
  const found = MEMBERS.get(content);
  if (found) return found;
  const made = new Map(peopleMembers(content).map((one) => [one.id, one]));
  MEMBERS.set(content, made);
  return made;
}

/** Figures whose ids begin so, by content and beginning. */
const BEGINNING = new WeakMap<Content, Map<string, readonly Entry[]>>();

/** Those figures of the registry whose ids begin so, found once for a content. */
export function figuresBeginning({ content }: Prepared, beginning: string): readonly Entry[] {
  const known = BEGINNING.get(content) ?? new Map<string, readonly Entry[]>();
  BEGINNING.set(content, known);
  const before = known.get(beginning);
  if (before) return before;
  const all = [...ENTRIES, ...membersOf(content).values()].filter(({ id }) => id.startsWith(beginning));
  known.set(beginning, all);
  return all;
}

const plain = ({ read: _read, ...rest }: Entry): Quantity => rest;

/** Every figure that worlds of this content have. */
export function quantitiesOf(content: Content): readonly Quantity[] {
  return [...ENTRIES, ...membersOf(content).values()].map(plain);
}

function found(world: Prepared, id: string): Entry | undefined {
  return BY_ID.get(id) ?? membersOf(world.content).get(id);
}

/** The value of a figure; throws on an id that is not in the registry. */
export function readQuantity(world: Prepared, state: State, id: string): number {
  const one = found(world, id);
  if (!one) throw new Error(`core: no quantity ${id}`);
  return one.read(world, state);
}
/** The same; null where the registry has no such figure: an id that a member list of this nation does not bring. */
export function figureOf(world: Prepared, state: State, id: string): number | null {
  return found(world, id)?.read(world, state) ?? null;
}
/** How a figure is read, found once for good; as `figureOf` for one that only a content's own lists bring. */
export function readerOf(id: string): (world: Prepared, state: State) => number | null {
  return BY_ID.get(id)?.read ?? ((world, state) => figureOf(world, state, id));
}
export function quantityOf(world: Prepared, id: string): Quantity | null {
  return found(world, id) ?? null;
}
