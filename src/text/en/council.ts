// Words of the council: its figures, its reasons, its refusals, its parameters. Words of its screens are in council-words.ts.
import type { CouncilRefusalCode } from '../../core/types.ts';
import type { QuantityWords } from './quantities.ts';
import type { Sentence } from './refusals.ts';

export const councilRefusals: Record<CouncilRefusalCode, Sentence> = {
  'no-council': () => 'This country has no council to seat anybody in.',
  'unknown-adviser': () => 'There is no such adviser; take one of the list.',
  'unknown-question': () => 'Nobody can answer that; take one of the questions listed.',
  'unknown-plan': () => 'That is no plan for this question; ask for counsel anew.',
  'not-candidate': () => 'Not on the list now; a new one comes on 1 March and 1 September.',
  seated: () => 'This adviser is seated already.',
  'not-seated': () => 'This adviser is not seated; seat one from the list first.',
  'no-seat': () => 'All seats are taken; dismiss somebody first, or pass the council law for one more.',
  declared: () => 'The interests stand in the register already.',
  'declare-first': () => 'Ask for the interests first; then it is known what to keep out of.',
  'no-interest': () => 'There is no interest to keep out of.',
  recused: () => 'Stays out of the room for this question.',
  'asked-already': () => 'One counsel a seat a quarter; ask again in the next.',
  'called-first': () => 'The call of this quarter is made; advice comes before it, in the next quarter.',
  'bad-bar': () => 'These numbers are no forecast; ask for counsel anew.',
};

const entry = (label: string, short: string, meaning: string): QuantityWords => ({ label, short, meaning });

export const councilQuantities: Record<string, QuantityWords> = {
  worth_usd: entry('Cash and coins', 'Worth', 'The ministry’s cash, and its coins at today’s price.'),
  advisers: entry('Advisers', 'Advisers', 'Seats of the council that are taken.'),
  interests_unasked: entry(
    'Interests not asked for',
    'Unasked',
    'Advisers whom nobody has asked what they own.',
  ),
  order_impact_pct: entry(
    'Impact of own orders',
    'Impact',
    'How much an order of coins moves the price, against a ministry without adviser and proof.',
  ),
  circuit_months: entry(
    'Time to build a circuit',
    'Circuit',
    'Months that a new circuit takes as things stand.',
  ),
  meeting_points: entry('Price of a meeting', 'Meeting', 'Political capital for meeting a member today.'),
  faith_points: entry(
    'Scholars’ view of the reserve',
    'Scholars',
    'How scholars’ rulings stand to coins held and laws in force.',
  ),
};

export const councilBecause: Record<string, string> = {
  adviser: 'An adviser',
  'fund-adviser': 'Letters by an adviser whom the mission knows',
  cash: 'Cash',
  'coins-at-price': 'Coins at today’s price',
  'impact-usual': 'As any order of its size',
  'works-usual': 'Month by month',
  'faith-held': 'Coins held',
  'faith-laws': 'Laws in force',
};

export const councilParameters: Record<string, string> = {
  adviser_usd_year: 'Fee of an adviser',
  adviser_capital: 'Capital for seating an adviser',
  star_capital: 'Capital for seating one known abroad',
  dismiss_capital: 'Capital for a dismissal',
  declare_capital: 'Capital for asking what somebody owns',
  surface_quarter: 'Odds that the papers find an interest nobody asked for',
  conflict_scandal: 'What each such interest adds to the odds of a scandal',
  conflict_days: 'Days for which an interest may go unasked',
  surface_scandal: 'Memory of scandal when the papers find one',
  surface_trust: 'Trust lost when the papers find one',
  brief_scandal: 'Memory of scandal when an adviser goes',
  recuse_trust: 'Trust won when an adviser leaves the room',
  loyal_start: 'Loyalty of a new adviser',
  loyal_asked: 'Loyalty won by asking for counsel',
  loyal_unasked: 'Loyalty lost by not asking',
  loyal_red: 'Loyalty lost while their gauge is red',
  loyal_declare: 'Loyalty lost by asking what they own',
  loyal_recuse: 'Loyalty lost by sending them out of the room',
  loyal_least: 'Loyalty under which an adviser resigns',
  strategist_impact: 'Own impact with a strategist seated',
  founder_formal_pct: 'Users in the open with a founder seated',
  veteran_fund_month: 'The Fund’s mark with a veteran seated',
  engineer_every: 'Months for six months’ work with an engineer seated',
  keeper_share: 'Odds of insiders and lost keys with a custody officer seated',
  banker_bp: 'Spread less with a central banker seated',
  whip_capital: 'Capital saved on one meeting a quarter with a whip seated',
  scholar_share: 'Part of the objections that a scholar answers',
};
