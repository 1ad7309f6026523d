// What the interface sees of a game: the run in progress, its history, its pace and how it is kept.
// React and Phaser read this and dispatch; neither owns truth.
import type {
  BadInput,
  CalendarDate,
  Command,
  CommandLog,
  Engine,
  Explanation,
  Family,
  Happening,
  Outlook,
  OutlookTerms,
  Refusal,
  RunFile,
  RunSpec,
  State,
  World,
} from '../core/types.ts';

import type { CounselAsk } from './edges.ts';
import type { KeptRun, Mark, Verified } from './mark.ts';

/** Paces: days a second are 2, 4 and 10 (one day is half a second at 1×). `next` runs to the next happening that needs the player.
 * A month and a quarter a second are for watching days that are past. */
export type Pace = 'paused' | '1x' | '2x' | '5x' | 'next' | 'month' | 'quarter';

/** The rhythm of a quarter: read, decide, watch, understand. */
export type Phase = 'brief' | 'decide' | 'advance' | 'explain' | 'report';

export interface History {
  /** grows in place; this object is a new one after every batch, so select `game.history`, never a series alone */
  readonly version: number;
  /** by quantity id, one value a day, index = day played (0 = the first morning) */
  readonly series: Readonly<Record<string, readonly number[]>>;
  /** by day, what happened */
  readonly happenings: readonly Happening[];
}

export interface Kept {
  /** saved: on disk; saving; unsaved: storage failed (say why, offer export); elsewhere: another tab holds this game; none: nothing to keep */
  readonly status: 'none' | 'saved' | 'saving' | 'unsaved' | 'elsewhere';
  /** code of the reason, words in text */
  readonly why: string | null;
  readonly day: number | null;
}

export interface Game {
  readonly spec: RunSpec;
  readonly world: World;
  /** the state of this morning, with today's pending orders already applied (preview) */
  readonly shown: State;
  /** the state the next day starts from, without them */
  readonly state: State;
  /** orders given today, applied first in the next step; each may be taken back until the day turns */
  readonly pending: readonly Command[];
  readonly log: CommandLog;
  readonly fingerprints: readonly (readonly [number, string])[];
  readonly history: History;
  /** states at quarter ends, [day, state]; the first is day 0 */
  readonly snapshots: readonly (readonly [number, State])[];
  readonly phase: Phase;
  /** quarter now played, 1–40 */
  readonly quarter: number;
  readonly pace: Pace;
  /** the event that stops time until it is answered, null when none */
  readonly waiting: string | null;
  readonly mark: Mark;
}

export interface SessionState {
  /** of the game in progress, which may be of former rules; the newest where there is none */
  readonly engine: Engine | null;
  /** the newest: what a new campaign is played with */
  readonly newest: Engine | null;
  readonly game: Game | null;
  /** a past day that is looked at instead, as it stood then; null in the present */
  readonly back: Game | null;
  readonly kept: Kept;
  /** last refusal of an order, for the notice; null when none */
  readonly refusal: { readonly command: Command; readonly refusal: Refusal } | null;
  /** last bad input (a file that is no run), for the notice */
  readonly bad: BadInput | null;
  /** a saved game that Continue would open */
  readonly saved: {
    readonly day: number;
    readonly days: number;
    readonly scenario: string;
    readonly reserve_sat: number;
    readonly seed: string;
    readonly rules: number;
    readonly mark: Mark;
  } | null;
  /** runs put by, the newest first; the game in progress is among them once it was put away */
  readonly runs: readonly KeptRun[];
  /** each day that is played is held to every invariant */
  readonly heavy: boolean;
  /** progress of a replay when a file is opened, 0–1, or null */
  readonly busy: number | null;
  /** result of verifying an opened file, null while none */
  readonly verified: Verified | null;
}

