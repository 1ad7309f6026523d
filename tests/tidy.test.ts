// Holds the source to the repository's rules, proves that it saw the source, and proves with planted violations that
// each rule would speak up: a rule that cannot fail guards nothing.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { canaries, innocents } from './tidy-canary.ts';
import { rooms, rules, shippedNames, show } from './tidy-rules.ts';
import { readSources, type Source } from './tidy-source.ts';
import { unreadWords, unusedClasses, unusedIcons } from './tidy-unused.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = readSources(root, 'src');

function inRoom(room: string): Source[] {
  return sources.filter((source) =>
    room === 'main' ? source.path === 'src/main.tsx' : source.path.startsWith(`src/${room}/`),
  );
}

describe('the rules see the source', () => {
  it.each(Object.keys(rooms))('%s has files', (room) => {
    expect(inRoom(room).length).toBeGreaterThan(0);
  });

  it.each(Object.keys(rooms).filter((room) => room !== 'main'))(
    'the types of %s reach no further than the table',
    (room) => {
      const { references } = JSON.parse(readFileSync(path.join(root, 'src', room, 'tsconfig.json'), 'utf8'));
      const reached = references.map((reference: { path: string }) => path.basename(reference.path)).sort();
      expect(reached).toEqual(Object.keys(rooms[room]?.rooms ?? {}).sort());
    },
  );

  it('there is no room but those of the table', () => {
    expect(
      sources
        .filter((source) => !Object.keys(rooms).some((room) => inRoom(room).includes(source)))
        .map(({ path: file }) => file),
    ).toEqual([]);
  });

  it('each room that has files has a door', () => {
    const entrances = ['index.ts', 'index.tsx', ...['main.ts']];
    const shut = Object.keys(rooms).filter(
      (room) => room !== 'main' && !entrances.some((name) => existsSync(path.join(root, 'src', room, name))),
    );
    expect(shut).toEqual([]);
  });
});

describe('the rules hold', () => {
  it.each(Object.entries(rules))('%s', (_, rule) => {
    expect(show(sources.flatMap(rule))).toEqual([]);
  });
});

describe('nothing lies about that nobody uses', () => {
  const planted = (path: string, text: string): Source[] => [...sources, { path, text }];
  it('words are read by code', () => {
    expect(unreadWords(sources)).toEqual([]);
    const less = sources.filter(({ path: file }) => file !== 'src/ui/desks/relations/deals.tsx');
    expect(unreadWords(less)).toContain('relations.gains.swayed');
  });
  it('classes of the style sheets are named by code', () => {
    expect(unusedClasses(sources)).toEqual([]);
    expect(unusedClasses(planted('src/ui/x.css', '.meter .no-such-class { color: red; }'))).toEqual([
      'no-such-class',
    ]);
  });
  it('icons are drawn', () => {
    expect(unusedIcons(sources)).toEqual([]);
    const less = sources.filter(({ path: file }) => file !== 'src/ui/play/rail.tsx');
    expect(unusedIcons(less)).toContain('lightning');
  });
});

describe('the rules find planted violations', () => {
  it('every rule has one', () => {
    expect([...new Set(canaries.map(({ rule }) => rule))].sort()).toEqual(Object.keys(rules).sort());
  });

  it.each(canaries)('$path: $text', ({ rule, ...source }) => {
    expect(rules[rule]?.(source)).not.toEqual([]);
  });

  it.each(innocents)('and leave alone $path: $text', (source) => {
    expect(show(Object.values(rules).flatMap((rule) => rule(source)))).toEqual([]);
  });

  it.each(['assets/miner.js', 'assets/Mining-3f.css', 'assets/crypto.js', 'coins.svg'])(
    'shipped name %s',
    (name) => {
      expect(shippedNames([name])).toHaveLength(1);
    },
  );
});
