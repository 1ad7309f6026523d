// The order of the day. Each line reads what stands above it; each writes its own slice.
import type { Context } from '../context.ts';
import { budgetDay } from './budget.ts';
import { climateDay } from './climate.ts';
import { economyDay } from './economy.ts';
import { eventsDay } from './events.ts';
import { goalsDay } from './goals.ts';
import { gridDay } from './grid.ts';
import { hallsEvening, hallsMorning } from './halls.ts';
import { lawsDay } from './laws.ts';
import { marketDay } from './market.ts';
import { networkDay } from './network.ts';
import { treasuryDay } from './treasury.ts';

export const ORDER_OF_THE_DAY: readonly ((ctx: Context) => void)[] = [
  climateDay, // exogenous: temperature, rivers, fuel
  marketDay, // exogenous path; the quote adds what the treasury traded before
  networkDay, // yesterday's own hashrate is in today's blocks
  hallsMorning, // deliveries, then what halls ask of the grid, by today's heat
  gridDay, // serves base load first; halls get what may be given
  hallsEvening, // coins and bills from what the grid really gave
  economyDay, // on the first, the month before: its fuel, its trade, what the ministry spent abroad
  budgetDay, // votes, lapses, accounts and circular debt at the month's new prices; the office is paid before rules spend
  treasuryDay, // sells, buys and pays with what the halls brought
  lawsDay, // capital counts today's darkness; stages move on
  eventsDay, // cards open on the state of this evening
  goalsDay, // gauges last: they judge the whole day
];
