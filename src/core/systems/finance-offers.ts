// What lenders and partners offer this morning, and what each form takes: one list for the order, the refusal and the screen.

import { cash, reserve } from '../context.ts';
import type { FinanceCondition, FinanceForm, FinanceOffer, State } from '../types.ts';
import { FORMS } from '../types.ts';
import type { Prepared } from '../world.ts';
import { bulletDay, pledgeFor, premiumOf, principalOf } from './finance-debts.ts';
import { claimsFor, gulfMw, hallUsdMw, markOf } from './finance-partners.ts';
import { clauseHeld } from './laws-levers.ts';
import { coverMonths } from './payments.ts';
import { standingOf } from './programme-standing.ts';

/** Smallest hall that a partner puts up, MW; steps of what is borrowed, dollars. */
const LEAST_MW = 5;
const STEP = { gulf: 50e6, bond: 25e6, certificate: 10e6, central: 50e6 } as const;
/** The law by which the state may borrow against the reserve, up to its ceiling. */
const BONDS_ACT = 'bonds-act';
/** A bond must have this long to live before the ten years end, days. */
const BOND_ROOM = 30;

const condition = (
  code: FinanceCondition['code'],
  holds: boolean,
  need: FinanceCondition['need'],
): FinanceCondition => ({ code, holds, need });

