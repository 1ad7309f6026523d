// The council: who sits at the table and what they say, the register of interests, the record. Loaded when it is first opened.
import { useState } from 'react';
import { upperFirst } from '../../../text/index.ts';
import { useGame } from '../../deps.tsx';
import { Desk } from '../../kit/desk.tsx';
import { DeskLead } from '../../play/pending.tsx';
import { fmt, words } from '../../words.ts';
import { Cabinet } from './cabinet.tsx';
import { RecordPage } from './record.tsx';
import { Register } from './register.tsx';
import { roomOf, seatsOf } from './said.ts';

const W = words.council;
const PAGES = [
  { name: W.pages.cabinet, className: 'council cabinet-page', Page: Cabinet },
  { name: W.pages.register, className: 'council register-page', Page: Register },
  { name: W.pages.record, className: 'council record-page', Page: RecordPage },
] as const;

export function Council() {
  const game = useGame();
  const [chosen, setChosen] = useState(0);
  const { Page, className } = PAGES[chosen] ?? PAGES[0];
  if (game.world.nation.council === undefined)
    return <p className="empty">{words.refusals['no-council']({}, fmt)}</p>;
  const seats = seatsOf(game).length;
  const fees = seats * (game.world.parameters.adviser_usd_year ?? 0);
  return (
    <Desk
      title={W.title}
      purpose={upperFirst(
        W.purpose(W.seats(fmt.number(seats), fmt.number(roomOf(game))), W.fees(fmt.usd(fees))),
      )}
      className={className}
      tabs={{ label: W.pages.label, names: PAGES.map(({ name }) => name), chosen, onChoose: setChosen }}
      end={<DeskLead />}
    >
      <Page />
    </Desk>
  );
}
