// What an answer does, as rows: a label, an amount, and for what is uncertain a dot with the bar that holds 8 in 10 outcomes.
import type { Effect, StandingRule, State } from '../../core/types.ts';
import { fmt, say, words } from '../words.ts';

export interface Bar {
  /** centre and ends on an axis from −1 to 1 */
  readonly at: number;
  readonly low: number;
  readonly high: number;
}
export type Tone = 'ok' | 'risk' | 'even';
export interface Row {
  readonly label: string;
  readonly amount: string;
  readonly bar: Bar | null;
  readonly tone: Tone;
}
export type Gauge = keyof typeof words.event.gauges;
export type Drift = 'up' | 'down' | 'either';

/** Standard deviations on either side that hold 8 in 10 outcomes of a normal. */
const EIGHT_IN_TEN = 1.2816;
/** Full deflection of an axis: points, %, dollars, points of capital. */
const POINTS = 12,
  PERCENT = 30,
  DOLLARS = 25e6,
  CAPITAL = 3;

/** High is bad. */
const BAD: readonly string[] = ['fatf', 'scandal', 'hazard'];

function bar(value: number, spread: number, full: number): Bar {
  const on = (x: number): number => Math.max(-1, Math.min(1, x / full));
  return { at: on(value), low: on(value - EIGHT_IN_TEN * spread), high: on(value + EIGHT_IN_TEN * spread) };
}

const toneOf = (value: number, bad = false): Tone =>
  value === 0 ? 'even' : value > 0 !== bad ? 'ok' : 'risk';

/** The row of an effect; branches of a chance are drawn apart. */
export function rowOf(effect: Effect, state: State): Row {
  const of = words.event;
  switch (effect.kind) {
    case 'modify': {
      const pct = (effect.factor - 1) * 100;
      const use = effect.target === 'halls' || effect.target === 'demand';
      return {
        label: of.modify(say.name('target', effect.target), fmt.days(effect.days)),
        amount: fmt.change(pct, '%', 1),
        bar: bar(pct, 0, pct < -PERCENT ? 100 : PERCENT),
        tone: use ? 'even' : toneOf(pct),
      };
    }
    case 'pay':
      return {
        label: of.pay,
        amount: fmt.usd(-effect.amount_usd),
        bar: bar(-effect.amount_usd, 0, DOLLARS),
        tone: 'risk',
      };
    case 'capital':
      return {
        label: words.capital.title,
        amount: fmt.change(effect.points, 'points', 1),
        bar: bar(effect.points, 0, CAPITAL),
        tone: toneOf(effect.points),
      };
    case 'sway': {
      const bad = BAD.includes(effect.relation);
      const label = say.relation(effect.relation, effect.of);
      if (effect.relation === 'hazard') {
        const pct = (effect.by - 1) * 100;
        return {
          label,
          amount: fmt.change(pct, '%', 1),
          bar: bar(pct, effect.spread * 100, PERCENT),
          tone: toneOf(pct, bad),
        };
      }
      return {
        label,
        amount: fmt.change(effect.by, 'points', 0.5),
        bar: bar(effect.by, effect.spread, POINTS),
        tone: toneOf(effect.by, bad),
      };
    }
    case 'set':
      return { label: of.rules[effect.rule], amount: change(effect, state), bar: null, tone: 'even' };
    case 'void':
      return { label: of.voided, amount: '', bar: null, tone: 'risk' };
    case 'package':
      return { label: words.power.package, amount: '', bar: null, tone: 'even' };
    case 'follow':
      return {
        label: of.follow(say.name('event', effect.event)),
        amount: of.followIn(fmt.days(effect.days)),
        bar: null,
        tone: 'even',
      };
    case 'council':
      return { label: words.council.effects[effect.act], amount: '', bar: null, tone: 'even' };
    case 'emergency':
      return { ...emergency(effect), bar: null, tone: 'even' };
    case 'chance':
      return { label: of.odds(fmt.share(effect.odds)), amount: '', bar: null, tone: 'even' };
  }
}

