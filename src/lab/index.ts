// The door of lab: long work over many days or worlds, for workers and terminal alike.

export { ablateChoice, ablateLaw, type Moved, type Stand } from './ablate.ts';
export { counselOf } from './counsel.ts';
export { type Failure, fuzzCampaign, planted } from './fuzz.ts';
export { type Occurred, occur } from './occur.ts';
export type { OutlookAsked } from './outlooks.ts';
export { POLICIES, type Policy } from './policies.ts';
export { type PolicyRun, playPolicy } from './policy-run.ts';
export { type Recounted, recountCounsel } from './recount.ts';
export type { Replayed } from './tasks.ts';
