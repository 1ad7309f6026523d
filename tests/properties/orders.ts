// Orders at random: sensible ones that mostly pass, and hostile ones that no honest client would send.
import fc from 'fast-check';
import type { Command, CommandLog } from '../../src/core/types.ts';
import { engine } from '../helpers.ts';

const pakistan = engine.catalogue.nations[0]!;
const place = fc.constantFrom(...pakistan.places.map((one) => one.id));
const event = fc.constantFrom(...engine.catalogue.events.map((one) => one.id));
const choice = fc.constantFrom(
  ...engine.catalogue.events.flatMap((one) => one.choices.map((option) => option.id)),
);
const province = fc.constantFrom(...pakistan.society!.provinces.map((one) => one.id));
const group = fc.constantFrom(...pakistan.society!.groups.map((one) => one.id));
const houses = pakistan.parliament!;
const law = fc.constantFrom(...engine.catalogue.laws.map((one) => one.id));
const member = fc.constantFrom(...houses.members.map((one) => one.id));
const site = fc.integer({ min: 1, max: 6 });
const price = fc.integer({ min: 0, max: 40 });
const share = fc.integer({ min: 0, max: 100 });

/** Orders of custody and finance. */
const vault: fc.Arbitrary<Command> = fc.oneof(
  fc
    .constantFrom<readonly [number, number]>([1, 1], [2, 3], [3, 5], [4, 7])
    .map(([sign, keys]) => ({ kind: 'custody.scheme' as const, sign, keys })),
  fc.record({ kind: fc.constant('custody.places' as const), places: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    kind: fc.constant('custody.tiers' as const),
    hot_pct: fc.integer({ min: 0, max: 50 }),
    custodian_pct: fc.integer({ min: 0, max: 50 }),
  }),
  fc.record({
    kind: fc.constant('custody.custodian' as const),
    custodian: fc.constantFrom('none', ...pakistan.custody!.custodians.map((one) => one.id)),
  }),
  fc.record({ kind: fc.constant('custody.audit' as const), quarterly: fc.boolean() }),
  fc.record({ kind: fc.constant('custody.publish' as const), published: fc.boolean() }),
  fc.record({
    kind: fc.constantFrom('finance.host' as const, 'finance.venture' as const, 'finance.arrears' as const),
    place,
    mw: fc.integer({ min: 5, max: 60 }),
  }),
  fc.record({
    kind: fc.constant('finance.gulf' as const),
    place,
    usd: fc.constantFrom(250e6, 300e6, 500e6),
  }),
  fc.record({
    kind: fc.constantFrom(
      'finance.bond' as const,
      'finance.certificate' as const,
      'finance.central' as const,
    ),
    usd: fc.integer({ min: 1, max: 6 }).map((steps) => steps * 50e6),
  }),
);

