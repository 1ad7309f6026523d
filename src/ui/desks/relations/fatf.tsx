// FATF: the meter in its three bands, its drivers now and where they go, the next plenary, and what the ministry may set up itself.
import type { Abroad } from '../../../core/types.ts';
import { nextYearly } from '../../../session/index.ts';
import { useGame, useSession } from '../../deps.tsx';
import { Act, Card } from '../../kit/parts.tsx';
import { Figure, Why } from '../../kit/why.tsx';
import { fmt, say, words } from '../../words.ts';
import { useOrder } from '../order.ts';
import { called } from './abroad.ts';

const W = words.relations;
const names = words.programme;

export function Fatf({ abroad }: { readonly abroad: Abroad }) {
  const { world, shown, state } = useGame();
  const data = world.nation.programme?.fatf;
  const own = shown.programme;
  if (data === undefined) return null;
  const could = (id: string): number => data.drivers.find((one) => one.id === id)?.points ?? 0;
  return (
    <Card title={W.fatf} className="fatf" note={<Plenary />}>
      <p className="fatf-now">
        <span className="big">
          <Figure quantity="fatf" />
        </span>
        <span className="dim">
          {W.plenaries(
            fmt.number(own.plenaries_low),
            fmt.number(own.plenaries),
            fmt.number(world.parameters.fatf_warn ?? 0),
          )}
        </span>
        {own.grey === 1 && <span className="chip risk">{W.listed(say.shortDate(world, own.grey_day))}</span>}
      </p>
      <Meter />
      <table className="dense fatf-drivers">
        <thead>
          <tr>
            <th scope="col">{W.driver}</th>
            <th scope="col">{W.now}</th>
            <th scope="col">{W.goes}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td className="start">{say.because('fatf-base')}</td>
            <td className="num">{fmt.number(data.base)}</td>
            <td className="num dim">{fmt.number(data.base)}</td>
          </tr>
          {abroad.drivers.map(({ id, points, called: goes }) => (
            <tr key={id} className={points === 0 && goes === 0 ? 'still' : ''}>
              <td className="start">
                <Why topic={{ kind: 'term', quantity: 'fatf', day: state.day, because: `driver-${id}` }}>
                  {called(names.drivers, id)}
                </Why>
              </td>
              <td className={`num ${points > 0 ? 'c-risk' : points < 0 ? 'c-ok' : 'dim'}`}>
                {fmt.change(points, '', 0.1)}
              </td>
              <td className="num dim">{goesTo(points, goes, could(id))}</td>
            </tr>
          ))}
          {own.shock !== 0 && (
            <tr>
              <td className="start">{say.because('events')}</td>
              <td className={`num ${own.shock > 0 ? 'c-risk' : 'c-ok'}`}>{fmt.change(own.shock, '', 0.1)}</td>
              <td className="num dim">{fmt.number(0)}</td>
            </tr>
          )}
        </tbody>
      </table>
      <div className="form acts">
        {data.acts.map((act, i) => (
          <Watch key={act.id} id={act.id} at={own.acts[i] ?? -1} />
        ))}
      </div>
    </Card>
  );
}

/** Where a driver goes; one that does nothing says what it could be. */
function goesTo(points: number, goes: number, could: number): string {
  if (points === 0 && goes === 0) return W.could(fmt.change(could, '', 1));
  return fmt.change(goes, '', 0.1);
}

function Plenary() {
  const { world, shown } = useGame();
  const engine = useSession((now) => now.engine);
  if (engine === null) return null;
  const at = nextYearly({ world }, engine, shown.day, world.nation.programme?.fatf.plenaries ?? []);
  return at === null ? null : W.fatfNote(say.shortDate(world, at));
}

/** Bands as wide as their points, each with its hatch and its word; a marker where the meter is, a tick for each plenary so far. */
function Meter() {
  const { world, shown, history } = useGame();
  const warn = world.parameters.fatf_warn ?? 0;
  const grey = world.parameters.fatf_grey ?? 0;
  const at = shown.programme.fatf;
  const past = history.happenings.flatMap((one) => (one.kind === 'plenary' ? [one] : [])).slice(-6);
  const bands = [
    ['green', 0, warn, W.bands.clear],
    ['amber', warn, grey, W.bands.warned],
    ['red', grey, 100, W.bands.listed],
  ] as const;
  return (
    <div
      className="band-rule fatf-gauge"
      role="img"
      aria-label={W.meter(fmt.number(at), fmt.number(warn), fmt.number(grey))}
    >
      <div className="band-rule-bands">
        {bands.map(([tone, from, to, label]) => (
          <i key={tone} className={tone} style={{ inlineSize: `${to - from}%` }}>
            <span>{label}</span>
          </i>
        ))}
      </div>
      {past.map((one, i) => (
        <i
          key={one.day}
          className="plenary-tick"
          style={{ insetInlineStart: `${one.fatf}%`, opacity: 0.7 + (0.3 * (i + 1)) / past.length }}
        />
      ))}
      <div className="band-rule-edges">
        {[warn, grey].map((edge) => (
          <span key={edge} style={{ insetInlineStart: `${edge}%` }}>
            {fmt.number(edge)}
          </span>
        ))}
      </div>
      <b className="band-rule-mark" style={{ insetInlineStart: `${at}%` }} />
    </div>
  );
}

function Watch({ id, at }: { readonly id: string; readonly at: number }) {
  const { world, shown } = useGame();
  const order = useOrder({ kind: 'programme.act', act: id });
  const act = world.nation.programme?.fatf.acts.find((one) => one.id === id);
  if (act === undefined) return null;
  const said =
    at < 0
      ? W.actCost(fmt.points(act.capital), fmt.usd(act.usd), fmt.days(act.days))
      : at <= shown.day
        ? W.actWorks
        : W.actOn(say.shortDate(world, at));
  return (
    <div className="watch">
      <p>
        <b>{called(names.acts, id)}</b> <span className="dim">{said}</span>
      </p>
      {at < 0 && (
        <Act label={W.actDo} about={called(names.acts, id)} refusal={order.refusal} onAct={order.give} />
      )}
    </div>
  );
}
