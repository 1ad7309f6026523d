// The door of lab: long work over many days or worlds, for workers and terminal alike.
export { type Failure, fuzzCampaign, planted } from './fuzz.ts';
export type { OutlookAsked } from './outlooks.ts';
export { POLICIES, type Policy } from './policies.ts';
export { type PolicyRun, playPolicy } from './policy-run.ts';
export type { Replayed } from './tasks.ts';
