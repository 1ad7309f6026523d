// What each law and programme gave: the run less the same run without its orders, by the same luck, in mandates and in one figure.
import { useState } from 'react';
import type { Engine, Wedge, Wedges } from '../../../../core/types.ts';
import { useDeps, useLiveGame } from '../../../deps.tsx';
import { cell } from '../../../kit/chart/data.ts';
import { FallBar } from '../../../kit/fall-bar.tsx';
import { Icon } from '../../../kit/icons.tsx';
import { Card, Select } from '../../../kit/parts.tsx';
import { createShelf, useWork, WorkBar } from '../../../kit/work.tsx';
import { fmt, say, words } from '../../../words.ts';
import { figureLabel } from './figure-text.ts';

const W = words.futures.wedges;
const shelf = createShelf<Wedges>();

export function WedgesCard({ engine, about }: { readonly engine: Engine; readonly about: string }) {
  const { lab, session } = useDeps();
  const work = useWork(shelf, about, (progress) => {
    const text = session.exportRun();
    return text === null ? null : lab.wedges(text, progress);
  });
  const { found } = work;
  return (
    <Card title={W.title} note={W.note} className="wedges">
      <p className="small-print always">{W.about}</p>
      {found === null && <WorkBar work={work} begin={W.begin} />}
      {found !== null && found.list.length === 0 && <p>{W.nothing}</p>}
      {found !== null && found.list.length > 0 && <Table engine={engine} found={found} />}
    </Card>
  );
}

function Table({ engine, found }: { readonly engine: Engine; readonly found: Wedges }) {
  const { files } = useDeps();
  const game = useLiveGame();
  const [id, setId] = useState(firstOf(found));
  const of = (one: Wedge): number => one.moved[id] ?? 0;
  const list = [...found.list].sort(
    (a, b) =>
      (b.credit ?? 0) - (a.credit ?? 0) || Math.abs(of(b)) - Math.abs(of(a)) || (a.id < b.id ? -1 : 1),
  );
  const values = [...list, found.together].map(of);
  const axis = { low: Math.min(0, ...values), high: Math.max(0, ...values) };
  const drawn = axis.high > axis.low;
  const credits = found.together.credit !== null;
  const options = found.figures
    .map((one) => [one, figureLabel(engine, one)] as const)
    .sort((a, b) => (a[1] < b[1] ? -1 : 1));
  const row = (one: Wedge, label: string, total: boolean) => (
    <tr key={`${one.kind} ${one.id}`} className={total ? 'total' : ''}>
      <th scope="row">
        {label}
        {one.fell >= 0 && <small>{W.fell(say.shortDate(game.world, one.fell))}</small>}
      </th>
      <td className="num">{fmt.number(one.orders)}</td>
      {credits && <td className="num">{fmt.change(100 * (one.credit ?? 0), '%', 1)}</td>}
      {drawn && of(one) === 0 && <td className="fall-bar" />}
      {drawn && of(one) !== 0 && (
        <FallBar from={0} to={of(one)} {...axis} tone={of(one) < 0 ? 'takes' : 'gives'} />
      )}
      <td className="num">{say.change(engine, id, of(one))}</td>
    </tr>
  );
  const sum = list.reduce((all, one) => all + of(one), 0);
  const credit = list.reduce((all, one) => all + (one.credit ?? 0), 0);
  const csv = (): string => {
    const head = [W.what, W.orders, W.credit, ...found.figures.map((one) => figureLabel(engine, one))];
    const lines = [...list, found.together].map((one) => [
      cell(nameOf(one)),
      String(one.orders),
      one.credit === null ? '' : String(one.credit),
      ...found.figures.map((figure) => String(one.moved[figure] ?? '')),
    ]);
    return `${[head.map(cell), ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
  };
  return (
    <>
      <div className="wedge-form">
        <Select label={words.futures.figure} value={id} options={options} onChange={setId} />
        <button type="button" className="small" onClick={() => files.save('surplus-wedges.csv', csv())}>
          <Icon name="file-csv:r" />
          {W.csv}
        </button>
      </div>
      <div className="scroll">
        <table className="fall dense">
          <thead>
            <tr>
              <th scope="col">{W.what}</th>
              <th scope="col" className="num">
                {W.orders}
              </th>
              {credits && (
                <th scope="col" className="num">
                  {W.credit}
                </th>
              )}
              {drawn && <td className="fall-bar" />}
              <th scope="col" className="num">
                {W.moved}
              </th>
            </tr>
          </thead>
          <tbody>
            {list.map((one) => row(one, nameOf(one), false))}
            <tr className="total">
              <th scope="row">{W.separately}</th>
              <td className="num">{fmt.number(list.reduce((all, one) => all + one.orders, 0))}</td>
              {credits && <td className="num">{fmt.change(100 * credit, '%', 1)}</td>}
              {drawn && <td className="fall-bar" />}
              <td className="num">{say.change(engine, id, sum)}</td>
            </tr>
            {row(found.together, W.together, true)}
          </tbody>
        </table>
      </div>
      <p className="small-print always">{W.rest}</p>
    </>
  );
}

/** The figure that is shown at first: what coins are worth where some law or programme moved it, else the cover of imports. */
function firstOf({ figures, list }: Wedges): string {
  const coins = list.some(({ moved }) => (moved.reserve_usd ?? 0) !== 0);
  return (coins ? 'reserve_usd' : figures.find((id) => id === 'cover_months')) ?? figures[0] ?? '';
}

function nameOf({ kind, id }: Wedge): string {
  return kind === 'law' ? say.law(id) : (W.programmes[id as keyof typeof W.programmes] ?? id);
}
