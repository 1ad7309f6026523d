// Words of the demand side: rebates, pumps, vehicles, homes, batteries, contracts that end.

import type { Equation } from './equations.ts';
import type { LawWords } from './laws.ts';
import type { QuantityWords } from './quantities.ts';

const entry = (label: string, short: string, meaning: string): QuantityWords => ({ label, short, meaning });
const of = (words: string, symbols: string): Equation => ({ words, symbols });

export const demand = {
  tab: 'Demand',
  none: 'No programme for customers is known here.',
  dayTitle: 'The day in four blocks',
  dayNow: 'load today, none of it',
  parts: {
    night: 'Night rebate',
    wells: 'Pumps by day',
    electric: 'Vehicles and cookers',
    homes: 'Homes use more',
    storage: 'Batteries',
  },
  columns: { part: 'Programme' },
  peak: 'Evening load',
  peakSays: (now: string, then: string) => `${now} becomes ${then}`,
  costYear: 'Rebates and lower prices, a year',
  programmes: 'Programmes',
  programme: 'Programme',
  stage: 'Stage',
  evening: 'Evening, MW',
  cost: 'Rs bn a year',
  eveningsTitle: 'Spare of each evening ahead, ordinary weather',
  eveningsNow: 'as it is',
  eveningsThen: 'with it',
  storageTitle: 'Batteries',
  storageNote: 'two hours, a step is 50 MW',
  place: 'Place',
  mw: 'Megawatts',
  costs: 'Costs',
  ready: 'Ready',
  gives: 'Gives over the evening',
  spares: 'Spares on a day like today',
  buy: 'Order batteries',
  batteriesNow: (mw: string, coming: string) => `${mw} in service, ${coming} on the way`,
  batteriesNone: 'No battery stands.',
  retireTitle: 'End a plant’s contract',
  retireNote: 'for good',
  plant: 'Plant',
  owed: 'Owed for it, a year',
  settled: 'Paid off, as debt',
  tariffFalls: 'Average tariff from July',
  eveningLess: 'Less of an evening',
  owner: 'Who minds',
  nobody: 'nobody abroad',
  retire: 'End its contract',
  closed: (mw: string) => `${mw} closed so far`,
};

export const demandLaws: Record<string, LawWords> = {
  'night-rebate': {
    label: 'night tariff rebate',
    says: 'Who has a meter with a clock pays less at night. Load moves out of the evening, MWh for MWh. Those who always drew at night are paid too.',
    clauses: {
      rebate_pkr_kwh: {
        label: 'Rebate',
        says: 'Rupees off each kilowatt-hour at night. More moves more, up to what meters reach.',
      },
      years: { label: 'Years', says: 'How long it holds. Then habits fade.' },
    },
  },
  'home-tariff': {
    label: 'lower tariff for homes',
    says: 'Homes pay less for the first units of a month. They use more, most of it in the evening. The difference is circular debt that day, and the Fund counts it.',
    clauses: {
      cut_pkr_kwh: { label: 'Cut', says: 'Rupees off each unit. Bills are paid a little better.' },
      units: { label: 'Units covered', says: 'Of a month. More cover more of what homes draw.' },
      years: { label: 'Years', says: 'How long it holds.' },
    },
  },
  'tube-wells': {
    label: 'tube-well feeders Act',
    says: 'Farm pumps go on feeders that are live by day, under the sun and off the evening. Farmers mind the clock; a discount by day makes them mind less, and use it.',
    clauses: {
      wells_pct: {
        label: 'Pumps moved',
        says: 'Share of them on day feeders. Each tenth costs $1.2 m a year of works.',
      },
      discount_pkr_kwh: {
        label: 'Discount by day',
        says: 'Rupees off what pumps draw then. Without it half slip back.',
      },
    },
  },
  electrify: {
    label: 'vehicles and cookers Act',
    says: 'So many electric two-wheelers and cookers a year are helped. They draw by night and at meals, pay the tariff, and burn no petrol or bottled gas bought abroad.',
    clauses: {
      vehicles_k: {
        label: 'Vehicles',
        says: 'Thousand a year, $230 each. With a night rebate they charge at night.',
      },
      stoves_k: {
        label: 'Cookers',
        says: 'Thousand a year, $20 each. Nearly half of it is drawn in the evening.',
      },
    },
  },
};

