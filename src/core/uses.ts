// The new uses of power as they stand: what each draws, earns and costs. One reckoning for desks, previews and the terminal.
import { packageMw } from './systems/grid.ts';
import { ON_ROAD } from './systems/laws-orders.ts';
import { offerMw, royaltyOf, tariffOf } from './systems/prices.ts';
import { generalTariff } from './systems/programme-measures.ts';
import { standingOf } from './systems/programme-standing.ts';
import { revenuePerMwh } from './systems/protocol.ts';
import type { Machines, State, UseNow, Yield } from './types.ts';
import { BLOCK_HOURS } from './types.ts';
import type { Prepared } from './world.ts';

/** Fuel of the next MWh by zone, day's mean, $. */
function nextByZone(world: Prepared, state: State): readonly number[] {
  return world.nation.zones.map((_, z) => {
    let pkr = 0;
    for (let b = 0; b < 4; b++) pkr += (state.grid.cost_pkr_kwh[z * 4 + b]! * BLOCK_HOURS[b]!) / 24;
    return (pkr * 1000) / state.economy.fx_pkr_usd;
  });
}

/** A mean over zones by weight; without weight, by demand. */
function mean(world: Prepared, values: readonly number[], weights: readonly number[]): number {
  let sum = 0,
    weight = 0;
  for (let z = 0; z < values.length; z++) {
    sum += values[z]! * weights[z]!;
    weight += weights[z]!;
  }
  if (weight > 0) return sum / weight;
  return mean(world, values, [...world.columns.zoneShare]);
}

/** Price of the package: in force, else as tabled, else where its clause begins. Null where the scenario has none. */
function packagePrice(world: Prepared, state: State): number | null {
  if (state.grid.package_end_day >= 0) return state.grid.package_pkr_kwh;
  for (let l = 0; l < world.laws.length; l++) {
    const law = world.laws[l]!;
    for (const effect of law.effects) {
      if (effect.kind !== 'package') continue;
      const clause = law.clauses.findIndex(({ id }) => id === effect.tariff_pkr_kwh);
      const tabled = ON_ROAD.includes(state.laws.stage[l]!);
      return (tabled ? state.laws.clauses[l]?.[clause] : undefined) ?? law.clauses[clause]?.start ?? null;
    }
  }
  return null;
}

export function usesOf(world: Prepared, state: State): readonly UseNow[] {
  const { p, columns } = world;
  const { grid, halls, network, market } = state;
  const day = Math.min(state.day, world.days);
  const dollars = (pkr: number): number => pkr / state.economy.fx_pkr_usd;
  const next = nextByZone(world, state);
  const zones = (): number[] => new Array<number>(columns.zones).fill(0);
  const uses: UseNow[] = [];

  const price = packagePrice(world, state);
  if (price !== null) {
    const earns = dollars(price * 1000);
    uses.push({
      use: 'package',
      mw: grid.use_mwh[1]! / 24,
      built_mw: grid.package_mw,
      called_mw: grid.package_end_day >= 0 ? grid.package_full_mw : packageMw(world, state, price),
      earns_usd_mwh: earns,
      next_usd_mwh: mean(world, next, zones()),
      net_usd_day: grid.use_mwh[1]! * earns - dollars(grid.use_pkr[1]!),
    });
  }

  const at = zones();
  let licensed = 0,
    brought = 0;
  for (const batch of halls.licensed) {
    at[columns.placeZone[batch.place]!] = at[columns.placeZone[batch.place]!]! + batch.mw;
    licensed += batch.mw;
    brought += batch.mw * licenceEarns(world, state, batch);
  }
  const { licence } = halls;
  if (licensed === 0) at[columns.placeZone[licence.place] ?? 0] = 1;
  const terms = {
    ...licence,
    interruptible: licence.interruptible === 1,
    fx_pkr_usd: state.economy.fx_pkr_usd,
    standing: standingOf(world, state),
    levers: state.laws.lever,
  };
  const licensedEarns =
    licensed > 0
      ? brought / licensed
      : licenceEarns(world, state, { ...licence, j_th: world.standardJth[day]! });
  uses.push({
    use: 'licensed',
    mw: grid.use_mwh[2]! / 24,
    built_mw: licensed,
    called_mw: offerMw(world, network.hashprice_usd, world.standardJth[day]!, terms),
    earns_usd_mwh: licensedEarns,
    next_usd_mwh: mean(world, next, at),
    net_usd_day: grid.use_mwh[2]! * licensedEarns - dollars(grid.use_pkr[2]!),
  });

  const own = zones();
  let rigs = 0,
    worth = 0;
  for (const batch of halls.batches) {
    const site = halls.sites.find(({ id }) => id === batch.site);
    if (!site || batch.end_day <= day || batch.arrive_day > day) continue;
    const zone = columns.placeZone[site.place]!;
    own[zone] = own[zone]! + batch.mw;
    rigs += batch.mw;
    worth += batch.mw * ownEarns(world, state, batch.j_th, site.cooling);
  }
  const earned =
    halls.earned_usd_mwh > 0
      ? halls.earned_usd_mwh
      : rigs > 0
        ? worth / rigs
        : ownEarns(world, state, world.standardJth[day]!, 'air');
  const mwh = grid.use_mwh[3]!;
  uses.push({
    use: 'halls',
    mw: mwh / 24,
    built_mw: halls.ready_mw,
    called_mw: rigs,
    earns_usd_mwh: earned,
    next_usd_mwh: mean(world, next, own),
    net_usd_day:
      (halls.mined_sat > 0 ? (halls.mined_sat / 1e8) * market.price_usd : mwh * earned) -
      mwh * p.operations_usd_mwh -
      dollars(grid.use_pkr[3]!),
  });
  if (world.nation.compute) uses.push(aiOf(world, state, next));
  return uses;
}

