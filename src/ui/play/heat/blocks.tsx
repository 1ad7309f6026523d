// The last day by its four blocks, and the price of its night by group.
import { useGame } from '../../deps.tsx';
import { WhyFigure } from '../../kit/why.tsx';
import { fmt, say, words } from '../../words.ts';
import { blocksOf, EVENING, frequency, HZ, priceOf } from './reckon.ts';

const W = words.heat;
/** cities named; the others are counted by the map */
const NAMED = 4;
const nameOf = (block: number): string => words.names.blocks[block] ?? '';

export function Blocks({
  block,
  onBlock,
}: {
  /** the block on the map, null for the day's mean; later ones have not been yet */
  readonly block: number | null;
  readonly onBlock: (block: number | null) => void;
}) {
  const come = block ?? EVENING;
  const { world, state } = useGame();
  const blocks = blocksOf(state);
  const price = priceOf(world, state);
  const whole = (mw: number): string => fmt.number(Math.round(mw));
  const rows: readonly (readonly [string, (at: number) => string])[] = [
    [W.rows.demand, (b) => whole(blocks[b]?.demand_mw ?? 0)],
    [W.rows.spare, (b) => whole(blocks[b]?.spare_mw ?? 0)],
    [W.rows.hz, (b) => fmt.number(blocks[b]?.hz ?? 0, 2)],
    [W.rows.down, (b) => fmt.number(blocks[b]?.down_mw ?? 0, 1)],
  ];
  const thin = (b: number): boolean => (blocks[b]?.spare_mw ?? 0) < (blocks[b]?.demand_mw ?? 0) * 0.04;
  return (
    <>
      <div className="day">
        <table className="dense">
          <caption className="hidden-text">{W.blocks}</caption>
          <thead>
            <tr>
              <th scope="col" className="start" />
              {blocks.map((_, b) => (
                <th key={words.names.blocks[b]} scope="col" className={b > come ? 'later' : ''}>
                  <button
                    type="button"
                    className="link"
                    aria-pressed={b === block}
                    aria-label={W.seeBlock(nameOf(b).toLowerCase())}
                    onClick={() => onBlock(b === block ? null : b)}
                  >
                    {b === EVENING ? W.wall : words.names.blocks[b]}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, value]) => (
              <tr key={label}>
                <th scope="row" className="start">
                  {label}
                </th>
                {blocks.map((_, b) => (
                  <td
                    key={words.names.blocks[b]}
                    className={`num ${b > come ? 'later' : ''} ${thin(b) && label === W.rows.spare ? 'c-risk' : ''}`}
                  >
                    {value(b)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="dim">
          {W.hzNote(
            fmt.pct(HZ.full_pct, 0),
            fmt.figure(HZ.step, 'Hz', 0.01),
            fmt.figure(frequency(0), 'Hz', 0.01),
          )}
        </p>
      </div>
      <div className="night">
        <h3>{W.price}</h3>
        <dl className="pairs">
          {price.cities.length === 0 && (
            <>
              <dt>{W.none}</dt>
              <dd />
            </>
          )}
          {price.cities.slice(0, NAMED).map(({ id, hours }) => [
            <dt key={`${id}n`}>{say.name('city', id)}</dt>,
            <dd key={`${id}h`} className="c-risk">
              <WhyFigure quantity="shortage_h" day={state.day}>
                {fmt.hours(hours)}
              </WhyFigure>
            </dd>,
          ])}
          {price.cities.length > 0 && (
            <>
              <dt>{W.people}</dt>
              <dd>{W.millions(fmt.number(price.people_m, 1))}</dd>
            </>
          )}
          {price.licensed_mwh > 0.5 && (
            <>
              <dt>{W.licensed}</dt>
              <dd>{fmt.energy(price.licensed_mwh)}</dd>
            </>
          )}
          <dt>{W.lost}</dt>
          <dd className="c-btc">{fmt.btc(price.lost_sat)}</dd>
          <dt>{W.oil}</dt>
          <dd>{fmt.pkr(price.oil_pkr)}</dd>
        </dl>
      </div>
    </>
  );
}
