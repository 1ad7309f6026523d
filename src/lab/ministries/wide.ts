// Ministries with an aim that work with many hands: partners, tenants, lenders, parliament.
import type { Command } from '../../core/types.ts';
import { letHalls } from '../compute.ts';
import type { Aim } from './aims.ts';
import {
  asked,
  COLD,
  CONSULT,
  CROP,
  council,
  DARK,
  deals,
  decrees,
  dueUsd,
  GULF,
  idlePlants,
  licences,
  ownTariff,
  soldOut,
  VAULT_RULES,
  watchdog,
  whenItPays,
} from './means.ts';
import { type Bill, cashOf } from './tools.ts';

/** What the talker carries through parliament. */
const TALKED: readonly Bill[] = [
  ['net-billing'],
  ['gains-tax'],
  ['audit-act'],
  ['assets-act'],
  ['travel-rule'],
  ['home-tariff', { cut_pkr_kwh: 1, units: 200, years: 5 }],
  ['council'],
  ['industry-package'],
];

export const WIDE: readonly Aim[] = [
  {
    id: 'partner-builder',
    mandates: ['promise', 'arrears', 'white-list'],
    bills: (state) => {
      const load: readonly Bill[] = [
        ['industry-package', { tariff_pkr_kwh: Math.round(20 * state.economy.price_index) }],
        ['electrify', { vehicles_k: 200, stoves_k: 1000 }],
      ];
      // the Fund must stand behind each package: its reforms first, what favours halls when its programme is over
      const reforms: readonly Bill[] = [['net-billing'], ['gains-tax'], ['audit-act']];
      const halls: readonly Bill[] =
        state.day < 1300 ? [] : [['ai-zone', { cables: 2 }], ['licensing'], ['duty-holiday']];
      return state.laws.capital < 6 ? load : [...load, ...reforms, ['assets-act'], ...halls];
    },
    first: [DARK, { kind: 'treasury.selling', share_pct: 70, above_usd: 1, keep_pct: 0 }],
    monthly: (engine, world, state) => [
      ...watchdog(world, state),
      ...ownTariff(state, 22),
      ...letHalls(engine, world, state, 40e6),
      ...(state.day > 1400 && state.day < 1500 ? [{ kind: 'compute.train', people: 50 } as const] : []),
      // firm halls that can bridge an evening keep their tenants
      ...state.compute.halls.flatMap(({ id }): Command[] =>
        cashOf(engine, world, state) > 70e6 ? [{ kind: 'compute.backup', hall: id }] : [],
      ),
      ...(state.laws.capital >= 4 ? idlePlants(engine, world, state, ['host']) : []),
      ...(state.laws.capital >= 8 ? deals(world) : []),
    ],
  },
  {
    id: 'borrower',
    mandates: ['vault', 'clean-hands', 'white-list'],
    bills: [['reserve-act'], ['audit-act'], ['net-billing'], ['bonds-act'], ['gains-tax'], ['assets-act']],
    first: [CONSULT, ...VAULT_RULES, ...COLD],
    monthly: (engine, world, state) => {
      // what falls due is laid by a year before
      const usd = Math.floor((cashOf(engine, world, state) - 25e6 - dueUsd(state, 400)) / 2);
      const early: readonly Command[] = [
        { kind: 'finance.central', usd: 50e6 },
        { kind: 'finance.bond', usd: 100e6 },
      ];
      return [
        ...VAULT_RULES,
        ...COLD,
        ...watchdog(world, state),
        ...(state.finance.debts.length === 0 && state.day < 1800 ? early : []),
        ...(usd > 1e6 ? [{ kind: 'treasury.buy', usd } as const] : []),
      ];
    },
  },
  {
    id: 'landlord',
    mandates: ['own-feet', 'arrears', 'white-list'],
    letter: 'fund',
    thrifty: true,
    bills: [['assets-act'], ['industry-package'], ['travel-rule', { analytics_usd_m: 2 }]],
    first: [CONSULT, CROP, DARK],
    monthly: (engine, world, state) => [
      // the Fund's letter asks for the programme too: whoever lets ground has no time for its laws
      { kind: 'office.swap', out: 'programme', into: 'white-list' },
      ...watchdog(world, state),
      ...idlePlants(engine, world, state, ['host', 'arrears']),
      // a plant that hardly runs is paid for standing there
      ...(cashOf(engine, world, state) > 150e6
        ? [{ kind: 'grid.retire', plant: 'other-oil-north' } as const]
        : []),
      ...licences(world, state, 15, 15),
      ...soldOut(engine, world, state),
    ],
  },
  {
    id: 'promise-keeper',
    mandates: ['promise', 'arrears', 'white-list'],
    bills: (state) => {
      const { price_index } = state.economy;
      // the last package is priced for the fuel of its last year, which the mandate looks at
      const tariff_pkr_kwh = Math.round((state.day > 2000 ? 19.5 : 18) * price_index);
      const load: readonly Bill[] = [
        ['electrify', { vehicles_k: 350, stoves_k: 1000 }],
        ['industry-package', { tariff_pkr_kwh }],
      ];
      // what has failed may fail again: never at the cost of the next package
      return state.laws.capital < 6 ? load : [...load, ['assets-act'], ['travel-rule'], ['net-billing']];
    },
    first: [CROP, DARK],
    monthly: (engine, world, state) => [
      ...watchdog(world, state),
      ...ownTariff(state, 22),
      ...(state.laws.capital >= 6 ? asked(engine, world, state) : []),
      ...(state.laws.capital >= 7 ? [{ kind: 'programme.request' } as const] : []),
      ...(state.grid.package_end_day > state.day + 200 && state.laws.capital >= 4
        ? idlePlants(engine, world, state, ['host'])
        : []),
    ],
  },
  {
    id: 'talker',
    mandates: ['lights', 'programme', 'white-list'],
    bills: TALKED,
    floor: true,
    first: [CONSULT, CROP],
    monthly: (engine, world, state) => [
      ...council(world, state),
      CONSULT,
      { kind: 'custody.publish', published: true },
      ...watchdog(world, state),
      // once the programme is over nobody minds a partner’s tariff
      ...(state.day > 1000 ? GULF : []),
      ...decrees(state, 'assets-act', 7),
      ...(state.laws.capital >= 7 ? deals(world) : []),
      { kind: 'office.predict', call: 'level', sure: 50 },
      {
        kind: 'office.bind',
        buying: false,
        selling: true,
        rule: true,
        licence: false,
        gate: false,
        cut: false,
      },
      ...(state.laws.capital >= 8 ? [{ kind: 'programme.waive' } as const] : []),
      ...whenItPays(engine, world, state, 6),
    ],
  },
];
