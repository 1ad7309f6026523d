// Two more lines of the year ahead: spare power at the evening peak, and what the next kWh costs in each zone.
import { useGame } from '../../deps.tsx';
import { Card } from '../../kit/parts.tsx';
import { useDrawingSize } from '../../kit/size.ts';
import { TwoLines } from '../../kit/two-lines.tsx';
import { fmt, say, words } from '../../words.ts';
import type { Ahead } from '../ahead.ts';

const W = words.outlook.year;

export function MarginAhead({ ahead }: { readonly ahead: Ahead }) {
  const [base, dry] = ahead.found ?? [];
  return (
    <Lines
      title={W.margin}
      note={W.marginNote}
      ahead={ahead}
      calm={base?.margin_pct}
      bad={dry?.margin_pct}
      names={[W.wet, W.dry]}
    />
  );
}

export function CostAhead({ ahead }: { readonly ahead: Ahead }) {
  const { world } = useGame();
  const [base] = ahead.found ?? [];
  const [one, other] = world.nation.zones;
  return (
    <Lines
      title={W.cost}
      note={W.costNote}
      ahead={ahead}
      calm={base?.cost_pkr_kwh[0]}
      bad={base?.cost_pkr_kwh[1] ?? base?.cost_pkr_kwh[0]}
      names={[say.name('zone', one?.id ?? ''), say.name('zone', other?.id ?? one?.id ?? '')]}
    />
  );
}

function Lines({
  title,
  note,
  ahead,
  calm,
  bad,
  names,
}: {
  readonly title: string;
  readonly note: string;
  readonly ahead: Ahead;
  readonly calm: readonly number[] | undefined;
  readonly bad: readonly number[] | undefined;
  readonly names: readonly [string, string];
}) {
  const { world } = useGame();
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  const base = ahead.found?.[0];
  return (
    <Card title={title} note={note} className="fill">
      <div className="plot-host" ref={host}>
        {base === undefined || calm === undefined || bad === undefined || calm.length < 2 ? (
          <p className="empty" role="status">
            {ahead.failed
              ? words.outlook.failed
              : base === undefined
                ? words.outlook.reckoning
                : words.outlook.over}
          </p>
        ) : (
          <TwoLines
            width={width}
            height={height}
            title={`${title}, ${note}`}
            calm={calm}
            bad={bad}
            window={null}
            ends={[say.shortDate(world, base.from), say.shortDate(world, base.until)]}
            words={names}
            axis={(value) => fmt.number(value)}
          />
        )}
      </div>
    </Card>
  );
}
