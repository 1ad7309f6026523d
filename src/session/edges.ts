// What the session needs of the world outside it, as interfaces that the composition root fills.
import type { BadInput, Command, Engine, RunSpec, State } from '../core/types.ts';
import type { AskOutlooks } from './outlooks.ts';
import type { Replay } from './types.ts';

export type StorageTrouble = 'storage-full' | 'storage-denied' | 'storage-broken';
export type Stored<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: StorageTrouble };

/** A shelf of texts by name; every error is a value. */
export interface SaveStorage {
  read(name: string): Promise<Stored<string | null>>;
  write(name: string, text: string): Promise<Stored<null>>;
  remove(name: string): Promise<Stored<null>>;
  /** names that begin so, in their order */
  names(prefix: string): Promise<Stored<readonly string[]>>;
}

export interface SaveHold {
  release(): void;
}

/** One holder per name across tabs. */
export interface SaveLocks {
  hold(name: string, lost: () => void): Promise<SaveHold | null>;
  take(name: string, lost: () => void): Promise<SaveHold>;
}

/** Monotonic milliseconds, and whether anyone looks. */
export interface SessionClock {
  now(): number;
  hidden(): boolean;
  onHidden(listener: () => void): () => void;
}

/** Counsel of these seats from a morning without today’s orders, as the orders that record it. */
export type AskCounsel = (ask: {
  readonly spec: RunSpec;
  readonly state: State;
  readonly asks: readonly CounselAsk[];
}) => Promise<readonly Command[] | BadInput>;
export interface CounselAsk {
  readonly adviser: string;
  readonly question: string;
}

export interface Edges {
  /** the newest engine; with a run file’s text, the engine of its rules */
  readonly loadEngine: (text?: string) => Promise<Engine | BadInput>;
  readonly replay: Replay;
  readonly outlooks: AskOutlooks;
  readonly counsel: AskCounsel;
  readonly storage: SaveStorage;
  readonly locks: SaveLocks;
  readonly clock: SessionClock;
}
