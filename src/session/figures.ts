// The figures of a whole run that its final report may speak of: all from the run's own state and history.
import type { CalendarDate, Engine } from '../core/types.ts';
import type { RunFigures } from '../text/index.ts';
import { ACCOUNT_ORDER } from './contract.ts';
import { flowOf } from './desks.ts';
import type { Game } from './types.ts';

interface Extreme {
  readonly value: number;
  readonly day: number | null;
}

/** Figures of the run so far. */
export function runFigures(game: Game, engine: Engine): RunFigures {
  const { world, state, history } = game;
  const { ledger, goals, treasury, halls, market, log } = state;
  const series = (id: string): readonly number[] => history.series[id] ?? [];
  const dateOf = (day: number | null): CalendarDate | null => (day === null ? null : engine.date(world, day));
  const used = extreme(series('used_mw'), (a, b) => a > b);
  const shortage = extreme(series('shortage_h'), (a, b) => a > b);
  const margin = extreme(series('grid_margin_pct'), (a, b) => a < b);
  const balance = (account: (typeof ACCOUNT_ORDER)[number]): number =>
    ledger.balance[ACCOUNT_ORDER.indexOf(account)] ?? 0;
  return {
    from: engine.date(world, 0),
    to: engine.date(world, state.day),
    power: {
      used_mean_mw: mean(series('used_mw')),
      used_most_mw: used.value,
      idle_mean_mw: mean(series('idle_mw')),
      promise_mw: goals.promise_mw,
      summers_lit: goals.summers_lit,
      summers: goals.summers,
      shortage_days: series('shortage_h').filter((hours, day) => day > 0 && hours > 0).length,
      shortage_worst_h: shortage.value,
      shortage_worst: dateOf(shortage.day),
      margin_least_pct: margin.value,
      margin_least: dateOf(margin.day),
      power_pkr: balance('power_pkr'),
    },
    halls: {
      mined_sat: flowOf({ ...game, shown: state }, 'mined'),
      royalty_sat: flowOf({ ...game, shown: state }, 'royalty'),
      sites: halls.sites.length,
      ready_mw: halls.ready_mw,
      spare_years: goals.spare_years,
    },
    treasury: {
      reserve_sat: balance('reserve_sat'),
      price_usd: market.price_usd,
      first_price_usd: game.snapshots[0]?.[1].market.price_usd ?? market.price_usd,
      treasury_usd: balance('treasury_usd') / 100,
      bought_sat: flowOf({ ...game, shown: state }, 'bought'),
      sold_sat: flowOf({ ...game, shown: state }, 'sold'),
      peak_sat: treasury.peak_sat,
      least_share: treasury.least_share,
      invested_usd: treasury.invested_usd / 100,
      carry_usd: treasury.carry_usd / 100,
      halvings: history.happenings.filter(({ kind }) => kind === 'halving').length,
    },
    laws: world.scenario.laws.map((law, at) => ({ law, stage: state.laws.stage[at] ?? 'none' })),
    events: world.scenario.events.map((event) => ({
      event,
      came: history.happenings.filter((one) => one.kind === 'event-opened' && one.event === event).length,
      answered: history.happenings.filter(
        (one) => one.kind === 'event-answered' && one.event === event && one.by === 'player',
      ).length,
    })),
    orders: log.count,
    refused: log.refused,
  };
}

/** The first morning has no day behind it and does not count. */
function mean(values: readonly number[]): number {
  return values.length < 2 ? 0 : values.slice(1).reduce((sum, value) => sum + value, 0) / (values.length - 1);
}

function extreme(values: readonly number[], over: (a: number, b: number) => boolean): Extreme {
  let found: Extreme = { value: 0, day: null };
  values.forEach((value, day) => {
    if (day > 0 && (found.day === null || over(value, found.value))) found = { value, day };
  });
  return found;
}
