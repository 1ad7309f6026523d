// Words of the laws about power: names, long titles, what each clause says.
import type { LawWords } from './laws.ts';

export const powerLaws: Record<string, LawWords> = {
  'industry-package': {
    label: 'industry package',
    says: 'Extra use of power, by anyone who connects to the industrial tariff, is sold at the clause’s price for the clause’s years. It is offered to all and targets nobody, which is what the Fund accepts. Take-up builds over four quarters and answers to the price.',
    clauses: {
      tariff_pkr_kwh: {
        label: 'Price',
        says: 'Rupees for each kilowatt-hour beyond last year’s use. What industry pays without it moves each July; the further under that, the more load.',
      },
      years: { label: 'Years', says: 'How long the price holds. It does not roll over.' },
    },
  },
  'targeted-tariff': {
    label: 'tariff for halls',
    says: 'Licensed halls pay at most this price, below what others pay. The Fund refused one in 2025: not for its price, but because it favours one use. A waiver costs trust.',
    clauses: {
      tariff_pkr_kwh: {
        label: 'Price',
        says: 'Most that a licensed hall pays. Under the fuel of the next kilowatt-hour the loss is circular debt.',
      },
      years: { label: 'Years', says: 'How long it holds.' },
    },
  },
  'interruptible-load': {
    label: 'interruptible load contract',
    says: 'Halls are paid to be switched off first, at a stated margin, for so many hours a year. They ask less for the risk when the contract pays for it.',
    clauses: {
      discount_usd_mwh: {
        label: 'Discount',
        says: 'What being cut is worth, off what halls would ask for it.',
      },
      hours_year: {
        label: 'Hours of cut',
        says: 'More hours stand them down at a wider margin, and they ask more.',
      },
    },
  },
  'net-billing': {
    label: 'net billing',
    says: 'Rooftop power is bought at the clause’s price instead of credited at the full tariff. Panels go up more slowly; those who have them remember.',
    clauses: {
      buyback_pkr_kwh: { label: 'Buy-back', says: 'Rupees for a kilowatt-hour sent to the grid.' },
      existing_years: {
        label: 'Old contracts run',
        says: 'Years for which those who have panels keep what they were promised.',
      },
    },
  },
  'capacity-talks': {
    label: 'capacity contracts Act',
    says: 'Contracts for capacity are opened and their debt refinanced. Payments fall; who signed them thinks twice before the next.',
    clauses: {
      cut_pct: { label: 'Cut asked', says: 'Off capacity payments. A part of it is won.' },
      refinance_pkr_bn: {
        label: 'Debt refinanced',
        says: 'Billions moved from late interest to a bank loan.',
      },
    },
  },
  'equal-shedding': {
    label: 'equal load-shedding Act',
    says: 'Hours without power follow losses less, and people more. Where nobody pays, power flows all the same.',
    clauses: {
      levelling_pct: {
        label: 'Levelled',
        says: 'How far each city’s loss-based hours go to the mean. More is fairer and loses more.',
      },
      feeders_usd_m: { label: 'Feeders', says: 'Dollars a year for wires that lose less.' },
    },
  },
};
