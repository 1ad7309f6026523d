// The halving where the red box stands: a countdown, what it leaves of a MWh hall by hall, the council's fans, the retargets after it, and what came of it.
import { useMemo } from 'react';
import '../../styles/halving.css';
import { type HalvingNear, halvingNear } from '../../../session/index.ts';
import { useGame, useSession } from '../../deps.tsx';
import { fmt, say, words } from '../../words.ts';
import { Lead } from '../lead.tsx';
import { Needs } from '../needs.tsx';
import { After, Told } from './after.tsx';
import { Fans } from './fans.tsx';
import { HallsTable } from './halls-table.tsx';
import { Strands } from './strands.tsx';

const W = words.halving;

export function Halving({
  onCard,
  onClose,
}: {
  readonly onCard: (event: string) => void;
  readonly onClose: () => void;
}) {
  const game = useGame();
  const near = useMemo(() => halvingNear(game), [game]);
  if (near === null) return null;
  return (
    <aside className="side-piece halving" aria-label={W.label}>
      <div className="head">
        <h2>{W.label}</h2>
        <button type="button" className="small" onClick={onClose}>
          {W.redBox}
        </button>
      </div>
      <div className="body">
        <Needs onCard={onCard} />
        <Block near={near} />
        {near.phase === 'told' ? <Told near={near} /> : <HallsTable near={near} />}
        {near.phase === 'ahead' ? <Fans /> : <After near={near} />}
      </div>
      <div className="foot">
        <a className="button" href="#/play/halls">
          {W.open}
        </a>
        <Lead />
      </div>
    </aside>
  );
}

/** A subsidy to its last digit that is not nought, as a number of BTC. */
function paid(btc: number): string {
  let digits = 0;
  while (digits < 8 && !Number.isInteger(btc * 10 ** digits)) digits += 1;
  return fmt.number(btc, digits);
}

/** The block and how far it is, with the rule of the price over it. */
function Block({ near }: { readonly near: HalvingNear }) {
  const { world, state } = useGame();
  const engine = useSession((now) => now.engine);
  if (engine === null) return null;
  const subsidy = state.network.subsidy_sat / 1e8;
  const date = say.shortDate(world, Math.min(near.day, world.days));
  const block = fmt.number(near.block);
  const ahead = near.phase === 'ahead';
  return (
    <div className="block-ahead">
      <Strands gone={!ahead} fresh={!ahead && state.day - near.day <= 1} />
      <p className="count">{ahead ? W.blocks(fmt.number(near.blocks)) : W.fell(block, date)}</p>
      {ahead && <p className="muted">{W.ahead(block, date)}</p>}
      <p>{ahead ? W.aheadSays(paid(subsidy / 2), paid(subsidy)) : W.fellSays(paid(subsidy))}</p>
    </div>
  );
}
