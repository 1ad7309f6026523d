// The formula behind each figure: once in words, once in symbols with what they stand for.
import { computeEquations } from './compute.ts';
import { demandEquations } from './demand.ts';

export interface Equation {
  readonly words: string;
  readonly symbols: string;
}
const of = (words: string, symbols: string): Equation => ({ words, symbols });

export const equations: Record<string, Equation> = {
  ...computeEquations,
  ...demandEquations,
  reserve_sat: of(
    'Coins on the first day, plus what was mined, paid as royalty, bought and seized, less what was sold and lost.',
    'R = R₀ + Σ mined + Σ royalty + Σ bought + Σ seized − Σ sold − Σ lost',
  ),
  reserve_usd: of('Coins held, each at today’s price.', 'W = R × P'),
  used_mw: of(
    'What the industry package, halls of every kind, vehicles and cookers drew, as the day’s mean.',
    'U = (E_package + E_licensed + E_own + E_AI + E_electric) ÷ 24 h',
  ),
  grid_margin_pct: of(
    'Power available at the evening peak, less demand, as a share of demand; what lines cannot carry is left out.',
    'm = (Σ A_fuel − D − L) ÷ D × 100 %',
  ),
  hashprice_usd: of(
    'What a block brings, times its price, for the share of blocks that a petahash finds in a day.',
    'h = (s + f) × P × 86,400 s × 10¹⁵ ÷ (D × 2³²)',
  ),
  treasury_usd: of('All dollars that came in, less all that went out.', 'C = Σ in − Σ out'),
  capital: of(
    'Points kept, plus each quarter’s gain up to the cap, less what laws and answers cost.',
    'K = min(cap, K₀ + Σ gain) − Σ spent',
  ),
  price_usd: of(
    'A path that never sees the player, times what own orders do to the price: a lasting third and a part that fades.',
    'P = path × e^(kept + fading), kept ∝ √|net bought|',
  ),
  difficulty_t: of(
    'Every 2,016 blocks: the old difficulty times two weeks over the time they took, at most fourfold either way.',
    'D′ = D × 1,209,600 s ÷ t₂₀₁₆',
  ),
  network_ehs: of('Machines of the rest of the world, plus the country’s own.', 'H = H_world + H_own'),
  own_ehs: of(
    'Power drawn over what a terahash takes, cooling included; own and licensed halls.',
    'H = MW ÷ (J/TH × PUE)',
  ),
  idle_mw: of(
    'Coal and LNG power available today, less what was dispatched, as the day’s mean.',
    'I = Σ (A_plant − G_plant), coal and LNG',
  ),
  shortage_h: of(
    'Hours of each block times the share of demand not served in it, weighed over zones by demand.',
    'S = Σ h_block × unserved ÷ wanted',
  ),
  generated_mwh: of('Output of every plant over the day.', 'E = Σ G_plant × 24 h'),
  hydel_mw: of(
    'The season’s mean, times the river against its season, at most what the turbines can take.',
    'G = min(turbines, season × river)',
  ),
  spilled_mwh: of(
    'River, wind and sun that found neither demand nor a free line.',
    'X = Σ (A_plant − G_plant) × 24 h',
  ),
  drawn_mw: of(
    'Rigs in place, times the share of time they run, times what heat leaves of them, less what stood down.',
    'd = MW × u × heat − stood down',
  ),
  ready_mw: of('Nameplate of rigs that have arrived at a ready site.', 'r = bought − on the way − waiting'),
  licensed_mw: of(
    'Nameplate of licensed rigs times their running time, less what was interrupted.',
    'd = MW × u − interrupted',
  ),
  package_mw: of(
    'Load that the price cut calls for, at most the cap, reached evenly over the ramp.',
    'p = min(cap, base × ε × (1 − t ÷ t₀)) × ramp',
  ),
  mined_sat: of(
    'Blocks found by own machines today, times subsidy and fees, less the pool’s fee.',
    'c = H × 86,400 s ÷ (D × 2³²) × (s + f) × (1 − q)',
  ),
  royalty_sat: of('Coins that licensed halls found, times the royalty agreed.', 'y = c_licensed × royalty'),
  earned_usd_mwh: of('Coins mined today at today’s price, over the energy drawn.', 'e = c × P ÷ E'),
  bill_usd: of('Energy drawn, times the halls’ tariff, over the exchange rate.', 'b = E × tariff ÷ fx'),
  power_pkr: of(
    'Tariffs paid by halls and package so far, less what their power cost at the margin.',
    'A = Σ tariffs − Σ cost of the next kWh',
  ),
  fuel_import_usd: of(
    'Fuel burned today at the first day’s cost, times its price index and the share paid abroad, in dollars of the first day’s rate.',
    'F = Σ E_fuel × cost₀ × index × abroad ÷ fx₀',
  ),
  capacity_pkr: of(
    'A day’s share of a year’s capacity payments, set anew each July with prices and their own growth; laws and closed plants take from them.',
    'Y × i × (1 + laws − closed) ÷ 365',
  ),
  cost_basis_usd: of(
    'Money paid for the coins held; coins sold take their share of it with them.',
    'B = B₀ + paid − B × sold ÷ held',
  ),
  carry_usd: of(
    'Money tied up each day, times the yearly rate over 365. Reckoned, not paid.',
    'Z = Σ tied up × rate ÷ 365',
  ),
  promise_mw: of(
    'A running mean of new load over about a year; days of shortage do not count.',
    'm′ = m + (U − m) ÷ 365',
  ),
  temperature_c: of(
    'The month’s mean in the warmest zone, plus the day’s anomaly, plus a hot spell if there is one.',
    'T = season + anomaly + spell',
  ),
  lng_supply: of('A state, not a sum: 0 normal, 1 tight, 2 stopped.', '0 · 1 · 2'),
  hazard_pct: of(
    'For each cause the odds of a year, times the share of the coins in its reach, times the mean share that is gone then.',
    'H = Σ p_cause × reach × (least + most) ÷ 2',
  ),
  concentration_pct: of(
    'The largest of four: what lies online, what lies with the custodian, and what lies behind own keys by the part of a quorum that one key or the fullest place is.',
    'c = max(hot, custodian, cold ÷ k, cold × min(1, ⌈n ÷ places⌉ ÷ k))',
  ),
  owed_usd: of(
    'What bonds and certificates brought, less what was repaid of them.',
    'D = Σ borrowed − Σ repaid',
  ),
  coupon_usd_year: of('Each debt’s principal at its own rate.', 'C = Σ D × r'),
};
