// What the budget tab shows of a morning: the ministry's year, the circular debt's year by cause, and the band of import cover.
import type { Engine, PostingKind, State } from '../core/types.ts';
import { type Band, type BandEdges, bandOf, edgesOf } from './bands.ts';
import { ACCOUNT_ORDER, KEPT_LEVER, POSTING_ORDER } from './contract.ts';
import { nextYearly } from './selectors.ts';
import type { Game } from './types.ts';

export interface BudgetDesk {
  /** dollars: this fiscal year's envelope, what was laid out of it, the hard wall (null where output is not counted) */
  readonly envelope_usd: number;
  readonly outlay_usd: number;
  readonly wall_usd: number | null;
  /** what would lapse were it 30 June today, dollars */
  readonly lapse_usd: number;
  /** the next vote and lapse, as days of the run; null once the run ends before them */
  readonly vote_day: number | null;
  readonly lapse_day: number | null;
  /** from when on more may be asked for; the day before the vote is the last */
  readonly window_day: number | null;
  /** voted for the year to come, dollars; null until the vote and again from July */
  readonly voted_usd: number | null;
  readonly asked_usd: number;
  readonly step_usd: number;
  /** what may still be asked for this year, dollars */
  readonly most_usd: number;
  /** political capital for each step, points */
  readonly step_capital: number;
}

const CENTS = 100;

export function budgetDesk(game: Game, engine: Engine): BudgetDesk {
  const { world, shown } = game;
  const { budget } = shown;
  const p = (id: string): number => world.parameters[id] ?? 0;
  const cash = (shown.ledger.balance[ACCOUNT_ORDER.indexOf('treasury_usd')] ?? 0) / CENTS;
  const outlay = engine.quantity(world, shown, 'outlay_usd');
  const envelope = budget.envelope_usd / CENTS;
  const vote = nextInJune(game, engine, p('vote_june'));
  return {
    envelope_usd: envelope,
    outlay_usd: outlay,
    wall_usd: budget.wall_usd < 0 ? null : budget.wall_usd,
    lapse_usd: Math.max(0, cash) * p('lapse_share') * (1 - keptShare(game.shown)),
    vote_day: vote,
    lapse_day: nextInJune(game, engine, 30),
    window_day: vote === null ? null : Math.max(0, vote - p('ask_days')),
    voted_usd: budget.voted_usd < 0 ? null : budget.voted_usd,
    asked_usd: budget.asked_usd,
    step_usd: p('ask_step_usd'),
    most_usd: Math.max(0, p('ask_most_usd') - budget.asked_usd),
    step_capital: p('ask_capital'),
  };
}

/** Share of unspent cash, 0–1, that the laws in force let the ministry keep over 30 June. */
function keptShare({ laws }: State): number {
  return Math.min(1, Math.max(0, laws.lever[KEPT_LEVER] ?? 0));
}

/** The next day from this morning on that is such a day of a June with a vote. */
function nextInJune(game: Game, engine: Engine, dayOfJune: number): number | null {
  const first = Math.max(game.shown.day, game.world.parameters.first_envelope_day ?? 0);
  return nextYearly(game, engine, first, [[6, dayOfJune]]);
}

export const DEBT_CAUSES = [
  'debt-losses',
  'debt-unpaid',
  'debt-interest',
  'debt-surcharge',
  'debt-subsidy',
  'own-margin',
] as const;
export interface DebtYear {
  /** the day from which it is counted: the last 1 July, or the first day */
  readonly from: number;
  readonly level_pkr: number;
  /** what each cause added to the debt since, rupees; negative took off it */
  readonly causes: readonly { readonly cause: (typeof DEBT_CAUSES)[number]; readonly pkr: number }[];
}

/** Circular debt and what moved it in this fiscal year; the causes add up to the change. */
export function debtYear(game: Game, engine: Engine): DebtYear {
  const { world, state, snapshots } = game;
  const july = [...snapshots].reverse().find(([day]) => {
    const { month, dayOfMonth } = engine.date(world, day);
    return day < state.day && month === 7 && dayOfMonth === 1;
  });
  const [from, before] = july ?? snapshots[0] ?? [state.day, state];
  const flow = (of: State, kind: PostingKind): number => of.ledger.flow[POSTING_ORDER.indexOf(kind)] ?? 0;
  const power = (of: State): number => of.ledger.balance[ACCOUNT_ORDER.indexOf('power_pkr')] ?? 0;
  const since = (kind: PostingKind): number => flow(state, kind) - flow(before, kind);
  return {
    from,
    level_pkr: engine.quantity(world, state, 'circular_debt_pkr'),
    causes: DEBT_CAUSES.map((cause) => ({
      cause,
      pkr:
        cause === 'own-margin'
          ? power(before) - power(state)
          : cause === 'debt-surcharge' || cause === 'debt-subsidy'
            ? 0 - since(cause)
            : since(cause),
    })),
  };
}

export interface Cover {
  readonly months: number;
  readonly band: Band;
  readonly edges: BandEdges;
}

/** Import cover and its band; null where a nation's payments are not counted. */
export function coverOf({ world, shown }: Game, engine: Engine): Cover | null {
  const edges = edgesOf(world, 'cover_months');
  if (world.nation.economy === undefined || edges === null) return null;
  const months = engine.quantity(world, shown, 'cover_months');
  return { months, band: bandOf(edges, months), edges };
}
