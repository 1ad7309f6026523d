// The people of Pakistan: provinces, what laws do to users, trust and scandal. Groups and their weights stand beside.
import type { Province, SocialLaw, Society } from '../../core/types.ts';
import { param } from '../parameters/make.ts';
import { PAKISTAN_GROUPS } from './pakistan-groups.ts';

function province(id: string, zone: string, population_m: number, base: number, source: string): Province {
  return { id, zone, population_m, base, source };
}

const PROVINCES: readonly Province[] = [
  province('punjab', 'north', 127.7, 1, 'census-2023'),
  province('sindh', 'south', 55.7, -1, 'census-2023'),
  province('kp', 'north', 40.9, -5, 'census-2023'),
  province('balochistan', 'south', 14.9, -8, 'census-2023'),
  province('islamabad', 'north', 2.4, 3, 'census-2023'),
  province('ajk', 'north', 4.4, -3, 'ajk-package'),
];

/** What a law does to society while in force; what is left out stays as it is. */
function law(id: string, source: string, what: Partial<Omit<SocialLaw, 'law' | 'source'>>): SocialLaw {
  return { law: id, growth: 0, formal: 0, trust: 0, scandal: 1, faith: 0, ...what, source };
}

const LAWS: readonly SocialLaw[] = [
  law('council', 'design: N§9 lever 1, conflicts of interest come with the seats', { scandal: 1.15 }),
  law(
    'assets-act',
    'design: N§9 levers 3–4, a fit-and-proper regulator halves the odds; what is lawful grows',
    {
      growth: 0.003,
      formal: 8,
      trust: 4,
      scandal: 0.6,
      faith: 0.3,
    },
  ),
  law('licensing', 'design: N§9 lever 5, licences make 10–30 % of users formal', {
    growth: 0.002,
    formal: 17,
    trust: 2,
    scandal: 0.9,
  }),
  law('travel-rule', 'design: N§9 lever 7, some of the volume goes from person to person', {
    growth: -0.003,
    formal: 4,
    trust: 2,
  }),
  law('bank-access', 'design: N§9 lever 8, accounts at banks; a channel for a run', {
    growth: 0.004,
    formal: 12,
    faith: -0.2,
  }),
  law('gains-tax', 'design: N§9 lever 14, part of the volume goes abroad', { growth: -0.006, formal: -5 }),
  law('reserve-act', 'design: N§9 lever 15, a rule, a report and a keeper', { trust: 6, faith: -0.2 }),
  law('seizure-act', 'design: N§9 lever 16, wrongful seizures will be told', { trust: -2, scandal: 1.1 }),
  law('audit-act', 'design: N§9 lever 17, scandals halve', { trust: 14, scandal: 0.5, faith: 0.6 }),
  law('wealth-fund', 'design: N§9 levers 18–19, one more body without a parliament over it', {
    trust: 1,
    scandal: 1.1,
  }),
  law('bonds-act', 'design: N§9 lever 21, interest on coins is what scholars warn of', { faith: -0.8 }),
  law('remittance-corridor', 'design: N§9 lever 23, families meet tokens by sending money', {
    growth: 0.004,
    formal: 5,
  }),
  law('legal-tender', 'design: N§9 lever 32; after El Salvador’s law two in three did not want it', {
    growth: 0.006,
    trust: -14,
    scandal: 1.2,
    faith: -2.5,
  }),
];

export const PAKISTAN_SOCIETY: Society = {
  groups: PAKISTAN_GROUPS,
  provinces: PROVINCES,
  laws: LAWS,
  faith_coins: param(-0.6, 'points', 'faith-ruling'),
  trust_lost: param(60, 'points', 'design: all coins lost, and little trust is left'),
};
