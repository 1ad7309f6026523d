// Scenarios: where a run begins. The world knows only what was public on the first day.
import type { Parameter, Scenario } from '../../core/types.ts';
import { EVENTS, HEADLINES } from '../events/index.ts';
import { LAWS } from '../laws/index.ts';
import { param } from '../parameters/make.ts';

const PAKISTAN_START: Readonly<Record<string, Parameter>> = {
  price_usd: param(105_700, 'USD/BTC', 'start-market'),
  fair_usd: param(75_970, 'USD/BTC', 'cycle-sv'),
  bull: param(1, '0 or 1', 'cycle-sv'),
  slow: param(-0.2, 'log', 'fitted: volatility of the first half of 2025'),
  height: param(901_360, 'blocks', 'fitted: epoch 447 began at 901,152 on 14 June 2025'),
  epoch_seconds: param(133_000, 's', 'fitted: 14 June 01:53 to 15 June 12:00 UTC'),
  difficulty: param(126.4114375e12, 'difficulty', 'bitcoin-protocol'),
  network_ehs: param(900, 'EH/s', 'start-market'),
  margin_ema: param(0.45, 'log', 'fitted: hashrate-rule at mid-2025'),
  fees_btc: param(0.025, 'BTC/block', 'fee-process'),
  promised_mw: param(2000, 'MW', 'promise-2000'),
  cash_usd: param(60e6, 'USD', 'design: RULES §1, development block 40 and supplementary grant 20'),
  coins_sat: param(0, 'sat', 'design: no purchase is documented'),
  first_place: param(0, 'index', 'design: Port Qasim'),
  first_j_th: param(30, 'J/TH', 'design: seized machines of 2020–21'),
  first_end_day: param(1200, 'days', 'design: old machines last three years more'),
  halls_tariff_pkr_kwh: param(22.98, 'PKR/kWh', 'package-terms'),
  rule_margin_pct: param(4, '%', 'design: halls stand down first'),
  rule_cost_pkr_kwh: param(60, 'PKR/kWh', 'design: no ceiling to begin with'),
  fx_reserves_usd: param(11.5e9, 'USD', 'reserves-june'),
  growth_pct: param(2.7, '% a year', 'growth-fy25'),
  cpi_pct: param(3.5, '% a year', 'money-june'),
  policy_pct: param(11, '% a year', 'money-june'),
  spread_bp: param(500, 'bp', 'spread-start'),
  rating: param(5, 'notch', 'rating-april'),
  arrears_pkr: param(1.614e12, 'PKR', 'circular-debt'),
  public_debt_pkr: param(80e12, 'PKR', 'public-debt'),
  debt_rate_pct: param(10.25, '% a year', 'fitted: Rs 8.2 tn of interest budgeted for FY26 over Rs 80 tn'),
};

export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'pakistan-2025',
    nation: 'pakistan',
    start: [2025, 6, 15],
    days: 3652,
    hidden: false,
    begin: PAKISTAN_START,
    laws: LAWS.map((law) => law.id),
    events: EVENTS.map((event) => event.id),
    headlines: HEADLINES.map((headline) => headline.id),
  },
  {
    id: 'pakistan-fy25',
    nation: 'pakistan',
    start: [2024, 7, 1],
    days: 365,
    hidden: true,
    begin: {
      ...PAKISTAN_START,
      first_place: param(-1, 'index', 'design: no halls in the base year'),
      fx_reserves_usd: param(9.39e9, 'USD', 'reserves-june'),
      policy_pct: param(20.5, '% a year', 'design: the cut of June 2024 (recalled)'),
      cpi_pct: param(12.6, '% a year', 'design: June 2024 (recalled)'),
      arrears_pkr: param(2.393e12, 'PKR', 'design: June 2024 (recalled)'),
    },
    laws: [],
    events: [],
    headlines: [],
  },
  {
    id: 'two-lines',
    nation: 'two-lines',
    start: [2025, 1, 1],
    days: 730,
    hidden: true,
    begin: { ...PAKISTAN_START, cash_usd: param(10e6, 'USD', 'design: fictional') },
    laws: [],
    events: [],
    headlines: [],
  },
];
