// What the office needs to know of Pakistan: under how much running plant the whole grid is in danger.
import type { Nation } from '../../core/types.ts';

export const PAKISTAN_COLLAPSE: NonNullable<Nation['collapse']> = {
  low_mw: 11_000,
  source: 'blackout-2023',
};
