// The codex’s content: every claim has its words and a source that resolves, every term too, and real persons are named there only.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CODEX, SOURCES } from '../../src/content/index.ts';
import { citation, codexWords, words } from '../../src/text/index.ts';

const { pages, terms, sources } = CODEX;
const keys = [
  ...pages.flatMap((page) => [
    ...Object.values(page.claims).flat(),
    ...page.figures.map((one) => one.source),
  ]),
  ...terms.map((term) => term.source).filter(Boolean),
];
const count = (text: string): number => text.split(/\s+/).length;

describe('the background', () => {
  it('cites a source that resolves for every claim and figure, and no source that nothing rests on', () => {
    for (const { id, claims } of pages)
      for (const [claim, cited] of Object.entries(claims))
        expect(cited.length, `${id} ${claim}`).toBeGreaterThan(0);
    expect(keys.filter((key) => !Object.hasOwn(sources, key) && !Object.hasOwn(SOURCES, key))).toEqual([]);
    expect(Object.keys(sources).filter((key) => !keys.includes(key))).toEqual([]);
    expect(Object.keys(sources).filter((key) => Object.hasOwn(SOURCES, key))).toEqual([]);
  });
  it('says each claim and each figure, in at most sixty plain words, and nothing that is not in content', () => {
    expect(Object.keys(codexWords.pages).sort()).toEqual(pages.map(({ id }) => id).sort());
    for (const { id, claims, figures } of pages) {
      const said = codexWords.pages[id];
      expect(Object.keys(said?.claims ?? {}), id).toEqual(Object.keys(claims));
      expect(Object.keys(said?.figures ?? {}).sort(), id).toEqual(figures.map((one) => one.id).sort());
      for (const text of Object.values(said?.claims ?? {})) {
        expect(count(text), text).toBeLessThanOrEqual(60);
        expect(text).toMatch(/^\S.*[.”:]$/s);
        expect(text).not.toMatch(/!|\p{Extended_Pictographic}/u);
      }
    }
  });
  it('dates what happened, and gives the address of what was read', () => {
    for (const { id, date } of pages) expect(date, id).toMatch(/^(|\d{4}(-\d{2}(-\d{2})?)?)$/);
    const own = ['own-reading', 'own-sums'];
    for (const [key, text] of Object.entries(sources))
      if (!own.includes(key)) expect(citation(text).link, key).not.toBe('');
  });
  it('gives every count of users from nine to fifty million, with who gives it', () => {
    const users = pages.find(({ id }) => id === 'users')!;
    expect(users.figures.map(({ value }) => value)).toEqual([9, 12, 15, 20, 27, 30, 40, 50]);
    expect(new Set(users.figures.map(({ source }) => source)).size).toBe(8);
  });
});

describe('the glossary', () => {
  it('has at least sixty terms in the order of the alphabet, each in one or two sentences of at most forty words', () => {
    expect(terms.length).toBeGreaterThanOrEqual(60);
    expect(Object.keys(codexWords.terms)).toEqual(terms.map(({ id }) => id));
    const names = Object.values(codexWords.terms).map(({ term }) => term.toLowerCase());
    expect(names).toEqual([...names].sort());
    for (const { term, meaning } of Object.values(codexWords.terms)) {
      expect(count(meaning), term).toBeLessThanOrEqual(40);
      expect(meaning, term).toMatch(/^[A-Z0-9].*\.$/);
    }
  });
});

describe('the rooms of the parameters', () => {
  it('begin where their files begin', async () => {
    const folder = new URL('../../src/content/parameters/', import.meta.url);
    const firsts = new Map<string, string>();
    for (const file of readdirSync(folder)) {
      if (file === 'index.ts' || file === 'make.ts') continue;
      const module = (await import(new URL(file, folder).href)) as Readonly<Record<string, object>>;
      for (const table of Object.values(module))
        firsts.set(file.replace('.ts', ''), Object.keys(table)[0] ?? '');
    }
    expect(Object.fromEntries(CODEX.rooms), 'content/codex/rooms.ts').toEqual(Object.fromEntries(firsts));
    for (const [room] of CODEX.rooms) expect(codexWords.screen.rooms[room], room).toBeDefined();
  });
});

describe('real persons', () => {
  const NAMES =
    /saylor|aurangzeb|saqib|\bzhao\b|changpeng|\btrump\b|witkoff|bukele|usmani|mandviwalla|\bsharif\b|blumenthal|\bfaraz\b|world liberty/i;
  const root = fileURLToPath(new URL('../../src/', import.meta.url));
  const home = /^(text\/en\/codex|content\/codex)\//;
  const files = (readdirSync(root, { recursive: true }) as string[])
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.(tsx?|css)$/.test(file));

  it('are named in the codex and nowhere else', () => {
    const named = files.filter((file) => NAMES.test(readFileSync(root + file, 'utf8')));
    expect(named.filter((file) => home.test(file)).length).toBeGreaterThan(0);
    expect(named.filter((file) => !home.test(file))).toEqual([]);
  });
  it('are not members, advisers or parties of the game', () => {
    expect(Object.values(words.parliament.members).join(' ')).not.toMatch(NAMES);
    expect(Object.values(words.parliament.parties).join(' ')).not.toMatch(/PML|PPP|PTI|MQM|JUI/);
  });
});

describe('the 32 levers', () => {
  it('all stand in the codex, each with the law or the clause that it became', () => {
    expect(words.leverRows).toHaveLength(32);
    for (const { name, law, clause } of words.leverRows) {
      expect(words.laws[law], name).toBeDefined();
      if (clause !== '') expect(words.laws[law]?.clauses[clause], name).toBeDefined();
    }
  });
});
