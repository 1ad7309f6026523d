// What occurs: campaigns of several policies, answered at random, searched for each card, answer, headline, law, clause, tenant signed,
// ending, way out, piece of news and refusal, with one run that shows it. Player’s orders and seeds alone; nothing is forced.
import type { BadInput, Command, Engine, Happening, State, World } from '../core/types.ts';
import { words } from '../text/index.ts';
import { ERRANDS, OPEN_HOUSES, VISITOR } from './errands/index.ts';
import { POLICIES, type Policy } from './ministries/index.ts';
import { playPolicy } from './policy-run.ts';
import { dice, hostileMorning, randomMorning } from './random-policy.ts';
import { duties } from './republic.ts';

export type Kind =
  | 'event'
  | 'choice'
  | 'headline'
  | 'law'
  | 'clause'
  | 'tenant'
  | 'ending'
  | 'way'
  | 'news'
  | 'refusal';

/** Something that was seen: in how many campaigns, and one that shows it. */
export interface Shown {
  readonly kind: Kind;
  readonly id: string;
  readonly campaigns: number;
  readonly scenario: string;
  readonly seed: string;
  readonly policy: string;
  readonly day: number;
}

export interface Occurred {
  readonly campaigns: number;
  readonly shown: readonly Shown[];
  readonly never: readonly { readonly kind: Kind; readonly id: string }[];
}

/** Ids that no catalogue lists: endings, kinds of news, codes of refusals. */
export interface Wanted {
  readonly endings: readonly string[];
  readonly news: readonly string[];
  readonly refusals: readonly string[];
}
/** All that the words know of, but for the session’s own refusal, which no order to the simulation meets. */
export const WORDED: Wanted = {
  endings: Object.keys(words.office.ends),
  news: Object.keys(words.chronicleGroup),
  refusals: Object.keys(words.refusals).filter((code) => code !== 'looking-back' && code !== 'not-verified'),
};

/** Everything that there is to see in a scenario. */
export function universe(engine: Engine, scenario: string, wanted: Wanted): { kind: Kind; id: string }[] {
  const { catalogue } = engine;
  const played = catalogue.scenarios.find(({ id }) => id === scenario);
  const all: { kind: Kind; id: string }[] = [];
  const add = (kind: Kind, ids: readonly string[]): void => {
    for (const id of ids) all.push({ kind, id });
  };
  add('event', played?.events ?? []);
  for (const { id, choices } of catalogue.events)
    if (played?.events.includes(id) === true)
      add(
        'choice',
        choices.map((choice) => `${id}/${choice.id}`),
      );
  add('headline', played?.headlines ?? []);
  add('law', played?.laws ?? []);
  for (const { id, clauses } of catalogue.laws)
    if (played?.laws.includes(id) === true)
      add(
        'clause',
        clauses.map((clause) => `${id}/${clause.id}`),
      );
  const nation = catalogue.nations.find(({ id }) => id === played?.nation);
  if (nation?.compute !== undefined)
    add(
      'tenant',
      catalogue.tenants.map(({ id }) => id),
    );
  add('ending', wanted.endings);
  add(
    'way',
    catalogue.waysOut.map(({ id }) => id),
  );
  add('news', wanted.news);
  add('refusal', wanted.refusals);
  return all;
}

/** A policy whose cards are answered by the dice, each choice as likely as the other. */
function answered(policy: Policy): Policy {
  return {
    id: policy.id,
    morning: (engine, world, state) => {
      const own = policy.morning(engine, world, state).filter((command) => command.kind !== 'events.answer');
      return [...answers(engine, world, state), ...own];
    },
  };
}

function answers(engine: Engine, world: World, state: State): Command[] {
  const out: Command[] = [];
  world.scenario.events.forEach((event, i) => {
    if ((state.events.open_day[i] ?? -1) < 0) return;
    const open = (engine.catalogue.events.find(({ id }) => id === event)?.choices ?? []).filter(
      ({ id }) => engine.check(world, state, { kind: 'events.answer', event, choice: id }) === null,
    );
    const roll = dice(world.spec.seed, state.day, 7000 + i);
    // now and then nobody answers
    const choice = roll % 16 === 0 ? undefined : open[(roll >>> 4) % Math.max(1, open.length)];
    if (choice !== undefined) out.push({ kind: 'events.answer', event, choice: choice.id });
  });
  return out;
}

