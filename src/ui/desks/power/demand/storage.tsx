// Batteries: where, how many, what they cost today and what they would spare of an evening like the last.
import { useEffect, useState } from 'react';
import { useChoice, useDeps, useGame, useSession } from '../../../deps.tsx';
import { cashUsd, estimateBattery } from '../../../estimates.ts';
import { Act, Card, NumberField, Pairs, Select } from '../../../kit/parts.tsx';
import { fmt, say, words } from '../../../words.ts';
import { useOrder } from '../../order.ts';

const W = words.demand;
const EVENING_H = 5;

export function Storage() {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const { choice } = useDeps();
  const ghost = useChoice((now) => now.ghost)?.hallGhost;
  const { places, zones } = game.world.nation;
  const p = game.world.parameters;
  const step = p.storage_step_mw ?? 50;
  const [place, setPlace] = useState(() => ghost?.place ?? places[0]?.id ?? '');
  const [mw, setMw] = useState(step);
  const command = { kind: 'grid.storage', place, mw } as const;
  const order = useOrder(command);
  const usd = engine === null ? null : estimateBattery(engine, game, command);
  useEffect(() => {
    if (choice.get().ghost?.hallGhost === undefined) return;
    choice.set({ ghost: { hallGhost: { place, mw, kind: 'battery' } } });
  }, [choice, place, mw]);
  const { grid } = game.shown;
  const all = grid.batteries.reduce((sum, one) => sum + one.mw, 0);
  const at = zones.findIndex(({ id }) => id === places.find((one) => one.id === place)?.zone);
  const cost = (block: number): number => grid.cost_pkr_kwh[at * 4 + block] ?? 0;
  const hours = p.storage_hours ?? 2;
  const cheap = Math.min(cost(0), cost(2)) / (p.storage_keep ?? 1);
  const spared = ((cost(3) - cheap) * 1000 * mw * hours) / game.shown.economy.fx_pkr_usd;
  const cash = cashUsd(game.shown);
  return (
    <Card title={W.storageTitle} note={W.storageNote}>
      <div className="form">
        <div className="pair">
          <Select
            label={W.place}
            value={place}
            options={places.map(
              (one) => [one.id, `${say.name('place', one.id)} · ${say.name('zone', one.zone)}`] as const,
            )}
            onChange={setPlace}
          />
          <NumberField
            label={W.mw}
            unit="MW"
            value={mw}
            min={step}
            max={Math.max(step, (p.storage_most_mw ?? step) - all)}
            step={step}
            onChange={setMw}
          />
        </div>
        <Pairs
          rows={[
            [W.costs, usd === null ? '–' : fmt.usd(usd), usd !== null && usd > cash ? 'c-risk' : ''],
            [W.ready, say.shortDate(game.world, game.shown.day + (p.storage_days ?? 0))],
            [W.gives, fmt.mw(Math.round((mw * hours) / EVENING_H))],
            [W.spares, fmt.usd(spared), spared < 0 ? 'c-risk' : 'c-ok'],
          ]}
        />
        <Act
          label={W.buy}
          refusal={order.refusal}
          onAct={() => {
            choice.set({ ghost: null });
            order.give();
          }}
          quiet={
            all > 0
              ? W.batteriesNow(fmt.mw(grid.battery_all_mw), fmt.mw(all - grid.battery_all_mw))
              : W.batteriesNone
          }
        />
      </div>
    </Card>
  );
}
