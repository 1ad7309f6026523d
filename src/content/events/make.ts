// Short forms in which the cards are written: conditions, effects, and a card with what most of them share.
import type {
  Choice,
  Condition,
  Effect,
  Event,
  ModifierTarget,
  Relation,
  StandingRule,
} from '../../core/types.ts';

export const over = (quantity: string, value: number): Condition => ({
  kind: 'compare',
  quantity,
  op: '>=',
  value,
});
export const under = (quantity: string, value: number): Condition => ({
  kind: 'compare',
  quantity,
  op: '<',
  value,
});
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of });
export const some = (...of: readonly Condition[]): Condition => ({ kind: 'any', of });
export const not = (of: Condition): Condition => ({ kind: 'not', of });
/** calendar months, both included; may run over the year's end */
export const months = (from: number, to: number): Condition => ({ kind: 'month', from, to });
export const since = (from: number): Condition => ({ kind: 'day', from });
export const law = (id: string): Condition => ({ kind: 'law', law: id, stage: 'force' });
/** the ministry has so many dollars */
export const has = (usd: number): Condition => over('treasury_usd', usd);

export const pay = (amount_usd: number): Effect => ({ kind: 'pay', amount_usd, because: 'emergency' });
export const points = (n: number): Effect => ({ kind: 'capital', points: n });
export const scale = (target: ModifierTarget, factor: number, days: number): Effect => ({
  kind: 'modify',
  target,
  factor,
  days,
});
export const to = (rule: StandingRule, value: number): Effect => ({ kind: 'set', rule, how: 'to', value });
export const add = (rule: StandingRule, value: number): Effect => ({ kind: 'set', rule, how: 'add', value });
export const times = (rule: StandingRule, value: number): Effect => ({
  kind: 'set',
  rule,
  how: 'times',
  value,
});
/** points given or taken, with a spread of half of them unless told */
export const sway = (relation: Relation, by: number, of = '', spread = Math.abs(by) / 2): Effect => ({
  kind: 'sway',
  relation,
  of,
  by,
  spread,
});
export const chance = (odds: number, then: readonly Effect[], otherwise: readonly Effect[]): Effect => ({
  kind: 'chance',
  odds,
  then,
  otherwise,
});
/** does to the advisers whom the card is about what an order of the council would */
export const council = (act: 'declare' | 'recuse' | 'dismiss'): Effect => ({ kind: 'council', act });
export const follow = (event: string, days: number): Effect => ({ kind: 'follow', event, days });

export const choice = (id: string, when: Condition | null, ...effects: readonly Effect[]): Choice => ({
  id,
  when,
  effects,
});

type Given = Pick<Event, 'id' | 'theme' | 'trigger' | 'choices' | 'fallback' | 'outcome' | 'source'>;

/** A card; what is not told: one chance in three a quarter, waits for its slot, light, rests two years, may come again, two weeks to answer. */
export function card(given: Given & Partial<Event>): Event {
  return {
    chance: 0.35,
    acute: false,
    weight: 1,
    cooldown_days: 730,
    once: false,
    chain: null,
    answer_days: 14,
    ...given,
  };
}

/** One that opens only because an answer before it said so. */
export function next(given: Omit<Given, 'trigger'> & Partial<Event>): Event {
  return card({ ...given, trigger: since(0), chance: 0 });
}
