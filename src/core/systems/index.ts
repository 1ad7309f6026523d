// The order of the day. Each line reads what stands above it; each writes its own slice.
import type { Context } from '../context.ts';
import { blackoutDay } from './blackout.ts';
import { budgetDay } from './budget.ts';
import { climateDay } from './climate.ts';
import { custodyDay } from './custody.ts';
import { economyDay } from './economy.ts';
import { eventsDay } from './events.ts';
import { financeDay } from './finance.ts';
import { goalsDay } from './goals.ts';
import { gridDay } from './grid.ts';
import { hallsEvening, hallsMorning } from './halls.ts';
import { lawsDay } from './laws.ts';
import { marketDay } from './market.ts';
import { networkDay } from './network.ts';
import { officeDay } from './office.ts';
import { parliamentDay } from './parliament.ts';
import { peopleDay } from './people.ts';
import { programmeDay } from './programme.ts';
import { treasuryDay } from './treasury.ts';

export const ORDER_OF_THE_DAY: readonly ((ctx: Context) => void)[] = [
  climateDay, // exogenous: temperature, rivers, fuel
  marketDay, // exogenous path; the quote adds what the treasury traded before
  networkDay, // yesterday's own hashrate is in today's blocks
  hallsMorning, // deliveries, then what halls ask of the grid, by today's heat
  gridDay, // serves base load first; halls get what may be given
  blackoutDay, // what ran today, and what was not served, decide its odds
  hallsEvening, // coins and bills from what the grid really gave
  economyDay, // on the first, the month before: its fuel, its trade, what the ministry spent abroad
  budgetDay, // votes, lapses, accounts and circular debt at the month's new prices; the office is paid before rules spend
  financeDay, // what partners and holders are owed today, before rules spend
  treasuryDay, // sells, buys and pays with what the halls brought
  custodyDay, // hazards on what is held tonight
  programmeDay, // reviews, plenaries, ratings on their days
  peopleDay, // on the first: what groups felt the month before
  parliamentDay, // votes and clocks, by what people and partners think
  lawsDay, // capital counts today's darkness; stages move on
  eventsDay, // cards open on the state of this evening
  goalsDay, // gauges: they judge the whole day
  officeDay, // mandates, clocks of the gauges, endings: last of all
];
