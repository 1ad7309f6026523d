// Every page of the codex: its kind, id, title, group, and the words by which it is found beyond its title.
import { CODEX } from '../../../../content/index.ts';
import type { Engine, World } from '../../../../core/types.ts';
import { codexWords } from '../../../../text/index.ts';
import type { CodexKind } from '../../../kit/codex-link.tsx';
import { say, words } from '../../../words.ts';
import { codexOf, type SourceRests, titleOf } from './rests.ts';

const of = codexWords.screen;

export const KINDS = Object.keys(of.kinds) as readonly CodexKind[];

export interface Entry {
  readonly kind: CodexKind;
  readonly id: string;
  readonly title: string;
  /** heading that it stands under in its list */
  readonly group: string;
  /** what its page says, for the search */
  readonly text: string;
}
export interface Library {
  readonly entries: readonly Entry[];
  readonly rests: readonly SourceRests[];
  find(kind: string, id: string): Entry | null;
  /** pages of background and terms that name a page, `kind/id` both */
  named(path: string): readonly string[];
  /** those of a kind, in the order of their list */
  of(kind: CodexKind): readonly Entry[];
}

/** All pages for a world: its own nation, laws and cards, and everything that the model rests on. */
export function libraryOf(engine: Engine, world: World): Library {
  const rests = codexOf(engine, world);
  const entries = [
    ...background(),
    ...laws(engine, world),
    ...decisions(engine, world),
    ...things(world),
    ...parameters(engine, world),
    ...figures(engine),
    ...terms(),
    ...rests.map(({ key, cited }) => ({
      kind: 'sources' as const,
      id: key,
      title: titleOf(cited.title),
      group: of.sourceKinds[cited.kind === 'source' ? 'cited' : 'own'],
      text: `${cited.title} ${key.replaceAll('-', ' ')}`,
    })),
  ];
  const byPath = new Map(entries.map((one) => [`${one.kind}/${one.id}`, one]));
  return {
    entries,
    rests,
    find: (kind, id) => byPath.get(`${kind}/${id}`) ?? null,
    named: (path) => [
      ...CODEX.pages.filter(({ see }) => see.includes(path)).map(({ id }) => `background/${id}`),
      ...CODEX.terms.filter(({ see }) => see.includes(path)).map(({ id }) => `terms/${id}`),
    ],
    of: (kind) => entries.filter((one) => one.kind === kind),
  };
}

function background(): Entry[] {
  return CODEX.pages.map(({ id, topic }) => {
    const page = codexWords.pages[id];
    return {
      kind: 'background',
      id,
      title: page?.title ?? id,
      group: of.topics[topic],
      text: [...Object.values(page?.claims ?? {}), ...Object.values(page?.figures ?? {})].join(' '),
    };
  });
}

function laws(engine: Engine, world: World): Entry[] {
  const order = ['bill', 'money', 'tariff'] as const;
  const kinds = words.parliament.desk.kinds;
  return order.flatMap((kind) =>
    engine.catalogue.laws
      .filter((law) => law.kind === kind && world.scenario.laws.includes(law.id))
      .map(({ id }) => {
        const text = words.laws[id];
        const levers = words.leverRows.filter((row) => row.law === id).map(({ name }) => name);
        const clauses = Object.values(text?.clauses ?? {}).map((one) => `${one.label} ${one.says}`);
        return {
          kind: 'laws',
          id,
          title: say.law(id),
          group: of.lawKinds[kind] ?? kinds[kind],
          text: [text?.says ?? '', ...clauses, ...levers].join(' '),
        };
      }),
  );
}

function decisions(engine: Engine, world: World): Entry[] {
  const { themes } = words.event;
  return (Object.keys(themes) as (keyof typeof themes)[]).flatMap((theme) =>
    engine.catalogue.events
      .filter((one) => one.theme === theme && world.scenario.events.includes(one.id))
      .map(({ id }) => {
        const text = words.events[id];
        const choices = Object.values(text?.choices ?? {}).map((one) => `${one.label} ${one.does}`);
        return {
          kind: 'decisions',
          id,
          title: say.name('event', id),
          group: themes[theme],
          text: [text?.card ?? '', ...choices].join(' '),
        };
      }),
  );
}

/** What stands on the map, and what it is made of: a plant by its own id, the others with their kind before it. */
function things({ nation }: World): Entry[] {
  const put = (
    kind: keyof typeof of.things,
    list: readonly { readonly id: string }[],
    text: (i: number) => string,
  ): Entry[] =>
    list.map(({ id }, i) => ({
      kind: 'plants',
      id: kind === 'plant' ? id : kind === 'link' ? `line-${id}` : `${kind}-${id}`,
      title: kind === 'zone' ? of.zoneName(say.name('zone', id)) : say.name(kind, id),
      group: of.things[kind],
      text: text(i),
    }));
  const province = (id: string | undefined): string => say.name('province', id ?? '');
  return [
    ...put('plant', nation.plants, (i) => {
      const one = nation.plants[i];
      return `${say.name('fuel', one?.fuel ?? '')} ${province(one?.province)}`;
    }),
    ...put('link', nation.links, () => of.carries),
    ...put('fuel', nation.fuels, () => of.fuel),
    ...put('zone', nation.zones, () => of.zone),
    ...put('place', nation.places, (i) => province(nation.places[i]?.province)),
    ...put('city', nation.cities, (i) => province(nation.cities[i]?.province)),
  ];
}

function parameters({ catalogue }: Engine, { scenario }: World): Entry[] {
  const firsts = new Map(CODEX.rooms.map(([room, first]) => [first, room]));
  let room = '';
  const set = Object.entries(catalogue.parameters).map(([id, { source }]): Entry => {
    room = firsts.get(id) ?? room;
    return {
      kind: 'parameters',
      id,
      title: say.parameter(id),
      group: of.rooms[room] ?? room,
      text: `${id.replaceAll('_', ' ')} ${source}`,
    };
  });
  const begin = Object.entries(scenario.begin).map(
    ([id, { source }]): Entry => ({
      kind: 'parameters',
      id: `begin-${id}`,
      title: of.beginName(codexWords.begin[id] ?? id),
      group: of.rooms.begin ?? '',
      text: `${id.replaceAll('_', ' ')} ${source}`,
    }),
  );
  return [...set, ...begin];
}

function figures(engine: Engine): Entry[] {
  const systems = [...new Set(engine.quantities.map(({ system }) => system))];
  return systems.flatMap((system) =>
    engine.quantities
      .filter((one) => one.system === system)
      .map(({ id }) => {
        const { label, short, meaning } = say.quantity(engine, id);
        return {
          kind: 'figures',
          id,
          title: label,
          group: of.systems[system] ?? system,
          text: `${short} ${meaning} ${id.replaceAll('_', ' ')}`,
        };
      }),
  );
}

function terms(): Entry[] {
  return CODEX.terms.map(({ id }) => {
    const { term = id, meaning = '' } = codexWords.terms[id] ?? {};
    const first = term.charAt(0).toUpperCase();
    return {
      kind: 'terms',
      id,
      title: term,
      group: first >= 'A' && first <= 'Z' ? first : of.digits,
      text: meaning,
    };
  });
}
