// How a use of power is served within a block: what is free or taken serves its own zone first; after that each source in order of cost
// serves its zone, then sends over a link what others need. No number with a fraction is handed from function to function here:
// engines would wrap each in an object. What passes between them stands in the scratch.

import { BLOCK_HOURS } from '../types.ts';
import { DAY, FLOW, FUEL, LOST, OPEN, PLACED, POOL, SOURCE, SPENT, SUM, USE, WAY, ZONE } from './scratch.ts';

export const { serveBase, serve, leaveRest, nextSource } = serving();

function serving() {
  const NOTHING = 1e-9,
    BASE = 0;
  // what is imported stands here once more: unbundled modules look an import up at each use
  const openAt = OPEN,
    placedAt = PLACED,
    spentAt = SPENT,
    lostAt = LOST,
    fuelAt = FUEL;
  const source = SOURCE,
    flow = FLOW,
    way = WAY,
    pool = POOL,
    byZones = ZONE,
    sums = SUM,
    uses = USE,
    counts = DAY;
  const hours = Float64Array.from(BLOCK_HOURS);

  /** Serves base load, and leaves what each source has left. */
  function serveBase(block: number): void {
    const { zones, sources } = counts;
    const { zone, cost, whole, rest } = source;
    const { need, after } = flow;
    const { byZone } = pool;
    const { plants: all } = byZones;
    const head = 2 * zones;
    let open = 0,
      placed = 0,
      over = 0;
    for (let z = 0; z < zones; z++) {
      const wants = need[z]!;
      const free = byZone[z * 4 + block]!,
        must = whole[zones + z]!;
      const a = Math.min(free, wants);
      const b = Math.min(must, wants - a);
      const still = wants - a - b;
      after[z] = all[z]!;
      rest[z] = free - a;
      rest[zones + z] = must - b;
      need[z] = still;
      placed += a + b;
      open += still;
      over += free - a + (must - b);
    }
    let first = 0,
      spent = 0;
    if (over <= NOTHING) {
      // while every zone needs all that its own plants give, none sends anything: those are taken whole
      first = head;
      for (; first < sources; first++) {
        const z = zone[first]!;
        const mw = whole[first]!;
        const still = need[z]! - mw;
        if (still < 0) break;
        need[z] = still;
        after[z] = after[z]! - mw;
        placed += mw;
        open -= mw;
        spent += mw * cost[first]!;
      }
    }
    sums[openAt] = open;
    sums[placedAt] = placed;
    sums[spentAt] = spent;
    counts.first = first;
    counts.parted = Math.max(first, head);
    counts.reached = counts.parted;
    pour(BASE, block, first);
    leaveRest();
  }

  /** Notes what plants have left in each zone. */
  function leaveRest(): void {
    const { zones, parted, reached } = counts;
    const { whole, rest, zone } = source;
    const { left, after } = flow;
    for (let z = 0; z < zones; z++) left[z] = after[z]!;
    for (let s = parted; s < reached; s++) {
      const z = zone[s]!;
      left[z] = Math.max(0, left[z]! - (whole[s]! - rest[s]!));
    }
  }

  /** Serves a further use of the ladder from what is left. */
  function serve(use: number, block: number): void {
    const { zones, sources } = counts;
    const { zone, rest } = source;
    const { need } = flow;
    let first = counts.first;
    let open = 0,
      placed = 0;
    for (let z = 0; z < zones; z++) open += need[z]!;
    // free and taken power in its own zone first
    for (let s = first; s < 2 * zones; s++) {
      const z = zone[s]!;
      const used = Math.min(rest[s]!, need[z]!);
      need[z] = need[z]! - used;
      rest[s] = rest[s]! - used;
      placed += used;
      open -= used;
    }
    while (first < sources && rest[first]! <= NOTHING) first++;
    counts.first = first;
    sums[openAt] = open;
    sums[placedAt] = placed;
    sums[spentAt] = 0;
    pour(use, block, first);
  }

  /** From source `first` on: each serves its own zone, then over links with room those in need; until nobody is. Books the use. */
  function pour(use: number, block: number, first: number): void {
    const { sources, keep } = counts;
    const { zone, cost, rest } = source;
    const { need } = flow;
    const { from, to, back, room } = way;
    const { mwh, pkr } = uses;
    const sum = sums;
    const length = hours[block]!;
    const least = use === BASE ? 0 : NOTHING;
    let open = sum[openAt]!,
      placed = sum[placedAt]!,
      lost = sum[lostAt]!,
      spent = sum[spentAt]!;
    let s = first;
    for (; s < sources && open > NOTHING; s++) {
      const mw = rest[s]!;
      if (mw <= least) continue;
      const z = zone[s]!;
      const wants = need[z]!;
      let used = Math.min(mw, wants);
      need[z] = wants - used;
      placed += used;
      open -= used;
      if (used < mw && open > NOTHING) {
        const spare = mw - used;
        const end = from[z + 1]!;
        let still = spare,
          arrived = 0;
        for (let w = from[z]!; w < end && still > NOTHING; w++) {
          const other = to[w]!;
          const wanted = need[other]!;
          const most = room[w]!;
          if (wanted <= 0 || most <= 0) continue;
          let sent = Math.min(still, most);
          if (sent * keep > wanted) sent = wanted / keep;
          const gets = Math.min(sent * keep, wanted);
          need[other] = wanted - gets;
          arrived += gets;
          still -= sent;
          room[w] = most - sent;
          room[back[w]!] = room[back[w]!]! + sent;
        }
        used += spare - still;
        placed += arrived;
        open -= arrived;
        lost = lost + spare - still - arrived;
      }
      rest[s] = mw - used;
      spent += used * cost[s]!;
    }
    if (s > counts.reached) counts.reached = s;
    const fuel = spent * 1000 * length;
    sum[lostAt] = lost;
    sum[fuelAt] = sum[fuelAt]! + fuel;
    mwh[use] = mwh[use]! + placed * length;
    pkr[use] = pkr[use]! + fuel;
  }

  /** The source of the next MW in a zone: what is free or taken there, else the cheapest with power left that can reach it; the dearest when none is left. */
  function nextSource(to: number): number {
    const { zones, sources, first } = counts;
    const { zone, rest } = source;
    const { from, to: leads, room } = way;
    if (rest[to]! + rest[zones + to]! > 1) return to;
    for (let s = Math.max(first, 2 * zones); s < sources; s++) {
      if (rest[s]! < 1) continue;
      const z = zone[s]!;
      if (z === to) return s;
      for (let w = from[z]!; w < from[z + 1]!; w++) if (leads[w] === to && room[w]! > 1) return s;
    }
    return sources - 1;
  }

  return { serveBase, serve, leaveRest, nextSource };
}
