// The order of the day. Each line reads what stands above it; each writes its own slice.
import type { Context } from '../context.ts';
import { budgetDay } from './budget.ts';
import { climateDay } from './climate.ts';
import { economyDay } from './economy.ts';
import { eventsDay } from './events.ts';
import { goalsDay } from './goals.ts';
import { gridDay } from './grid.ts';
import { hallsEvening, hallsMorning } from './halls-day.ts';
import { lawsDay } from './laws.ts';
import { marketDay } from './market.ts';
import { networkDay } from './network.ts';
import { treasuryDay } from './treasury.ts';

/** Plays one day. Called one by one rather than from a list: engines then know each callee. */
export function playSystems(ctx: Context): void {
  climateDay(ctx); // exogenous: temperature, rivers, fuel
  marketDay(ctx); // exogenous path; the quote adds what the treasury traded before
  networkDay(ctx); // yesterday's own hashrate is in today's blocks
  hallsMorning(ctx); // deliveries, then what halls ask of the grid, by today's heat
  gridDay(ctx); // serves base load first; halls get what may be given
  hallsEvening(ctx); // coins and bills from what the grid really gave
  economyDay(ctx); // on the first, the month before: its fuel, its trade, what the ministry spent abroad
  budgetDay(ctx); // votes, lapses, accounts and circular debt at the month's new prices; the office is paid before rules spend
  treasuryDay(ctx); // sells, buys and pays with what the halls brought
  lawsDay(ctx); // capital counts today's darkness; stages move on
  eventsDay(ctx); // cards open on the state of this evening
  goalsDay(ctx); // gauges last: they judge the whole day
}
