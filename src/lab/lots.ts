// The lab's work in lots, for a pool of workers: worlds of a futures question, quarters to be judged, and what becomes of them
// all together. A worker keeps the run that it read last, since every lot of a question brings the same text.
import type { BadInput, Futures, FuturesAsked, FutureWorld, Lesson, Wedges } from '../core/types.ts';
import { playUnit } from './futures.ts';
import { sumFutures } from './futures-sum.ts';
import { lessonsFrom, worthOf } from './lessons.ts';
import { type Reading, readRun } from './score.ts';
import { readText } from './tasks.ts';
import { wedgesOf } from './wedges.ts';

type Progress = (share: number) => void;

let kept: { readonly text: string; readonly reading: Reading } | null = null;

async function reading(text: string): Promise<Reading | BadInput> {
  if (kept?.text === text) return kept.reading;
  const read = await readText(text);
  if ('bad' in read) return read;
  const found = readRun(read.engine, read.run);
  if (!('bad' in found)) kept = { text, reading: found };
  return found;
}

/** Worlds of a question from one place in their row to before another. */
export interface FuturesLot {
  readonly asked: FuturesAsked;
  readonly from: number;
  readonly to: number;
}

export async function playLot(
  text: string,
  { asked, from, to }: FuturesLot,
  progress: Progress,
): Promise<readonly FutureWorld[] | BadInput> {
  const read = await reading(text);
  if ('bad' in read) return read;
  const out: FutureWorld[] = [];
  for (let unit = from; unit < to; unit += 1) {
    const one = playUnit(read, asked, unit);
    if ('bad' in one) return one;
    out.push(one);
    progress(out.length / (to - from));
  }
  return out;
}

export async function sumLots(
  text: string,
  { asked, worlds }: { readonly asked: FuturesAsked; readonly worlds: readonly FutureWorld[] },
): Promise<Futures | BadInput> {
  const read = await reading(text);
  return 'bad' in read ? read : sumFutures(read, asked, worlds);
}

export async function wedgesOfText(text: string, progress: Progress): Promise<Wedges | BadInput> {
  const read = await reading(text);
  return 'bad' in read ? read : wedgesOf(read, progress);
}

/** Quarters from one to before another, each judged in so many worlds. */
export interface LessonsLot {
  readonly from: number;
  readonly to: number;
  readonly futures: number;
}

export async function judgeLot(
  text: string,
  { from, to, futures }: LessonsLot,
  progress: Progress,
): Promise<readonly number[] | BadInput> {
  const read = await reading(text);
  if ('bad' in read) return read;
  const out: number[] = [];
  for (let quarter = from; quarter < to; quarter += 1) {
    const worth = worthOf(read, quarter, futures);
    if (typeof worth !== 'number') return worth;
    out.push(worth);
    progress(out.length / (to - from));
  }
  return out;
}

export async function lessonsOfText(
  text: string,
  { worths }: { readonly worths: readonly number[] },
): Promise<readonly Lesson[] | BadInput> {
  const read = await reading(text);
  return 'bad' in read ? read : lessonsFrom(read, worths);
}