export const demandQuantities: Record<string, QuantityWords> = {
  moved_mw: entry(
    'Moved out of the evening',
    'Moved',
    'Evening load that a rebate or day feeders have moved.',
  ),
  electric_mw: entry(
    'Vehicles and cookers',
    'Electric',
    'What helped vehicles and cookers drew, as the day’s mean.',
  ),
  rebate_pkr: entry('Rebates today', 'Rebates', 'Rebates, discounts and lower prices of homes, today.'),
  tariff_pkr_kwh: entry(
    'Average tariff',
    'Tariff',
    'What customers pay on the average, what homes are let off taken off.',
  ),
  battery_mw: entry('Batteries', 'Batteries', 'Batteries in service and on their way.'),
  battery_mwh: entry('Given by batteries', 'From batteries', 'Energy that batteries gave this evening.'),
  retired_mw: entry('Plants closed', 'Closed', 'Plants whose contracts were ended.'),
};

export const demandEquations: Record<string, Equation> = {
  moved_mw: of(
    'Evening load times the share that the rebate has moved, plus pumps on day feeders.',
    'm = L_evening × s + pumps × w',
  ),
  electric_mw: of(
    'Vehicles and cookers in use, at what each draws in a day.',
    'e = (v × 1.5 + c × 2.5) ÷ 24',
  ),
  rebate_pkr: of('Each programme’s price, times the energy it is paid for.', 'Σ price × MWh'),
  tariff_pkr_kwh: of(
    'The first day’s average with prices and capacity payments since, less what homes are let off.',
    't = t₀ × index − cut',
  ),
  battery_mw: of('What was ordered.', 'Σ MW'),
  battery_mwh: of('What was put in, less what is lost on the way.', 'g = in × 0.86'),
  retired_mw: of('Megawatts of plants without a contract.', 'Σ MW'),
};

export const demandParameters: Record<string, string> = {
  night_elasticity: 'Answer of the evening to a night rebate',
  night_most: 'Most that a night rebate moves',
  night_free_share: 'Usual night load that gets it too',
  night_full_pkr_kwh: 'Rebate at which all charge at night',
  shift_ramp_month: 'Part of the way in a month',
  wells_load_mw: 'Farm pumps',
  wells_winter: 'Pumps in winter',
  wells_evening: 'Pumps that run of an evening',
  wells_full_pkr_kwh: 'Discount at which all pump by day',
  vehicle_kwh_day: 'Energy of a vehicle in a day',
  vehicle_night: 'Part charged at night unasked',
  vehicle_oil_usd: 'Petrol that a vehicle spares in a year',
  stove_kwh_day: 'Energy of a cooker in a day',
  stove_gas_usd: 'Gas that a cooker spares in a year',
  electric_scrap_year: 'Scrapped in a year',
  homes_night: 'Homes in the night’s load',
  homes_morning: 'Homes in the morning’s load',
  homes_day: 'Homes in the day’s load',
  homes_evening: 'Homes in the evening’s load',
  homes_elasticity: 'Answer of homes to their price',
  homes_units_full: 'Units under which nearly all is used',
  storage_usd: 'Battery of two hours, a MW',
  storage_fall_year: 'Fall of that price in a year',
  storage_days: 'Time until a battery works',
  storage_hours: 'Hours that a battery gives',
  storage_keep: 'Energy kept there and back',
  storage_step_mw: 'Smallest battery',
  storage_most_mw: 'Most batteries',
  retire_years: 'Capacity payments that end a contract',
  retire_capital: 'Price of ending a contract',
  retire_minds: 'Goodwill that its owner loses',
};
