// How laws are written down: roads by kind, clauses with pulls, and effects in a line each.
import type { Clause, Effect, Law, LawLever, Lever, Relation } from '../../core/types.ts';

/** A bill: vetting, cabinet, committee, a fortnight on the floor, the other house, assent. */
export const bill = (drafting: number, committee: number): Law['stages'] => [
  { id: 'drafting', days: drafting },
  { id: 'cabinet', days: 14 },
  { id: 'committee', days: committee },
  { id: 'floor', days: 14 },
  { id: 'other-house', days: 30 },
  { id: 'assent', days: 10 },
];

/** A money bill: the Assembly votes, the Senate advises for fourteen days. */
export const money = (drafting: number): Law['stages'] => [
  { id: 'drafting', days: drafting },
  { id: 'cabinet', days: 14 },
  { id: 'floor', days: 14 },
  { id: 'advice', days: 14 },
  { id: 'assent', days: 10 },
];

/** A tariff: cabinet, the Fund, the regulator's hearing and determination. */
export const tariff: Law['stages'] = [
  { id: 'cabinet', days: 21 },
  { id: 'consent', days: 42 },
  { id: 'hearing', days: 57 },
];

export function clause(
  id: string,
  unit: string,
  [least, start, most]: readonly [number, number, number],
  step: number,
  source: string,
  pull: Readonly<Record<string, number>> = {},
): Clause {
  return { id, unit, least, most, step, start, source, pull };
}

export const lever = (name: Lever, by: number): LawLever => ({ lever: name, by });
/** `by` for each unit of a clause over `from`. */
export const each = (name: Lever, by: number, id: string, from = 0): LawLever => ({
  lever: name,
  by,
  clause: id,
  from,
});

/** Moves what somebody thinks of us; `of` names a group, a party or a province. */
export const sway = (relation: Relation, by: number, of = ''): Effect => ({
  kind: 'sway',
  relation,
  of,
  by,
  spread: 0,
});
export const swayEach = (relation: Relation, by: number, id: string, from: number, of = ''): Effect => ({
  kind: 'sway',
  relation,
  of,
  by,
  spread: 0,
  clause: id,
  from,
});

/** What most laws have in common. */
export const plain = {
  cost_capital: 2,
  when: null,
  ordinance: false,
  targets: false,
  petition: 0,
  sunset: null,
  on_lapse: [],
} as const satisfies Partial<Law>;

/** In force only while another is. */
export const needs = (law: string): Law['when'] => ({ kind: 'law', law, stage: 'force' });
