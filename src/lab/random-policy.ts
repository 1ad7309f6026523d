// The policy `random`: legal orders drawn from the seed by a small integer hash, many of them unwise, so that rules are met from odd sides.
import type { Command, Engine, State, World } from '../core/types.ts';
import { drawRepublic } from './republic.ts';

/** A whole number from seed, day and place: FNV-1a, then a murmur finaliser. */
export function dice(seed: string, day: number, k: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) h = Math.imul(h ^ seed.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ day, 0x01000193);
  h = Math.imul(h ^ k, 0x85ebca6b);
  h ^= h >>> 16;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 13;
  return h >>> 0;
}

/** One order in four mornings or so, two or three on some. */
export function randomMorning(engine: Engine, world: World, state: State): readonly Command[] {
  const { seed } = world.spec;
  const roll = dice(seed, state.day, 0) % 16;
  if (roll > 4 && !state.events.open_day.some((day) => day >= 0)) return [];
  const out: Command[] = [];
  let now = state;
  for (let k = 0; k < 1 + (roll % 3); k++) {
    const command = draw(engine, world, now, (n) => dice(seed, state.day, 100 * (k + 1) + n));
    if (command === null || engine.check(world, now, command) !== null) continue;
    out.push(command);
    now = engine.preview(world, now, [command]);
  }
  return out;
}

/** Orders of the same kind that nobody looked at first: most are refused. One in three mornings or so. */
export function hostileMorning(engine: Engine, world: World, state: State): readonly Command[] {
  const { seed } = world.spec;
  if (dice(seed, state.day, 0) % 3 > 0) return [];
  const command = draw(engine, world, state, (n) => dice(seed, state.day, 100 + n));
  if (command === null) return [];
  const bent = dice(seed, state.day, 1) % 8;
  const roll = dice(seed, state.day, 2);
  if (bent === 1)
    return [{ kind: 'events.answer', event: pick(world.scenario.events, roll) ?? '', choice: 'nowhere' }];
  if (bent === 2) return [{ kind: 'nowhere' } as unknown as Command];
  return [bent % 2 === 0 ? bend(command, roll) : command];
}

/** The order with one of its fields out of bounds, or naming what is not there. */
export function bend(command: Command, roll: number): Command {
  const fields = Object.entries(command).filter(([key]) => key !== 'kind');
  const found = fields[roll % Math.max(1, fields.length)];
  if (found === undefined) return command;
  const [key, value] = found;
  const numbers = typeof value === 'number' ? [-1e9, value + 0.5, 1000 * value + 1] : [];
  const wrong = typeof value === 'number' ? numbers[roll % 3] : 'nowhere';
  return {
    ...command,
    [key]: typeof value === 'string' || typeof value === 'number' ? wrong : value,
  } as Command;
}

function pick<T>(list: readonly T[], number: number): T | undefined {
  return list.length === 0 ? undefined : list[number % list.length];
}

