// The Fund's programme: its reviews as a dated road, the next sitting and its mark, and what may be asked of the Fund.
import type { Abroad, State, World } from '../../../core/types.ts';
import { nextYearly } from '../../../session/index.ts';
import { useGame, useSession } from '../../deps.tsx';
import { Act, Card, Check, Pairs } from '../../kit/parts.tsx';
import { Figure } from '../../kit/why.tsx';
import { fmt, say, words } from '../../words.ts';
import { useOrder } from '../order.ts';

const W = words.relations;
const MONITORED = 1;
const TALKS = 2;

export function FundProgramme({ abroad }: { readonly abroad: Abroad }) {
  const { world, shown } = useGame();
  const { programme } = shown;
  const least = world.parameters.fund_pass ?? 0;
  const late = programme.late_day >= 0;
  const passes = abroad.mark >= least;
  const mark = (passes ? W.markPasses : W.markFails)(fmt.number(abroad.mark), fmt.number(least));
  const on = (day: number): string => say.shortDate(world, day);
  const due = programme.due_day;
  return (
    <Card title={W.fund} note={<Note />}>
      <Road />
      <Pairs
        rows={[
          [
            programme.phase === MONITORED ? W.report : W.next,
            due < 0 ? <Monitoring key="m" /> : W.nextIn(on(due), fmt.days(due - shown.day)),
          ],
          ...(due < 0 ? [] : ([[W.atStake, fmt.usd(programme.due_usd)]] as const)),
          ...(due < 0 ? [] : ([[W.mark, mark, passes ? '' : 'c-risk']] as const)),
          [W.compliance, <Figure key="f" quantity="fund" />],
        ]}
      />
      {late && <p className="c-risk small-print always">{W.lateSince(on(programme.late_day))}</p>}
      {programme.waiver === 1 && <p className="dim small-print always">{W.waived}</p>}
      <Orders abroad={abroad} />
    </Card>
  );
}

function Note() {
  const { world, shown } = useGame();
  const { phase, done, again } = shown.programme;
  const data = world.nation.programme?.fund;
  if (phase === TALKS) return <>{W.fundTalks}</>;
  if (phase === MONITORED) return <>{W.fundOver}</>;
  const all = again > 0 ? data?.again.reviews : data?.reviews.length;
  return <>{W.fundNote(fmt.number(done), fmt.number(all ?? 0))}</>;
}

/** The next report of the Fund's staff once no programme runs. */
function Monitoring() {
  const { world, shown } = useGame();
  const engine = useSession((now) => now.engine);
  if (engine === null) return null;
  const at = nextYearly({ world }, engine, shown.day, world.nation.programme?.fund.monitoring ?? []);
  return <>{at === null ? W.noBoard : say.shortDate(world, at)}</>;
}

type Stop = keyof typeof W.roadMarks;

/** Where each review of this programme stands: done ones by number, the next by its day now, the rest by theirs. */
function stopsOf(world: World, state: State, day: (date: readonly [number, number, number]) => number) {
  const data = world.nation.programme?.fund;
  const own = state.programme;
  if (data === undefined) return [];
  const count = own.again > 0 ? data.again.reviews : data.reviews.length;
  return Array.from({ length: count }, (_, i) => {
    const planned = data.reviews[i];
    const at =
      i === own.done && own.due_day >= 0
        ? own.due_day
        : own.again > 0
          ? own.due_day + (i - own.done) * data.again.gap_days
          : planned === undefined
            ? 0
            : day(planned.date);
    const over = own.phase === MONITORED;
    const stop: Stop =
      i < own.done ? 'passed' : over ? 'lost' : i > own.done ? 'open' : own.late_day >= 0 ? 'late' : 'next';
    return { i, at, stop, usd: own.again > 0 ? data.again.usd : (planned?.usd ?? 0) };
  });
}

function Road() {
  const game = useGame();
  const { world, shown, history } = game;
  const [y, m, d] = world.scenario.start;
  const day = ([year, month, dayOfMonth]: readonly [number, number, number]): number =>
    Math.round((Date.UTC(year, month - 1, dayOfMonth) - Date.UTC(y, m - 1, d)) / 86_400_000);
  const sat = history.happenings.flatMap((one) =>
    one.kind === 'review' && one.passed && one.day < shown.day ? [one.day] : [],
  );
  const first = shown.programme.passed - shown.programme.done;
  return (
    <ol className="road" aria-label={W.road}>
      {stopsOf(world, shown, day).map(({ i, at, stop, usd }) => {
        const when = say.month(world, stop === 'passed' ? (sat[first + i] ?? at) : at);
        return (
          <li key={i} className={stop}>
            <i aria-hidden="true" />
            <b>{when.replace(/^(\p{L}{3})\p{L}*/u, '$1')}</b>
            <span>{W.roadMarks[stop]}</span>
            <span className="hidden-text">{fmt.usd(usd)}</span>
          </li>
        );
      })}
    </ol>
  );
}

function Orders({ abroad }: { readonly abroad: Abroad }) {
  const { world, shown } = useGame();
  const { programme } = shown;
  const p = (id: string): number => world.parameters[id] ?? 0;
  const consult = useOrder({ kind: 'programme.consult' });
  const waive = useOrder({ kind: 'programme.waive' });
  const request = useOrder({ kind: 'programme.request' });
  const report = useOrder({ kind: 'programme.report', on: programme.reporting === 0 });
  const points = (value: number): string => fmt.points(value);
  const until = programme.consulted_day + p('consult_days');
  const fresh = programme.consulted_day >= 0 && until >= shown.day;
  return (
    <div className="form orders-abroad">
      <Check label={W.reporting} checked={programme.reporting === 1} onChange={report.give} />
      <p className="dim small-print always">
        {fresh ? W.consultFresh(say.shortDate(world, Math.round(until))) : W.consultNone}
      </p>
      <Act label={W.consult(points(p('consult_capital')))} refusal={consult.refusal} onAct={consult.give} />
      {programme.phase === MONITORED ? (
        <Act
          label={W.request(points(world.nation.programme?.fund.again.capital ?? 0))}
          refusal={request.refusal}
          onAct={request.give}
        />
      ) : (
        <Act label={W.waive(points(abroad.waiver_capital))} refusal={waive.refusal} onAct={waive.give} />
      )}
    </div>
  );
}
