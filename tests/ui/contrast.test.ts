// WCAG 2.2 AA reckoned from the tokens: text 4.5 to 1 on every ground it may lie on, what is drawn 3 to 1. How each token
// is used is read from the style sheets and the screens; whatever is not accounted for fails.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { INKS } from '../../src/game/inks.ts';
import { PALETTES } from '../../src/game/theme.ts';
import { lineAt, readSources, type Source, withoutComments } from '../tidy-source.ts';
import { contrast, type Declared, declarations, type Light, light, over } from './css.ts';

/** What a token may be: the ground that things lie on, text, a thing drawn or edged, a quiet divider that says nothing. */
type Kind = 'ground' | 'text' | 'drawn' | 'quiet' | 'veil';
const KINDS: Readonly<Record<string, Kind>> = {
  ground: 'ground',
  panel: 'ground',
  panel2: 'ground',
  raise: 'ground',
  ink: 'text',
  ink2: 'text',
  ink3: 'text',
  elec: 'text',
  btc: 'text',
  ai: 'text',
  ok: 'text',
  risk: 'text',
  exp: 'text',
  ind: 'text',
  line2: 'drawn',
  engrave: 'drawn',
  'elec-graphic': 'drawn',
  line: 'quiet',
  scrim: 'veil',
};
const LEAST = { text: 4.5, drawn: 3 } as const;

/** Where a drawn token is `color`: engraved work takes it from there as `currentColor`, and nobody has to read it. */
const ENGRAVED = [
  '.ornament',
  '.micro',
  '.crest',
  '.act-card > svg',
  '.letter-head > svg',
  '.letter .rule',
  '.sitting-head .rule',
  '.bonds .rule',
];

/**
 * What shows less than wholly, by where it stands. 'adorns': ornament, a picture, something that is named beside it;
 * 'tint': an area whose edge is drawn in full; otherwise the tokens that it shows, which must still be seen.
 */
const FADED: Readonly<Record<string, 'adorns' | 'tint' | readonly string[]>> = {
  '.waves': 'adorns',
  '.title-page > .waves': 'adorns',
  '.certificate > .waves': 'adorns',
  '.nothing-yet > svg': 'adorns',
  '.engraving .plume': 'adorns',
  '.desk-head .rule': 'adorns',
  '.hall-lines': 'adorns',
  '.leaf-rosette': 'adorns',
  // that the member stands back is written under the portrait
  '.medal.recused .effigy': 'adorns',
  '.day-plot .less': 'tint',
  '.day-plot .more': 'tint',
  '.kpi .spark': ['ink2', 'btc', 'elec'],
  'certificate.tsx: one.current ? 1 : 0.8': 'adorns',
  // what hides the waves behind the rosette
  'certificate.tsx: 0.8': 'adorns',
  'drawing.tsx: 0.2': 'tint',
  'fatf.tsx: 0.7 + (0.3 * (i + 1)) / past.length': ['ink'],
  'line-chart.tsx: 0.5': 'adorns',
  // the glass of a sign, whose line is whole
  'map-lens.tsx: 0.35': 'adorns',
  'map-lens.tsx: 0.6': 'tint',
  'plate.tsx: Math.max(0.14': 'adorns',
  'stack-chart.tsx: 0.13': 'tint',
  'stack-chart.tsx: 0.45': 'tint',
  'time-plot.tsx: 0.5': 'adorns',
  // what is after the day that is looked at, pushed back on purpose
  'time-plot.tsx: 0.62': 'adorns',
  'time-plot.tsx: past ? 0.6 : 1': ['ink'],
  'two-lines.tsx: 0.1': 'tint',
};
/** Files that draw ornament and nothing else. */
const ORNAMENT = /\/(guilloche\.ts|ornament\.tsx|title\/title\.tsx)$/;

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = readSources(root, 'src').filter(({ path: file }) => /^src\/(ui|game|main)/.test(file));
const sheets = sources.filter(({ path: file }) => path.extname(file) === '.css');
const rules = sheets.flatMap((sheet) => declarations(sheet.path, sheet.text));

