// Two runs side by side: where they first part, one figure of both on one chart, and all of them at the end.
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { BadInput, Compared } from '../../core/types.ts';
import { useDeps, useSession } from '../deps.tsx';
import { Chart } from '../kit/chart/chart.tsx';
import { Icon } from '../kit/icons.tsx';
import { Select } from '../kit/parts.tsx';
import { comparedRun } from '../route.ts';
import { fmt, say, words } from '../words.ts';
import { chartFor, endRows, firstText } from './compare-data.ts';
import { EvidencePage } from './page.tsx';
import { presentRun, runName } from './run-name.ts';

const W = words.evidence.compare;
const PRESENT = 'present';
const FILE = 'file';
const NONE = '';

interface Opened {
  readonly name: string;
  readonly text: string;
}

export function Compare() {
  const { session, files, proof } = useDeps();
  const engine = useSession((now) => now.engine);
  const runs = useSession((now) => now.runs);
  const game = useSession((now) => now.game);
  const saved = useSession((now) => now.saved);
  const present = presentRun(engine, game, saved);
  const [file, setFile] = useState<Opened | null>(null);
  const [wrong, setWrong] = useState<BadInput | null>(null);
  const listed: readonly (readonly [string, string])[] = [
    ...(present === null ? [] : [[PRESENT, runName(present)] as const]),
    ...runs.filter(({ id }) => id !== present?.id).map((run) => [run.id, runName(run)] as const),
    ...(file === null ? [] : [[FILE, file.name] as const]),
  ];
  const options = listed.map(([id, name]) =>
    id === PRESENT ? ([id, words.evidence.runs.inProgress(name)] as const) : ([id, name] as const),
  );
  const [asked, setAsked] = useState<readonly [string, string]>([NONE, comparedRun() ?? NONE]);
  // a run that is no longer there is not asked for
  const there = (id: string): boolean => listed.some(([one]) => one === id);
  const first = there(asked[0]) ? asked[0] : (listed[0]?.[0] ?? NONE);
  const second =
    there(asked[1]) && asked[1] !== first ? asked[1] : (listed.find(([id]) => id !== first)?.[0] ?? NONE);
  const names = [first, second].map((id) => listed.find(([one]) => one === id)?.[1] ?? '');
  const day = game?.state.day ?? 0;
  const [share, setShare] = useState<number | null>(null);
  const [found, setFound] = useState<Compared | BadInput | null>(null);
  const turn = useRef(0);
  const textOf = async (id: string): Promise<string | null> =>
    id === FILE ? (file?.text ?? null) : session.keptText(id === PRESENT ? null : id);
  const compare = async (): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    setFound(null);
    setShare(0);
    const [a, b] = [await textOf(first), await textOf(second)];
    const result = a === null || b === null ? null : await proof.compare(a, b, setShare);
    if (turn.current !== mine) return;
    setShare(null);
    setFound(result);
  };
  const ready = engine !== null && first !== NONE && second !== NONE && first !== second;
  useEffect(() => {
    if (ready) void compare();
    else setFound(null);
    // whoever leaves hears no more of it
    return () => {
      turn.current += 1;
    };
  }, [ready, first, second, file, day]);
  const open = async (): Promise<void> => {
    const picked = await files.open();
    if (picked === null) return;
    if ('bad' in picked) return setWrong(picked);
    setWrong(null);
    setFile(picked);
    setAsked([first === FILE ? NONE : first, FILE]);
  };
  return (
    <EvidencePage page="compare" purpose={W.purpose}>
      <div className="compare-form">
        <Select
          label={W.first}
          value={first}
          options={options}
          onChange={(id) => setAsked([id, second === id ? NONE : second])}
        />
        <Select
          label={W.second}
          value={second}
          options={options.filter(([id]) => id !== first)}
          onChange={(id) => setAsked([first, id])}
        />
        <button type="button" onClick={() => void open()}>
          <Icon name="folder-open" />
          {W.fromFile}
        </button>
      </div>
      {wrong !== null && (
        <p className="c-risk" role="alert">
          {say.bad(wrong)}
        </p>
      )}
      {!ready && engine !== null && <p className="empty">{W.choose}</p>}
      {share !== null && <p role="status">{W.working(fmt.share(share))}</p>}
      {found !== null &&
        ('bad' in found ? (
          <p className="c-risk" role="alert">
            {say.bad(found)}
          </p>
        ) : (
          <Beside found={found} names={names} />
        ))}
    </EvidencePage>
  );
}

function Beside({ found, names }: { readonly found: Compared; readonly names: readonly string[] }) {
  const engine = useSession((now) => now.engine);
  const [figure, setFigure] = useState('treasury_usd');
  const data = useMemo(
    () => (engine === null ? null : chartFor(engine, found, names, figure)),
    [engine, found, names.join('\n'), figure],
  );
  if (engine === null || data === null) return null;
  const { rows, date } = endRows(engine, found);
  const figures = engine.quantities
    .filter(({ id }) => found.sides[0].series[id] !== undefined)
    .map(({ id }) => [id, say.quantity(engine, id).label] as const)
    .sort((a, b) => (a[1] < b[1] ? -1 : 1));
  return (
    <>
      <p className="first-difference" role="status">
        {firstText(engine, found, names)}
      </p>
      {found.sides.map(({ divergence }, i) =>
        divergence === null ? null : (
          <p key={names[i]} className="c-risk">
            {W.differs(names[i] ?? '', words.screens.dayNumber(fmt.number(divergence.day)), divergence.slice)}
          </p>
        ),
      )}
      <section className="card compare-chart" aria-label={W.figure}>
        <Chart data={data} file={`surplus-two-runs-${figure.replaceAll('_', '-')}`}>
          <Select label={W.figure} value={figure} options={figures} onChange={setFigure} />
        </Chart>
      </section>
      <section className="card" aria-label={W.atEnd}>
        <div className="head">
          <h2>{W.atEnd}</h2>
          <span className="note">{W.lastCommon(date)}</span>
        </div>
        <div className="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{W.figureHead}</th>
                <Head>{names[0]}</Head>
                <Head>{names[1]}</Head>
                <th scope="col" className="wide-only">
                  {W.difference}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.label}</th>
                  <td className="num">{row.a}</td>
                  <td className="num">{row.b}</td>
                  <td className={row.same ? 'num dim wide-only' : 'num wide-only'}>{row.difference}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}

function Head({ children }: { readonly children: ReactNode }) {
  return (
    <th scope="col" className="run-head">
      {children}
    </th>
  );
}
