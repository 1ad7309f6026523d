// What could take coins: by cause the odds of a year, what it could reach, what a year is expected to take, and what lowers it.
import { useGame, useSession } from '../../deps.tsx';
import { Card, Meter } from '../../kit/parts.tsx';
import { WhyFigure } from '../../kit/why.tsx';
import { fmt, words } from '../../words.ts';

const W = words.custody;

export function Hazards() {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  if (engine === null) return null;
  const rows = engine.hazards(game.world, game.shown);
  const all = rows.reduce((sum, { expected }) => sum + expected, 0);
  const most = Math.max(1e-9, ...rows.map(({ expected }) => expected));
  return (
    <Card
      title={W.hazardsTitle}
      note={
        <WhyFigure quantity="hazard_pct" day={game.state.day}>
          {W.hazardsNote(fmt.share(all, 2))}
        </WhyFigure>
      }
    >
      <table className="dense hazards">
        <thead>
          <tr>
            <th scope="col">{W.cause}</th>
            <th scope="col">{W.odds}</th>
            <th scope="col">{W.reaches}</th>
            <th scope="col">{W.expected}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cause, odds_year, reach, expected }) => (
            <tr key={cause}>
              <td className="start">
                <b>{W.hazards[cause].name}</b>
                <small>
                  <span className="what">{W.hazards[cause].what}</span>{' '}
                  <span className="lowers">
                    {W.hazards[cause].lowers}
                    {words.screens.marks.stop}
                  </span>
                </small>
              </td>
              <td className="num">
                <WhyFigure quantity={`hazard_${cause}_pct`} day={game.state.day}>
                  {fmt.share(odds_year, 2)}
                </WhyFigure>
              </td>
              <td className="num">{fmt.share(reach)}</td>
              <td className="num expected">
                {fmt.share(expected, 3)}
                <Meter share={expected / most} hatch="risk" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
