// The repository's own rules as functions over source text: who may import whom, what the core may not say, how files
// begin and are named, how style sheets are written. tidy.test.ts runs them over src/ and over planted violations.
import path from 'node:path';
import { codeOnly, importsOf, lineAt, type Source, withoutComments } from './tidy-source.ts';

export interface Violation {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}
export type Rule = (source: Source) => Violation[];

type Reach = 'values' | 'types';
interface Room {
  /** rooms it may import, and whether only types cross */
  readonly rooms: Readonly<Record<string, Reach>>;
  /** packages it may import; a trailing `*` stands for anything below */
  readonly packages: readonly string[];
  /** whether it may import files of assets/ */
  readonly assets?: boolean;
}

const client: Record<string, Reach> = { core: 'types', content: 'values', session: 'values', text: 'values' };
const simulation: Record<string, Reach> = {
  engine: 'values',
  core: 'types',
  content: 'values',
  text: 'values',
};
const everything = ['core', 'content', 'text', 'engine', 'session', 'lab', 'game', 'ui', 'platform'];

/** ARCHITECTURE §2 as a table. `cli → lab` is there because the terminal runs worlds in bulk too. */
export const rooms: Readonly<Record<string, Room>> = {
  core: { rooms: {}, packages: ['seedrandom/lib/alea.js'] },
  content: { rooms: { core: 'types' }, packages: [] },
  text: { rooms: { core: 'types', content: 'types' }, packages: [] },
  engine: { rooms: { core: 'values', content: 'values' }, packages: [], assets: true },
  session: { rooms: simulation, packages: ['zustand', 'zustand/*'] },
  lab: { rooms: simulation, packages: [] },
  cli: { rooms: { ...simulation, lab: 'values' }, packages: ['node:*'] },
  game: { rooms: client, packages: ['phaser', 'zustand', 'zustand/*'], assets: true },
  ui: {
    rooms: client,
    packages: [
      'react',
      'react/*',
      'react-dom',
      'react-dom/*',
      'zustand',
      'zustand/*',
      '@phosphor-icons/core/*',
      'minisearch',
      'uqr',
    ],
    assets: true,
  },
  platform: { rooms: {}, packages: [] },
  offline: { rooms: {}, packages: [] },
  main: {
    rooms: Object.fromEntries(everything.map((room) => [room, 'values' as const])),
    packages: ['react', 'react-dom/client', 'zustand', 'zustand/*'],
    assets: true,
  },
};

/** `src/ui/desk.tsx` is in ui, `src/main.tsx` in main; anything else is in no room. */
function roomOf(file: string): string | null {
  const [top, second, third] = file.split('/');
  if (top !== 'src' || second === undefined) return null;
  if (third === undefined) return /^main\.(tsx?|css)$/.test(second) ? 'main' : null;
  return second !== 'main' && second in rooms ? second : null;
}

function isDoor(file: string, room: string): boolean {
  return file === `src/${room}/index.ts` || file === `src/${room}/index.tsx`;
}

function crossing(source: Source, from: string, target: string, typeOnly: boolean): string | null {
  const file = path.posix.join(path.posix.dirname(source.path), target.split('?')[0] ?? '');
  if (file.startsWith('assets/')) return rooms[from]?.assets ? null : `${from} may not import assets`;
  const to = roomOf(file);
  if (to === null) return `${target} is in no room`;
  if (to === from) {
    const kernel = 'src/core/kernel/';
    const leaves = source.path.startsWith(kernel) && !file.startsWith(kernel);
    return leaves ? 'the kernel has no knowledge of the game' : null;
  }
  const reach = rooms[from]?.rooms[to];
  if (reach === undefined) return `${from} may not import ${to}`;
  if (reach === 'types' && !typeOnly) return `${from} may import only types of ${to}`;
  if (isDoor(file, to) || (file === 'src/core/types.ts' && typeOnly)) return null;
  const worker = to === 'lab' && /(^|[/-])worker\.ts$/.test(file) && (from === 'main' || from === 'cli');
  return worker ? null : `${target} is not the door of ${to}`;
}

function allowedPackage(target: string, from: string): boolean {
  return (rooms[from]?.packages ?? []).some((name) =>
    name.endsWith('*') ? target.startsWith(name.slice(0, -1)) : target === name,
  );
}

