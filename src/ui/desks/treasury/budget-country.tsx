// The country in five figures over the run: small lines of one width, and the same as a table of quarters.
import { useRef, useState } from 'react';
import { useDeps, useGame, useSession } from '../../deps.tsx';
import { sheetOf } from '../../kit/chart/picture.ts';
import { linePath } from '../../kit/chart/shapes.ts';
import { Icon } from '../../kit/icons.tsx';
import { Card } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { useDrawingSize } from '../../kit/size.ts';
import { WhyFigure } from '../../kit/why.tsx';
import { fmt, say, words } from '../../words.ts';
import { wholeCsv } from '../archive/record-data.ts';

const W = words.budget;
const SHOWN = ['fx_pkr_usd', 'cpi_pct', 'policy_pct', 'growth_pct', 'rating'] as const;
const FILE = 'surplus-country';
type Shown = (typeof SHOWN)[number];

/** A figure without its unit, which stands beside it. */
function plain(id: Shown, value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return '–';
  return id === 'rating' ? (words.ratings[Math.round(value)] ?? '–') : fmt.number(value, 1);
}

export function Country() {
  const { files } = useDeps();
  const game = useGame();
  const { state, world } = game;
  const engine = useSession((now) => now.engine);
  const [table, setTable] = useState(false);
  const [failed, setFailed] = useState(false);
  const lines = useRef<HTMLDivElement>(null);
  if (world.nation.economy === undefined || engine === null) return null;
  const saveRows = (): void => {
    const shown = engine.quantities.filter(({ id }) => SHOWN.some((one) => one === id));
    files.save(
      `${FILE}.csv`,
      wholeCsv(game, shown, (id) => say.quantity(engine, id).label),
    );
  };
  const savePicture = async (): Promise<void> => {
    const drawn = [...(lines.current?.querySelectorAll<SVGSVGElement>('svg.chart') ?? [])];
    const picture = await sheetOf(
      drawn.map((drawing) => ({ drawing, title: drawing.getAttribute('aria-label') ?? '' })),
    );
    setFailed(picture === null || drawn.length === 0);
    if (picture !== null && drawn.length > 0) files.save(`${FILE}.png`, picture);
  };
  return (
    <Card
      title={W.country}
      className="fill country"
      note={
        <span className="chart-tools">
          <button type="button" className="small" aria-pressed={table} onClick={() => setTable(!table)}>
            <Icon name={table ? 'chart-line:r' : 'table:r'} />
            {table ? words.charts.chart : words.charts.table}
          </button>
          <button type="button" className="small" onClick={saveRows}>
            <Icon name="file-csv:r" />
            {words.charts.csv}
          </button>
          {!table && (
            <button type="button" className="small" onClick={() => void savePicture()}>
              <Icon name="image:r" />
              {words.charts.png}
            </button>
          )}
        </span>
      }
    >
      {table ? (
        <Quarters />
      ) : (
        <>
          <p className="dim small-print always span">
            {failed
              ? words.charts.noPicture
              : W.countryNote(say.shortDate(world, 0), say.shortDate(world, state.day))}
          </p>
          <div className="minis" ref={lines}>
            {SHOWN.map((id) => (
              <Mini key={id} id={id} />
            ))}
          </div>
        </>
      )}
    </Card>
  );
}

function Mini({ id }: { readonly id: Shown }) {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  if (engine === null) return null;
  const { history, state, world, shown } = game;
  const values = history.series[id] ?? [];
  const now = engine.quantity(world, shown, id);
  let [low, high] = [now, now];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const steady = plain(id, low) === plain(id, high);
  const span = { left: 1, right: Math.max(2, width - 4) };
  const put = (value: number): number =>
    steady || high === low ? height / 2 : height - 3 - ((value - low) / (high - low)) * (height - 6);
  const label = W.named[id] ?? id;
  const unit = W.units[id] ?? '';
  return (
    <div className="mini">
      <div className="mini-figure">
        <p className="lab">{label}</p>
        <p className="big">
          <WhyFigure quantity={id} day={state.day} className="figure">
            {plain(id, now)}
            {unit !== '' && <small> {unit}</small>}
          </WhyFigure>
        </p>
        <p className="dim">{steady ? W.steady : W.range(plain(id, low), plain(id, high))}</p>
      </div>
      <div className="mini-line" ref={host}>
        {values.length > 1 && width > 8 && height > 8 && (
          <svg
            className="chart"
            width={width}
            height={height}
            role="img"
            aria-label={W.mini(label, `${plain(id, now)} ${unit}`.trim(), plain(id, low), plain(id, high))}
          >
            <path className="grid" d={`M${span.left} ${height - 1}H${span.right}`} />
            <path d={linePath(values, span, put)} fill="none" stroke="var(--ink)" strokeWidth="1.5" />
            <circle cx={span.right} cy={put(values.at(-1) ?? now)} r="2.5" fill="var(--ink)" />
          </svg>
        )}
      </div>
    </div>
  );
}

/** The same as a table: the first morning, each quarter's, and today. */
function Quarters() {
  const { history, snapshots, state, world } = useGame();
  const days = [...new Set([...snapshots.map(([day]) => day), state.day])].filter((day) => day <= state.day);
  return (
    <Scroll>
      <table className="dense">
        <thead>
          <tr>
            <th scope="col">{W.date}</th>
            {SHOWN.map((id) => (
              <th key={id} scope="col">
                {W.named[id]}
                {W.units[id] !== '' && <small>{W.units[id]}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day}>
              <td className="start nowrap">{say.shortDate(world, day)}</td>
              {SHOWN.map((id) => (
                <td key={id} className="num">
                  {plain(id, history.series[id]?.[day])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
