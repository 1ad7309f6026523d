// When the ministry's halls stand down by themselves, and the tariff that they pay: both are standing orders.
import { useState } from 'react';
import { useGame } from '../../deps.tsx';
import { Act, Card, NumberField } from '../../kit/parts.tsx';
import { fmt, words } from '../../words.ts';
import { useOrder } from '../order.ts';

export function Standing() {
  const { shown } = useGame();
  const { halls } = shown;
  const [margin, setMargin] = useState(halls.rule_margin_pct);
  const [cost, setCost] = useState(halls.rule_cost_pkr_kwh);
  const [tariff, setTariff] = useState(halls.tariff_pkr_kwh);
  const rule = useOrder({ kind: 'halls.rule', margin_pct: margin, cost_pkr_kwh: cost });
  const pay = useOrder({ kind: 'halls.tariff', pkr_kwh: tariff });
  return (
    <Card title={words.halls.rule}>
      <div className="form">
        <div className="pair bottom">
          <NumberField
            label={words.halls.ruleMargin}
            unit="%"
            value={margin}
            min={-50}
            max={100}
            step={1}
            onChange={setMargin}
          />
          <NumberField
            label={words.halls.ruleCost}
            unit="Rs/kWh"
            value={cost}
            min={0}
            max={200}
            step={0.5}
            onChange={setCost}
          />
        </div>
        <Act
          label={words.halls.setRule}
          refusal={rule.refusal}
          quiet={words.screens.power.ruleNow(
            fmt.pct(halls.rule_margin_pct, 0),
            fmt.pkrKwh(halls.rule_cost_pkr_kwh),
          )}
          onAct={rule.give}
        />
        <hr />
        <div className="pair bottom">
          <NumberField
            label={words.halls.tariff}
            unit="Rs/kWh"
            value={tariff}
            min={0}
            max={100}
            step={0.01}
            onChange={setTariff}
          />
          <Act label={words.halls.setTariff} refusal={pay.refusal} onAct={pay.give} />
        </div>
        <p className="dim small-print">
          {words.screens.now(fmt.pkrKwh(halls.tariff_pkr_kwh))} {words.halls.tariffNote}
        </p>
      </div>
    </Card>
  );
}
