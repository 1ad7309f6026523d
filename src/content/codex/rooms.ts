// Rooms of the parameters in the order in which content lists them: each begins with the parameter named here.

export const PARAMETER_ROOMS: readonly (readonly [room: string, first: string])[] = [
  ['climate', 'temperature_phi'],
  ['market', 'drift_sceptic_floor'],
  ['network', 'fees_phi'],
  ['grid', 'demand_growth_year'],
  ['halls', 'site_container_usd'],
  ['ministry', 'first_envelope_day'],
  ['economy', 'growth_trend_pct'],
  ['budget', 'vote_june'],
  ['parliament', 'goodwill_weight'],
  ['programme', 'standing_fund'],
  ['people', 'people_feel'],
  ['custody', 'hot_year'],
  ['finance', 'host_most_mw'],
  ['office', 'lights_least'],
  ['compute', 'ai_land_usd'],
  ['demand', 'night_elasticity'],
];
