// Pure functions of the core that `validate` holds against history: the same ones that run in the game.
export {
  blocksPerDay, broken, customerMarginUsd, driftOf, exp, hashpriceOf, hashrateOf, impactOf, log, openLuck, pathDay, prepare, restGrowthMonth, retarget,
  revenuePerMwh, STREAMS, subsidyAt, supplyAt,
} from '../core/index.ts';
