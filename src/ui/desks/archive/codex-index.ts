// What rests on each source: parameters, plants, places, lines, zones, fuels, laws, events and the first morning.
import type { Engine, Parameter, World } from '../../../core/types.ts';
import { type Citation, citation } from '../../../text/index.ts';
import { say, words } from '../../words.ts';

export type RestKind = keyof typeof words.archive.codex.kinds;
export interface Rest {
  readonly kind: RestKind;
  readonly id: string;
  readonly name: string;
  /** value with unit, or what is known of it; may be empty */
  readonly value: string;
  /** what the makers say of it where the source alone does not */
  readonly note: string;
}
export interface Entry {
  readonly key: string;
  readonly cited: Citation;
  readonly rests: readonly Rest[];
}

/** Every source, those that most rests on first; then what the makers set, and what they fitted. */
export function codexOf(engine: Engine, world: World): readonly Entry[] {
  const found = new Map<string, Rest[]>(Object.keys(engine.sources).map((key) => [key, []]));
  const set: Rest[] = [];
  const fitted: Rest[] = [];
  const put = (source: string, rest: Omit<Rest, 'note'>): void => {
    const own = found.get(source);
    if (own !== undefined) {
      own.push({ ...rest, note: '' });
      return;
    }
    const { kind, title } = citation(source);
    (kind === 'design' ? set : fitted).push({ ...rest, note: title });
    // "fitted: … (hashrate-rule)" rests on the source that it names, too
    for (const [key, rests] of found) if (source.includes(`(${key})`)) rests.push({ ...rest, note: title });
  };
  parameters(engine.catalogue.parameters, 'parameter', put, world.parameters);
  parameters(world.scenario.begin, 'start', put, {});
  const { nation } = world;
  for (const { id, source, mw } of nation.plants)
    put(source, { kind: 'plant', id, name: say.name('plant', id), value: say.amount(mw, 'MW') });
  for (const { id, source, limit_mw } of nation.places)
    put(source, { kind: 'place', id, name: say.name('place', id), value: say.amount(limit_mw, 'MW') });
  for (const { id, source, mw } of nation.links)
    put(source, { kind: 'link', id, name: say.name('link', id), value: say.amount(mw, 'MW') });
  for (const { id, source } of nation.zones)
    put(source, { kind: 'zone', id, name: say.name('zone', id), value: '' });
  for (const { id, source } of nation.fuels)
    put(source, { kind: 'fuel', id, name: say.name('fuel', id), value: '' });
  for (const law of engine.catalogue.laws) {
    put(law.source, { kind: 'law', id: law.id, name: say.law(law.id), value: '' });
    for (const { id, source } of law.clauses)
      put(source, {
        kind: 'law',
        id: `${law.id} ${id}`,
        name: `${say.law(law.id)}: ${id.replaceAll('_', ' ')}`,
        value: '',
      });
  }
  levers(put);
  for (const { id, source } of nation.parliament?.parties ?? [])
    put(source, {
      kind: 'party',
      id,
      name: words.parliament.parties[id] ?? id,
      value: words.partyFacts[id] ?? '',
    });
  for (const { id, source } of engine.catalogue.events)
    put(source, { kind: 'event', id, name: say.name('event', id), value: '' });
  abroad(world, put);
  const entries = [...found].map(([key, rests]) => ({
    key,
    cited: citation(engine.sources[key] ?? key),
    rests,
  }));
  entries.sort((a, b) => b.rests.length - a.rests.length || (a.key < b.key ? -1 : 1));
  const of = words.archive.codex;
  return [...entries, own('design', of.design, set), own('fitted', of.fitted, fitted)];
}

/** What the nation's programme says of the Fund, FATF, partners and other states. */
function abroad({ nation }: World, put: (source: string, rest: Omit<Rest, 'note'>) => void): void {
  const data = nation.programme;
  if (data === undefined) return;
  const { benchmarks, drivers, acts, partners, deals, rivals } = words.programme;
  const named = (table: Readonly<Record<string, string>>, id: string): string => table[id] ?? id;
  const add = (id: string, source: string, name: string, value: string): void =>
    put(source, { kind: 'abroad', id, name, value });
  const points = (value: number): string => say.amount(value, 'points');
  for (const { date, usd } of data.fund.reviews)
    add(date.join('-'), data.fund.source, words.relations.roadOf(date[0], date[1]), say.amount(usd, 'USD'));
  for (const one of data.fund.benchmarks)
    add(one.id, one.source, named(benchmarks, one.id), points(one.points));
  for (const one of data.fatf.drivers) add(one.id, one.source, named(drivers, one.id), points(one.points));
  for (const one of data.fatf.acts) add(one.id, one.source, named(acts, one.id), say.amount(one.usd, 'USD'));
  for (const one of data.partners) add(one.id, one.source, named(partners, one.id), points(one.goodwill));
  for (const one of data.deals) add(one.id, one.source, named(deals, one.id), points(one.capital));
  for (const one of data.rivals)
    add(one.id, one.source, named(rivals, one.id), say.amount(one.held_btc, 'BTC'));
}

/** The 32 levers by number, each with the law or clause that it became. */
function levers(put: (source: string, rest: Omit<Rest, 'note'>) => void): void {
  words.leverRows.forEach(({ name, precedent, law, clause }, i) => {
    const label = words.laws[law]?.clauses[clause]?.label;
    put('lever-table', {
      kind: 'lever',
      id: `lever ${i + 1}`,
      name: `${i + 1}. ${name} (${precedent})`,
      value: label === undefined ? say.law(law) : `${say.law(law)}: ${label.toLowerCase()}`,
    });
  });
}

function own(kind: 'design' | 'fitted', title: string, rests: readonly Rest[]): Entry {
  return { key: kind, cited: { kind, title, date: '', link: '' }, rests };
}

function parameters(
  given: Readonly<Record<string, Parameter>>,
  kind: RestKind,
  put: (source: string, rest: Omit<Rest, 'note'>) => void,
  laid: Readonly<Record<string, number>>,
): void {
  for (const [id, { value, unit, source }] of Object.entries(given))
    put(source, { kind, id, name: say.parameter(id), value: say.amount(laid[id] ?? value, unit) });
}

/** Entries in which every word of the search is found: in the citation or in what rests on it. */
export function searched(entries: readonly Entry[], search: string): readonly Entry[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return entries;
  return entries.filter(({ key, cited, rests }) => {
    const text =
      `${key} ${cited.title} ${rests.map(({ name, id }) => `${name} ${id}`).join(' ')}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
