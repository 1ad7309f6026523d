// @vitest-environment happy-dom
// The codex on screen: every law, card, plant, parameter, figure, term and source opens, leads only to pages that exist, and is found by its title.
import { createRoot } from 'react-dom/client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CODEX } from '../../src/content/index.ts';
import type { World } from '../../src/core/types.ts';
import { engine } from '../../src/engine/current.ts';
import type { Game, SessionState } from '../../src/session/index.ts';
import { type Deps, DepsProvider } from '../../src/ui/deps.tsx';
import { Page } from '../../src/ui/desks/archive/codex/codex.tsx';
import { conditionSaid } from '../../src/ui/desks/archive/codex/condition.ts';
import { type Entry, KINDS, libraryOf } from '../../src/ui/desks/archive/codex/entries.ts';
import { finderOf } from '../../src/ui/desks/archive/codex/find.ts';
import { nothing } from './stand.ts';

// a thousand rosettes take longer than all the rest, and say nothing here
vi.mock('../../src/ui/kit/guilloche.ts', async (original) => ({
  ...(await original<object>()),
  ring: () => '',
  band: () => '',
}));

const spec = engine.spec(engine.catalogue.scenarios[0]!.id, 'codex', 'central');
if ('bad' in spec) throw new Error(spec.found);
const world = engine.open(spec) as World;
const state = engine.begin(world);
const game = {
  world,
  state,
  shown: state,
  history: { version: 1, series: {}, happenings: [] },
} as unknown as Game;
const now: SessionState = { ...nothing, engine, game };
const deps = { session: { get: () => now, subscribe: () => () => undefined } } as unknown as Deps;
const library = libraryOf(engine, world);
const path = ({ kind, id }: Entry): string => `${kind}/${id}`;

describe('the pages', () => {
  const host = document.createElement('div');
  const root = createRoot(host);
  beforeAll(async () => {
    document.body.append(host);
    root.render(
      <DepsProvider deps={deps}>
        {library.entries.map((entry) => (
          <section key={path(entry)} data-path={path(entry)}>
            <Page engine={engine} library={library} entry={entry} />
          </section>
        ))}
      </DepsProvider>,
    );
    await new Promise((done) => setTimeout(done, 50));
  }, 120_000);
  afterAll(() => root.unmount());

  it('are one for each law, card, plant, parameter, figure, term, page and source, none twice', () => {
    const paths = library.entries.map(path);
    expect(new Set(paths).size).toBe(paths.length);
    const of = (kind: string, list: readonly { readonly id: string }[]): string[] =>
      list.map(({ id }) => `${kind}/${id}`);
    const { catalogue, quantities, sources } = engine;
    expect(paths).toEqual(
      expect.arrayContaining([
        ...of('laws', catalogue.laws),
        ...of('decisions', catalogue.events),
        ...of('plants', world.nation.plants),
        ...Object.keys(catalogue.parameters).map((id) => `parameters/${id}`),
        ...of('figures', quantities),
        ...of('terms', CODEX.terms),
        ...of('background', CODEX.pages),
        ...Object.keys({ ...sources, ...CODEX.sources }).map((key) => `sources/${key}`),
      ]),
    );
    expect(KINDS.every((kind) => library.of(kind).length > 0)).toBe(true);
  });
  it('open with a heading and a text, and no word is missing', () => {
    const sections = [...host.querySelectorAll<HTMLElement>('section[data-path]')];
    expect(sections).toHaveLength(library.entries.length);
    for (const section of sections) {
      const text = section.textContent ?? '';
      const about = section.dataset.path ?? '';
      expect(section.querySelector('h2')?.textContent?.length ?? 0, about).toBeGreaterThan(0);
      expect(text.length, about).toBeGreaterThan(30);
      expect(text, about).not.toMatch(/undefined|NaN|\[object|Infinity/);
    }
  });
  it('have titles in words: no id stands for a name', () => {
    const bare = library.entries.filter(
      ({ title, id, group }) => title === id || /_|undefined/.test(`${title} ${group}`),
    );
    expect(bare.filter(({ kind }) => kind !== 'sources').map(path)).toEqual([]);
  });
  it('lead only to pages that there are', () => {
    const gone = [...host.querySelectorAll<HTMLAnchorElement>('a[href*="archive/codex/"]')]
      .map((link) => decodeURIComponent(link.getAttribute('href') ?? '').replace('#/play/archive/codex/', ''))
      .filter(
        (to) =>
          to.includes('/') && library.find(to.split('/')[0]!, to.split('/').slice(1).join('/')) === null,
      );
    expect([...new Set(gone)]).toEqual([]);
    const see = [...CODEX.pages, ...CODEX.terms].flatMap((one) => one.see);
    expect(see.filter((to) => library.find(to.split('/')[0]!, to.split('/')[1]!) === null)).toEqual([]);
  });
  it('tell of a card no odds but those of its answers', () => {
    const { chance, id } = engine.catalogue.events.find(
      (one) =>
        one.chance === 0.4 &&
        one.choices.every(({ effects }) => effects.every(({ kind }) => kind !== 'chance')),
    )!;
    expect(host.querySelector(`[data-path="decisions/${id}"]`)?.textContent).not.toMatch(
      new RegExp(`${chance * 100} %|${chance}`),
    );
  });
  it('say conditions as part of a sentence', () => {
    const heat = engine.catalogue.events.find(({ id }) => id === 'heatwave')!;
    expect(conditionSaid(engine, heat.trigger)).toBe(
      'from May to July and while temperature is at least 38.0 °C',
    );
  });
});

describe('the search', () => {
  const find = finderOf(library.entries);
  it('finds every page by its own title, among the first of its kind', () => {
    const lost = library.entries.filter((entry) => {
      const list = find(entry.title).find(({ kind }) => kind === entry.kind)?.entries ?? [];
      const alike = list.filter(({ title }) => title === entry.title).length;
      const at = list.indexOf(entry);
      return at < 0 || at >= Math.max(alike, 1);
    });
    expect(lost.map(path)).toEqual([]);
  });
  it('groups by kind, the best first; forgives a slip; and says nothing where nothing is', () => {
    expect(find('ordinance')[0]?.entries[0]?.id).toBe('ordinance');
    expect(find('hashprise').flatMap(({ entries }) => entries.map(path))).toContain('terms/hashprice');
    expect(find('J/TH')[0]?.entries[0]?.id).toBe('jth');
    expect(find('582,000').flatMap(({ entries }) => entries.map(path))).toContain('background/meeting');
    expect(find('qqqq')).toEqual([]);
    expect(find('   ')).toEqual([]);
    const kinds = find('power').map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});