/** (a) Rooms, doors and packages. */
const imports: Rule = (source) => {
  if (source.path.endsWith('.css')) return [];
  const from = roomOf(source.path);
  if (from === null) return [{ path: source.path, line: 1, what: 'is in no room' }];
  return importsOf(source.text).flatMap(({ target, typeOnly, line }) => {
    const relative = target.startsWith('.');
    const wrong = relative
      ? crossing(source, from, target, typeOnly)
      : allowedPackage(target, from)
        ? null
        : `${from} may not import the package ${target}`;
    return wrong === null ? [] : [{ path: source.path, line, what: wrong }];
  });
};

function findAll(
  source: Source,
  code: string,
  patterns: readonly (readonly [RegExp, string])[],
): Violation[] {
  return patterns.flatMap(([pattern, what]) =>
    [...code.matchAll(pattern)].map((match) => ({
      path: source.path,
      line: lineAt(code, match.index),
      what: `${match[0].trim().replace(/\s+/g, ' ')}: ${what}`,
    })),
  );
}

const exactMath =
  'sqrt|abs|floor|ceil|round|trunc|min|max|imul|sign|clz32|fround|PI|E|LN2|LN10|LOG2E|LOG10E|SQRT2|SQRT1_2';
const inexact = 'differs between engines; use kernel/exact';
const clock = 'a run has no clock';
const asynchronous = 'the core is synchronous';
const locale = 'depends on the locale';
const outside = 'the core has no outside';

