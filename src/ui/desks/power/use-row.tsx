// One use of the surplus as a row: its bar, its setting, its figures with units, and the button that gives the order.
import { type ReactNode, useId } from 'react';
import type { UseNow } from '../../../core/types.ts';
import { useGame } from '../../deps.tsx';
import { WhyFigure } from '../../kit/why.tsx';
import { fmt, words } from '../../words.ts';

const W = words.outlook.allocation;

interface Setting {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}
const QUANTITY = { package: 'package_mw', licensed: 'licensed_mw', halls: 'drawn_mw', ai: 'ai_mw' } as const;

export function UseRow({
  use,
  name,
  says,
  bar,
  setting,
  act,
  refusal,
  warning = null,
}: {
  readonly use: UseNow;
  readonly name: string;
  readonly says: string;
  readonly bar: ReactNode;
  readonly setting: Setting | null;
  readonly act: ReactNode;
  readonly refusal: string | null;
  /** said in place of what it draws */
  readonly warning?: string | null;
}) {
  const { state } = useGame();
  const id = useId();
  const earnsMore = use.earns_usd_mwh >= use.next_usd_mwh;
  return (
    <tr>
      <th scope="row">
        {name}
        {refusal === null ? (
          <span className="dim block">{warning ?? says}</span>
        ) : (
          <span className="refused block">{refusal}</span>
        )}
      </th>
      <td className="bar-cell">{bar}</td>
      <td className="set-cell">
        {setting !== null && (
          <span className="input-unit">
            <input
              id={id}
              type="number"
              inputMode="decimal"
              aria-label={setting.label}
              value={setting.value}
              min={setting.min}
              max={setting.max}
              step={setting.step}
              onInput={(event) => {
                if (event.currentTarget.value !== '') setting.onChange(Number(event.currentTarget.value));
              }}
            />
            <span className="unit">{fmt.unit(setting.unit)}</span>
          </span>
        )}
      </td>
      <td className="num" data-name={W.draws}>
        <WhyFigure quantity={QUANTITY[use.use]} day={state.day}>
          {fmt.number(use.mw, use.mw >= 10 ? 0 : 1)}
        </WhyFigure>
      </td>
      <td className={`num ${earnsMore ? '' : 'c-risk'}`} data-name={W.earns}>
        {fmt.figure(use.earns_usd_mwh, '$', 0.1)}
      </td>
      <td className="num" data-name={W.next}>
        {fmt.figure(use.next_usd_mwh, '$', 0.1)}
      </td>
      <td
        className={`num ${state.day === 0 || Math.abs(use.net_usd_day) <= 0.5 ? 'dim' : use.net_usd_day > 0 ? 'c-ok' : 'c-risk'}`}
        data-name={W.net}
      >
        {use.mw > 0 && state.day > 0 ? fmt.change(use.net_usd_day, '$') : '–'}
      </td>
      <td className="act-cell">{act}</td>
    </tr>
  );
}
