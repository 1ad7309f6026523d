// The door of the session: the run in progress, what is chosen on screen, and what screens and map select from both.

export { type Outcome, outcomeOf } from './answers.ts';
export { BANDS, type Band, type BandEdges, bandOf, edgesOf, marginBand, toneOf } from './bands.ts';
export {
  type BudgetDesk,
  budgetDesk,
  type Cover,
  coverOf,
  type DebtYear,
  debtYear,
} from './budget.ts';
export { type ChoiceStore, createChoice } from './choice.ts';
export {
  BOND_ORDER,
  DISASTER_ORDER,
  ENDING_ORDER,
  ROAD_STAGES,
  TREASURY_IN,
  TREASURY_OUT,
} from './contract.ts';
export { type CueName, DARK_H, WEIGHT } from './cues.ts';
export {
  type HallsDesk,
  hallsDesk,
  type PowerDesk,
  powerDesk,
  type TreasuryDesk,
  treasuryDesk,
} from './desks.ts';
export type {
  Edges,
  SaveHold,
  SaveLocks,
  SaveStorage,
  SessionClock,
  StorageTrouble,
  Stored,
} from './edges.ts';
export { runFigures } from './figures.ts';

export {
  blocksLeft,
  daysOfBlocks,
  EPOCH_BLOCKS,
  HALVING_BLOCKS,
  type HallNow,
  type HalvingNear,
  hallsNow,
  halved,
  halvingNear,
} from './halving.ts';
export {
  type Caption,
  createHearing,
  type Hearing,
  type HearingState,
  type Player,
} from './hearing.ts';
export { createLab, type Lab, type Working } from './lab.ts';
export { type Leads, leadsOf } from './leads.ts';
export { aiOf, mapView, placesOf, seasonOf } from './map-view.ts';
export type { KeptRun, Mark, Verified } from './mark.ts';
export { type Need, needsOf } from './needs.ts';
export { causeOf } from './news.ts';
export {
  byHalfYear,
  financeFormOf,
  type HalfYear,
  obligationsOf,
} from './obligations.ts';
export type { AskOutlooks, OutlookAsk } from './outlooks.ts';
export { localOf } from './people.ts';
export { mayTakeBack } from './play.ts';
export { type Rescue, type Rescues, rescues } from './rescue.ts';
export { isOver, SITTING } from './run.ts';
export {
  type Due,
  dueUntil,
  type Figure,
  type Hud,
  happenedSince,
  hud,
  type Move,
  moves,
  nextYearly,
  quarterEnd,
  quarterStart,
} from './selectors.ts';
export { createSession } from './session.ts';
export type {
  Choice,
  Chosen,
  Game,
  Ghost,
  History,
  Kept,
  Kind,
  Lens,
  MapAi,
  MapBattery,
  MapCity,
  MapLink,
  MapPlace,
  MapPlant,
  MapProvince,
  MapSite,
  MapTerminal,
  MapView,
  MapWater,
  MapZone,
  Pace,
  Phase,
  Replay,
  Replayed,
  Session,
  SessionState,
} from './types.ts';
export { LENSES } from './types.ts';
export { turnDark } from './wall.ts';
