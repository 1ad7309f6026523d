// Ministries with an aim: each takes the mandates it means to hold and works for them with the orders that serve them.
import type { Command } from '../../core/types.ts';
import { type Aim, pursuing } from './aims.ts';
import {
  asked,
  batteries,
  COLD,
  CONSULT,
  CROP,
  cargoes,
  council,
  DARK,
  deals,
  decrees,
  idlePlants,
  licences,
  lines,
  VAULT_RULES,
  watchdog,
  waters,
  whenItPays,
} from './means.ts';
import { cashOf, MODEST, mine, type Policy, rule, SPREAD } from './tools.ts';
import { WIDE } from './wide.ts';

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
      ...lines(engine, world, state, 135e6),
      ...(cashOf(engine, world, state) > 120e6
        ? [{ kind: 'finance.venture', place: 'hub', mw: 5 } as const]
        : []),
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
      ['home-tariff', { cut_pkr_kwh: 1, units: 200, years: 5 }],
    ],
    first: [CONSULT, ...VAULT_RULES, { kind: 'halls.move', site: 1, place: 'jhimpir' }],
    monthly: (engine, world, state) => [
      ...VAULT_RULES,
      ...watchdog(world, state),
      ...(state.day > 1000 ? council(world, state) : []),
      // a breach before a review is waived rather than carried into it
      ...(state.laws.capital >= 5 ? [{ kind: 'programme.waive' } as const] : []),
      // clean hands are asked to hold something
      ...(engine.quantity(world, state, 'reserve_sat') < 1.2 * (world.parameters.clean_least_sat ?? 0) &&
      cashOf(engine, world, state) > 30e6
        ? [{ kind: 'treasury.buy', usd: 3e6 } as const]
        : []),
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
      ...cargoes(engine, world, state),
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
      // savings sent home, once: five years on there is cash to spare
      ...(state.day < 400 ? [{ kind: 'finance.certificate', usd: 40e6 } as const] : []),
      ...idlePlants(engine, world, state, ['host']),
      ...licences(world, state, 24, 2),
      ...decrees(state, 'seizure-act', 5),
    ],
  },
];

export const SOUND: readonly Policy[] = [...AIMS, ...WIDE].map(pursuing);
