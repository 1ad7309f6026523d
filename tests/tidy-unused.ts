// Finds what nothing uses: words that no code reads, classes of the style sheets that no code names, icons that nobody asks for.
// It errs on the side of use: a table that is read by a computed key, or handed on whole, counts as read to its last word.
import { en } from '../src/text/en/index.ts';
import { type Source, withoutComments } from './tidy-source.ts';

type Path = readonly string[];
const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const at = (path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    en,
  );

const CHAIN =
  /(?<![\w$.])([A-Za-z_$][\w$]*)((?:\s*\??\.\s*[A-Za-z_$][\w$]*|!?(?:\?\.)?\[(?:'[^']*'|[^[\]]*(?:\[[^\]]*\][^[\]]*)*)\])*)/g;
const LINK = /\??\.\s*([A-Za-z_$][\w$]*)|\[(?:'([^']*)'|[\s\S]*?)\]/g;

/** Every chain of the code, those inside the brackets of others too. */
function* chains(code: string): Generator<RegExpExecArray> {
  const next = new RegExp(CHAIN.source, 'g');
  for (let match = next.exec(code); match !== null; match = next.exec(code)) {
    yield match;
    next.lastIndex = match.index + (match[1] ?? '').length;
  }
}

/** Where a chain of properties leads, null when not into the words; `computed` when it goes on by a key that is not written down. */
function walk(from: Path, links: string): { readonly path: Path; readonly computed: boolean } | null {
  let path = from;
  for (const link of links.matchAll(LINK)) {
    if (!isTable(at(path))) break;
    const key = link[1] ?? link[2];
    if (key === undefined) return { path, computed: true };
    if (at([...path, key]) === undefined) return null;
    path = [...path, key];
  }
  return { path, computed: false };
}

/** Names in a file that stand for a table of the words. */
function aliasesOf(code: string, own: Iterable<readonly [string, Path]>): Map<string, Path[]> {
  const known = new Map<string, Path[]>([
    ['words', [[]]],
    ['Words', [[]]],
  ]);
  const learn = (name: string, path: Path): void => {
    const paths = known.get(name) ?? [];
    if (path.length > 0 && !paths.some((one) => one.join('.') === path.join('.')))
      known.set(name, [...paths, path]);
  };
  for (const [name, path] of own) learn(name, path);
  const target = (text: string): Path[] => {
    const [, head = '', links = ''] = new RegExp(`^${CHAIN.source}$`).exec(text.trim()) ?? [];
    return (known.get(head) ?? []).flatMap((from) => {
      const found = walk(from, links);
      return found === null || found.computed || !isTable(at(found.path)) ? [] : [found.path];
    });
  };
  for (let pass = 0; pass < 3; pass++) {
    for (const [, name = '', text = ''] of code.matchAll(
      /\bconst ([\w$]+)(?:: [^=\n]+)? = ([\w$.?\s'[\]]+?);/g,
    ))
      for (const path of target(text)) learn(name, path);
    for (const [, names = '', text = ''] of code.matchAll(
      /\bconst \{([^}]*)\}(?:: [^=\n]+)? = ([\w$.?\s'[\]]+?);/g,
    ))
      for (const path of target(text))
        for (const one of names.split(',')) {
          const [key = '', name = key] = one.split(':').map((part) => part.trim());
          if (isTable(at([...path, key]))) learn(name, [...path, key]);
        }
  }
  return known;
}

/** Whether a chain that ends at a table only gives it a name: what is read of it is seen by that name. */
function named(code: string, from: number, to: number): boolean {
  return (
    /\bconst (?:[\w$]+|\{[^}]*\})(?:: [^=\n]+)? = $/.test(code.slice(Math.max(0, from - 400), from)) &&
    /^\s*;/.test(code.slice(to))
  );
}

/** Words that no code reads, as dotted paths. */
export function unreadWords(sources: readonly Source[]): string[] {
  const read = new Set<string>();
  const readAll = (path: Path): void => {
    const value = at(path);
    read.add(path.join('.'));
    if (isTable(value)) for (const key of Object.keys(value)) readAll([...path, key]);
  };
  for (const source of sources) {
    if (source.path.endsWith('.css')) continue;
    const code = withoutComments(source.text).replace(
      /\b[\w$]+(?:\.[\w$]+)*(?:\.words\b|\['words'\])/g,
      'words',
    );
    const english = source.path.startsWith('src/text/en/');
    const known = aliasesOf(code, english ? Object.keys(en).map((key) => [key, [key]] as const) : []);
    for (const match of chains(code)) {
      const [whole, head = '', links = ''] = match;
      // in `for (const one of all)` it is no name of a table
      if (links.trim() === '' && (english || head === 'of')) continue;
      for (const from of known.get(head) ?? []) {
        const found = walk(from, links);
        if (found === null) continue;
        const { path, computed } = found;
        if (path.length === 0) continue;
        if (isTable(at(path)) && !computed) {
          if (named(code, match.index, match.index + whole.length)) continue;
          if (links.trim() === '' && /(?:const|[{,]) *$/.test(code.slice(0, match.index))) continue;
        }
        readAll(path);
      }
    }
    for (const [, names = '', head = '', links = ''] of code.matchAll(
      /\bconst \{([^}]*)\}(?:: [^=\n]+)? = ([\w$]+)([\w$.?\s'[\]]*);/g,
    ))
      for (const from of known.get(head) ?? [])
        for (const one of names.split(',')) {
          const { path } = walk(from, links) ?? { path: from };
          const key = one.split(':')[0]?.trim() ?? '';
          if (!isTable(at([...path, key]))) read.add([...path, key].join('.'));
        }
  }
  const unread: string[] = [];
  const look = (path: Path): void => {
    const value = at(path);
    if (isTable(value)) for (const key of Object.keys(value)) look([...path, key]);
    else if (!read.has(path.join('.'))) unread.push(path.join('.'));
  };
  look([]);
  return unread;
}

const STRINGS =
  /'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\[\s\S]|\$\{(?:[^{}]|\{[^{}]*\})*\}|[^`\\])*)`/g;

/** Every word in a string of the code, and the beginnings that a template completes. */
function namesIn(sources: readonly Source[]): {
  readonly names: ReadonlySet<string>;
  readonly begun: readonly string[];
} {
  const names = new Set<string>();
  const begun = new Set<string>();
  const take = (text: string): void => {
    for (const found of text.matchAll(STRINGS)) {
      const inside = found[1] ?? found[2] ?? found[3] ?? '';
      for (const [name] of inside.matchAll(/[\w-]+/g)) names.add(name);
      for (const [, start = ''] of inside.matchAll(/([\w-]+-)\$\{/g)) begun.add(start);
      for (const [, code = ''] of (found[3] ?? '').matchAll(/\$\{((?:[^{}]|\{[^{}]*\})*)\}/g)) take(code);
    }
  };
  for (const { path, text } of sources) if (!path.endsWith('.css')) take(withoutComments(text));
  return { names, begun: [...begun] };
}

/** Classes of the style sheets that no string of the code names. */
export function unusedClasses(sources: readonly Source[]): string[] {
  const { names, begun } = namesIn(sources);
  const out = new Set<string>();
  for (const { path, text } of sources) {
    if (!path.endsWith('.css')) continue;
    const selectors = withoutComments(text)
      .replace(/\{[^{}]*\}/g, ' ')
      .replace(/'[^']*'|url\([^)]*\)/g, ' ');
    for (const [, name = ''] of selectors.matchAll(/\.([A-Za-z_][\w-]*)/g))
      if (!names.has(name) && !begun.some((start) => name.startsWith(start))) out.add(name);
  }
  return [...out].sort();
}

/** Icons that are drawn nowhere. */
export function unusedIcons(sources: readonly Source[]): string[] {
  const file = sources.find(({ path }) => path === 'src/ui/kit/icons.tsx');
  const rest = sources
    .filter((one) => one !== file && !one.path.endsWith('.css'))
    .map(({ text }) => text)
    .join('\n');
  const icons = [...(file?.text ?? '').matchAll(/^ {2}'?([\w:-]+)'?:/gm)].map(([, name = '']) => name);
  return icons.filter((name) => !new RegExp(`['"]${name}['"]`).test(rest));
}
