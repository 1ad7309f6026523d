// What the power, halls and treasury desks show of a morning, as plain values named by id.
import type {
  Account,
  Batch,
  CAUSES,
  LicensedBatch,
  ModifierTarget,
  PostingKind,
  Site,
  State,
  USES,
} from '../core/types.ts';
import { ACCOUNT_ORDER, CAUSE_ORDER, POSTING_ORDER, TARGET_ORDER, USE_ORDER } from './contract.ts';
import { dayMean, drawOf, placesOf, rigsAt } from './map-view.ts';
import type { Game, MapPlace } from './types.ts';

type Cause = (typeof CAUSES)[number];
type Use = (typeof USES)[number];

export interface PowerDesk {
  readonly fuels: readonly {
    readonly fuel: string;
    readonly mw: number;
    readonly available_mw: number;
    readonly output_mw: number;
    readonly year_mwh: number;
  }[];
  readonly zones: readonly {
    readonly zone: string;
    readonly cost_pkr_kwh: readonly number[];
    readonly demand_mw: readonly number[];
    readonly temperature_c: number;
    readonly shortage_h: number;
  }[];
  readonly shortage: readonly { readonly cause: Cause; readonly mwh: number }[];
  readonly uses: readonly { readonly use: Use; readonly mwh: number; readonly pkr: number }[];
  readonly modifiers: readonly {
    readonly target: ModifierTarget;
    readonly factor: number;
    readonly until_day: number;
  }[];
  readonly package: {
    readonly now_mw: number;
    readonly full_mw: number;
    readonly pkr_kwh: number;
    readonly end_day: number;
  } | null;
  readonly spilled_mwh: number;
  readonly losses_mwh: number;
  readonly generated_mwh: number;
  readonly margin_pct: number;
  readonly capacity_pkr: number;
}

export function powerDesk({ world, shown }: Game): PowerDesk {
  const { nation } = world;
  const { grid, climate } = shown;
  const sumOf = (values: readonly number[], fuel: string): number =>
    nation.plants.reduce((sum, plant, at) => (plant.fuel === fuel ? sum + (values[at] ?? 0) : sum), 0);
  const nameplate = nation.plants.map(({ mw, running }) => (running ? mw : 0));
  return {
    fuels: nation.fuels.map(({ id }, at) => ({
      fuel: id,
      mw: sumOf(nameplate, id),
      available_mw: sumOf(grid.available_mw, id),
      output_mw: sumOf(grid.output_mw, id),
      year_mwh: grid.fuel_mwh[at] ?? 0,
    })),
    zones: nation.zones.map(({ id }, at) => ({
      zone: id,
      cost_pkr_kwh: grid.cost_pkr_kwh.slice(at * 4, at * 4 + 4),
      demand_mw: grid.demand_mw.slice(at * 4, at * 4 + 4),
      temperature_c: climate.temperature_c[at] ?? 0,
      shortage_h: grid.shortage_h[at] ?? 0,
    })),
    shortage: CAUSE_ORDER.map((cause, at) => ({ cause, mwh: grid.shortage_mwh[at] ?? 0 })),
    uses: ladderOf(shown).map((use) => {
      const at = USE_ORDER.indexOf(use);
      return { use, mwh: grid.use_mwh[at] ?? 0, pkr: grid.use_pkr[at] ?? 0 };
    }),
    modifiers: TARGET_ORDER.map((target, at) => ({
      target,
      factor: grid.modifier[at] ?? 1,
      until_day: grid.modifier_until[at] ?? -1,
    })).filter(({ factor, until_day }) => factor !== 1 && until_day >= shown.day),
    package:
      grid.package_end_day < 0
        ? null
        : {
            now_mw: grid.package_mw,
            full_mw: grid.package_full_mw,
            pkr_kwh: grid.package_pkr_kwh,
            end_day: grid.package_end_day,
          },
    spilled_mwh: grid.spilled_mwh,
    losses_mwh: grid.losses_mwh,
    generated_mwh: grid.generated_mwh,
    margin_pct: grid.margin_pct,
    capacity_pkr: grid.capacity_pkr,
  };
}

/** Uses in the order in which they are served; AI halls and batteries once there are any. */
function ladderOf({ compute, grid }: State): readonly Use[] {
  const ai = compute.halls.length > 0;
  return [
    ...(ai && compute.first === 1 ? (['ai', 'base'] as const) : (['base'] as const)),
    ...(ai && compute.first === 0 ? (['ai'] as const) : []),
    'package',
    ...(grid.batteries.length > 0 ? (['storage'] as const) : []),
    'licensed',
    'halls',
  ];
}

export interface HallsDesk {
  readonly sites: readonly {
    readonly site: Site;
    readonly place: string;
    readonly zone: string;
    readonly ready: boolean;
    readonly drawn_mw: number;
    /** nameplate in place; room that neither these nor ordered rigs take */
    readonly rigs_mw: number;
    readonly free_mw: number;
    readonly batches: readonly Batch[];
  }[];
  readonly licensed: readonly { readonly place: string; readonly batch: LicensedBatch }[];
  readonly licensed_mw: number;
  readonly places: readonly MapPlace[];
}

export function hallsDesk({ world, shown }: Game): HallsDesk {
  const { halls, day } = shown;
  const drawn = drawOf(world, shown);
  return {
    sites: halls.sites.map((site, at) => {
      const batches = halls.batches.filter((batch) => batch.site === site.id && batch.end_day > day);
      const place = world.nation.places[site.place];
      return {
        site,
        place: place?.id ?? '',
        zone: place?.zone ?? '',
        ready: site.ready_day <= day,
        drawn_mw: drawn[at] ?? 0,
        rigs_mw: rigsAt(shown, site.id),
        free_mw: Math.max(0, site.mw - batches.reduce((sum, { mw }) => sum + mw, 0)),
        batches,
      };
    }),
    licensed: halls.licensed.map((batch) => ({ place: world.nation.places[batch.place]?.id ?? '', batch })),
    licensed_mw: world.nation.zones.reduce((sum, _, at) => sum + dayMean(shown.grid.licensed_mw, at), 0),
    places: placesOf(world, shown),
  };
}

export interface TreasuryDesk {
  readonly balances: Readonly<Record<Account, number>>;
  /** totals so far by kind of posting, in the kind's unit: cents, whole rupees, satoshi; kinds without a flow are left out */
  readonly flows: readonly { readonly kind: PostingKind; readonly amount: number }[];
  /** dollars; null without coins */
  readonly worth_usd: number | null;
  readonly price_usd: number;
}

export function treasuryDesk({ shown }: Game): TreasuryDesk {
  const { ledger, market } = shown;
  const balances = Object.fromEntries(
    ACCOUNT_ORDER.map((account, at) => [account, ledger.balance[at] ?? 0]),
  ) as Record<Account, number>;
  return {
    balances,
    flows: POSTING_ORDER.map((kind, at) => ({ kind, amount: ledger.flow[at] ?? 0 })).filter(
      ({ amount }) => amount !== 0,
    ),
    worth_usd: balances.reserve_sat === 0 ? null : (balances.reserve_sat / 100_000_000) * market.price_usd,
    price_usd: market.price_usd,
  };
}

/** Total so far of one kind of posting, in its unit. */
export function flowOf({ shown }: Game, kind: PostingKind): number {
  return shown.ledger.flow[POSTING_ORDER.indexOf(kind)] ?? 0;
}
