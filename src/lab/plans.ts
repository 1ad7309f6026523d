// What advisers' plans are, as orders of one morning: mostly standing orders, taken from what the scripted ministries order, so that a plan goes on by itself.
import type { Command, Engine, State, World } from '../core/types.ts';

/** What plans are made from: the morning, and the world of the run, which is asked for names and prices only. */
interface Morning {
  readonly engine: Engine;
  readonly world: World;
  readonly state: State;
}

/** Whole hundred thousands, so that an order reads as one. */
const ROUND = 100_000;

const sellAll: Command = { kind: 'treasury.selling', share_pct: 100, above_usd: 1, keep_pct: 0 };
const noBuying: Command = { kind: 'treasury.buying', usd: 0, below_usd: 0, keep_usd: 0 };

/** The province or group of which a figure says that it is least content. */
function least({ engine, world, state }: Morning, ids: readonly string[], stem: string): string {
  const of = (id: string): number => engine.quantity(world, state, stem + id);
  return [...ids].sort((a, b) => of(a) - of(b) || (a < b ? -1 : 1))[0] ?? '';
}

type Draft = (morning: Morning) => readonly Command[];

const stand: Draft = () => [];

const PLANS: Readonly<Record<string, Draft>> = {
  'coins/stand': stand,
  // a twenty-fourth of the cash each month, and half of it kept: `dca`, by what there is
  'coins/buy': ({ engine, world, state }) => {
    const cash = engine.quantity(world, state, 'treasury_usd');
    const usd = Math.floor(cash / 24 / ROUND) * ROUND;
    return usd <= 0
      ? []
      : [{ kind: 'treasury.buying', usd, below_usd: 1e9, keep_usd: Math.floor(cash / 2 / ROUND) * ROUND }];
  },
  'coins/sell': () => [noBuying, sellAll],
  'coins/halve': ({ engine, world, state }) => {
    const sat = Math.floor(engine.quantity(world, state, 'reserve_sat') / 2);
    return sat <= 0 ? [] : [{ kind: 'treasury.sell', sat }];
  },
  'power/stand': stand,
  'power/yield': ({ state }) => [
    {
      kind: 'halls.rule',
      margin_pct: 10,
      cost_pkr_kwh: Math.min(200, Math.round(12 * state.economy.price_index)),
    },
  ],
  'power/invite': ({ world }) => [
    {
      kind: 'halls.licence',
      open: true,
      place: world.nation.places[0]?.id ?? '',
      tariff_pkr_kwh: 22.98,
      royalty_pct: 8,
      interruptible: true,
      cap_mw: 150,
    },
  ],
  'power/package': () => [{ kind: 'laws.table', law: 'industry-package', clauses: {} }],
  'dollars/stand': stand,
  'dollars/sell': () => [noBuying, sellAll],
  'dollars/save': () => [noBuying],
  'dollars/certificate': () => [{ kind: 'finance.certificate', usd: 40e6 }],
  'people/stand': stand,
  'people/hear': (morning) => {
    const provinces = (morning.world.nation.society?.provinces ?? []).map(({ id }) => id);
    return [{ kind: 'people.hear', province: least(morning, provinces, 'province_') }];
  },
  'people/relief': (morning) => {
    const groups = (morning.world.nation.society?.groups ?? []).map(({ id }) => id);
    return [{ kind: 'people.relief', group: least(morning, groups, 'view_'), usd: 10e6 }];
  },
  'people/campaign': () => [{ kind: 'people.campaign' }],
  'lenders/stand': stand,
  'lenders/consult': () => [{ kind: 'programme.consult' }],
  'lenders/report': () => [{ kind: 'programme.report', on: true }],
  'lenders/sell': () => [noBuying, sellAll],
};

/** The orders of a plan this morning; null when it is not open: none of it may be given, or nothing would be done. */
export function ordersOf(morning: Morning, question: string, plan: string): readonly Command[] | null {
  const draft = PLANS[`${question}/${plan}`];
  if (draft === undefined) return null;
  const { engine, world, state } = morning;
  const orders = draft(morning).filter((order) => engine.check(world, state, order) === null);
  return orders.length > 0 || draft === stand ? orders : null;
}
