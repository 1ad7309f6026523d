// Terms of the figures of economy and budget: sums of postings, or of the month's postings since its start.
import { posted, powerAccount } from './context.ts';
import type { Loose } from './explain-month.ts';
import { coinsKept } from './figures/nation.ts';
import { readQuantity } from './quantities.ts';
import type { PostingKind, State } from './types.ts';
import { OUTLAYS, POSTINGS } from './types.ts';
import type { Prepared } from './world.ts';

const CURRENT: readonly PostingKind[] = [
  'fx-exports',
  'fx-remittances',
  'fx-transfers',
  'fx-imports',
  'fx-fuel',
  'fx-income',
];
const CAPITAL: readonly PostingKind[] = [
  'fx-tranche',
  'fx-loans',
  'fx-repayments',
  'fx-investment',
  'fx-deposit',
  'fx-deposit-back',
  'fx-own-out',
  'fx-own-in',
  'central-lent',
  'central-repaid',
  'fx-blackout',
  'fx-rescue',
  'fx-rescue-back',
  'fx-rescue-interest',
];
const DEBT: readonly PostingKind[] = [
  'opening-arrears',
  'debt-losses',
  'debt-unpaid',
  'debt-interest',
  'debt-surcharge',
  'debt-subsidy',
  'debt-hosting',
];
const SOURCES: Readonly<Partial<Record<PostingKind, string>>> = {
  'debt-losses': 'loss_actual',
  'debt-unpaid': 'recovery',
  'debt-interest': 'late_spread_pct',
  'debt-surcharge': 'surcharge_pkr_kwh',
  'debt-subsidy': 'subsidy_share',
};

const signed = (state: State, kind: PostingKind): number =>
  POSTINGS[kind].to === 'central_usd' ? posted(state, kind) : -posted(state, kind);

/** Terms of a figure of economy or budget; none for a figure that is a level. */
export function nationTerms(world: Prepared, state: State, opening: State, quantity: string): Loose[] {
  switch (quantity) {
    case 'fx_reserves_usd':
      return reserves(world, state, opening);
    case 'cover_months':
      return cover(world, state, opening);
    case 'current_account_usd': {
      const { economy } = state;
      return [
        { because: 'fx-exports', amount: economy.exports_usd / 100, source: 'export_growth_year' },
        {
          because: 'fx-remittances',
          amount: economy.remittances_usd / 100,
          source: 'remittance_growth_year',
        },
        { because: 'fx-transfers', amount: economy.transfers_usd / 100, source: 'ledger' },
        { because: 'fx-imports', amount: -economy.imports_usd / 100, source: 'import_income' },
        { because: 'fx-fuel', amount: -economy.fuel_import_usd / 100, source: 'merit-order' },
        { because: 'fx-income', amount: -economy.income_usd / 100, source: 'ledger' },
      ];
    }
    case 'circular_debt_pkr':
      if (!world.economy) return [];
      return [
        ...DEBT.map((because) => ({
          because,
          amount: POSTINGS[because].to === 'arrears_pkr' ? -posted(state, because) : posted(state, because),
          source: SOURCES[because] ?? 'ledger',
        })),
        { because: 'own-margin', amount: 0 - powerAccount(state), source: 'ledger' },
      ];
    case 'outlay_usd':
      return [
        ...OUTLAYS.map((because) => ({ because, amount: posted(state, because) / 100, source: 'ledger' })),
        { because: 'years-before', amount: -state.budget.outlay_before_usd / 100, source: 'ledger' },
      ];
    case 'own_dollars_usd':
      return [
        { because: 'coins-sold', amount: posted(state, 'coins-sold') / 100, source: 'ledger' },
        ...OUTLAYS.map((because) => ({ because, amount: -posted(state, because) / 100, source: 'ledger' })),
        { because: 'coins-kept', amount: coinsKept(state), source: 'state' },
      ];
    case 'primary_pct':
      return primary(world, state);
    default:
      return [];
  }
}

/** What stood at the month's start, and the month's postings since. */
function reserves(world: Prepared, state: State, opening: State): Loose[] {
  const before = readQuantity(world, opening, 'fx_reserves_usd');
  let current = 0;
  for (const kind of CURRENT) current += signed(state, kind) - signed(opening, kind);
  return [
    { because: 'month-start', amount: before, source: 'state' },
    { because: 'current-account', amount: current / 100, source: 'ledger' },
    ...CAPITAL.map((because) => ({
      because,
      amount: (signed(state, because) - signed(opening, because)) / 100,
      source: 'ledger',
    })),
  ];
}

/** Cover at the month's start, what the reserves moved it by at the old imports, and what imports moved it by. */
function cover(world: Prepared, state: State, opening: State): Loose[] {
  const before = readQuantity(world, opening, 'cover_months');
  const after = readQuantity(world, state, 'cover_months');
  const month = opening.economy.import_month_usd;
  const held = Math.max(0, readQuantity(world, state, 'fx_reserves_usd'));
  const moved = month > 0 ? held / month - before : 0;
  return [
    { because: 'month-start', amount: before, source: 'state' },
    { because: 'fx-reserves', amount: moved, source: 'ledger' },
    { because: 'import-bill', amount: after - before - moved, source: 'import_income' },
  ];
}

/** The plan, what taxes came over or under it, and that output was not as planned. */
function primary(world: Prepared, { budget }: State): Loose[] {
  if (!world.economy || budget.gdp_pkr <= 0) return [];
  const part = (100 * budget.primary_pkr) / budget.gdp_pkr;
  const target = world.economy.primary_pct;
  return [
    { because: 'primary-target', amount: target, source: 'state' },
    { because: 'taxes-off-plan', amount: part - target, source: 'tax_buoyancy' },
  ];
}
