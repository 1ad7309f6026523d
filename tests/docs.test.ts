// What the pages say is there: files that they link to, commands in their blocks, keys of the game, figures of the rules.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { CONTENT } from '../src/content/index.ts';
import { surplus } from './cli/terminal.ts';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/playlog/README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const text = (page: string): string => readFileSync(page, 'utf8');

/** Every match of the first group, by page. */
function found(pattern: RegExp, page: string): string[] {
  return [...text(page).matchAll(pattern)].map((one) => one[1] ?? '');
}
/** Headings as their anchors: small letters, figures and dashes. */
const anchors = (page: string): string[] =>
  found(/^#+ (.*)$/gm, page).map((head) =>
    head
      .toLowerCase()
      .replaceAll(/[^\p{L}\d\s-]/gu, '')
      .replaceAll(' ', '-'),
  );

it.each(PAGES)('%s links to what is there', (page) => {
  const broken = [...found(/\]\(([^)\s]+)\)/g, page), ...found(/ src="([^"]+)"/g, page)].filter((target) => {
    if (/^https?:/.test(target)) return false;
    const [file = '', anchor] = target.split('#');
    const at = file === '' ? page : path.join(path.dirname(page), file);
    return !existsSync(at) || (anchor !== undefined && !anchors(at).includes(anchor));
  });
  expect(broken).toEqual([]);
});

it.each(PAGES)('%s names commands that there are', async (page) => {
  const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
  const unknown = found(/\bnpm run ([\w:-]+)/g, page).filter((name) => !Object.hasOwn(scripts, name));
  expect(unknown).toEqual([]);
  // options too: each verb’s help names those that it takes
  for (const [, verb = '', rest = ''] of text(page).matchAll(
    /\bnpm run surplus -- ((?:content|scenario) [a-z]+|[a-z]+)([^\n`]*)/g,
  )) {
    const { code, out } = await surplus(...verb.split(' '), '--help');
    expect(code, verb).toBe(0);
    for (const [option] of rest.matchAll(/--[a-z]+/g)) expect(out, `${verb} ${option}`).toContain(option);
  }
});

it('tells testers of every verb, and the tour of every room', async () => {
  const { out } = await surplus('--help');
  const verbs = [...out.matchAll(/^ {2}(\w+(?: \w+)?) {2,}/gm)].map((one) => one[1] ?? '');
  expect(verbs).toContain('content model');
  const page = text('docs/TESTING.md');
  expect(verbs.filter((verb) => !page.includes(verb))).toEqual([]);
  const rooms = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory());
  const tour = text('README.md');
  expect(rooms.map(({ name }) => `src/${name} `).filter((room) => !tour.includes(room))).toEqual([]);
});

it('has every key of the play shell in the table of keys', () => {
  const source = text('src/ui/play/keys.ts');
  const keys = [...source.matchAll(/^ {2}([a-z]): '/gm)].map((one) => one[1] ?? '');
  expect(keys.length).toBeGreaterThan(5);
  const page = text('docs/PLAYING.md');
  for (const key of [...keys, 'n', '1', '2', '3']) expect(page).toContain(`\`${key}\``);
});

it.each(['docs/PLAYING.md', 'docs/TESTING.md'])('%s calls what is on screen by its name', (page) => {
  const words = readdirSync('src/text/en', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => text(`src/text/en/${name}`))
    .join('\n');
  const names = [
    ...text(page)
      .replaceAll('**', '')
      .matchAll(/(?<!\w)\*([^*\n]+)\*(?!\w)/g),
  ].map((one) => one[1] ?? '');
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !words.includes(name))).toEqual([]);
});

it('says in words what parameters hold', () => {
  const value = (id: string): number => CONTENT.parameters[id]?.value ?? Number.NaN;
  const page = text('docs/PLAYING.md');
  const words = ['No', 'One', 'Two', 'Three', 'Four'];
  expect(page).toContain(`${words[value('amber_least')]} or more gauges out of the green`);
  expect(page).toContain(`${words[value('sittings_most')]?.toLowerCase()} sittings in a campaign`);
  expect(value('letter_quarters'), 'a letter is answered within the first year').toBe(4);
  expect(page).toContain('within the first year');
  expect(value('succession_quarter'), 'the last four quarters belong to a successor').toBe(40 - 4 + 1);
});

it.each(['002-four-quarters', '003-keyboard', '004-touch'])(
  'the campaign %s plays as its log says',
  async (name) => {
    const { code, out } = await surplus('verify', `docs/playlog/${name}.json`);
    expect([code, out.split(' ')[0]]).toEqual([0, 'verified']);
  },
);
