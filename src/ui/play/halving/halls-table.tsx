// Each own hall's $ per MWh now and with the subsidy halved, against what a MWh costs there; and the threshold at which halls stand down.
import { type HalvingNear, hallsNow, halved } from '../../../session/index.ts';
import { useGame, useSession } from '../../deps.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { fmt, siteName, words } from '../../words.ts';
import { StandDown } from '../stand-down.tsx';

const W = words.halving;

export function HallsTable({ near }: { readonly near: HalvingNear }) {
  const { world, shown } = useGame();
  const engine = useSession((now) => now.engine);
  if (engine === null) return null;
  const ahead = near.phase === 'ahead';
  const then = ahead ? halved(shown) : shown;
  const now = hallsNow(engine, world, shown);
  const after = hallsNow(engine, world, then);
  const fleet = now.reduce((sum, one) => sum + one.mw, 0);
  const earns = after.reduce((sum, one) => sum + one.mw * one.earned_usd_mwh, 0) / Math.max(1, fleet);
  const pkrKwh = (earns * shown.economy.fx_pkr_usd) / 1000;
  // the line between paying machines and others does not hang on whose they are
  const edge = (state: typeof shown): string =>
    fmt.number(engine.yields(world, state, { mw: 1, j_th: 20, cooling: 'air' }).breakeven_j_th, 1);
  return (
    <section>
      <h3 className="lab">
        {W.halls} <span className="muted">{W.hallsNote}</span>
      </h3>
      {now.length === 0 ? (
        <p className="muted">{W.noHalls}</p>
      ) : (
        <Scroll>
          <table className="dense">
            <thead>
              <tr>
                <th scope="col">{W.columns.hall}</th>
                <th scope="col" className="num">
                  {fmt.unit('J/TH')}
                </th>
                <th scope="col" className="num">
                  {W.columns.now}
                </th>
                {ahead && (
                  <th scope="col" className="num">
                    {W.columns.after}
                  </th>
                )}
                <th scope="col" className="num">
                  {W.columns.cost}
                </th>
              </tr>
            </thead>
            <tbody>
              {now.map((one, i) => {
                const left = after[i]?.earned_usd_mwh ?? 0;
                const under = left < one.cost_usd_mwh;
                return (
                  <tr key={one.site} className={under ? 'under' : undefined}>
                    <th scope="row">
                      {siteName(world, shown, one.site)}
                      {under && <small className="c-risk">{W.under}</small>}
                    </th>
                    <td className="num">{fmt.number(one.j_th, 1)}</td>
                    <td className="num">{fmt.number(one.earned_usd_mwh, 1)}</td>
                    {ahead && <td className="num">{fmt.number(left, 1)}</td>}
                    <td className="num">{fmt.number(one.cost_usd_mwh, 1)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scroll>
      )}
      <p>{ahead ? W.edge(edge(shown), edge(then)) : W.edgeNow(edge(shown))}</p>
      {now.length > 0 && ahead && (
        <div className="threshold">
          <h3 className="lab">{W.rule}</h3>
          <p className="muted">{W.ruleNote(fmt.pkrKwh(pkrKwh))}</p>
          <StandDown by="cost" proposed={Math.round(pkrKwh * 10) / 10} />
        </div>
      )}
    </section>
  );
}