export interface Session {
  readonly get: () => SessionState;
  readonly subscribe: (listener: (now: SessionState, before: SessionState) => void) => () => void;
  /** loads the engine and looks for a saved game */
  ready(): Promise<void>;
  begin(scenario: string, seed: string, family: Family): Promise<void>;
  continueSaved(): Promise<void>;
  /** replays in a worker, verifies, then makes it the game in progress; bad input leaves the game untouched */
  openRun(text: string, hindsight?: number | null): Promise<void>;
  /** the canonical run file of the game so far; null without a game, and for days that no file can hold */
  exportRun(): string | null;
  /** puts the run by and goes on from the day looked at as another run, free from then on; false when it could not be put by */
  fork(name: string): Promise<boolean>;
  /** plays a run put by again and makes it the game in progress; the one that was is put by */
  openKept(id: string): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** the run file of a run put by, or of the save in progress (null) */
  keptText(id: string | null): Promise<string | null>;
  /** a tester makes a card come: from here on nothing is kept and no file can be made; false where it cannot */
  force(card: string): boolean;
  /** looks at the run opened last, which is not what its file says: beside the run in progress, kept and played on nowhere; false where there is none */
  lookInto(): boolean;
  /** back to the run as it was before a card was forced, or one that differs was looked at */
  unforce(): void;
  setHeavy(on: boolean): void;
  dispatch(command: Command): Refusal | null;
  takeBack(index: number): void;
  setPace(pace: Pace): void;
  /** leaves an open card for later: time stands, and then waits for it no more; on its day it decides itself */
  putBy(event: string): void;
  setPhase(phase: Phase): void;
  /** looks at a day of the past as it stood, or at the present again (null, or today); stops time, changes nothing in the run */
  lookAt(day: number | null): void;
  /** plays as many days as are owed at the given time (ms, from performance.now); capped */
  tick(now: number): void;
  explain(quantity: string, day: number): Explanation | BadInput | null;
  /** the days ahead from this morning with these orders, today's pending ones first; null without a game */
  outlooks(
    drafts: readonly Command[],
    views: readonly OutlookTerms[],
  ): Promise<readonly Outlook[] | BadInput> | null;
  /** asks these seats and gives the orders that record what they said; time stands meanwhile. False when nothing came of it. */
  counsel(asks: readonly CounselAsk[]): Promise<boolean>;
  dismiss(): void;
  /** keeps this tab's game from now on, after another tab held the save */
  takeOver(): Promise<void>;
  /** stops time and writes the game to disk; whether nothing is lost by leaving now */
  save(): Promise<boolean>;
  /** saves, lets go of the save slot and puts the game away */
  close(): void;
}

/** A run file played again in a worker: everything a game in progress needs, or where it differs. */
export interface Replayed {
  readonly run: RunFile;
  readonly state: State;
  readonly snapshots: readonly (readonly [number, State])[];
  readonly series: Readonly<Record<string, readonly number[]>>;
  readonly happenings: readonly Happening[];
  readonly fingerprints: readonly (readonly [number, string])[];
  readonly divergence: null | { readonly day: number; readonly slice: string };
}
export type Replay = (text: string, progress: (share: number) => void) => Promise<Replayed | BadInput>;

