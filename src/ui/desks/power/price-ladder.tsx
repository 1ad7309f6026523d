// The marginal price ladder: through the day, what the next MWh costs in each zone, and the level that each use earns.
import type { UseNow } from '../../../core/types.ts';
import { useGame, useSession } from '../../deps.tsx';
import { Card } from '../../kit/parts.tsx';
import { niceTop, spread, ticksTo } from '../../kit/scale.ts';
import { useDrawingSize } from '../../kit/size.ts';
import { fmt, say, words } from '../../words.ts';

const W = words.outlook.ladder;
const COLOUR = {
  package: 'var(--ind)',
  licensed: 'var(--btc)',
  halls: 'var(--btc)',
  ai: 'var(--ai)',
} as const;
const DASH = { package: '8 3', licensed: '2 3', halls: undefined, ai: '1 3' } as const;
/** hours at which the blocks of the day begin and end */
const HOURS = [0, 7, 12, 19, 24] as const;

export function PriceLadder() {
  const { world, shown } = useGame();
  const engine = useSession((now) => now.engine);
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  if (engine === null) return null;
  // AI halls earn a rent beside their tariff: they are on the ladder once there are any
  const uses = engine.uses(world, shown).filter((one) => one.use !== 'ai' || one.mw > 0);
  const dollars = (pkr: number): number => (pkr * 1000) / shown.economy.fx_pkr_usd;
  const zones = world.nation.zones.map(({ id }, z) => ({
    id,
    costs: [0, 1, 2, 3].map((b) => dollars(shown.grid.cost_pkr_kwh[z * 4 + b] ?? 0)),
  }));
  const one = zones.every(({ costs }) => costs.join() === zones[0]?.costs.join());
  const steps = (one ? zones.slice(0, 1) : zones).map(({ id, costs }) => ({
    name: one ? W.both : W.zone(say.name('zone', id)),
    costs,
  }));
  return (
    <Card title={W.title} note={fmt.unit('$/MWh')} className="fill ladder">
      <div className="plot-host" ref={host}>
        <Plot width={width} height={height} steps={steps} uses={uses} />
      </div>
      <p className="dim small-print">{W.says}</p>
    </Card>
  );
}

interface Step {
  readonly name: string;
  /** by block of the day, $/MWh */
  readonly costs: readonly number[];
}

function Plot({
  width,
  height,
  steps,
  uses,
}: {
  readonly width: number;
  readonly height: number;
  readonly steps: readonly Step[];
  readonly uses: readonly UseNow[];
}) {
  if (width < 120 || height < 60) return null;
  const left = 34;
  const right = width - 108;
  const top = 6;
  const bottom = height - 18;
  const most = niceTop(
    Math.max(1, ...steps.flatMap(({ costs }) => costs), ...uses.map((use) => use.earns_usd_mwh)),
  );
  const x = (hour: number): number => left + (hour / 24) * (right - left);
  const y = (usd: number): number => bottom - (usd / most) * (bottom - top);
  const labels = [
    ...uses.map((use) => ({
      text: `${W.short[use.use]} ${fmt.figure(use.earns_usd_mwh, '$', 1)}`,
      at: use.earns_usd_mwh,
      tone: use.use === 'package' ? 'ind' : use.use === 'ai' ? 'ai' : 'btc',
    })),
    ...steps.map((step) => ({ text: step.name, at: step.costs.at(-1) ?? 0, tone: 'elec' })),
  ];
  const heights = spread(
    labels.map(({ at }) => y(at) + 4),
    13,
    top + 8,
    bottom + 2,
  );
  return (
    <svg className="chart" width={width} height={height} role="img" aria-label={W.chart}>
      {ticksTo(most).map((tick) => (
        <g key={tick}>
          <path className={tick === 0 ? 'zero' : 'grid'} d={`M${left} ${y(tick).toFixed(1)}H${right}`} />
          <text x={left - 6} y={y(tick) + 4} textAnchor="end">
            {fmt.number(tick)}
          </text>
        </g>
      ))}
      {uses.map((use) => (
        <path
          key={use.use}
          d={`M${left} ${y(use.earns_usd_mwh).toFixed(1)}H${right}`}
          stroke={COLOUR[use.use]}
          strokeDasharray={DASH[use.use]}
          strokeWidth="1.6"
        />
      ))}
      {steps.map((step, i) => {
        const d = `M${step.costs
          .map(
            (cost, b) =>
              `${x(HOURS[b] ?? 0).toFixed(1)} ${y(cost).toFixed(1)}H${x(HOURS[b + 1] ?? 24).toFixed(1)}`,
          )
          .join('L')}`;
        return (
          <g key={step.name}>
            <path className="halo" d={d} />
            <path className="over" d={d} strokeDasharray={i === 0 ? undefined : '6 3'} />
          </g>
        );
      })}
      {labels.map((word, i) => (
        <text key={word.text} className={`word ${word.tone}`} x={right + 6} y={heights[i] ?? 0}>
          {word.text}
        </text>
      ))}
      {words.names.blocks.map((name, b) => (
        <text
          key={name}
          x={(x(HOURS[b] ?? 0) + x(HOURS[b + 1] ?? 24)) / 2}
          y={height - 4}
          textAnchor="middle"
        >
          {name}
        </text>
      ))}
    </svg>
  );
}
