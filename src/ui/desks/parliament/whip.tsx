// The whips' bar: sure ayes, who may be won, the line of the majority; and what can be done before the bell.
import { useState } from 'react';
import type { Command, Law, Whips } from '../../../core/types.ts';
import { useGame } from '../../deps.tsx';
import { Card, Select } from '../../kit/parts.tsx';
import { fmt, words } from '../../words.ts';
import { OrderButton } from '../order-button.tsx';
import { whereIs } from './which.ts';

const W = words.parliament.desk;

export function WhipCard({
  law,
  at,
  count,
}: {
  readonly law: Law;
  readonly at: number;
  readonly count: Whips;
}) {
  const { shown } = useGame();
  const where = whereIs(shown, at);
  const road = where === 'road';
  const floor = shown.laws.stage[at] === 'floor';
  const days = (shown.laws.next_day[at] ?? 0) - shown.day;
  return (
    <Card
      title={headline(count)}
      note={
        floor ? (
          <b>{W.voteIn(fmt.days(days))}</b>
        ) : road ? (
          words.lawStages[shown.laws.stage[at] ?? 'none']
        ) : (
          W.noVote[where]
        )
      }
      className="whips"
    >
      <WhipBar count={count} />
      {road && count.house === 'assembly' && <Acts law={law} floor={floor} count={count} />}
    </Card>
  );
}

function headline({ ayes, open, needed }: Whips): string {
  if (ayes >= needed) return W.spare(fmt.number(ayes - needed));
  const short = fmt.number(needed - ayes);
  return ayes + open >= needed ? W.short(short, fmt.number(open)) : W.lost(short);
}

export function WhipBar({ count: { ayes, open, noes, needed, seats } }: { readonly count: Whips }) {
  const part = (value: number): Record<string, string> => ({ inlineSize: `${(value / seats) * 100}%` });
  return (
    <>
      <div className="whip-bar" aria-hidden="true">
        <i className="aye" style={part(ayes)} />
        <i className="open" style={part(open)} />
        <b style={{ insetInlineStart: `${(needed / seats) * 100}%` }} />
      </div>
      <div className="whip-words">
        <span className="c-ok">{W.ayes(fmt.number(ayes))}</span>
        <span>{W.toPass(fmt.number(needed))}</span>
        <span className="c-risk">{W.noes(fmt.number(noes))}</span>
      </div>
    </>
  );
}

function Acts({ law, floor, count }: { readonly law: Law; readonly floor: boolean; readonly count: Whips }) {
  const { world } = useGame();
  const { parameters: p } = world;
  const able = count.parties.filter(
    (one) => one.score >= (p.funds_floor ?? 0) && one.ayes + one.open + one.noes > 5,
  );
  const [party, setParty] = useState(
    able.find(({ party: id }) => id === 'front')?.party ?? able[0]?.party ?? '',
  );
  const funds: Command = { kind: 'parliament.funds', law: law.id, party };
  return (
    <div className="whip-acts">
      <Select
        className="funds"
        label={W.fundsFor}
        value={party}
        options={able.map(({ party: id }) => [id, words.parliament.parties[id] ?? id] as const)}
        onChange={setParty}
      />
      <OrderButton
        command={funds}
        label={W.funds(fmt.points(p.funds_capital ?? 0), fmt.usd(p.funds_usd ?? 0))}
        title={W.fundsNote(fmt.number(p.funds_seats ?? 0))}
      />
      <span className="grow" />
      <OrderButton command={{ kind: 'parliament.withdraw', law: law.id }} label={W.withdraw} />
      {floor && (
        <>
          <OrderButton command={{ kind: 'parliament.delay', law: law.id }} label={W.delay} />
          <OrderButton command={{ kind: 'parliament.call-vote', law: law.id }} label={W.call} primary />
        </>
      )}
    </div>
  );
}
