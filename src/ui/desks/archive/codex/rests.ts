// What rests on each source: background, terms, parameters, plants, places, lines, zones, fuels, laws, events and the first morning.
import { CODEX } from '../../../../content/index.ts';
import type { Engine, Parameter, World } from '../../../../core/types.ts';
import { type Citation, citation, codexWords } from '../../../../text/index.ts';
import { say, words } from '../../../words.ts';

export type RestKind = keyof typeof codexWords.screen.restKinds;
export interface Rest {
  readonly kind: RestKind;
  readonly id: string;
  /** its page, `kind/id`; empty where it has none of its own */
  readonly to: string;
  readonly name: string;
  /** value with unit, or what is known of it; may be empty */
  readonly value: string;
  /** what the makers say of it where the source alone does not */
  readonly note: string;
}
export interface SourceRests {
  readonly key: string;
  readonly cited: Citation;
  readonly rests: readonly Rest[];
}

/** A citation’s first words as a heading: up to its first colon, bracket or semicolon. */
export function titleOf(said: string): string {
  const head = said.split(/[:;(]/)[0]?.trim() ?? said;
  return head.length > 72 ? `${head.slice(0, 70).replace(/\s+\S*$/, '')}…` : head;
}

/** Every source, those that most rests on first; then what the makers set, and what they fitted. */
export function codexOf(engine: Engine, world: World): readonly SourceRests[] {
  const found = new Map<string, Rest[]>(
    [...Object.keys(engine.sources), ...Object.keys(CODEX.sources)].map((key) => [key, []]),
  );
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
  background(put);
  const { nation } = world;
  for (const { id, source, mw } of nation.plants)
    put(source, {
      kind: 'plant',
      id,
      to: `plants/${id}`,
      name: say.name('plant', id),
      value: say.amount(mw, 'MW'),
    });
  for (const { id, source, limit_mw } of nation.places)
    put(source, {
      kind: 'place',
      id,
      to: `plants/place-${id}`,
      name: say.name('place', id),
      value: say.amount(limit_mw, 'MW'),
    });
  for (const { id, source, mw } of nation.links)
    put(source, {
      kind: 'link',
      id,
      to: `plants/line-${id}`,
      name: say.name('link', id),
      value: say.amount(mw, 'MW'),
    });
  for (const { id, source } of nation.zones)
    put(source, { kind: 'zone', id, to: `plants/zone-${id}`, name: say.name('zone', id), value: '' });
  for (const { id, source } of nation.fuels)
    put(source, { kind: 'fuel', id, to: `plants/fuel-${id}`, name: say.name('fuel', id), value: '' });
  for (const law of engine.catalogue.laws) {
    put(law.source, { kind: 'law', id: law.id, to: `laws/${law.id}`, name: say.law(law.id), value: '' });
    for (const { id, source } of law.clauses)
      put(source, {
        kind: 'law',
        id: `${law.id} ${id}`,
        to: `laws/${law.id}`,
        name: `${say.law(law.id)}: ${words.laws[law.id]?.clauses[id]?.label.toLowerCase() ?? id}`,
        value: '',
      });
  }
  for (const { id, source, loss_shedding_h } of nation.cities)
    put(source, {
      kind: 'city',
      id,
      to: `plants/city-${id}`,
      name: say.name('city', id),
      value: say.amount(loss_shedding_h, 'h/day'),
    });
  levers(put);
  for (const { id, source } of nation.parliament?.parties ?? [])
    put(source, {
      kind: 'party',
      id,
      to: 'background/parties',
      name: words.parliament.parties[id] ?? id,
      value: words.partyFacts[id] ?? '',
    });
  for (const { id, source } of engine.catalogue.events)
    put(source, { kind: 'event', id, to: `decisions/${id}`, name: say.name('event', id), value: '' });
  abroad(world, put);
  const entries = [...found].map(([key, rests]) => ({
    key,
    cited: citation(engine.sources[key] ?? CODEX.sources[key] ?? key),
    rests,
  }));
  entries.sort((a, b) => b.rests.length - a.rests.length || (a.key < b.key ? -1 : 1));
  const of = codexWords.screen;
  return [...entries, own('design', of.design, set), own('fitted', of.fitted, fitted)];
}

/** Claims, figures and terms of the codex itself, once each. */
function background(put: (source: string, rest: Omit<Rest, 'note'>) => void): void {
  for (const { id, claims, figures } of CODEX.pages) {
    const keys = new Set([...Object.values(claims).flat(), ...figures.map(({ source }) => source)]);
    const name = codexWords.pages[id]?.title ?? id;
    for (const key of keys) put(key, { kind: 'page', id, to: `background/${id}`, name, value: '' });
  }
  for (const { id, source } of CODEX.terms)
    if (source !== '')
      put(source, { kind: 'term', id, to: `terms/${id}`, name: codexWords.terms[id]?.term ?? id, value: '' });
}

/** What the nation's programme says of the Fund, FATF, partners and other states. */
function abroad({ nation }: World, put: (source: string, rest: Omit<Rest, 'note'>) => void): void {
  const data = nation.programme;
  if (data === undefined) return;
  const { benchmarks, drivers, acts, partners, deals, rivals } = words.programme;
  const named = (table: Readonly<Record<string, string>>, id: string): string => table[id] ?? id;
  const add = (id: string, source: string, name: string, value: string): void =>
    put(source, { kind: 'abroad', id, to: '', name, value });
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
      to: `laws/${law}`,
      name: `${i + 1}. ${name} (${precedent})`,
      value: label === undefined ? say.law(law) : `${say.law(law)}: ${label.toLowerCase()}`,
    });
  });
}

function own(kind: 'design' | 'fitted', title: string, rests: readonly Rest[]): SourceRests {
  return { key: kind, cited: { kind, title, date: '', link: '' }, rests };
}

function parameters(
  given: Readonly<Record<string, Parameter>>,
  kind: RestKind,
  put: (source: string, rest: Omit<Rest, 'note'>) => void,
  laid: Readonly<Record<string, number>>,
): void {
  for (const [id, { value, unit, source }] of Object.entries(given))
    put(source, {
      kind,
      id,
      to: kind === 'start' ? `parameters/begin-${id}` : `parameters/${id}`,
      name: kind === 'start' ? (codexWords.begin[id] ?? id) : say.parameter(id),
      value: say.amount(laid[id] ?? value, unit),
    });
}
