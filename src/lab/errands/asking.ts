// Asking for what is not to be had: orders of every room, drawn by the dice, of which only those that are refused today are given.
// They change nothing, so a ministry that asks goes the same way as one that does not, and shows every refusal that its days hold.
import type { Command, Engine, State, World } from '../../core/types.ts';
import { bend, dice, draw } from '../random-policy.ts';

/** Orders drawn each morning, of which most are refused and some would be carried out. */
const DRAWN = 8;

/** What is refused this morning out of what the dice think of. */
export function refusedToday(engine: Engine, world: World, state: State): Command[] {
  const out: Command[] = [];
  for (let k = 0; k < DRAWN; k++) {
    const h = (n: number): number => dice(world.spec.seed, state.day, 1000 * (k + 20) + n);
    const command = k % 2 === 0 ? draw(engine, world, state, h) : forward(engine, world, state, h);
    if (command === null) continue;
    const asked = h(900) % 5 === 0 ? bend(command, h(901)) : command;
    if (engine.check(world, state, asked) !== null) out.push(asked);
  }
  return out;
}

function pick<T>(list: readonly T[], number: number): T | undefined {
  return list.length === 0 ? undefined : list[number % list.length];
}

/** Orders that nobody gives who looks first: of things that there are, at the wrong time or for the wrong one. */
function forward(engine: Engine, world: World, state: State, h: (n: number) => number): Command {
  const { nation, scenario } = world;
  const { catalogue } = engine;
  const houses = nation.parliament;
  const bill = pick(state.parliament.bills, h(1));
  const law = scenario.laws[bill?.law ?? -1] ?? pick(scenario.laws, h(2)) ?? '';
  const met = houses?.members.filter((_, m) => bill?.met[m] === 1) ?? [];
  const member = pick(met, h(3)) ?? pick(houses?.members ?? [], h(3));
  const adviser = pick(nation.council?.advisers ?? [], h(4))?.id ?? '';
  const seated = pick(
    state.council.seat.filter((at) => at >= 0),
    h(5),
  );
  const sitting = nation.council?.advisers[seated ?? -1]?.id ?? adviser;
  const question = pick(nation.council?.questions ?? [], h(6));
  const decreed = scenario.laws.filter((_, i) => (state.laws.until_day[i] ?? -1) >= 0);
  const mandate = (n: number): string => pick(catalogue.mandates, h(n))?.id ?? '';
  const held = engine.quantity(world, state, 'reserve_sat');
  const hall = pick(state.compute.halls, h(7))?.id ?? 0;
  const offer = pick(state.compute.offers, h(8))?.id ?? 0;
  const place = pick(nation.places, h(9))?.id ?? '';
  const all: readonly Command[] = [
    {
      kind: 'parliament.promise',
      law,
      member: member?.id ?? '',
      demand: pick(['feeder', 'funds', 'clause', 'spare'], h(10)) ?? '',
    },
    { kind: 'parliament.extend', law: pick(decreed, h(11)) ?? law },
    { kind: 'parliament.ordinance', law: pick(scenario.laws, h(11)) ?? '', clauses: {} },
    { kind: 'parliament.delay', law },
    { kind: 'parliament.funds', law, party: pick(houses?.parties ?? [], h(20))?.id ?? '' },
    { kind: 'people.share', pct: h(21) % 21 },
    { kind: 'council.seat', adviser },
    { kind: 'council.declare', adviser: sitting },
    { kind: 'council.recuse', adviser: sitting },
    {
      kind: 'council.counsel',
      adviser: sitting,
      question: question?.id ?? '',
      plan: question?.plans[0] ?? '',
      low: h(12) % 2,
      mid: 0,
      high: 0,
      regret: question?.plans[0] ?? '',
      regret_by: 0,
    },
    { kind: 'office.swap', out: mandate(13), into: mandate(14) },
    { kind: 'office.predict', call: 'level', sure: 50 },
    { kind: 'office.sitting', way: pick(catalogue.waysOut, h(15))?.id ?? '' },
    { kind: 'treasury.sell', sat: Math.max(1, held) },
    { kind: 'treasury.selling', share_pct: 100, above_usd: 1, keep_pct: 0 },
    { kind: 'grid.cut', city: pick(nation.cities, h(16))?.id ?? '', rank: 'last' },
    { kind: 'grid.cargo', act: 'defer' },
    { kind: 'halls.move', site: pick(state.halls.sites, h(22))?.id ?? 0, place },
    { kind: 'compute.sign', offer, hall },
    { kind: 'compute.cable' },
    { kind: 'compute.backup', hall },
    { kind: 'compute.build', place, form: 'cloud', mw: 1, backup: false },
    { kind: 'custody.custodian', custodian: 'none' },
    { kind: 'custody.tiers', hot_pct: 0, custodian_pct: 0 },
    { kind: 'custody.scheme', sign: 1, keys: 1 },
    { kind: 'finance.bond', usd: 100e6 },
    { kind: 'finance.gulf', place, usd: 250e6 },
    { kind: 'finance.arrears', place, mw: 5 * (1 + (h(17) % 110)) },
    { kind: 'programme.deal', deal: pick(nation.programme?.deals ?? [], h(18))?.id ?? '' },
    { kind: 'programme.waive' },
    { kind: 'programme.request' },
  ];
  return pick(all, h(19)) ?? { kind: 'programme.waive' };
}