/** Orders to halls, grid, treasury, budget, laws and events. */
const ministry: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    kind: fc.constant('halls.build' as const),
    place,
    size: fc.constantFrom('container', 'hall', 'campus'),
    cooling: fc.constantFrom('air', 'immersion'),
  }),
  fc.record({
    kind: fc.constant('halls.order' as const),
    site,
    rig: fc.constantFrom('standard', 'frontier'),
    mw: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({ kind: fc.constant('halls.move' as const), site, place }),
  fc.record({
    kind: fc.constant('halls.rule' as const),
    margin_pct: fc.integer({ min: -100, max: 30 }),
    cost_pkr_kwh: price,
  }),
  fc.record({ kind: fc.constant('halls.tariff' as const), pkr_kwh: price }),
  fc.record({
    kind: fc.constant('halls.licence' as const),
    open: fc.boolean(),
    place,
    tariff_pkr_kwh: fc.integer({ min: 5, max: 25 }),
    royalty_pct: fc.integer({ min: 0, max: 30 }),
    interruptible: fc.boolean(),
    cap_mw: fc.integer({ min: 0, max: 400 }),
  }),
  fc.record({ kind: fc.constant('treasury.buy' as const), usd: fc.integer({ min: 1000, max: 4e7 }) }),
  fc.record({ kind: fc.constant('treasury.sell' as const), sat: fc.integer({ min: 1, max: 2e10 }) }),
  fc.record({
    kind: fc.constant('treasury.buying' as const),
    usd: fc.integer({ min: 0, max: 2e7 }),
    below_usd: fc.integer({ min: 0, max: 400_000 }),
    keep_usd: fc.integer({ min: 0, max: 4e7 }),
  }),
  fc.record({
    kind: fc.constant('treasury.selling' as const),
    share_pct: share,
    above_usd: fc.integer({ min: 0, max: 200_000 }),
    keep_pct: share,
  }),
  fc.record({
    kind: fc.constant('laws.table' as const),
    law: fc.constant('industry-package'),
    clauses: fc.record(
      { tariff_pkr_kwh: fc.integer({ min: 18, max: 34 }), years: fc.integer({ min: 1, max: 3 }) },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    kind: fc.constant('budget.ask' as const),
    usd: fc.integer({ min: 1, max: 3 }).map((steps) => steps * 50e6),
  }),
  fc.record({
    kind: fc.constant('grid.reinforce' as const),
    link: fc.constantFrom(...pakistan.links.map((one) => one.id)),
  }),
  fc.record({ kind: fc.constant('grid.gate' as const), gate: fc.constantFrom('hold', 'even', 'release') }),
  fc.record({ kind: fc.constant('grid.cargo' as const), act: fc.constantFrom('defer', 'sell', 'call') }),
  fc.record({
    kind: fc.constant('grid.cut' as const),
    city: fc.constantFrom(...pakistan.cities.map((one) => one.id)),
    rank: fc.constantFrom('first', 'even', 'last'),
  }),
  fc.record({ kind: fc.constant('events.answer' as const), event, choice }),
  fc.record({ kind: fc.constant('people.hear' as const), province }),
  fc.record({
    kind: fc.constant('people.relief' as const),
    group,
    usd: fc.integer({ min: 1, max: 8 }).map((steps) => steps * 5e6),
  }),
  fc.record({ kind: fc.constant('people.campaign' as const) }),
  fc.record({ kind: fc.constant('people.share' as const), pct: fc.integer({ min: 0, max: 20 }) }),
  fc.record({ kind: fc.constant('people.discount' as const), province, on: fc.boolean() }),
  fc.constantFrom<Command>(
    { kind: 'programme.consult' },
    { kind: 'programme.waive' },
    { kind: 'programme.request' },
  ),
  fc.record({ kind: fc.constant('programme.report' as const), on: fc.boolean() }),
  fc.record({
    kind: fc.constant('programme.act' as const),
    act: fc.constantFrom(...pakistan.programme!.fatf.acts.map((one) => one.id)),
  }),
  fc.record({
    kind: fc.constant('programme.deal' as const),
    deal: fc.constantFrom(...pakistan.programme!.deals.map((one) => one.id)),
  }),
);

/** Orders of compute, batteries and plants. */
const compute: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    kind: fc.constant('compute.build' as const),
    place,
    form: fc.constantFrom('land', 'shell', 'cloud'),
    mw: fc.integer({ min: 1, max: 100 }),
    backup: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('compute.sign' as const),
    offer: fc.integer({ min: 1, max: 9 }),
    hall: fc.integer({ min: 1, max: 5 }),
  }),
  fc.record({ kind: fc.constant('compute.backup' as const), hall: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ kind: fc.constant('compute.cable' as const) }),
  fc.record({
    kind: fc.constant('compute.train' as const),
    people: fc.integer({ min: 1, max: 8 }).map((steps) => steps * 50),
  }),
  fc.record({ kind: fc.constant('compute.ladder' as const), first: fc.constantFrom('homes', 'halls') }),
  fc.record({
    kind: fc.constant('grid.storage' as const),
    place,
    mw: fc.integer({ min: 1, max: 4 }).map((steps) => steps * 50),
  }),
  fc.record({
    kind: fc.constant('grid.retire' as const),
    plant: fc.constantFrom(...pakistan.plants.map((one) => one.id)),
  }),
);

/** Orders of the office itself. */
const office: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    kind: fc.constant('office.letter' as const),
    letter: fc.constantFrom(...engine.catalogue.letters.map((one) => one.id)),
  }),
  fc.record({
    kind: fc.constant('office.predict' as const),
    call: fc.constantFrom('down', 'level', 'up'),
    sure: fc.constantFrom(0, 50, 70, 90),
  }),
  fc.record({
    kind: fc.constant('office.sitting' as const),
    way: fc.constantFrom(...engine.catalogue.waysOut.map((one) => one.id)),
  }),
);

/** Orders of the council: whoever is named, listed or not. */
const adviser = fc.constantFrom(...pakistan.council!.advisers.map((one) => one.id));
const council: fc.Arbitrary<Command> = fc.oneof(
  ...(['council.seat', 'council.dismiss', 'council.declare', 'council.recuse'] as const).map((kind) =>
    fc.record({ kind: fc.constant(kind), adviser }),
  ),
  fc.record({
    kind: fc.constant('council.counsel' as const),
    adviser,
    question: fc.constant('coins'),
    plan: fc.constantFrom('stand', 'buy'),
    low: fc.integer({ min: 1, max: 100_000 }),
    mid: fc.constant(100_000),
    high: fc.integer({ min: 100_000, max: 900_000 }),
    regret: fc.constant('sell'),
    regret_by: fc.nat(),
  }),
);

