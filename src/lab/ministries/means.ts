// What ministries with an aim have to hand: standing orders and small plans that several of them share.
import type { Command, Engine, FinanceForm, State, World } from '../../core/types.ts';
import { type Bill, cashOf, pays, rule, townDemand } from './tools.ts';

/** Sold as mined: coins are a crop, not a hoard. */
export const CROP: Command = { kind: 'treasury.selling', share_pct: 100, above_usd: 1, keep_pct: 0 };
export const CONSULT: Command = { kind: 'programme.consult' };
export const DARK: Command = { kind: 'halls.rule', margin_pct: 100, cost_pkr_kwh: 0 };

/** Whoever has money for it builds the line between north and south. */
export function lines(engine: Engine, world: World, state: State, over: number): Command[] {
  return cashOf(engine, world, state) > over
    ? world.nation.links.map(({ id }) => ({ kind: 'grid.reinforce', link: id }) as const)
    : [];
}

/** A step of batteries in the north, in a rich month. */
export function batteries(engine: Engine, world: World, state: State, over: number): Command[] {
  const place = world.nation.places.find(({ zone }) => zone === world.nation.zones.at(-1)?.id)?.id ?? '';
  return cashOf(engine, world, state) > over ? [{ kind: 'grid.storage', place, mw: 50 }] : [];
}

/** What keeps a listing away: the acts that the watchdog asks, one a month. */
export function watchdog(world: World, state: State): Command[] {
  const acts = world.nation.programme?.fatf.acts ?? [];
  const due = acts[Math.floor(state.day / 30) % Math.max(1, acts.length)];
  return due === undefined ? [] : [{ kind: 'programme.act', act: due.id }];
}

/** Keys in many hands and places, counted by others. */
export const VAULT_RULES: readonly Command[] = [
  { kind: 'custody.scheme', sign: 3, keys: 5 },
  { kind: 'custody.places', places: 3 },
  { kind: 'custody.audit', quarterly: true },
];

/** No float within reach of thieves. */
export const COLD: readonly Command[] = [{ kind: 'custody.tiers', hot_pct: 0, custodian_pct: 0 }];

/** Halls that run when they pay, by a limit that follows prices. */
export function whenItPays(engine: Engine, world: World, state: State, margin: number): Command[] {
  const limit = (pays(engine, world, state) ? 30 : 10) * state.economy.price_index;
  return rule(state, margin, Math.min(200, Math.round(limit)));
}

/** Partners’ halls at every plant that has room for them, of these forms. */
export function idlePlants(
  engine: Engine,
  world: World,
  state: State,
  forms: readonly FinanceForm[],
): Command[] {
  const out: Command[] = [];
  for (const { form, unit, least, most, points } of engine.finance(world, state)) {
    if (!forms.includes(form) || unit !== 'mw' || most < least || state.laws.capital < points + 1) continue;
    for (const { id } of world.nation.places)
      out.push({
        kind: `finance.${form}`,
        place: id,
        mw: form === 'arrears' ? Math.min(most, 100) : most,
      } as Command);
  }
  return out;
}

/** What halls pay, kept near so many rupees of the first day. */
export function ownTariff(state: State, real: number): Command[] {
  const pkr_kwh = Math.min(100, Math.round(real * state.economy.price_index));
  return state.halls.tariff_pkr_kwh < 0.8 * pkr_kwh ? [{ kind: 'halls.tariff', pkr_kwh }] : [];
}

