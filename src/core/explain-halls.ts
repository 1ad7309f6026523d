// Terms of figures of halls, coins and the office: what rigs draw and earn, what coins cost, where political capital went.

import { dayOf, gather, type Loose, type Month, withRest } from './explain-month.ts';
import { standsStill } from './systems/people-unrest.ts';
import type { PostingKind, State } from './types.ts';
import { BLOCK_HOURS, POSTING_KINDS } from './types.ts';

type Terms = (month: Month) => Loose[];
const KIND = (kind: PostingKind): number => POSTING_KINDS.indexOf(kind);

function meanOf(blocks: readonly number[]): number {
  let sum = 0;
  for (let j = 0; j < blocks.length; j++) sum += blocks[j]! * BLOCK_HOURS[j & 3]!;
  return sum / 24;
}
function flowed({ opening, state }: Month, kind: PostingKind): number {
  const i = KIND(kind);
  return state.ledger.flow[i]! - opening.ledger.flow[i]!;
}

/** Rigs in place, less their idle time, less heat, less what stood down or was not served. */
const drawn: Terms = ({ world, state }) => {
  const own = state.halls;
  const at = own.unpaid === 1 ? 0 : own.ready_mw * world.p.utilisation;
  const asked = meanOf(own.ask_mw);
  const day = dayOf(state);
  let still = 0;
  for (const batch of own.batches) {
    const site = own.sites.find((one) => one.id === batch.site);
    if (own.unpaid === 1 || !site || batch.arrive_day > day || site.ready_day > day) continue;
    if (standsStill(world, state.people, site.place, day)) still -= batch.mw * world.p.utilisation;
  }
  return [
    { because: 'nameplate', amount: own.ready_mw, source: 'state' },
    own.unpaid === 1
      ? { because: 'unpaid', amount: -own.ready_mw, source: 'state' }
      : { because: 'utilisation', amount: at - own.ready_mw, source: 'utilisation' },
    { because: 'protest', amount: still, source: 'protest_days' },
    { because: 'heat-derate', amount: asked - at - still, source: 'block_heat_day_c' },
    { because: 'curtailed', amount: own.drawn_mw - asked, source: 'merit-order' },
  ];
};

const ready: Terms = ({ state }) => {
  const own = state.halls;
  const day = dayOf(state);
  let ordered = 0,
    coming = 0,
    building = 0;
  for (const batch of own.batches) {
    const site = own.sites.find((one) => one.id === batch.site);
    ordered += batch.mw;
    if (batch.arrive_day > day) coming -= batch.mw;
    else if (site && site.ready_day > day) building -= batch.mw;
  }
  const terms = [
    { because: 'rigs-ordered', amount: ordered, source: 'state' },
    { because: 'rigs-coming', amount: coming, source: 'rig_days' },
    { because: 'site-building', amount: building, source: 'site_hall_days' },
  ];
  // on the eve of the run no morning has counted them yet
  return withRest(terms, own.ready_mw, 'not-counted', 'state');
};

const licensed: Terms = ({ world, state }) => {
  const own = state.halls;
  const day = dayOf(state);
  let nameplate = 0,
    still = 0;
  for (const batch of own.licensed) {
    if (batch.arrive_day > day) continue;
    nameplate += batch.mw;
    if (standsStill(world, state.people, batch.place, day)) still -= batch.mw * world.p.utilisation;
  }
  const asked = meanOf(own.ask_licensed_mw) + meanOf(own.ask_firm_mw);
  const given = state.grid.use_mwh[2]! / 24;
  const resting = nameplate * (world.p.utilisation - 1);
  return [
    { because: 'licensed-nameplate', amount: nameplate, source: 'state' },
    { because: 'utilisation', amount: resting, source: 'utilisation' },
    // batches that came or left on a quarter's first evening
    { because: 'licensed-changed', amount: asked - nameplate - resting - still, source: 'licence_days' },
    { because: 'protest', amount: still, source: 'protest_days' },
    { because: 'curtailed', amount: given - asked, source: 'merit-order' },
  ];
};

/** A sum of coins split into subsidy, fees and the pool's fee. */
function byReward(state: State, fee: number, value: number): Loose[] {
  const subsidy = state.network.subsidy_sat / 1e8;
  const fees = state.network.fees_btc;
  const gross = value / (1 - fee);
  const share = subsidy / (subsidy + fees);
  return [
    { because: 'subsidy', amount: gross * share, source: 'bitcoin-protocol' },
    { because: 'fees', amount: gross * (1 - share), source: 'fees_log_mean' },
    { because: 'pool-fee', amount: -gross * fee, source: 'pool_fee' },
  ];
}

