// Pakistan as data: zones, link, fuels, load and its shape, cities, places for halls. Base year is FY2025 (July 2024 – June 2025).
import type { City, Months, Nation, Place } from '../../core/types.ts';
import { PAKISTAN_PLANTS } from './pakistan-plants.ts';

function city(id: string, zone: string, province: string, lat: number, lon: number, population_m: number, loss_shedding_h: number): City {
  return { id, zone, province, lat, lon, population_m, loss_shedding_h, source: 'design: population of the 2023 census (recalled); loss-based hours by the distributor’s losses' };
}
function place(id: string, zone: string, province: string, lat: number, lon: number, limit_mw: number, heat_c: number, water: Place['water']): Place {
  return { id, zone, province, lat, lon, limit_mw, heat_c, water, source: 'siting' };
}
const same = (value: number): Months => [value, value, value, value, value, value, value, value, value, value, value, value];

export const PAKISTAN: Nation = {
  id: 'pakistan',
  currency: 'PKR',
  zones: [
    { id: 'south', demand_share: 0.28, temperature_c: [18, 21, 26, 31, 34, 34, 32, 31, 31, 29, 24, 19], source: 'design: Karachi–Hyderabad–Sukkur means (recalled)' },
    { id: 'north', demand_share: 0.72, temperature_c: [12, 15, 20, 26, 31, 34, 32, 31, 29, 25, 19, 14], source: 'design: Lahore–Multan–Peshawar means (recalled)' },
  ],
  links: [
    { id: 'hvdc', from: 'south', to: 'north', mw: 4000, lat_lon: [[25.6, 68.45], [27.6, 69.1], [29.3, 71.2], [31.35, 74.1]], source: 'hvdc' },
    { id: 'ac-500', from: 'south', to: 'north', mw: 2000, lat_lon: [[25.4, 68.3], [27.7, 68.85], [28.43, 69.7], [30.2, 71.5], [31.42, 73.1]], source: 'design: 500 kV circuits Jamshoro–Dadu–Guddu–Multan, about 2,000 MW of firm transfer' },
  ],
  fuels: [
    { id: 'hydel', index: 'none', imported: 0, weather: 'river', shape: [0.86, 0.98, 0.96, 1.28], dependable: 1, surplus: false, lng: false, modifier: null, source: 'fy25-energy' },
    { id: 'nuclear', index: 'none', imported: 0, weather: 'calendar', shape: [1, 1, 1, 1], dependable: 1, surplus: false, lng: false, modifier: null, source: 'fy25-energy' },
    { id: 'wind', index: 'none', imported: 0, weather: 'calendar', shape: [1, 0.8, 1, 1.2], dependable: 1, surplus: false, lng: false, modifier: null, source: 'fy25-energy' },
    { id: 'solar', index: 'none', imported: 0, weather: 'calendar', shape: [0, 1.2, 2.57, 0], dependable: 1, surplus: false, lng: false, modifier: null, source: 'fy25-energy' },
    { id: 'bagasse', index: 'none', imported: 0, weather: 'calendar', shape: [1, 1, 1, 1], dependable: 1, surplus: false, lng: false, modifier: null, source: 'fy25-energy' },
    { id: 'gas', index: 'none', imported: 0, weather: 'none', shape: [1, 1, 1, 1], dependable: 0.48, surplus: false, lng: false, modifier: null, source: 'capacity-table' },
    { id: 'coal-thar', index: 'none', imported: 0, weather: 'none', shape: [1, 1, 1, 1], dependable: 0.7, surplus: true, lng: false, modifier: 'coal', source: 'capacity-table' },
    { id: 'coal-imported', index: 'coal', imported: 0.95, weather: 'none', shape: [1, 1, 1, 1], dependable: 0.91, surplus: true, lng: false, modifier: 'coal', source: 'capacity-table' },
    { id: 'rlng', index: 'gas', imported: 0.95, weather: 'none', shape: [1, 1, 1, 1], dependable: 0.9, surplus: true, lng: true, modifier: 'rlng', source: 'capacity-table' },
    { id: 'oil', index: 'oil', imported: 0.9, weather: 'none', shape: [1, 1, 1, 1], dependable: 0.34, surplus: false, lng: false, modifier: 'oil', source: 'capacity-table' },
  ],
  plants: PAKISTAN_PLANTS,
  cities: [
    city('karachi', 'south', 'sindh', 24.86, 67.01, 20.4, 2.5), city('lahore', 'north', 'punjab', 31.55, 74.34, 13, 0.5),
    city('faisalabad', 'north', 'punjab', 31.42, 73.08, 3.7, 0.5), city('islamabad', 'north', 'islamabad', 33.65, 73.08, 3.4, 0.3),
    city('gujranwala', 'north', 'punjab', 32.16, 74.19, 2.5, 0.5), city('peshawar', 'north', 'kp', 34.01, 71.58, 1.9, 5),
    city('multan', 'north', 'punjab', 30.2, 71.47, 2.2, 1.5), city('hyderabad', 'south', 'sindh', 25.39, 68.37, 1.9, 6),
    city('quetta', 'south', 'balochistan', 30.18, 67, 1.6, 7), city('sukkur', 'south', 'sindh', 27.7, 68.86, 0.6, 7),
    city('gwadar', 'south', 'balochistan', 25.13, 62.33, 0.1, 5), city('rahim-yar-khan', 'north', 'punjab', 28.42, 70.3, 0.5, 1.5),
  ],
  places: [
    place('port-qasim', 'south', 'sindh', 24.79, 67.36, 400, 0, 'sea'), place('thar', 'south', 'sindh', 24.85, 70.35, 500, 4, 'scarce'),
    place('hub', 'south', 'balochistan', 24.92, 66.7, 300, 0, 'sea'), place('jhimpir', 'south', 'sindh', 25.07, 67.97, 150, 2, 'scarce'),
    place('guddu', 'south', 'sindh', 28.43, 69.7, 200, 4, 'river'), place('karachi-nuclear', 'south', 'sindh', 24.85, 66.79, 250, 0, 'sea'),
    place('sahiwal', 'north', 'punjab', 30.71, 73.24, 250, 2, 'river'), place('haveli', 'north', 'punjab', 31, 72.1, 250, 2, 'river'),
    place('balloki', 'north', 'punjab', 31.19, 73.86, 200, 1, 'river'), place('daral', 'north', 'kp', 35.21, 72.55, 20, -8, 'river'),
  ],
  load: {
    mean_mw: [10958, 10335, 11302, 14601, 17144, 19089, 20000, 17715, 17343, 13793, 11156, 10484],
    peak_mw: [15600, 14300, 15300, 19000, 21800, 23900, 25000, 22100, 22000, 18200, 15400, 14900],
    trough_mw: [7900, 7400, 8100, 10500, 12300, 13700, 14400, 12800, 12500, 9900, 8000, 7500],
    latent_mw: [200, 150, 200, 500, 1200, 2000, 2100, 1600, 1300, 500, 150, 200],
    source: 'fy25-months',
  },
  profiles: [
    { fuel: 'hydel', mean_mw: [1164, 2798, 1882, 3203, 6304, 7514, 7191, 7199, 6772, 4301, 3974, 2390], source: 'fy25-months' },
    { fuel: 'nuclear', mean_mw: [2915, 2753, 2957, 2639, 2285, 1921, 2680, 2942, 2178, 2352, 2569, 2554], source: 'fy25-months' },
    { fuel: 'wind', mean_mw: [255, 268, 313, 555, 667, 752, 730, 560, 586, 291, 94, 184], source: 'fitted: FY25 wind, solar and bagasse by month less the two below' },
    { fuel: 'solar', mean_mw: [90, 105, 130, 138, 129, 132, 126, 128, 123, 119, 96, 79], source: 'fitted: 1,000 GWh a year' },
    { fuel: 'bagasse', mean_mw: [161, 160, 165, 145, 0, 0, 0, 0, 0, 0, 160, 160], source: 'fitted: 700 GWh a year, November to April' },
  ],
  takes: [
    { fuel: 'gas', share: same(0.85), source: 'fitted: FY25 local gas energy, 11,216 GWh' },
    { fuel: 'rlng', share: [0.58, 0.34, 0.5, 0.65, 0.59, 0.65, 0.67, 0.51, 0.56, 0.54, 0.29, 0.42], source: 'fitted: FY25 LNG energy, 22,228 GWh, contracts taken or paid' },
    { fuel: 'coal-thar', share: [0.68, 0.5, 0.6, 0.66, 0.62, 0.62, 0.62, 0.56, 0.6, 0.64, 0.5, 0.58], source: 'fitted: FY25 Thar and Lucky energy, 15,552 GWh' },
    { fuel: 'oil', share: same(0.04), source: 'fitted: FY25 furnace oil energy, 521 GWh, run for voltage and start-ups' },
    { fuel: 'coal-imported', share: [0.12, 0, 0.1, 0.15, 0.12, 0.15, 0.18, 0.08, 0.12, 0.1, 0, 0.08], source: 'fitted: FY25 imported coal energy, 9,067 GWh' },
  ],
};
