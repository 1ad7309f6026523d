// Idle coal and gas, and what of it is used, over the year so far.
import { useGame } from '../../deps.tsx';
import { LineChart } from '../../kit/line-chart.tsx';
import { Card } from '../../kit/parts.tsx';
import { useSize } from '../../kit/size.ts';
import { WhyFigure } from '../../kit/why.tsx';
import { fmt, say, words } from '../../words.ts';

const YEAR = 365;

export function Curve() {
  const game = useGame();
  const [host, width, height] = useSize<HTMLDivElement>();
  const { day } = game.state;
  const from = Math.max(1, day - YEAR);
  const idle = (game.history.series.idle_mw ?? []).slice(from);
  const used = (game.history.series.used_mw ?? []).slice(from);
  const note = (
    <>
      <span className="c-elec">
        {words.power.idle}{' '}
        <WhyFigure quantity="idle_mw" day={day}>
          {fmt.mw(Math.round(game.state.grid.idle_mw))}
        </WhyFigure>
      </span>
      {' · '}
      <span className="c-btc">
        {words.screens.power.used}{' '}
        <WhyFigure quantity="used_mw" day={day}>
          {fmt.mw(Math.round((used.at(-1) ?? 0) * 10) / 10)}
        </WhyFigure>
      </span>
    </>
  );
  return (
    <Card title={words.power.curve} note={day === 0 ? '' : note} className="fill">
      <div className="plot-host" ref={host}>
        {idle.length < 2 ? (
          <p className="empty">{words.screens.power.curveEmpty}</p>
        ) : (
          <LineChart
            width={width}
            height={height}
            fromZero
            title={words.power.curve}
            axis={(value) => fmt.number(value)}
            ends={[say.shortDate(game.world, from), say.shortDate(game.world, day)]}
            lines={[
              { values: idle, label: 'idle', colour: 'var(--elec-graphic)', ruled: true },
              { values: used, label: 'used', colour: 'var(--btc)' },
            ]}
          />
        )}
      </div>
    </Card>
  );
}
