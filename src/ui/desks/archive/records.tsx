// Records: any figure of the registry over the run, one or two at a time, as chart or table, as CSV or picture.
import { useMemo, useState } from 'react';
import { useDeps, useLiveGame, useSession } from '../../deps.tsx';
import { Chart, type Cursor } from '../../kit/chart/chart.tsx';
import { Icon } from '../../kit/icons.tsx';
import { Select } from '../../kit/parts.tsx';
import { Why } from '../../kit/why.tsx';
import { say, words } from '../../words.ts';
import { useLook } from './day-link.tsx';
import { recordOf, wholeCsv } from './record-data.ts';

const of = words.archive.records;
const NONE = 'none';

export function Records() {
  const { files } = useDeps();
  const look = useLook();
  const game = useLiveGame();
  const engine = useSession((now) => now.engine);
  const [first, setFirst] = useState('price_usd');
  const [second, setSecond] = useState('grid_margin_pct');
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const days = game.state.day;
  const charts = useMemo(
    () =>
      [first, second].flatMap((id) => {
        const quantity = engine?.quantities.find((one) => one.id === id);
        return engine === null || quantity === undefined
          ? []
          : [{ id, data: recordOf(game, quantity, say.quantity(engine, id).label) }];
      }),
    // history grows in place: its day says that it changed
    [engine, game.history, days, first, second],
  );
  if (engine === null) return null;
  const options = engine.quantities
    .map(({ id }) => [id, say.quantity(engine, id).label] as const)
    .sort((a, b) => (a[1] < b[1] ? -1 : 1));
  const at = Math.min(days, cursor?.index ?? days);
  return (
    <section className="card fill leaf records" aria-label={of.title}>
      <div className="record-form">
        <Select label={of.first} value={first} options={options} onChange={setFirst} />
        <Select
          label={of.second}
          value={second}
          options={[[NONE, of.none] as const, ...options.filter(([id]) => id !== first)]}
          onChange={setSecond}
        />
        <button
          type="button"
          onClick={() =>
            files.save(
              'surplus-records.csv',
              wholeCsv(game, engine.quantities, (id) => say.quantity(engine, id).label),
            )
          }
        >
          <Icon name="file-csv:r" />
          {of.whole}
        </button>
      </div>
      {days === 0 ? (
        <p className="empty">{of.empty}</p>
      ) : (
        charts.map(({ id, data }) => (
          <Chart
            key={id}
            data={data}
            file={`surplus-${id.replaceAll('_', '-')}`}
            cursor={cursor}
            onCursor={setCursor}
          >
            <span className="chart-lead">
              <Why topic={{ kind: 'quantity', quantity: id, day: at }}>{of.why}</Why>
              {at < days && (
                <button type="button" className="link" onClick={() => look(at)}>
                  {of.look}
                </button>
              )}
            </span>
          </Chart>
        ))
      )}
    </section>
  );
}
