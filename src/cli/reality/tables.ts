// What reality was: the tables beside this file and the figures that stand in no table, each with where it is from.
import { readFileSync } from 'node:fs';
import { fromCsv, type Row } from '../table.ts';

function table(name: string, columns: readonly string[]): readonly Row[] {
  return fromCsv(readFileSync(new URL(name, import.meta.url), 'utf8'), name, columns);
}

const DAY_MS = 86_400_000;

/** Days since 1 January 1970 of a civil date, UTC. */
export function dayOf(year: number, month: number, dayOfMonth = 1): number {
  return Date.UTC(year, month - 1, dayOfMonth) / DAY_MS;
}
/** Decimal year of a day. */
export function yearOf(day: number): number {
  return 1970 + day / 365.2425;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2025-07` or `Jul-25` as year and month; null for anything else. */
export function monthOf(text: string): { readonly year: number; readonly month: number } | null {
  const iso = /^(\d{4})-(\d{2})$/.exec(text);
  const named = /^([A-Za-z]{3})-(\d{2})$/.exec(text);
  const year = iso ? Number(iso[1]) : named ? 2000 + Number(named[2]) : 0;
  const month = iso ? Number(iso[2]) : named ? 1 + MONTHS.indexOf((named[1] ?? '').toLowerCase()) : 0;
  return month >= 1 && month <= 12 ? { year, month } : null;
}

/** A stretch of 2,016 blocks: chain facts (Coin Metrics community data checked against published targets). */
export interface Epoch {
  readonly height: number;
  /** day it began, with its fraction; NaN where not known */
  readonly start: number;
  readonly exact: boolean;
  readonly difficulty: number;
  /** days it took; NaN for the last */
  readonly days: number;
}

let epochs: readonly Epoch[] | null = null;
export function readEpochs(): readonly Epoch[] {
  epochs ??= table('retarget-epochs.csv', [
    'first_height',
    'start_utc',
    'time_quality',
    'difficulty',
    'epoch_days',
  ]).map((row) => ({
    height: row.number('first_height'),
    start:
      row.text('start_utc') === ''
        ? Number.NaN
        : Date.parse(`${row.text('start_utc').replace(' ', 'T')}:00Z`) / DAY_MS,
    exact: row.text('time_quality') === 'exact',
    difficulty: row.number('difficulty'),
    days: row.text('epoch_days') === '' ? Number.NaN : row.number('epoch_days'),
  }));
  return epochs;
}

let fees: ReadonlyMap<string, number> | null = null;
/** Fees per block by month (`2024-06`), BTC. */
export function readFees(): ReadonlyMap<string, number> {
  fees ??= new Map(
    table('fees-monthly.csv', ['month', 'fee_btc_per_block']).map((row) => [
      row.text('month'),
      row.number('fee_btc_per_block'),
    ]),
  );
  return fees;
}

/** Months of public miners: average operating EH/s and coins, from their monthly updates. */
export function readMinerMonths(): readonly Row[] {
  return table('miner-months.csv', ['miner', 'month', 'hashrate_EHs', 'btc_produced']);
}

/** Pakistan's FY2025 by month: CPPA-G, sourced, derived and recalled months marked in the file. */
export function readPakistanMonths(): readonly {
  readonly month: string;
  readonly gen_gwh: number;
  readonly hydel_gwh: number;
}[] {
  return table('pakistan-monthly-fy25.csv', ['month', 'gen_gwh', 'hydel_gwh']).map((row) => ({
    month: row.text('month'),
    gen_gwh: row.number('gen_gwh'),
    hydel_gwh: row.number('hydel_gwh'),
  }));
}

/** FY2025 energy by fuel, GWh: CPPA-G (profit.pakistantoday.com.pk, 19 July 2025); solar and bagasse are round figures there. */
export const FY25_GWH: Readonly<Record<string, number>> = {
  hydel: 39_979,
  nuclear: 22_456,
  wind: 3_840,
  solar: 1_000,
  bagasse: 700,
  gas: 11_216,
  'coal-thar': 15_552,
  'coal-imported': 9_067,
  rlng: 22_228,
  oil: 521,
};
/** Capacity payments of FY2025, PKR: Rs 1,806 bn, 61 % of the purchase price (nukta.com, NEPRA). */
export const FY25_CAPACITY_PKR = 1.806e12;
/** SBP's reserves at the ends of months of 2025, $ bn (dawn.com/news/1921678; nations.md §2: recalled and press). */
export const RESERVES_USD = { june: 14.5, september: 14.36, december: 16 } as const;
/** First two terms of a year's circular debt, PKR: NEPRA State of Industry 2025. */
export const DEBT_TERMS_PKR = 397e9;

/** Margin of 2,000 MW at a load factor of 0.9, $ m a year, by tariff (Rs/kWh at Rs 281.5) and marginal fuel: derived from merit orders of 2025. */
export const MARGINS = {
  fx: 281.5,
  fuels: [
    ['Thar', 6.48],
    ['imported coal', 13.7],
    ['RLNG', 21.2],
  ],
  tariffs_usc: [8.16, 6.5, 5, 3.5],
  usd_m: [
    [924, 517, 99],
    [662, 255, -162],
    [426, 19, -399],
    [189, -218, -635],
  ],
} as const;

/** Moments of daily log returns and the model's start, from the window's first day to 2026-07-26 (Coin Metrics closes; own computation). */
export const PRICE_WINDOWS = [
  {
    from: [2014, 1, 1],
    price_usd: 757,
    gap: 0.98,
    moments: {
      volatility: 0.677,
      kurtosis: 14.3,
      'ACF |r| 1': 0.206,
      'ACF |r| 5': 0.161,
      'ACF |r| 20': 0.085,
      'max drawdown': 0.838,
      '1-y q05': -1.01,
      '1-y q25': -0.2,
      '1-y q50': 0.5,
      '1-y q75': 0.93,
      '1-y q95': 2.02,
      '4-y q05': 0.57,
      '4-y q25': 1.16,
      '4-y q50': 1.92,
      '4-y q75': 2.82,
      '4-y q95': 3.67,
    },
  },
  {
    from: [2018, 1, 1],
    price_usd: 13_412,
    gap: 0.9,
    moments: {
      volatility: 0.649,
      kurtosis: 17.9,
      'ACF |r| 1': 0.171,
      'ACF |r| 5': 0.14,
      'ACF |r| 20': 0.072,
      'max drawdown': 0.814,
      '1-y q05': -0.98,
      '1-y q25': -0.21,
      '1-y q50': 0.37,
      '1-y q75': 0.82,
      '1-y q95': 1.51,
      '4-y q05': 0.47,
      '4-y q25': 0.94,
      '4-y q50': 1.2,
      '4-y q75': 1.66,
      '4-y q95': 1.96,
    },
  },
] as const;
export const PRICE_WINDOWS_END = [2026, 7, 26] as const;

/** 1 June 2025 and a year on (Coin Metrics closes; fair value from the fit of 2018 on). */
export const PRICE_2025 = {
  price_usd: 105_750,
  fair_usd: 75_100,
  bull: 1,
  days: 365,
  later_usd: 71_329,
} as const;

/** Average machine of the world at the wall, J/TH, by year: CCAF 2024, Coin Metrics nonce study; 2025–26 own estimate, all ±25–35 %. */
export const WORLD_J_TH: readonly (readonly [number, number])[] = [
  [2017, 150],
  [2018.5, 89],
  [2019.5, 75],
  [2020.5, 60],
  [2021.5, 48],
  [2022.5, 40],
  [2023.4, 33.6],
  [2024.45, 28.2],
  [2025.5, 22],
  [2026.4, 18.5],
];
/** What the Chinese ban did to the rest of the world, log a month: chain data, June to December 2021. */
export const CHINA_2021: ReadonlyMap<string, number> = new Map([
  ['2021-06', -0.27],
  ['2021-07', -0.2],
  ['2021-08', 0.05],
  ['2021-09', 0.05],
  ['2021-10', 0.05],
  ['2021-11', 0.05],
  ['2021-12', 0.05],
]);

/** 80,000 BTC through one desk in July 2025, about $9.2 bn: price fell by 1.7 % on the day, 1.7–1.8 % by the law (theblock.co, own arithmetic). */
export const SALE_2025 = { usd: 9.2e9, fall_pct: 1.75 } as const;
/** Difficulty of epoch 447, June 2025. */
export const DIFFICULTY_447 = 126.4114375e12;
/** Bhutan in 2023: about 8,200 BTC (Arkham) from 250–280 MW at the machines, 30–33 J/TH. */
export const BHUTAN_2023 = { mw: 265, j_th: 31.5, btc: 8_200 } as const;
