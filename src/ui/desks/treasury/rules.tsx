// Standing orders of the treasury: buying each month and selling what comes in, each with its guards.
import { useState } from 'react';
import { useGame, useSession } from '../../deps.tsx';
import { cashUsd } from '../../estimates.ts';
import { Act, Card, NumberField, Pairs } from '../../kit/parts.tsx';
import { fmt, words } from '../../words.ts';
import { useOrder } from '../order.ts';

export function Buying() {
  const { shown, world } = useGame();
  const engine = useSession((now) => now.engine);
  const { buying } = shown.treasury;
  const price = shown.market.price_usd;
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
  const W = words.screens.treasury;
  const dollars = Math.round(usd * 1e6);
  const left = cashUsd(shown) - dollars;
  const coins = engine === null || dollars <= 0 ? 0 : engine.trade(world, shown, dollars).sat;
  const today =
    dollars <= 0
      ? W.off
      : price >= below
        ? W.guardPrice(fmt.price(price))
        : left < Math.round(keep * 1e6)
          ? W.guardCash(fmt.usd(left))
          : W.wouldBuySays(fmt.btc(coins), fmt.usd(dollars));
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
        <div className="outcome">
          <Pairs
            rows={[
              [W.wouldBuy, today],
              [W.yearCost, dollars <= 0 ? '–' : fmt.usd(12 * dollars)],
            ]}
          />
        </div>
        <Act
          label={words.treasury.apply}
          refusal={order.refusal}
          quiet={dollars > 0 ? (order.warning ?? now) : now}
          onAct={order.give}
        />
      </div>
    </Card>
  );
}

export function Selling() {
  const { shown } = useGame();
  const { selling, peak_sat } = shown.treasury;
  const W = words.screens.treasury;
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
        <div className="outcome">
          <Pairs
            rows={[
              [
                W.wouldSell,
                share === 0 && (above === 0 || shown.market.price_usd < above)
                  ? W.off
                  : fmt.btc(
                      Math.floor(
                        (shown.halls.mined_sat + shown.halls.royalty_sat) *
                          (above > 0 && shown.market.price_usd >= above ? 1 : share / 100),
                      ),
                    ),
              ],
              [W.guardPeak, W.floorSays(fmt.btc(Math.floor((peak_sat * keep) / 100)))],
            ]}
          />
        </div>
        <Act label={words.treasury.apply} refusal={order.refusal} quiet={now} onAct={order.give} />
      </div>
    </Card>
  );
}
