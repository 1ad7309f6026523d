// Events: a condition, a keyed chance, choices whose effects are data. An unanswered card answers itself when its time is up.

import { holds } from '../conditions.ts';
import { type Context, drawUniform, tell } from '../context.ts';
import { carryOut } from '../effects.ts';
import type { Command, EventsState, Refusal } from '../types.ts';
import type { Prepared } from '../world.ts';
import { STREAM } from '../world.ts';

export function beginEvents(world: Prepared): EventsState {
  const all = (value: number): number[] => world.scenario.events.map(() => value);
  return { open_day: all(-1), last_day: all(-1), count: all(0), due_day: all(-1) };
}

export function eventsDay(ctx: Context): void {
  const { world, day } = ctx;
  const own = ctx.state.events;
  for (let i = 0; i < own.open_day.length; i++) {
    const event = world.events[i]!;
    if (own.open_day[i]! >= 0) {
      if (day - own.open_day[i]! >= event.answer_days) answer(ctx, i, event.fallback, 'nobody');
      continue;
    }
    if (own.due_day[i] !== day && !befalls(ctx, own, i)) continue;
    own.open_day[i] = day;
    own.last_day[i] = day;
    own.count[i] = own.count[i]! + 1;
    own.due_day[i] = -1;
    tell(ctx, { kind: 'event-opened', day, event: event.id });
  }
}

/** May an event come by itself, and does it? A draw hangs on day and event alone, so those not asked for change nothing. */
function befalls(ctx: Context, own: EventsState, i: number): boolean {
  const { day } = ctx;
  const event = ctx.world.events[i]!;
  if (day < 8 || (own.last_day[i]! >= 0 && day - own.last_day[i]! < event.cooldown_days)) return false;
  return drawUniform(ctx, STREAM.event, i) < event.chance && holds(ctx, event.trigger);
}

function answer(ctx: Context, index: number, choice: string, by: 'player' | 'nobody'): void {
  const event = ctx.world.events[index]!;
  ctx.state.events.open_day[index] = -1;
  ctx.state.events.last_day[index] = ctx.day;
  carryOut(ctx, event.choices.find((c) => c.id === choice)!.effects, () => 0, index);
  tell(ctx, { kind: 'event-answered', day: ctx.day, event: event.id, choice, by });
}

export function checkEvents(ctx: Context, command: Command): Refusal | null {
  if (command.kind !== 'events.answer') return null;
  const index = ctx.world.scenario.events.indexOf(command.event);
  if (index < 0) return { code: 'unknown-event', need: { event: command.event } };
  if (ctx.state.events.open_day[index]! < 0)
    return { code: 'nothing-to-answer', need: { event: command.event } };
  const choice = ctx.world.events[index]!.choices.find((c) => c.id === command.choice);
  if (!choice) return { code: 'unknown-choice', need: { choice: command.choice } };
  if (choice.when && !holds(ctx, choice.when)) return { code: 'condition', need: { choice: choice.id } };
  return null;
}

export function applyEvents(ctx: Context, command: Command): void {
  if (command.kind === 'events.answer')
    answer(ctx, ctx.world.scenario.events.indexOf(command.event), command.choice, 'player');
}
