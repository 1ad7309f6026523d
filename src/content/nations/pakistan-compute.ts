// What Pakistan brings to compute, and what its plants are owed for standing ready.
import type { ComputeOfNation, Nation } from '../../core/types.ts';

export const PAKISTAN_COMPUTE: ComputeOfNation = {
  // all seven cables land at Karachi: one failure zone; the fibre over Khunjerab is the other path
  paths: 2,
  engineers: 60,
  licence_deal: 'us-chips',
  path_deal: 'china-cable',
  source: 'cable-cuts',
};

export const PAKISTAN_CONTRACTS: NonNullable<Nation['contracts']> = {
  capacity_pkr_year: { rlng: 144e9, 'coal-imported': 413e9, 'coal-thar': 256e9, gas: 36e9, oil: 30e9 },
  owners: {
    sahiwal: 'china',
    portqasim: 'china',
    hub: 'china',
    engrothar: 'china',
    thalnova: 'china',
    ssrl: 'china',
  },
  source: 'capacity-by-fuel',
};
