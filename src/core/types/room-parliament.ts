// Parliament: parties, votes, the road of a bill, ordinances, courts: its slice of the state, what may be asked of it, why it may refuse, what it tells.

import type { LawStage } from './laws.ts';

/** What a member or the partner asks for; `points` is how far it moves him towards aye, and the party’s goodwill where a party asks. */
export type Demand =
  /** a feeder for the district: dollars, and fewer hours cut for losses in its city */
  | { readonly kind: 'feeder'; readonly usd: number; readonly city: string; readonly points: number }
  /** money that the member may spend: dollars and a point of capital, and it is noticed */
  | { readonly kind: 'funds'; readonly usd: number; readonly capital: number; readonly points: number }
  /** a clause set as he wants it: a quarter of its range towards what his party likes */
  | { readonly kind: 'clause'; readonly points: number }
  /** his city does not go dark first for a year: broken by the cut order */
  | { readonly kind: 'spare'; readonly city: string; readonly points: number };

export interface Member {
  readonly id: string;
  readonly party: string;
  /** number of the seat and the city nearest to it */
  readonly seat: number;
  readonly city: string;
  /** seats that vote as he does, his own among them */
  readonly brings: number;
  /** points of his own beside his party’s */
  readonly lean: number;
  readonly demands: readonly Demand[];
}

/** `empty`: seats that nobody holds */
export type Bench = 'government' | 'partner' | 'ally' | 'cross' | 'opposition' | 'empty';

export interface Party {
  readonly id: string;
  readonly bench: Bench;
  readonly assembly: number;
  readonly senate: number;
  /** goodwill on the first day, to which it slowly goes back */
  readonly goodwill: number;
  /** points by which its members differ, either way */
  readonly spread: number;
  /** its own province, whose dark hours it minds; only of a partner */
  readonly province?: string;
  /** what it asks for in turn, one a quarter; only of a partner */
  readonly demands?: readonly Price[];
  readonly source: string;
}

/** What the partner asks for in a quarter, and what giving it is worth. */
export interface Price {
  readonly id: string;
  readonly usd: number;
  readonly capital: number;
  readonly goodwill: number;
}

export interface Parliament {
  readonly assembly: number;
  readonly senate: number;
  readonly majority: number;
  readonly two_thirds: number;
  readonly parties: readonly Party[];
  readonly members: readonly Member[];
  /** when neither house sits: first and last day as month and day */
  readonly recess: readonly {
    readonly from: readonly [number, number];
    readonly to: readonly [number, number];
  }[];
  readonly source: string;
}

/** A bill on its road, by places in the lists of laws, parties and members. */
export interface Bill {
  law: number;
  /** by member: 1 when met; promises as [member, demand] */
  met: number[];
  promised: number[][];
  /** by party: seats bought with district funds */
  funded: number[];
  /** member who talked to the press (−1 nobody yet), and whether the vote was put off once */
  leak: number;
  delayed: number;
  /** the Fund was asked for a waiver */
  waiver: number;
}

export const HOUSES = ['assembly', 'senate', 'joint'] as const;
export type House = (typeof HOUSES)[number];

/** A vote that was taken; ayes by party. */
export interface Division {
  law: number;
  day: number;
  /** place in HOUSES */
  house: number;
  needed: number;
  ayes: number;
  noes: number;
  by: number[];
}

export interface ParliamentState {
  /** goodwill towards the government by party of the nation, 0 to 100; 50 is indifferent */
  goodwill: number[];
  /** by party: 1 when it supports the government */
  with_us: number[];
  /** quarters in a row that the partner began under the least goodwill */
  low_quarters: number;
  /** what the partner asks for now: place in its list, −1 nothing; what it asked last */
  asks: number;
  asked: number;
  /** hours by shortage of the partner’s cities summed over this month’s days, and days counted */
  dark_h: number;
  days: number;
  bills: Bill[];
  divisions: Division[];
  /** petitions before a court: law, odds that it is struck down, day of the judgment */
  petitions: { law: number; odds: number; due_day: number }[];
  /** promises that bind: member, city, last day */
  spared: { member: number; city: number; until_day: number }[];
  /** by member: points lost by promises that were broken */
  grudge: number[];
  /** days on which ordinances were made, newest last */
  decree_days: number[];
  /** MW of rooftop panels that were not added because of a law */
  rooftop_less_mw: number;
  /** the next day of a judgment or a promise’s end, −1 none */
  due_day: number;
}

