// What a law bears on with its clauses as they are: what it does once, what stands while it is in force, what its end brings.
import type { Effect, Law, World } from '../../../core/types.ts';
import { fmt, say, words } from '../../words.ts';
import { amountOf, leversOf } from './levers.ts';

const W = words.parliament.desk.bears;

export interface Bearing {
  readonly name: string;
  readonly amount: string;
}
export interface Bearings {
  readonly once: readonly Bearing[];
  readonly force: readonly Bearing[];
  readonly end: readonly Bearing[];
}

export function bearingsOf(world: World, law: Law, values: readonly number[]): Bearings {
  return {
    once: effectsOf(law, law.effects, values),
    force: [
      ...leversOf(law, values).map(([lever, sum]) => ({
        name: words.levers[lever],
        amount: amountOf(fmt, lever, sum),
      })),
      ...people(world, law.id),
      ...abroad(world, law.id),
      ...vault(world, law, values),
    ],
    end: effectsOf(law, law.on_lapse, values),
  };
}

const points = (value: number): string => fmt.change(value, 'points', Number.isInteger(value) ? 1 : 0.1);
const row = (name: string, by: number, amount = points): Bearing[] =>
  Math.abs(by) < 0.05 ? [] : [{ name, amount: amount(by) }];

/** Relations summed by whose they are; packages with their price; licences that end. */
function effectsOf(law: Law, effects: readonly Effect[], values: readonly number[]): readonly Bearing[] {
  const clause = (id: string): number => values[law.clauses.findIndex((one) => one.id === id)] ?? 0;
  const sums = new Map<string, number>();
  for (const one of effects) {
    if (one.kind !== 'sway') continue;
    const name = say.relation(one.relation, one.of);
    const times = one.clause === undefined ? 1 : clause(one.clause) - (one.from ?? 0);
    sums.set(name, (sums.get(name) ?? 0) + one.by * times);
  }
  const rest = effects.flatMap((one) =>
    one.kind === 'package'
      ? [{ name: words.power.package, amount: fmt.pkrKwh(clause(one.tariff_pkr_kwh)) }]
      : one.kind === 'void'
        ? [{ name: words.event.voided, amount: '' }]
        : [],
  );
  return [...rest, ...[...sums].flatMap(([name, by]) => row(name, by))];
}

/** What users, scholars, trust and each group make of it. */
function people({ nation: { society } }: World, id: string): readonly Bearing[] {
  const social = society?.laws.find(({ law }) => law === id);
  const pct = (value: number): string => fmt.change(value, '%', 0.1);
  return [
    ...(social === undefined
      ? []
      : [
          ...row(W.users, social.growth * 100, pct),
          ...row(W.formal, social.formal),
          ...row(say.relation('trust', ''), social.trust),
          ...row(W.scandal, (social.scandal - 1) * 100, pct),
          ...row(W.scholars, social.faith),
        ]),
    ...(society?.groups ?? []).flatMap((group) =>
      row(say.relation('group', group.id), group.laws[id]?.value ?? 0),
    ),
  ];
}

/** FATF drivers that it starts or ends, the Fund’s benchmarks, partners’ minds, the index. */
function abroad({ nation: { programme: data } }: World, id: string): readonly Bearing[] {
  if (data === undefined) return [];
  const names = words.programme;
  const { fund, fatf, partners, index } = data;
  const upTo = (by: number): string => W.upTo(points(by));
  return [
    ...fatf.drivers.flatMap((one) => {
      const name = W.fatf(names.drivers[one.id as keyof typeof names.drivers] ?? one.id);
      if (one.laws.includes(id)) return row(name, one.points, upTo);
      return one.without.includes(id) ? row(name, -one.points, upTo) : [];
    }),
    ...fund.benchmarks.flatMap((one) => {
      const name = W.fund(names.benchmarks[one.id]);
      if (one.laws.includes(id)) return row(name, -one.points);
      if (one.id === 'unreported' && fund.audited === id) return [{ name, amount: words.relations.met }];
      return one.id === 'unconsulted' && fund.announced.includes(id)
        ? row(name, -one.points, (by) => W.unless(points(by)))
        : [];
    }),
    ...(fund.interruptible.law === id
      ? [{ name: W.fund(names.benchmarks.targeting), amount: W.less(fmt.pkrKwh(fund.interruptible.pkr_kwh)) }]
      : []),
    ...partners.flatMap((one) =>
      one.minds.flatMap(({ law, by }) => (law === id ? row(say.relation('deal', one.id), by) : [])),
    ),
    ...(index.laws.includes(id)
      ? row(words.quantities.south_index?.label ?? '', index.law / index.laws.length)
      : []),
  ];
}

/** What keepers of coins and holders of bonds get by it. */
function vault(
  { nation, parameters: p }: World,
  { id, clauses }: Law,
  values: readonly number[],
): readonly Bearing[] {
  const audited = nation.programme?.fund.audited === id;
  const ceiling = clauses.findIndex((one) => one.id === 'ceiling_usd_m');
  return [
    ...(audited
      ? row(words.quantities.hazard_insider_pct?.label ?? '', ((p.audit_act_share ?? 1) - 1) * 100, (by) =>
          fmt.change(by, '%', 1),
        )
      : []),
    ...(ceiling < 0
      ? []
      : [{ name: words.finance.forms.bond.name, amount: W.upTo(fmt.usd((values[ceiling] ?? 0) * 1e6)) }]),
  ];
}