/** One form of finance this morning; conditions are those of `amount`, or of the least that can be asked. */
export function offerOf(
  world: Prepared,
  state: State,
  form: FinanceForm,
  amount: number | null = null,
): FinanceOffer {
  const { p } = world;
  const own = state.finance;
  const { capital } = state.laws;
  const standing = standingOf(world, state);
  const points = (cost: number): FinanceCondition =>
    condition('no-capital', capital >= cost, { cost, have: capital });
  const stands = (least: number): FinanceCondition =>
    condition('low-standing', standing >= least, { least, have: Math.round(standing) });
  const offer = (
    unit: FinanceOffer['unit'],
    least: number,
    most: number,
    step: number,
    cost: number,
    terms: FinanceOffer['terms'],
    conditions: readonly FinanceCondition[],
  ): FinanceOffer => ({
    form,
    unit,
    least,
    most,
    step,
    points: cost,
    terms,
    conditions: cost > 0 ? [...conditions, points(cost)] : conditions,
  });
  switch (form) {
    case 'host':
      return offer(
        'mw',
        LEAST_MW,
        Math.max(LEAST_MW, own.offer_mw),
        1,
        p.host_points,
        { royalty_pct: own.offer_pct, days: p.host_days, years: p.host_years },
        [condition('no-offer', own.offer_mw >= LEAST_MW, { offer_mw: own.offer_mw })],
      );
    case 'venture': {
      const usd_mw = hallUsdMw(world, state) * p.venture_share;
      const cost = usd_mw * (amount ?? LEAST_MW);
      return offer(
        'mw',
        LEAST_MW,
        p.venture_most_mw,
        1,
        p.venture_points,
        { usd_mw, share_pct: p.venture_share * 100, days: p.venture_days, years: p.venture_years },
        [condition('no-cash', cash(state) >= cost * 100, { cost_usd: cost, cash_usd: cash(state) / 100 })],
      );
    }
    case 'gulf': {
      const custody = state.custody;
      const wanted = world.nation.finance!.custodian;
      const abroad =
        world.nation.custody?.custodians[custody.custodian]?.id === wanted &&
        custody.custodian_pct >= p.gulf_abroad_pct;
      const busy = own.gulf_day >= 0 || state.halls.licensed.some((one) => one.partner === markOf('gulf'));
      return offer(
        'usd',
        p.gulf_least_usd,
        p.gulf_most_usd,
        STEP.gulf,
        p.gulf_points,
        {
          days: p.gulf_days,
          mw: gulfMw(world, amount ?? p.gulf_least_usd),
          mw_usd: p.gulf_mw_usd,
          tariff_pkr_kwh: p.gulf_floor_pkr_kwh,
          royalty_pct: p.gulf_royalty_pct,
          abroad_pct: p.gulf_abroad_pct,
          years: p.gulf_years,
          exit_pct: p.gulf_exit_year * 100,
        },
        [
          stands(p.gulf_standing),
          condition('not-abroad', abroad, { custodian: wanted, least_pct: p.gulf_abroad_pct }),
          condition('talks-going', !busy, {}),
        ],
      );
    }
    case 'arrears': {
      const mw = amount ?? LEAST_MW;
      const left = world.nation.finance!.claims_pkr - own.claims_pkr;
      const room = Math.floor(left / p.arrears_pkr_mw);
      return offer(
        'mw',
        LEAST_MW,
        Math.max(LEAST_MW, room),
        1,
        p.arrears_points,
        {
          pkr_mw: p.arrears_pkr_mw,
          left_pkr: left,
          tariff_pkr_kwh: p.arrears_pkr_kwh,
          days: p.arrears_days,
          years: p.arrears_years,
        },
        [
          condition('claims-spent', claimsFor(world, state, mw) > 0 && room >= LEAST_MW, {}),
          condition('no-idle', state.grid.idle_mw >= mw, {
            idle_mw: Math.round(state.grid.idle_mw),
            asked_mw: mw,
          }),
        ],
      );
    }
    case 'bond': {
      const usd = amount ?? p.bond_least_usd;
      const premium = premiumOf(world, state, standing);
      const owed = principalOf(own, markOf('bond')) / 100;
      const due = bulletDay(world, state.day);
      const free = Math.max(0, reserve(state) - own.pledged_sat);
      const pledge = pledgeFor(world, state, usd);
      const ceiling = clauseHeld(world, state, BONDS_ACT, 'ceiling_usd_m');
      const allowed = Math.min(p.bond_most_usd, ceiling === null ? p.bond_most_usd : ceiling * 1e6);
      const most = Math.floor((allowed - owed) / STEP.bond) * STEP.bond;
      return offer(
        'usd',
        p.bond_least_usd,
        Math.max(p.bond_least_usd, most),
        STEP.bond,
        p.bond_points,
        {
          rate_pct: (p.dollar_rate_bp + premium) / 100,
          premium_bp: premium,
          due_day: due,
          pledge_sat: pledge,
          link_pct: p.bond_link_share * 100,
        },
        [
          condition('law-missing', ceiling !== null, { law: BONDS_ACT }),
          stands(p.bond_standing),
          condition('no-pledge', free >= pledge, { pledge_sat: pledge, free_sat: free }),
          condition('no-offer', most >= p.bond_least_usd, { owed_usd: owed }),
          condition('too-late', due <= world.days - BOND_ROOM, {}),
        ],
      );
    }
    case 'certificate': {
      const willing = Math.min(1, Math.max(0, (standing - p.certificate_standing) / 40));
      const span = (p.certificate_most_usd - p.certificate_least_usd) * willing;
      const wait = own.certificate_day < 0 ? 0 : own.certificate_day + 365 - state.day;
      return offer(
        'usd',
        p.certificate_least_usd,
        p.certificate_least_usd + Math.floor(span / STEP.certificate) * STEP.certificate,
        STEP.certificate,
        0,
        { rate_pct: p.certificate_bp / 100, years: p.certificate_years },
        [stands(p.certificate_standing), condition('sold-this-year', wait <= 0, { wait_days: wait })],
      );
    }
    case 'central': {
      const cover = coverMonths(state);
      const month = state.economy.import_month_usd;
      return offer(
        'usd',
        STEP.central,
        Math.floor((p.central_most_usd - principalOf(own, markOf('central')) / 100) / STEP.central) *
          STEP.central,
        STEP.central,
        p.central_points,
        {
          cover_months: cover,
          cover_after: month > 0 ? Math.max(0, cover - (amount ?? STEP.central) / month) : cover,
          governor_months: p.governor_months,
          years: p.central_years,
        },
        [
          condition('no-governor', own.vacant_day < 0, {
            wait_days: Math.max(0, own.vacant_day - state.day),
          }),
        ],
      );
    }
    default:
      return form satisfies never;
  }
}

/** Every form on offer; the central bank’s only where there is an economy. */
export function offersOf(world: Prepared, state: State): readonly FinanceOffer[] {
  if (!world.nation.finance) return [];
  return FORMS.filter((form) => form !== 'central' || world.economy !== null).map((form) =>
    offerOf(world, state, form),
  );
}
