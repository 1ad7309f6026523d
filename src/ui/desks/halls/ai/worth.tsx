// What a megawatt of each thing costs, brings and takes: AI halls by form, mining and batteries, ranked by return on a dollar.
import type { ComputeNow } from '../../../../core/types.ts';
import { Card } from '../../../kit/parts.tsx';
import { Source } from '../../../kit/source.tsx';
import { fmt, words } from '../../../words.ts';

const W = words.compute;

export function Worth({ now }: { readonly now: ComputeNow }) {
  const most = Math.max(1, ...now.worth.map(({ return_pct }) => Math.abs(return_pct)));
  return (
    <Card title={W.worthTitle} note={W.worthNote}>
      <table className="dense worth">
        <thead>
          <tr>
            <th scope="col" className="start">
              {W.columns.what}
            </th>
            <th scope="col">{W.columns.cost}</th>
            <th scope="col" className="start">
              {W.columns.back}
            </th>
            <th scope="col">{W.columns.firm}</th>
          </tr>
        </thead>
        <tbody>
          {now.worth.map((one) => (
            <tr key={one.what}>
              <td className="start">{W.worth[one.what]}</td>
              <td className="num">{fmt.number(one.usd_mw / 1e6, 2)}</td>
              <td className="bar-col back">
                <span className="bar" aria-hidden="true">
                  <i
                    className={one.return_pct < 0 ? 'hatch-risk' : `hatch-${hatch(one.what)}`}
                    style={{ inlineSize: `${(Math.abs(one.return_pct) / most) * 100}%` }}
                  />
                </span>
                <b className="num">{fmt.pct(one.return_pct)}</b>
              </td>
              <td className="num">
                {one.firm_mw < 0
                  ? W.firmGives(fmt.number(-one.firm_mw, 2))
                  : fmt.number(one.firm_mw, one.firm_mw === 0 ? 0 : 2)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="nosm">
        <Source id="ai-halls" />
      </div>
    </Card>
  );
}

function hatch(what: ComputeNow['worth'][number]['what']): string {
  return what === 'mining' ? 'halls' : what === 'storage' ? 'base' : 'ai';
}
