// What a run is made of: its spec, its log, its world, its file; and bad input as a value.
import type { Command } from './commands.ts';
import type { Scenario } from './content.ts';
import type { Law } from './laws.ts';
import type { Nation } from './nation.ts';
import type { State } from './state.ts';

/** Price families: how the world's long-run drift is assumed. `mixed` draws one of the three, hidden. */
export type Family = 'sceptic' | 'central' | 'enthusiast' | 'mixed';

/** Everything that can influence a run. Two equal specs and equal command logs give equal states, bit for bit. */
export interface RunSpec {
  /** version of the rules: raised whenever a golden run changes */
  readonly rules: number;
  /** 16 hex digits over everything the core reads from content */
  readonly content: string;
  readonly scenario: string;
  readonly seed: string;
  readonly family: Family;
  readonly options: RunOptions;
}

/** Options of a run; `parameters` overlays content parameters by id (a teacher's change, a perturbation). */
export interface RunOptions {
  readonly parameters: Readonly<Record<string, number>>;
}

export type CommandLog = readonly (readonly [number, Command])[];

/** Opaque to everyone but the core. */
export interface World {
  readonly spec: RunSpec;
  readonly scenario: Scenario;
  readonly nation: Nation;
  /** this scenario’s laws, in its order */
  readonly laws: readonly Law[];
  readonly days: number;
  readonly parameters: Readonly<Record<string, number>>;
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly quarter: number;
  readonly weekday: number;
}

/** Hostile or wrong input, never an exception: where, what was found, what was expected. */
export interface BadInput {
  readonly bad: true;
  readonly code: string;
  readonly at: string;
  readonly found: string;
  readonly expected: string;
}

export interface RunFile {
  readonly format: 'surplus-run-1';
  readonly spec: RunSpec;
  readonly days: number;
  readonly commands: CommandLog;
  readonly fingerprints: readonly (readonly [number, string])[];
}

export interface Played {
  readonly state: State;
  readonly fingerprint: string;
  readonly divergence: null | { readonly day: number; readonly slice: string };
}
