// Previews for forms: what an order would cost and bring. They ask the engine, by its own preview, and copy no figure of the model.
import type {
  ACCOUNTS,
  AiHall,
  Command,
  Cooling,
  Engine,
  RigClass,
  Site,
  State,
  World,
  Yield,
} from '../core/types.ts';
import type { Game } from '../session/index.ts';

const ORDER: typeof ACCOUNTS = [
  'treasury_usd',
  'world_usd',
  'power_pkr',
  'world_pkr',
  'reserve_sat',
  'world_sat',
  'central_usd',
  'arrears_pkr',
];
const CASH = ORDER.indexOf('treasury_usd');
const WORLD = ORDER.indexOf('world_usd');
const COINS = ORDER.indexOf('reserve_sat');
const ARREARS = ORDER.indexOf('arrears_pkr');
/** enough cents that no order fails for cash: a price is worth knowing before one can pay it */
const PLENTY = 1_000_000_000_00;

/** Dollars the treasury holds this morning, today's orders counted. */
export function cashUsd(state: State): number {
  return (state.ledger.balance[CASH] ?? 0) / 100;
}
export function coinsSat(state: State): number {
  return state.ledger.balance[COINS] ?? 0;
}

/** The morning as it would be if money were no object. */
function rich(state: State): State {
  const balance = [...state.ledger.balance];
  balance[CASH] = (balance[CASH] ?? 0) + PLENTY;
  balance[WORLD] = (balance[WORLD] ?? 0) - PLENTY;
  return { ...state, ledger: { ...state.ledger, balance } };
}

/** What the order would take from the treasury in dollars, and the state after it; null while it may not be given at any price. */
function trial(
  engine: Engine,
  game: Game,
  command: Command,
): { readonly usd: number; readonly after: State } | null {
  const before = rich(game.shown);
  if (engine.check(game.world, before, command) !== null) return null;
  const after = engine.preview(game.world, before, [command]);
  return { usd: cashUsd(before) - cashUsd(after), after };
}

export interface SiteEstimate {
  readonly usd: number;
  readonly site: Site;
}

export function estimateSite(
  engine: Engine,
  game: Game,
  command: Extract<Command, { kind: 'halls.build' }>,
): SiteEstimate | null {
  const tried = trial(engine, game, command);
  const site = tried?.after.halls.sites.find(
    (one) => !game.shown.halls.sites.some((old) => old.id === one.id),
  );
  return tried === null || site === undefined ? null : { usd: tried.usd, site };
}

/** The AI hall that an order would put up, whatever the treasury holds. */
export function estimateHall(
  engine: Engine,
  game: Game,
  command: Extract<Command, { kind: 'compute.build' }>,
): AiHall | null {
  return trial(engine, game, command)?.after.compute.halls.at(-1) ?? null;
}

/** Dollars that batteries would take today. */
export function estimateBattery(
  engine: Engine,
  game: Game,
  command: Extract<Command, { kind: 'grid.storage' }>,
): number | null {
  return trial(engine, game, command)?.usd ?? null;
}

/** Plants whose contracts can still be ended, by id: those that burn and are owed for standing ready. */
export function contractsOf({ nation }: World, { grid }: State): readonly string[] {
  const owed = nation.contracts?.capacity_pkr_year ?? {};
  return nation.plants
    .filter(({ fuel, running }, i) => running && (owed[fuel] ?? 0) > 0 && !grid.retired.includes(i))
    .map(({ id }) => id);
}

export interface RetireEstimate {
  /** owed for it a year; paid off into circular debt */
  readonly pkr_year: number;
  readonly settled_pkr: number;
  /** part of the tariff that it makes */
  readonly tariff_share: number;
}

/** What ending a plant’s contract would take and bring, whatever the points. */
export function estimateRetire(engine: Engine, game: Game, plant: string): RetireEstimate | null {
  const free = { ...game.shown, laws: { ...game.shown.laws, capital: 10 } };
  const command: Command = { kind: 'grid.retire', plant };
  if (engine.check(game.world, free, command) !== null) return null;
  const after = engine.preview(game.world, free, [command]);
  const share = after.grid.retired_share - game.shown.grid.retired_share;
  const p = game.world.parameters;
  return {
    pkr_year: share * (p.capacity_pkr_year ?? 0),
    settled_pkr: (game.shown.ledger.balance[ARREARS] ?? 0) - (after.ledger.balance[ARREARS] ?? 0),
    tariff_share: share * (p.tariff_capacity_share ?? 0),
  };
}

export interface RigsEstimate {
  readonly usd: number;
  readonly usdTh: number;
  readonly jTh: number;
  readonly arriveDay: number;
  /** what they would bring in a year as things stand today */
  readonly year: Yield;
}

/** Rigs at today's prices, whether or not the order could be given. Cooling is the site's, or as asked. */
export function estimateRigs(
  engine: Engine,
  game: Game,
  rig: RigClass,
  mw: number,
  cooling: Cooling,
): RigsEstimate {
  const offer = engine.prices(game.world, game.shown).rig[rig];
  return {
    usd: mw * offer.usd_mw,
    usdTh: offer.usd_th,
    jTh: offer.j_th,
    arriveDay: game.shown.day + offer.days,
    year: engine.yields(game.world, game.shown, { mw, j_th: offer.j_th, cooling }),
  };
}

/** Years until what a thing earns over its running cost has paid for it, if today held; null when it never does. */
export function payback(usd: number, year: Yield): number | null {
  const margin = year.earned_usd_year - year.cost_usd_year;
  return margin > 0 ? usd / margin : null;
}

export interface TradeEstimate {
  readonly usd: number;
  readonly sat: number;
  readonly price: number;
  readonly slippagePct: number;
}

/** Coins and dollars of an order of today, its mean price, and how far that is from the price quoted. */
export function estimateTrade(
  engine: Engine,
  game: Game,
  command: Extract<Command, { kind: 'treasury.buy' | 'treasury.sell' }>,
): TradeEstimate | null {
  if (engine.check(game.world, game.shown, command) !== null) return null;
  const then = engine.preview(game.world, game.shown, [command]);
  const usd = Math.abs(cashUsd(then) - cashUsd(game.shown));
  const sat = Math.abs(coinsSat(then) - coinsSat(game.shown));
  if (sat === 0) return null;
  const price = usd / (sat / 1e8);
  return { usd, sat, price, slippagePct: (price / game.shown.market.price_usd - 1) * 100 };
}

export interface OfferCurve {
  readonly now: number;
  readonly from: number;
  readonly to: number;
  readonly values: readonly number[];
}
interface Terms {
  readonly tariff: number;
  readonly royalty: number;
  readonly interruptible: boolean;
}

const POINTS = 21;

/** MW that licensed halls would offer a quarter at these terms, over hashprice from half to half as much again. */
export function offerCurve(engine: Engine, game: Game, terms: Terms): OfferCurve {
  const { shown, world } = game;
  const now = shown.network.hashprice_usd;
  const asked = {
    tariff_pkr_kwh: terms.tariff,
    royalty_pct: terms.royalty,
    interruptible: terms.interruptible,
  };
  const at = (hashprice_usd: number): number =>
    engine.offer(world, { ...shown, network: { ...shown.network, hashprice_usd } }, asked);
  const values = Array.from({ length: POINTS }, (_, i) => at(now * (0.5 + i / (POINTS - 1))));
  return { now: at(now), from: now * 0.5, to: now * 1.5, values };
}
