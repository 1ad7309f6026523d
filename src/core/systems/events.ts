// Cards: luck brings them to hand, the director lets them wait for a slot, and they open only while their trigger holds.
// An unanswered card answers itself when its time is up; later the figure it is judged by is told.

import { failing, type Test, testOf } from '../conditions.ts';
import { type Context, drawUniform, tell } from '../context.ts';
import { carryOut, KEYS } from '../effects.ts';
import { figureOf, quantityOf } from '../quantities.ts';
import type { Command, Condition, Event, EventsState, Refusal } from '../types.ts';
import type { Prepared } from '../world.ts';
import { STREAM } from '../world.ts';
import { CARD_GAP, FIRST_CARD, IN_HAND } from '../world-director.ts';
import { headlinesMonth } from './headlines.ts';

/** Most cards of a quarter, follow-ups among them. */
const MOST = 3;
/** Days between two looks at cards that may open on any day, and at the hand once a slot's day is past. */
const LOOK = 3,
  LOOK_AGAIN = 7;

export function beginEvents(world: Prepared): EventsState {
  const all = (value: number): number[] => world.events.map(() => value);
  return {
    open_day: all(-1),
    last_day: all(-1),
    count: all(0),
    due_day: all(-1),
    wait_day: all(-1),
    outcome_day: all(-1),
    outcome_choice: all(0),
    outcome_was: all(0),
    wake_day: -1,
    cards: 0,
    weight: 0,
    card_day: -1,
    mark: world.headlines.map(() => 0),
    told_day: world.headlines.map(() => -1),
  };
}

export function eventsDay(ctx: Context): void {
  const { world, day } = ctx;
  const own = ctx.state.events;
  if (world.headlines.length > 0 && world.dayOfMonth[day + 1] === 1) headlinesMonth(ctx);
  if (own.open_day.length === 0) return;
  if (world.quarterFirst[day] === 1) {
    own.cards = 0;
    own.weight = 0;
  }
  const { from, event } = world.director;
  for (let k = from[day]!; k < from[day + 1]!; k++) own.wait_day[event[k]!] = day;
  const due = own.wake_day >= 0 && own.wake_day <= day ? wake(ctx) : -1;
  if (day < FIRST_CARD || own.cards >= MOST || (own.card_day >= 0 && day - own.card_day < CARD_GAP)) return;
  if (due >= 0) open(ctx, due);
  else deal(ctx);
}

/** Does what falls due this evening; gives the follow-up that has waited longest, or −1. */
function wake(ctx: Context): number {
  const { world, day } = ctx;
  const own = ctx.state.events;
  const { open_day, due_day, outcome_day } = own;
  let due = -1;
  for (let i = 0; i < open_day.length; i++) {
    const { answer_days, fallback } = world.events[i]!;
    if (open_day[i]! >= 0 && day - open_day[i]! >= answer_days) answer(ctx, i, fallback, 'nobody');
    if (outcome_day[i]! >= 0 && outcome_day[i]! <= day) judge(ctx, i);
    if (due_day[i]! >= 0 && due_day[i]! <= day && open_day[i]! < 0)
      if (due < 0 || due_day[i]! < due_day[due]!) due = i;
  }
  own.wake_day = -1;
  for (let i = 0; i < open_day.length; i++) {
    if (open_day[i]! >= 0) wakeOn(own, open_day[i]! + world.events[i]!.answer_days);
    if (outcome_day[i]! >= 0) wakeOn(own, outcome_day[i]!);
    if (due_day[i]! >= 0) wakeOn(own, due_day[i]!);
  }
  return due;
}

/** Marks an evening on which something falls due. */
function wakeOn(own: EventsState, day: number): void {
  if (own.wake_day < 0 || day < own.wake_day) own.wake_day = day;
}

/** Lets a follow-up open by itself so many days from now. */
export function followUp(ctx: Context, event: string, days: number): void {
  const own = ctx.state.events;
  const i = ctx.world.scenario.events.indexOf(event);
  own.due_day[i] = ctx.day + days;
  wakeOn(own, ctx.day + days);
}

/** Opens a card from the hand if a slot is free; one day in `LOOK` it looks for what does not wait, or for what came late. */
function deal(ctx: Context): void {
  const { world, day } = ctx;
  const own = ctx.state.events;
  const { windows, slots, acute } = world.director;
  const slot = own.cards < slots[day]! && (slots[day]! > slots[day - 1]! || day % LOOK_AGAIN === 0);
  if (!slot && !(day % LOOK === 0 && own.cards < windows[day]!)) return;
  // a follow-up that is near keeps its day
  const { due_day, wake_day } = own;
  if (wake_day >= 0 && wake_day - day < CARD_GAP)
    for (let i = 0; i < due_day.length; i++) if (due_day[i]! >= 0 && due_day[i]! - day < CARD_GAP) return;
  let best = -1,
    least = 0;
  const count = slot ? own.wait_day.length : acute.length;
  for (let k = 0; k < count; k++) {
    const i = slot ? k : acute[k]!;
    if (!ready(ctx, i)) continue;
    // what was never seen comes before what was
    const rank = own.count[i]! + drawUniform(ctx, STREAM.event, 750 + i);
    if (best >= 0 && rank >= least) continue;
    best = i;
    least = rank;
  }
  if (best >= 0) open(ctx, best);
}

