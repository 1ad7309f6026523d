// Compute: AI halls, their tenants, cables and engineers: its slice of the state, what may be asked of it, why it may refuse, what it tells.

/** What the ministry puts up: ground with two feeders for somebody else’s hall, a powered shell to let, or a hall with chips of its own. */
export const HALL_FORMS = ['land', 'shell', 'cloud'] as const;
export type HallForm = (typeof HALL_FORMS)[number];

/** Somebody who may want firm power for machines, as data. */
export interface Tenant {
  readonly id: string;
  readonly mw: number;
  /** odds that a tenant who comes is this one, 0–1; all together 1 */
  readonly odds: number;
  /** hours of a hundred that power must be there before a cut is paid for */
  readonly promise_pct: number;
  /** rent against the usual one */
  readonly rent: number;
  readonly years: number;
  /** cable paths that its hall must have */
  readonly paths: number;
  /** brings chips that need a licence from abroad */
  readonly licence: boolean;
  /** a partner who minds, and by how many points of goodwill */
  readonly minds: { readonly partner: string; readonly by: number } | null;
  readonly source: string;
}

/** What a nation brings to compute; without it no order of compute is taken. */
export interface ComputeOfNation {
  /** diverse cable paths to the world, and people who run such halls, on the first day */
  readonly paths: number;
  readonly engineers: number;
  /** deals that bring a licence for chips, and one more path */
  readonly licence_deal: string;
  readonly path_deal: string;
  readonly source: string;
}

export interface AiHall {
  id: number;
  place: number;
  /** place in HALL_FORMS */
  form: number;
  /** firm MW at the meter */
  mw: number;
  /** 1: batteries and engines bridge a cut */
  backup: number;
  ready_day: number;
  /** day on which its own chips are worn out, −1 without */
  chips_day: number;
}

export interface Contract {
  /** place in the content’s tenants */
  tenant: number;
  hall: number;
  mw: number;
  rent_usd_mwh: number;
  /** first day, and day on which it ends */
  arrive_day: number;
  until_day: number;
  /** MWh cut in this year of the contract, and those that the promise leaves free */
  cut_mwh: number;
  free_mwh: number;
}

export interface TenantOffer {
  id: number;
  tenant: number;
  until_day: number;
}

export interface ComputeState {
  halls: AiHall[];
  contracts: Contract[];
  offers: TenantOffer[];
  next_hall: number;
  next_offer: number;
  /** 1: AI halls are served before homes; 0: after them */
  first: number;
  /** MW asked of the grid today and served, by zone × 4 blocks; asked in all, day’s mean */
  ask_mw: number[];
  served_mw: number[];
  asked_mw: number;
  /** until this day nobody offers to come */
  quiet_until: number;
  /** paths laid by own works; months paid of the one under way, −1 none */
  laid: number;
  laying: number;
  /** by path: day until which it is cut */
  path_until: number[];
  /** people who can run halls; those in training and the day they are done, 0 and −1 none */
  engineers: number;
  trainees: number;
  train_day: number;
  /** today: rent and sales, penalties, whole cents; MWh bridged by backup and cut */
  rent_usd: number;
  penalty_usd: number;
  bridged_mwh: number;
  cut_mwh: number;
  /** share of the year behind for which contracts and own chips had power, 0–1 */
  uptime: number;
}

export type ComputeCommand =
  | {
      readonly kind: 'compute.build';
      readonly place: string;
      readonly form: HallForm;
      readonly mw: number;
      readonly backup: boolean;
    }
  /** takes a tenant’s offer for a hall that stands or is being built */
  | { readonly kind: 'compute.sign'; readonly offer: number; readonly hall: number }
  /** batteries and engines for a hall that has none */
  | { readonly kind: 'compute.backup'; readonly hall: number }
  /** lays one more cable path, paid month by month */
  | { readonly kind: 'compute.cable' }
  /** a year’s course for so many engineers */
  | { readonly kind: 'compute.train'; readonly people: number }
  /** who is served first when power is short */
  | { readonly kind: 'compute.ladder'; readonly first: 'homes' | 'halls' };

export type ComputeRefusalCode =
  | 'no-compute'
  | 'unknown-offer'
  | 'unknown-hall'
  | 'hall-full'
  | 'own-chips'
  | 'has-backup'
  | 'few-paths'
  | 'no-licence'
  | 'course-going'
  | 'cable-going'
  | 'cables-laid'
  | 'same-ladder'
  | 'no-contract'
  | 'plant-closed';

export type ComputeHappening =
  | { readonly kind: 'ai-ready'; readonly day: number; readonly hall: number }
  | { readonly kind: 'tenant-asks'; readonly day: number; readonly tenant: string; readonly mw: number }
  | { readonly kind: 'tenant-signed'; readonly day: number; readonly tenant: string; readonly mw: number }
  | { readonly kind: 'tenant-left'; readonly day: number; readonly tenant: string; readonly mw: number }
  /** power was cut to AI halls for the first time in a while */
  | { readonly kind: 'ai-cut'; readonly day: number; readonly mwh: number; readonly usd: number }
  | { readonly kind: 'chips-worn'; readonly day: number; readonly hall: number }
  /** a sea cable or its landing is cut: paths left */
  | { readonly kind: 'path-cut'; readonly day: number; readonly left: number; readonly days: number }
  | { readonly kind: 'path-laid'; readonly day: number; readonly paths: number }
  | { readonly kind: 'trained'; readonly day: number; readonly people: number };

/** What a MW of each thing costs, earns and takes this morning; the firm MW is what it asks for at 19:00 in July. */
export interface Worth {
  readonly what: HallForm | 'mining' | 'storage';
  readonly usd_mw: number;
  /** a year, after running costs and power, chips and rigs written off over their lives */
  readonly net_usd_mw: number;
  /** of what is put in, % a year */
  readonly return_pct: number;
  readonly firm_mw: number;
  /** days until it runs */
  readonly days: number;
}

/** How compute stands this morning. */
export interface ComputeNow {
  readonly paths: number;
  readonly paths_up: number;
  readonly licence: boolean;
  /** share of the people that halls need who are there, 0–1 */
  readonly staffed: number;
  readonly needed: number;
  /** tenants who come in a quarter, mean */
  readonly tenants_quarter: number;
  /** points that a change of the ladder costs */
  readonly ladder_points: number;
  readonly worth: readonly Worth[];
  /** $ for each MW by form, and of backup; $ a month of a path under way */
  readonly build_usd_mw: Readonly<Record<HallForm, number>>;
  readonly backup_usd_mw: number;
  readonly path_usd_month: number;
}
