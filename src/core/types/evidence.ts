// What the lab finds out about runs as evidence: where two part, and whether one holds with every invariant on.
import type { Command } from './commands.ts';
import type { RunSpec } from './run.ts';

/** `day` is the morning on which something first differs. An order that is null is one the other run has and this has not. */
export type First =
  | {
      readonly kind: 'spec';
      readonly day: number;
      readonly key: 'rules' | 'content' | 'scenario' | 'seed' | 'family';
      readonly a: string;
      readonly b: string;
    }
  | {
      readonly kind: 'parameter';
      readonly day: number;
      readonly id: string;
      readonly a: number | null;
      readonly b: number | null;
    }
  | { readonly kind: 'order'; readonly day: number; readonly a: Command | null; readonly b: Command | null }
  | { readonly kind: 'end'; readonly day: number }
  | { readonly kind: 'slice'; readonly day: number; readonly slice: string };

/** Two runs side by side: where they part, and every headline figure of both by day. */
export interface Compared {
  readonly first: First | null;
  readonly sides: readonly [Lived, Lived];
}
export interface Lived {
  readonly spec: RunSpec;
  readonly days: number;
  readonly orders: number;
  readonly series: Readonly<Record<string, readonly number[]>>;
  /** where it does not play to the fingerprints that its file holds; null where it does */
  readonly divergence: null | { readonly day: number; readonly slice: string };
}

/** A run with every invariant on: the first thing that did not hold, and on which morning; null where all held. */
export interface Heavy {
  readonly days: number;
  readonly fault: null | { readonly day: number; readonly what: string };
}
