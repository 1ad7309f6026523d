// The cash ledger by kind of posting, this quarter and since the start: what came in, what went out, and what is left.
import type { PostingKind } from '../../../core/types.ts';
import { budgetDesk, type Game, TREASURY_IN, TREASURY_OUT, treasuryDesk } from '../../../session/index.ts';
import { useGame, useSession } from '../../deps.tsx';
import { cashUsd } from '../../estimates.ts';
import { Card } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { WhyFigure } from '../../kit/why.tsx';
import { fmt, say, words } from '../../words.ts';

const flows = (game: Game): ReadonlyMap<PostingKind, number> =>
  new Map(treasuryDesk(game).flows.map(({ kind, amount }) => [kind, amount]));

export function Ledger() {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const { shown, state, snapshots } = game;
  const outlay = engine?.quantity(game.world, shown, 'outlay_usd') ?? 0;
  const wall = shown.budget.wall_usd;
  const year = engine === null ? null : budgetDesk(game, engine);
  const start = [...snapshots].reverse().find(([day]) => day < state.day)?.[1] ?? snapshots[0]?.[1];
  const now = flows(game);
  const then = flows({ ...game, shown: start ?? state });
  const W = words.screens.treasury;
  const rows = [
    ...TREASURY_IN.map((kind) => [kind, 1] as const),
    ...TREASURY_OUT.map((kind) => [kind, -1] as const),
  ]
    .map(([kind, sign]) => ({
      kind,
      all: sign * (now.get(kind) ?? 0),
      quarter: sign * ((now.get(kind) ?? 0) - (then.get(kind) ?? 0)),
    }))
    .filter(({ all }) => all !== 0);
  const opening = start === undefined ? 0 : cashUsd(start);
  const amount = (cents: number) => (
    <td className={`num ${cents > 0 ? 'c-ok' : cents === 0 ? 'dim' : ''}`}>
      {cents === 0 ? '–' : fmt.change(cents / 100, '$')}
    </td>
  );
  return (
    <Card
      className="fill"
      title={W.ledger}
      note={words.treasury.envelope(fmt.usdFromCents(shown.budget.envelope_usd))}
    >
      <Scroll>
        <table className="dense">
          <thead>
            <tr>
              <th scope="col">{W.kind}</th>
              <th scope="col">{W.thisQuarter}</th>
              <th scope="col">{W.sinceStart}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td className="start">{W.opening}</td>
              <td className="num">{fmt.usd(opening)}</td>
              <td className="num dim">–</td>
            </tr>
            {rows.map(({ kind, quarter, all }) => (
              <tr key={kind}>
                <td className="start">{words.postings[kind]}</td>
                {amount(quarter)}
                {amount(all)}
              </tr>
            ))}
            <tr className="total">
              <td className="start">{W.closing}</td>
              <td className="num">
                <WhyFigure quantity="treasury_usd" day={state.day}>
                  {fmt.usd(cashUsd(shown))}
                </WhyFigure>
              </td>
              <td className="num">{fmt.usd(cashUsd(shown))}</td>
            </tr>
          </tbody>
        </table>
      </Scroll>
      <p className="dim small-print always">
        <WhyFigure quantity="outlay_usd" day={state.day}>
          {wall < 0 ? W.outlay(fmt.usd(outlay)) : words.treasury.outlay(fmt.usd(outlay), fmt.usd(wall))}
        </WhyFigure>{' '}
        {year === null || year.lapse_day === null || year.lapse_usd < 1
          ? words.treasury.lapse
          : words.treasury.lapseNow(
              fmt.usd(year.lapse_usd),
              fmt.usd(cashUsd(shown)),
              say.shortDate(game.world, year.lapse_day),
            )}
      </p>
    </Card>
  );
}
