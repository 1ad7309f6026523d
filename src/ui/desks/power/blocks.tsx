// The four blocks of today by zone: what is wanted, what halls draw, what the next kWh costs, and the flow between the zones.
import { useGame } from '../../deps.tsx';
import { Card } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { WhyFigure } from '../../kit/why.tsx';
import { fmt, say, words } from '../../words.ts';

const BLOCKS = [0, 1, 2, 3] as const;

export function Blocks() {
  const game = useGame();
  const { world, state } = game;
  const { grid } = state;
  const at = (list: readonly number[], row: number, block: number): number => list[row * 4 + block] ?? 0;
  const mw = (value: number): string => fmt.number(Math.round(value));
  return (
    <Card
      title={words.power.blocks}
      note={
        <>
          {words.power.margin}{' '}
          <WhyFigure quantity="grid_margin_pct" day={state.day}>
            <b>{fmt.pct(grid.margin_pct)}</b>
          </WhyFigure>
        </>
      }
    >
      <Scroll>
        <table className="dense">
          <thead>
            <tr>
              <th scope="col">{words.screens.power.zone}</th>
              <th scope="col" className="start">
                {words.screens.power.what}
              </th>
              {BLOCKS.map((b) => (
                <th key={b} scope="col">
                  {words.names.blocks[b]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {world.nation.zones.map((zone, z) => [
              <tr key={`${zone.id}d`}>
                <td rowSpan={3}>
                  <b>{say.name('zone', zone.id)}</b>
                  <span className="dim block">{fmt.celsius(state.climate.temperature_c[z] ?? 0)}</span>
                </td>
                <td className="start what">
                  {words.power.demand}
                  {words.screens.marks.comma}
                  {fmt.unit('MW')}
                </td>
                {BLOCKS.map((b) => (
                  <td key={b} className="num">
                    {mw(at(grid.demand_mw, z, b))}
                  </td>
                ))}
              </tr>,
              <tr key={`${zone.id}h`}>
                <td className="start what">
                  {words.screens.power.hallsDraw}
                  {words.screens.marks.comma}
                  {fmt.unit('MW')}
                </td>
                {BLOCKS.map((b) => (
                  <td key={b} className="num c-btc">
                    {fmt.number(at(grid.halls_mw, z, b) + at(grid.licensed_mw, z, b), 1)}
                  </td>
                ))}
              </tr>,
              <tr key={`${zone.id}c`}>
                <td className="start what">
                  {words.power.nextKwh}
                  {words.screens.marks.comma}
                  {fmt.unit('Rs')}
                </td>
                {BLOCKS.map((b) => (
                  <td key={b} className="num">
                    {fmt.number(at(grid.cost_pkr_kwh, z, b), 2)}
                  </td>
                ))}
              </tr>,
            ])}
            {world.nation.links.map((link, l) => (
              <tr key={link.id}>
                <td>
                  <b>{say.name('link', link.id)}</b>
                </td>
                <td className="start what">
                  {words.screens.power.flow}
                  {words.screens.marks.comma}
                  {fmt.unit('MW')}
                </td>
                {BLOCKS.map((b) => {
                  const flow = at(grid.flow_mw, l, b);
                  return (
                    <td key={b} className={`num ${Math.abs(flow) > link.mw * 0.95 ? 'c-risk' : 'c-elec'}`}>
                      {mw(flow)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Card>
  );
}
