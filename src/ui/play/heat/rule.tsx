// The halls' stand-down rule in one line: under so much spare power they make way.
import { useState } from 'react';
import { useGame, useLookingBack } from '../../deps.tsx';
import { useOrder } from '../../desks/order.ts';
import { words } from '../../words.ts';

const W = words.heat;

export function Rule() {
  const { shown } = useGame();
  const back = useLookingBack();
  const { rule_margin_pct, rule_cost_pkr_kwh } = shown.halls;
  const [draft, setDraft] = useState<number | null>(null);
  const margin = draft ?? rule_margin_pct;
  const order = useOrder({ kind: 'halls.rule', margin_pct: margin, cost_pkr_kwh: rule_cost_pkr_kwh });
  const still = margin === rule_margin_pct;
  return (
    <span className="rule-line">
      <label>
        {W.rule}{' '}
        <input
          type="number"
          inputMode="decimal"
          min={-50}
          max={100}
          step={1}
          value={margin}
          onInput={(event) => {
            const next = Number(event.currentTarget.value);
            if (event.currentTarget.value !== '' && Number.isFinite(next)) setDraft(next);
          }}
        />{' '}
        {W.ruleUnit}
      </label>
      {!still && (
        <button
          type="button"
          className="small"
          disabled={back || order.refusal !== null}
          title={order.refusal ?? undefined}
          onClick={() => {
            order.give();
            setDraft(null);
          }}
        >
          {W.setRule}
        </button>
      )}
    </span>
  );
}
