// Pakistan's plants: 27 with coordinates (facts: pakistan-plants.csv) and one residual plant per fuel and zone for the rest of the 41,212 MW.
// Fuel cost is the merit-order cost of the next kWh in 2025, Rs. Neelum-Jhelum has been out since May 2024. Lucky burns lignite and counts with Thar.
import type { Plant } from '../../core/types.ts';

function plant(
  id: string,
  fuel: string,
  zone: string,
  province: string,
  mw: number,
  cost_pkr_kwh: number,
  lat: number | null,
  lon: number | null,
  running: boolean,
  source: string,
): Plant {
  return { id, fuel, zone, province, mw, cost_pkr_kwh, lat, lon, running, source };
}

export const PAKISTAN_PLANTS: readonly Plant[] = [
  plant('tarbela', 'hydel', 'north', 'kp', 4888, 0, 34.0889, 72.6861, true, 'plants-wri'),
  plant('ghazi', 'hydel', 'north', 'punjab', 1450, 0, 33.7793, 72.259, true, 'plants-wri'),
  plant('mangla', 'hydel', 'north', 'ajk', 1070, 0, 33.1373, 73.6416, true, 'plants-wri'),
  plant('neelum', 'hydel', 'north', 'ajk', 969, 0, 34.2, 73.5, false, 'plants-recalled'),
  plant('karot', 'hydel', 'north', 'ajk', 720, 0, 33.6, 73.61, true, 'plants-recalled'),
  plant('suki', 'hydel', 'north', 'kp', 884, 0, 34.68, 73.5, true, 'plants-recalled'),
  plant('warsak', 'hydel', 'north', 'kp', 243, 0, 34.1642, 71.3582, true, 'plants-wri'),
  plant('daral', 'hydel', 'north', 'kp', 36.6, 0, 35.2101, 72.5459, true, 'plants-wri'),
  plant('chashma', 'nuclear', 'north', 'punjab', 1330, 2.19, 32.392, 71.4616, true, 'plants-wri'),
  plant('kanupp', 'nuclear', 'south', 'sindh', 2290, 2.19, 24.845, 66.7888, true, 'plants-wri'),
  plant('sahiwal', 'coal-imported', 'north', 'punjab', 1320, 16.65, 30.7135, 73.2432, true, 'plants-wri'),
  plant('portqasim', 'coal-imported', 'south', 'sindh', 1320, 11.87, 24.7845, 67.3694, true, 'plants-wri'),
  plant('hub', 'coal-imported', 'south', 'balochistan', 1320, 20.8, 24.914, 66.694, true, 'plants-wri'),
  plant('jamshoro', 'coal-imported', 'south', 'sindh', 660, 13.58, 25.47, 68.27, true, 'plants-recalled'),
  plant('engrothar', 'coal-thar', 'south', 'sindh', 660, 6.52, 24.81, 70.39, true, 'plants-recalled'),
  plant('thalnova', 'coal-thar', 'south', 'sindh', 660, 6.53, 24.8, 70.4, true, 'plants-recalled'),
  plant('ssrl', 'coal-thar', 'south', 'sindh', 1320, 5.52, 24.93, 70.3, true, 'plants-recalled'),
  plant('lucky', 'coal-thar', 'south', 'sindh', 660, 11.38, 24.79, 67.4, true, 'plants-recalled'),
  plant('hbs', 'rlng', 'north', 'punjab', 1230, 19.66, 31, 72.1, true, 'plants-recalled'),
  plant('balloki', 'rlng', 'north', 'punjab', 1223, 19.86, 31.19, 73.86, true, 'plants-recalled'),
  plant('bhikki', 'rlng', 'north', 'punjab', 1180, 20.01, 31.7, 73.8, true, 'plants-recalled'),
  plant('trimmu', 'rlng', 'north', 'punjab', 1263, 20.48, 31.14, 72.15, true, 'plants-recalled'),
  plant('guddu', 'gas', 'south', 'sindh', 747, 9.66, 28.4272, 69.697, true, 'plants-wri'),
  plant('uch', 'gas', 'south', 'balochistan', 990, 3.11, 28.5828, 68.1782, true, 'plants-wri'),
  plant('jhimpir', 'wind', 'south', 'sindh', 1000, 0, 25.07, 67.97, true, 'plants-wri'),
  plant('gharo', 'wind', 'south', 'sindh', 350, 0, 24.61, 67.45, true, 'plants-wri'),
  plant('qas', 'solar', 'north', 'punjab', 400, 0, 29.3178, 71.824, true, 'plants-wri'),
  plant('other-hydel', 'hydel', 'north', 'kp', 1109, 0, null, null, true, 'plants-residual'),
  plant('other-rlng', 'rlng', 'north', 'punjab', 2304, 20.2, null, null, true, 'plants-residual'),
  plant('other-gas-south', 'gas', 'south', 'sindh', 900, 13.5, null, null, true, 'plants-residual'),
  plant('other-gas-north', 'gas', 'north', 'punjab', 663, 13.5, null, null, true, 'plants-residual'),
  plant('other-oil-south', 'oil', 'south', 'sindh', 1600, 28.2, null, null, true, 'plants-residual'),
  plant('other-oil-north', 'oil', 'north', 'punjab', 3318.4, 28.2, null, null, true, 'plants-residual'),
  plant('other-wind', 'wind', 'south', 'sindh', 495, 0, null, null, true, 'plants-residual'),
  plant('other-solar-north', 'solar', 'north', 'punjab', 300, 0, null, null, true, 'plants-residual'),
  plant('other-solar-south', 'solar', 'south', 'sindh', 80, 0, null, null, true, 'plants-residual'),
  plant('other-bagasse', 'bagasse', 'north', 'punjab', 259, 0, null, null, true, 'plants-residual'),
];
