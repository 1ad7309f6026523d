// The cards: short, each its own, with choices that differ in kind and change something that stands; chains that can be walked.
import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/index.ts';
import type { Choice, Condition, Effect, Event } from '../../src/core/types.ts';
import { words } from '../../src/text/index.ts';
import { engine } from '../helpers.ts';

const { events, headlines } = CONTENT;
const count = (text: string): number => text.split(/\s+/).length;

/** Effects of a choice with those of both branches of its chances. */
function whole(effects: readonly Effect[]): Effect[] {
  return effects.flatMap((one) =>
    one.kind === 'chance' ? [one, ...whole(one.then), ...whole(one.otherwise)] : [one],
  );
}
function leaves(condition: Condition): Condition[] {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(leaves);
  return condition.kind === 'not' ? leaves(condition.of) : [condition];
}
const conditions = [
  ...events.flatMap((event) => [event.trigger, ...event.choices.flatMap(({ when }) => when ?? [])]),
  ...CONTENT.laws.flatMap(({ when }) => when ?? []),
].flatMap(leaves);
/** What a choice is made of, without its amounts. */
const kindOf = (choice: Choice): string =>
  whole(choice.effects)
    .map((one) =>
      one.kind === 'sway'
        ? `${one.relation} ${one.of} ${Math.sign(one.by)}`
        : one.kind === 'modify'
          ? `${one.kind} ${one.target}`
          : one.kind === 'set'
            ? `${one.kind} ${one.rule} ${one.how} ${one.value}`
            : one.kind,
    )
    .sort()
    .join(', ');

