// What orders to parliament do once a check has let them through.

import { type Context, post, tell } from '../context.ts';
import type { Bill, Command, State } from '../types.ts';
import { meetCost } from './council-seats.ts';
import { levelHours } from './laws-levers.ts';
import { clausesGiven } from './laws-orders.ts';
import { begun, leave, noteDue } from './laws-road.ts';
import { shift } from './parliament.ts';
import { noteParliamentDue } from './parliament-due.ts';
import { decreeCost, decreesLately, isOurs, type OfBill, PAST_FLOOR } from './parliament-orders.ts';
import { spend } from './points.ts';
import { swayProgramme } from './programme.ts';
import { billOf, wishOf } from './votes.ts';

export function applyParliament(ctx: Context, command: Command): void {
  if (!isOurs(command)) return;
  const { world, state, day } = ctx;
  const { p } = world;
  const own = state.laws;
  if (command.kind === 'parliament.partner') {
    givePartner(ctx);
    return;
  }
  const index = world.scenario.laws.indexOf(command.law);
  const bill = billOf(state, index);
  switch (command.kind) {
    case 'parliament.ordinance':
      decree(ctx, index, command.clauses);
      return;
    case 'parliament.extend':
      spend(ctx, p.extend_capital, 'ordinance');
      own.extended[index] = 1;
      own.until_day[index] = own.until_day[index]! + p.ordinance_days;
      noteDue(ctx);
      tell(ctx, { kind: 'ordinance', day, law: command.law, until_day: own.until_day[index]! });
      return;
    case 'parliament.withdraw':
      // what was reached before is kept when it had come to the floor; a tariff never goes there
      if (
        world.laws[index]!.kind !== 'tariff' &&
        (PAST_FLOOR.includes(own.stage[index]!) || own.stage[index] === 'floor')
      )
        own.banked[index] = 1;
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
      member(ctx, index, command, bill);
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
    const cost = meetCost(world, state);
    spend(ctx, cost, 'meet');
    if (cost < p.meet_capital) state.council.met = state.office.quarter;
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
      levelHours(world, state);
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
