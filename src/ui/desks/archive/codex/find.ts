// The search over all pages: by titles first, then by what pages say; a slip of the finger is forgiven.
import MiniSearch from 'minisearch';
import type { CodexKind } from '../../../kit/codex-link.tsx';
import { type Entry, KINDS } from './entries.ts';

/** Pages of one kind that were found, best first. */
export interface Found {
  readonly kind: CodexKind;
  readonly entries: readonly Entry[];
}
export type Finder = (text: string) => readonly Found[];

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").trim();

/** Groups by kind, the kind of the best page first; empty when nothing has all the words. */
export function finderOf(entries: readonly Entry[]): Finder {
  const index = new MiniSearch<{ readonly n: number; readonly title: string; readonly text: string }>({
    idField: 'n',
    fields: ['title', 'text'],
    // letters and digits make words; what stands between them does not, so that J/TH and 2,000 are found
    tokenize: (text) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [],
    searchOptions: {
      boost: { title: 6 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
      weights: { prefix: 0.6, fuzzy: 0.25 },
    },
  });
  index.addAll(entries.map(({ title, text }, n) => ({ n, title, text })));
  return (text) => {
    const wanted = plain(text);
    if (wanted === '') return [];
    const found = index.search(wanted, {
      boostDocument: (n) => (plain(entries[Number(n)]?.title ?? '') === wanted ? 20 : 1),
    });
    const groups = new Map<CodexKind, Entry[]>();
    for (const { id } of found) {
      const entry = entries[Number(id)];
      if (entry === undefined) continue;
      const group = groups.get(entry.kind);
      if (group === undefined) groups.set(entry.kind, [entry]);
      else group.push(entry);
    }
    return [...groups]
      .map(([kind, list]) => ({ kind, entries: list }))
      .sort(
        (a, b) =>
          best(found, entries, a.kind) - best(found, entries, b.kind) || order(a.kind) - order(b.kind),
      );
  };
}

const order = (kind: CodexKind): number => KINDS.indexOf(kind);

/** Where the first page of a kind stands among all that were found. */
function best(
  found: readonly { readonly id: unknown }[],
  entries: readonly Entry[],
  kind: CodexKind,
): number {
  return found.findIndex(({ id }) => entries[Number(id)]?.kind === kind);
}
