// Chapters of docs/MODEL.md about the world and its power: weather, market, network, halls, compute, demand, grid.
import type { ModelRoom } from './room.ts';

export const WORLD_ROOMS: readonly ModelRoom[] = [
  {
    title: 'Climate and fuel',
    systems: ['climate'],
    parameters: ['climate'],
    about: [
      'Weather, rivers, world fuel prices and the LNG supply. Nothing here ever reads the player: the same seed has the same summers, whatever is done.',
      'Every series is a mean that it is pulled back to and a shock, drawn day by day (an AR(1) process). A hot spell is forecast {heat_ahead_days} ahead with stated odds, and of all forecasts that state odds of q the share q comes true.',
    ],
    reckons: [
      'temperature of a zone = mean of the date + a + spell; aₜ = φ·aₜ₋₁ + s·√(1 − φ²)·(√c·common + √(1 − c)·own), φ = {temperature_phi!}, s = {temperature_sd_c}, c = {temperature_common}; a spell adds {heat_spell_c}',
      'river against its season = e^r; rₜ = φ·rₜ₋₁ + s·√(1 − φ²)·ε, φ = {river_phi!}, s = {river_sd}',
      'price index of gas, coal, oil: iₜ = i + (1 − φ)(1 − i) + i·s·√(1 − φ²)·ε, φ = {fuel_index_phi!}, at least 0.3',
      'LNG, drawn by the day: tight {lng_tight_year}, stopped {lng_stop_year}, each for {lng_least_days} and up to {lng_span_days} more',
    ],
  },
  {
    title: 'Market',
    systems: ['market'],
    parameters: ['market'],
    about: [
      'The price of bitcoin is a path that never sees the player, times what the player’s own trades do to it. The path has two regimes (bull, bear), fat tails (two log-volatilities and jumps) and is pulled towards a fair value that grows more slowly the larger it is. Fair value and regime are hidden.',
      'Drift is a choice and not an estimate: three families (sceptic, central, enthusiast) differ in nothing else, and *mixed*, the default, draws one of them. The model forecasts nothing.',
    ],
    reckons: [
      'change of the log price = (drift + cycle − κ·gap) ÷ 365 − E[jump] + fair shock + σ·ε + jump; gap = log price − log fair value; κ = {reversion!}; cycle = {bull_drift!} or {bear_drift!}',
      'drift a year = floor + size × (worth of all coins at fair value ÷ $2.37 tn)^−power, by family',
      'σ a day = {volatility!} × e^(slow + fast − 0.27 − {volatility_cap_power} × log(worth of all coins ÷ $1 tn)) ÷ √365; slow and fast are AR(1)',
      'jumps: {jump_chance}, of mean {jump_mean} and spread {jump_sd}; turns of the cycle grow likelier with the gap, at most 4 % a day',
      'own impact at its peak = Y·σ_d·√(Q ÷ V), Y = {impact_scale}, V = {impact_volume_usd}; two thirds of it is paid on the way, {impact_kept_share} of it stays, the rest fades over {impact_fade_days}',
    ],
  },
  {
    title: 'Bitcoin network',
    systems: ['network'],
    parameters: ['network'],
    about: [
      'Blocks, difficulty, halvings and fees by the protocol’s own rules; the hashrate of the rest of the world by what mining pays. The country’s own machines are in the network: they raise difficulty and lower everybody’s reward, theirs too.',
    ],
    reckons: [
      'blocks of a day = H × 86,400 s × 10¹⁸ ÷ (D × 2³²), H in EH/s, and luck of √blocks',
      'difficulty after 2,016 blocks: D′ = D × two weeks ÷ time taken, fourfold at most; as in the protocol only 2,015 of the 2,016 intervals are measured',
      'subsidy = 50 BTC halved every 210,000 blocks; log fees AR(1), φ = {fees_phi!}',
      'rest of the world, change of log hashrate a month = min({growth_cap_month!}, {growth_gain_month!} × max(0, slow margin − {growth_floor!})) + {retreat_gain_month!} × min(0, margin) + noise; margin = log(hashprice ÷ cost of the usual machine); rarely a shock of {shock_size}',
    ],
  },
  {
    title: 'Halls: mining by the state and under licence',
    systems: ['halls'],
    parameters: ['halls'],
    about: [
      'The ministry builds sites and orders rigs that arrive months later, draw power, hash and wear out. Licensed miners are offers that come and go with what mining pays: nobody fills 2,000 MW because a bar was dragged.',
      'In the morning halls ask the grid for power by today’s heat; in the evening they count what the grid really gave.',
    ],
    reckons: [
      'asked = MW × {utilisation} × what heat leaves of air cooling; hashrate, EH/s = MW ÷ (J/TH × PUE)',
      'coins = blocks by own machines × (subsidy + fees) × (1 − {pool_fee}); bill = energy × tariff ÷ exchange rate, and {operations_usd_mwh} to run them',
      'licensed offers a quarter, MW = {licence_offer_mw} × σ((revenue − tariff − {operations_usd_mwh} − {licence_hurdle_usd}) ÷ {licence_slope_usd}) × (1 − royalty ÷ {licence_royalty_ceiling}) × (1 + laws) × standing ÷ 50; σ is the logistic curve, revenue = hashprice ÷ (0.024 × J/TH × PUE) in $/MWh',
      'a licensed batch leaves after {licence_lean_quarters} of negative margin',
      'price of rigs = max({rig_price_floor_usd_th}, {rig_price_ratio!} × hashprice), hashprice by the terahash; the most efficient cost {rig_frontier_ratio} of it',
    ],
  },
  {
    title: 'Compute: AI halls',
    systems: ['compute'],
    parameters: ['compute'],
    about: [
      'The other use of the same megawatts. The ministry lets land, a powered shell, or buys chips of its own. Tenants come by standing, ask for cable paths and a licence for chips, and are promised uptime: what is cut beyond the promise is paid for, and no tenant asks for a while after.',
    ],
    reckons: [
      'tenants who ask in a quarter: Poisson with mean ({ai_tenants_quarter!} + {ai_tenants_point!} × (standing − 50)) × (1 + laws), at most four',
      'rent of a day = MW × (24 − dark hours) × rent × what cables and engineers leave; land earns {ai_ground_share} of it',
      'penalty = MWh cut beyond those that the promise leaves free in a year × {ai_cut_usd_mwh}; then quiet for {ai_quiet_quarters}',
      'own chips sell {ai_cloud_usd_year} × {ai_cloud_used}, falling as e^(−{ai_cloud_fade_year!} × age)',
    ],
  },
  {
    title: 'Demand side',
    systems: ['demand'],
    parameters: ['demand'],
    about: [
      'What laws do to the load without a single coin: a rebate at night, farm pumps by day, electric vehicles and cookers, a lower price for homes, batteries, plants retired. Moved load is drawn again in another block, MWh for MWh.',
    ],
    reckons: [
      'share of the evening moved by a rebate, in the end = min({night_most}, {night_elasticity} × rebate ÷ average tariff); each month {shift_ramp_month!} of the way there',
      'farm pumps by day = share asked × min(1, 0.5 + 0.5 × discount ÷ {wells_full_pkr_kwh})',
      'homes use more by {homes_elasticity} × cut × part of their use under the units covered ÷ average tariff',
      'vehicles × {vehicle_kwh_day}, cookers × {stove_kwh_day}; {electric_scrap_year!} of them are scrapped a year',
      'batteries of {storage_hours} fill in the cheaper of night and day, where the evening is dear enough, and keep {storage_keep!}',
    ],
  },
  {
    title: 'Grid',
    systems: ['grid'],
    parameters: ['grid'],
    about: [
      'Two zones and the line between them, ten fuels, four blocks a day (night 7 h, morning 5 h, day 7 h, evening 5 h). Power that must be taken comes first, then plants from the cheapest to the dearest; the energy balance closes in every block.',
      'Uses are served in the order of the ladder: homes and AI halls (either may stand first), industry package, batteries, firm licences, what may be interrupted, own halls. Each is priced at the cost of the next kilowatt-hour in its zone: while the line has room, a southern megawatt displaces northern LNG, and it is cheap only when the line is full.',
      'A shortage has stated causes (line, fuel, outage, demand that was never served). Load-shedding for unpaid bills is apart from it and always there. Capacity payments are owed whatever runs.',
    ],
    reckons: [
      'demand of a block = share of the zone × (base year × (1 + {demand_growth_year!} × years) + heat × {heat_demand_mw_c} + latent load of the evening) − new rooftop sun by day; evening = 0.94 × the month’s peak, morning and day close the month’s mean',
      'rooftop since the base year = {rooftop_mw_year} × years ÷ (1 + {rooftop_fade_year!} × years), of which {rooftop_share} by the day’s mean',
      'available = counted MW × (1 − outage) × (1 − {heat_derate_c!} × degrees over 30 °C) × LNG supply; outage AR(1) around {outage_mean}',
      'cost of a plant = first day’s cost × (share paid abroad × exchange rate + rest × prices at home) × fuel index',
      'industry package, MW = min({package_cap_mw}, {package_base_mw} × {package_elasticity} × price cut), reached over {package_ramp_days}',
      'odds of a national blackout = GW under the low mark × {blackout_low_gw} + share unserved × {blackout_short}; it lasts {blackout_least_h} and up to {blackout_span_h} more',
    ],
  },
];
