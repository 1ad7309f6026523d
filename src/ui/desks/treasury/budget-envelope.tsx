// The envelope: what was voted, what is spent, the hard wall, what lapses; and asking for more before the vote.
import { useState } from 'react';
import { type BudgetDesk, budgetDesk } from '../../../session/index.ts';
import { useGame, useSession } from '../../deps.tsx';
import { Act, Card, NumberField, Pairs } from '../../kit/parts.tsx';
import { Figure } from '../../kit/why.tsx';
import { fmt, say, words } from '../../words.ts';
import { useOrder } from '../order.ts';

const W = words.budget;

function useBudget(): BudgetDesk | null {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  return engine === null ? null : budgetDesk(game, engine);
}

export function Envelope() {
  const { state, world, shown } = useGame();
  const desk = useBudget();
  if (desk === null) return null;
  const { vote_day, lapse_day } = desk;
  const on = (day: number): string => say.shortDate(world, day);
  const rows: [string, React.ReactNode, string?][] = [
    [W.voted, <Figure key="e" quantity="envelope_usd" value={desk.envelope_usd} />],
    [W.spent, <Figure key="o" quantity="outlay_usd" value={desk.outlay_usd} />],
  ];
  if (desk.wall_usd !== null)
    rows.push([
      W.wall,
      <Figure key="w" quantity="wall_usd" value={desk.wall_usd} />,
      desk.outlay_usd > desk.wall_usd ? 'c-risk' : '',
    ]);
  rows.push([
    lapse_day === null ? W.lapseNone : W.lapse(on(lapse_day)),
    lapse_day === null ? W.none : fmt.usd(desk.lapse_usd),
  ]);
  rows.push([
    W.vote,
    vote_day === null
      ? W.noVote
      : vote_day === shown.day
        ? W.voteToday(on(vote_day))
        : W.voteIn(on(vote_day), fmt.days(vote_day - shown.day)),
  ]);
  if (desk.voted_usd !== null) rows.push([W.votedNext, fmt.usd(desk.voted_usd)]);
  return (
    <Card title={W.envelope} note={on(state.day)}>
      <Bar desk={desk} />
      <Pairs rows={rows} />
    </Card>
  );
}

/** What is spent in the envelope's frame; the wall as a dashed tick. */
function Bar({ desk }: { readonly desk: BudgetDesk }) {
  const { envelope_usd, outlay_usd, wall_usd } = desk;
  const most = Math.max(envelope_usd, outlay_usd, wall_usd ?? 0, 1) * 1.08;
  const at = (usd: number): string => `${(100 * Math.max(0, usd)) / most}%`;
  const wall = wall_usd === null ? '' : fmt.usd(wall_usd);
  return (
    <div className="year-bar" role="img" aria-label={W.bar(fmt.usd(outlay_usd), fmt.usd(envelope_usd), wall)}>
      <i className="voted" style={{ inlineSize: at(envelope_usd) }}>
        <span>{W.envelopeAt(fmt.usd(envelope_usd))}</span>
      </i>
      <i className="spent" style={{ inlineSize: at(outlay_usd) }} />
      {wall_usd !== null && (
        <i className="wall" style={{ insetInlineStart: at(wall_usd) }}>
          <span>{W.wallAt(wall)}</span>
        </i>
      )}
    </div>
  );
}

export function Ask() {
  const { world, shown } = useGame();
  const desk = useBudget();
  const [steps, setSteps] = useState(1);
  const step = desk?.step_usd ?? 1;
  const usd = steps * step;
  const order = useOrder({ kind: 'budget.ask', usd });
  if (desk === null) return null;
  const { vote_day, window_day } = desk;
  const millions = step / 1e6;
  const cost = Math.round(steps * desk.step_capital);
  return (
    <Card
      title={W.ask}
      note={
        vote_day === null || window_day === null
          ? W.noVote
          : W.askNote(say.shortDate(world, window_day), say.shortDate(world, vote_day - 1))
      }
    >
      <div className="form">
        <NumberField
          label={W.askAmount}
          unit={W.millions}
          value={Math.round(usd / 1e4) / 100}
          min={millions}
          max={Math.max(millions, desk.most_usd / 1e6)}
          step={millions}
          slider
          onChange={(value) => setSteps(value / millions)}
        />
        <div className="outcome">
          <Pairs
            rows={[
              [
                W.askCost,
                W.askCostSays(fmt.number(cost), fmt.number(shown.laws.capital)),
                cost > shown.laws.capital ? 'c-risk' : '',
              ],
              [W.askLeft, fmt.usd(desk.most_usd)],
              ...(desk.asked_usd > 0 ? [[W.asked, fmt.usd(desk.asked_usd)] as const] : []),
            ]}
          />
        </div>
        <Act label={W.askNow(fmt.usd(usd))} refusal={order.refusal} onAct={order.give} primary />
        <p className="dim small-print nosm">{W.askHow}</p>
      </div>
    </Card>
  );
}