/** What the map shows: plain values of one morning, free of themes, scenes and simulation. */
export interface MapView {
  readonly day: number;
  readonly date: CalendarDate;
  readonly season: 'winter' | 'spring' | 'summer' | 'autumn';
  /** in file order; plants without coordinates are left out */
  readonly plants: readonly MapPlant[];
  readonly links: readonly MapLink[];
  readonly cities: readonly MapCity[];
  readonly sites: readonly MapSite[];
  /** AI halls and batteries, those of a place together */
  readonly ai: readonly MapAi[];
  readonly batteries: readonly MapBattery[];
  /** where a hall may stand, whether or not one does */
  readonly places: readonly MapPlace[];
  /** in file order */
  readonly zones: readonly MapZone[];
  /** in the nation’s order; none where no people are described */
  readonly provinces: readonly MapProvince[];
  readonly terminals: readonly MapTerminal[];
  /** what the reservoirs hold beyond the year's usual course; null where nothing can be held */
  readonly water: MapWater | null;
  /** whether a hot spell is on; the state's count of days is a forecast nobody has */
  readonly hot: boolean;
}
export interface MapZone {
  readonly id: string;
  /** provinces whose plants, cities or places lie in it */
  readonly provinces: readonly string[];
  /** cost of the next kWh today, mean by hours */
  readonly next_pkr_kwh: number;
  /** the day's mean, °C */
  readonly temperature_c: number;
  readonly shortage_h: number;
}
export interface MapProvince {
  readonly id: string;
  /** consent and unrest, 0 to 100 */
  readonly consent: number;
  readonly unrest: number;
  /** consent is under what the gauge calls amber */
  readonly low: boolean;
}
export interface MapPlant {
  readonly id: string;
  readonly fuel: string;
  readonly lat: number;
  readonly lon: number;
  /** nameplate, today's available, today's mean output */
  readonly mw: number;
  readonly available_mw: number;
  readonly output_mw: number;
  /** its contract was ended: it runs no more */
  readonly closed: boolean;
}
export interface MapLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** day's mean, positive from → to */
  readonly flow_mw: number;
  readonly limit_mw: number;
  /** highest loading of the day's four blocks, 0–1 */
  readonly share: number;
  /** months of a new circuit paid, −1 while none is being built, and months it takes */
  readonly works_paid: number;
  readonly works_months: number;
  /** circuits added so far */
  readonly added: number;
  /** [lat, lon] points */
  readonly path: readonly (readonly [number, number])[];
}
export interface MapCity {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  readonly population_m: number;
  /** hours without power today: loss-based and by shortage, together */
  readonly shed_h: number;
  readonly shortage_h: number;
  /** longest day without power of the last hot spell that took it; 0 without one */
  readonly memory_h: number;
  /** 1 goes dark first, 0 with everybody, −1 last */
  readonly rank: number;
}
/** Where LNG lands. */
export interface MapTerminal {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  /** 0 as contracted, 1 put off, 2 sold on, 3 one more */
  readonly cargo: number;
  readonly owed: number;
  /** 0 as agreed, 1 fewer, 2 none */
  readonly supply: number;
}
export interface MapWater {
  /** 1 held back, 0 as it comes, −1 released */
  readonly gate: number;
  readonly store_gwh: number;
  readonly full_gwh: number;
}
export interface MapSite {
  readonly id: string;
  readonly place: string;
  readonly lat: number;
  readonly lon: number;
  readonly size: 'container' | 'hall' | 'campus';
  readonly mw: number;
  readonly rigs_mw: number;
  readonly drawn_mw: number;
  readonly ready: boolean;
}
/** AI halls of a place: MW, let to tenants or with chips of their own, drawn today; whether any is open. */
export interface MapAi {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  readonly mw: number;
  readonly let_mw: number;
  readonly drawn_mw: number;
  readonly ready: boolean;
}
/** Batteries of a place: MW, and how much of it is in service. */
export interface MapBattery {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  readonly mw: number;
  readonly ready_mw: number;
}
export interface MapPlace {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  readonly limit_mw: number;
  readonly free_mw: number;
  /** licensed halls that have arrived, MW, and their mean draw today */
  readonly licensed_mw: number;
  readonly licensed_drawn_mw: number;
}

export type Kind = 'plant' | 'city' | 'link' | 'site' | 'place' | 'terminal' | 'ai' | 'battery';
export interface Chosen {
  readonly kind: Kind;
  readonly id: string;
}
export const LENSES = ['flow', 'price', 'shedding', 'consent'] as const;
/** What the map tells apart from what it always shows. */
export type Lens = (typeof LENSES)[number];

/** A thing that does not stand yet, drawn dashed: a site, an AI hall or batteries at a place, MW more on a line. */
export interface Ghost {
  readonly siteGhost?: {
    readonly place: string;
    readonly size: MapSite['size'];
    readonly mw: number;
    /** the site that would move there; none when it is to be built */
    readonly site?: string;
  };
  /** an AI hall or batteries that would stand at a place */
  readonly hallGhost?: { readonly place: string; readonly mw: number; readonly kind: 'ai' | 'battery' };
  readonly linkGhost?: { readonly link: string; readonly mw: number };
}

/** Things chosen on screen that map and desks share; never saved, never hashed. */
export interface Choice {
  readonly selected: Chosen | null;
  readonly hovered: Chosen | null;
  readonly theme: 'night' | 'day';
  readonly lens: Lens;
  readonly ghost: Ghost | null;
  /** a place for a hall is being looked for: the map shows all of them */
  readonly placing: boolean;
  /** who goes dark first is being chosen: a touch on a city turns its place in the cut order */
  readonly wall: boolean;
  /** the block of the day that the map shows, 0 night to 3 evening; null shows the day's mean */
  readonly block: number | null;
}
