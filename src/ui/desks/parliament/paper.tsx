// The order paper: bills on their road with the dates ahead, what may be tabled and what that waits for; the coalition beside it.
import { useMemo } from 'react';
import type { Law } from '../../../core/types.ts';
import { useGame, useSession } from '../../deps.tsx';
import { Column } from '../../kit/desk.tsx';
import { Mark } from '../../kit/mark.tsx';
import { Card } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { fmt, say, words } from '../../words.ts';
import { Coalition, Votes } from './coalition.tsx';
import { ShowLaw } from './show-law.tsx';
import { missingOf, useLikely, whereIs } from './which.ts';

const W = words.parliament.desk;

export function OrderPaper({ onOpen }: { readonly onOpen: (law: string) => void }) {
  const { world, shown } = useGame();
  const laws = world.laws.map((law, at) => ({ law, at }));
  const road = laws
    .filter(({ at }) => whereIs(shown, at) === 'road')
    .sort((a, b) => (shown.laws.next_day[a.at] ?? 0) - (shown.laws.next_day[b.at] ?? 0));
  const open = laws.filter(({ at }) => whereIs(shown, at) === 'open');
  return (
    <>
      <Column>
        <Card title={W.paper} note={fmt.number(road.length)}>
          {road.length === 0 ? (
            <p className="empty">{W.paperNone}</p>
          ) : (
            <table className="dense paper">
              <thead>
                <tr>
                  <th className="start">{W.bill}</th>
                  <th className="start">{W.stage}</th>
                  <th>{W.next}</th>
                  <th>{W.likely}</th>
                  <th />
                </tr>
              </thead>
              <tbody>
                {road.map(({ law, at }) => (
                  <tr key={law.id}>
                    <td className="start">{say.law(law.id)}</td>
                    <td className="start">{words.lawStages[shown.laws.stage[at] ?? 'none']}</td>
                    <td>{say.shortDate(world, shown.laws.next_day[at] ?? 0)}</td>
                    <Ayes law={law} />
                    <td>
                      <ShowLaw law={law.id} onOpen={onOpen} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Card>
        <Card title={W.mayBe} note={fmt.number(open.length)} className="fill">
          <Scroll>
            <table className="dense paper">
              <thead>
                <tr>
                  <th className="start">{W.choose}</th>
                  <th className="start">{W.kind}</th>
                  <th className="start">{W.missing}</th>
                  <th>{W.cost}</th>
                  <th>{W.likely}</th>
                  <th />
                </tr>
              </thead>
              <tbody>
                {open.map(({ law }) => (
                  <Row key={law.id} law={law} onOpen={onOpen} />
                ))}
              </tbody>
            </table>
          </Scroll>
        </Card>
      </Column>
      <Column>
        <Coalition />
        <Votes />
      </Column>
    </>
  );
}

function Row({ law, onOpen }: { readonly law: Law; readonly onOpen: (law: string) => void }) {
  const { world, shown } = useGame();
  const engine = useSession((now) => now.engine);
  const missing = missingOf(world, shown, law);
  const cost = useMemo(
    () => engine?.tabling(world, shown, law.id)?.cost ?? 0,
    [engine, world, shown, law.id],
  );
  return (
    <tr>
      <td className="start">{say.law(law.id)}</td>
      <td className="start">{W.kinds[law.kind]}</td>
      <td className="start dim">{missing === null ? '' : (words.laws[missing]?.label ?? missing)}</td>
      <td>{fmt.points(cost)}</td>
      <Ayes law={law} />
      <td>
        <ShowLaw law={law.id} onOpen={onOpen} />
      </td>
    </tr>
  );
}

function Ayes({ law }: { readonly law: Law }) {
  const { world } = useGame();
  const likely = useLikely(law.id)({});
  if (likely === null) return <td className="dim">–</td>;
  const passes = likely >= (world.nation.parliament?.majority ?? 0);
  return (
    <td className={passes ? 'c-ok likely' : 'c-risk likely'}>
      <Mark kind={passes ? 'dot' : 'cross'} /> {fmt.number(likely)}
    </td>
  );
}