/** The gate open to licensed halls at a tariff that follows prices. */
export function licences(world: World, state: State, tariff: number, royalty_pct: number): Command[] {
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

/** Deals with partners abroad, whatever is open. */
export function deals({ nation }: World): Command[] {
  return (nation.programme?.deals ?? []).map(({ id }) => ({ kind: 'programme.deal', deal: id }) as const);
}

/** Water held back in spring for the hot months, and the largest city dark last. */
export function waters(engine: Engine, world: World, state: State): Command[] {
  const { month } = engine.date(world, state.day);
  const out: Command[] = [{ kind: 'grid.cut', city: 'karachi', rank: 'last' }];
  if (month === 3 || month === 6 || month === 9)
    out.push({ kind: 'grid.gate', gate: month === 3 ? 'hold' : month === 6 ? 'release' : 'even' });
  return out;
}

/** A gas cargo put off when rivers are full, and called when they are low. */
export function cargoes(engine: Engine, world: World, state: State): Command[] {
  const { month } = engine.date(world, state.day);
  if (month !== 8 && month !== 12) return [];
  return [{ kind: 'grid.cargo', act: month === 8 ? 'defer' : 'call' }];
}

/** Laws that stand before the Assembly: a vote is called where it is won, put off and paid for where it is close, and a bill taken back where it is lost. */
export function floorWork(
  engine: Engine,
  world: World,
  state: State,
  bills: readonly Bill[],
  thrifty = false,
): Command[] {
  const out: Command[] = [];
  for (const [law] of bills) {
    const stage = state.laws.stage[world.scenario.laws.indexOf(law)];
    // more outsiders in the council are what its opponents ask for
    if (law === 'council' && stage === 'committee')
      out.push({ kind: 'parliament.clause', law, clause: 'outsiders', value: 3 });
    if (stage !== 'floor') continue;
    const count = engine.whips(world, state, law, {}, 'assembly');
    if (count === null) continue;
    if (count.ayes >= count.needed) out.push({ kind: 'parliament.call-vote', law });
    else if (count.ayes + count.open / 2 < count.needed - 10) out.push({ kind: 'parliament.withdraw', law });
    else {
      out.push({ kind: 'parliament.delay', law });
      const open = count.members.find(({ side }) => side !== 'aye');
      if (open !== undefined) {
        out.push({ kind: 'parliament.meet', law, member: open.member });
        // what a member asks for his own town is cheaper than a party's fund
        const own = townDemand(open, thrifty);
        if (own !== undefined)
          out.push({ kind: 'parliament.promise', law, member: open.member, demand: own.kind });
      }
      for (const { id } of world.nation.parliament?.parties ?? [])
        if (state.laws.capital >= 4) out.push({ kind: 'parliament.funds', law, party: id });
    }
  }
  return out;
}

/** Advisers of whom everything is asked on the day they sit down; whoever has an interest is kept out where it is touched. */
export function council(world: World, state: State): Command[] {
  const advisers = world.nation.council?.advisers ?? [];
  const out: Command[] = [];
  for (const at of state.council.seat) {
    const adviser = advisers[at]?.id;
    if (adviser !== undefined)
      out.push({ kind: 'council.declare', adviser }, { kind: 'council.recuse', adviser });
  }
  // two years are enough for anybody
  const [eldest] = state.council.seat;
  if (eldest !== undefined && eldest >= 0 && (state.council.since_day[0] ?? 0) < state.day - 730)
    out.push({ kind: 'council.dismiss', adviser: advisers[eldest]?.id ?? '' });
  // one at a time, so that there are points left to ask
  const next = advisers[state.council.candidates[0] ?? -1]?.id;
  if (state.laws.capital >= 5 && next !== undefined)
    out.push({ kind: 'council.seat', adviser: next }, { kind: 'council.declare', adviser: next });
  return out;
}

/** One step more than the envelope, asked for in May while the ministries’ demands are heard. */
export function asked(engine: Engine, world: World, state: State): Command[] {
  return engine.date(world, state.day).month === 5 ? [{ kind: 'budget.ask', usd: 50e6 }] : [];
}

/** What is left of the coins, sold at once. */
export function soldOut(engine: Engine, world: World, state: State): Command[] {
  const sat = engine.quantity(world, state, 'reserve_sat');
  return sat > 1e8 ? [{ kind: 'treasury.sell', sat }] : [];
}

/** What the houses are slow to pass is decreed in a recess and kept in force by a resolution. */
export function decrees({ laws }: State, law: string, least_capital: number): Command[] {
  return [
    { kind: 'parliament.extend', law },
    ...(laws.capital >= least_capital ? [{ kind: 'parliament.ordinance', law, clauses: {} } as const] : []),
  ];
}

/** Dollars that fall due within so many days. */
export function dueUsd({ day, finance }: State, days: number): number {
  let cents = 0;
  for (const { due_day, principal_usd } of finance.debts) if (due_day <= day + days) cents += principal_usd;
  return cents / 100;
}

/** The investor from the Gulf, who wants half of the coins with a custodian it trusts. */
export const GULF: readonly Command[] = [
  { kind: 'custody.custodian', custodian: 'gulf-trust' },
  { kind: 'custody.tiers', hot_pct: 0, custodian_pct: 50 },
  { kind: 'finance.gulf', place: 'thar', usd: 250e6 },
];
