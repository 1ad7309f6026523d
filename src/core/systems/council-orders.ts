// Orders of the council: who is seated, asked, kept out, sent away; and counsel, which is recorded as it was computed.

import { type Context, need, tell } from '../context.ts';
import { figureOf } from '../quantities.ts';
import type { Command, CouncilCommand, Refusal } from '../types.ts';
import { REGISTER } from '../types.ts';
import { bind, interestTold, leave } from './council.ts';
import { barRefusal, dueDay } from './council-forecasts.ts';
import { adviserAt, isUnasked, seatCost, seatCount, seatOf } from './council-seats.ts';
import { swayPeople } from './people.ts';
import { spend } from './points.ts';

const DECLARED = REGISTER.indexOf('declared'),
  RECUSED = REGISTER.indexOf('recused'),
  SURFACED = REGISTER.indexOf('surfaced');

const isOurs = (command: Command): command is CouncilCommand => command.kind.startsWith('council.');

/** May this order be given? Null when it may. */
export function checkCouncil(ctx: Context, command: Command): Refusal | null {
  if (!isOurs(command)) return null;
  const { world, state } = ctx;
  const { p } = world;
  const nation = world.nation.council;
  if (nation === undefined) return need('no-council');
  const own = state.council;
  const { adviser: id } = command;
  const at = nation.advisers.findIndex((one) => one.id === id);
  if (at < 0) return need('unknown-adviser', { adviser: id });
  const points = (cost: number): Refusal | null =>
    state.laws.capital < cost ? need('no-capital', { cost, have: state.laws.capital }) : null;
  const seat = seatOf(world, own, id);
  if (command.kind === 'council.seat') {
    if (seat >= 0) return need('seated', { adviser: id });
    if (!own.candidates.includes(at)) return need('not-candidate', { adviser: id });
    const free = own.seat.slice(0, seatCount(world, state)).includes(-1);
    return free ? points(seatCost(world, adviserAt(world, at))) : need('no-seat');
  }
  if (seat < 0) return need('not-seated', { adviser: id });
  switch (command.kind) {
    case 'council.dismiss':
      return points(p.dismiss_capital);
    case 'council.declare':
      return isUnasked(own, at) ? points(p.declare_capital) : need('declared', { adviser: id });
    case 'council.recuse':
      if (own.register[at] === 0) return need('declare-first', { adviser: id });
      if (own.register[at] === RECUSED) return need('recused', { adviser: id });
      return adviserAt(world, at).interest === null ? need('no-interest', { adviser: id }) : null;
    default:
      return checkCounsel(ctx, command, at, seat);
  }
}

function checkCounsel(
  ctx: Context,
  command: Extract<CouncilCommand, { kind: 'council.counsel' }>,
  at: number,
  seat: number,
): Refusal | null {
  const { world, state } = ctx;
  const own = state.council;
  const question = world.nation.council!.questions.find((one) => one.id === command.question);
  if (question === undefined) return need('unknown-question', { question: command.question });
  for (const plan of [command.plan, command.regret])
    if (!question.plans.includes(plan)) return need('unknown-plan', { plan });
  if (own.register[at] === RECUSED && adviserAt(world, at).touches.includes(question.id))
    return need('recused', { adviser: command.adviser });
  if (own.asked[seat] === state.office.quarter) return need('asked-already', { adviser: command.adviser });
  if (state.office.call >= 0) return need('called-first');
  return barRefusal(world, question, command);
}

/** Does an order that `checkCouncil` let through. */
export function applyCouncil(ctx: Context, command: Command): void {
  if (!isOurs(command)) return;
  const { world, state, day } = ctx;
  const { p } = world;
  const own = state.council;
  const nation = world.nation.council!;
  const at = nation.advisers.findIndex((one) => one.id === command.adviser);
  const seat = command.kind === 'council.seat' ? own.seat.indexOf(-1) : seatOf(world, own, command.adviser);
  switch (command.kind) {
    case 'council.seat':
      spend(ctx, seatCost(world, adviserAt(world, at)), 'adviser');
      own.seat[seat] = at;
      own.since_day[seat] = day;
      own.loyalty[seat] = p.loyal_start;
      own.asked[seat] = 0;
      own.candidates = own.candidates.filter((one) => one !== at);
      tell(ctx, { kind: 'adviser-seated', day, adviser: command.adviser });
      return;
    case 'council.dismiss':
      spend(ctx, p.dismiss_capital, 'adviser');
      leave(ctx, seat, 'dismissed');
      return;
    case 'council.declare':
      spend(ctx, p.declare_capital, 'adviser');
      declare(ctx, at, seat);
      return;
    case 'council.recuse':
      recuse(ctx, at, seat);
      return;
    default: {
      const question = nation.questions.findIndex((one) => one.id === command.question);
      const { quantity, plans } = nation.questions[question]!;
      own.asked[seat] = state.office.quarter;
      own.counsels.push({
        adviser: at,
        question,
        plan: plans.indexOf(command.plan),
        day,
        due_day: dueDay(world, day),
        was: figureOf(world, state, quantity) ?? 0,
        low: command.low,
        mid: command.mid,
        high: command.high,
        regret: plans.indexOf(command.regret),
        regret_by: command.regret_by,
      });
      const { adviser, plan } = command;
      tell(ctx, { kind: 'counsel', day, adviser, question: command.question, plan });
    }
  }
}

function declare(ctx: Context, at: number, seat: number): void {
  const own = ctx.state.council;
  own.register[at] = DECLARED;
  bind(own, seat, -ctx.world.p.loyal_declare);
  interestTold(ctx, at, 'declared');
}

function recuse(ctx: Context, at: number, seat: number): void {
  const own = ctx.state.council;
  own.register[at] = RECUSED;
  bind(own, seat, -ctx.world.p.loyal_recuse);
  swayPeople(ctx, 'trust', '', ctx.world.p.recuse_trust);
  interestTold(ctx, at, 'recused');
}

/** What a card does to those whom it is about: whom the papers have found, or else the first with something to find; all that nobody has asked when a register is opened. */
export function councilEffect(ctx: Context, act: 'declare' | 'recuse' | 'dismiss'): void {
  const own = ctx.state.council;
  const open = own.seat.flatMap((at, s) => (at >= 0 && isUnasked(own, at) ? [s] : []));
  const found = open.filter((s) => own.register[own.seat[s]!] === SURFACED);
  const hidden = open.filter((s) => adviserAt(ctx.world, own.seat[s]!).interest !== null).slice(0, 1);
  for (const s of act === 'declare' ? open : found.length > 0 ? found : hidden) {
    if (act === 'declare') declare(ctx, own.seat[s]!, s);
    else if (act === 'recuse') recuse(ctx, own.seat[s]!, s);
    else leave(ctx, s, 'dismissed');
  }
}
