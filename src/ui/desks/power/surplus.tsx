// The surplus through the year ahead: idle coal and gas, what new uses take of it, and the evening when it is tightest.
import type { Outlook } from '../../../core/types.ts';
import { useGame } from '../../deps.tsx';
import { Card } from '../../kit/parts.tsx';
import { useDrawingSize } from '../../kit/size.ts';
import { StackChart } from '../../kit/stack-chart.tsx';
import { fmt, say, words } from '../../words.ts';
import type { Ahead } from '../ahead.ts';
import { leastAt, monthStarts, mostAt, surplusOf, usedOf } from './year.ts';

const W = words.outlook;
const KEYS = ['package', 'licensed', 'halls', 'ai'] as const;

export function Surplus({ ahead, ghost }: { readonly ahead: Ahead; readonly ghost: Outlook | null }) {
  const game = useGame();
  const over = game.state.day >= game.world.days;
  const [base, dry, wet] = ahead.found ?? [];
  return (
    <Card title={W.title} note={<Legend ghost={ghost !== null} />} className="fill surplus">
      {base === undefined || base.day.length < 2 ? (
        <p className="empty" role="status">
          {over ? W.over : ahead.failed ? W.failed : base === undefined ? W.reckoning : W.over}
        </p>
      ) : (
        <Year base={base} band={dry && wet ? [dry, wet] : null} ghost={ghost} />
      )}
    </Card>
  );
}

function Legend({ ghost }: { readonly ghost: boolean }) {
  const ai = useGame().shown.compute.halls.length > 0;
  return (
    <span className="year-legend">
      {KEYS.filter((use) => use !== 'ai' || ai).map((use) => (
        <span key={use}>
          <i className={`swatch hatch-${use}`} />
          {say.name('use', use)}
        </span>
      ))}
      <span>
        <i className="swatch line" />
        {W.surplus}
      </span>
      {ghost ? (
        <span>
          <i className="swatch dashes" />
          {W.ghost}
        </span>
      ) : (
        <span className="nosm">
          <i className="swatch haze" />
          {W.band}
        </span>
      )}
    </span>
  );
}

function Year({
  base,
  band,
  ghost,
}: {
  readonly base: Outlook;
  readonly band: readonly [Outlook, Outlook] | null;
  readonly ghost: Outlook | null;
}) {
  const { world } = useGame();
  const { start } = world.scenario;
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  const line = surplusOf(base);
  const peak = mostAt(line);
  const pinch = leastAt(base.margin_pct);
  const month = (i: number): string => fmt.monthName(say.calendar(world, base.day[i] ?? base.from));
  const mw = (value: number): string => fmt.mw(Math.round(value / 10) * 10);
  const idle = base.idle_mw.reduce((sum, one) => sum + one, 0) / base.idle_mw.length;
  const length = Math.max(1, (base.day.at(-1) ?? base.from) - base.from);
  const months = monthStarts(base.from, base.until, start);
  const every = width < 480 ? 2 : 1;
  return (
    <div className="plot-host" ref={host}>
      <StackChart
        width={width}
        height={height}
        title={W.chart(
          mw(Math.min(...line)),
          mw(line[peak] ?? 0),
          fmt.mw(Math.round(usedOf(base).at(-1) ?? 0)),
        )}
        layers={[
          { id: 'package', values: base.package_mw },
          { id: 'licensed', values: base.licensed_mw },
          { id: 'halls', values: base.halls_mw },
          { id: 'ai', values: base.ai_mw },
        ]}
        line={line}
        band={band === null ? null : [surplusOf(band[0]), surplusOf(band[1])]}
        ghost={ghost === null ? null : { top: usedOf(ghost), line: surplusOf(ghost) }}
        peak={{ at: peak, words: W.peak(mw(line[peak] ?? 0), month(peak)) }}
        gap={{ at: gapAt(line.length, peak, pinch), words: W.idle(mw(idle)) }}
        pinch={{
          at: pinch,
          words: W.pinch(month(pinch)),
          says: (width < 480 ? W.pinchShort : W.pinchSays)(fmt.pct(base.margin_pct[pinch] ?? 0)),
        }}
        months={months
          .filter((_, i) => i % every === 0)
          .map((day) => ({
            share: (day - base.from) / length,
            words: fmt.shortMonth(say.calendar(world, day)),
          }))
          .filter(({ share }) => share <= 1)}
        axis={(value) => fmt.number(value)}
        unit={W.axis}
      />
    </div>
  );
}

/** Where the words for what is idle stand: halfway between the peak and the far end, clear of both. */
function gapAt(count: number, peak: number, pinch: number): number {
  const at = peak < count / 2 ? Math.round(peak + (count - peak) * 0.3) : Math.round(peak * 0.55);
  return Math.abs(at - pinch) < count / 8 ? Math.round(count / 2) : at;
}
