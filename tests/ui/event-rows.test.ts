// Rows of a card: what they say of an effect, how sure they are, which gauges an answer leans on; and the list of cards met.
import { describe, expect, it } from 'vitest';
import type { Explanation, Happening, World } from '../../src/core/types.ts';
import { engine } from '../../src/engine/current.ts';
import { causeOf } from '../../src/session/index.ts';
import { cardsMet } from '../../src/ui/desks/archive/cards-met.tsx';
import { gaugesOf, rowOf } from '../../src/ui/play/event-rows.ts';

const spec = engine.spec('pakistan-2025', 'rows', 'central');
if ('bad' in spec) throw new Error(spec.found);
const world = engine.open(spec) as World;
const state = engine.begin(world);

describe('a row', () => {
  it('of a sway has a dot at its centre and a bar of 8 in 10 about it', () => {
    const row = rowOf({ kind: 'sway', relation: 'fund', of: '', by: -3, spread: 1.5 }, state);
    expect([row.label, row.amount, row.tone]).toEqual(['The Fund’s mark', '−3 points', 'risk']);
    expect(row.bar?.at).toBeCloseTo(-0.25, 9);
    expect(row.bar!.high - row.bar!.low).toBeCloseTo((2 * 1.2816 * 1.5) / 12, 9);
  });
  it('turns its colour where high is bad, and names whom it is about', () => {
    expect(rowOf({ kind: 'sway', relation: 'fatf', of: '', by: 4, spread: 0 }, state).tone).toBe('risk');
    const odds = rowOf({ kind: 'sway', relation: 'hazard', of: '', by: 0.8, spread: 0 }, state);
    expect([odds.amount, odds.tone]).toEqual(['−20 %', 'ok']);
    expect(rowOf({ kind: 'sway', relation: 'group', of: 'youth', by: 2, spread: 1 }, state).label).toBe(
      'Consent: town youth',
    );
    expect(rowOf({ kind: 'sway', relation: 'province', of: 'kp', by: 2, spread: 1 }, state).label).toBe(
      'Calm: Khyber Pakhtunkhwa',
    );
  });
  it('of a standing rule says what it is and what it would be', () => {
    const row = rowOf({ kind: 'set', rule: 'curtail-margin', how: 'add', value: 6 }, state);
    expect([row.amount, row.bar]).toEqual(['4 % → 10 %', null]);
    expect(rowOf({ kind: 'set', rule: 'curtail-cost', how: 'times', value: 0.5 }, state).amount).toBe(
      'Rs 60.00/kWh → Rs 30.00/kWh',
    );
    expect(rowOf({ kind: 'set', rule: 'cut', how: 'to', value: 0 }, state).amount).toBe('all alike');
  });
  it('is said for every effect of every card, in words and not in ids', () => {
    for (const event of engine.catalogue.events)
      for (const { effects } of event.choices)
        for (const effect of effects) {
          const { label, amount } = rowOf(effect, state);
          expect(`${label} ${amount}`, event.id).not.toMatch(/undefined|NaN|[a-z]+-[a-z]+-|_/);
        }
  });
});

describe('gauges', () => {
  it('are leaned on by direction, either way where odds decide', () => {
    expect(gaugesOf([{ kind: 'sway', relation: 'fatf', of: '', by: 4, spread: 1 }], state)).toEqual([
      ['standing', 'down'],
    ]);
    expect(
      gaugesOf(
        [
          {
            kind: 'chance',
            odds: 0.5,
            // biome-ignore lint/suspicious/noThenProperty: the field of an effect
            then: [{ kind: 'sway', relation: 'fund', of: '', by: 4, spread: 1 }],
            otherwise: [{ kind: 'sway', relation: 'investors', of: '', by: -4, spread: 1 }],
          },
        ],
        state,
      ),
    ).toEqual([['standing', 'either']]);
    expect(gaugesOf([{ kind: 'modify', target: 'demand', factor: 0.97, days: 9 }], state)).toEqual([
      ['margin', 'up'],
    ]);
  });
});

describe('a rule that stands already', () => {
  it('is said to stay, and leans on nothing', () => {
    const stop = { kind: 'set', rule: 'buying-usd', how: 'to', value: 0 } as const;
    expect(rowOf(stop, state).amount).toBe('stays $0');
    expect(gaugesOf([stop], state)).toEqual([]);
    expect(gaugesOf([{ ...stop, value: 1e6 }], state)).toEqual([['liquidity', 'down']]);
  });
});

describe('the cause that a headline quotes', () => {
  const of = (value: number, terms: readonly (readonly [string, number])[]): Explanation =>
    ({
      value,
      terms: terms.map(([because, amount]) => ({ because, amount, source: 'x' })),
    }) as unknown as Explanation;
  it('is the largest term in the direction of the change', () => {
    const before = of(10, [
      ['fuel', 7],
      ['water', 3],
    ]);
    const after = of(14, [
      ['fuel', 12],
      ['water', 1],
      ['sun', 1],
    ]);
    expect(causeOf(after, before)).toMatchObject({ because: 'fuel', amount: 5 });
    expect(causeOf(before, after)).toMatchObject({ because: 'fuel', amount: -5 });
  });
  it('leaves the month’s start aside, and is silent for a level', () => {
    const after = of(12, [
      ['month-start', 10],
      ['market', 5],
      ['luck', -3],
    ]);
    expect(causeOf(after, after)).toMatchObject({ because: 'market', amount: 5 });
    expect(causeOf(of(3, [['level', 3]]), of(2, [['level', 2]]))).toBeNull();
  });
});

describe('cards met', () => {
  it('stand newest first, each with its own answer and what came of it', () => {
    const told = (kind: string, day: number, more: object = {}): Happening =>
      ({ kind, day, event: 'smog', choice: 'masks', by: 'player', ...more }) as unknown as Happening;
    const met = cardsMet([
      told('event-opened', 5),
      told('event-answered', 6),
      told('event-outcome', 30, { was: 1, now: 2 }),
      told('event-opened', 90),
    ]);
    expect(met.map(({ day, answer, outcome }) => [day, answer?.day, outcome?.day])).toEqual([
      [90, undefined, undefined],
      [5, 6, 30],
    ]);
  });
});
