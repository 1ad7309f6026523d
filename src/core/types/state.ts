// What a simulation is on a morning: one slice a system, a ledger and a log.
import type { LawStage } from './laws.ts';
import type { LedgerState } from './ledger.ts';
import type { ComputeState } from './room-compute.ts';
import type { CouncilState } from './room-council.ts';
import type { CustodyState } from './room-custody.ts';
import type { FinanceState } from './room-finance.ts';
import type { OfficeState } from './room-office.ts';
import type { ParliamentState } from './room-parliament.ts';
import type { PeopleState } from './room-people.ts';
import type { ProgrammeState } from './room-programme.ts';
import type { DemandState } from './state-demand.ts';
import type { GridState } from './state-grid.ts';
import type { HallsState } from './state-halls.ts';
import type { ClimateState, MarketState, NetworkState } from './state-market.ts';
import type { BudgetState, EconomyState, TreasuryState } from './state-money.ts';

export interface State {
  /** days played; the run is over at world.days */
  day: number;
  ledger: LedgerState;
  climate: ClimateState;
  market: MarketState;
  network: NetworkState;
  demand: DemandState;
  grid: GridState;
  halls: HallsState;
  compute: ComputeState;
  treasury: TreasuryState;
  economy: EconomyState;
  budget: BudgetState;
  laws: LawsState;
  parliament: ParliamentState;
  programme: ProgrammeState;
  people: PeopleState;
  custody: CustodyState;
  finance: FinanceState;
  office: OfficeState;
  council: CouncilState;
  events: EventsState;
  goals: GoalsState;
  log: LogState;
}

export interface LawsState {
  /** by law of the scenario */
  stage: LawStage[];
  /** first day of the present stage */
  since_day: number[];
  /** day on which the stage ends, −1 without an end */
  next_day: number[];
  /** by law × clause as set when tabled */
  clauses: number[][];
  /** 1 when four stages are banked, so that it starts at the floor when tabled again */
  banked: number[];
  /** day on which it was last tabled, −1 never */
  tabled_day: number[];
  /** ordinances: day on which one lapses (−1 none), its clauses, how many were made of it, whether it was extended */
  until_day: number[];
  decree: number[][];
  decrees: number[];
  extended: number[];
  /** 1 when what it does once is done */
  done: number[];
  /** by lever of LEVERS: what the laws in force add up to */
  lever: number[];
  /** the next day on which any stage ends or ordinance lapses, −1 none */
  due_day: number;
  /** reviews of the Fund passed when points were last counted */
  reviews: number;
  /** the power account’s margin when the ministry’s share was last taken, whole local units */
  margin_pkr: number;
  /** political capital: points, and quarters counted */
  capital: number;
  wasted: number;
  /** shortage days over 4 h in this quarter */
  dark_days: number;
}

export interface EventsState {
  /** by event of the scenario: day it opened (−1 closed), day of the last (−1 never), times it opened */
  open_day: number[];
  last_day: number[];
  count: number[];
  /** day on which a follow-up opens by itself, −1 none */
  due_day: number[];
  /** day on which the card came to the director’s hand, −1 it is not there */
  wait_day: number[];
  /** day on which the last answer is judged (−1 none), the choice that was made, the figure as it was then */
  outcome_day: number[];
  outcome_choice: number[];
  outcome_was: number[];
  /** first evening on which an open card, a follow-up or a judgement falls due, −1 none */
  wake_day: number;
  /** cards opened in this quarter, their weights in all, day of the last card (−1 none) */
  cards: number;
  weight: number;
  card_day: number;
  /** by headline of the scenario: the month-end it is measured against (records: the furthest so far), day it was last told (−1 never) */
  mark: number[];
  told_day: number[];
}

export interface GoalsState {
  /** gauge zones: 0 red, 1 amber, 2 green */
  grid_margin_zone: number;
  /** by import cover; 2 where there is no economy to measure it by */
  liquidity_zone: number;
  /** summers (June–August) within the mandate's hours a day, summers counted, hours this summer */
  summers_lit: number;
  summers: number;
  summer_h: number;
  summer_days: number;
  /** new load of any use outside shortage, MW: sum over the last 365 days' ring is kept as a decaying mean */
  promise_mw: number;
  /** hall MWh, and those at zonal cost under the spare limit on days without shortage, this year; years that met it */
  hall_mwh: number;
  spare_mwh: number;
  spare_years: number;
}

/** Running hash of every command, refused ones too. */
export interface LogState {
  count: number;
  refused: number;
  high: number;
  low: number;
}