type Tokens = Readonly<Record<string, string>>;
/** The tokens stated by the rules with these selectors, later ones over earlier ones. */
function tokens(all: readonly Declared[], ...selectors: readonly string[]): Tokens {
  const from = (selector: string): [string, string][] =>
    all
      .filter(({ inside }) => inside.length === 1 && inside[0] === selector)
      .filter(({ property, value }) => property.startsWith('--') && /^(#|rgb)/.test(value))
      .map(({ property, value }) => [property.slice(2), value]);
  return Object.fromEntries(selectors.flatMap(from));
}
const paper = ":root[data-theme='day'] .sheet";
const day = ":root[data-theme='day']";
const THEMES: Readonly<Record<string, Tokens>> = {
  night: tokens(rules, ':root'),
  day: tokens(rules, ':root', day),
  // paper covers the ground of the page: nothing lies on that within it
  'paper at night': { ...tokens(rules, ':root', '.sheet'), ground: tokens(rules, '.sheet').panel ?? '' },
  'paper by day': {
    ...tokens(rules, ':root', day, '.sheet', paper),
    ground: tokens(rules, paper).panel ?? '',
  },
};
const ofKind = (kind: Kind): string[] => Object.keys(KINDS).filter((name) => KINDS[name] === kind);
const GROUNDS = ofKind('ground');

type Pair = readonly [what: string, ratio: number, least: number];
const failing = (pairs: readonly Pair[]): string[] =>
  pairs.filter(([, ratio, least]) => ratio < least).map(([what, ratio]) => `${what} is ${ratio.toFixed(2)}`);

/** Every token of a kind that must be seen, on every ground. */
function pairs(theme: string, all: Tokens): Pair[] {
  const at = (name: string): Light => light(all[name] ?? '#000');
  return GROUNDS.flatMap((ground) =>
    (['text', 'drawn'] as const).flatMap((kind) =>
      ofKind(kind).map(
        (name): Pair => [`${theme}: ${name} on ${ground}`, contrast(at(name), at(ground)), LEAST[kind]],
      ),
    ),
  );
}

interface Use {
  readonly where: string;
  readonly property: string;
  readonly token: string;
  /** the rule's selector, or the tag of a screen */
  readonly by: string;
}
const VAR = /var\(--([\w-]+)\)/g;
/** Where colours of the table are used: by style sheets, and by screens that colour a drawing themselves. */
function uses(css: readonly Declared[], code: readonly Source[]): Use[] {
  const known = (token: string): boolean => token in KINDS;
  const inSheets = css.flatMap(({ where, inside, property, value }) =>
    [...value.matchAll(VAR)]
      .map(([, token = '']) => ({ where, property, token, by: inside.at(-1) ?? '' }))
      .filter(({ token }) => known(token)),
  );
  const inCode = code.flatMap(({ path: where, text }) =>
    [...withoutComments(text).matchAll(/([\w-]+)\s*[:=]\s*["'{`]*var\(--([\w-]+)\)/g)].map(
      ({ 1: property = '', 2: token = '', index }) => ({
        where: `${where}:${lineAt(text, index)}`,
        property,
        token,
        by: /<(\w+)[^<]*$/.exec(text.slice(0, index))?.[1] ?? '',
      }),
    ),
  );
  return [...inSheets, ...inCode.filter(({ token }) => known(token))];
}

/** A control by the last part of a selector, or by what is around a hidden one. */
const CONTROL =
  /(^|[\s>+~,(])(button|input|select|textarea|summary|\.button|\.choices > label)(?![\w-])[^\s>+~,]*$/;

/** What is wrong with a use, in words; null when its token may be used so. */
function misuse({ where, property, token, by }: Use): string | null {
  const kind = KINDS[token];
  const reads = property === 'color' || (property === 'fill' && /(^|\s)text\b[^\s]*$/.test(by));
  const at = `${where} ${by}: ${property} is ${token}`;
  if (reads && kind === 'drawn' && !by.split(', ').every((one) => ENGRAVED.includes(one)))
    return `${at}, which is too faint to be read`;
  if (reads && (kind === 'quiet' || kind === 'veil')) return `${at}, which nobody can read`;
  if (kind !== 'quiet') return null;
  if (/^(outline|text-decoration|accent|caret)/.test(property)) return `${at}, which nobody can see`;
  return by.split(/,\s*/).some((one) => CONTROL.test(one)) ? `${at}, which is no edge for a control` : null;
}

/** Rules that state both text and what lies under it: on every ground, where what lies under it is see-through. */
function inverted(theme: string, all: Tokens, css: readonly Declared[]): Pair[] {
  const blocks = new Map<string, Map<string, string>>();
  for (const { where, inside, property, value } of css) {
    const key = `${where} ${inside.join(' ')}`;
    const block = blocks.get(key) ?? new Map<string, string>();
    blocks.set(key, block.set(property === 'background-color' ? 'background' : property, value));
  }
  return [...blocks].flatMap(([by, block]) => {
    const [, text] = /^var\(--([\w-]+)\)$/.exec(block.get('color') ?? '') ?? [];
    const value = block.get('background') ?? '';
    if (text === undefined || ENGRAVED.some((one) => by.endsWith(one))) return [];
    return GROUNDS.flatMap((ground): Pair[] => {
      const under = flat(value, all, light(all[ground] ?? ''));
      return under === null
        ? []
        : [[`${theme}: ${by} over ${ground}`, contrast(light(all[text] ?? ''), under), LEAST.text]];
    });
  });
}

/** A background of one colour as it looks over a ground; null for none and for rulings. */
function flat(value: string, all: Tokens, ground: Light): Light | null {
  const [, whole] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
  if (whole !== undefined) return KINDS[whole] === undefined ? null : light(all[whole] ?? '');
  const [, top, share, below = ''] =
    /^color-mix\(in srgb, var\(--([\w-]+)\) (\d+)%, (?:transparent|var\(--([\w-]+)\))\)$/.exec(value) ?? [];
  if (top === undefined) return null;
  return over(light(all[top] ?? ''), below === '' ? ground : light(all[below] ?? ''), Number(share) / 100);
}

/** Whatever is faded for good: what only comes or goes (keyframes, 0) is seen whole. By where it stands, and how much of it shows. */
function faded(css: readonly Declared[], code: readonly Source[]): [string, number][] {
  const rules = css
    .filter(({ inside }) => !inside.some((prelude) => prelude.startsWith('@keyframes')))
    .filter(({ property, value }) => property === 'opacity' && value !== '0' && value !== '1')
    .map(({ inside, value }): [string, number] => [inside.at(-1) ?? '', Number(value)]);
  const tags = code
    .filter(({ path: file }) => !ORNAMENT.test(file))
    .flatMap(({ path: file, text }) =>
      [
        ...withoutComments(text).matchAll(
          /\b(?:fillOpacity|strokeOpacity|opacity)(?:=["{]|: )([^"}\n]+?)(?:["},]|$)/gm,
        ),
      ]
        .map(([, value = '']) => value.replace(/,$/, '').trim())
        .map((value): [string, number] => [
          `${path.basename(file)}: ${value}`,
          Number(/\d\.\d+/.exec(value)?.[0]),
        ]),
    );
  return [...rules, ...tags];
}

describe('the tokens', () => {
  it('are each of a kind that is held to something, and stated in every theme', () => {
    const stated = new Set(Object.values(THEMES).flatMap((theme) => Object.keys(theme)));
    expect([...stated].sort()).toEqual(Object.keys(KINDS).sort());
    for (const theme of Object.values(THEMES)) expect(Object.values(theme).join(' ')).not.toMatch(/^ | {2}/);
  });
  it.each(Object.entries(THEMES))(
    '%s: text is 4.5 to 1 on every ground, what is drawn 3 to 1',
    (name, all) => {
      expect(failing(pairs(name, all))).toEqual([]);
    },
  );
  it('are the only colours: no sheet and no screen has one of its own, but print, a code to be scanned and the map', () => {
    const own = sources
      .filter(
        ({ path: file }) => !/tokens\.css$|qr\.tsx$|^src\/game\/(inks|theme|objects\/glow)\.ts$/.test(file),
      )
      .flatMap(({ path: file, text }) =>
        [...withoutComments(text).matchAll(/#[0-9a-f]{3}(?:[0-9a-f]{3})?(?![\w-])|\brgba?\(|\bhsl\(/gi)].map(
          (one) => `${file}:${lineAt(text, one.index)} ${one[0]}`,
        ),
      );
    expect(own.filter((one) => !/report\.css.*#fff$/.test(one))).toEqual([]);
  });
});

describe('what the screens do with them', () => {
  const code = sources.filter(({ path: file }) => /\.tsx?$/.test(file) && file.startsWith('src/ui'));
  const all = uses(rules, code);
  it('reads no faint token and edges no control with a quiet one', () => {
    expect(all.map(misuse).filter((one) => one !== null)).toEqual([]);
  });
  it('uses every one of them', () => {
    const used = new Set(all.map(({ token }) => token));
    expect(Object.keys(KINDS).filter((token) => !used.has(token))).toEqual([]);
  });
  it.each(Object.entries(THEMES))('%s: text on a ground of its own is 4.5 to 1 too', (name, theme) => {
    const found = inverted(name, theme, rules);
    expect(found.some(([what]) => what.includes('button.pri over panel'))).toBe(true);
    expect(failing(found)).toEqual([]);
  });
  it('what shows less than wholly is ornament, has an edge, or is still 3 to 1', () => {
    const found = faded(rules, code);
    expect([...new Set(found.map(([where]) => where))].sort()).toEqual(Object.keys(FADED).sort());
    const seen = found.flatMap(([where, share]): Pair[] => {
      const tokens = FADED[where];
      if (!Array.isArray(tokens)) return [];
      return Object.entries(THEMES).flatMap(([name, theme]) =>
        tokens.flatMap((token: string) =>
          (['ground', 'panel'] as const).map((ground): Pair => {
            const below = light(theme[ground] ?? '');
            const shown = over(light(theme[token] ?? ''), below, share);
            return [`${name}: ${where}, ${token} on ${ground}`, contrast(shown, below), LEAST.drawn];
          }),
        ),
      );
    });
    expect(failing(seen)).toEqual([]);
  });
});

describe('the map', () => {
  it.each(['night', 'day'] as const)(
    '%s: has the tokens, reads on its halo and is seen on land and sea',
    (name) => {
      const { halo, glows, spark, water, elec, ...same } = PALETTES[name];
      const theme = THEMES[name] as Tokens;
      for (const [token, colour] of [...Object.entries(same), ['elec-graphic', elec] as const])
        expect(`${token} ${colour.toLowerCase()}`).toBe(`${token} ${theme[token]}`);
      const read = ofKind('text').filter((token) => token in same);
      expect(
        failing([
          ...read.map((token): Pair => [token, contrast(light(theme[token] ?? ''), light(halo)), LEAST.text]),
          ...[...read, 'elec-graphic'].flatMap((token) =>
            (['land', 'sea'] as const).map(
              (below): Pair => [
                `${token} on ${below}`,
                contrast(light(theme[token] ?? ''), light(INKS[name][below])),
                LEAST.drawn,
              ],
            ),
          ),
          ['water', contrast(light(water), light(halo)), LEAST.text],
          ['spark', contrast(light(spark), light(halo)), LEAST.drawn],
          ['outline', contrast(light(INKS[name].outline), light(INKS[name].sea)), LEAST.drawn],
        ]),
      ).toEqual([]);
      expect(glows).toBe(name === 'night');
    },
  );
});

describe('a planted fault is found', () => {
  const planted = (css: string): string => uses(declarations('planted', css), []).map(misuse).join();
  it.each([
    ['.a { color: var(--line2); }', 'too faint'],
    ['.chart text { fill: var(--engrave); }', 'too faint'],
    ['.a { color: var(--line); }', 'nobody can read'],
    ['.a:focus-visible { outline: 2px solid var(--line); }', 'nobody can see'],
    ['.a > button:hover { border: 1px solid var(--line); }', 'no edge'],
    ['.b, .a input[type="text"] { border: 1px solid var(--line); }', 'no edge'],
  ])('%s', (css, what) => expect(planted(css)).toContain(what));
  it('in colours, in text on a ground of its own and in a thing that fades', () => {
    const night = { ...(THEMES.night as Tokens), ink3: '#5a6a66' };
    expect(failing(pairs('planted', night)).length).toBeGreaterThan(0);
    const css = declarations('planted', '.a { color: var(--ink3); background: var(--line2); opacity: 0.4; }');
    expect(failing(inverted('night', THEMES.night as Tokens, css)).length).toBeGreaterThan(0);
    expect(faded(css, [])).toEqual([['.a', 0.4]]);
  });
});
