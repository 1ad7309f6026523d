// The door of lab: long work over many days or worlds, for workers and terminal alike.

export { ablateChoice, ablateLaw, type Moved, type Stand } from './ablate.ts';
export {
  type Campaign,
  campaign,
  medians,
  type Row,
  rowsOf,
  type Verdict,
  verdicts,
} from './balance.ts';
export { counselOf } from './counsel.ts';
export { damaged, type Read, readDamaged, soundRun } from './damage.ts';
export { firstDifference } from './diff.ts';
export { playUnit, unitsOf } from './futures.ts';
export { sumFutures } from './futures-sum.ts';
export { type Failure, fuzzCampaign, planted } from './fuzz.ts';
export { POLICIES, type Policy } from './ministries/index.ts';
export { type Occurred, occur, WORDED } from './occur.ts';
export type { OutlookAsked } from './outlooks.ts';
export { type PolicyRun, playPolicy } from './policy-run.ts';
export { type Recounted, recountCounsel } from './recount.ts';
export { type Reading, readRun, type Sample, score } from './score.ts';
export { PAGE_SAMPLE, type Replayed } from './tasks.ts';
