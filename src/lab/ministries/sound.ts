// Ministries with an aim: each takes the mandates it means to hold and works for them with the orders that serve them.
import type { Command, Engine, FinanceForm, MandateId, State, World } from '../../core/types.ts';
import { duties, upkeep } from '../republic.ts';
import {
  type Bill,
  cashOf,
  firstOfMonth,
  legislate,
  MODEST,
  mine,
  type Policy,
  pays,
  rule,
  SPREAD,
  sieved,
} from './tools.ts';

interface Aim {
  readonly id: string;
  readonly mandates: readonly [MandateId, MandateId, MandateId];
  /** laws in the order in which they are wanted, on the terms of the day */
  readonly bills: readonly Bill[] | ((state: State) => readonly Bill[]);
  /** orders of the first morning */
  readonly first: readonly Command[];
  /** orders of the first of each month beside bills and upkeep */
  readonly monthly: (engine: Engine, world: World, state: State) => readonly Command[];
}

/** What the sieve leaves of an aim: duties each morning, laws twice a month, the rest monthly. */
function pursuing({ id, mandates, bills, first, monthly }: Aim): Policy {
  const [one, two, three] = mandates;
  return {
    id,
    morning: sieved((engine, world, state) => {
      const out: Command[] = [...duties(engine, world, state)];
      if (state.day === 0)
        out.push({ kind: 'office.mandates', first: one, second: two, third: three }, ...first);
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

/** Sold as mined: coins are a crop, not a hoard. */
const CROP: Command = { kind: 'treasury.selling', share_pct: 100, above_usd: 1, keep_pct: 0 };
const CONSULT: Command = { kind: 'programme.consult' };
const DARK: Command = { kind: 'halls.rule', margin_pct: 100, cost_pkr_kwh: 0 };

/** Whoever has money for it builds the line between north and south. */
function lines(engine: Engine, world: World, state: State, over: number): Command[] {
  return cashOf(engine, world, state) > over
    ? world.nation.links.map(({ id }) => ({ kind: 'grid.reinforce', link: id }) as const)
    : [];
}

/** A step of batteries in the north, in a rich month. */
function batteries(engine: Engine, world: World, state: State, over: number): Command[] {
  const place = world.nation.places.find(({ zone }) => zone === world.nation.zones.at(-1)?.id)?.id ?? '';
  return cashOf(engine, world, state) > over ? [{ kind: 'grid.storage', place, mw: 50 }] : [];
}

/** What keeps a listing away: the acts that the watchdog asks, one a month. */
function watchdog(world: World, state: State): Command[] {
  const acts = world.nation.programme?.fatf.acts ?? [];
  const due = acts[Math.floor(state.day / 30) % Math.max(1, acts.length)];
  return due === undefined ? [] : [{ kind: 'programme.act', act: due.id }];
}

/** Keys in many hands and places, counted by others. */
const VAULT_RULES: readonly Command[] = [
  { kind: 'custody.scheme', sign: 3, keys: 5 },
  { kind: 'custody.places', places: 3 },
  { kind: 'custody.audit', quarterly: true },
];

/** No float within reach of thieves. */
const COLD: readonly Command[] = [{ kind: 'custody.tiers', hot_pct: 0, custodian_pct: 0 }];

/** Halls that run when they pay, by a limit that follows prices. */
function whenItPays(engine: Engine, world: World, state: State, margin: number): Command[] {
  const limit = (pays(engine, world, state) ? 30 : 10) * state.economy.price_index;
  return rule(state, margin, Math.min(200, Math.round(limit)));
}

/** Partners’ halls at every plant that has room for them, of these forms. */
function idlePlants(engine: Engine, world: World, state: State, forms: readonly FinanceForm[]): Command[] {
  const out: Command[] = [];
  for (const { form, unit, least, most, points } of engine.finance(world, state)) {
    if (!forms.includes(form) || unit !== 'mw' || most < least || state.laws.capital < points + 1) continue;
    for (const { id } of world.nation.places)
      out.push({ kind: `finance.${form}`, place: id, mw: most } as Command);
  }
  return out;
}

/** What halls pay, kept near so many rupees of the first day. */
function ownTariff(state: State, real: number): Command[] {
  const pkr_kwh = Math.min(100, Math.round(real * state.economy.price_index));
  return state.halls.tariff_pkr_kwh < 0.8 * pkr_kwh ? [{ kind: 'halls.tariff', pkr_kwh }] : [];
}

/** The gate open to licensed halls at a tariff that follows prices. */
function licences(world: World, state: State, tariff: number, royalty_pct: number): Command[] {
  if (state.halls.licence.open === 1 || world.nation.places.length === 0) return [];
  const tariff_pkr_kwh = Math.round(tariff * state.economy.price_index);
  return [
    CONSULT,
    {
      kind: 'halls.licence',
      open: true,
      place: 'thar',
      tariff_pkr_kwh,
      royalty_pct,
      interruptible: true,
      cap_mw: 1500,
    },
  ];
}

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
    first: [CONSULT, ...VAULT_RULES],
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
    bills: [['reserve-act'], ['audit-act'], ['travel-rule'], ['seizure-act']],
    first: [CONSULT, ...VAULT_RULES, ...COLD],
    monthly: (engine, world, state) => {
      const usd = Math.floor((cashOf(engine, world, state) - 20e6) / 2);
      return [
        ...VAULT_RULES,
        ...COLD,
        ...watchdog(world, state),
        ...(engine.date(world, state.day).month === 5 ? [{ kind: 'budget.ask', usd: 50e6 } as const] : []),
        ...(usd > 1e6 ? [{ kind: 'treasury.buy', usd } as const] : []),
        ...whenItPays(engine, world, state, 3),
        ...mine(engine, world, state, MODEST, 10, 25e6),
      ];
    },
  },
  {
    id: 'partner-builder',
    mandates: ['promise', 'own-feet', 'lights'],
    bills: [['industry-package'], ['licensing'], ['interruptible-load'], ['ai-zone']],
    first: [CONSULT, { kind: 'treasury.selling', share_pct: 70, above_usd: 1, keep_pct: 0 }],
    monthly: (engine, world, state) => {
      const out: Command[] = [...whenItPays(engine, world, state, 4)];
      for (const offer of engine.finance(world, state)) {
        if (offer.unit !== 'mw' || offer.most < offer.least || state.laws.capital < offer.points + 2)
          continue;
        for (const { id } of world.nation.places)
          out.push({ kind: `finance.${offer.form}`, place: id, mw: offer.most } as Command);
      }
      return [...out, ...mine(engine, world, state, MODEST, 10, 15e6)];
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
    mandates: ['own-feet', 'promise', 'white-list'],
    bills: [['industry-package'], ['assets-act'], ['travel-rule'], ['licensing'], ['net-billing']],
    first: [CONSULT, CROP, DARK],
    monthly: (engine, world, state) => [
      ...idlePlants(engine, world, state, ['host']),
      ...licences(world, state, 20, 8),
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
        ['electrify', { vehicles_k: 300, stoves_k: 1000 }],
        ['industry-package', { tariff_pkr_kwh }],
      ];
      // what has failed may fail again: never at the cost of the next package
      return state.laws.capital < 6 ? load : [...load, ['assets-act'], ['travel-rule'], ['net-billing']];
    },
    first: [CROP, DARK],
    monthly: (engine, world, state) => [
      ...watchdog(world, state),
      ...ownTariff(state, 22),
      ...(state.grid.package_end_day > state.day + 200 && state.laws.capital >= 4
        ? idlePlants(engine, world, state, ['host'])
        : []),
    ],
  },
  {
    id: 'talker',
    mandates: ['lights', 'programme', 'federation'],
    bills: [
      ['net-billing'],
      ['gains-tax'],
      ['audit-act'],
      ['assets-act'],
      ['remittance-corridor'],
      ['capacity-talks'],
    ],
    first: [CONSULT, CROP],
    monthly: (engine, world, state) => {
      const out: Command[] = [CONSULT, ...watchdog(world, state)];
      for (const { id } of world.nation.programme?.deals ?? [])
        out.push({ kind: 'programme.deal', deal: id });
      return [...out, ...whenItPays(engine, world, state, 6), ...mine(engine, world, state, MODEST, 5, 20e6)];
    },
  },
];

export const SOUND: readonly Policy[] = AIMS.map(pursuing);