export type ParliamentCommand =
  /** puts a law in force at once for so many days, in a recess */
  | {
      readonly kind: 'parliament.ordinance';
      readonly law: string;
      readonly clauses: Readonly<Record<string, number>>;
    }
  /** one resolution of either house: as many days again */
  | { readonly kind: 'parliament.extend'; readonly law: string }
  /** changes a clause of a bill on its road */
  | {
      readonly kind: 'parliament.clause';
      readonly law: string;
      readonly clause: string;
      readonly value: number;
    }
  | { readonly kind: 'parliament.meet'; readonly law: string; readonly member: string }
  /** grants a member’s demand by its kind */
  | {
      readonly kind: 'parliament.promise';
      readonly law: string;
      readonly member: string;
      readonly demand: string;
    }
  /** district funds for members of a party */
  | { readonly kind: 'parliament.funds'; readonly law: string; readonly party: string }
  | { readonly kind: 'parliament.withdraw'; readonly law: string }
  | { readonly kind: 'parliament.call-vote'; readonly law: string }
  | { readonly kind: 'parliament.delay'; readonly law: string }
  /** asks the Fund to let a tariff pass that it would refuse */
  | { readonly kind: 'parliament.waiver'; readonly law: string }
  /** gives the partner what it asks for */
  | { readonly kind: 'parliament.partner' };

export type ParliamentRefusalCode =
  | 'no-parliament'
  | 'not-on-road'
  | 'not-on-floor'
  | 'no-ordinance-of-it'
  | 'houses-sit'
  | 'ordinance-once'
  | 'in-force-already'
  | 'no-ordinance'
  | 'extended-already'
  | 'extension-early'
  | 'extension-refused'
  | 'unknown-member'
  | 'unknown-party'
  | 'unknown-demand'
  | 'met-already'
  | 'meet-first'
  | 'promised-already'
  | 'clause-stands'
  | 'clause-same'
  | 'vote-near'
  | 'delayed-already'
  | 'no-waiver'
  | 'party-hostile'
  | 'party-funded'
  | 'nothing-asked';

export type ParliamentHappening =
  | {
      readonly kind: 'division';
      readonly day: number;
      readonly law: string;
      readonly house: House;
      readonly ayes: number;
      readonly noes: number;
      readonly needed: number;
    }
  | {
      readonly kind: 'leak';
      readonly day: number;
      readonly law: string;
      readonly member: string;
      readonly aye: boolean;
    }
  | { readonly kind: 'ordinance'; readonly day: number; readonly law: string; readonly until_day: number }
  | { readonly kind: 'ordinance-lapsed'; readonly day: number; readonly law: string }
  | {
      readonly kind: 'petition';
      readonly day: number;
      readonly law: string;
      readonly odds: number;
      readonly due_day: number;
    }
  | { readonly kind: 'judgment'; readonly day: number; readonly law: string; readonly struck: boolean }
  | { readonly kind: 'consent-refused'; readonly day: number; readonly law: string }
  | { readonly kind: 'promise-broken'; readonly day: number; readonly member: string }
  | {
      readonly kind: 'partner-asks';
      readonly day: number;
      readonly party: string;
      readonly demand: string;
    }
  | { readonly kind: 'coalition-left'; readonly day: number; readonly party: string; readonly seats: number }
  | { readonly kind: 'partner-back'; readonly day: number; readonly party: string; readonly seats: number };

/** What a law’s roads cost on a day, and how long they are. */
export interface Tabling {
  readonly cost: number;
  readonly decree_cost: number;
  readonly decree_odds: number;
  readonly recess: boolean;
  /** days of each stage as things stand: a hostile chair doubles the committee */
  readonly days: readonly { readonly stage: LawStage; readonly days: number }[];
  readonly hostile: boolean;
}

/** How a vote stands, as the whips count it. */
export interface Whips {
  readonly house: House;
  readonly seats: number;
  readonly needed: number;
  readonly ayes: number;
  readonly open: number;
  readonly noes: number;
  readonly parties: readonly {
    readonly party: string;
    readonly score: number;
    readonly ayes: number;
    readonly open: number;
    readonly noes: number;
  }[];
  /** the named; none in the Senate */
  readonly members: readonly MemberStand[];
}

export interface MemberStand {
  readonly member: string;
  readonly side: 'aye' | 'open' | 'no';
  /** points over the line, known to the point once met, else give or take `doubt` */
  readonly points: number;
  readonly doubt: number;
  readonly demands: readonly {
    readonly kind: Demand['kind'];
    readonly points: number;
    readonly granted: boolean;
    /** the clause he minds and the value that he asks, for a demand of a clause */
    readonly clause: string;
    readonly value: number;
  }[];
}