/** Orders a player might give. */
export const sensible: fc.Arbitrary<Command> = fc.oneof(
  { weight: 40, arbitrary: ministry },
  { weight: 10, arbitrary: vault },
  { weight: 10, arbitrary: compute },
  { weight: 5, arbitrary: office },
  { weight: 1, arbitrary: council },
);

/** Orders about every law, and to the house. */
const parliamentary: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    kind: fc.constant('laws.table' as const),
    law,
    clauses: fc.constant({}),
  }),
  fc.oneof(
    fc.record({ kind: fc.constant('parliament.ordinance' as const), law, clauses: fc.constant({}) }),
    fc.record({ kind: fc.constant('parliament.meet' as const), law, member }),
    fc.record({
      kind: fc.constant('parliament.promise' as const),
      law,
      member,
      demand: fc.constantFrom('feeder', 'funds', 'clause', 'spare'),
    }),
    fc.record({
      kind: fc.constant('parliament.funds' as const),
      law,
      party: fc.constantFrom(...houses.parties.map((one) => one.id)),
    }),
    fc.record({
      kind: fc.constantFrom(
        'parliament.extend' as const,
        'parliament.withdraw' as const,
        'parliament.call-vote' as const,
        'parliament.delay' as const,
        'parliament.waiver' as const,
      ),
      law,
    }),
    fc.constant({ kind: 'parliament.partner' as const }),
  ),
);

/** Orders of the whole republic; logs that tests hold on to are drawn from `sensible` alone. */
export const republic: fc.Arbitrary<Command> = fc.oneof(sensible, parliamentary);

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    Number.NaN,
    Infinity,
    -Infinity,
    -0,
    1e308,
    5e-324,
    Number.MAX_SAFE_INTEGER,
    2 ** 53,
    -1,
    0.1,
    '',
    '1',
    '__proto__',
    'constructor',
    'toString',
    null,
    undefined,
    true,
    [],
    {},
    [1e9],
    'x'.repeat(500),
    { valueOf: 5 },
  ),
  fc.double(),
  fc.string(),
);

/** A sensible order with one field made odd, another kind, or fields of a prototype. */
export const hostile: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(sensible, fc.nat(), odd).map(([command, at, value]) => {
      const keys = Object.keys(command);
      return { ...command, [keys[at % keys.length]!]: value } as unknown as Command;
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(sensible, odd)
      .map(
        ([command, value]) =>
          JSON.parse(
            `{"__proto__":{"polluted":1},"constructor":1,"kind":${JSON.stringify(command.kind)},"x":${JSON.stringify(value) ?? 'null'}}`,
          ) as Command,
      ),
  },
  { weight: 1, arbitrary: odd.map((kind) => ({ kind }) as unknown as Command) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('__proto__', 'constructor', 'years', 'toString'), odd).map(
      ([key, value]) =>
        ({
          kind: 'laws.table',
          law: 'industry-package',
          clauses: Object.fromEntries([[key, value]]),
        }) as unknown as Command,
    ),
  },
);

/** Orders on random days, in the order of their days. */
export function logOf(command: fc.Arbitrary<Command>, days: number, most: number): fc.Arbitrary<CommandLog> {
  return fc.array(fc.tuple(fc.nat({ max: days - 1 }), command), { maxLength: most, size: 'max' }).map((log) =>
    log
      .map((entry, i) => [entry, i] as const)
      .sort(([a, i], [b, j]) => a[0] - b[0] || i - j)
      .map(([entry]) => entry),
  );
}

/** Five hundred orders that nobody would call dull: the same for every test that needs them. Each kind of desk has its own sample, so that a new one moves no other. */
export function busyLog(days: number, seed = 7): CommandLog {
  const sample = (command: fc.Arbitrary<Command>, count: number, at: number) => {
    const entry = fc.tuple(fc.nat({ max: days - 1 }), command);
    return fc.sample(fc.array(entry, { minLength: count, maxLength: count }), { numRuns: 1, seed: at })[0]!;
  };
  return [...sample(ministry, 400, seed), ...sample(vault, 100, seed + 1), ...sample(compute, 60, seed + 2)]
    .map((one, i) => [one, i] as const)
    .sort(([a, i], [b, j]) => a[0] - b[0] || i - j)
    .map(([one]) => one);
}
