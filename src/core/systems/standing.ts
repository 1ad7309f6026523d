// Standing rules as effects may change them: each is handed to the system that owns it, within what an order may ask.
import type { Context } from '../context.ts';
import type { Effect, StandingRule } from '../types.ts';
import { setGridRule } from './acts.ts';
import { setHallsRule } from './halls-orders.ts';
import { setTreasuryRule } from './treasury.ts';

/** Least and most that an order may ask of each rule. */
const RANGE: Readonly<Record<StandingRule, readonly [number, number]>> = {
  'curtail-margin': [-100, 1000],
  'curtail-cost': [0, 200],
  'halls-tariff': [0, 100],
  'licence-open': [0, 1],
  'licence-tariff': [0, 100],
  'licence-royalty': [0, 30],
  'licence-cap': [0, 5000],
  'licence-interruptible': [0, 1],
  'buying-usd': [0, 1e9],
  'buying-below': [0, 1e9],
  'selling-share': [0, 100],
  'selling-keep': [0, 100],
  gate: [-1, 1],
  cut: [-1, 1],
};
const OWNERS = [setHallsRule, setTreasuryRule, setGridRule];

export function setRule(ctx: Context, effect: Extract<Effect, { kind: 'set' }>): void {
  const [least, most] = RANGE[effect.rule];
  const change = (now: number): number => {
    const wanted =
      effect.how === 'to' ? effect.value : effect.how === 'add' ? now + effect.value : now * effect.value;
    return Math.max(least, Math.min(most, wanted));
  };
  for (const owner of OWNERS) owner(ctx, effect.rule, change);
}