describe('the cards', () => {
  it('are at least 48 with at least 24 headlines beside them, each id once', () => {
    expect(events.length).toBeGreaterThanOrEqual(48);
    expect(headlines.length).toBeGreaterThanOrEqual(24);
    const ids = [...events, ...headlines].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it.each(events)(
    '$id is short, has two or three answers and a free one for when nobody answers',
    (event) => {
      const text = words.events[event.id];
      expect(text).toBeDefined();
      expect(count(text?.card ?? '')).toBeLessThanOrEqual(60);
      expect(count(text?.card ?? '')).toBeGreaterThanOrEqual(15);
      for (const { id } of event.choices) {
        expect(count(text?.choices[id]?.label ?? ''), id).toBeLessThanOrEqual(8);
        expect(text?.choices[id]?.does, id).toMatch(/^[A-Z].*\.$/);
      }
      expect(event.choices.length).toBeGreaterThanOrEqual(2);
      expect(event.choices.length).toBeLessThanOrEqual(3);
      const free = event.choices.find(({ id }) => id === event.fallback);
      expect(free?.when).toBeNull();
      expect(whole(free?.effects ?? []).map(({ kind }) => kind)).not.toContain('pay');
    },
  );
  it('ask for the cash that an answer takes', () => {
    for (const { id, choices } of events)
      for (const { when, effects } of choices) {
        const usd = whole(effects).reduce((sum, one) => sum + (one.kind === 'pay' ? one.amount_usd : 0), 0);
        if (usd > 0)
          expect(when, id).toEqual({ kind: 'compare', quantity: 'treasury_usd', op: '>=', value: usd });
      }
  });
  it('have choices that differ in kind, and no two the same trigger and effects', () => {
    for (const { id, choices } of events) expect(new Set(choices.map(kindOf)).size, id).toBe(choices.length);
    const all = events.map(({ trigger, choices }) =>
      JSON.stringify([trigger, choices.map(({ effects }) => effects)]),
    );
    expect(new Set(all).size).toBe(all.length);
  });
  it('change a standing rule, a relation or the physical state with every choice, not capital or cash alone', () => {
    const lasting: readonly Effect['kind'][] = ['set', 'sway', 'modify', 'follow'];
    for (const { id, choices } of events)
      for (const choice of choices)
        expect(
          whole(choice.effects).some(({ kind }) => lasting.includes(kind)),
          `${id} ${choice.id}`,
        ).toBe(true);
  });
  it('name no group, province or partner that is not there', () => {
    const of: Readonly<Record<string, readonly string[]>> = {
      group: ['households', 'farmers', 'industry', 'youth', 'diaspora', 'bankers', 'ulema', 'servants'],
      province: ['sindh', 'punjab', 'kp', 'balochistan'],
    };
    for (const { id, choices } of events)
      for (const one of choices.flatMap(({ effects }) => whole(effects)))
        if (one.kind === 'sway') expect(of[one.relation] ?? [''], id).toContain(one.of);
  });
  it('stand in the scenario, and weigh one to three', () => {
    const { events: played, headlines: told } = CONTENT.scenarios.find(({ id }) => id === 'pakistan-2025')!;
    expect(played).toEqual(events.map(({ id }) => id));
    expect(told).toEqual(headlines.map(({ id }) => id));
    for (const { id, weight, chance } of events) {
      expect([1, 2, 3], id).toContain(weight);
      expect(chance >= 0 && chance <= 1, id).toBe(true);
    }
  });
});

describe('figures and laws that the cards name', () => {
  const known = engine.quantities.map(({ id }) => id);
  const missing = (ids: readonly string[], there: readonly string[]): string[] =>
    [...new Set(ids)].filter((id) => !there.includes(id)).sort();
  it('are registered', () => {
    const named = [
      ...conditions.flatMap((one) => (one.kind === 'compare' ? [one.quantity] : [])),
      ...events.map(({ outcome }) => outcome.quantity),
      ...headlines.map(({ quantity }) => quantity),
    ];
    expect(missing(named, known)).toEqual([]);
  });
  it('are laws of the content', () => {
    const named = conditions.flatMap((one) => (one.kind === 'law' ? [one.law] : []));
    expect(
      missing(
        named,
        CONTENT.laws.map(({ id }) => id),
      ),
    ).toEqual([]);
  });
});

describe('the figure that an answer is measured by', () => {
  const on: Readonly<Record<string, RegExp>> = {
    party: /^(goodwill_partner|capital)$/,
    fund: /^fund$/,
    fatf: /^fatf$/,
    investors: /^(investors|spread_bp|licensed_mw)$/,
    group: /^(consent|view_)/,
    trust: /^trust_pct$/,
    scandal: /^(scandal|trust_pct)$/,
    hazard: /^reserve_/,
    hydel: /^(hydel_mw|grid_margin_pct|current_account_usd)$/,
    coal: /^(idle_mw|grid_margin_pct|used_mw)$/,
    rlng: /^(idle_mw|grid_margin_pct|current_account_usd)$/,
    halls: /^(drawn_mw|mined_sat|shortage_h|used_mw)$/,
    demand: /^(shortage_h|grid_margin_pct|circular_debt_pkr|cpi_pct)$/,
    curtail: /^(drawn_mw|used_mw|earned_usd_mwh|grid_margin_pct|power_pkr)$/,
    halls_tariff: /^(circular_debt_pkr|power_pkr)$/,
    licence: /^(licensed_mw|used_mw|power_pkr)$/,
    buying: /^(reserve_|treasury_usd|price_usd|fx_pkr_usd)/,
    selling: /^(reserve_|treasury_usd|price_usd|fx_pkr_usd)/,
    cut: /^shortage_h$/,
    gate: /^hydel_mw$/,
    pay: /^treasury_usd$/,
    capital: /^capital$/,
  };
  const keyOf = (one: Effect): string => {
    if (one.kind === 'sway') return one.relation;
    if (one.kind === 'modify') return one.target;
    if (one.kind !== 'set') return one.kind;
    return one.rule === 'halls-tariff' ? 'halls_tariff' : one.rule.replace(/-.*/, '');
  };
  it.each(events)('is one that an answer to $id moves', ({ choices, outcome }) => {
    const moved = choices.flatMap(({ effects }) => whole(effects)).map(keyOf);
    expect(moved.filter((key) => on[key]?.test(outcome.quantity))).not.toEqual([]);
  });
});

describe('chains', () => {
  const chains = [...new Set(events.flatMap(({ chain }) => (chain ? [chain.id] : [])))];
  it('are five: gas, conflict of interest, theft, flood, host', () => {
    expect(chains.sort()).toEqual(['conflict', 'flood', 'host', 'lng', 'theft']);
  });
  it.each(chains)('%s can be walked from its first card to its last', (id) => {
    const of = (event: Event): number => event.chain?.of ?? 0;
    const links = events.filter(({ chain }) => chain?.id === id);
    const first = links.filter(({ chain }) => chain?.step === 1);
    expect(first).toHaveLength(1);
    expect(of(first[0]!)).toBeGreaterThanOrEqual(3);
    const reached = new Set<string>([first[0]!.id]);
    for (const event of reached)
      for (const effect of events
        .find((one) => one.id === event)!
        .choices.flatMap(({ effects }) => whole(effects)))
        if (effect.kind === 'follow') reached.add(effect.event);
    expect([...reached].sort()).toEqual(links.map((one) => one.id).sort());
    expect(Math.max(...links.map(({ chain }) => chain?.step ?? 0))).toBe(of(first[0]!));
    for (const { chain } of links) expect(chain?.of).toBe(of(first[0]!));
  });
});