const HOSTILE: Policy = { id: 'hostile', morning: hostileMorning };
/** Sees to what keeps a ministry in office, orders at random, and asks for everything twice. */
const INSISTENT: Policy = {
  id: 'insistent',
  morning: (engine, world, state) => {
    const kept = duties(engine, world, state);
    const own = randomMorning(engine, world, state).filter(({ kind }) => kind !== 'office.sitting');
    return [...kept, ...own, ...own];
  },
};
/** Who plays: errands, odd ways and sensible ones, each group in a world of its own. */
const ROUND: readonly (readonly Policy[])[] = [
  ...ERRANDS.map((policy) => [policy]),
  // the same cards answered in six ways
  OPEN_HOUSES,
  [HOSTILE],
  [INSISTENT],
  ...['random', 'balanced', 'max-mine', 'hodl', 'dca'].map((id) => [answered(named(id))]),
  // the largest tenants are few, and partners slow to come back
  ...ERRANDS.filter(({ id }) => id === 'machines' || id === 'estranged').map((policy) => [policy]),
  OPEN_HOUSES,
  ...[
    'targeted-anyway',
    'bill-cutter',
    'consent-first',
    'without-coins',
    'lawmaker',
    'vault-keeper',
    'consent-first',
    'without-coins',
  ].map((id) => [named(id)]),
];

function named(id: string): Policy {
  return POLICIES.find((policy) => policy.id === id) ?? HOSTILE;
}

type Note = (kind: Kind, id: string, day: number) => void;

/** Plays so many campaigns at most, seeds `exhaust-0` on, until everything has been seen. Stops at the first bad input. */
export function occur(
  engine: Engine,
  scenario: string,
  most: number,
  wanted: Wanted,
  progress: (share: number) => void = () => undefined,
): Occurred | BadInput {
  const all = universe(engine, scenario, wanted);
  const seen = new Map<string, Shown>();
  const left = new Set(all.map(({ kind, id }) => `${kind} ${id}`));
  const total = left.size;
  // nations that lack a room say so; nothing else of them is looked for
  for (const bare of barer(engine, scenario)) {
    const bad = campaign(engine, bare, 'exhaust-0', VISITOR, (one) => {
      if (one.kind === 'refusal') keep(one);
    });
    if (bad !== null) return bad;
  }
  let campaigns = 0;
  for (let group = 0; campaigns < most && left.size > 0; group += 1)
    for (const policy of ROUND[group % ROUND.length] ?? []) {
      if (campaigns === most || left.size === 0) break;
      const bad = campaign(engine, scenario, `exhaust-${group}`, policy, keep);
      if (bad !== null) return bad;
      campaigns += 1;
      progress(Math.max(campaigns / most, 1 - left.size / total));
    }
  function keep(one: Shown): void {
    const key = `${one.kind} ${one.id}`;
    const before = seen.get(key);
    seen.set(key, before === undefined ? one : { ...before, campaigns: before.campaigns + 1 });
    left.delete(key);
  }
  return {
    campaigns,
    shown: all.flatMap(({ kind, id }) => seen.get(`${kind} ${id}`) ?? []),
    never: all.filter(({ kind, id }) => left.has(`${kind} ${id}`)),
  };
}

/** Scenarios of nations in which there is less to ask for. */
function barer({ catalogue }: Engine, scenario: string): string[] {
  const own = catalogue.scenarios.find(({ id }) => id === scenario)?.nation;
  const bare = catalogue.nations.filter(({ id, parliament }) => id !== own && parliament === undefined);
  return catalogue.scenarios.filter(({ nation }) => bare.some(({ id }) => id === nation)).map(({ id }) => id);
}

/** Plays one campaign and hands on what it showed, each thing once with its first day. */
function campaign(
  engine: Engine,
  scenario: string,
  seed: string,
  policy: Policy,
  keep: (one: Shown) => void,
): BadInput | null {
  const spec = engine.spec(scenario, seed, 'mixed');
  if ('bad' in spec) return spec;
  const world = engine.open(spec);
  if ('bad' in world) return world;
  const here = new Map<string, Shown>();
  const note: Note = (kind, id, day) => {
    const key = `${kind} ${id}`;
    if (!here.has(key)) here.set(key, { kind, id, campaigns: 1, scenario, seed, policy: policy.id, day });
  };
  const { run, state } = playPolicy(engine, world, policy, world.days, undefined, (one) => look(one, note));
  for (const [day, command] of run.commands)
    if (command.kind === 'laws.table')
      for (const clause of Object.keys(command.clauses)) note('clause', `${command.law}/${clause}`, day);
  // the morning after: nothing may be ordered any more
  const over = engine.check(world, state, { kind: 'programme.consult' });
  if (over !== null) note('refusal', over.code, state.day);
  for (const one of here.values()) keep(one);
  return null;
}

function look(one: Happening, note: Note): void {
  note('news', one.kind, one.day);
  if (one.kind === 'event-opened') note('event', one.event, one.day);
  else if (one.kind === 'event-answered') note('choice', `${one.event}/${one.choice}`, one.day);
  else if (one.kind === 'tenant-signed') note('tenant', one.tenant, one.day);
  else if (one.kind === 'headline') note('headline', one.id, one.day);
  else if (one.kind === 'law-stage' && one.stage === 'force') note('law', one.law, one.day);
  else if (one.kind === 'ended') note('ending', one.how, one.day);
  else if (one.kind === 'way-out') note('way', one.way, one.day);
  else if (one.kind === 'refused') note('refusal', one.refusal.code, one.day);
}
