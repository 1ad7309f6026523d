// Fees, the rest of the world's hashrate, the efficiency of its machines.
import { param } from './make.ts';

const RULE = 'fitted: closed loop 2018-07 to 2026-05, RMSE 0.108 in logs (hashrate-rule)';
export const NETWORK = {
  fees_phi: param(0.964, 'per day', 'fee-process'),
  fees_sd: param(0.32, 'log', 'fee-process'),
  fees_log_mean: param(-4.54, 'log BTC/block', 'fitted: mean of 0.022 BTC a block, July 2025 process'),
  margin_ema_month: param(0.061, 'per month', RULE),
  growth_cap_month: param(0.043, 'per month', RULE),
  growth_gain_month: param(0.055, 'per month', RULE),
  growth_floor: param(0.03, 'log', RULE),
  retreat_gain_month: param(0.343, 'per month', RULE),
  growth_sd_month: param(0.04, 'per √month', RULE),
  shock_year: param(0.03, 'per year', 'design: one ban or war on the scale of 2021 in thirty years'),
  shock_size: param(0.4, 'log', 'china-ban'),
  efficiency_floor: param(5, 'J/TH', 'efficiency-path'),
  efficiency_span: param(13.5, 'J/TH', 'efficiency-path'),
  efficiency_rate: param(0.2, 'per year', 'efficiency-path'),
  efficiency_year: param(2026.4, 'year', 'efficiency-path'),
};
