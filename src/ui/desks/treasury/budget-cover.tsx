// The gauge of liquidity: months of import cover in its five bands, the central bank's dollars, and what moved them.
import { coverOf } from '../../../session/index.ts';
import { useGame, useSession } from '../../deps.tsx';
import { BandChip, BandRule } from '../../kit/band-rule.tsx';
import { Card } from '../../kit/parts.tsx';
import { Figure, Why } from '../../kit/why.tsx';
import { useTold } from '../../kit/why-topic.tsx';
import { fmt, say, words } from '../../words.ts';

const W = words.budget;
/** rows of what moved the dollars; the rest is one row */
const ROWS = 5;

export function Liquidity() {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const cover = engine === null ? null : coverOf(game, engine);
  if (cover === null) return null;
  return (
    <Card title={W.liquidity} note={<BandChip band={cover.band}>{words.bands.says[cover.band]}</BandChip>}>
      <div className="cover-now">
        <p className="big">
          <Figure quantity="cover_months" value={cover.months} /> <span className="muted">{W.coverOf}</span>
        </p>
        <p className="muted">
          {W.dollars} <Figure quantity="fx_reserves_usd" />
        </p>
      </div>
      <BandRule
        quantity="cover_months"
        edges={cover.edges}
        value={cover.months}
        said={W.coverSaid(fmt.number(cover.months, 1))}
      />
      <p className="dim small-print always">{W.coins}</p>
      <Moved />
    </Card>
  );
}

/** Terms of the reserves since the month began: what was booked on the first, and dated payments since. */
function Moved() {
  const { state, world } = useGame();
  const engine = useSession((now) => now.engine);
  const told = useTold('fx_reserves_usd', state.day);
  if (engine === null || told === null || 'bad' in told) return null;
  const terms = told.terms
    .filter(({ because }) => because !== 'month-start' && because !== 'level')
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const first = terms.length > ROWS ? terms.slice(0, ROWS - 1) : terms;
  const rest = terms.slice(first.length).reduce((sum, { amount }) => sum + amount, 0);
  const yesterday = Math.max(0, state.day - 1);
  const before = Math.max(0, state.day - engine.date(world, yesterday).dayOfMonth);
  return (
    <>
      <h3 className="lab sub-head">{W.booked(say.shortDate(world, before))}</h3>
      {terms.length === 0 ? (
        <p className="empty">{W.bookedNone}</p>
      ) : (
        <dl className="pairs">
          {first.map(({ because, amount }) => [
            <dt key={`t${because}`}>
              <Why topic={{ kind: 'term', quantity: 'fx_reserves_usd', day: state.day, because }}>
                {say.because(because)}
              </Why>
            </dt>,
            <dd key={`d${because}`} className={amount < 0 ? 'c-risk' : 'c-ok'}>
              {fmt.change(amount, told.unit, told.tick)}
            </dd>,
          ])}
          {terms.length > first.length && (
            <>
              <dt>{W.smaller}</dt>
              <dd>{fmt.change(rest, told.unit, told.tick)}</dd>
            </>
          )}
        </dl>
      )}
    </>
  );
}