/** AI halls: what a MWh brings is the tariff of any new use; rent comes to the ministry beside it. */
function aiOf(world: Prepared, state: State, next: readonly number[]): UseNow {
  const { compute, grid } = state;
  const { fx_pkr_usd } = state.economy;
  const at = next.map((_, z) => {
    let mw = 0;
    for (const hall of compute.halls) if (world.columns.placeZone[hall.place] === z) mw += hall.mw;
    return mw;
  });
  const mwh = grid.use_mwh[4]!;
  const tariff = (generalTariff(world, state) * 1000) / fx_pkr_usd;
  const rent = (compute.rent_usd - compute.penalty_usd) / 100;
  let built = 0,
    signed = 0;
  for (const hall of compute.halls) if (hall.ready_day <= state.day) built += hall.mw;
  for (const one of compute.contracts) signed += one.mw;
  return {
    use: 'ai',
    mw: mwh / 24,
    built_mw: built,
    called_mw: signed,
    earns_usd_mwh: tariff + (mwh > 0 ? rent / mwh : 0),
    next_usd_mwh: mean(world, next, at),
    net_usd_day: mwh * tariff + rent - grid.use_pkr[4]! / fx_pkr_usd,
  };
}

/** $ a MWh that own machines bring at today's hashprice, pool paid. */
function ownEarns(world: Prepared, state: State, j_th: number, cooling: 'air' | 'immersion'): number {
  const { p } = world;
  const pue = cooling === 'air' ? p.pue_air : p.pue_immersion;
  return revenuePerMwh(state.network.hashprice_usd, j_th, pue) * (1 - p.pool_fee);
}

/** $ a MWh that a licensed hall brings the state: its tariff, and its royalty at today's hashprice. */
function licenceEarns(
  world: Prepared,
  state: State,
  terms: { readonly tariff_pkr_kwh: number; readonly royalty_pct: number; readonly j_th: number },
): number {
  const { p } = world;
  const revenue = revenuePerMwh(state.network.hashprice_usd, terms.j_th, p.pue_immersion);
  return (
    (tariffOf(state.laws.lever, terms.tariff_pkr_kwh) * 1000) / state.economy.fx_pkr_usd +
    revenue * (1 - p.pool_fee) * (royaltyOf(state.laws.lever, terms.royalty_pct) / 100)
  );
}

/** A year of such machines as things stand: what they hash at their utilisation, against power at the halls' tariff and upkeep. */
export function yieldOf(world: Prepared, state: State, { mw, j_th, cooling }: Machines): Yield {
  const { p } = world;
  const pue = cooling === 'air' ? p.pue_air : p.pue_immersion;
  const mwh = mw * p.utilisation * 8760;
  const earned = ownEarns(world, state, j_th, cooling);
  const cost = (state.halls.tariff_pkr_kwh * 1000) / state.economy.fx_pkr_usd + p.operations_usd_mwh;
  const { hashprice_usd } = state.network;
  return {
    sat_year: (mwh * earned * 1e8) / state.market.price_usd,
    earned_usd_year: mwh * earned,
    cost_usd_year: mwh * cost,
    earned_usd_mwh: earned,
    cost_usd_mwh: cost,
    breakeven_j_th: (hashprice_usd * (1 - p.pool_fee)) / (0.024 * pue * cost),
    breakeven_usd: (cost * 0.024 * j_th * pue) / (1 - p.pool_fee),
  };
}
