// One half of the halls' stand-down rule in a line: under so much spare power, or over such a cost of the next kWh, they make way.
import { useState } from 'react';
import { useGame, useLookingBack } from '../deps.tsx';
import { useOrder } from '../desks/order.ts';
import { words } from '../words.ts';

const W = words.heat;
const HALVES = {
  margin: { label: W.rule, unit: W.ruleUnit, least: -50, most: 100, step: 1 },
  cost: { label: W.ruleCost, unit: W.ruleCostUnit, least: 0, most: 1000, step: 0.1 },
} as const;

export function StandDown({
  by,
  proposed = null,
}: {
  readonly by: keyof typeof HALVES;
  /** stands in the field at first, instead of what is in force */
  readonly proposed?: number | null;
}) {
  const { shown } = useGame();
  const back = useLookingBack();
  const { label, unit, least, most, step } = HALVES[by];
  const { rule_margin_pct, rule_cost_pkr_kwh } = shown.halls;
  const stands = by === 'margin' ? rule_margin_pct : rule_cost_pkr_kwh;
  const [draft, setDraft] = useState<number | null>(proposed);
  const value = draft ?? stands;
  const order = useOrder({
    kind: 'halls.rule',
    margin_pct: by === 'margin' ? value : rule_margin_pct,
    cost_pkr_kwh: by === 'cost' ? value : rule_cost_pkr_kwh,
  });
  const still = value === stands;
  const give = (): void => {
    if (still || back || order.refusal !== null) return;
    order.give();
    setDraft(null);
  };
  return (
    <span className="rule-line">
      <label>
        {label}{' '}
        <input
          type="number"
          inputMode="decimal"
          min={least}
          max={most}
          step={step}
          value={value}
          onKeyDown={(event) => {
            if (event.key === 'Enter') give();
          }}
          onInput={(event) => {
            const next = Number(event.currentTarget.value);
            if (event.currentTarget.value !== '' && Number.isFinite(next)) setDraft(next);
          }}
        />{' '}
        {unit}
      </label>
      {!still && (
        <button
          type="button"
          className="small"
          disabled={back || order.refusal !== null}
          title={order.refusal ?? undefined}
          onClick={give}
        >
          {W.setRule}
        </button>
      )}
    </span>
  );
}
