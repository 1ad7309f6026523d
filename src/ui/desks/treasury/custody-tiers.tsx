// Where the coins lie: online, with a custodian, behind own keys; and who the custodian may be.
import { useId, useState } from 'react';
import { useGame, useSession } from '../../deps.tsx';
import { coinsSat } from '../../estimates.ts';
import { Act, Card, NumberField } from '../../kit/parts.tsx';
import { fmt, words } from '../../words.ts';
import { useOrder } from '../order.ts';

const W = words.custody;

export function Tiers() {
  const { shown } = useGame();
  const own = shown.custody;
  const held = coinsSat(shown);
  const [hot, setHot] = useState(Math.round(own.hot_pct));
  const [away, setAway] = useState(Math.round(own.custodian_pct));
  const order = useOrder({ kind: 'custody.tiers', hot_pct: hot, custodian_pct: away });
  const same = hot === own.hot_pct && away === own.custodian_pct;
  const cold = Math.max(0, 100 - own.hot_pct - own.custodian_pct);
  const tiers = [
    [W.own, cold, 'hatch-halls'],
    [W.atCustodian, own.custodian_pct, 'hatch-package'],
    [W.online, own.hot_pct, 'hatch-risk'],
  ] as const;
  return (
    <Card title={W.tiersTitle} note={W.tiersNote}>
      <span className="stack" aria-hidden="true">
        {tiers.map(([name, pct, hatch]) => (
          <i key={name} className={hatch} style={{ inlineSize: `${pct}%` }} />
        ))}
      </span>
      <ul className="tier-words">
        {tiers.map(([name, pct, hatch]) => (
          <li key={name}>
            <i className={`swatch ${hatch}`} aria-hidden="true" />
            {name} <b>{fmt.pct(pct, 0)}</b>{' '}
            <span className="dim">{fmt.btc(Math.floor((held * pct) / 100))}</span>
          </li>
        ))}
      </ul>
      <div className="form">
        <div className="pair">
          <NumberField label={W.online} unit="%" value={hot} min={0} max={100} step={5} onChange={setHot} />
          <NumberField
            label={W.atCustodian}
            unit="%"
            value={away}
            min={0}
            max={100}
            step={5}
            onChange={setAway}
          />
        </div>
        {!same && <Act label={W.apply} refusal={order.refusal} onAct={order.give} />}
      </div>
    </Card>
  );
}

export function Custodians() {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const nation = game.world.nation.custody;
  const own = game.shown.custody;
  const now = nation?.custodians[own.custodian]?.id ?? 'none';
  const [chosen, setChosen] = useState(now);
  const order = useOrder({ kind: 'custody.custodian', custodian: chosen });
  const group = useId();
  if (engine === null || nation === undefined) return null;
  return (
    <Card title={W.custodianTitle} note={nameOf(now)}>
      <table className="dense custodians">
        <thead>
          <tr>
            <th scope="col">{W.custodianTitle}</th>
            <th scope="col">{W.perYear(W.fails)}</th>
            <th scope="col">{W.gone}</th>
            <th scope="col">{W.perYear(W.courts)}</th>
            <th scope="col">{W.perYear(W.fee)}</th>
          </tr>
        </thead>
        <tbody>
          {nation.custodians.map((one) => (
            <tr key={one.id} className={one.id === now ? 'now' : ''}>
              <td className="start">
                <Pick id={one.id} group={group} chosen={chosen} onPick={setChosen} />
              </td>
              <td className="num">{fmt.share(one.failure_year, 1)}</td>
              <td className="num">
                {words.screens.span(fmt.share(one.gone_least), fmt.share(one.gone_most))}
              </td>
              <td className="num">{fmt.share(one.court_year, 1)}</td>
              <td className="num">{fmt.share(one.fee_year, 2)}</td>
            </tr>
          ))}
          <tr className={now === 'none' ? 'now' : ''}>
            <td className="start" colSpan={5}>
              <Pick id="none" group={group} chosen={chosen} onPick={setChosen} />
            </td>
          </tr>
        </tbody>
      </table>
      {chosen !== now && (
        <div className="form">
          <Act label={W.apply} refusal={order.refusal} onAct={order.give} />
        </div>
      )}
    </Card>
  );
}

const nameOf = (id: string): string => W.custodians[id]?.name ?? W.none;

/** A custodian as one of a few. */
function Pick({
  id,
  group,
  chosen,
  onPick,
}: {
  readonly id: string;
  readonly group: string;
  readonly chosen: string;
  readonly onPick: (id: string) => void;
}) {
  return (
    <label className="pick">
      <input type="radio" name={group} checked={id === chosen} onChange={() => onPick(id)} />
      <span>
        <b>{nameOf(id)}</b>
        {W.custodians[id] !== undefined && <small>{W.custodians[id]?.what}</small>}
      </span>
    </label>
  );
}
