// The ladder of uses: who gets the megawatts first, what is left idle, and what was short, by stated cause.
import { powerDesk } from '../../../session/index.ts';
import { useGame } from '../../deps.tsx';
import { Card } from '../../kit/parts.tsx';
import { WhyFigure } from '../../kit/why.tsx';
import { fmt, say, words } from '../../words.ts';

export function Ladder() {
  const game = useGame();
  const { state, world } = game;
  const desk = powerDesk(game);
  const { grid } = state;
  const uses = desk.uses.map(({ use, mwh, pkr }) => ({
    use,
    mw: mwh / 24,
    pkr: mwh > 0 ? pkr / (mwh * 1000) : 0,
  }));
  const top = Math.max(1, grid.idle_mw, ...uses.slice(1).map((one) => one.mw));
  const short = desk.shortage.filter((one) => one.mwh >= 0.5);
  const loss =
    world.nation.cities.reduce((a, city, i) => a + (grid.loss_h[i] ?? 0) * city.population_m, 0) /
    Math.max(
      1e-9,
      world.nation.cities.reduce((a, city) => a + city.population_m, 0),
    );
  const size = (use: string, mw: number): number => (use === 'base' ? 100 : (mw / top) * 100);
  return (
    <Card title={words.power.uses} note={words.screens.power.order}>
      <table className="dense">
        <tbody>
          {uses.map(({ use, mw, pkr }, i) => (
            <tr key={use}>
              <td className="start">
                <span className="dim">{i + 1} </span>
                {say.name('use', use)}
              </td>
              <td className="bar-col">
                <span className={`bar ${use === 'base' ? 'cut' : ''}`} aria-hidden="true">
                  <i className={`hatch-${use}`} style={{ inlineSize: `${size(use, mw)}%` }} />
                </span>
              </td>
              <td className="num">{fmt.mw(mw >= 100 ? Math.round(mw) : Math.round(mw * 10) / 10)}</td>
              <td className="num dim">{pkr > 0 ? fmt.pkrKwh(pkr) : ''}</td>
            </tr>
          ))}
          <tr>
            <td className="start">
              <span className="dim">– </span>
              {words.power.idle}
            </td>
            <td className="bar-col">
              <span className="bar dashed" aria-hidden="true">
                <i className="hatch-idle" style={{ inlineSize: `${(grid.idle_mw / top) * 100}%` }} />
              </span>
            </td>
            <td className="num c-elec">
              <WhyFigure quantity="idle_mw" day={state.day}>
                {fmt.mw(Math.round(grid.idle_mw))}
              </WhyFigure>
            </td>
            <td />
          </tr>
        </tbody>
      </table>
      <h3 className="sub-head">{words.power.shortage}</h3>
      {short.length === 0 ? (
        <p className="muted">{words.power.noShortage}</p>
      ) : (
        <table className="dense">
          <tbody>
            {short.map(({ cause, mwh }) => (
              <tr key={cause}>
                <td className="start">{say.name('cause', cause)}</td>
                <td className="num c-risk">{fmt.energy(mwh)}</td>
              </tr>
            ))}
            <tr className="total">
              <td className="start">{words.screens.power.hoursByZone}</td>
              <td className="num c-risk">
                {world.nation.zones
                  .map((zone, z) => `${say.name('zone', zone.id)} ${fmt.hours(grid.shortage_h[z] ?? 0)}`)
                  .join(' · ')}
              </td>
            </tr>
          </tbody>
        </table>
      )}
      <p className="dim small-print">
        {words.power.lossApart} {words.screens.power.lossMean(fmt.hours(loss))}
      </p>
    </Card>
  );
}
