// Who asks for firm power, and who has it: offers to sign, halls and their tenants.
import { useState } from 'react';
import type { AiHall, Command, ComputeNow, HallForm, TenantOffer } from '../../../../core/types.ts';
import { useGame, useSession } from '../../../deps.tsx';
import { NothingYet } from '../../../kit/nothing-yet.tsx';
import { Card } from '../../../kit/parts.tsx';
import { WhyFigure } from '../../../kit/why.tsx';
import { fmt, say, words } from '../../../words.ts';
import { useOrder } from '../../order.ts';
import { OrderButton } from '../../order-button.tsx';

const W = words.compute;
/** Places in the core’s list of forms. */
const FORMS: readonly HallForm[] = ['land', 'shell', 'cloud'];
const LAND = FORMS.indexOf('land'),
  CLOUD = FORMS.indexOf('cloud');

function useHalls() {
  const { shown, world } = useGame();
  const { compute } = shown;
  const placeOf = (hall: AiHall): string => say.name('place', world.nation.places[hall.place]?.id ?? '');
  const letMw = (hall: AiHall): number =>
    compute.contracts.reduce((sum, one) => (one.hall === hall.id ? sum + one.mw : sum), 0);
  return { halls: compute.halls, placeOf, letMw };
}

export function Offers({ now }: { readonly now: ComputeNow }) {
  const game = useGame();
  const { compute, day } = game.shown;
  const quiet = compute.quiet_until > day;
  return (
    <Card
      title={W.offersTitle}
      note={
        <WhyFigure quantity="tenants_due" day={game.state.day}>
          {W.offersNote(fmt.number(now.tenants_quarter, 2))}
        </WhyFigure>
      }
    >
      {quiet && <p className="refused">{W.offersQuiet(say.shortDate(game.world, compute.quiet_until))}</p>}
      {compute.offers.length === 0 && !quiet && <p className="muted">{W.offersNone}</p>}
      <ul className="tenants">
        {compute.offers.map((offer) => (
          <Offer key={offer.id} offer={offer} now={now} />
        ))}
      </ul>
    </Card>
  );
}

function Offer({ offer, now }: { readonly offer: TenantOffer; readonly now: ComputeNow }) {
  const game = useGame();
  const tenant = useSession((state) => state.engine?.catalogue.tenants[offer.tenant]);
  const { halls, placeOf, letMw } = useHalls();
  const [chosen, choose] = useState<number | null>(null);
  const room = halls.filter((hall) => hall.form !== CLOUD && hall.mw - letMw(hall) >= (tenant?.mw ?? 0));
  const hall = room.find(({ id }) => id === chosen) ?? room[0];
  const command: Command = { kind: 'compute.sign', offer: offer.id, hall: hall?.id ?? 0 };
  const order = useOrder(command);
  if (tenant === undefined) return null;
  const free = 8760 * (1 - tenant.promise_pct / 100);
  const text = W.tenants[tenant.id];
  return (
    <li>
      <div className="row spread">
        <b>
          {text?.name ?? tenant.id} · <span className="c-ai">{fmt.mw(tenant.mw)}</span>
        </b>
        <span className="dim">
          {W.columns.until} {say.shortDate(game.world, offer.until_day)}
        </span>
      </div>
      <p className="muted small-print">{text?.says ?? ''}</p>
      <p className="chips">
        <span className="chip">{W.promise(fmt.pct(tenant.promise_pct, 2), fmt.hours(free))}</span>
        <span className={`chip ${tenant.paths > now.paths ? 'risk' : ''}`}>
          {tenant.paths > 1 ? W.paths(fmt.number(tenant.paths)) : W.path}
        </span>
        {tenant.licence && <span className={`chip ${now.licence ? '' : 'risk'}`}>{W.licence}</span>}
        <span className="chip">{W.years(fmt.number(tenant.years))}</span>
      </p>
      <div className="row wrap sign">
        {room.length > 1 && (
          <select
            aria-label={W.columns.sign}
            value={String(hall?.id ?? '')}
            onChange={(event) => choose(Number(event.currentTarget.value))}
          >
            {room.map((one) => (
              <option key={one.id} value={one.id}>
                {W.hall(fmt.number(one.id), placeOf(one))}
              </option>
            ))}
          </select>
        )}
        {room.length === 1 && hall !== undefined && (
          <span className="dim">{W.hall(fmt.number(hall.id), placeOf(hall))}</span>
        )}
        <span className="refused grow">{hall === undefined ? W.noHall : (order.refusal ?? '')}</span>
        <OrderButton command={command} label={W.sign} primary={order.refusal === null} />
      </div>
    </li>
  );
}

