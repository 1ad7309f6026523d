// A note of the machine: the seed of the first campaign whose letter was answered here. From another seed on, mandates are free to choose.
import type { Flags } from '../../deps.tsx';

const NOTE = 'letter';

export function answeredBefore(flags: Flags, seed: string): boolean {
  const first = flags.get(NOTE);
  return first !== null && first !== seed;
}

export function noteAnswer(flags: Flags, seed: string): void {
  if (flags.get(NOTE) === null) flags.set(NOTE, seed);
}
