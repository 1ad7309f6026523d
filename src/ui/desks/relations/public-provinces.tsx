// Provinces with their consent and unrest, and what would calm each; beside them users and trust.
import { useGame } from '../../deps.tsx';
import { Figures } from '../../kit/figures.tsx';
import { LineChart } from '../../kit/line-chart.tsx';
import { Card, Meter } from '../../kit/parts.tsx';
import { useDrawingSize } from '../../kit/size.ts';
import { WhyFigure } from '../../kit/why.tsx';
import { fmt, say, words } from '../../words.ts';
import { type ProvinceRow, provinceRows } from './public-data.ts';

const W = words.people.page.provinces;
const SHOWN = ['users_m', 'literacy_pct', 'trust_pct', 'formal_pct', 'scandal', 'unrest'] as const;

export function Provinces() {
  const { world, shown, state } = useGame();
  const rows = provinceRows(world, shown);
  const limit = world.parameters.protest_from ?? 0;
  return (
    <Card title={W.title} note={W.note(fmt.number(limit))} className="provinces">
      <table className="dense">
        <thead>
          <tr>
            <th scope="col">{W.province}</th>
            <th scope="col" className="num">
              {W.consent}
            </th>
            <th scope="col">{W.unrest}</th>
            <th scope="col">{W.calms}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{say.name('province', row.id)}</th>
              <td className="num">
                <WhyFigure quantity={`province_${row.id}`} day={state.day}>
                  {fmt.number(row.consent, 1)}
                </WhyFigure>
              </td>
              <td className="unrest-cell">
                <Meter
                  share={row.unrest / 100}
                  hatch={row.unrest >= limit ? 'risk' : 'idle'}
                  limit={limit / 100}
                />
                <span className={`num ${row.unrest >= limit ? 'c-risk' : ''}`}>
                  {fmt.number(row.unrest, 0)}
                </span>
              </td>
              <td className={row.until === null ? 'muted' : 'c-risk'}>
                {calming(row, say.shortDate(world, row.until ?? 0))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function calming(row: ProvinceRow, until: string): string {
  if (row.until !== null) return W.protest(until);
  if (row.calm === 'dark') return W.calm.dark(fmt.hours(row.amount));
  if (row.calm === 'host') return W.calm.host(fmt.mw(row.amount));
  return W.calm[row.calm];
}

export function Users() {
  const { users } = words.people.page;
  return (
    <Card title={users.title} note={users.note} className="users">
      <Figures ids={SHOWN} />
    </Card>
  );
}

/** Mean and lowest fifth over the run. */
export function SoFar() {
  const { world, state, history } = useGame();
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  const { soFar } = words.people.page;
  const { consent = [], consent_low = [] } = history.series;
  return (
    <Card title={soFar.title} note={soFar.note} className="fill">
      <div ref={host} className="plot-host">
        {consent.length < 2 ? (
          <p className="empty">{words.hud.noSpark}</p>
        ) : (
          <LineChart
            width={width}
            height={height}
            title={`${soFar.title}. ${soFar.note}`}
            axis={(value) => fmt.number(value)}
            ends={[say.shortDate(world, 0), say.shortDate(world, state.day)]}
            lines={[
              { values: consent, label: 'mean', colour: 'var(--ink)' },
              { values: consent_low, label: 'low', colour: 'var(--ink3)', dashed: true },
            ]}
          />
        )}
      </div>
    </Card>
  );
}
