// Votes: people counted one by one. A party's members lie evenly around its score; named members bring their group; nobody's mind is a die:
// each has a threshold of his own, fixed with the world, that shows when he votes.

import { type Context, tell } from '../context.ts';
import { uniform } from '../kernel/random.ts';
import type { Bill, Division, House, Law, Member, MemberStand, Party, State, Whips } from '../types.ts';
import { HOUSES } from '../types.ts';
import { type Prepared, STREAM } from '../world.ts';

/** Seats of a house and the ayes that it takes. */
export function sizeOf(world: Prepared, house: House): { readonly seats: number; readonly needed: number } {
  const { assembly, senate, majority } = world.nation.parliament!;
  if (house === 'assembly') return { seats: assembly, needed: majority };
  const seats = house === 'senate' ? senate : assembly + senate;
  return { seats, needed: Math.floor(seats / 2) + 1 };
}

/** How a party stands to a law, in points over the line: its position, the clauses as they are, its goodwill. */
export function scoreOf(
  world: Prepared,
  state: State,
  law: number,
  clauses: readonly number[],
  party: number,
): number {
  const { id } = world.nation.parliament!.parties[party]!;
  const content = world.laws[law]!;
  let score = content.position[id] ?? 0;
  content.clauses.forEach((clause, i) => {
    const pull = clause.pull?.[id] ?? 0;
    if (pull !== 0) score += (pull * (clauses[i]! - clause.start)) / (clause.most - clause.least);
  });
  return score + world.p.goodwill_weight * (state.parliament.goodwill[party]! - 50);
}

/** What a seat or member makes of a law beyond what anyone can see: −1 to 1, the same whatever the player does. */
function own(world: Prepared, law: number, entity: number): number {
  return 2 * uniform(world.luck, STREAM.parliament, law, entity) - 1;
}

interface Counted {
  ayes: number;
  open: number;
  noes: number;
}

/** Rank and file of a party: `seats` of them, evenly around its score; `funded` of the open and the noes nearest to the line are ayes. With `base`, the open ones vote. */
function rank(
  world: Prepared,
  law: number,
  party: Party,
  score: number,
  seats: number,
  funded: number,
  base: number,
): Counted {
  const band = world.p.open_band;
  let ayes = 0,
    open = 0,
    bought = funded;
  for (let i = 0; i < seats; i++) {
    const lean = score + party.spread * (1 - (2 * i + 1) / seats);
    if (lean >= band) ayes++;
    else if (bought > 0) {
      bought--;
      ayes++;
    } else if (lean > -band) {
      if (base < 0) open++;
      else if (lean >= band * own(world, law, base + i)) ayes++;
    }
  }
  return { ayes, open, noes: seats - ayes - open };
}

/** The clause that a party minds most, and the value that it would like: a quarter of the range its way. Null when it minds none. */
export function wishOf(law: Law, party: string): { readonly clause: number; readonly value: number } | null {
  let clause = -1,
    most = 0;
  law.clauses.forEach((one, i) => {
    const pull = one.pull?.[party] ?? 0;
    if (Math.abs(pull) > Math.abs(most)) {
      most = pull;
      clause = i;
    }
  });
  if (clause < 0) return null;
  const { least, most: top, step, start } = law.clauses[clause]!;
  const steps = Math.max(1, Math.round((top - least) / step / 4));
  const wanted = start + (most > 0 ? steps : -steps) * step;
  return { clause, value: Math.max(least, Math.min(top, Math.round(wanted * 1e6) / 1e6)) };
}

/** Whether a clause stands where a party would like it, or beyond. */
function wishMet(law: Law, party: string, clauses: readonly number[]): boolean {
  const wish = wishOf(law, party);
  if (wish === null) return false;
  const { start } = law.clauses[wish.clause]!;
  return wish.value >= start ? clauses[wish.clause]! >= wish.value : clauses[wish.clause]! <= wish.value;
}

const NAMED = 700_000;

