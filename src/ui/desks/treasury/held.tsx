// Price and reserve over the whole run.
import { useGame } from '../../deps.tsx';
import { LineChart } from '../../kit/line-chart.tsx';
import { Card } from '../../kit/parts.tsx';
import { useDrawingSize } from '../../kit/size.ts';
import { fmt, say, words } from '../../words.ts';

export function Held() {
  const { history, state, world } = useGame();
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  const reserve = (history.series.reserve_sat ?? []).map((sat) => sat / 1e8);
  return (
    <Card title={words.screens.treasury.history} note="BTC" className="fill">
      <div className="plot-host" ref={host}>
        {reserve.length < 2 ? (
          <p className="empty">{words.hud.noSpark}</p>
        ) : (
          <LineChart
            width={width}
            height={height}
            fromZero
            title={words.screens.treasury.history}
            axis={(value) => fmt.number(value, value !== 0 && value < 10 ? 2 : 0)}
            ends={[say.shortDate(world, 0), say.shortDate(world, state.day)]}
            lines={[{ values: reserve, label: 'reserve', colour: 'var(--btc)', ruled: true }]}
          />
        )}
      </div>
    </Card>
  );
}
