// The figures of the strip on top, in order, six and one where there is room; a figure that the engine does not know is not shown.
import type { Engine } from '../../core/types.ts';
import { coverOf, DARK_H, type Game, marginBand, toneOf } from '../../session/index.ts';
import type { IconName } from '../kit/icons.tsx';
import { fmt, words } from '../words.ts';

export interface Figure {
  readonly id: string;
  readonly icon: IconName;
  readonly tone: 'btc' | 'elec' | 'ink';
  /** null: neither way is good */
  readonly risingIsGood: boolean | null;
  readonly sub: (game: Game, engine: Engine) => string;
  /** shown only where the strip has room for it */
  readonly spare?: boolean;
  readonly breached: (game: Game, value: number) => boolean;
  /** how the words under the figure stand where they are a gauge's */
  readonly gauge?: (game: Game, engine: Engine) => 'red' | 'amber' | 'green';
}
const never = (): boolean => false;

export const FIGURES: readonly Figure[] = [
  {
    id: 'reserve_sat',
    icon: 'currency-btc:r',
    tone: 'btc',
    risingIsGood: true,
    breached: never,
    sub: (game, engine) =>
      fmt.usd((engine.quantity(game.world, game.shown, 'reserve_sat') / 1e8) * game.shown.market.price_usd),
  },
  {
    id: 'used_mw',
    icon: 'lightning:r',
    tone: 'elec',
    risingIsGood: true,
    breached: never,
    sub: (game) => words.screens.hud.ofIdle(fmt.mw(Math.round(game.shown.grid.idle_mw))),
  },
  {
    id: 'grid_margin_pct',
    icon: 'gauge:r',
    tone: 'ink',
    risingIsGood: null,
    breached: (game) => game.shown.goals.grid_margin_zone === 0,
    sub: (game) => {
      const worst = Math.max(0, ...game.shown.grid.shortage_h);
      const band = marginBand(game.world, game.shown);
      return worst > DARK_H
        ? words.screens.hud.dark(fmt.hours(worst))
        : (words.screens.hud.margin[band] ?? '');
    },
    gauge: (game) => toneOf(marginBand(game.world, game.shown)),
  },
  {
    id: 'consent',
    icon: 'users-three:r',
    tone: 'ink',
    risingIsGood: true,
    breached: (game) => game.shown.people.zone === 0,
    sub: (game) => words.people.page.kpi(fmt.number(game.shown.people.low)),
    gauge: (game) => (['red', 'amber', 'green'] as const)[game.shown.people.zone] ?? 'green',
  },
  {
    id: 'treasury_usd',
    icon: 'wallet:r',
    tone: 'ink',
    risingIsGood: true,
    breached: (game) => game.shown.halls.unpaid === 1,
    sub: (game, engine) => {
      const cover = coverOf(game, engine);
      return cover === null
        ? words.screens.hud.outlay(fmt.usd(engine.quantity(game.world, game.shown, 'outlay_usd')))
        : words.screens.hud.cover(fmt.number(cover.months, 1));
    },
    gauge: (game, engine) => toneOf(coverOf(game, engine)?.band ?? 'green'),
  },
  {
    id: 'standing',
    icon: 'globe',
    tone: 'ink',
    risingIsGood: true,
    spare: true,
    breached: (_game, value) => value < 35,
    sub: (game) =>
      words.screens.hud.standing(
        fmt.number(game.shown.programme.fund),
        fmt.number(game.shown.programme.fatf),
      ),
  },
  {
    id: 'capital',
    icon: 'scales:r',
    tone: 'ink',
    risingIsGood: true,
    breached: never,
    sub: () => words.screens.hud.capital,
  },
];