export function AiHalls() {
  const game = useGame();
  const { halls, placeOf, letMw } = useHalls();
  const { day } = game.shown;
  return (
    <Card title={W.hallsTitle} note={<Today />}>
      {halls.length === 0 ? (
        <NothingYet>{W.hallsNone}</NothingYet>
      ) : (
        <table className="dense">
          <thead>
            <tr>
              <th scope="col" className="start">
                {W.columns.hall}
              </th>
              <th scope="col" className="start">
                {W.columns.form}
              </th>
              <th scope="col">{W.columns.tenants}</th>
              <th scope="col" className="start">
                {W.columns.state}
              </th>
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {halls.map((hall) => (
              <tr key={hall.id}>
                <td className="start">{W.hall(fmt.number(hall.id), placeOf(hall))}</td>
                <td className="start">{W.forms[FORMS[hall.form] ?? 'land'].name}</td>
                <td className="num c-ai">
                  {hall.form === CLOUD ? fmt.mw(hall.mw) : W.letOf(fmt.number(letMw(hall)), fmt.mw(hall.mw))}
                </td>
                <td className="start">
                  {hall.ready_day > day
                    ? W.building(say.shortDate(game.world, hall.ready_day))
                    : hall.chips_day >= 0
                      ? W.chipsUntil(say.shortDate(game.world, hall.chips_day))
                      : W.running}
                </td>
                <td className="act-cell">
                  {hall.backup === 1 ? <span className="dim">{W.hasBackup}</span> : <Backup hall={hall.id} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {halls.length > 0 && <Contracts />}
    </Card>
  );
}

function Backup({ hall }: { readonly hall: number }) {
  return <OrderButton command={{ kind: 'compute.backup', hall }} label={W.addBackup} />;
}

function Today() {
  const { state } = useGame();
  return (
    <>
      <WhyFigure quantity="ai_rent_usd" day={state.day}>
        {fmt.usd(state.compute.rent_usd / 100)}
      </WhyFigure>{' '}
      {W.today} ·{' '}
      <WhyFigure quantity="ai_uptime_pct" day={state.day}>
        {fmt.pct(100 * state.compute.uptime, 2)}
      </WhyFigure>
    </>
  );
}

function Contracts() {
  const game = useGame();
  const tenants = useSession((state) => state.engine?.catalogue.tenants);
  const { contracts, halls } = game.shown.compute;
  // of a developer’s rent the ministry has a part
  const partOf = (id: number): number =>
    halls.find((hall) => hall.id === id)?.form === LAND ? (game.world.parameters.ai_ground_share ?? 1) : 1;
  if (contracts.length === 0) return <p className="muted">{W.contractsNone}</p>;
  return (
    <>
      <h3 className="sub-head">{W.contractsTitle}</h3>
      <table className="dense contracts">
        <thead>
          <tr>
            <th scope="col" className="start">
              {W.columns.tenant}
            </th>
            <th scope="col">{fmt.unit('MW')}</th>
            <th scope="col">{W.columns.rent}</th>
            <th scope="col">{W.columns.cut}</th>
            <th scope="col">{W.columns.until}</th>
          </tr>
        </thead>
        <tbody>
          {contracts.map((one, i) => (
            <tr key={`${one.tenant} ${one.hall} ${i}`}>
              <td className="start">
                {W.tenants[tenants?.[one.tenant]?.id ?? '']?.name ?? ''}
                {one.arrive_day > game.shown.day && (
                  <span className="dim block">{W.begins(say.shortDate(game.world, one.arrive_day))}</span>
                )}
              </td>
              <td className="num c-ai">{fmt.number(one.mw)}</td>
              <td className="num">
                {fmt.number((one.rent_usd_mwh * 8760 * one.mw * partOf(one.hall)) / 1e6, 2)}
              </td>
              <td className={`num ${one.cut_mwh > one.free_mwh ? 'c-risk' : ''}`}>
                {fmt.number(one.cut_mwh / one.mw, 1)}
              </td>
              <td className="num">{say.shortDate(game.world, one.until_day)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