const bill: Terms = ({ state }) => {
  const fuel = state.grid.use_pkr[3]! / state.economy.fx_pkr_usd;
  return withRest(
    [{ because: 'hall-fuel', amount: fuel, source: 'merit-order' }],
    state.halls.bill_usd / 100,
    'tariff-over-cost',
    'fx_pkr_usd',
  );
};

const basis: Terms = (month) => {
  const { opening, state } = month;
  const bought = flowed(month, 'coins-bought') / 100;
  const mined = flowed(month, 'mined') > 0 ? flowed(month, 'power-bill') / 100 : 0;
  return withRest(
    [
      { because: 'month-start', amount: opening.treasury.cost_basis_usd / 100, source: 'state' },
      { because: 'coins-bought', amount: bought, source: 'ledger' },
      { because: 'mined-at-cost', amount: mined, source: 'ledger' },
    ],
    state.treasury.cost_basis_usd / 100,
    'sold-at-cost',
    'ledger',
  );
};

/** What money tied up costs, shared among what it is tied up in. */
const carry: Terms = ({ opening, state }) => {
  const own = state.treasury;
  const since = (own.carry_usd - opening.treasury.carry_usd) / 100;
  const flow = (kind: PostingKind): number => state.ledger.flow[KIND(kind)]!;
  const sites = flow('site') + flow('move') + flow('ai-site') + flow('storage');
  const rigs = flow('rigs') + flow('chips');
  const all = Math.max(1, own.invested_usd);
  const share = Math.min(1, (sites + rigs) / all);
  const ofSites = sites + rigs > 0 ? sites / (sites + rigs) : 0;
  return [
    { because: 'month-start', amount: opening.treasury.carry_usd / 100, source: 'state' },
    { because: 'carry-sites', amount: since * share * ofSites, source: 'carry_year' },
    { because: 'carry-rigs', amount: since * share * (1 - ofSites), source: 'carry_year' },
    { because: 'carry-coins', amount: since * (1 - share), source: 'carry_year' },
  ];
};

/** A month in which nothing was earned or spent with a reason. */
const capital: Terms = ({ opening, state }) =>
  withRest(
    [{ because: 'month-start', amount: opening.laws.capital, source: 'state' }],
    state.laws.capital,
    'spent',
    'laws',
  );

/** Difficulty as the month found it, and each change shared by whose machines were behind it. */
const difficulty: Terms = ({ opening, days }) => {
  const first = opening.network.difficulty / 1e12;
  const terms: Loose[] = [{ because: 'month-start', amount: first, source: 'bitcoin-protocol' }];
  let before = first;
  for (const note of days) {
    const moved = note.difficulty_t - before;
    before = note.difficulty_t;
    if (moved === 0) continue;
    terms.push(
      { because: 'rest-of-world', amount: moved * note.rest_share, source: 'growth_gain_month' },
      { because: 'own-halls', amount: moved * (1 - note.rest_share), source: 'bitcoin-protocol' },
    );
  }
  return gather(terms);
};

/** Today's worth of what came into the reserve, by the way it came. */
const worth: Terms = ({ state }) => {
  const price = state.market.price_usd / 1e8;
  const flow = (kind: PostingKind): number => state.ledger.flow[KIND(kind)]! * price;
  return [
    { because: 'opening-coins', amount: flow('opening-coins'), source: 'ledger' },
    { because: 'mined', amount: flow('mined'), source: 'ledger' },
    { because: 'royalty', amount: flow('royalty'), source: 'ledger' },
    { because: 'bought', amount: flow('bought'), source: 'ledger' },
    { because: 'sold', amount: -flow('sold'), source: 'ledger' },
  ];
};

export const HALL_TERMS: Readonly<Record<string, Terms>> = {
  drawn_mw: drawn,
  ready_mw: ready,
  licensed_mw: licensed,
  mined_sat: ({ world, state }) => byReward(state, world.p.pool_fee, state.halls.mined_sat),
  royalty_sat: ({ world, state }) => byReward(state, world.p.pool_fee, state.halls.royalty_sat),
  earned_usd_mwh: ({ world, state }) => byReward(state, world.p.pool_fee, state.halls.earned_usd_mwh),
  bill_usd: bill,
  cost_basis_usd: basis,
  carry_usd: carry,
  capital,
  difficulty_t: difficulty,
  reserve_usd: worth,
  own_ehs: ({ state }) => [
    { because: 'halls', amount: state.halls.state_ehs, source: 'utilisation' },
    { because: 'licensed', amount: state.halls.licensed_ehs, source: 'utilisation' },
  ],
  network_ehs: ({ state }) => [
    { because: 'rest-of-world', amount: state.network.rest_ehs, source: 'growth_gain_month' },
    { because: 'own-halls', amount: state.network.own_ehs, source: 'merit-order' },
  ],
};