/** One order of any room, drawn by the dice from everything that can be asked. */
export function draw(engine: Engine, world: World, state: State, h: (n: number) => number): Command | null {
  const open = world.scenario.events.filter((_, i) => (state.events.open_day[i] ?? -1) >= 0);
  const cash = Math.max(0, Math.floor(engine.quantity(world, state, 'treasury_usd')));
  const coins = engine.quantity(world, state, 'reserve_sat');
  const place = pick(world.nation.places, h(1))?.id ?? '';
  const site = pick(state.halls.sites, h(2))?.id ?? 0;
  if (open.length > 0 && h(3) % 2 === 0) {
    const event = pick(open, h(4)) ?? '';
    const choices = engine.catalogue.events.find((one) => one.id === event)?.choices ?? [];
    return { kind: 'events.answer', event, choice: pick(choices, h(5))?.id ?? '' };
  }
  switch (h(6) % 23) {
    case 0:
      return {
        kind: 'halls.build',
        place,
        size: pick(['container', 'hall', 'campus'] as const, h(7)) ?? 'container',
        cooling: h(8) % 2 === 0 ? 'air' : 'immersion',
      };
    case 1:
    case 2:
      return {
        kind: 'halls.order',
        site,
        rig: h(9) % 3 === 0 ? 'frontier' : 'standard',
        mw: 1 + (h(10) % 20),
      };
    case 3:
      return { kind: 'halls.move', site, place };
    case 4:
      return { kind: 'halls.rule', margin_pct: (h(11) % 41) - 10, cost_pkr_kwh: h(12) % 61 };
    case 5:
      return { kind: 'halls.tariff', pkr_kwh: h(13) % 41 };
    case 6:
      return {
        kind: 'halls.licence',
        open: h(14) % 3 > 0,
        place,
        tariff_pkr_kwh: h(15) % 36,
        royalty_pct: h(16) % 31,
        interruptible: h(17) % 2 === 0,
        cap_mw: h(18) % 2001,
      };
    case 7:
      return { kind: 'treasury.buy', usd: 1000 + (h(19) % Math.max(1, Math.floor(cash / 4))) };
    case 8:
      return { kind: 'treasury.sell', sat: 1 + (h(20) % Math.max(1, coins)) };
    case 9:
      return h(21) % 2 === 0
        ? {
            kind: 'treasury.buying',
            usd: h(22) % 5_000_000,
            below_usd: h(23) % 300_000,
            keep_usd: h(24) % 30_000_000,
          }
        : {
            kind: 'treasury.selling',
            share_pct: h(25) % 101,
            above_usd: h(26) % 300_000,
            keep_pct: h(27) % 101,
          };
    case 10:
      return { kind: 'budget.ask', usd: 50_000_000 * (1 + (h(30) % 3)) };
    case 11:
      return h(31) % 2 === 0
        ? { kind: 'grid.gate', gate: pick(['hold', 'even', 'release'] as const, h(32)) ?? 'even' }
        : { kind: 'grid.cargo', act: pick(['defer', 'sell', 'call'] as const, h(33)) ?? 'call' };
    case 12: {
      const city = pick(world.nation.cities, h(34))?.id ?? '';
      return h(35) % 4 === 0
        ? { kind: 'grid.reinforce', link: pick(world.nation.links, h(36))?.id ?? '' }
        : { kind: 'grid.cut', city, rank: pick(['first', 'even', 'last'] as const, h(37)) ?? 'even' };
    }
    case 13:
    case 14:
    case 15:
    case 16:
      return inParliament(engine, world, state, h);
    case 17:
    case 18:
    case 19:
    case 20:
      return drawRepublic(engine, world, state, h);
    default: {
      const law = pick(world.scenario.laws, h(28)) ?? '';
      const clauses: Record<string, number> = {};
      for (const clause of engine.catalogue.laws.find((one) => one.id === law)?.clauses ?? [])
        clauses[clause.id] =
          clause.least + clause.step * (h(29) % (1 + Math.floor((clause.most - clause.least) / clause.step)));
      return { kind: 'laws.table', law, clauses };
    }
  }
}

/** An order to parliament about a bill on its road, or an ordinance. */
function inParliament(engine: Engine, world: World, state: State, h: (n: number) => number): Command | null {
  const houses = world.nation.parliament;
  if (houses === undefined) return null;
  const law = world.scenario.laws[pick(state.parliament.bills, h(40))?.law ?? -1] ?? '';
  const content = engine.catalogue.laws.find((one) => one.id === law);
  const member = pick(houses.members, h(41));
  switch (h(42) % 11) {
    case 0:
    case 1:
      return { kind: 'parliament.meet', law, member: member?.id ?? '' };
    case 2: {
      const demand = pick(member?.demands ?? [], h(43))?.kind ?? '';
      return { kind: 'parliament.promise', law, member: member?.id ?? '', demand };
    }
    case 3:
      return { kind: 'parliament.funds', law, party: pick(houses.parties, h(44))?.id ?? '' };
    case 4: {
      const clause = pick(content?.clauses ?? [], h(45));
      return { kind: 'parliament.clause', law, clause: clause?.id ?? '', value: clause?.most ?? 0 };
    }
    case 5:
      return { kind: 'parliament.waiver', law };
    case 6:
      return h(46) % 2 === 0 ? { kind: 'parliament.call-vote', law } : { kind: 'parliament.delay', law };
    case 7:
      return h(47) % 4 === 0 ? { kind: 'parliament.withdraw', law } : { kind: 'parliament.partner' };
    case 8:
      return { kind: 'parliament.extend', law: pick(world.scenario.laws, h(48)) ?? '' };
    case 9:
      return { kind: 'parliament.ordinance', law: pick(world.scenario.laws, h(49)) ?? '', clauses: {} };
    default:
      return { kind: 'parliament.partner' };
  }
}
