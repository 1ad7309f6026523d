// Ministries with an aim: each takes the mandates it means to hold and works for them with the orders that serve them.
import type { Command, Engine, MandateId, State, World } from '../../core/types.ts';
import { letHalls } from '../compute.ts';
import { duties, upkeep } from '../republic.ts';
import {
  amends,
  asked,
  batteries,
  COLD,
  CONSULT,
  CROP,
  council,
  DARK,
  deals,
  decrees,
  floorWork,
  idlePlants,
  licences,
  lines,
  ownTariff,
  soldOut,
  VAULT_RULES,
  watchdog,
  waters,
  whenItPays,
} from './means.ts';
import {
  type Bill,
  cashOf,
  firstOfMonth,
  legislate,
  MODEST,
  mine,
  type Policy,
  rule,
  SPREAD,
  sieved,
} from './tools.ts';

interface Aim {
  readonly id: string;
  readonly mandates: readonly [MandateId, MandateId, MandateId];
  /** laws in the order in which they are wanted, on the terms of the day */
  readonly bills: readonly Bill[] | ((state: State) => readonly Bill[]);
  /** the letter it answers on the first day, where it does not choose its three itself */
  readonly letter?: string;
  /** orders of the first morning */
  readonly first: readonly Command[];
  /** orders of the first of each month beside bills and upkeep */
  readonly monthly: (engine: Engine, world: World, state: State) => readonly Command[];
}

/** What the sieve leaves of an aim: duties each morning, laws twice a month, the rest monthly. */
function pursuing({ id, mandates, bills, letter, first, monthly }: Aim): Policy {
  const [one, two, three] = mandates;
  return {
    id,
    morning: sieved((engine, world, state) => {
      const out: Command[] = [...duties(engine, world, state)];
      if (state.day === 0)
        out.push(
          letter === undefined
            ? { kind: 'office.mandates', first: one, second: two, third: three }
            : { kind: 'office.letter', letter },
          ...first,
        );
      const { dayOfMonth } = engine.date(world, state.day);
      if (dayOfMonth === 1 || dayOfMonth === 15)
        out.push(...legislate(engine, world, state, typeof bills === 'function' ? bills(state) : bills));
      if (firstOfMonth(engine, world, state))
        out.push(...upkeep(engine, world, state), ...monthly(engine, world, state));
      // an answer may have moved the rule of the halls: who means them to stay dark says so again
      if (first.includes(DARK) && out.length > 0) out.push(DARK);
      return out;
    }),
  };
}

/** What the talker carries through parliament. */
const TALKED: readonly Bill[] = [
  ['net-billing'],
  ['gains-tax'],
  ['audit-act'],
  ['assets-act'],
  ['travel-rule'],
  ['industry-package'],
  ['council'],
  ['home-tariff', { cut_pkr_kwh: 1, units: 200, years: 5 }],
];

