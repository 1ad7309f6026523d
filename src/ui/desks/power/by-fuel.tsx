// By fuel and zone today: what runs, what could have run, and what stands idle.
import { useMemo } from 'react';
import { useGame } from '../../deps.tsx';
import { Card } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { fmt, say, words } from '../../words.ts';

interface FuelRow {
  readonly fuel: string;
  readonly output: number;
  readonly available: number;
  readonly idle: readonly number[];
  readonly dispatchable: boolean;
}

export function ByFuel() {
  const { world, state } = useGame();
  const { grid } = state;
  const rows = useMemo(() => fuelRows(world.nation, grid.output_mw, grid.available_mw), [world, grid]);
  const most = Math.max(1, ...rows.map((row) => row.available));
  const whole = (value: number): string => fmt.number(Math.round(value));
  return (
    <Card title={words.power.byFuel} note={fmt.unit('MW')} className="fill fuels">
      <Scroll>
        <table className="dense">
          <thead>
            <tr>
              <th scope="col">{words.map.fuel}</th>
              <th scope="col" className="bar-col">
                <span className="hidden-text">{words.screens.power.share}</span>
              </th>
              <th scope="col">{words.power.output}</th>
              <th scope="col">{words.power.available}</th>
              {world.nation.zones.map((zone) => (
                <th key={zone.id} scope="col">
                  {words.screens.power.idleIn(say.name('zone', zone.id))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.fuel}>
                <td>{say.name('fuel', row.fuel)}</td>
                <td className="bar-col">
                  <span className="bar" aria-hidden="true">
                    <i className="hatch-base" style={{ inlineSize: `${(row.output / most) * 100}%` }} />
                    <i
                      className="hatch-idle"
                      style={{ inlineSize: `${(Math.max(0, row.available - row.output) / most) * 100}%` }}
                    />
                  </span>
                </td>
                <td className="num">{whole(row.output)}</td>
                <td className="num">{whole(row.available)}</td>
                {row.idle.map((idle, z) => (
                  <td
                    key={world.nation.zones[z]?.id}
                    className={`num ${row.dispatchable && idle >= 1 ? 'c-elec' : 'dim'}`}
                  >
                    {row.dispatchable ? whole(idle) : '–'}
                  </td>
                ))}
              </tr>
            ))}
            <tr className="total">
              <td>{words.explain.total}</td>
              <td className="bar-col" />
              <td className="num">{whole(rows.reduce((a, r) => a + r.output, 0))}</td>
              <td className="num">{whole(rows.reduce((a, r) => a + r.available, 0))}</td>
              {world.nation.zones.map((zone, z) => (
                <td key={zone.id} className="num">
                  {whole(rows.reduce((a, r) => a + (r.dispatchable ? (r.idle[z] ?? 0) : 0), 0))}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </Scroll>
    </Card>
  );
}

function fuelRows(
  nation: ReturnType<typeof useGame>['world']['nation'],
  output: readonly number[],
  available: readonly number[],
): readonly FuelRow[] {
  return nation.fuels
    .map((fuel) => {
      const idle = nation.zones.map(() => 0);
      let run = 0;
      let could = 0;
      nation.plants.forEach((plant, i) => {
        if (plant.fuel !== fuel.id) return;
        const zone = nation.zones.findIndex((one) => one.id === plant.zone);
        run += output[i] ?? 0;
        could += available[i] ?? 0;
        idle[zone] = (idle[zone] ?? 0) + Math.max(0, (available[i] ?? 0) - (output[i] ?? 0));
      });
      return { fuel: fuel.id, output: run, available: could, idle, dispatchable: fuel.weather === 'none' };
    })
    .filter((row) => row.available > 0 || row.output > 0)
    .sort((a, b) => b.available - a.available);
}
