// The vote on the map: a fortnight before the bell the chamber stands where the red box stood; at the bell the wedges fill; then the seal, or the cut corner.
import { useEffect, useMemo, useState } from 'react';
import '../styles/parliament.css';
import type { Division as Taken, Whips } from '../../core/types.ts';
import { useGame, useSession } from '../deps.tsx';
import { Hemicycle } from '../desks/parliament/hemicycle.tsx';
import { WhipBar } from '../desks/parliament/whip.tsx';
import { Seal } from '../kit/ornament.tsx';
import { fmt, say, words } from '../words.ts';
import { Lead } from './lead.tsx';
import { Needs } from './needs.tsx';
import { AFTER, voteAt } from './vote-near.ts';

const W = words.parliament.desk;
/** milliseconds in which the wedges fill, and of each of the last seats */
const FILL = 900;
const SEAT = 90;
const LAST = 9;

export function Division({
  onCard,
  onClose,
}: {
  readonly onCard: (event: string) => void;
  readonly onClose: () => void;
}) {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const vote = voteAt(game);
  const count = useMemo(
    () => (vote === null ? null : (engine?.whips(game.world, game.shown, vote.law, {}, 'assembly') ?? null)),
    [engine, game, vote?.law],
  );
  if (vote === null || count === null) return null;
  const { divisions } = game.shown.parliament;
  const last = divisions[divisions.length - 1];
  const taken =
    last !== undefined && last.law === vote.at && last.house === 0 && game.shown.day - last.day <= AFTER
      ? last
      : null;
  return (
    <aside
      className="side-piece division"
      aria-label={divisions.length === 0 ? W.division.title : W.division.again}
    >
      <div className="head">
        <h2>
          {taken !== null ? W.division.bell : divisions.length === 0 ? W.division.title : W.division.again}
        </h2>
        <button type="button" className="small" onClick={onClose}>
          {W.division.redBox}
        </button>
      </div>
      <div className="body">
        <Needs onCard={onCard} />
        {taken === null ? (
          <Before law={vote.law} at={vote.at} count={count} />
        ) : (
          <Bell key={taken.day} law={vote.law} taken={taken} count={count} />
        )}
      </div>
      <div className="foot">
        <a className="button" href="#/play/parliament">
          {W.division.open}
        </a>
        <Lead />
      </div>
    </aside>
  );
}

/** The fortnight before: the count, the members who are still open, and what the Fund and the partner think. */
function Before({ law, at, count }: { readonly law: string; readonly at: number; readonly count: Whips }) {
  const { world, shown, state } = useGame();
  const bill = shown.parliament.bills.find((one) => one.law === at);
  const leaker = world.nation.parliament?.members[bill?.leak ?? -1];
  const open = count.members
    .filter(({ side }) => side === 'open')
    .sort((a, b) => Math.abs(a.points) - Math.abs(b.points))
    .slice(0, 6);
  const told = count.members.find(({ member }) => member === leaker?.id);
  const partner = (world.nation.parliament?.parties ?? []).findIndex(({ bench }) => bench === 'partner');
  return (
    <>
      <p>
        <b>{W.division.on(say.law(law), fmt.days((shown.laws.next_day[at] ?? 0) - shown.day))}</b>
      </p>
      <Hemicycle count={count} compact />
      <WhipBar count={count} />
      <p className="chips">
        <span className="chip">
          {W.division.partner} {fmt.number(Math.round(state.parliament.goodwill[partner] ?? 0))}
        </span>
        <span className="chip">
          {W.namedNote(fmt.number(count.members.filter(({ side }) => side === 'open').length))}
        </span>
      </p>
      {leaker !== undefined && told !== undefined && (
        <p>{W.division.leak(words.parliament.members[leaker.id] ?? leaker.id, told.side === 'aye')}</p>
      )}
      <ul className="names">
        {open.map(({ member, points, doubt }) => (
          <li key={member}>
            <span className="grow">{words.parliament.members[member] ?? member}</span>
            <span className="dim">
              {W.brings(
                fmt.number(world.nation.parliament?.members.find(({ id }) => id === member)?.brings ?? 1),
              )}
            </span>
            <span>{W.points(fmt.change(Math.round(points), '', 1), fmt.number(doubt))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How far the wedges have filled, 0 to 1: all but nine seats in one sweep, those one by one; at once where motion is not wanted. */
function useFilling(seats: number): number {
  const still =
    typeof window !== 'undefined' && window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const [share, setShare] = useState(still ? 1 : 0);
  useEffect(() => {
    if (still) return undefined;
    const sweep = Math.max(0, seats - LAST) / seats;
    const start = performance.now();
    let frame = 0;
    const tick = (now: number): void => {
      const past = now - start;
      const after = Math.min(LAST, Math.floor((past - FILL) / SEAT));
      setShare(past < FILL ? sweep * (past / FILL) : Math.min(1, sweep + after / seats));
      if (past < FILL + LAST * SEAT + 50) frame = requestAnimationFrame(tick);
      else setShare(1);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [seats, still]);
  return share;
}

function Bell({ law, taken, count }: { readonly law: string; readonly taken: Taken; readonly count: Whips }) {
  const cast: Whips = useMemo(
    () => ({
      ...count,
      ayes: taken.ayes,
      open: 0,
      noes: taken.noes,
      needed: taken.needed,
      parties: count.parties.map((party, i) => {
        const all = party.ayes + party.open + party.noes;
        const ayes = taken.by[i] ?? 0;
        return { ...party, ayes, open: 0, noes: all - ayes };
      }),
    }),
    [count, taken],
  );
  const filling = useFilling(cast.seats);
  const passed = taken.ayes >= taken.needed;
  return (
    <>
      <p>
        <b>{say.law(law)}</b>
      </p>
      <Hemicycle count={cast} filling={filling < 1 ? filling : null} compact />
      {filling >= 1 && (
        <div className={`sheet verdict ${passed ? 'pressed' : 'failed'}`} role="status">
          {passed && <Seal />}
          <p>
            {passed
              ? W.division.passed(fmt.number(taken.ayes), fmt.number(taken.needed))
              : W.division.failed(fmt.number(taken.ayes), fmt.number(taken.needed))}
          </p>
        </div>
      )}
    </>
  );
}
