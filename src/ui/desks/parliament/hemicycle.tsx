// The hemicycle: every seat as a dot, a half dot or a cross; the count in the well; the same figures as a table.
import { useId, useMemo, useState } from 'react';
import type { House, Whips } from '../../../core/types.ts';
import { useGame } from '../../deps.tsx';
import { Mark, type MarkKind, MarkShape } from '../../kit/mark.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { TwinToggle } from '../../kit/twin-toggle.tsx';
import { fmt, words } from '../../words.ts';
import { HALL, labelsOf, type Mind, seatsOf } from './seats.ts';

const W = words.parliament.desk;

/** Party counts with their seats of a house, in the order in which they sit. */
function benchesOf(count: Whips, seats: (party: string) => number) {
  return count.parties.map((one) => ({ ...one, seats: seats(one.party) })).filter((one) => one.seats > 0);
}

/** Aye is solid, open is half, no is a cross; a seat nobody has counted yet is a point. */
export const MARKS: Readonly<Record<Mind, MarkKind>> = {
  aye: 'dot',
  open: 'half',
  no: 'cross',
  none: 'point',
};

/** The hall alone. */
const CLOSE = `${HALL.x - HALL.outer - 16} ${HALL.y - HALL.outer - 16} ${2 * HALL.outer + 32} ${HALL.outer + 32}`;

export function Hemicycle({
  count,
  filling = null,
  compact = false,
}: {
  readonly count: Whips;
  /** 0 to 1 while the wedges fill at the bell, null when they stand */
  readonly filling?: number | null;
  /** without the parties' names, for a narrow place */
  readonly compact?: boolean;
}) {
  const { world } = useGame();
  const [listed, setListed] = useState(false);
  const title = useId();
  const benches = useMemo(
    () => benchesOf(count, (id) => seatsIn(world.nation.parliament?.parties ?? [], id, count.house)),
    [count, world],
  );
  const { seats, wedges, dot } = useMemo(() => seatsOf(benches), [benches]);
  const labels = useMemo(
    () => labelsOf(wedges, (party) => nameOf(benches[party]?.party ?? '').length * 5.9 + 24),
    [wedges, benches],
  );
  const shown = filling === null ? seats.length : Math.floor(filling * seats.length);
  return (
    <div className="hemicycle">
      {listed ? (
        <Table benches={benches} />
      ) : (
        <svg
          viewBox={compact ? CLOSE : `0 0 ${HALL.width} ${HALL.height}`}
          role="img"
          aria-labelledby={title}
        >
          <title id={title}>
            {W.spoken(
              W.houses[count.house],
              fmt.number(count.ayes),
              fmt.number(count.open),
              fmt.number(count.noes),
              fmt.number(count.needed),
            )}
          </title>
          <g className="hall-lines">
            <Arc radius={HALL.inner - 16} />
            <Arc radius={HALL.outer + 10} />
            {wedges.slice(1).map(({ from, party }, i) => (
              <Cut key={party} angle={(from + (wedges[i]?.to ?? from)) / 2} />
            ))}
          </g>
          {seats.map((seat, i) => (
            <MarkShape
              key={`${seat.x} ${seat.y}`}
              kind={MARKS[i < shown ? seat.mind : 'none']}
              x={seat.x}
              y={seat.y}
              size={dot}
            />
          ))}
          {!compact &&
            labels.map(({ x, y, anchor, party }) => (
              <text key={party} className="party" x={x} y={y} textAnchor={anchor}>
                {nameOf(benches[party]?.party ?? '')} <tspan>{fmt.number(benches[party]?.seats ?? 0)}</tspan>
              </text>
            ))}
          <text className="tally" x={HALL.x} y={HALL.y - 34} textAnchor="middle">
            {fmt.number(
              filling === null
                ? count.ayes
                : seats.slice(0, shown).filter(({ mind }) => mind === 'aye').length,
            )}
          </text>
          <text className="needed" x={HALL.x} y={HALL.y - 6} textAnchor="middle">
            {W.of(fmt.number(count.needed))}
          </text>
        </svg>
      )}
      {!compact && <TwinToggle table={listed} onToggle={() => setListed(!listed)} />}
    </div>
  );
}

function nameOf(party: string): string {
  return words.parliament.parties[party] ?? party;
}

function seatsIn(
  parties: readonly { readonly id: string; readonly assembly: number; readonly senate: number }[],
  id: string,
  house: House,
): number {
  const party = parties.find((one) => one.id === id);
  if (party === undefined) return 0;
  if (house === 'assembly') return party.assembly;
  return house === 'senate' ? party.senate : party.assembly + party.senate;
}

function Arc({ radius }: { readonly radius: number }) {
  return (
    <path
      d={`M${HALL.x - radius} ${HALL.y + 6}A${radius} ${radius} 0 0 1 ${HALL.x + radius} ${HALL.y + 6}`}
    />
  );
}
function Cut({ angle }: { readonly angle: number }) {
  const at = (radius: number): string =>
    `${(HALL.x + Math.cos(angle) * radius).toFixed(1)} ${(HALL.y - Math.sin(angle) * radius).toFixed(1)}`;
  return <path d={`M${at(HALL.inner - 16)}L${at(HALL.outer + 10)}`} />;
}

export function Legend() {
  return (
    <span className="minds" aria-hidden="true">
      {(['aye', 'open', 'no'] as const).map((mind) => (
        <span key={mind}>
          <Mark kind={MARKS[mind]} />
          {mind === 'aye' ? W.aye : mind === 'open' ? W.open : W.no}
        </span>
      ))}
    </span>
  );
}

function Table({
  benches,
}: {
  readonly benches: readonly {
    readonly party: string;
    readonly seats: number;
    readonly ayes: number;
    readonly open: number;
    readonly noes: number;
  }[];
}) {
  return (
    <Scroll>
      <table className="dense">
        <thead>
          <tr>
            <th className="start">{W.party}</th>
            <th>{W.seats}</th>
            <th>{W.aye}</th>
            <th>{W.open}</th>
            <th>{W.no}</th>
          </tr>
        </thead>
        <tbody>
          {benches.map((one) => (
            <tr key={one.party}>
              <td className="start">{nameOf(one.party)}</td>
              <td>{fmt.number(one.seats)}</td>
              <td>{fmt.number(one.ayes)}</td>
              <td>{fmt.number(one.open)}</td>
              <td>{fmt.number(one.noes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