function emergency(effect: Extract<Effect, { kind: 'emergency' }>): { label: string; amount: string } {
  const of = words.screens.event.emergency;
  switch (effect.act) {
    case 'sell':
      return { label: of.sell, amount: fmt.share(effect.amount) };
    case 'deposit':
      return { label: of.deposit, amount: fmt.usd(effect.amount) };
    case 'even':
      return { label: of.even, amount: fmt.days(effect.days) };
    case 'keep':
      return { label: of.keep, amount: '' };
  }
}

/** The rule as it stands and as it would stand. */
function change(effect: Extract<Effect, { kind: 'set' }>, state: State): string {
  const now = ruleNow(effect.rule, state);
  if (now === null) return words.event.alike;
  return words.event.fromTo(ruleText(effect.rule, now), ruleText(effect.rule, ruleThen(effect, now)));
}

function ruleThen({ how, value }: Extract<Effect, { kind: 'set' }>, now: number): number {
  return Math.max(-100, how === 'to' ? value : how === 'add' ? now + value : now * value);
}

/** Null for the cut order, which has no one value. */
function ruleNow(rule: StandingRule, { halls, treasury, grid }: State): number | null {
  const { licence } = halls;
  const values: Readonly<Record<StandingRule, number | null>> = {
    'curtail-margin': halls.rule_margin_pct,
    'curtail-cost': halls.rule_cost_pkr_kwh,
    'halls-tariff': halls.tariff_pkr_kwh,
    'licence-open': licence.open,
    'licence-tariff': licence.tariff_pkr_kwh,
    'licence-royalty': licence.royalty_pct,
    'licence-cap': licence.cap_mw,
    'licence-interruptible': licence.interruptible,
    'buying-usd': treasury.buying.usd,
    'buying-below': treasury.buying.below_usd,
    'selling-share': treasury.selling.share_pct,
    'selling-keep': treasury.selling.keep_pct,
    gate: grid.gate,
    cut: null,
  };
  return values[rule];
}

function ruleText(rule: StandingRule, value: number): string {
  const of = words.event;
  switch (rule) {
    case 'curtail-cost':
    case 'halls-tariff':
    case 'licence-tariff':
      return fmt.pkrKwh(value);
    case 'licence-open':
      return value > 0 ? of.open : of.shut;
    case 'licence-interruptible':
      return value > 0 ? of.yes : of.no;
    case 'licence-cap':
      return fmt.mw(value);
    case 'buying-usd':
      return fmt.usd(value);
    case 'buying-below':
      return fmt.price(value);
    case 'gate':
      return value > 0 ? of.gates.hold : value < 0 ? of.gates.release : of.gates.even;
    default:
      return fmt.pct(value, 0);
  }
}

/** Gauges that an answer leans on, and which way; branches of a chance count both. */
export function gaugesOf(effects: readonly Effect[], state: State): readonly (readonly [Gauge, Drift])[] {
  const leans = new Map<Gauge, Set<'up' | 'down'>>();
  const lean = (gauge: Gauge, by: number): void => {
    if (by === 0) return;
    leans.set(gauge, (leans.get(gauge) ?? new Set()).add(by > 0 ? 'up' : 'down'));
  };
  const walk = (list: readonly Effect[]): void => {
    for (const one of list) {
      if (one.kind === 'chance') {
        walk(one.then);
        walk(one.otherwise);
      } else if (one.kind === 'modify' && one.target !== 'halls')
        lean('margin', one.target === 'demand' ? 1 - one.factor : one.factor - 1);
      else if (one.kind === 'set' && (one.rule === 'buying-usd' || one.rule === 'selling-share')) {
        const now = ruleNow(one.rule, state) ?? 0;
        lean('liquidity', (ruleThen(one, now) - now) * (one.rule === 'buying-usd' ? -1 : 1));
      } else if (one.kind === 'sway') {
        if (one.relation === 'fund' || one.relation === 'investors') lean('standing', one.by);
        if (one.relation === 'fatf') lean('standing', -one.by);
        if (one.relation === 'group' || one.relation === 'province') lean('consent', one.by);
      }
    }
  };
  walk(effects);
  return [...leans].map(([gauge, ways]) => [
    gauge,
    ways.size > 1 ? 'either' : ways.has('up') ? 'up' : 'down',
  ]);
}
