// Where the run lies among other worlds, figure by figure, and how often its mandates hold there; then the same worlds by price family.
import type { CSSProperties } from 'react';
import type { Engine, FutureFamily, Futures } from '../../../../core/types.ts';
import { Card } from '../../../kit/parts.tsx';
import { mandateLabel } from '../../../play/office/say.ts';
import { fmt, say, words } from '../../../words.ts';
import { alike, endOf, figureLabel, figureOf, shareText } from './figure-text.ts';

const W = words.futures;
/** What is told without being asked, where the nation has it. */
const TOLD = [
  'reserve_sat',
  'reserve_usd',
  'price_usd',
  'treasury_usd',
  'cover_months',
  'circular_debt_pkr',
  'grid_margin_pct',
  'consent',
  'standing',
];

export function Where({ engine, found }: { readonly engine: Engine; readonly found: Futures }) {
  const rows = TOLD.flatMap((id) => figureOf(found, id) ?? []);
  return (
    <Card title={W.where} note={W.whereNote} className="where">
      <div className="scroll">
        <table className="dense">
          <thead>
            <tr>
              <th scope="col">{W.figure}</th>
              <th scope="col" className="num">
                {W.here}
              </th>
              <th scope="col" className="num">
                {W.middle}
              </th>
              <th scope="col" className="num">
                {W.over}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={one.id}>
                <th scope="row">{figureLabel(engine, one.id)}</th>
                <td className="num">{say.figure(engine, one.id, one.mine.at(-1) ?? Number.NaN)}</td>
                <td className="num">{say.figure(engine, one.id, endOf(found, one, 50))}</td>
                <td className="num rank">
                  {alike(found, one) ? (
                    W.alike
                  ) : (
                    <>
                      <i aria-hidden="true" style={{ '--at': `${one.rank}%` } as CSSProperties} />
                      <span>{shareText(one.rank)}</span>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small-print always">{W.office(fmt.share(found.in_office.at(-1) ?? 1, 0))}</p>
      {found.mandates.length > 0 && (
        <ul className="plain">
          {found.mandates.map((one) => (
            <li key={one.id}>
              <b>{mandateLabel(one.id)}</b> {W.holds(fmt.share(one.share, 0))},{' '}
              <span className={one.mine ? 'c-ok' : 'c-risk'}>{one.mine ? W.heldHere : W.notHere}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** The families' own ranges of the figure that the first fan shows. */
export function Families({
  engine,
  found,
  id,
}: {
  readonly engine: Engine;
  readonly found: Futures;
  readonly id: string;
}) {
  const at = found.figures.findIndex((one) => one.id === id);
  const quantile =
    (percent: number) =>
    ({ ends }: FutureFamily): string =>
      say.figure(engine, id, ends[at]?.[found.levels.indexOf(percent)] ?? Number.NaN);
  const label = figureLabel(engine, id);
  const rows: readonly (readonly [string, (one: FutureFamily) => string])[] = [
    [W.families.worlds, ({ worlds }) => fmt.number(worlds)],
    [W.families.office, ({ in_office }) => fmt.share(in_office, 0)],
    ...(found.mandates.length === 0
      ? []
      : [[W.families.credit, ({ credit }: FutureFamily) => fmt.share(credit ?? 0, 0)] as const]),
    [W.families.median(label), quantile(50)],
    [W.families.under(fmt.pct(10, 0)), quantile(10)],
    [W.families.over(fmt.pct(10, 0)), quantile(90)],
  ];
  return (
    <Card title={W.families.title} note={W.families.note} className="families">
      <table className="dense">
        <thead>
          <tr>
            <th scope="col">{W.families.family}</th>
            {found.families.map(({ family }) => (
              <th key={family} scope="col" className="num">
                {words.title.families[family].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, read]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {found.families.map((one) => (
                <td key={one.family} className="num">
                  {read(one)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {found.families.length === 1 && <p className="small-print always">{W.families.one}</p>}
    </Card>
  );
}
