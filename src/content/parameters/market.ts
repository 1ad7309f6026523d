// The price model Cycle-SV and the law of impact.
import { param } from './make.ts';

const FIT = 'fitted: 35 moments of daily prices 2014–2026, simulated moments (cycle-sv)';
export const MARKET = {
  drift_sceptic_floor: param(0.02, 'per year', 'cycle-sv'), drift_sceptic_size: param(0.06, 'per year', 'cycle-sv'), drift_sceptic_power: param(0.5, 'power', 'cycle-sv'),
  drift_central_floor: param(0.03, 'per year', 'cycle-sv'), drift_central_size: param(0.2, 'per year', 'cycle-sv'), drift_central_power: param(0.4, 'power', 'cycle-sv'),
  drift_enthusiast_floor: param(0, 'per year', 'cycle-sv'), drift_enthusiast_size: param(0.305, 'per year', FIT), drift_enthusiast_power: param(0.187, 'power', FIT),
  family_sceptic_share: param(0.5, 'share', 'design: history is one survivor’s path, so the low family has half the weight'),
  family_central_share: param(0.35, 'share', 'design: the rest in the middle; 0.15 is left to history continuing'),
  fair_sd: param(0.15, 'per √year', FIT), bull_drift: param(0.54, 'per year', FIT), bear_drift: param(-0.84, 'per year', FIT), reversion: param(0.07, 'per year', FIT),
  jump_chance: param(0.005, 'per day', FIT), jump_mean: param(-0.09, 'log', FIT), jump_sd: param(0.14, 'log', FIT),
  volatility: param(0.56, 'per √year', FIT), volatility_cap_power: param(0.08, 'power', FIT),
  slow_phi: param(0.9945, 'per day', FIT), slow_variance: param(0.165, 'log²', FIT), fast_phi: param(0.82, 'per day', FIT), fast_variance: param(0.105, 'log²', FIT),
  to_bear: param(0.0021, 'per day', FIT), to_bear_slope: param(1, 'per log', FIT), to_bull: param(0.0018, 'per day', FIT), to_bull_slope: param(3.7, 'per log', FIT),
  impact_scale: param(1, 'factor', 'impact-law'), impact_daily_sd: param(0.023, 'per day', 'impact-law'), impact_volume_usd: param(15e9, 'USD/day', 'spot-volume'),
  impact_kept_share: param(1 / 3, 'share', 'design: a third of an uninformed trade’s impact stays (impact-law)'),
  impact_fade_days: param(7, 'days', 'design: the rest decays within weeks (impact-law)'),
  trade_fee: param(0.0015, 'share', 'design: over-the-counter desk fee'),
};
