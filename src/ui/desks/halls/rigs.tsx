// Ordering rigs for a site: class and megawatts, with the price per terahash, the date and the hashprice they need.
import { useMemo, useState } from 'react';
import type { Command, RigClass } from '../../../core/types.ts';
import { useGame, useSession } from '../../deps.tsx';
import { cashUsd, estimateRigs, payback } from '../../estimates.ts';
import { Act, Card, Choices, NumberField, Pairs, Select } from '../../kit/parts.tsx';
import { fmt, say, words } from '../../words.ts';
import { useOrder } from '../order.ts';

const CLASSES: readonly RigClass[] = ['standard', 'frontier'];

export function Rigs() {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const { sites, batches } = game.shown.halls;
  const free = (id: number): number =>
    (sites.find((one) => one.id === id)?.mw ?? 0) -
    batches.filter((one) => one.site === id).reduce((sum, one) => sum + one.mw, 0);
  const [chosen, setSite] = useState('');
  const [rig, setRig] = useState<RigClass>('standard');
  const [mw, setMw] = useState(2);
  const best =
    sites.find((one) => String(one.id) === chosen) ?? sites.find((one) => free(one.id) > 0.05) ?? sites[0];
  const site = best?.id ?? 0;
  const room = Math.max(0, best === undefined ? 0 : free(best.id));
  const asked = Math.min(mw, Math.max(1, room));
  const command = useMemo<Extract<Command, { kind: 'halls.order' }>>(
    () => ({ kind: 'halls.order', site, rig, mw: asked }),
    [site, rig, asked],
  );
  const order = useOrder(command);
  if (engine === null) return null;
  if (best === undefined)
    return (
      <Card title={words.halls.order}>
        <p className="empty">{words.halls.noSites}</p>
      </Card>
    );
  const W = words.screens.halls;
  const found = estimateRigs(engine, game, rig, asked, best.cooling);
  const { year } = found;
  const years = payback(found.usd, year);
  const cash = cashUsd(game.shown);
  const running = Math.max(found.arriveDay, best.ready_day);
  const hashprice = game.shown.network.hashprice_usd;
  return (
    <Card title={words.halls.order} note={words.halls.free(fmt.mw(Math.round(room * 10) / 10))}>
      <div className="form">
        <Select
          label={words.map.site}
          value={String(site)}
          options={sites.map((one) => [String(one.id), say.site(game.world, one)] as const)}
          onChange={setSite}
        />
        <Choices
          label={words.halls.rig}
          value={rig}
          options={CLASSES.map((one) => [one, words.halls.rigs[one]] as const)}
          onChange={setRig}
        />
        <NumberField
          label={words.halls.megawatts}
          unit="MW"
          value={asked}
          min={1}
          max={Math.max(1, room)}
          step={1}
          slider
          onChange={setMw}
        />
        <div className="outcome">
          <Pairs
            rows={[
              [W.price, W.priceTh(fmt.usd(found.usd), fmt.figure(found.usdTh, '$/TH', 0.01))],
              [W.cashAfter, fmt.usd(cash - found.usd), cash < found.usd ? 'c-risk' : ''],
              [W.runsFrom, W.mwFrom(fmt.mw(asked), say.shortDate(game.world, running))],
              [
                W.efficiency,
                W.jthOf(fmt.number(found.jTh, 1), fmt.number(year.breakeven_j_th, 1)),
                found.jTh > year.breakeven_j_th ? 'c-risk' : '',
              ],
              [
                W.breakEven,
                W.hashpriceOf(fmt.number(year.breakeven_usd, 2), fmt.number(hashprice, 2)),
                year.breakeven_usd > hashprice ? 'c-risk' : '',
              ],
              [W.expected, W.aYearToday(fmt.btc(year.sat_year)), 'c-btc'],
              [W.overPower, W.aYear(fmt.change(year.earned_usd_year - year.cost_usd_year, '$'))],
              [
                W.payback,
                years === null ? W.never : W.years(fmt.number(years, 1)),
                years === null ? 'c-risk' : '',
              ],
            ]}
          />
        </div>
        <Act label={words.screens.halls.orderIt} refusal={order.refusal} onAct={order.give} primary />
      </div>
    </Card>
  );
}
