// Terms offered to licensed halls, and what such terms bring: last quarter, now, and by hashprice.
import { useEffect, useState } from 'react';
import type { Command, State } from '../../../core/types.ts';
import { useGame, useSession } from '../../deps.tsx';
import { offerCurve } from '../../estimates.ts';
import { LineChart } from '../../kit/line-chart.tsx';
import { Act, Card, Check, NumberField, Pairs, Select } from '../../kit/parts.tsx';
import { useDrawingSize } from '../../kit/size.ts';
import { fmt, say, words } from '../../words.ts';
import { useOrder } from '../order.ts';

const mw = (value: number): string => fmt.mw(Math.round(value * 10) / 10);

/** What terms call for, as far as the cap lets it in. */
function wouldCome(offered: number, room: number): string {
  const W = words.screens.halls;
  if (room <= 0) return W.full;
  return room < offered ? W.capped(mw(room), mw(offered)) : words.screens.aQuarter(mw(offered));
}

export interface OfferTerms {
  readonly tariff: number;
  readonly royalty: number;
  readonly interruptible: boolean;
}

/** The form tells its terms as they are set, so that the curve beside it follows. */
export function Licence({ onTerms }: { readonly onTerms: (terms: OfferTerms) => void }) {
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
  const command: Command = {
    kind: 'halls.licence',
    open,
    place,
    tariff_pkr_kwh: tariff,
    royalty_pct: royalty,
    interruptible,
    cap_mw: cap,
  };
  const order = useOrder(command);
  const curve = engine === null ? null : offerCurve(engine, game, { tariff, royalty, interruptible });
  const W = words.screens.halls;
  // offers come on the first day of a quarter; the halls then bring their own kit
  const round = engine?.quarterEnds(game.world).find((end) => end >= game.shown.day) ?? game.world.days;
  const days = game.world.parameters.licence_days ?? 0;
  const held = game.shown.halls.licensed.reduce((sum, one) => sum + one.mw, 0);
  const price = game.world.parameters.licence_capital ?? 0;
  // the very terms of the form are ordered already: nothing is refused, and nothing is to be paid twice
  const ordered = game.pending.some((one) => JSON.stringify(one) === JSON.stringify(command));
  useEffect(() => onTerms({ tariff, royalty, interruptible }), [tariff, royalty, interruptible, onTerms]);
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
            step={0.01}
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
        {engine !== null && curve !== null && (
          <div className="outcome">
            <Pairs
              rows={[
                [W.wouldOffer, wouldCome(curve.now, cap - held), 'c-btc'],
                [
                  W.nextRound,
                  W.nextRoundSays(say.shortDate(game.world, round), say.shortDate(game.world, round + days)),
                ],
              ]}
            />
          </div>
        )}
        <p className="dim small-print">{words.halls.licenceNote}</p>
        <p className="dim small-print always">{words.screens.rupees}</p>
        <Act
          label={price > 0 ? words.halls.setLicenceFor(fmt.points(price)) : words.halls.setLicence}
          refusal={ordered ? null : order.refusal}
          quiet={ordered ? words.acts.tomorrow : order.warning}
          onAct={ordered ? () => undefined : order.give}
          primary
        />
      </div>
    </Card>
  );
}

/** MW offered a quarter by hashprice, at the terms of the form. */
export function OfferCurve({ terms }: { readonly terms: OfferTerms | null }) {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  const { licence } = game.shown.halls;
  if (engine === null) return null;
  const { from, to, values } = offerCurve(
    engine,
    game,
    terms ?? {
      tariff: licence.tariff_pkr_kwh,
      royalty: licence.royalty_pct,
      interruptible: licence.interruptible === 1,
    },
  );
  return (
    <Card title={words.screens.halls.curve} note={fmt.unit('MW')} className="fill">
      <div className="plot-host" ref={host}>
        <LineChart
          width={width}
          height={height}
          fromZero
          title={words.screens.halls.curve}
          axis={(value) => fmt.number(value)}
          ends={[fmt.hashprice(from), fmt.hashprice(to)]}
          lines={[{ values, label: 'offers', colour: 'var(--btc)', ruled: true }]}
        />
      </div>
    </Card>
  );
}

/** Terms in one line: tariff and royalty; or that none are offered. */
function termsOf(licence: State['halls']['licence']): string {
  return licence.open === 1
    ? words.screens.halls.terms(fmt.pkrKwh(licence.tariff_pkr_kwh), fmt.pct(licence.royalty_pct, 0))
    : words.halls.licenceClosed;
}

export function Offers() {
  const { shown, state, world } = useGame();
  const engine = useSession((now) => now.engine);
  const { offered_mw, licensed, licence } = shown.halls;
  const held = licensed.reduce((sum, one) => sum + one.mw, 0);
  const now = termsOf(state.halls.licence);
  const next = termsOf(licence);
  const W = words.screens.halls;
  const use = engine?.uses(world, shown).find((one) => one.use === 'licensed');
  const tariff = (licence.tariff_pkr_kwh * 1000) / shown.economy.fx_pkr_usd;
  return (
    <Card title={words.screens.halls.standing}>
      <Pairs
        rows={[
          [words.screens.halls.termsNow, now],
          ...(next === now ? [] : [[words.screens.halls.termsTomorrow, next] as const]),
          [words.screens.halls.lastQuarter, mw(offered_mw)],
          [words.screens.halls.held, held === 0 ? words.halls.noneLicensed : mw(held)],
          [words.screens.halls.royaltyToday, fmt.btc(shown.halls.royalty_sat), 'c-btc'],
        ]}
      />
      {use !== undefined && (
        <>
          <h3 className="sub-head">{W.contract}</h3>
          <Pairs
            rows={[
              ...(held === 0
                ? [
                    [W.tariffPart, fmt.usdMwh(tariff)] as const,
                    [W.royaltyPart, fmt.usdMwh(use.earns_usd_mwh - tariff), 'c-btc'] as const,
                  ]
                : [[W.both, fmt.usdMwh(use.earns_usd_mwh)] as const]),
              [W.nextFuel, fmt.usdMwh(use.next_usd_mwh)],
              [W.netDay, shown.day > 0 ? fmt.change(use.net_usd_day, '$') : '–'],
            ]}
          />
          <p className="dim small-print">
            {W.leave(fmt.number(world.parameters.licence_lean_quarters ?? 0))}
          </p>
        </>
      )}
    </Card>
  );
}
