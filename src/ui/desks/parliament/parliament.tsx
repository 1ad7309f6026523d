// The parliament desk: a bill and its chamber, the order paper, laws in force, ordinances and courts. Loaded when it is first opened.
import { useState } from 'react';
import '../../styles/parliament.css';
import { useGame } from '../../deps.tsx';
import { Desk } from '../../kit/desk.tsx';
import { DeskLead } from '../../play/pending.tsx';
import { fmt, words } from '../../words.ts';
import { BillPage } from './bill.tsx';
import { Courts } from './courts.tsx';
import { InForce } from './force.tsx';
import { OrderPaper } from './paper.tsx';
import { firstLaw, isForce, whereIs } from './which.ts';

const W = words.parliament.desk;
const CLASS = ['parliament', 'parliament paper', 'parliament force', 'parliament courts'] as const;

export function Parliament() {
  const game = useGame();
  const { world, shown } = game;
  const [page, setPage] = useState(0);
  const [chosen, choose] = useState<string | null>(null);
  const houses = world.nation.parliament;
  if (houses === undefined) return <p className="empty">{words.refusals['no-parliament']({}, fmt)}</p>;
  const law = chosen ?? firstLaw(game);
  const road = world.scenario.laws.filter((_, at) => whereIs(shown, at) === 'road').length;
  const force = world.scenario.laws.filter((_, at) => isForce(shown, at)).length;
  const open = (id: string): void => {
    choose(id);
    setPage(0);
  };
  return (
    <Desk
      title={words.parliament.title}
      purpose={W.purpose(fmt.number(houses.assembly), fmt.number(houses.majority))}
      className={CLASS[page] ?? 'parliament'}
      tabs={{
        label: W.tabs.name,
        names: [
          W.tabs.bill,
          W.counted(W.tabs.paper, fmt.number(road)),
          W.counted(W.tabs.force, fmt.number(force)),
          W.tabs.courts,
        ],
        chosen: page,
        onChoose: setPage,
      }}
      end={<DeskLead />}
    >
      {page === 0 && <BillPage law={law} onLaw={choose} />}
      {page === 1 && <OrderPaper onOpen={open} />}
      {page === 2 && <InForce onPaper={() => setPage(1)} />}
      {page === 3 && <Courts onOpen={open} />}
    </Desk>
  );
}
