// The tariff that the ministry's own halls pay to the power account.
import { useState } from 'react';
import { useGame } from '../../deps.tsx';
import { Act, Card, NumberField } from '../../kit/parts.tsx';
import { fmt, words } from '../../words.ts';
import { useOrder } from '../order.ts';

export function Tariff() {
  const { shown } = useGame();
  const { halls } = shown;
  const [tariff, setTariff] = useState(halls.tariff_pkr_kwh);
  const pay = useOrder({ kind: 'halls.tariff', pkr_kwh: tariff });
  return (
    <Card
      title={words.halls.tariff}
      note={words.screens.now(fmt.pkrKwh(halls.tariff_pkr_kwh))}
      className="tariff"
    >
      <div className="form">
        <div className="pair bottom">
          <NumberField
            label={words.screens.power.tariffField}
            unit="Rs/kWh"
            value={tariff}
            min={0}
            max={100}
            step={0.01}
            onChange={setTariff}
          />
          <Act label={words.halls.setTariff} refusal={pay.refusal} onAct={pay.give} />
        </div>
        <p className="dim small-print">{words.halls.tariffNote}</p>
        <p className="dim small-print always">{words.screens.rupees}</p>
      </div>
    </Card>
  );
}