/** A named member on a law: what he would vote, and what would move him. */
export function standOf(
  world: Prepared,
  state: State,
  law: number,
  clauses: readonly number[],
  bill: Bill | null,
  index: number,
): MemberStand & { readonly real: number } {
  const { p } = world;
  const { parties, members } = world.nation.parliament!;
  const member: Member = members[index]!;
  const content = world.laws[law]!;
  const score = scoreOf(
    world,
    state,
    law,
    clauses,
    parties.findIndex((one) => one.id === member.party),
  );
  const met = bill?.met[index] === 1;
  let points =
    p.member_party * score + member.lean + (met ? p.meet_points : 0) - state.parliament.grudge[index]!;
  let more = 0;
  const demands: MemberStand['demands'][number][] = [];
  member.demands.forEach((demand, d) => {
    const wish = demand.kind === 'clause' ? wishOf(content, member.party) : null;
    if (demand.kind === 'clause' && wish === null) return;
    const granted =
      demand.kind === 'clause'
        ? wishMet(content, member.party, clauses)
        : (bill?.promised.some((one) => one[0] === index && one[1] === d) ?? false);
    if (granted) points += demand.points;
    else more += demand.points;
    demands.push({
      kind: demand.kind,
      points: demand.points,
      granted,
      clause: wish === null ? '' : content.clauses[wish.clause]!.id,
      value: wish?.value ?? 0,
    });
  });
  const hidden = p.member_doubt * own(world, law, NAMED + index);
  const known = met || bill?.leak === index;
  const doubt = known ? 0 : p.member_doubt;
  const seen = known ? points + hidden : points;
  const side = seen - doubt >= 0 ? 'aye' : seen + doubt + more < 0 ? 'no' : 'open';
  return { member: member.id, side, points: seen, doubt, demands, real: points + hidden };
}

export function billOf(state: State, law: number): Bill | null {
  return state.parliament.bills.find((bill) => bill.law === law) ?? null;
}

/** The whips' count of a house. With `cast` the open ones make up their minds, and the noes are what is left. */
export function whipsOf(
  world: Prepared,
  state: State,
  law: number,
  clauses: readonly number[],
  house: House,
  cast = false,
): Whips {
  const { parties, members } = world.nation.parliament!;
  const bill = billOf(state, law);
  const { seats, needed } = sizeOf(world, house);
  const stands = members.map((_, m) => standOf(world, state, law, clauses, bill, m));
  const counts = parties.map((party, i) => {
    if (party.bench === 'empty') return { party: party.id, score: 0, ayes: 0, open: 0, noes: 0 };
    const score = scoreOf(world, state, law, clauses, i);
    const sum: Counted = { ayes: 0, open: 0, noes: 0 };
    const add = (one: Counted): void => {
      sum.ayes += one.ayes;
      sum.open += one.open;
      sum.noes += one.noes;
    };
    const base = cast ? 2048 * HOUSES.indexOf(house) + 512 * 16 * i : -1;
    if (house !== 'assembly') add(rank(world, law, party, score, party.senate, 0, base));
    if (house !== 'senate') {
      let rest = party.assembly;
      members.forEach((member, m) => {
        if (member.party !== party.id) return;
        rest -= member.brings;
        const stand = stands[m]!;
        const side = cast ? (stand.real >= 0 ? 'aye' : 'no') : stand.side;
        add({
          ayes: side === 'aye' ? member.brings : 0,
          open: side === 'open' ? member.brings : 0,
          noes: side === 'no' ? member.brings : 0,
        });
      });
      add(rank(world, law, party, score, rest, bill?.funded[i] ?? 0, cast ? base + 1024 : -1));
    }
    return { party: party.id, score, ...sum };
  });
  const total = (key: keyof Counted): number => counts.reduce((sum, one) => sum + one[key], 0);
  return {
    house,
    seats,
    needed,
    ayes: total('ayes'),
    open: total('open'),
    noes: total('noes'),
    parties: counts,
    members: house === 'senate' ? [] : stands.map(({ real: _real, ...stand }) => stand),
  };
}

/** Votes kept for the record. */
const KEPT = 24;

/** The bell: everyone votes. Whether it passed. */
export function divide(ctx: Context, law: number, house: House): boolean {
  const { world, state, day } = ctx;
  const count = whipsOf(world, state, law, state.laws.clauses[law]!, house, true);
  const division: Division = {
    law,
    day,
    house: HOUSES.indexOf(house),
    needed: count.needed,
    ayes: count.ayes,
    noes: count.noes,
    by: count.parties.map((one) => one.ayes),
  };
  state.parliament.divisions.push(division);
  if (state.parliament.divisions.length > KEPT) state.parliament.divisions.shift();
  tell(ctx, {
    kind: 'division',
    day,
    law: world.laws[law]!.id,
    house,
    ayes: count.ayes,
    noes: count.noes,
    needed: count.needed,
  });
  return count.ayes >= count.needed;
}
