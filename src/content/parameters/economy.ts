// Growth, prices, money, the exchange rate, trade and debt: how an economy answers. Its own figures stand with the nation.
import { param } from './make.ts';

export const ECONOMY = {
  growth_trend_pct: param(3.8, '% a year', 'design: between FY26’s 3.7 % and the 4 % aimed at for FY27'),
  growth_pull: param(0.06, 'per month', 'design: half of a gap to the trend is gone in a year'),
  growth_drag: param(
    0.03,
    'per month',
    'design: a point of real interest over neutral takes about a third of a point of growth in a year',
  ),
  growth_sd_pct: param(0.2, '% per month', 'design: a year’s growth strays by about 0.7 points'),
  neutral_real_pct: param(
    4.5,
    '%',
    'design: policy rate less inflation at which neither cools, from 11 % and the 6 % expected in June 2025',
  ),
  cpi_target_pct: param(6, '%', 'inflation-target'),
  cpi_habit: param(0.6, 'share', 'design: more than half of last year’s rise goes into this month’s prices'),
  cpi_drag: param(
    0.2,
    'share',
    'design: a point of real interest over neutral takes 0.2 points off the yearly pace at once',
  ),
  cpi_sd_pct: param(0.3, '% per month', 'design: monthly rises stray by a third of a point'),
  fx_pass: param(0.1, 'share', 'design: usual estimates of pass-through in a year are 0.1 to 0.3'),
  oil_pass: param(0.04, 'share', 'design: share of fuel in the basket that follows crude'),
  foreign_inflation_year: param(0.025, 'per year', 'design: prices in dollars'),
  policy_over: param(0.5, 'weight', 'design: Taylor’s weight on inflation over target'),
  policy_cover_pct: param(1, '% per month of cover', 'design: the rate defends the reserves'),
  policy_step_pct: param(0.5, '%', 'policy-steps'),
  fx_price_share: param(
    0.95,
    'share',
    'design: over years the rupee gives way by nearly all of the gap in prices; from 2023 to 2025 it was held at 278–286, after a jump',
  ),
  fx_cover_pull: param(
    0.008,
    'per month',
    'design: a month of cover under the usual costs about 10 % in a year',
  ),
  fx_current_pull: param(
    0.04,
    'per month',
    'design: a deficit of a tenth of imports costs about 5 % in a year',
  ),
  fx_sd: param(0.006, 'per month', 'design: month-ends of 2024–25 strayed less, those of 2022–23 more'),
  cover_usual_months: param(
    2.75,
    'months',
    'design: between the 2.5 of June 2025 and the three months that the Fund asks for',
  ),
  export_growth_year: param(
    0.055,
    'per year',
    'design: in dollars; exports of goods rose 5 % in eleven months of FY25',
  ),
  export_price: param(0.5, 'elasticity', 'design: elasticity to the real exchange rate'),
  import_income: param(
    1.3,
    'elasticity',
    'design: imports outrun output; they rose 8 % in eleven months of FY25, prices abroad included',
  ),
  import_price: param(0.7, 'elasticity', 'design: elasticity to the real exchange rate'),
  remittance_growth_year: param(
    0.05,
    'per year',
    'design: after the leap of 27 % in FY25, with the number of workers abroad',
  ),
  trade_phi: param(0.7, 'per month', 'design: a good or bad season lasts some months'),
  trade_sd: param(0.02, 'per month', 'design: monthly flows stray by 2 to 3 %'),
  finance_growth_year: param(
    0.04,
    'per year',
    'design: debt and investment grow with the economy in dollars',
  ),
  import_ration: param(
    0.15,
    'per month of cover',
    'design: letters of credit were rationed in 2022–23; at one month of cover a seventh waits',
  ),
  loan_need: param(
    0.5,
    'per month of cover',
    'design: the treasury borrows abroad by need; a month over the usual cover halves it',
  ),
  loan_spread: param(
    0.12,
    'per 100 bp',
    'design: each point more of spread keeps an eighth of new loans away',
  ),
  spread_bp: param(500, 'bp', 'spread-start'),
  spread_notch: param(0.22, 'per notch', 'design: a notch is worth about 100 bp at 500'),
  spread_cover_bp: param(150, 'bp per month', 'design: thin cover is asked for at once'),
  spread_sd_bp: param(20, 'bp', 'design: what markets do by themselves in a month'),
  rating_up_months: param(3, 'months', 'design: three months of cover are what raters call adequate'),
  rating_down_months: param(1.75, 'months', 'design: the gauge’s red'),
};
