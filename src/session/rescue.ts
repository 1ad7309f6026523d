// What would have saved a ministry: the run's own last days played again with one order more, the same luck, until a quarter after the end.
// Nothing is claimed that was not played.
import type { Command, Engine, State } from '../core/types.ts';
import { DISASTER_ORDER } from './contract.ts';
import type { Game } from './types.ts';

/** An order that would have kept the ministry in office, and the day on which it would have had to be given. */
export interface Rescue {
  readonly command: Command;
  readonly day: number;
}
export interface Rescues {
  /** how many of the ways out of a sitting that was left unanswered would have done, and the morning after it; 0 and −1 otherwise */
  readonly ways: number;
  readonly sat: number;
  /** the latest that would have done, few at most; none when nothing tried did */
  readonly found: readonly Rescue[];
  /** orders tried that were open on their day */
  readonly tried: number;
}

/** quarters whose first morning is tried, days after the end that must be survived, rescues told at most */
const QUARTERS = 4;
const BEYOND = 90;
const FEW = 3;

export function rescues(game: Game, engine: Engine): Rescues {
  const { world, state, log } = game;
  const end = state.day;
  const mornings = game.snapshots.filter(([day]) => day < end).slice(-QUARTERS);
  let tried = 0;
  const stands = (from: State, command: Command): boolean => {
    if (engine.check(world, from, command) !== null) return false;
    tried += 1;
    const before = log.filter(([day]) => day < from.day);
    const rest = log.filter(([day]) => day >= from.day);
    const orders = [...before, [from.day, command] as const, ...rest];
    const later = engine.advance(world, from, orders, Math.min(world.days, end + BEYOND));
    return later.office.ended < 0 || later.office.ended >= DISASTER_ORDER.length;
  };
  const of = (from: State): Rescue[] =>
    candidates(game, from)
      .filter((command) => stands(from, command))
      .map((command) => ({ command, day: from.day }));
  const sitting = sittingMorning(game, engine, mornings.at(-1)?.[1] ?? null);
  const ways =
    sitting === null
      ? 0
      : sitting.office.dealt.filter((at) => {
          const way = engine.catalogue.waysOut[at]?.id ?? '';
          return stands(sitting, { kind: 'office.sitting', way });
        }).length;
  const sat = sitting?.day ?? -1;
  for (const [, from] of [...mornings].reverse()) {
    const found = of(from).slice(0, FEW);
    if (found.length > 0) return { ways, sat, found, tried };
  }
  return { ways, sat, found: [], tried };
}

/** The morning after the house came together, when it was left without an answer. */
function sittingMorning(game: Game, engine: Engine, from: State | null): State | null {
  const sat = game.history.happenings.filter(({ kind }) => kind === 'sitting').at(-1);
  const answered = game.history.happenings.filter(({ kind }) => kind === 'way-out').at(-1);
  if (sat === undefined || from === null || sat.day + 1 < from.day) return null;
  if (answered !== undefined && answered.day > sat.day) return null;
  return engine.advance(game.world, from, game.log, sat.day + 1);
}

/** Single orders worth a try on a morning; whether they are open is checked by the engine. */
function candidates({ world }: Game, { halls }: State): Command[] {
  const { place, tariff_pkr_kwh, royalty_pct, interruptible } = halls.licence;
  const links = world.nation.links.map(({ id }): Command => ({ kind: 'grid.reinforce', link: id }));
  return [
    { kind: 'treasury.selling', share_pct: 100, above_usd: 1, keep_pct: 0 },
    { kind: 'treasury.buying', usd: 0, below_usd: 0, keep_usd: 0 },
    { kind: 'halls.rule', margin_pct: 1000, cost_pkr_kwh: 0 },
    {
      kind: 'halls.licence',
      open: false,
      place: world.nation.places[place]?.id ?? '',
      tariff_pkr_kwh,
      royalty_pct,
      interruptible: interruptible === 1,
      cap_mw: 0,
    },
    { kind: 'laws.table', law: 'industry-package', clauses: {} },
    { kind: 'grid.cargo', act: 'call' },
    { kind: 'grid.gate', gate: 'release' },
    ...links,
  ];
}
