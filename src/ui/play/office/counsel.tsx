// Counsel in the brief: the question, one press for all who may be asked, and what each said; and the council's lines of the red box.
import { useGame, useLookingBack } from '../../deps.tsx';
import { AskBar, useAsking } from '../../desks/council/asking.tsx';
import { Said } from '../../desks/council/cabinet.tsx';
import { roomOf, seatsOf } from '../../desks/council/said.ts';
import { Medallion } from '../../kit/medallion.tsx';
import { go } from '../../route.ts';
import { fmt, say, words } from '../../words.ts';
import { Item } from '../item.tsx';

const W = words.council;

/** Nothing while nobody is seated: then the red box says that somebody could be. */
export function CounselCard() {
  const game = useGame();
  const asking = useAsking();
  const seats = seatsOf(game);
  const asked = seats.filter((seat) => seat.asked);
  if (seats.length === 0) return null;
  return (
    <section className="counsel-card" aria-label={W.brief.title}>
      <h2>{W.brief.title}</h2>
      {asked.length < seats.length && <AskBar asking={asking} />}
      <ul className="counsels">
        {asked.map((seat) => (
          <li key={seat.adviser.id}>
            <Medallion adviser={seat.adviser.id} size="small" />
            <div>
              <p className="lab">{say.name('adviser', seat.adviser.id)}</p>
              <Said seat={seat} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Seats that stand empty while somebody is listed who could be paid for; seats that nobody has asked yet. */
export function CouncilItems() {
  const game = useGame();
  const back = useLookingBack();
  const { shown, world } = game;
  const seats = seatsOf(game);
  const nation = world.nation.council;
  if (nation === undefined || shown.office.succession > 0) return null;
  const open = back ? null : (
    <button type="button" className="small" onClick={() => go('/play/council')}>
      {W.box.open}
    </button>
  );
  const vacant = roomOf(game) - seats.length;
  const unasked = shown.office.call >= 0 ? 0 : seats.filter((seat) => !seat.asked).length;
  if (unasked > 0)
    return (
      <Item
        icon="users-three"
        tone="filed"
        what={W.box.asks(fmt.number(unasked))}
        meta={W.box.meta}
        act={open}
      />
    );
  if (vacant > 0 && shown.council.candidates.length > 0)
    return (
      <Item
        icon="users-three"
        tone="filed"
        what={W.box.list}
        meta={W.seats(fmt.number(seats.length), fmt.number(roomOf(game)))}
        act={open}
      />
    );
  return null;
}
