// The title of an act, at the head of the brief with which it begins: its number engraved, its name, what changes.
import { useMemo } from 'react';
import { useGame } from '../../deps.tsx';
import { ring } from '../../kit/guilloche.ts';
import { fmt, words } from '../../words.ts';

const W = words.office.acts;

export function ActCard() {
  const { world, quarter, state } = useGame();
  const { act_two_quarter: two = 9, act_three_quarter: three = 25 } = world.parameters;
  const starts = [1, two, three];
  const act = starts.indexOf(quarter);
  const lines = useMemo(() => ring({ inner: 12, outer: 38, loops: 24, strands: 6, centre: [40, 40] }), []);
  if (act < 0 || (act === 0 && state.day > 0)) return null;
  const until = (starts[act + 1] ?? 41) - 1;
  return (
    <div className="act-card">
      <svg className="ornament" viewBox="0 0 80 80" aria-hidden="true">
        <path d={lines} strokeWidth="0.5" />
        <text x="40" y="47" textAnchor="middle">
          {W.numerals[act]}
        </text>
      </svg>
      <div>
        <p className="lab">
          {W.number(W.numerals[act] ?? '')} · {W.quarters(fmt.number(quarter), fmt.number(until))}
        </p>
        <h2>{W.titles[act]}</h2>
        <p className="muted">{W.says[act]}</p>
      </div>
    </div>
  );
}
