// Words of the laws: names, clauses, stages; what laws move.
import type { LawStage, Lever } from '../../core/types.ts';
import { demandLaws } from './demand.ts';
import { assetLaws } from './laws-assets.ts';
import { financeLaws } from './laws-finance.ts';
import { powerLaws } from './laws-power.ts';

export interface LawWords {
  readonly label: string;
  readonly says: string;
  readonly clauses: Readonly<Record<string, { readonly label: string; readonly says: string }>>;
}

export const law = {
  stage: 'Stage',
  since: (date: string) => `since ${date}`,
  takes: (days: string) => `${days} until it is in force`,
  tabled: 'Tabled. Its clauses stand.',
};

export const lawStages: Record<LawStage, string> = {
  none: 'not tabled',
  drafting: 'being drafted',
  cabinet: 'before the cabinet',
  committee: 'in committee',
  floor: 'on the floor of the Assembly',
  'other-house': 'before the Senate',
  joint: 'called to a joint sitting',
  advice: 'before the Senate for advice',
  assent: 'awaiting assent',
  consent: 'awaiting the Fund’s consent',
  hearing: 'heard by the regulator',
  force: 'in force',
  ended: 'ended',
  failed: 'voted down',
  struck: 'struck down',
};

/** What a law moves as long as it is in force. */
export const levers: Record<Lever, string> = {
  cost_usd_year: 'Cost to the ministry, a year',
  fees_usd_year: 'Fees to the ministry, a year',
  tax_pkr_year: 'Taxes, a year',
  seized_sat_year: 'Coins forfeited, a year',
  rig_price: 'Price of rigs',
  site_price: 'Price of sites',
  rooftop: 'New rooftop panels',
  capacity: 'Capacity payments',
  offer: 'Offers of licensed halls',
  remittances: 'Remittances',
  investment: 'Investment from abroad',
  loans: 'New loans',
  loss_levelling: 'Loss-based hours levelled',
  losses: 'Losses in distribution',
  recovery: 'Bills paid',
  interruptible_usd_mwh: 'What halls ask for being cut',
  stand_down_pct: 'Margin at which they are cut',
  hall_tariff_pkr_kwh: 'Most that halls pay',
  royalty_pct: 'Least royalty',
  margin_claim: 'Ministry’s share of the power margin',
  late_spread_pct: 'Interest on late payment',
  kept: 'Cash that does not lapse',
  operations_usd_mwh: 'Running cost of halls',
  night_rebate_pkr_kwh: 'Off a kWh at night',
  wells_pct: 'Farm pumps on day feeders',
  wells_discount_pkr_kwh: 'Off what pumps draw by day',
  vehicles_k_year: 'Electric vehicles helped, thousand a year',
  stoves_k_year: 'Cookers helped, thousand a year',
  home_cut_pkr_kwh: 'Off a kWh for homes',
  home_units: 'Units of a month that it covers',
  tenants: 'Tenants of AI halls',
  cable_paths: 'Cable paths',
};

export const laws: Record<string, LawWords> = {
  ...powerLaws,
  ...demandLaws,
  ...assetLaws,
  ...financeLaws,
};

/** A clause's value with its unit, as a sentence would say it. */
export const clauseUnits: Record<string, (value: string, one: boolean) => string> = {
  seats: (value, one) => `${value} ${one ? 'seat' : 'seats'}`,
  members: (value) => value,
  licences: (value) => value,
  firms: (value) => value,
  landings: (value) => value,
  days: (value, one) => `${value} ${one ? 'day' : 'days'}`,
  months: (value, one) => `${value} ${one ? 'month' : 'months'}`,
  years: (value, one) => `${value} ${one ? 'year' : 'years'}`,
  'a year': (value) => `${value} a year`,
  'h/year': (value) => `${value} h a year`,
  'thousand/year': (value) => `${value},000 a year`,
  'kWh/month': (value) => `${value} a month`,
  'm wallets': (value) => `${value} m`,
  '%': (value) => `${value} %`,
  USD: (value) => `$${value}`,
  'USD m': (value) => `$${value} m`,
  'USD m/year': (value) => `$${value} m a year`,
  'USD/month': (value) => `$${value} a month`,
  'USD/MWh': (value) => `$${value}/MWh`,
  'PKR/kWh': (value) => `Rs ${value}/kWh`,
  'PKR bn': (value) => `Rs ${value} bn`,
};
