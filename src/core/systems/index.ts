// The order of the day. Each line reads what stands above it; each writes its own slice.
import type { Context } from '../context.ts';
import { blackoutDay } from './blackout.ts';
import { budgetDay } from './budget.ts';
import { climateDay } from './climate.ts';
import { computeEvening, computeMorning } from './compute.ts';
import { councilDay } from './council.ts';
import { custodyDay } from './custody.ts';
import { demandDay, demandNight } from './demand-day.ts';
import { economyDay } from './economy.ts';
import { eventsDay } from './events.ts';
import { financeDay } from './finance.ts';
import { goalsDay } from './goals.ts';
import { gridDay } from './grid.ts';
import { hallsEvening, hallsMorning } from './halls-day.ts';
import { lawsDay } from './laws.ts';
import { marketDay } from './market.ts';
import { networkDay } from './network.ts';
import { officeDay } from './office.ts';
import { parliamentDay } from './parliament.ts';
import { peopleDay } from './people.ts';
import { programmeDay } from './programme.ts';
import { treasuryDay } from './treasury.ts';

/** Plays one day. Called one by one rather than from a list: engines then know each callee. */
export function playSystems(ctx: Context): void {
  climateDay(ctx); // exogenous: temperature, rivers, fuel
  marketDay(ctx); // exogenous path; the quote adds what the treasury traded before
  networkDay(ctx); // yesterday's own hashrate is in today's blocks
  hallsMorning(ctx); // deliveries, then what halls ask of the grid, by today's heat
  computeMorning(ctx); // AI halls ask for firm power
  demandDay(ctx); // on the first: what programmes have moved of the load
  gridDay(ctx); // serves base load first; halls get what may be given
  blackoutDay(ctx); // what ran today, and what was not served, decide its odds
  computeEvening(ctx); // rent and penalties from what the grid really gave
  hallsEvening(ctx); // coins and bills from what the grid really gave
  demandNight(ctx); // rebates, and the fuel that moved load spared
  economyDay(ctx); // on the first, the month before: its fuel, its trade, what the ministry spent abroad
  budgetDay(ctx); // votes, lapses, accounts and circular debt at the month's new prices; the office is paid before rules spend
  financeDay(ctx); // what partners and holders are owed today, before rules spend
  treasuryDay(ctx); // sells, buys and pays with what the halls brought
  custodyDay(ctx); // hazards on what is held tonight
  programmeDay(ctx); // reviews, plenaries, ratings on their days
  peopleDay(ctx); // on the first: what groups felt the month before
  parliamentDay(ctx); // votes and clocks, by what people and partners think
  lawsDay(ctx); // capital counts today's darkness; stages move on
  eventsDay(ctx); // cards open on the state of this evening
  councilDay(ctx); // forecasts are held against this evening; lists come, seats close
  goalsDay(ctx); // gauges: they judge the whole day
  officeDay(ctx); // mandates, clocks of the gauges, endings, the quarter's points: last of all
}
