// Orders to parliament: what may be asked, why not, and what then happens.

import { type Context, cash, post, tell } from '../context.ts';
import type { Bill, Command, Demand, ParliamentCommand, Refusal, State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { holdsNow } from './laws-levers.ts';
import { clauseRefusal, clausesGiven, ON_ROAD } from './laws-orders.ts';
import { begun, leave, noteDue } from './laws-road.ts';
import { shift } from './parliament.ts';
import { noteParliamentDue } from './parliament-due.ts';
import { spend } from './points.ts';
import { swayProgramme } from './programme.ts';
import { billOf, scoreOf, whipsOf, wishOf } from './votes.ts';

function need(code: Refusal['code'], values: Refusal['need'] = {}): Refusal {
  return { code, need: values };
}

/** Ordinances made within eight quarters: each makes the next one dearer. */
function decreesLately(ctx: Context): number {
  const { decree_days } = ctx.state.parliament;
  return decree_days.filter((day) => ctx.day - day < ctx.world.p.repeat_days).length;
}

/** Points that an ordinance costs today. */
function decreeCost(ctx: Context): number {
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

function isOurs(command: Command): command is ParliamentCommand {
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

type OfBill = Exclude<
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
const PAST_FLOOR = ['other-house', 'joint', 'advice', 'assent', 'consent', 'hearing'] as readonly string[];

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
    return met ? need('met-already') : points(ctx, world.p.meet_capital);
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

export function applyParliament(ctx: Context, command: Command): void {
  if (!isOurs(command)) return;
  const { world, state, day } = ctx;
  const { p } = world;
  const own = state.laws;
  if (command.kind === 'parliament.partner') return givePartner(ctx);
  const index = world.scenario.laws.indexOf(command.law);
  const bill = billOf(state, index);
  switch (command.kind) {
    case 'parliament.ordinance':
      return decree(ctx, index, command.clauses);
    case 'parliament.extend':
      spend(ctx, p.extend_capital, 'ordinance');
      own.extended[index] = 1;
      own.until_day[index] = own.until_day[index]! + p.ordinance_days;
      noteDue(ctx);
      tell(ctx, { kind: 'ordinance', day, law: command.law, until_day: own.until_day[index]! });
      return;
    case 'parliament.withdraw':
      // what was reached before is kept when it had come to the floor
      if (PAST_FLOOR.includes(own.stage[index]!) || own.stage[index] === 'floor') own.banked[index] = 1;
      leave(ctx, index, 'none');
      noteDue(ctx);
      return;
    case 'parliament.clause':
      spend(ctx, p.amend_capital, 'amend');
      amend(
        state,
        index,
        world.laws[index]!.clauses.findIndex((clause) => clause.id === command.clause),
        command.value,
      );
      return;
    case 'parliament.waiver':
      spend(ctx, p.waiver_capital, 'waiver');
      if (bill) bill.waiver = 1;
      swayProgramme(ctx, 'fund', '', -p.waiver_fund);
      return;
    case 'parliament.call-vote':
      own.next_day[index] = day + p.leak_days;
      noteDue(ctx);
      return;
    case 'parliament.delay':
      own.next_day[index] = own.next_day[index]! + p.delay_days;
      if (bill) bill.delayed = 1;
      noteDue(ctx);
      return;
    case 'parliament.funds': {
      const party = world.nation.parliament!.parties.findIndex((one) => one.id === command.party);
      spend(ctx, p.funds_capital, 'promise');
      if (bill) bill.funded[party] = p.funds_seats;
      pay(ctx, p.funds_usd);
      return;
    }
    default:
      return member(ctx, index, command, bill);
  }
}

function amend(state: State, index: number, clause: number, value: number): void {
  state.laws.clauses[index]![clause] = value;
}

/** District money is seen: the Fund and investors think less of it. */
function pay(ctx: Context, usd: number): void {
  post(ctx, 'district', Math.round(usd * 100));
  swayProgramme(ctx, 'fund', '', -ctx.world.p.funds_standing);
  swayProgramme(ctx, 'investors', '', -ctx.world.p.funds_standing);
}

function member(
  ctx: Context,
  index: number,
  command: Extract<OfBill, { readonly member: string }>,
  bill: Bill | null,
): void {
  const { world, state, day } = ctx;
  const { p } = world;
  if (bill === null) return;
  const { members } = world.nation.parliament!;
  const at = members.findIndex((one) => one.id === command.member);
  if (command.kind === 'parliament.meet') {
    spend(ctx, p.meet_capital, 'meet');
    bill.met[at] = 1;
    return;
  }
  const place = members[at]!.demands.findIndex((one) => one.kind === command.demand);
  const demand = members[at]!.demands[place]!;
  bill.promised.push([at, place]);
  switch (demand.kind) {
    case 'feeder': {
      const city = world.nation.cities.findIndex((one) => one.id === demand.city);
      post(ctx, 'district', Math.round(demand.usd * 100));
      state.grid.feeder[city] = state.grid.feeder[city]! * (1 - p.feeder_share);
      state.grid.loss_h[city] = state.grid.loss_h[city]! * (1 - p.feeder_share);
      return;
    }
    case 'funds':
      spend(ctx, demand.capital, 'promise');
      pay(ctx, demand.usd);
      return;
    case 'spare':
      state.parliament.spared.push({
        member: at,
        city: world.nation.cities.findIndex((one) => one.id === demand.city),
        until_day: day + p.spare_days,
      });
      noteParliamentDue(state.parliament);
      return;
    default: {
      const wish = wishOf(world.laws[index]!, members[at]!.party)!;
      spend(ctx, p.amend_capital, 'amend');
      amend(state, index, wish.clause, wish.value);
    }
  }
}

function givePartner(ctx: Context): void {
  const { world, state } = ctx;
  const price = world.nation.parliament!.parties[world.partner]!.demands![state.parliament.asks]!;
  spend(ctx, price.capital, 'promise');
  post(ctx, 'district', Math.round(price.usd * 100));
  state.parliament.asks = -1;
  shift(ctx, world.partner, price.goodwill, 'partner-given', 'partner_ignored');
}

/** An ordinance is in force from the day it is made. */
function decree(ctx: Context, index: number, given: Readonly<Record<string, number>>): void {
  const { world, state, day } = ctx;
  const { p } = world;
  const own = state.laws;
  const again = decreesLately(ctx);
  spend(ctx, decreeCost(ctx), 'ordinance');
  own.decree[index] = clausesGiven(world.laws[index]!, given);
  own.decrees[index] = own.decrees[index]! + 1;
  own.extended[index] = 0;
  own.until_day[index] = day + p.ordinance_days;
  state.parliament.decree_days.push(day);
  if (again > 0 && world.partner >= 0)
    shift(ctx, world.partner, -p.partner_repeat, 'ordinance-again', 'partner_repeat');
  swayProgramme(ctx, 'fund', '', -p.ordinance_fund);
  tell(ctx, { kind: 'ordinance', day, law: world.laws[index]!.id, until_day: own.until_day[index]! });
  begun(ctx, index, own.decree[index]!, p.court_odds + p.court_again * again);
  noteDue(ctx);
}
