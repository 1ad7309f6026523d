// The named members: who they bring, how they lean, and what each of their demands costs and is worth.
import type { Demand, Law, Member, MemberStand, Whips } from '../../../core/types.ts';
import { useGame } from '../../deps.tsx';
import { Mark } from '../../kit/mark.tsx';
import { Card } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { fmt, say, words } from '../../words.ts';
import { OrderButton } from '../order-button.tsx';
import { MARKS } from './hemicycle.tsx';

const W = words.parliament.desk;
const SIDES = { aye: W.aye, open: W.open, no: W.no } as const;
const RANK = { open: 0, aye: 1, no: 2 } as const;

export function Members({
  law,
  at,
  count,
}: {
  readonly law: Law;
  readonly at: number;
  readonly count: Whips;
}) {
  const { world, shown } = useGame();
  const members = world.nation.parliament?.members ?? [];
  const early = ['drafting', 'cabinet', 'committee', 'floor'].includes(shown.laws.stage[at] ?? 'none');
  const stands = [...count.members].sort(
    (a, b) => RANK[a.side] - RANK[b.side] || Math.abs(a.points) - Math.abs(b.points),
  );
  const open = stands.filter(({ side }) => side === 'open').length;
  return (
    <Card title={W.named} note={W.namedNote(fmt.number(open))} className="fill members">
      <Scroll>
        <ul>
          {stands.map((stand) => {
            const member = members.find((one) => one.id === stand.member);
            return member === undefined ? null : (
              <One key={member.id} law={law} member={member} stand={stand} early={early} />
            );
          })}
        </ul>
      </Scroll>
    </Card>
  );
}

function One({
  law,
  member,
  stand,
  early,
}: {
  readonly law: Law;
  readonly member: Member;
  readonly stand: MemberStand;
  readonly early: boolean;
}) {
  const { world } = useGame();
  const points = fmt.change(Math.round(stand.points), '', 1);
  const known = stand.doubt === 0;
  return (
    <li className={`member ${stand.side}`}>
      <div className="who">
        <Mark kind={MARKS[stand.side]} label={SIDES[stand.side]} />
        <b>{words.parliament.members[member.id] ?? member.id}</b>
        <span className="dim">
          {words.parliament.parties[member.party] ?? member.party}
          {words.screens.marks.comma}
          {say.name('city', member.city)}
          <span className="nowrap"> · {W.brings(fmt.number(member.brings))}</span>
        </span>
        <span className="lean" title={W.lean}>
          {W.points(points, fmt.number(stand.doubt))}
        </span>
      </div>
      <div className="prices">
        {stand.demands.map((demand) => (
          <Price key={demand.kind} law={law} member={member} demand={demand} known={known} early={early} />
        ))}
        {early && !known && (
          <OrderButton
            command={{ kind: 'parliament.meet', law: law.id, member: member.id }}
            label={W.meet(fmt.points(world.parameters.meet_capital ?? 0))}
          />
        )}
      </div>
    </li>
  );
}

function Price({
  law,
  member,
  demand,
  known,
  early,
}: {
  readonly law: Law;
  readonly member: Member;
  readonly demand: MemberStand['demands'][number];
  readonly known: boolean;
  readonly early: boolean;
}) {
  const priced = member.demands.find(({ kind }) => kind === demand.kind);
  if (priced === undefined) return null;
  const label = `${labelOf(law, priced, demand)} ${W.worth(fmt.number(demand.points))}`;
  if (demand.granted)
    return (
      <span className="chip ok">
        {labelOf(law, priced, demand)} · {W.granted}
      </span>
    );
  if (!early || !known) return <span className="chip">{label}</span>;
  return (
    <OrderButton
      command={{ kind: 'parliament.promise', law: law.id, member: member.id, demand: demand.kind }}
      label={label}
    />
  );
}

function labelOf(law: Law, priced: Demand, demand: MemberStand['demands'][number]): string {
  const of = W.promise;
  if (priced.kind === 'feeder') return of.feeder(fmt.usd(priced.usd));
  if (priced.kind === 'funds') return of.funds(fmt.points(priced.capital), fmt.usd(priced.usd));
  if (priced.kind === 'spare') return of.spare(say.name('city', priced.city));
  const clause = law.clauses.find(({ id }) => id === demand.clause);
  const label = words.laws[law.id]?.clauses[demand.clause]?.label ?? demand.clause;
  return of.clause(label, clause === undefined ? fmt.number(demand.value) : say.clause(clause, demand.value));
}
