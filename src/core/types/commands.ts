// What a player can ask for, and why it may be refused.
import type { ComputeCommand, ComputeRefusalCode } from './room-compute.ts';
import type { CouncilCommand, CouncilRefusalCode } from './room-council.ts';
import type { CustodyCommand, CustodyRefusalCode } from './room-custody.ts';
import type { FinanceCommand, FinanceRefusalCode } from './room-finance.ts';
import type { OfficeCommand, OfficeRefusalCode } from './room-office.ts';
import type { ParliamentCommand, ParliamentRefusalCode } from './room-parliament.ts';
import type { PeopleCommand, PeopleRefusalCode } from './room-people.ts';
import type { ProgrammeCommand, ProgrammeRefusalCode } from './room-programme.ts';

export type Cooling = 'air' | 'immersion';

export type SiteKind = 'container' | 'hall' | 'campus';

export type RigClass = 'standard' | 'frontier';

/** What a player can ask for. Money in whole dollars, power in MW, prices as named. */
export type Gate = 'hold' | 'even' | 'release';

export type CargoAct = 'defer' | 'sell' | 'call';

export type CutRank = 'first' | 'even' | 'last';

export type Command =
  /** build a site; rigs are ordered apart */
  | {
      readonly kind: 'halls.build';
      readonly place: string;
      readonly size: SiteKind;
      readonly cooling: Cooling;
    }
  /** order rigs for a site, in MW of nameplate draw */
  | { readonly kind: 'halls.order'; readonly site: number; readonly rig: RigClass; readonly mw: number }
  /** move a container to another place */
  | { readonly kind: 'halls.move'; readonly site: number; readonly place: string }
  /** standing order: stand down while spare margin or zonal cost says so */
  | { readonly kind: 'halls.rule'; readonly margin_pct: number; readonly cost_pkr_kwh: number }
  /** tariff per kWh that the ministry's own halls pay to the power account */
  | { readonly kind: 'halls.tariff'; readonly pkr_kwh: number }
  /** terms offered to licensed halls; `open: false` takes no new ones */
  | {
      readonly kind: 'halls.licence';
      readonly open: boolean;
      readonly place: string;
      readonly tariff_pkr_kwh: number;
      readonly royalty_pct: number;
      readonly interruptible: boolean;
      readonly cap_mw: number;
    }
  /** add a circuit to a link, paid month by month */
  | { readonly kind: 'grid.reinforce'; readonly link: string }
  /** hold back part of the rivers' water, let it run as it comes, or release what was held */
  | { readonly kind: 'grid.gate'; readonly gate: Gate }
  /** what becomes of the next LNG cargo: put it off, sell it on, or call one that was put off */
  | { readonly kind: 'grid.cargo'; readonly act: CargoAct }
  /** where a city stands in the cut order when power is short */
  | { readonly kind: 'grid.cut'; readonly city: string; readonly rank: CutRank }
  /** batteries of two hours at a place, in steps of 50 MW */
  | { readonly kind: 'grid.storage'; readonly place: string; readonly mw: number }
  /** ends a plant’s contract for good */
  | { readonly kind: 'grid.retire'; readonly plant: string }
  | { readonly kind: 'treasury.buy'; readonly usd: number }
  | { readonly kind: 'treasury.sell'; readonly sat: number }
  /** standing order: buy each month while the guards hold; `usd: 0` is off */
  | {
      readonly kind: 'treasury.buying';
      readonly usd: number;
      readonly below_usd: number;
      readonly keep_usd: number;
    }
  /** standing order: sell this share of what comes in, and everything mined above a price; 0 is off */
  | {
      readonly kind: 'treasury.selling';
      readonly share_pct: number;
      readonly above_usd: number;
      readonly keep_pct: number;
    }
  /** ask for more before the June vote, in steps, for political capital */
  | { readonly kind: 'budget.ask'; readonly usd: number }
  | { readonly kind: 'laws.table'; readonly law: string; readonly clauses: Readonly<Record<string, number>> }
  | { readonly kind: 'events.answer'; readonly event: string; readonly choice: string }
  | ComputeCommand
  | ParliamentCommand
  | ProgrammeCommand
  | PeopleCommand
  | CustodyCommand
  | FinanceCommand
  | OfficeCommand
  | CouncilCommand;

export type CommandKind = Command['kind'];

/** Why a command may not be done; words live in text under the code. */
export interface Refusal {
  readonly code: RefusalCode;
  /** numbers and ids the sentence needs */
  readonly need: Readonly<Record<string, number | string>>;
}

export type RefusalCode =
  | 'unknown-command'
  | 'unknown-place'
  | 'unknown-site'
  | 'unknown-law'
  | 'unknown-event'
  | 'unknown-choice'
  | 'out-of-range'
  | 'not-a-step'
  | 'no-cash'
  | 'no-capital'
  | 'no-coins'
  | 'place-full'
  | 'site-full'
  | 'not-movable'
  | 'site-not-ready'
  | 'already-there'
  | 'already-tabled'
  | 'nothing-to-answer'
  | 'condition'
  | 'too-soon'
  | 'works-going'
  | 'nothing-here'
  | 'nothing-owed'
  | 'too-many-owed'
  | 'vote-closed'
  | 'run-over'
  | 'looking-back'
  | 'not-verified'
  | ComputeRefusalCode
  | ParliamentRefusalCode
  | ProgrammeRefusalCode
  | PeopleRefusalCode
  | CustodyRefusalCode
  | FinanceRefusalCode
  | OfficeRefusalCode
  | CouncilRefusalCode;
