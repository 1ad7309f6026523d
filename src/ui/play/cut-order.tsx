// The cut order: cities in three columns, moved by dragging, by their arrows, or by the arrow keys; each move is an order.
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import '../styles/acts.css';
import type { CutRank } from '../../core/types.ts';
import { useDeps, useGame, useLookingBack, useSession } from '../deps.tsx';
import { stepAlong } from '../kit/direction.ts';
import { Icon } from '../kit/icons.tsx';
import { fmt, say, words } from '../words.ts';
import { cutOf, RANKS } from './acts.ts';
import { giveInstead, refused } from './use-act.ts';

/** How far a press may wander and still be a press, CSS pixels. */
const STEADY = 6;

export function CutOrder({ onClose }: { readonly onClose: () => void }) {
  const { session } = useDeps();
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const back = useLookingBack();
  const [said, setSaid] = useState('');
  const [over, setOver] = useState<CutRank | null>(null);
  const moved = useRef<string | null>(null);
  const close = useRef<HTMLButtonElement>(null);
  const { world, shown } = game;
  const W = words.acts.cut;
  useEffect(() => close.current?.focus(), []);
  // a city that changed its column takes the keyboard with it
  useEffect(() => {
    if (moved.current === null) return;
    document.querySelector<HTMLElement>(`.cut-order [data-city="${moved.current}"]`)?.focus();
    moved.current = null;
  });
  const name = (city: string): string => say.name('city', city);
  const why = (city: string, rank: CutRank): string | null => {
    if (back) return words.screens.time.noOrders;
    const found = engine === null ? null : refused(engine, game, { kind: 'grid.cut', city, rank });
    return found === null || found.code === 'already-there' ? null : say.refusal(found);
  };
  const look = (city: string, rank: CutRank | null): void => {
    setOver(rank);
    if (rank !== null) setSaid(why(city, rank) ?? costOf(city));
  };
  const costOf = (city: string): string => {
    const cost = cutOf(world, shown, city)?.cost ?? 0;
    const have = fmt.number(Math.floor(shown.laws.capital));
    return cost > 0 ? words.acts.costs(fmt.number(cost), have) : words.acts.free;
  };
  const move = (city: string, rank: CutRank): void => {
    if (cutOf(world, shown, city)?.rank === rank) return;
    const no = why(city, rank);
    if (no !== null) {
      setSaid(no);
      return;
    }
    moved.current = city;
    giveInstead(session, { kind: 'grid.cut', city, rank });
    setSaid(W.moved(name(city), W.ranks[rank].toLowerCase()));
  };
  const most = fmt.hours(world.parameters.cut_most_h ?? 0);
  return (
    <section
      className="twin cut-order"
      aria-label={W.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="row spread wrap">
        <h2>{W.title}</h2>
        <button type="button" className="small" ref={close} onClick={onClose}>
          {words.screens.map.backToMap}
        </button>
      </div>
      <p className="muted">
        {W.intro}{' '}
        {W.capital(fmt.number(world.parameters.cut_capital ?? 0), fmt.number(Math.floor(shown.laws.capital)))}
      </p>
      <p className="said" role="status">
        {said}
      </p>
      <div className="columns">
        {RANKS.map((rank) => {
          const cities = world.nation.cities.filter(({ id }) => cutOf(world, shown, id)?.rank === rank);
          return (
            <section
              key={rank}
              data-rank={rank}
              className={over === rank ? 'aimed' : ''}
              aria-label={W.ranks[rank]}
            >
              <h3>{W.ranks[rank]}</h3>
              <p className="muted">{rank === 'even' ? W.means.even : W.means[rank](most)}</p>
              <ul>
                {cities.map(({ id }) => (
                  <City key={id} id={id} rank={rank} onMove={move} onLook={look} />
                ))}
              </ul>
              {cities.length === 0 && <p className="empty">{W.none}</p>}
            </section>
          );
        })}
      </div>
    </section>
  );
}

interface CityProps {
  readonly id: string;
  readonly rank: CutRank;
  readonly onMove: (city: string, rank: CutRank) => void;
  /** the column that a dragged city is over, null when it is let go */
  readonly onLook: (city: string, rank: CutRank | null) => void;
}

/** The column under a point of the page; what is dragged over it does not count. */
function columnAt(x: number, y: number, dragged: Element): CutRank | null {
  for (const one of document.elementsFromPoint(x, y)) {
    if (dragged.contains(one)) continue;
    const found = one.closest<HTMLElement>('.cut-order [data-rank]')?.dataset.rank;
    const rank = RANKS.find((known) => known === found);
    if (rank !== undefined) return rank;
  }
  return null;
}

function City({ id, rank, onMove, onLook }: CityProps) {
  const { world, shown, pending } = useGame();
  const held = useRef<{ readonly x: number; readonly y: number; moved: boolean } | null>(null);
  const cut = cutOf(world, shown, id);
  if (cut === null) return null;
  const W = words.acts.cut;
  const at = RANKS.indexOf(rank);
  const beside = (way: -1 | 1): CutRank | undefined => RANKS[at + way];
  const step = (way: -1 | 1): void => {
    const to = beside(way);
    if (to !== undefined) onMove(id, to);
  };
  const key = (event: KeyboardEvent): void => {
    const way = stepAlong(event.key);
    if (way === undefined) return;
    event.preventDefault();
    step(way);
  };
  const carry = (event: PointerEvent<HTMLElement>): void => {
    const from = held.current;
    if (from === null) return;
    from.moved ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) > STEADY;
    if (!from.moved) return;
    event.currentTarget.style.translate = `${event.clientX - from.x}px ${event.clientY - from.y}px`;
    onLook(id, columnAt(event.clientX, event.clientY, event.currentTarget));
  };
  const drop = (event: PointerEvent<HTMLElement>, done: boolean): void => {
    const from = held.current;
    held.current = null;
    event.currentTarget.style.translate = '';
    onLook(id, null);
    const to = done && from?.moved ? columnAt(event.clientX, event.clientY, event.currentTarget) : null;
    if (to !== null) onMove(id, to);
  };
  const ordered = pending.some((one) => one.kind === 'grid.cut' && one.city === id);
  const city = say.name('city', id);
  return (
    <li
      className={ordered ? 'ordered' : ''}
      data-city={id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move it
      tabIndex={0}
      aria-label={`${city}: ${W.hours(fmt.hours(cut.shortage_h), fmt.hours(cut.loss_h))}`}
      onKeyDown={key}
      onPointerDown={(event) => {
        if ((event.target as Element).closest('button') !== null) return;
        held.current = { x: event.clientX, y: event.clientY, moved: false };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={carry}
      onPointerUp={(event) => drop(event, true)}
      onPointerCancel={(event) => drop(event, false)}
    >
      <span>
        <b>{city}</b>
        <small>{W.hours(fmt.hours(cut.shortage_h), fmt.hours(cut.loss_h))}</small>
      </span>
      <Step label={W.sooner(city)} turn off={at === 0} onPress={() => step(-1)} />
      <Step label={W.later(city)} off={at === RANKS.length - 1} onPress={() => step(1)} />
    </li>
  );
}

function Step({
  label,
  turn = false,
  off,
  onPress,
}: {
  readonly label: string;
  readonly turn?: boolean;
  readonly off: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      className="small plain"
      aria-label={label}
      title={label}
      disabled={off}
      onClick={onPress}
    >
      <Icon name="caret-right" className={turn ? 'turned' : ''} />
    </button>
  );
}
