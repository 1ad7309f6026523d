// Numbers of the council: what seats cost, what loyalty follows, what interests do that nobody asked for, what each archetype works; each with unit and source.
import { param } from './make.ts';

export const COUNCIL = {
  adviser_usd_year: param(0.3e6, 'USD/year', 'design: RULES §1'),
  adviser_capital: param(2, 'points', 'design: RULES §1'),
  star_capital: param(3, 'points', 'design: RULES §1: a star costs three'),
  dismiss_capital: param(1, 'points', 'design: RULES §1'),
  declare_capital: param(1, 'points', 'design: RULES §4: asked, an interest is known for certain'),
  surface_quarter: param(0.04, 'per quarter', 'design: RULES §4: conflicts surface in one quarter of 25'),
  conflict_scandal: param(
    0.2,
    'share',
    'design: each interest that stands in no register is one more thing to be found',
  ),
  conflict_days: param(90, 'days', 'design: RULES §3, mandate 4: no conflict open over a quarter'),
  surface_scandal: param(6, 'points', 'design: half of what an ordinary scandal makes'),
  surface_trust: param(3, 'points', 'design: people ask what else they were not told'),
  brief_scandal: param(2, 'points', 'design: RULES §4: dismissed, they brief the opposition'),
  recuse_trust: param(1, 'points', 'design: the minutes say who left the room'),
  loyal_start: param(60, 'points', 'design: new, and well paid'),
  loyal_asked: param(3, 'points', 'design: asked in the quarter'),
  loyal_unasked: param(3, 'points', 'design: not asked in the quarter; twelve such quarters and they go'),
  loyal_red: param(4, 'points', 'design: the gauge that they mind is red'),
  loyal_declare: param(4, 'points', 'design: nobody likes to be asked'),
  loyal_recuse: param(10, 'points', 'design: nobody likes to wait outside'),
  loyal_least: param(25, 'points', 'design: under it they resign'),
  strategist_impact: param(
    0.85,
    'factor',
    'design: large orders split by somebody who has placed many of them',
  ),
  founder_formal_pct: param(3, '%', 'design: users follow a known name to accounts that are registered'),
  veteran_fund_month: param(
    0.2,
    'points a month',
    'design: letters answered in the mission’s own words; 2.4 points a year',
  ),
  engineer_every: param(5, 'months', 'design: towers and conductors ordered ahead: six months’ work in five'),
  keeper_share: param(0.8, 'share', 'design: drills and counts between audits'),
  banker_bp: param(20, 'bp', 'design: lenders know whom to call; under a tenth of a notch'),
  whip_capital: param(1, 'points', 'design: one member a quarter is brought to the door'),
  scholar_share: param(0.3, 'share', 'design: a ruling with reasons answers a part of the objections'),
};
