// The whole shape of a simulation: what goes in (RunSpec, Command), what it is (State), what comes out.
// These files are the documentation of the core: every field has its unit in its name. This one is their door.

export type { ParameterId } from './parameters.ts';
export * from './types/commands.ts';
export * from './types/content.ts';
export * from './types/engine.ts';
export * from './types/evidence.ts';
export * from './types/futures.ts';
export * from './types/laws.ts';
export * from './types/ledger.ts';
export * from './types/nation.ts';
export * from './types/outlook.ts';
export * from './types/programme-data.ts';
export * from './types/room-compute.ts';
export * from './types/room-council.ts';
export * from './types/room-custody.ts';
export * from './types/room-finance.ts';
export * from './types/room-office.ts';
export * from './types/room-parliament.ts';
export * from './types/room-people.ts';
export * from './types/room-programme.ts';
export * from './types/run.ts';
export * from './types/score.ts';
export * from './types/state.ts';
export * from './types/state-demand.ts';
export * from './types/state-grid.ts';
export * from './types/state-halls.ts';
export * from './types/state-market.ts';
export * from './types/state-money.ts';
export * from './types/told.ts';
