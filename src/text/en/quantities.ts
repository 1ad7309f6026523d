// Name and meaning of every figure that the game shows, one sentence each.

import { computeQuantities } from './compute.ts';
import { councilQuantities } from './council.ts';
import { custodyQuantities } from './custody.ts';
import { demandQuantities } from './demand.ts';
import { financeQuantities } from './finance.ts';
import { officeQuantities } from './office.ts';
import { parliamentQuantities } from './parliament.ts';
import { peopleQuantities } from './people.ts';
import { programmeQuantities } from './programme.ts';
export interface QuantityWords {
  readonly label: string;
  /** for tight places */
  readonly short: string;
  readonly meaning: string;
}
const entry = (label: string, short: string, meaning: string): QuantityWords => ({ label, short, meaning });

export const quantities: Record<string, QuantityWords> = {
  ...computeQuantities,
  ...demandQuantities,
  ...parliamentQuantities,
  ...programmeQuantities,
  ...peopleQuantities,
  ...councilQuantities,
  ...custodyQuantities,
  ...financeQuantities,
  ...officeQuantities,
  reserve_sat: entry('Reserve', 'Reserve', 'Bitcoin that the state holds.'),
  reserve_usd: entry('Worth of the reserve', 'Worth', 'The reserve at today’s price.'),
  treasury_usd: entry('Cash', 'Cash', 'Dollars that the ministry may spend.'),
  power_pkr: entry(
    'Power account',
    'Power acct',
    'What halls and package have paid for power so far, less what that power cost; it comes off circular debt.',
  ),
  surplus_mw: entry(
    'Idle coal and gas',
    'Idle',
    'Coal and gas power that could have run today and did not, as the day’s mean.',
  ),
  idle_mw: entry(
    'Idle coal and gas',
    'Idle',
    'Coal and gas power that could have run today and did not, as the day’s mean.',
  ),
  used_mw: entry('Surplus used', 'Used', 'Power that halls and package drew today, as the day’s mean.'),
  grid_margin_pct: entry(
    'Grid margin',
    'Margin',
    'Spare power at the evening peak as a share of demand; below zero someone is dark.',
  ),
  margin_pct: entry(
    'Grid margin',
    'Margin',
    'Spare power at the evening peak as a share of demand; below zero someone is dark.',
  ),
  hashprice_usd: entry('Hashprice', 'Hashprice', 'What a petahash per second earns in a day, in dollars.'),
  price_usd: entry('Price of bitcoin', 'Price', 'Dollars for one bitcoin, own orders included.'),
  hydel_mw: entry('Hydel', 'Hydel', 'What all dams and river plants gave, as the day’s mean.'),
  lng_supply: entry('LNG supply', 'LNG', 'Whether cargoes come: 0 as agreed, 1 fewer, 2 none.'),
  difficulty_t: entry(
    'Difficulty',
    'Difficulty',
    'How hard a block is to find, in trillions; set anew every 2,016 blocks.',
  ),
  difficulty: entry(
    'Difficulty',
    'Difficulty',
    'How hard a block is to find; it follows the world’s machines with a lag.',
  ),
  network_ehs: entry('Network', 'Network', 'Machines of the whole world, own ones included.'),
  rest_ehs: entry('Rest of the world', 'World', 'Machines of the rest of the world.'),
  own_ehs: entry(
    'Hashrate of own and licensed halls',
    'Own and licensed',
    'What the country’s halls, own and licensed, put into the network.',
  ),
  state_ehs: entry('Hashrate of own halls', 'Halls', 'What the ministry’s halls put into the network today.'),
  licensed_ehs: entry(
    'Hashrate of licensed halls',
    'Licensed',
    'What licensed halls put into the network today.',
  ),
  shortage_h: entry(
    'Shortage',
    'Shortage',
    'Hours without power today because supply was short; loss-based cuts are apart.',
  ),
  shortage_mwh: entry('Energy not served', 'Not served', 'Energy that was wanted today and not there.'),
  drawn_mw: entry('Drawn by own halls', 'Drawn', 'What the ministry’s halls drew today, as the day’s mean.'),
  ready_mw: entry('Rigs ready', 'Ready', 'Nameplate draw of rigs that stand in a ready site.'),
  licensed_mw: entry(
    'Licensed halls',
    'Licensed',
    'What licensed halls drew today, those of partners among them, as the day’s mean.',
  ),
  package_mw: entry('Industry package', 'Package', 'Extra load under the industry package today.'),
  offered_mw: entry('Offers', 'Offers', 'Megawatts that licensed halls offered last quarter.'),
  curtailed_mwh: entry(
    'Stood down',
    'Stood down',
    'Energy that own halls did without because the rule or an order said so.',
  ),
  earned_usd_mwh: entry(
    'Earned per MWh',
    'Per MWh',
    'What own halls earned today for each megawatt-hour drawn.',
  ),
  margin_usd_mwh: entry(
    'Margin per MWh',
    'Margin',
    'What own halls earned for each megawatt-hour drawn, less its bill.',
  ),
  bill_usd: entry('Power bill', 'Bill', 'What own halls pay for today’s power.'),
  mined_sat: entry('Mined', 'Mined', 'Bitcoin that own halls mined today.'),
  royalty_sat: entry('Royalties', 'Royalties', 'Bitcoin that licensed halls paid today.'),
  capital: entry(
    'Political capital',
    'Capital',
    'Points that laws cost; two a quarter, more or less, ten at most.',
  ),
  carry_usd: entry('Cost of money', 'Carry', 'What money tied up costs the state; reckoned, not paid.'),
  invested_usd: entry('Money tied up', 'Tied up', 'Cash put into sites, rigs and coins so far, less sales.'),
  cost_basis_usd: entry('Cost of the coins', 'Basis', 'What the coins held were bought for.'),
  envelope_usd: entry('Envelope', 'Envelope', 'What was voted for this year.'),
  outlay_usd: entry('Outlay', 'Outlay', 'What was laid out this year.'),
  fx_reserves_usd: entry(
    'Foreign reserves',
    'Reserves',
    'Dollars that the central bank holds; the ministry’s coins are not among them.',
  ),
  cover_months: entry(
    'Import cover',
    'Cover',
    'Months of imports that the central bank’s dollars would pay.',
  ),
  fx_pkr_usd: entry('Exchange rate', 'Rupees', 'Rupees for a dollar.'),
  growth_pct: entry('Growth', 'Growth', 'Output against a year before.'),
  cpi_pct: entry('Inflation', 'Prices', 'Consumer prices against a year before.'),
  policy_pct: entry('Policy rate', 'Rate', 'What the central bank asks for money.'),
  current_account_usd: entry(
    'Current account',
    'Current acct',
    'What trade, remittances and income brought or took last month.',
  ),
  remittances_usd: entry('Remittances', 'Remittances', 'What workers abroad sent home last month.'),
  spread_bp: entry('Spread', 'Spread', 'What lenders ask of the country over the dollar’s own rate.'),
  rating: entry('Rating', 'Rating', 'Notches over default; 5 is B−.'),
  gdp_usd: entry('Output', 'Output', 'Output of a year at today’s prices and rate.'),
  circular_debt_pkr: entry(
    'Circular debt',
    'Circular debt',
    'What the power sector owes its plants and lenders and nobody has paid.',
  ),
  subsidy_pkr: entry(
    'Subsidy for circular debt',
    'Subsidy',
    'What the budget pays towards circular debt in this fiscal year.',
  ),
  receipts_pkr: entry('Taxes', 'Taxes', 'Federal taxes since July.'),
  interest_pkr: entry('Interest', 'Interest', 'Interest on the public debt since July.'),
  primary_pct: entry(
    'Primary balance',
    'Primary',
    'Receipts less spending before interest, as a share of output since July.',
  ),
  public_debt_pkr: entry('Public debt', 'Debt', 'What the state owes, at home and abroad.'),
  wall_usd: entry('Hard wall', 'Wall', 'Outlay of a year that the programme allows the ministry.'),
  own_dollars_usd: entry(
    'Own dollars so far',
    'Own dollars',
    'What the ministry’s sales and coins have brought, less all that it laid out.',
  ),
  fuel_import_usd: entry('Fuel imports', 'Imports', 'Dollars that today’s fuel cost abroad.'),
  fuel_pkr: entry('Fuel', 'Fuel', 'What today’s fuel cost.'),
  capacity_pkr: entry('Capacity payments', 'Capacity', 'What is owed for plants today, run or not.'),
  generated_mwh: entry('Generated', 'Generated', 'Energy generated today.'),
  demand_mw: entry('Demand', 'Demand', 'Power wanted today, as the day’s mean.'),
  spilled_mwh: entry('Spilled', 'Spilled', 'Energy that had to be thrown away today.'),
  losses_mwh: entry('Lost on the way', 'Losses', 'Energy lost in lines today.'),
  link_mw: entry('Flow on the line', 'Line', 'Power over the line today, as the day’s mean.'),
  flow_mw: entry('Flow on the line', 'Line', 'Power over the line today, as the day’s mean.'),
  zone_cost: entry(
    'Cost of the next kWh',
    'Next kWh',
    'What one more kilowatt-hour would cost in this zone, as the day’s mean.',
  ),
  cost_pkr_kwh: entry(
    'Cost of the next kWh',
    'Next kWh',
    'What one more kilowatt-hour would cost in this zone, as the day’s mean.',
  ),
  temperature_c: entry('Temperature', 'Heat', 'The day’s mean in this zone.'),
  river: entry('River', 'River', 'Inflow against the season.'),
  fees_btc: entry('Fees', 'Fees', 'Fees in a block.'),
  subsidy_sat: entry('Subsidy', 'Subsidy', 'New bitcoin in a block.'),
  height: entry('Height', 'Height', 'Blocks found since the first.'),
  retarget_pct: entry(
    'Last change of difficulty',
    'Retarget',
    'By how much difficulty changed when it was last set.',
  ),
  summers_lit: entry(
    'Lit summers',
    'Summers',
    'Summers whose shortage stayed within what the mandate allows.',
  ),
  promise_mw: entry('The promise', 'Promise', 'New load of any use outside shortage, over the last year.'),
  spare_years: entry('Spare years', 'Spare', 'Years in which nearly all hall energy was spare.'),
  dark_days: entry(
    'Days of long shortage',
    'Dark days',
    'Days of this quarter with over four hours of shortage.',
  ),
};

/** Words for a figure of one zone. */
export const ofZone = (label: string, zone: string): string => `${label}, ${zone.toLowerCase()}`;
