// Conditions as data: whether one holds, and which of its leaves fail ("why can't I?" is free). A figure that no room keeps fails every test.

import type { Context } from './context.ts';
import { readerOf } from './quantities.ts';
import { holdsNow } from './systems/laws-levers.ts';
import type { Condition, LawStage } from './types.ts';

export type Test = (ctx: Context) => boolean;

/** Each condition as a function that has found its figures: what a card waits for is asked again and again. */
const TESTS = new WeakMap<Condition, Test>();

export function holds(ctx: Context, condition: Condition): boolean {
  let test = TESTS.get(condition);
  if (test === undefined) {
    test = testOf(condition);
    TESTS.set(condition, test);
  }
  return test(ctx);
}

/** A condition as a function, for who keeps it. */
export function testOf(condition: Condition): Test {
  switch (condition.kind) {
    case 'all':
      return untilOne(condition.of.map(testOf), false);
    case 'any':
      return untilOne(condition.of.map(testOf), true);
    case 'not': {
      const test = testOf(condition.of);
      return (ctx) => !test(ctx);
    }
    case 'day':
      return (ctx) => ctx.day >= condition.from;
    case 'month': {
      const { from, to } = condition;
      return (ctx) => {
        const month = ctx.world.month[ctx.day]! + 1;
        return from <= to ? month >= from && month <= to : month >= from || month <= to;
      };
    }
    case 'law':
      return (ctx) => lawStands(ctx, condition.law, condition.stage);
    case 'compare':
      return compared(condition);
    default:
      return condition satisfies never;
  }
}

/** Looks until one test gives what decides: the first that fails for `all`, the first that holds for `any`. */
function untilOne(tests: readonly Test[], decides: boolean): Test {
  return (ctx) => {
    for (let i = 0; i < tests.length; i++) if (tests[i]!(ctx) === decides) return decides;
    return !decides;
  };
}

function compared({ quantity, op, value }: Extract<Condition, { kind: 'compare' }>): Test {
  const read = readerOf(quantity);
  return ({ world, state }) => {
    const now = read(world, state);
    if (now === null) return false;
    if (op === '<') return now < value;
    if (op === '<=') return now <= value;
    if (op === '>') return now > value;
    return now >= value;
  };
}

/** A law that is in force by ordinance is in force, whatever stage its bill has reached. */
function lawStands(ctx: Context, law: string, stage: LawStage): boolean {
  const at = ctx.world.scenario.laws.indexOf(law);
  if (at < 0) return false;
  return stage === 'force' ? holdsNow(ctx.state.laws, at) : ctx.state.laws.stage[at] === stage;
}

/** The leaves that fail, in order. */
export function failing(ctx: Context, condition: Condition): Condition[] {
  if (holds(ctx, condition)) return [];
  if (condition.kind === 'all') return condition.of.flatMap((c) => failing(ctx, c));
  return [condition];
}
