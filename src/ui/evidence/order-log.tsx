// Every order of the run with its day and whether it was taken, searched by words or by the order as the run file has it.
import { useMemo, useState } from 'react';
import type { Command } from '../../core/types.ts';
import { useLiveGame } from '../deps.tsx';
import { DayLink } from '../desks/archive/day-link.tsx';
import { Card } from '../kit/parts.tsx';
import { Scroll } from '../kit/scroll.tsx';
import { fmt, say, words } from '../words.ts';

const W = words.evidence.testers;
/** rows that are drawn at once; a search finds the others */
const MOST = 400;

interface Given {
  readonly day: number;
  readonly line: string;
  readonly raw: string;
  readonly refused: boolean;
}

export function OrderLog() {
  const game = useLiveGame();
  const [asked, setAsked] = useState('');
  const { log, history, state } = game;
  const all = useMemo(() => {
    // a refusal is told on the day of its order, with the order itself
    const refused = new Set(
      history.happenings.flatMap((one) =>
        one.kind === 'refused' ? [`${one.day} ${JSON.stringify(one.command)}`] : [],
      ),
    );
    return log
      .map(([day, command]: readonly [number, Command]): Given => {
        const raw = JSON.stringify(command);
        return { day, raw, line: say.command(game, command), refused: refused.has(`${day} ${raw}`) };
      })
      .reverse();
    // the log grows in place: its day says that it changed
  }, [log, state.day]);
  const wanted = asked.trim().toLowerCase();
  const found =
    wanted === ''
      ? all
      : all.filter(
          ({ line, raw }) => line.toLowerCase().includes(wanted) || raw.toLowerCase().includes(wanted),
        );
  return (
    <Card
      title={W.log}
      note={W.found(fmt.number(found.length), fmt.number(all.length))}
      className="order-log"
    >
      <input
        type="search"
        aria-label={W.search}
        placeholder={W.search}
        value={asked}
        onInput={(event) => setAsked(event.currentTarget.value)}
      />
      {found.length === 0 ? (
        <p className="empty">{all.length === 0 ? W.noOrders : W.noneFound}</p>
      ) : (
        <Scroll>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.evidence.compare.date}</th>
                <th scope="col" className="start">
                  {W.order}
                </th>
                <th scope="col">{W.answer}</th>
              </tr>
            </thead>
            <tbody>
              {found.slice(0, MOST).map((one, i) => (
                <tr key={`${one.day} ${found.length - i}`}>
                  <td>
                    <DayLink day={one.day} />
                  </td>
                  <td className="start">
                    {one.line}
                    <code className="dim block">{say.written(one.raw)}</code>
                  </td>
                  <td className={one.refused ? 'c-risk' : 'dim'}>{one.refused ? W.refused : W.accepted}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </Card>
  );
}