/** (b) What may not stand in code that decides a run: whatever differs between engines, places or moments. */
const determinism: Rule = (source) => {
  const room = roomOf(source.path);
  if ((room !== 'core' && room !== 'content') || source.path.endsWith('.css')) return [];
  return findAll(source, codeOnly(source.text), [
    [new RegExp(`\\bMath\\b(?!\\s*\\.\\s*(?:${exactMath})\\b)(?:\\s*\\.\\s*\\w+)?`, 'g'), inexact],
    [/\*\*=?/g, inexact],
    [/\b(?:Date|performance|setTimeout|setInterval|setImmediate|requestAnimationFrame)\b/g, clock],
    [/\b(?:Intl|toLocale\w*|localeCompare)\b/g, locale],
    [
      /\bfor\s*\(\s*(?:const|let|var)\s+\w+\s+in\b/g,
      'the order of keys is a trap; use for…of over a fixed list',
    ],
    [/\b(?:async|await|Promise|queueMicrotask)\b/g, asynchronous],
    [
      /\b(?:console|document|window|globalThis|process|fetch|crypto|eval)\b(?!\s*[:?])|\bnew\s+Function\b/g,
      outside,
    ],
    [/^(?:export\s+)?(?:let|var)\b.*/gm, 'nothing at module level may change'],
  ]);
};

/** (c) A file opens with a comment that says, in a sentence, what it is. */
const opening: Rule = (source) => {
  const comment = /^(?:\/\*[\s\S]*?\*\/|(?:\/\/[^\n]*\n?)+)/.exec(source.text)?.[0] ?? '';
  const words = comment.replace(/^\s*(?:\/\/+|\/\*+|\*+\/?)|\*\/\s*$/gm, ' ').trim();
  const sentence = /^\S.{15,}?[.:](\s|$)/s.test(words);
  return sentence
    ? []
    : [{ path: source.path, line: 1, what: 'does not open with a comment saying what it is' }];
};

/** (d) Names are exported by name, and nothing is of any type. */
const exportsAndTypes: Rule = (source) => {
  if (source.path.endsWith('.css') || source.path.endsWith('.d.ts')) return [];
  return findAll(source, codeOnly(source.text), [
    [/\bexport\s+default\b|\bas\s+default\b/g, 'export by name'],
    [/(?:(?<=[:<|&,(]\s*)|(?<=\bas\s+))any\b(?!\s*:)/g, 'say what it is, or unknown'],
  ]);
};

const leaks = /(^|\/)(utils?|commons?|helpers?|lib|shared|misc)(\/|$)/;

/** (e) No folder for what belongs nowhere. */
const folders: Rule = (source) => {
  const folder = path.posix.dirname(source.path);
  return leaks.test(folder)
    ? [{ path: source.path, line: 1, what: 'is in a folder for what belongs nowhere' }]
    : [];
};

const listed = /miner|mining|crypto|coin/i;

/** (f) Shipped file names keep clear of words that block lists look for. Takes names below dist/. */
export function shippedNames(names: readonly string[]): Violation[] {
  return names
    .filter((name) => listed.test(name))
    .map((name) => ({ path: name, line: 1, what: 'has a word that block lists look for' }));
}

/** (f) …and so do the source files that could come to name one. */
const names: Rule = (source) => {
  const room = roomOf(source.path) ?? '';
  const shipped = ['ui', 'game', 'engine', 'lab', 'platform', 'offline', 'main'].includes(room);
  return shipped ? shippedNames([source.path]) : [];
};

/** (g) What lies outside the repository is not part of it. */
const outsideFolders: Rule = (source) =>
  findAll(source, withoutComments(source.text), [
    [/\.\.\/shared\b|\/work\/\w+/g, 'lies outside the repository'],
  ]);

const side = '(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)';

/** Engraving (hatches, shadows, strokes) is drawn to the screen's grain, not to the reader's text. */
function withoutPaint(css: string): string {
  const paint =
    /(?<=^|[\s;{])(?:background|box-shadow|text-shadow|outline|filter|backdrop-filter|stroke|mask)[\w-]*\s*:[^;}]*|[\w-]+-gradient\((?:[^()]|\([^()]*\))*\)/g;
  return css.replace(paint, (found) => found.replace(/[^\n]/g, ' '));
}

/** (h) Style sheets mirror for right-to-left and grow with the reader's text. */
const styleSheets: Rule = (source) => {
  if (!source.path.endsWith('.css')) return [];
  const css = withoutComments(source.text);
  const sizes = findAll(source, withoutPaint(css), [
    [/(?<![\w.#-])(?!0*[12]px)(?:\d+\.?\d*|\.\d+)px\b/g, 'use rem; only hairlines of 1px and 2px are in px'],
  ]);
  const sides = findAll(source, css, [
    [
      new RegExp(`(?<=^|[\\s;{])${side}(?:-(?:width|style|color))?\\s*:`, 'g'),
      'use inline-start and inline-end',
    ],
    [/(?<=^|[\s;{])(?:left|right)\s*:/g, 'use inset-inline-start and inset-inline-end'],
    [
      /(?<=^|[\s;{])border-(?:top|bottom)-(?:left|right)-radius\s*:/g,
      'use border-start-start-radius and its like',
    ],
    [/(?<=^|[\s;{])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g, 'use start and end'],
    [
      /(?<=^|[\s;{])(?:margin|padding|inset)\s*:(?:\s+(?:[a-z]+\([^()]*\)|[^\s;{}()]+)){4}\s*(?=[;}])/g,
      'four sides are physical; use -block and -inline',
    ],
  ]);
  return [...sizes, ...sides];
};

/** (h) …and so do styles written in components. */
const inlineStyles: Rule = (source) => {
  if (!source.path.endsWith('.tsx')) return [];
  return findAll(source, withoutComments(source.text), [
    [
      /\b(?:margin|padding|border|scrollMargin|scrollPadding)(?:Left|Right)\w*\s*:/g,
      'use its Inline…Start or Inline…End',
    ],
    [/\btextAlign\s*:\s*['"](?:left|right)/g, 'use start and end'],
  ]);
};

/** Preact hangs the first tree that an element stood in on that element: one kept from day to day keeps them all. */
function keptElements({ path: file, text }: Source): Violation[] {
  if (!file.endsWith('.tsx')) return [];
  const code = codeOnly(text);
  return [...code.matchAll(/\buse(?:Memo|Ref|State)\(/g)].flatMap(({ index }) => {
    const from = code.indexOf('(', index);
    let depth = 0;
    let end = from;
    do {
      if (code[end] === '(') depth += 1;
      else if (code[end] === ')') depth -= 1;
      end += 1;
    } while (depth > 0 && end < code.length);
    return /[\s(]<[A-Za-z>]/.test(code.slice(from, end))
      ? [
          {
            path: file,
            line: lineAt(code, index),
            what: 'keeps an element; make a component with memo instead',
          },
        ]
      : [];
  });
}

export const rules: Readonly<Record<string, Rule>> = {
  'rooms import only what they may, through doors': imports,
  'the core and its content say nothing that differs between engines, places or moments': determinism,
  'each file opens by saying what it is': opening,
  'nothing is exported by default and nothing is any': exportsAndTypes,
  'no folder collects what belongs nowhere': folders,
  'no file that is shipped has a name that block lists look for': names,
  'nothing refers to folders outside the repository': outsideFolders,
  'style sheets use logical properties and rem': styleSheets,
  'styles in components use logical properties': inlineStyles,
  'no element is kept from one drawing to the next': keptElements,
};

export function show(violations: readonly Violation[]): string[] {
  return violations.map(({ path: file, line, what }) => `${file}:${line} ${what}`);
}
