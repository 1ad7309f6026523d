// The halving as the set piece needs it: how near it is, what it will leave of a MWh, and what has followed it. Heights are the protocol's own; days
// are those blocks at ten minutes each.
import type { Engine, Happening, NetworkState, State, World } from '../core/types.ts';
import type { Game } from './types.ts';

/** Blocks between halvings and between retargets, and blocks a day at ten minutes each (Bitcoin's consensus rules). */
export const HALVING_BLOCKS = 210_000;
export const EPOCH_BLOCKS = 2016;
export const BLOCKS_A_DAY = 144;
/** Days before the block from which it is in view, retargets after it that are watched, days that its end stays in view. */
const BEFORE = 90;
const RETARGETS = 3;
const TOLD = 30;

export interface HalvingNear {
  /** ahead of the block; while retargets follow; when what came of it is told */
  readonly phase: 'ahead' | 'after' | 'told';
  readonly block: number;
  /** blocks left, 0 after it */
  readonly blocks: number;
  /** the day it fell on, or is to be expected on */
  readonly day: number;
  /** retargets since, at most three, the first first */
  readonly retargets: readonly Retargeted[];
}
type Retargeted = Extract<Happening, { kind: 'retarget' }>;

/** Blocks to the next halving. */
export function blocksLeft({ height }: NetworkState): number {
  return HALVING_BLOCKS - (height % HALVING_BLOCKS);
}
/** Days that so many blocks take, one at least. */
export function daysOfBlocks(blocks: number): number {
  return Math.max(1, Math.round(blocks / BLOCKS_A_DAY));
}

/** The halving that is near or just over; null most of the time. */
export function halvingNear({ state, history }: Pick<Game, 'state' | 'history'>): HalvingNear | null {
  const { happenings } = history;
  let last = happenings.length - 1;
  while (last >= 0 && happenings[last]?.kind !== 'halving') last -= 1;
  const fell = happenings[last];
  if (fell?.kind === 'halving') {
    const retargets = happenings
      .slice(last + 1)
      .filter((one): one is Retargeted => one.kind === 'retarget')
      .slice(0, RETARGETS);
    const third = retargets[RETARGETS - 1];
    if (third === undefined || state.day - third.day <= TOLD)
      return {
        phase: third === undefined ? 'after' : 'told',
        block: fell.height,
        blocks: 0,
        day: fell.day,
        retargets,
      };
  }
  const blocks = blocksLeft(state.network);
  if (blocks > BEFORE * BLOCKS_A_DAY) return null;
  const block = state.network.height + blocks;
  return { phase: 'ahead', block, blocks, day: state.day + daysOfBlocks(blocks), retargets: [] };
}

/** Whether this day brought the halving into view. */
export function comesIntoView(before: NetworkState, now: NetworkState): boolean {
  const most = BEFORE * BLOCKS_A_DAY;
  return blocksLeft(before) > most && blocksLeft(now) <= most;
}

/** The same morning with the subsidy already halved, at today's price, fees and difficulty. */
export function halved(state: State): State {
  const { network } = state;
  const subsidy = network.subsidy_sat / 1e8;
  const left = (subsidy / 2 + network.fees_btc) / (subsidy + network.fees_btc);
  return {
    ...state,
    network: {
      ...network,
      subsidy_sat: Math.floor(network.subsidy_sat / 2),
      hashprice_usd: network.hashprice_usd * left,
    },
  };
}

export interface HallNow {
  readonly site: number;
  readonly mw: number;
  readonly j_th: number;
  readonly earned_usd_mwh: number;
  readonly cost_usd_mwh: number;
}
/** Own halls with machines that run, by site: what a MWh earns there and costs. */
export function hallsNow(engine: Engine, world: World, state: State): readonly HallNow[] {
  return state.halls.sites.flatMap(({ id, cooling }) => {
    let mw = 0;
    let weighed = 0;
    for (const one of state.halls.batches) {
      if (one.site !== id || one.arrive_day > state.day) continue;
      mw += one.mw;
      weighed += one.mw * one.j_th;
    }
    if (mw === 0) return [];
    const j_th = weighed / mw;
    const { earned_usd_mwh, cost_usd_mwh } = engine.yields(world, state, { mw, j_th, cooling });
    return [{ site: id, mw, j_th, earned_usd_mwh, cost_usd_mwh }];
  });
}
