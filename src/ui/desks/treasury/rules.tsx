// Standing orders of the treasury: buying each month and selling what comes in, each with its guards.
import { useState } from 'react';
import { useGame } from '../../deps.tsx';
import { Act, Card, NumberField } from '../../kit/parts.tsx';
import { fmt, words } from '../../words.ts';
import { useOrder } from '../order.ts';

export function Buying() {
  const { buying } = useGame().shown.treasury;
  const price = useGame().shown.market.price_usd;
  const [usd, setUsd] = useState(buying.usd / 1e6);
  const [below, setBelow] = useState(
    buying.below_usd > 0 ? buying.below_usd : Math.ceil(price / 10_000) * 10_000,
  );
  const [keep, setKeep] = useState(buying.keep_usd / 1e6);
  const order = useOrder({
    kind: 'treasury.buying',
    usd: Math.round(usd * 1e6),
    below_usd: below,
    keep_usd: Math.round(keep * 1e6),
  });
  const now =
    buying.usd === 0
      ? words.treasury.buyingOff
      : words.treasury.buyingNow(fmt.usd(buying.usd), fmt.price(buying.below_usd), fmt.usd(buying.keep_usd));
  return (
    <Card title={words.treasury.buying}>
      <div className="form">
        <div className="pair three">
          <NumberField
            label={words.screens.treasury.eachMonth}
            unit={words.screens.treasury.millions}
            value={usd}
            min={0}
            max={50}
            step={0.1}
            onChange={setUsd}
          />
          <NumberField
            label={words.treasury.below}
            unit="$"
            value={below}
            min={0}
            max={10_000_000}
            step={1000}
            onChange={setBelow}
          />
          <NumberField
            label={words.treasury.keepCash}
            unit={words.screens.treasury.millions}
            value={keep}
            min={0}
            max={1000}
            step={1}
            onChange={setKeep}
          />
        </div>
        <Act label={words.treasury.apply} refusal={order.refusal} quiet={now} onAct={order.give} />
      </div>
    </Card>
  );
}

export function Selling() {
  const { selling } = useGame().shown.treasury;
  const [share, setShare] = useState(selling.share_pct);
  const [above, setAbove] = useState(selling.above_usd);
  const [keep, setKeep] = useState(selling.keep_pct);
  const order = useOrder({ kind: 'treasury.selling', share_pct: share, above_usd: above, keep_pct: keep });
  const off = selling.share_pct === 0 && selling.above_usd === 0;
  const now = off
    ? words.treasury.sellingOff
    : words.treasury.sellingNow(
        fmt.pct(selling.share_pct, 0),
        fmt.price(selling.above_usd),
        fmt.pct(selling.keep_pct, 0),
      );
  return (
    <Card title={words.treasury.selling}>
      <div className="form">
        <div className="pair three">
          <NumberField
            label={words.treasury.share}
            unit="%"
            value={share}
            min={0}
            max={100}
            step={5}
            onChange={setShare}
          />
          <NumberField
            label={words.screens.treasury.above}
            unit="$"
            value={above}
            min={0}
            max={10_000_000}
            step={1000}
            onChange={setAbove}
          />
          <NumberField
            label={words.screens.treasury.keepPeak}
            unit="%"
            value={keep}
            min={0}
            max={100}
            step={5}
            onChange={setKeep}
          />
        </div>
        <Act label={words.treasury.apply} refusal={order.refusal} quiet={now} onAct={order.give} />
      </div>
    </Card>
  );
}
