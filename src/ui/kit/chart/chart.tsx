// A chart with everything that belongs to it: title with unit, a readout by pointer, touch and keys, its table twin, CSV and PNG.
import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useDeps } from '../../deps.tsx';
import { fmt, words } from '../../words.ts';
import { Icon } from '../icons.tsx';
import { useDrawingSize } from '../size.ts';
import { TwinToggle } from '../twin-toggle.tsx';
import { type ChartData, csvOf, lengthOf, rowsOf, seriesOf } from './data.ts';
import { Drawing, spanOf } from './drawing.tsx';
import { pictureOf } from './picture.ts';

/** A point read; held, it stays while the pointer goes elsewhere. */
export interface Cursor {
  readonly index: number;
  readonly held: boolean;
}
interface ChartProps {
  readonly data: ChartData;
  /** name of exported files, without an ending */
  readonly file: string;
  /** a cursor that several charts share; without one each has its own */
  readonly cursor?: Cursor | null;
  readonly onCursor?: (cursor: Cursor | null) => void;
  /** stands beside the readout */
  readonly children?: ReactNode;
}

const MOST_ROWS = 130;

export function Chart({ data, file, cursor: shared, onCursor, children }: ChartProps) {
  const { files } = useDeps();
  const [own, setOwn] = useState<Cursor | null>(null);
  const [table, setTable] = useState(false);
  const [failed, setFailed] = useState(false);
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  const figure = useRef<HTMLElement>(null);
  const title = useId();
  const count = lengthOf(data);
  const asked = shared === undefined ? own : shared;
  const cursor = asked === null || count === 0 ? null : Math.min(asked.index, count - 1);
  const held = asked?.held === true;
  const move = onCursor ?? setOwn;
  const indexAt = (event: PointerEvent<HTMLDivElement>): number => {
    const span = spanOf(data, width);
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) * width) / Math.max(1, box.width);
    const share = (x - span.left) / Math.max(1, span.right - span.left);
    return Math.max(0, Math.min(count - 1, Math.round(share * (count - 1))));
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() === 't') turn();
    else if (event.key === 'Escape' && held) move(null);
    else {
      const to = stepOf(event, cursor, count);
      if (to === null || table) return;
      move({ index: to, held: true });
    }
    event.preventDefault();
  };
  /** Between chart and table by key: the keyboard goes along. */
  const turn = (): void => {
    setTable(!table);
    requestAnimationFrame(() =>
      figure.current?.querySelector<HTMLElement>(table ? '.chart-plot' : '.chart-table')?.focus(),
    );
  };
  const savePicture = async (): Promise<void> => {
    const drawing = figure.current?.querySelector('svg.chart');
    const picture =
      drawing instanceof SVGSVGElement
        ? await pictureOf(drawing, `${data.title}, ${fmt.unit(data.unit)}`)
        : null;
    setFailed(picture === null);
    if (picture !== null) files.save(`${file}.png`, picture);
  };
  return (
    <figure className="chart-figure" ref={figure} aria-labelledby={title}>
      <figcaption>
        <span id={title} className="chart-title">
          {data.title}
          <small>
            {fmt.unit(data.unit)}
            {data.log === true && `, ${words.charts.log}`}
          </small>
        </span>
        <span className="chart-tools">
          <TwinToggle table={table} onToggle={() => setTable(!table)} />
          <button type="button" className="small" onClick={() => files.save(`${file}.csv`, csvOf(data))}>
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
      </figcaption>
      {failed && <p className="c-risk">{words.charts.noPicture}</p>}
      {table && <Twin data={data} onKey={press} />}
      {/* Hidden, not gone: its size is watched. */}
      <div
        className="chart-plot"
        dir="ltr"
        hidden={table}
        ref={host}
        role="slider"
        tabIndex={0}
        aria-label={words.charts.plot(data.title, fmt.unit(data.unit))}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, count - 1)}
        aria-valuenow={cursor ?? Math.max(0, count - 1)}
        aria-valuetext={data.x(cursor ?? Math.max(0, count - 1))}
        onKeyDown={press}
        onPointerMove={(event) => {
          if (!held || event.pointerType !== 'mouse')
            move({ index: indexAt(event), held: event.pointerType !== 'mouse' });
        }}
        onPointerDown={(event) => {
          const index = indexAt(event);
          move({ index, held: !(held && index === cursor) });
        }}
        onPointerLeave={() => {
          if (!held) move(null);
        }}
      >
        {width > 0 && height > 0 && <Drawing data={data} width={width} height={height} cursor={cursor} />}
      </div>
      <div className="chart-foot" hidden={table}>
        <output className="chart-read" aria-live="polite">
          {cursor === null ? words.charts.hint : readout(data, cursor)}
        </output>
        {children}
      </div>
    </figure>
  );
}

/** Where a key takes the cursor; null for other keys. */
function stepOf(event: KeyboardEvent<HTMLElement>, cursor: number | null, count: number): number | null {
  const last = count - 1;
  const from = cursor ?? last;
  const step = event.shiftKey ? 30 : 1;
  const to: Readonly<Record<string, number>> = {
    ArrowLeft: from - step,
    ArrowRight: cursor === null ? last : from + step,
    PageDown: from - 91,
    PageUp: from + 91,
    Home: 0,
    End: last,
  };
  const next = to[event.key];
  return next === undefined ? null : Math.max(0, Math.min(last, next));
}

/** "12 Aug 2025: Price 104,500 USD" */
function readout(data: ChartData, at: number): string {
  const parts = seriesOf(data).map(({ label, values }) => {
    const value = values[at];
    const text = value === undefined || !Number.isFinite(value) ? '–' : data.print(value);
    return data.series.length === 1 ? text : `${label} ${text}`;
  });
  return `${data.x(at)}: ${parts.join(' · ')}`;
}

function Twin({
  data,
  onKey,
}: {
  readonly data: ChartData;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
}) {
  const { rows, step } = rowsOf(data, MOST_ROWS);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the arrow keys */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: T leads back to the chart */}
      <div className="scroll chart-table" tabIndex={0} onKeyDown={onKey}>
        <table>
          <thead>
            <tr>
              <th scope="col">{data.along}</th>
              {seriesOf(data).map((one) => (
                <th key={one.id} scope="col">
                  {one.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((i) => (
              <tr key={i}>
                <td>{data.x(i)}</td>
                {seriesOf(data).map(({ id, values }) => (
                  <td key={id} className="num">
                    {values[i] === undefined ? '–' : data.print(values[i])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="chart-read">
        {step > 1 ? words.charts.every(fmt.days(step)) : (data.all ?? words.charts.all)}
      </p>
    </>
  );
}