/** Triggers of the cards that were last asked for, as functions: found again by card each look cost as much as many of them. */
const TRIGGERS: { of: readonly Event[] | null; tests: Test[] } = { of: null, tests: [] };

function triggersOf({ events }: Prepared): Test[] {
  if (TRIGGERS.of !== events) {
    TRIGGERS.of = events;
    TRIGGERS.tests = events.map(({ trigger }) => testOf(trigger));
  }
  return TRIGGERS.tests;
}

/** In hand, rested, not too heavy for what is left of the quarter, and its trigger holds. */
function ready(ctx: Context, i: number): boolean {
  const { world, day } = ctx;
  const own = ctx.state.events;
  if (own.wait_day[i]! < 0 || day - own.wait_day[i]! > IN_HAND || own.open_day[i]! >= 0) return false;
  const event = world.events[i]!;
  if (own.last_day[i]! >= 0 && (event.once || day - own.last_day[i]! < event.cooldown_days)) return false;
  const after = Math.max(0, world.director.most[day]! - own.cards - 1);
  if (event.weight > Math.max(1, world.director.tension[day]! - own.weight - after)) return false;
  return triggersOf(world)[i]!(ctx);
}

function open(ctx: Context, i: number): void {
  const { world, day } = ctx;
  const own = ctx.state.events;
  const event = world.events[i]!;
  own.open_day[i] = day;
  own.last_day[i] = day;
  own.count[i] = own.count[i]! + 1;
  own.due_day[i] = -1;
  own.wait_day[i] = -1;
  own.cards += 1;
  own.weight += event.weight;
  own.card_day = day;
  wakeOn(own, day + event.answer_days);
  tell(ctx, { kind: 'event-opened', day, event: event.id });
}

function answer(ctx: Context, index: number, choice: string, by: 'player' | 'nobody'): void {
  const own = ctx.state.events;
  const event = ctx.world.events[index]!;
  const at = event.choices.findIndex((c) => c.id === choice);
  own.open_day[index] = -1;
  own.last_day[index] = ctx.day;
  const was = figureOf(ctx.world, ctx.state, event.outcome.quantity);
  if (was !== null) {
    own.outcome_day[index] = ctx.day + event.outcome.days;
    own.outcome_choice[index] = at;
    own.outcome_was[index] = was;
    wakeOn(own, own.outcome_day[index]!);
  }
  // keys from 1 on: a nested draw never has the key of the draw that holds it
  carryOut(ctx, event.choices[at]!.effects, () => 0, KEYS.card + index);
  tell(ctx, { kind: 'event-answered', day: ctx.day, event: event.id, choice, by });
}

function judge(ctx: Context, i: number): void {
  const { world, day } = ctx;
  const own = ctx.state.events;
  const event: Event = world.events[i]!;
  const { quantity, days } = event.outcome;
  own.outcome_day[i] = -1;
  const known = quantityOf(ctx.world, quantity);
  if (known === null) return;
  tell(ctx, {
    kind: 'event-outcome',
    day,
    event: event.id,
    choice: event.choices[own.outcome_choice[i]!]!.id,
    quantity,
    since: day - days,
    was: own.outcome_was[i]!,
    now: figureOf(world, ctx.state, quantity) ?? 0,
    unit: known.unit,
    tick: known.tick,
  });
}

export function checkEvents(ctx: Context, command: Command): Refusal | null {
  if (command.kind !== 'events.answer') return null;
  const index = ctx.world.scenario.events.indexOf(command.event);
  if (index < 0) return { code: 'unknown-event', need: { event: command.event } };
  if (ctx.state.events.open_day[index]! < 0)
    return { code: 'nothing-to-answer', need: { event: command.event } };
  const choice = ctx.world.events[index]!.choices.find((c) => c.id === command.choice);
  if (!choice) return { code: 'unknown-choice', need: { choice: command.choice } };
  return choice.when ? closed(ctx, choice.when, choice.id) : null;
}

/** Why a choice is not open: the first figure that is not where it should be. */
function closed(ctx: Context, when: Condition, choice: string): Refusal | null {
  const leaf = failing(ctx, when)[0];
  if (leaf === undefined) return null;
  const known = leaf.kind === 'compare' ? quantityOf(ctx.world, leaf.quantity) : null;
  if (leaf.kind !== 'compare' || known === null) return { code: 'condition', need: { choice } };
  const { quantity, op, value } = leaf;
  const have = figureOf(ctx.world, ctx.state, quantity) ?? 0;
  return { code: 'condition', need: { choice, quantity, op, value, have, unit: known.unit } };
}

export function applyEvents(ctx: Context, command: Command): void {
  if (command.kind === 'events.answer')
    answer(ctx, ctx.world.scenario.events.indexOf(command.event), command.choice, 'player');
}
