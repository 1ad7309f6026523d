// Where halls may stand: room left, water, heat and what the next kWh costs there; one row opens the place on the map.
import { hallsDesk } from '../../../session/index.ts';
import { useDeps, useGame } from '../../deps.tsx';
import { Card } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { fmt, say, words } from '../../words.ts';

const HOURS = [7, 5, 7, 5] as const;

export function Places() {
  const game = useGame();
  const { choice } = useDeps();
  const { nation } = game.world;
  const desk = hallsDesk(game).places;
  const { cost_pkr_kwh } = game.shown.grid;
  const mean = (zone: number): number =>
    HOURS.reduce((sum, hours, b) => sum + ((cost_pkr_kwh[zone * 4 + b] ?? 0) * hours) / 24, 0);
  return (
    <Card title={words.screens.halls.places} className="fill">
      <Scroll>
        <table className="dense">
          <thead>
            <tr>
              <th scope="col">{words.halls.place}</th>
              <th scope="col" className="start">
                {words.screens.map.zone}
              </th>
              <th scope="col">{words.screens.halls.freeOf}</th>
              <th scope="col">{words.screens.map.water}</th>
              <th scope="col">{words.screens.halls.heatShort}</th>
              <th scope="col">{words.screens.halls.nextKwh}</th>
            </tr>
          </thead>
          <tbody>
            {nation.places.map((place) => {
              const free = desk.find((one) => one.id === place.id)?.free_mw ?? place.limit_mw;
              const zone = nation.zones.findIndex((one) => one.id === place.zone);
              return (
                <tr key={place.id}>
                  <td>
                    <button
                      type="button"
                      className="link"
                      onClick={() => choice.set({ selected: { kind: 'place', id: place.id } })}
                    >
                      {say.name('place', place.id)}
                    </button>
                  </td>
                  <td className="start">{say.name('zone', place.zone)}</td>
                  <td className="num">
                    {words.screens.ofRoom(fmt.number(Math.round(free)), fmt.number(place.limit_mw))}
                  </td>
                  <td>{words.screens.waters[place.water]}</td>
                  <td className="num">{fmt.change(place.heat_c, '°C', 0.1)}</td>
                  <td className="num">{fmt.pkrKwh(mean(zone))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </Card>
  );
}
