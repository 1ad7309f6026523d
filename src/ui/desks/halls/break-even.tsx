// What a MWh earns by the efficiency of the machine, against what it costs to run: where the lines cross, mining stops paying.
import { useGame, useSession } from '../../deps.tsx';
import { Card } from '../../kit/parts.tsx';
import { niceTop, spread, ticksTo } from '../../kit/scale.ts';
import { useDrawingSize } from '../../kit/size.ts';
import { fmt, words } from '../../words.ts';

const LEAST = 8;
const MOST = 36;
/** px of width under which names and words would meet */
const CROWDED = 300;

interface Machine {
  readonly name: string;
  readonly jTh: number;
  readonly usd: number;
}

export function BreakEven() {
  const { world, shown } = useGame();
  const engine = useSession((now) => now.engine);
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  if (engine === null) return null;
  const at = (j_th: number) => engine.yields(world, shown, { mw: 1, j_th, cooling: 'air' });
  const { rig } = engine.prices(world, shown);
  const { marks } = words.screens.halls;
  const own = shown.halls.batches.reduce(
    (sum, one) => ({ mw: sum.mw + one.mw, jTh: sum.jTh + one.mw * one.j_th }),
    { mw: 0, jTh: 0 },
  );
  const machines: Machine[] = (
    [
      [marks.frontier, rig.frontier.j_th],
      [marks.standard, rig.standard.j_th],
      ...(own.mw > 0 ? ([[marks.own, own.jTh / own.mw]] as const) : []),
    ] as const
  ).map(([name, jTh]) => ({ name, jTh, usd: at(jTh).earned_usd_mwh }));
  const edge = at(20);
  return (
    <Card title={words.screens.halls.pays} note={words.screens.halls.paysNote} className="fill">
      <div className="plot-host" ref={host}>
        <Plot
          width={width}
          height={height}
          machines={machines}
          cost={edge.cost_usd_mwh}
          edge={edge.breakeven_j_th}
          earns={(jTh) => at(jTh).earned_usd_mwh}
        />
      </div>
      <p className="dim small-print nosm">{words.screens.halls.paysWhom}</p>
    </Card>
  );
}

function Plot({
  width,
  height,
  machines,
  cost,
  edge,
  earns,
}: {
  readonly width: number;
  readonly height: number;
  readonly machines: readonly Machine[];
  readonly cost: number;
  readonly edge: number;
  readonly earns: (jTh: number) => number;
}) {
  if (width < 120 || height < 70) return null;
  const left = 34;
  const right = width - 8;
  const top = 10;
  const bottom = height - 18;
  const low = Math.min(LEAST, ...machines.map(({ jTh }) => jTh - 1));
  const most = niceTop(Math.max(cost, earns(low)));
  const x = (jTh: number): number => left + ((jTh - low) / (MOST - low)) * (right - left);
  const y = (usd: number): number => bottom - (usd / most) * (bottom - top);
  const curve = Array.from({ length: 57 }, (_, i) => low + ((MOST - low) * i) / 56);
  const heights = spread(
    machines.map(({ usd }) => y(usd) + (usd < cost ? 15 : -6)),
    13,
    top + 8,
    bottom - 4,
  );
  const shown = edge > low && edge < MOST;
  // on a small drawing the words stand over the curve's low end, out of the way of the machines' names
  const crowded = width < CROWDED;
  return (
    <svg
      className="chart"
      width={width}
      height={height}
      role="img"
      aria-label={words.screens.halls.paysChart(fmt.number(edge, 1))}
    >
      {ticksTo(most).map((tick) => (
        <g key={tick}>
          <path className={tick === 0 ? 'zero' : 'grid'} d={`M${left} ${y(tick).toFixed(1)}H${right}`} />
          <text x={left - 6} y={y(tick) + 4} textAnchor="end">
            {fmt.number(tick)}
          </text>
        </g>
      ))}
      <path className="calm" d={`M${left} ${y(cost).toFixed(1)}H${right}`} />
      <path
        className="over btc"
        d={`M${curve.map((jTh) => `${x(jTh).toFixed(1)} ${y(earns(jTh)).toFixed(1)}`).join('L')}`}
      />
      {shown && (
        <path className="pinch" d={`M${x(edge).toFixed(1)} ${y(cost).toFixed(1)}V${bottom.toFixed(1)}`} />
      )}
      {machines.map((one, i) => (
        <g key={one.name}>
          <circle cx={x(one.jTh)} cy={y(one.usd)} r="3.5" fill="var(--btc)" stroke="var(--panel)" />
          <text className="word" x={x(one.jTh) + 7} y={heights[i] ?? 0}>
            {one.name}
          </text>
        </g>
      ))}
      <text className="word" x={right} y={crowded ? top + 22 : y(cost) - 7} textAnchor="end">
        {words.screens.halls.paysCost(fmt.figure(cost, '$', 0.1))}
      </text>
      {shown && (
        <text className="word risk" x={right} y={crowded ? top + 8 : y(cost) - 21} textAnchor="end">
          {words.screens.halls.paysEdge(fmt.number(edge, 1))}
        </text>
      )}
      {[10, 15, 20, 25, 30]
        .filter((jTh) => jTh >= low)
        .map((jTh) => (
          <text key={jTh} x={x(jTh)} y={height - 4} textAnchor="middle">
            {fmt.number(jTh)}
          </text>
        ))}
      <text x={right} y={height - 4} textAnchor="end">
        {fmt.unit('J/TH')}
      </text>
    </svg>
  );
}
