// Learn from your decisions: the costliest quarters with what was ordered in them; what it cost and what a plain ministry would have done stand behind a press.
import { useState } from 'react';
import type { Command, Lesson } from '../../../../core/types.ts';
import { useDeps, useLiveGame } from '../../../deps.tsx';
import { Card } from '../../../kit/parts.tsx';
import { createShelf, useWork, WorkBar } from '../../../kit/work.tsx';
import { fmt, say, words } from '../../../words.ts';
import { useLook } from '../day-link.tsx';

const W = words.futures.lessons;
/** Orders told of a quarter, at most. */
const TOLD = 8;
const shelf = createShelf<readonly Lesson[]>();

export function Lessons({ about }: { readonly about: string }) {
  const { lab, session } = useDeps();
  const game = useLiveGame();
  const work = useWork(shelf, about, (progress) => {
    const text = session.exportRun();
    // quarters whose first morning was played
    const begun = game.snapshots.filter(([day]) => day < game.state.day).length;
    return text === null ? null : lab.lessons(text, begun, progress);
  });
  const { found } = work;
  const chosen = game.state.office.mandates.length > 0;
  return (
    <Card title={W.title} note={W.note} className="lessons">
      <p className="small-print always">{W.about}</p>
      {!chosen && <p>{words.score.none}</p>}
      {chosen && found === null && <WorkBar work={work} begin={W.begin} />}
      {found !== null && found.length === 0 && <p>{W.nothing}</p>}
      {found !== null && found.length > 0 && <p className="small-print always">{W.retry}</p>}
      {found?.map((one) => (
        <Told key={one.quarter} lesson={one} />
      ))}
    </Card>
  );
}

function Told({ lesson }: { readonly lesson: Lesson }) {
  const { world } = useLiveGame();
  const look = useLook();
  const [open, setOpen] = useState(false);
  const { quarter, day, until, worth, orders, instead } = lesson;
  const date = (of: number): string => say.shortDate(world, of);
  return (
    <article className="lesson">
      <h3>{W.quarter(fmt.number(quarter + 1), date(day), date(until))}</h3>
      <p className="lab">{W.ordered}</p>
      {orders.length === 0 ? <p>{W.orderedNothing}</p> : <Orders orders={orders} />}
      <p className="row wrap">
        <button type="button" className="small" onClick={() => look(day)}>
          {W.look}
        </button>
        {!open && (
          <button type="button" className="small" onClick={() => setOpen(true)}>
            {W.show}
          </button>
        )}
      </p>
      {open && (
        <div className="answer" role="status">
          <p>
            <b>{W.cost(fmt.change(100 * worth, '%', 0.1))}</b>
          </p>
          <p className="lab">{instead.length === 0 ? W.insteadNothing : W.instead}</p>
          {instead.length > 0 && <Orders orders={instead} />}
        </div>
      )}
    </article>
  );
}

function Orders({ orders }: { readonly orders: readonly (readonly [number, Command])[] }) {
  const game = useLiveGame();
  return (
    <ul className="plain">
      {orders.slice(0, TOLD).map(([day, command], i) => (
        <li key={`${day} ${i}`}>
          <span className="muted">{say.shortDate(game.world, day)}</span> {say.command(game, command)}
        </li>
      ))}
      {orders.length > TOLD && <li className="muted">{W.more(fmt.number(orders.length - TOLD))}</li>}
    </ul>
  );
}
