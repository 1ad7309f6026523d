// A fictional nation in as little as a nation can be: one zone, one plant, no link. It proves that nothing in the core is named after a country.
import type { Months, Nation } from '../../core/types.ts';

const same = (v: number): Months => [v, v, v, v, v, v, v, v, v, v, v, v];
const source = 'design: fictional';
export const TWO_LINES: Nation = {
  id: 'two-lines',
  currency: 'PKR',
  links: [],
  cities: [],
  profiles: [],
  takes: [],
  zones: [{ id: 'all', demand_share: 1, temperature_c: same(20), source }],
  fuels: [
    {
      id: 'peat',
      index: 'none',
      imported: 0,
      weather: 'none',
      shape: [1, 1, 1, 1],
      dependable: 1,
      surplus: true,
      lng: false,
      modifier: null,
      source,
    },
  ],
  plants: [
    {
      id: 'bog',
      fuel: 'peat',
      zone: 'all',
      province: 'all',
      mw: 100,
      cost_pkr_kwh: 5,
      lat: 0,
      lon: 0,
      running: true,
      source,
    },
  ],
  places: [
    {
      id: 'shed',
      zone: 'all',
      province: 'all',
      lat: 0,
      lon: 0,
      limit_mw: 50,
      heat_c: 0,
      water: 'river',
      source,
    },
  ],
  load: { mean_mw: same(40), peak_mw: same(50), trough_mw: same(30), latent_mw: same(0), source },
};
