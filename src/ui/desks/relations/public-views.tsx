// What people think: a beaded line a group from 0 to 100, a bead a province, over the gauge's bands.
import { useGame, useSession } from '../../deps.tsx';
import { Card } from '../../kit/parts.tsx';
import { fmt, say, words } from '../../words.ts';
import { type GroupRow, groupRows } from './public-data.ts';

const W = words.people.page.views;

export function Views({
  chosen,
  onChoose,
}: {
  readonly chosen: string;
  readonly onChoose: (group: string) => void;
}) {
  const { world, shown, history } = useGame();
  const engine = useSession((now) => now.engine);
  if (engine === null) return null;
  const rows = groupRows(world, shown, engine, history.series);
  const { mean, hubris } = shown.people;
  const p = world.parameters;
  const bands = { '--red': `${p.consent_red}%`, '--amber': `${p.consent_amber}%`, '--mean': `${mean}%` };
  return (
    <Card title={W.title} note={W.note(fmt.number(mean, 1))} className="views">
      <p className="dim small-print nosm">{hubris === 1 ? W.hubris : W.lead}</p>
      <div className="views-chart" style={bands as Record<string, string>}>
        <div className="views-axis" aria-hidden="true">
          <span className="zone red">{W.red}</span>
          <span className="zone amber">{mean > (p.consent_amber ?? 0) ? W.amber : ''}</span>
          <span className="zone mean">{W.mean}</span>
        </div>
        <fieldset className="bare views-rows" aria-label={W.title}>
          {rows.map((row) => (
            <Row key={row.id} row={row} on={row.id === chosen} onChoose={() => onChoose(row.id)} />
          ))}
        </fieldset>
        <div className="views-scale" aria-hidden="true">
          {[0, 25, 50, 75, 100].map((at) => (
            <span key={at} style={{ insetInlineStart: `${at}%` }}>
              {fmt.number(at)}
            </span>
          ))}
        </div>
      </div>
    </Card>
  );
}

function Row({
  row,
  on,
  onChoose,
}: {
  readonly row: GroupRow;
  readonly on: boolean;
  readonly onChoose: () => void;
}) {
  const name = say.name('group', row.id);
  const lives = row.beads.filter((bead) => bead.people > 0);
  const at = lives.map((bead) => bead.consent);
  const [least, most] = [Math.min(...at), Math.max(...at)];
  const spoken = W.says(name, fmt.number(row.consent, 1), fmt.number(least, 1), fmt.number(most, 1));
  return (
    <button type="button" className="view-row" aria-pressed={on} aria-label={spoken} onClick={onChoose}>
      <span className="who">
        {name}
        <small>{fmt.pct(row.share * 100, 0)}</small>
      </span>
      <span className="string">
        <i className="thread" style={{ insetInlineStart: `${least}%`, inlineSize: `${most - least}%` }} />
        {lives.map((bead) => (
          <i
            key={bead.province}
            className="bead"
            style={
              { insetInlineStart: `${bead.consent}%`, '--r': `${size(bead.people)}rem` } as Record<
                string,
                string
              >
            }
          />
        ))}
        {row.year !== null && (
          <i className="past" style={{ insetInlineStart: `${row.consent - row.year}%` }} />
        )}
        <i className="ring" style={{ insetInlineStart: `${row.consent}%` }} />
      </span>
      <span className="num">
        <b>{fmt.number(row.consent, 1)}</b>
        <small className={tone(row.year)}>{row.year === null ? '' : fmt.change(row.year, '', 0.1)}</small>
      </span>
    </button>
  );
}

/** Radius of a bead, rem: its area grows with the people. */
function size(people_m: number): number {
  return Math.max(0.17, Math.min(0.5, 0.085 * Math.sqrt(people_m)));
}

function tone(year: number | null): string {
  if (year === null || Math.abs(year) < 0.05) return 'dim';
  return year > 0 ? 'c-ok' : 'c-risk';
}
