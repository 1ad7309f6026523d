// What is owed to whom, what is bound, and the halls that partners have put up.
import { financeFormOf } from '../../../session/index.ts';
import { useGame, useSession } from '../../deps.tsx';
import { NothingYet } from '../../kit/nothing-yet.tsx';
import { Card } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { WhyFigure } from '../../kit/why.tsx';
import { fmt, say, words } from '../../words.ts';

const W = words.finance;

export function Owed() {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  if (engine === null) return null;
  const { shown, state, world } = game;
  const own = shown.finance;
  const read = (id: string): number => engine.quantity(world, shown, id);
  const day = (at: number): string => (at < 0 ? '–' : at > world.days ? W.later : say.shortDate(world, at));
  const lines = [
    own.pledged_sat > 0 && W.pledged(fmt.btc(own.pledged_sat)),
    own.claims_pkr > 0 && W.claims(fmt.pkr(own.claims_pkr)),
    own.gulf_day >= 0 && W.talks(fmt.usd(own.gulf_usd), day(own.gulf_day)),
    own.vacant_day >= 0 && W.vacant(day(own.vacant_day)),
  ].filter((line): line is string => typeof line === 'string');
  return (
    <Card
      title={W.owedTitle}
      note={
        own.debts.length === 0 ? undefined : (
          <WhyFigure quantity="owed_usd" day={state.day}>
            {W.owedNote(fmt.usd(read('owed_usd')), fmt.usd(read('coupon_usd_year')))}
          </WhyFigure>
        )
      }
    >
      {own.missed > 0 && <p className="c-risk">{W.missed(own.missed)}</p>}
      {own.debts.length === 0 ? (
        <p className="empty">{W.owedNone}</p>
      ) : (
        <table className="dense debts">
          <thead>
            <tr>
              <th scope="col">{W.columns.form}</th>
              <th scope="col">{W.columns.principal}</th>
              <th scope="col">{W.columns.coupon}</th>
              <th scope="col">{W.columns.due}</th>
            </tr>
          </thead>
          <tbody>
            {own.debts.map((debt, i) => (
              <tr key={i}>
                <td className="start">{W.forms[financeFormOf(debt)].name}</td>
                <td className="num">{fmt.usdFromCents(debt.principal_usd)}</td>
                <td className="num">{debt.rate_bp > 0 ? fmt.pct(debt.rate_bp / 100, 2) : '–'}</td>
                <td className="num">{day(debt.due_day)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {lines.map((line) => (
        <p key={line} className="bound-line">
          {line}
        </p>
      ))}
    </Card>
  );
}

export function PartnerHalls() {
  const { shown, state, world } = useGame();
  const halls = shown.halls.licensed.filter((batch) => batch.partner > 0);
  const mw = halls.reduce((sum, batch) => sum + batch.mw, 0);
  return (
    <Card
      title={W.halls}
      note={
        halls.length === 0 ? undefined : (
          <WhyFigure quantity="partner_mw" day={state.day}>
            {fmt.mw(mw)}
          </WhyFigure>
        )
      }
      className="fill"
    >
      {halls.length === 0 ? (
        <NothingYet>{W.hallsNone}</NothingYet>
      ) : (
        <Scroll>
          <table className="dense">
            <thead>
              <tr>
                <th scope="col">{W.columns.form}</th>
                <th scope="col">{W.columns.mw}</th>
                <th scope="col">{W.columns.royalty}</th>
                <th scope="col">{W.columns.until}</th>
              </tr>
            </thead>
            <tbody>
              {halls.map((batch, i) => (
                <tr key={i}>
                  <td className="start">
                    {W.forms[financeFormOf({ form: batch.partner })].name}
                    <small>{say.name('place', world.nation.places[batch.place]?.id ?? '')}</small>
                  </td>
                  <td className="num">{fmt.number(batch.mw)}</td>
                  <td className="num">{fmt.pct(batch.royalty_pct, 0)}</td>
                  <td className="num">
                    {batch.until_day > world.days ? W.later : say.shortDate(world, batch.until_day)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </Card>
  );
}
