// The cash ledger of this quarter by kind of posting: what came in, what went out, and what is left.
import type { PostingKind } from '../../../core/types.ts';
import { type Game, treasuryDesk } from '../../../session/index.ts';
import { useGame } from '../../deps.tsx';
import { cashUsd } from '../../estimates.ts';
import { Card } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { WhyFigure } from '../../kit/why.tsx';
import { fmt, words } from '../../words.ts';

/** What brings dollars in, then what takes them out. */
const IN: readonly PostingKind[] = ['opening-cash', 'envelope', 'coins-sold'];
const OUT: readonly PostingKind[] = [
  'lapse',
  'office',
  'custody',
  'site',
  'rigs',
  'move',
  'operations',
  'power-bill',
  'coins-bought',
  'emergency',
];

const flows = (game: Game): ReadonlyMap<PostingKind, number> =>
  new Map(treasuryDesk(game).flows.map(({ kind, amount }) => [kind, amount]));

export function Ledger() {
  const game = useGame();
  const { shown, state, snapshots } = game;
  const start = [...snapshots].reverse().find(([day]) => day < state.day)?.[1] ?? snapshots[0]?.[1];
  const now = flows(game);
  const then = flows({ ...game, shown: start ?? state });
  const moved = (kind: PostingKind): number => (now.get(kind) ?? 0) - (then.get(kind) ?? 0);
  const rows = [
    ...IN.map((kind) => ({ kind, cents: moved(kind) })),
    ...OUT.map((kind) => ({ kind, cents: -moved(kind) })),
  ].filter(({ cents }) => cents !== 0);
  const opening = start === undefined ? 0 : cashUsd(start);
  return (
    <Card
      className="fill"
      title={words.screens.treasury.ledger}
      note={words.treasury.envelope(fmt.usdFromCents(shown.treasury.envelope_usd))}
    >
      <Scroll>
        <table className="dense">
          <tbody>
            <tr>
              <td className="start">{words.screens.treasury.opening}</td>
              <td className="num">{fmt.usd(opening)}</td>
            </tr>
            {rows.map(({ kind, cents }) => (
              <tr key={kind}>
                <td className="start">{words.postings[kind]}</td>
                <td className={`num ${cents > 0 ? 'c-ok' : ''}`}>{fmt.change(cents / 100, '$')}</td>
              </tr>
            ))}
            <tr className="total">
              <td className="start">{words.screens.treasury.closing}</td>
              <td className="num">
                <WhyFigure quantity="treasury_usd" day={state.day}>
                  {fmt.usd(cashUsd(shown))}
                </WhyFigure>
              </td>
            </tr>
          </tbody>
        </table>
      </Scroll>
      <p className="dim small-print">
        {words.screens.treasury.outlay(fmt.usdFromCents(shown.treasury.outlay_usd))} {words.treasury.lapse}
      </p>
    </Card>
  );
}
