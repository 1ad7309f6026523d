// Orders to parliament: what may be asked, and why not.

import { type Context, cash, need } from '../context.ts';
import type { Command, Demand, ParliamentCommand, Refusal, State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { meetCost } from './council-seats.ts';
import { holdsNow } from './laws-levers.ts';
import { clauseRefusal, ON_ROAD } from './laws-orders.ts';
import { billOf, scoreOf, whipsOf, wishOf } from './votes.ts';

/** Ordinances made within eight quarters: each makes the next one dearer. */
export function decreesLately(ctx: Context): number {
  const { decree_days } = ctx.state.parliament;
  return decree_days.filter((day) => ctx.day - day < ctx.world.p.repeat_days).length;
}

/** Points that an ordinance costs today. */
export function decreeCost(ctx: Context): number {
  return ctx.world.p.ordinance_capital + decreesLately(ctx);
}

/** Neither house sits on a day. */
export function inRecess(world: Prepared, day: number): boolean {
  const at = (world.month[day]! + 1) * 100 + world.dayOfMonth[day]!;
  return (world.nation.parliament?.recess ?? []).some(
    ({ from, to }) => at >= from[0] * 100 + from[1] && at <= to[0] * 100 + to[1],
  );
}

const points = (ctx: Context, cost: number): Refusal | null =>
  ctx.state.laws.capital < cost ? need('no-capital', { cost, have: ctx.state.laws.capital }) : null;
const money = (ctx: Context, cost_usd: number): Refusal | null =>
  cash(ctx.state) < cost_usd * 100 ? need('no-cash', { cost_usd, cash_usd: cash(ctx.state) / 100 }) : null;

export function isOurs(command: Command): command is ParliamentCommand {
  return command.kind.startsWith('parliament.');
}

export function checkParliament(ctx: Context, command: Command): Refusal | null {
  if (!isOurs(command)) return null;
  const { world, state } = ctx;
  if (world.nation.parliament === undefined) return need('no-parliament');
  if (command.kind === 'parliament.partner') return checkPartner(ctx);
  const index = world.scenario.laws.indexOf(command.law);
  if (index < 0) return need('unknown-law', { law: command.law });
  if (command.kind === 'parliament.ordinance') return checkDecree(ctx, index, command.clauses);
  if (command.kind === 'parliament.extend') return checkExtend(ctx, index);
  const stage = state.laws.stage[index]!;
  if (!ON_ROAD.includes(stage)) return need('not-on-road', { law: command.law });
  return checkBill(ctx, index, command);
}

/** Orders about a bill on its road. */
export type OfBill = Exclude<
  ParliamentCommand,
  { readonly kind: 'parliament.partner' | 'parliament.ordinance' | 'parliament.extend' }
>;

function checkBill(ctx: Context, index: number, command: OfBill): Refusal | null {
  const { world, state, day } = ctx;
  const { p } = world;
  const own = state.laws;
  const law = world.laws[index]!;
  const bill = billOf(state, index);
  const near = own.stage[index] === 'floor' && own.next_day[index]! - day <= p.leak_days;
  switch (command.kind) {
    case 'parliament.withdraw':
      return null;
    case 'parliament.clause': {
      const at = law.clauses.findIndex((clause) => clause.id === command.clause);
      if (near || PAST_FLOOR.includes(own.stage[index]!)) return need('clause-stands', { law: law.id });
      const wrong = clauseRefusal(law, { [command.clause]: command.value });
      if (wrong) return wrong;
      if (own.clauses[index]![at] === command.value) return need('clause-same');
      return points(ctx, p.amend_capital);
    }
    case 'parliament.waiver':
      if (law.kind !== 'tariff' || bill?.waiver === 1 || own.stage[index] === 'hearing')
        return need('no-waiver', { law: law.id });
      return points(ctx, p.waiver_capital);
    case 'parliament.call-vote':
    case 'parliament.delay':
      if (own.stage[index] !== 'floor') return need('not-on-floor', { law: law.id });
      if (near) return need('vote-near', { days: own.next_day[index]! - day });
      return command.kind === 'parliament.delay' && bill?.delayed === 1 ? need('delayed-already') : null;
    default:
      if (law.kind === 'tariff' || PAST_FLOOR.includes(own.stage[index]!))
        return need('not-on-floor', { law: law.id });
      return command.kind === 'parliament.funds'
        ? checkFunds(ctx, index, command.party)
        : checkMember(ctx, index, command);
  }
}

/** The Assembly has voted. */
export const PAST_FLOOR = [
  'other-house',
  'joint',
  'advice',
  'assent',
  'consent',
  'hearing',
] as readonly string[];

function checkFunds(ctx: Context, index: number, id: string): Refusal | null {
  const { world, state } = ctx;
  const { p } = world;
  const party = world.nation.parliament!.parties.findIndex((one) => one.id === id);
  if (party < 0) return need('unknown-party', { party: id });
  if (scoreOf(world, state, index, state.laws.clauses[index]!, party) < p.funds_floor)
    return need('party-hostile', { party: id });
  if ((billOf(state, index)?.funded[party] ?? 0) > 0) return need('party-funded', { party: id });
  return points(ctx, p.funds_capital) ?? money(ctx, p.funds_usd);
}

function checkMember(
  ctx: Context,
  index: number,
  command: Extract<OfBill, { readonly member: string }>,
): Refusal | null {
  const { world, state } = ctx;
  const at = world.nation.parliament!.members.findIndex((one) => one.id === command.member);
  if (at < 0) return need('unknown-member', { member: command.member });
  const bill = billOf(state, index);
  const met = bill?.met[at] === 1;
  if (command.kind === 'parliament.meet')
    return met ? need('met-already') : points(ctx, meetCost(world, state));
  if (!met) return need('meet-first');
  const member = world.nation.parliament!.members[at]!;
  const place = member.demands.findIndex((one) => one.kind === command.demand);
  const demand = member.demands[place];
  if (demand === undefined) return need('unknown-demand', { demand: command.demand });
  if (bill?.promised.some((one) => one[0] === at && one[1] === place)) return need('promised-already');
  return checkDemand(ctx, index, member.party, demand);
}

function checkDemand(ctx: Context, index: number, party: string, demand: Demand): Refusal | null {
  const { world, state } = ctx;
  if (demand.kind === 'feeder') return money(ctx, demand.usd);
  if (demand.kind === 'funds') return points(ctx, demand.capital) ?? money(ctx, demand.usd);
  if (demand.kind === 'spare') {
    const city = world.nation.cities.findIndex((one) => one.id === demand.city);
    return state.grid.cut[city] === 1 ? need('condition', { city: demand.city }) : null;
  }
  const wish = wishOf(world.laws[index]!, party);
  if (wish === null) return need('unknown-demand', { demand: 'clause' });
  return state.laws.clauses[index]![wish.clause] === wish.value
    ? need('clause-same')
    : points(ctx, world.p.amend_capital);
}

function checkPartner(ctx: Context): Refusal | null {
  const { world, state } = ctx;
  if (state.parliament.asks < 0) return need('nothing-asked');
  const { usd, capital } = world.nation.parliament!.parties[world.partner]!.demands![state.parliament.asks]!;
  return points(ctx, capital) ?? (usd > 0 ? money(ctx, usd) : null);
}

function checkDecree(ctx: Context, index: number, given: Readonly<Record<string, number>>): Refusal | null {
  const law = ctx.world.laws[index]!;
  const own = ctx.state.laws;
  if (!law.ordinance) return need('no-ordinance-of-it', { law: law.id });
  if (holdsNow(own, index)) return need('in-force-already', { law: law.id });
  if (own.decrees[index]! > 0) return need('ordinance-once', { law: law.id });
  if (!inRecess(ctx.world, ctx.day)) return need('houses-sit');
  return clauseRefusal(law, given) ?? points(ctx, decreeCost(ctx));
}

function checkExtend(ctx: Context, index: number): Refusal | null {
  const { world, state, day } = ctx;
  const { p } = world;
  const own = state.laws;
  const law = world.laws[index]!.id;
  if (own.until_day[index]! < 0) return need('no-ordinance', { law });
  if (own.extended[index] === 1) return need('extended-already', { law });
  const left = own.until_day[index]! - day;
  if (left > p.extend_days) return need('extension-early', { days: left - p.extend_days });
  if (!resolved(world, state, index)) return need('extension-refused', { law });
  return points(ctx, p.extend_capital);
}

/** A resolution of either house would pass: counted on what the whips are sure of and half of the open. */
function resolved(world: Prepared, state: State, index: number): boolean {
  return (['assembly', 'senate'] as const).some((house) => {
    const count = whipsOf(world, state, index, state.laws.decree[index]!, house);
    return count.ayes + count.open / 2 >= count.needed;
  });
}