const AIMS: readonly Aim[] = [
  {
    id: 'engineer',
    mandates: ['lights', 'spare', 'white-list'],
    bills: [
      ['industry-package'],
      ['interruptible-load'],
      ['net-billing'],
      ['assets-act'],
      ['capacity-talks'],
    ],
    first: [CONSULT, { kind: 'treasury.selling', share_pct: 60, above_usd: 1, keep_pct: 0 }],
    monthly: (engine, world, state) => [
      ...watchdog(world, state),
      ...rule(state, 2, Math.floor(8 * state.economy.price_index)),
      ...lines(engine, world, state, 120e6),
      ...mine(engine, world, state, SPREAD, 20, 5e6),
    ],
  },
  {
    id: 'fund-pupil',
    mandates: ['programme', 'own-feet', 'white-list'],
    bills: [
      ['net-billing'],
      ['gains-tax'],
      ['audit-act'],
      ['industry-package'],
      ['travel-rule'],
      ['assets-act'],
    ],
    first: [CONSULT, CROP, { kind: 'halls.tariff', pkr_kwh: 30 }],
    monthly: (engine, world, state) => [
      ...watchdog(world, state),
      ...whenItPays(engine, world, state, 6),
      ...mine(engine, world, state, MODEST, 5, 20e6),
    ],
  },
  {
    id: 'lawmaker',
    mandates: ['clean-hands', 'white-list', 'programme'],
    bills: [
      ['net-billing'],
      ['audit-act'],
      ['gains-tax'],
      ['assets-act'],
      ['travel-rule'],
      ['licensing'],
      ['council'],
    ],
    first: [CONSULT, ...VAULT_RULES, { kind: 'halls.move', site: 1, place: 'jhimpir' }],
    monthly: (engine, world, state) => [
      ...VAULT_RULES,
      ...watchdog(world, state),
      ...whenItPays(engine, world, state, 5),
      ...mine(engine, world, state, MODEST, 5, 15e6),
    ],
  },
  {
    id: 'vault-keeper',
    mandates: ['vault', 'clean-hands', 'white-list'],
    bills: [
      ['reserve-act'],
      ['audit-act'],
      ['seizure-act'],
      ['wealth-fund'],
      ['assets-act'],
      ['travel-rule'],
    ],
    first: [
      CONSULT,
      ...VAULT_RULES,
      ...COLD,
      { kind: 'treasury.buying', usd: 1e6, below_usd: 250_000, keep_usd: 20e6 },
    ],
    monthly: (engine, world, state) => {
      const usd = Math.floor((cashOf(engine, world, state) - 20e6) / 2);
      return [
        ...VAULT_RULES,
        ...COLD,
        ...watchdog(world, state),
        ...asked(engine, world, state),
        ...(usd > 1e6 ? [{ kind: 'treasury.buy', usd } as const] : []),
        ...whenItPays(engine, world, state, 3),
        ...mine(engine, world, state, MODEST, 10, 25e6),
      ];
    },
  },
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
      // rights for late claims are cheap for seven years: such halls must be gone before the last one
      ...(state.laws.capital >= 4
        ? idlePlants(engine, world, state, state.day < 480 ? ['arrears', 'host'] : ['host'])
        : []),
      ...(state.laws.capital >= 8 ? deals(world) : []),
    ],
  },
  {
    id: 'leverage',
    mandates: ['vault', 'lights', 'programme'],
    bills: [['reserve-act'], ['bonds-act'], ['remittance-corridor']],
    first: [CONSULT, ...VAULT_RULES],
    monthly: (engine, world, state) => {
      const out: Command[] = [...VAULT_RULES];
      for (const offer of engine.finance(world, state))
        if (offer.unit === 'usd' && offer.form !== 'gulf' && offer.most >= offer.least)
          out.push({ kind: `finance.${offer.form}`, usd: offer.most } as Command);
      const usd = Math.floor(cashOf(engine, world, state) - 25e6);
      if (usd > 5e6) out.push({ kind: 'treasury.buy', usd });
      return out;
    },
  },
  {
    id: 'consent-first',
    mandates: ['federation', 'white-list', 'programme'],
    bills: [
      ['net-billing'],
      ['assets-act'],
      ['audit-act'],
      ['gains-tax'],
      ['travel-rule'],
      ['equal-shedding'],
    ],
    first: [CONSULT, CROP, DARK],
    monthly: (engine, world, state) => {
      const out: Command[] = [{ kind: 'people.campaign' }, { kind: 'people.share', pct: 15 }];
      // savings sent home, once: relief is dearest in the first years, and five years on there is cash to spare
      if (state.day < 400) out.push({ kind: 'finance.certificate', usd: 40e6 });
      for (const { id } of world.nation.society?.provinces ?? [])
        out.push(
          { kind: 'people.hear', province: id },
          {
            kind: 'people.discount',
            province: id,
            on: engine.quantity(world, state, `province_${id}`) < 52,
          },
        );
      if (cashOf(engine, world, state) > 40e6)
        for (const { id } of world.nation.society?.groups ?? [])
          out.push({ kind: 'people.relief', group: id, usd: 5e6 });
      return out;
    },
  },
  {
    id: 'without-coins',
    mandates: ['without', 'lights', 'white-list'],
    bills: [
      ['industry-package'],
      ['net-billing'],
      ['night-rebate', { rebate_pkr_kwh: 6, years: 8 }],
      ['interruptible-load'],
      ['tube-wells'],
      ['capacity-talks'],
      ['equal-shedding'],
      ['assets-act'],
      ['travel-rule'],
      ['licensing'],
      ['bank-access'],
      ['remittance-corridor', { fee_pct: 0.5 }],
    ],
    first: [CONSULT, DARK, CROP],
    monthly: (engine, world, state) => [
      ...watchdog(world, state),
      ...deals(world),
      ...(state.laws.capital >= 6 ? waters(engine, world, state) : []),
      ...lines(engine, world, state, 100e6),
      ...batteries(engine, world, state, 60e6),
    ],
  },
  {
    id: 'bill-cutter',
    mandates: ['bills', 'arrears', 'white-list'],
    bills: [
      ['capacity-talks', { cut_pct: 25, refinance_pkr_bn: 1225 }],
      ['net-billing'],
      ['industry-package'],
      ['assets-act'],
      ['travel-rule'],
    ],
    first: [CONSULT, CROP, { kind: 'halls.tariff', pkr_kwh: 34 }],
    monthly: (engine, world, state) => [
      ...watchdog(world, state),
      ...idlePlants(engine, world, state, ['arrears', 'host']),
      ...licences(world, state, 24, 2),
    ],
  },
  {
    id: 'landlord',
    mandates: ['own-feet', 'arrears', 'white-list'],
    letter: 'fund',
    bills: [['industry-package'], ['assets-act'], ['travel-rule'], ['licensing'], ['net-billing']],
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
      ...licences(world, state, 20, 8),
      ...(cashOf(engine, world, state) > 120e6
        ? [{ kind: 'finance.venture', place: 'hub', mw: 5 } as const]
        : []),
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
      ...(state.grid.package_end_day > state.day + 200 && state.laws.capital >= 4
        ? idlePlants(engine, world, state, ['host'])
        : []),
    ],
  },
  {
    id: 'talker',
    mandates: ['lights', 'programme', 'white-list'],
    bills: TALKED,
    first: [CONSULT, CROP],
    monthly: (engine, world, state) => [
      CONSULT,
      { kind: 'custody.publish', published: true },
      ...watchdog(world, state),
      ...floorWork(engine, world, state, TALKED),
      ...council(world, state),
      ...amends(world, state, TALKED),
      ...decrees(state),
      ...deals(world),
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

export const SOUND: readonly Policy[] = AIMS.map(pursuing);
