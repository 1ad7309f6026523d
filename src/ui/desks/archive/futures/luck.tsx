// Luck and skill: two ministries by two kinds of luck, and the identity that follows from them. All figures of it are printed on one scale.
import { useState } from 'react';
import type { Engine, Futures, LuckCard } from '../../../../core/types.ts';
import { FallBar } from '../../../kit/fall-bar.tsx';
import { Card, Select } from '../../../kit/parts.tsx';
import { fmt, words } from '../../../words.ts';
import { figureLabel, scaleFor } from './figure-text.ts';

const W = words.futures.luck;

export function Luck({ engine, found }: { readonly engine: Engine; readonly found: Futures }) {
  const [measure, setMeasure] = useState(found.cards[0]?.measure ?? '');
  const card = found.cards.find((one) => one.measure === measure) ?? found.cards[0];
  if (card === undefined) return null;
  const options = found.cards.map((one) => [one.measure, figureLabel(engine, one.measure)] as const);
  return (
    <Card title={W.title} note={W.note(fmt.number(found.asked.reference))} className="luck">
      <Select label={W.measure} value={card.measure} options={options} onChange={setMeasure} />
      <Sums engine={engine} card={card} />
      <p className="small-print always">{W.about}</p>
    </Card>
  );
}

function Sums({ engine, card }: { readonly engine: Engine; readonly card: LuckCard }) {
  const exact = [card.mine, card.mine_mean, card.reference, card.reference_mean];
  const { step, print } = scaleFor(engine, card.measure, exact);
  const [here = 0, elsewhere = 0, plain = 0, plainElsewhere = 0] = exact.map(
    (value) => Math.round(value / step) * step,
  );
  const signed = (value: number): string => (value > step / 2 ? `+${print(value)}` : print(value));
  const skill = elsewhere - plainElsewhere;
  const luck = here - elsewhere;
  const low = Math.min(0, here, elsewhere, plainElsewhere);
  const high = Math.max(0, here, elsewhere, plainElsewhere, low + step);
  const axis = { low, high };
  const tone = (value: number) => (value < 0 ? ('takes' as const) : ('gives' as const));
  return (
    <>
      <table className="two-by-two">
        <thead>
          <tr>
            <th scope="col">{W.by}</th>
            <th scope="col" className="num">
              {W.this}
            </th>
            <th scope="col" className="num">
              {W.others}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{W.orders}</th>
            <td className="num">{print(here)}</td>
            <td className="num">{print(elsewhere)}</td>
          </tr>
          <tr>
            <th scope="row">{W.reference}</th>
            <td className="num">{print(plain)}</td>
            <td className="num">{print(plainElsewhere)}</td>
          </tr>
        </tbody>
      </table>
      <table className="fall dense">
        <tbody>
          <tr>
            <th scope="row">
              {W.skill}
              <small>{W.less(print(elsewhere), print(plainElsewhere), signed(skill))}</small>
            </th>
            <FallBar from={plainElsewhere} to={elsewhere} {...axis} tone={tone(skill)} />
            <td className="num">{signed(skill)}</td>
          </tr>
          <tr>
            <th scope="row">
              {W.luck}
              <small>{W.less(print(here), print(elsewhere), signed(luck))}</small>
            </th>
            <FallBar from={elsewhere} to={here} {...axis} tone={tone(luck)} />
            <td className="num">{signed(luck)}</td>
          </tr>
          <tr className="total">
            <th scope="row">
              {W.lead}
              <small>{W.less(print(here), print(plainElsewhere), signed(skill + luck))}</small>
            </th>
            <FallBar from={plainElsewhere} to={here} {...axis} tone="base" />
            <td className="num">{signed(skill + luck)}</td>
          </tr>
        </tbody>
      </table>
      <p className="luck-sum">{W.sum(signed(skill), signed(luck), signed(skill + luck))}</p>
    </>
  );
}
