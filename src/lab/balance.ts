// What ministries come to over many worlds: who lasts, who holds which mandate, and whether any line of play rules the others (RULES §3–5).
import type { BadInput, CommandLog, Engine, MandateId } from '../core/types.ts';
import { creditOf, FELL, median } from './credit.ts';
import { CARETAKER_MIDDLES } from './middles.ts';
import type { Policy } from './ministries/index.ts';
import { playPolicy } from './policy-run.ts';

/** One campaign of a ministry, as it ended. Shares and counts only; money in dollars. */
export interface Campaign {
  readonly policy: string;
  readonly seed: string;
  readonly days: number;
  readonly ending: string;
  /** by mandate of the catalogue: how far it came, in its own unit; whether it held, never for a ministry that fell */
  readonly values: readonly (number | null)[];
  readonly held: readonly boolean[];
  /** mandates that it had chosen, as places */
  readonly chosen: readonly number[];
  readonly print: string;
  /** kinds of orders that it gave, and laws that it tabled or decreed as `law:ID` */
  readonly levers: readonly string[];
  readonly figures: Readonly<Record<(typeof FIGURES)[number], number>>;
}

/** Figures of the last morning that tell ministries apart. */
export const FIGURES = ['reserve_sat', 'treasury_usd', 'consent', 'standing', 'cover_months'] as const;

/** Plays one ministry through one world to its end. */
export function campaign(
  engine: Engine,
  scenario: string,
  policy: Policy,
  seed: string,
): Campaign | BadInput {
  const spec = engine.spec(scenario, seed, 'mixed');
  if ('bad' in spec) return spec;
  const world = engine.open(spec);
  if ('bad' in world) return world;
  let ending = 'going';
  const { run, state } = playPolicy(engine, world, policy, world.days, undefined, (one) => {
    if (one.kind === 'ended') ending = one.how;
  });
  const lasted = state.day >= world.days;
  const mandates = engine.mandates(world, state);
  const figures = Object.fromEntries(FIGURES.map((id) => [id, engine.quantity(world, state, id)]));
  return {
    policy: policy.id,
    seed,
    days: state.day,
    ending,
    values: mandates.map(({ value }) => value),
    held: mandates.map(({ holds }) => lasted && holds),
    chosen: state.office.mandates,
    print: engine.fingerprint(state),
    levers: leversOf(run.commands),
    figures: figures as Campaign['figures'],
  };
}

function leversOf(commands: CommandLog): string[] {
  const out = new Set<string>();
  for (const [, command] of commands) {
    out.add(command.kind);
    if (command.kind === 'laws.table' || command.kind === 'parliament.ordinance')
      out.add(`law:${command.law}`);
  }
  return [...out].sort();
}

/** What all campaigns of one ministry come to; shares 0–1. */
export interface Row {
  readonly policy: string;
  readonly campaigns: number;
  readonly lasted: number;
  /** share of worlds in which it stood on the last morning of its fifth year */
  readonly stood: number;
  readonly endings: Readonly<Record<string, number>>;
  /** by mandate of the catalogue */
  readonly held: readonly number[];
  /** the three mandates together that it holds most often, and how often */
  readonly three: readonly [MandateId, MandateId, MandateId];
  readonly three_share: number;
  /** how often the three that it chose held together; null where it chose none */
  readonly won: number | null;
  /** mean credit of its three, 0–1; null where it chose none */
  readonly credit: number | null;
  readonly figures: Readonly<Record<string, number>>;
}

const FIVE_YEARS = 1826;

/** Caretaker’s middle value of each mandate, over the worlds played. */
export function medians(engine: Engine, campaigns: readonly Campaign[], caretaker: string): number[] {
  const own = campaigns.filter(({ policy }) => policy === caretaker);
  return engine.catalogue.mandates.map((_, m) =>
    median(own.flatMap(({ values }) => (values[m] === null || values[m] === undefined ? [] : [values[m]]))),
  );
}

/** One row a ministry, in the order in which they were given. */
export function rowsOf(engine: Engine, campaigns: readonly Campaign[], thresholds: readonly number[]): Row[] {
  const ids = engine.catalogue.mandates.map(({ id }) => id);
  const played = campaigns.some(({ policy }) => policy === 'caretaker');
  const middles = played ? medians(engine, campaigns, 'caretaker') : CARETAKER_MIDDLES;
  return [...new Set(campaigns.map(({ policy }) => policy))].map((policy) => {
    const own = campaigns.filter((one) => one.policy === policy);
    const share = (test: (one: Campaign) => boolean): number => own.filter(test).length / own.length;
    const endings: Record<string, number> = {};
    for (const { ending } of own) endings[ending] = (endings[ending] ?? 0) + 1;
    const [three, three_share] = bestThree(ids.length, share);
    const letters = own.filter(({ chosen }) => chosen.length === 3);
    const credits = letters.map(
      ({ chosen, values, held, ending }) =>
        chosen.reduce(
          (sum, m) =>
            sum +
            (FELL.includes(ending)
              ? 0
              : creditOf(values[m] ?? null, held[m] === true, middles[m] ?? Number.NaN, {
                  threshold: thresholds[m] ?? 0,
                  reach: engine.catalogue.mandates[m]?.reach ?? 'at-least',
                })),
          0,
        ) / 3,
    );
    const figures = Object.fromEntries(FIGURES.map((id) => [id, median(own.map((one) => one.figures[id]))]));
    return {
      policy,
      campaigns: own.length,
      lasted: share(({ ending }) => !FELL.includes(ending)),
      stood: share(({ days }) => days >= FIVE_YEARS),
      endings,
      held: ids.map((_, m) => share(({ held }) => held[m] === true)),
      three: three.map((m) => ids[m]) as unknown as Row['three'],
      three_share,
      won:
        letters.length === 0
          ? null
          : letters.filter(({ chosen, held }) => chosen.every((m) => held[m] === true)).length /
            letters.length,
      credit: letters.length === 0 ? null : credits.reduce((a, b) => a + b, 0) / credits.length,
      figures,
    };
  });
}

