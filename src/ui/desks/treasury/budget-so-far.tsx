// One figure of the budget tab over the whole run, as a line.
import { useGame } from '../../deps.tsx';
import { LineChart } from '../../kit/line-chart.tsx';
import { Card } from '../../kit/parts.tsx';
import { useDrawingSize } from '../../kit/size.ts';
import { WhyFigure } from '../../kit/why.tsx';
import { fmt, say, words } from '../../words.ts';

/** Enough places that two heights of the axis never read alike. */
const placesOf = (value: number): number => (value === 0 || value >= 10 ? 0 : value >= 0.5 ? 1 : 2);

/** A figure of the run as one line, where the screen is tall enough for it. */
export function SoFar({
  quantity,
  title,
  unit,
  scale = 1,
  always = false,
}: {
  readonly quantity: string;
  readonly title: string;
  readonly unit: string;
  /** what a value is divided by for the unit */
  readonly scale?: number;
  /** stands on a low screen too */
  readonly always?: boolean;
}) {
  const { history, state, world } = useGame();
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  const values = (history.series[quantity] ?? []).map((value) => value / scale);
  return (
    <Card
      title={title}
      note={
        <WhyFigure quantity={quantity} day={state.day}>
          {unit}
        </WhyFigure>
      }
      className={always ? 'fill' : 'fill nosm'}
    >
      <div className="plot-host" ref={host}>
        {values.length < 2 ? (
          <p className="empty">{words.hud.noSpark}</p>
        ) : (
          <LineChart
            width={width}
            height={height}
            fromZero
            title={title}
            axis={(value) => fmt.number(value, placesOf(Math.abs(value)))}
            ends={[say.shortDate(world, 0), say.shortDate(world, state.day)]}
            lines={[{ values, label: title, colour: 'var(--ink)' }]}
          />
        )}
      </div>
    </Card>
  );
}
