// @vitest-environment happy-dom
// The boxes of an explanation: what opening, pinning and closing one does to the others.
import { describe, expect, it } from 'vitest';
import { type Asked, asked, closed, closedAll, pinned, topicKey } from '../../src/ui/kit/why-stack.ts';

const figure = (quantity: string) => ({ kind: 'quantity', quantity, day: 1 }) as const;

/** A button on the page, or inside the box of a topic. */
function button(inside?: Asked): HTMLElement {
  const element = document.createElement('button');
  if (inside === undefined) return element;
  const box = document.createElement('div');
  box.className = 'why';
  box.dataset.key = inside.key;
  box.append(element);
  return element;
}
const keys = (stack: readonly Asked[]): string[] => stack.map(({ key }) => key);

describe('boxes that explain', () => {
  const root = asked([], figure('price_usd'), button());
  const nested = asked(root, { kind: 'parameter', id: 'trade_fee' }, button(root[0]));
  it('nest: opened from inside, a box stands beyond its own', () => {
    expect(keys(nested)).toEqual(['figure price_usd 1', 'parameter trade_fee']);
  });
  it('replace what stood beyond, unless that was pinned', () => {
    const other = figure('capital');
    expect(keys(asked(nested, other, button(root[0])))).toEqual(['figure price_usd 1', 'figure capital 1']);
    const held = pinned(nested, 'parameter trade_fee');
    expect(keys(asked(held, other, button(root[0])))).toEqual([
      'figure price_usd 1',
      'parameter trade_fee',
      'figure capital 1',
    ]);
    expect(keys(asked(held, other, button()))).toEqual(['parameter trade_fee', 'figure capital 1']);
  });
  it('close from the inside out, and leave the pinned', () => {
    expect(keys(closed(nested, 'parameter trade_fee'))).toEqual(['figure price_usd 1']);
    expect(keys(closed(nested, 'figure price_usd 1'))).toEqual([]);
    const held = pinned(nested, 'parameter trade_fee');
    expect(keys(closed(held, 'figure price_usd 1'))).toEqual(['parameter trade_fee']);
    expect(keys(closedAll(held))).toEqual(['parameter trade_fee']);
    const only = closedAll(held);
    expect(closedAll(only)).toBe(only);
  });
  it('open a topic once: asked for again it moves, from inside itself it stays', () => {
    const again = asked(nested, figure('price_usd'), button(nested[1]));
    expect(again).toBe(nested);
    expect(topicKey({ kind: 'term', quantity: 'a', day: 2, because: 'b' })).toBe('term b a 2');
  });
});