function bestThree(
  count: number,
  share: (test: (one: Campaign) => boolean) => number,
): [readonly [number, number, number], number] {
  let best: readonly [number, number, number] = [0, 1, 2];
  let most = -1;
  for (let a = 0; a < count; a += 1)
    for (let b = a + 1; b < count; b += 1)
      for (let c = b + 1; c < count; c += 1) {
        const held = share((one) => one.held[a] === true && one.held[b] === true && one.held[c] === true);
        if (held > most) {
          most = held;
          best = [a, b, c];
        }
      }
  return [best, most];
}

/** A rule of balance, whether it holds, and the figures that say so. */
export interface Verdict {
  readonly rule:
    | 'caretaker'
    | 'caretaker-stands'
    | 'specialist'
    | 'dominant'
    | 'ways'
    | 'different'
    | 'unused';
  readonly of: string;
  readonly value: number;
  readonly limit: number;
  readonly holds: boolean;
}

/** What the rows conclude, rule by rule (RULES §3, §4; four clearly different ministries win). */
export function verdicts(engine: Engine, campaigns: readonly Campaign[], rows: readonly Row[]): Verdict[] {
  const out: Verdict[] = [];
  const most = (rule: Verdict['rule'], of: string, value: number, limit: number): void => {
    out.push({ rule, of, value, limit, holds: value <= limit });
  };
  const least = (rule: Verdict['rule'], of: string, value: number, limit: number): void => {
    out.push({ rule, of, value, limit, holds: value >= limit });
  };
  const caretaker = rows.find(({ policy }) => policy === 'caretaker');
  engine.catalogue.mandates.forEach(({ id }, m) => {
    if (caretaker !== undefined) most('caretaker', id, caretaker.held[m] ?? 0, 0.35);
    const specialist = rows.reduce((best, row) => ((row.held[m] ?? 0) > (best.held[m] ?? 0) ? row : best));
    least('specialist', `${id} by ${specialist.policy}`, specialist.held[m] ?? 0, 0.65);
  });
  if (caretaker !== undefined) least('caretaker-stands', 'to the twentieth quarter', caretaker.stood, 0.7);
  for (const { policy, three, three_share } of rows)
    most('dominant', `${policy}: ${three.join(', ')}`, three_share, 0.8);
  const winners = rows.filter(({ won }) => won !== null && won >= 0.25);
  least('ways', winners.map(({ policy }) => policy).join(', '), winners.length, 4);
  const alike = twins(campaigns);
  most('different', alike.join(', '), alike.length, 0);
  const idle = unused(campaigns);
  most('unused', idle.join(', '), idle.length, 0);
  return out;
}

/** Pairs of ministries that end in the same state in a world that both played. */
function twins(campaigns: readonly Campaign[]): string[] {
  const seen = new Map<string, string>();
  const pairs = new Set<string>();
  for (const { policy, seed, print } of campaigns) {
    const other = seen.get(`${seed} ${print}`);
    if (other === undefined) seen.set(`${seed} ${print}`, policy);
    else pairs.add(`${other} = ${policy}`);
  }
  return [...pairs].sort();
}

/** Levers that are there to be refused, or that answer what only happens to some: nobody needs them to win. */
const REFUSED: readonly string[] = [
  'law:legal-tender',
  'law:targeted-tariff',
  'parliament.waiver',
  'office.sitting',
  'council.counsel',
  // the remedy for a bill that will lose, which nobody tables who counts first
  'parliament.withdraw',
];

/** Levers that somebody pulls and no campaign that held its three, sorted. The ministry that plays by dice pulls all there are. */
export function unused(campaigns: readonly Pick<Campaign, 'levers' | 'chosen' | 'held'>[]): string[] {
  const all = new Set(campaigns.flatMap(({ levers }) => levers));
  for (const lever of REFUSED) all.delete(lever);
  for (const { levers, chosen, held } of campaigns)
    if (chosen.length === 3 && chosen.every((m) => held[m] === true))
      for (const lever of levers) all.delete(lever);
  return [...all].sort();
}
