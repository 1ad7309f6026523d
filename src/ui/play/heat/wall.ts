// The evening's wall: the day goes by in its blocks, then the map asks who goes dark.
import { useEffect, useRef, useState } from 'react';
import type { State } from '../../../core/types.ts';
import type { Lens } from '../../../session/index.ts';
import { useDeps, useGame, useLookingBack } from '../../deps.tsx';
import { EVENING, WALLS } from './reckon.ts';

/** Time that a block of the day stays, ms. */
const BEAT = 650;

/** Somebody went dark on one of a spell's first days, and time stands. */
export function atWall({ climate, grid }: State, still: boolean): boolean {
  return still && climate.heat_day > 0 && climate.heat_day <= WALLS && grid.unserved_mwh > 0;
}

/** The block that is shown: one after another on a day of the wall, then the evening; null while days pass. */
export function useBlock(): readonly [number | null, (block: number | null) => void] {
  const { choice } = useDeps();
  const { state, pace } = useGame();
  const [block, setBlock] = useState<number | null>(null);
  const wall = atWall(state, pace === 'paused');
  const { day } = state;
  useEffect(() => {
    const quick = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    setBlock(wall ? (quick ? EVENING : 0) : null);
  }, [wall, day]);
  useEffect(() => {
    choice.set({ block });
    if (block === null || block >= EVENING) return undefined;
    const timer = setTimeout(() => setBlock(block + 1), BEAT);
    return () => clearTimeout(timer);
  }, [block, choice]);
  useEffect(() => () => choice.set({ block: null }), [choice]);
  return [block, setBlock];
}

/** Whether the map asks who goes dark: by itself at the wall, before that when wanted; never on a past day. */
export function useAsking(): readonly [boolean, (asking: boolean) => void] {
  const { choice } = useDeps();
  const { state, pace } = useGame();
  const back = useLookingBack();
  const [asking, setAsking] = useState(false);
  const lens = useRef<Lens>('flow');
  const still = pace === 'paused';
  const wall = atWall(state, still) && !back;
  useEffect(() => setAsking(wall), [wall, state.day]);
  const on = asking && still && !back;
  useEffect(() => {
    if (!on) return undefined;
    lens.current = choice.get().lens;
    choice.set({ wall: true, lens: 'shedding', selected: null, placing: false });
    return () => choice.set({ wall: false, lens: lens.current });
  }, [on, choice]);
  return [on, setAsking];
}
