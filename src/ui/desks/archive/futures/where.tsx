// Where the run lies among other worlds, figure by figure, and how often its mandates hold there; then the same worlds by price family.
import type { Engine, Futures } from '../../../../core/types.ts';
import { Card, Meter } from '../../../kit/parts.tsx';
import { mandateLabel } from '../../../play/office/say.ts';
import { fmt, say, words } from '../../../words.ts';
import { endOf, figureLabel, figureOf, shareText } from './figure-text.ts';

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
                  <Meter share={one.rank / 100} hatch="base" />
                  {shareText(one.rank)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small-print">{W.office(fmt.share(found.in_office.at(-1) ?? 1, 0))}</p>
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
  const level = (percent: number): number => found.levels.indexOf(percent);
  const credit = found.families.some((one) => one.credit !== null);
  return (
    <Card title={W.families.title} note={W.families.note} className="families">
      <div className="scroll">
        <table className="dense">
          <caption>{figureLabel(engine, id)}</caption>
          <thead>
            <tr>
              <th scope="col">{W.families.family}</th>
              {[W.families.worlds, W.families.office, ...(credit ? [W.families.credit] : [])].map((head) => (
                <th key={head} scope="col" className="num">
                  {head}
                </th>
              ))}
              {[W.families.low, W.median, W.families.high].map((head) => (
                <th key={head} scope="col" className="num">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.families.map((one) => (
              <tr key={one.family}>
                <th scope="row">{words.title.families[one.family].label}</th>
                <td className="num">{fmt.number(one.worlds)}</td>
                <td className="num">{fmt.share(one.in_office, 0)}</td>
                {credit && <td className="num">{fmt.share(one.credit ?? 0, 0)}</td>}
                {[10, 50, 90].map((percent) => (
                  <td key={percent} className="num">
                    {say.figure(engine, id, one.ends[at]?.[level(percent)] ?? Number.NaN)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.families.length === 1 && <p className="small-print">{W.families.one}</p>}
    </Card>
  );
}
