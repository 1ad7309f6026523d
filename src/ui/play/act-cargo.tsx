// The LNG terminals' sheet: supply, what is owed and when it falls due, and what becomes of the next cargo.
import type { CargoAct, State, World } from '../../core/types.ts';
import { useGame } from '../deps.tsx';
import { fmt, say, words } from '../words.ts';
import { Ways } from './act-parts.tsx';
import { CARGOES, type Cargo, cargoOf } from './acts.ts';
import type { Row } from './things.ts';

const mw = (value: number): string => fmt.mw(Math.round(value));

/** The terminals' figures, for card and list. */
export function terminalRows(world: World, state: State): Row {
  const cargo = cargoOf(world, state);
  if (cargo === null) return [];
  const W = words.acts.lng;
  const hand =
    cargo.hand === null ? W.none : W.handUntil(W.hands[cargo.hand], say.shortDate(world, cargo.until_day));
  const supply = W.supplies[cargo.supply] ?? '';
  return [
    cargo.supply > 0 ? [W.supply, supply, 'c-risk'] : [W.supply, supply],
    [W.hand, hand],
    [W.cargo, W.cargoFor(mw(cargo.mw), fmt.days(cargo.days))],
    [W.owed, W.owedOf(fmt.number(cargo.owed), fmt.number(cargo.most))],
    [W.due, cargo.due_day === null ? '–' : say.shortDate(world, cargo.due_day)],
  ];
}

export function CargoActs() {
  const { world, shown } = useGame();
  const cargo = cargoOf(world, shown);
  if (cargo === null) return null;
  const W = words.acts.lng;
  return (
    <Ways
      legend={words.acts.title}
      now={cargo.hand}
      options={CARGOES.map((act) => [act, W.choices[act]] as const)}
      make={(act) => ({ kind: 'grid.cargo', act })}
      effect={(act) => effectOf(act, cargo)}
      label={W.order}
    />
  );
}

function effectOf(act: CargoAct, { mw: gives, days, sell_usd }: Cargo): string {
  const W = words.acts.lng;
  const [power, time] = [mw(gives), fmt.days(days)];
  if (act === 'defer') return W.defers(power, time);
  return act === 'sell' ? W.sells(power, time, fmt.usd(sell_usd)) : W.calls(power, time);
}
