// Terms offered to licensed halls, and what such terms bring: last quarter, now, and by hashprice.
import { useState } from 'react';
import { useGame, useSession } from '../../deps.tsx';
import { offerCurve } from '../../estimates.ts';
import { LineChart } from '../../kit/line-chart.tsx';
import { Act, Card, Check, NumberField, Pairs, Select } from '../../kit/parts.tsx';
import { useSize } from '../../kit/size.ts';
import { fmt, say, words } from '../../words.ts';
import { useOrder } from '../order.ts';

const mw = (value: number): string => fmt.mw(Math.round(value * 10) / 10);

export function Licence() {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const { licence } = game.shown.halls;
  const { places } = game.world.nation;
  const [open, setOpen] = useState(licence.open === 1);
  const [place, setPlace] = useState(places[licence.place]?.id ?? places[0]?.id ?? '');
  const [tariff, setTariff] = useState(licence.tariff_pkr_kwh);
  const [royalty, setRoyalty] = useState(licence.royalty_pct);
  const [interruptible, setInterruptible] = useState(licence.interruptible === 1);
  const [cap, setCap] = useState(licence.cap_mw);
  const order = useOrder({
    kind: 'halls.licence',
    open,
    place,
    tariff_pkr_kwh: tariff,
    royalty_pct: royalty,
    interruptible,
    cap_mw: cap,
  });
  const curve = engine === null ? null : offerCurve(engine, game, { tariff, royalty, interruptible });
  return (
    <Card
      title={words.screens.halls.offer}
      note={
        <span className={`chip ${licence.open === 1 ? 'ok' : ''}`}>
          {licence.open === 1 ? words.screens.halls.openNow : words.screens.halls.closedNow}
        </span>
      }
    >
      <div className="form">
        <Check label={words.halls.licenceOpen} checked={open} onChange={setOpen} />
        <Select
          label={words.halls.place}
          value={place}
          options={places.map(
            (one) => [one.id, `${say.name('place', one.id)} · ${say.name('zone', one.zone)}`] as const,
          )}
          onChange={setPlace}
        />
        <div className="pair">
          <NumberField
            label={words.screens.halls.tariff}
            unit="Rs/kWh"
            value={tariff}
            min={0}
            max={100}
            step={0.1}
            slider
            onChange={setTariff}
          />
          <NumberField
            label={words.halls.royalty}
            unit="%"
            value={royalty}
            min={0}
            max={30}
            step={0.5}
            slider
            onChange={setRoyalty}
          />
        </div>
        <div className="pair">
          <NumberField
            label={words.halls.cap}
            unit="MW"
            value={cap}
            min={0}
            max={2000}
            step={10}
            onChange={setCap}
          />
          <Check label={words.halls.interruptible} checked={interruptible} onChange={setInterruptible} />
        </div>
        {curve !== null && (
          <div className="outcome">
            <Pairs
              rows={[[words.screens.halls.wouldOffer, words.screens.aQuarter(mw(curve.now)), 'c-btc']]}
            />
            <Curve from={curve.from} to={curve.to} values={curve.values} />
          </div>
        )}
        <p className="dim small-print">{words.halls.licenceNote}</p>
        <Act label={words.halls.setLicence} refusal={order.refusal} onAct={order.give} primary />
      </div>
    </Card>
  );
}

function Curve({
  from,
  to,
  values,
}: {
  readonly from: number;
  readonly to: number;
  readonly values: readonly number[];
}) {
  const [host, width] = useSize<HTMLDivElement>();
  return (
    <div ref={host}>
      <p className="dim small-print">{words.screens.halls.curve}</p>
      <LineChart
        width={width}
        height={120}
        fromZero
        title={words.screens.halls.curve}
        axis={(value) => fmt.number(value)}
        ends={[fmt.hashprice(from), fmt.hashprice(to)]}
        lines={[{ values, label: 'offers', colour: 'var(--btc)', ruled: true }]}
      />
    </div>
  );
}

export function Offers() {
  const { shown } = useGame();
  const { offered_mw, licensed, licence } = shown.halls;
  const held = licensed.reduce((sum, one) => sum + one.mw, 0);
  const terms =
    licence.open === 1
      ? words.screens.halls.terms(fmt.pkrKwh(licence.tariff_pkr_kwh), fmt.pct(licence.royalty_pct, 0))
      : words.halls.licenceClosed;
  return (
    <Card title={words.screens.halls.standing}>
      <Pairs
        rows={[
          [words.screens.halls.termsNow, terms],
          [words.screens.halls.lastQuarter, mw(offered_mw)],
          [words.screens.halls.held, held === 0 ? words.halls.noneLicensed : mw(held)],
          [words.screens.halls.royaltyToday, fmt.btc(shown.halls.royalty_sat), 'c-btc'],
        ]}
      />
    </Card>
  );
}
