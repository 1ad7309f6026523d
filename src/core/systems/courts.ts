// Courts: petitions against laws and ordinances, filed the day they come into force and judged some weeks later by stated odds.

import { type Context, drawUniform, tell } from '../context.ts';
import { STREAM } from '../world.ts';
import { noteParliamentDue } from './parliament-due.ts';

/** Somebody goes to court: the odds that it is struck down are known from the first day. */
export function petition(ctx: Context, index: number, odds: number): void {
  const own = ctx.state.parliament;
  if (ctx.world.nation.parliament === undefined) return;
  const due_day = ctx.day + ctx.world.p.court_days;
  own.petitions.push({ law: index, odds, due_day });
  noteParliamentDue(own);
  tell(ctx, { kind: 'petition', day: ctx.day, law: ctx.world.laws[index]!.id, odds, due_day });
}

/** Judgments of today; `strike` takes a law out of force. */
export function judge(ctx: Context, strike: (ctx: Context, index: number) => void): void {
  const own = ctx.state.parliament;
  const due = own.petitions.filter((one) => one.due_day <= ctx.day);
  if (due.length === 0) return;
  own.petitions = own.petitions.filter((one) => one.due_day > ctx.day);
  for (const { law, odds } of due) {
    const struck = drawUniform(ctx, STREAM.parliament, 800_000 + law) < odds;
    tell(ctx, { kind: 'judgment', day: ctx.day, law: ctx.world.laws[law]!.id, struck });
    if (struck) strike(ctx, law);
  }
}
