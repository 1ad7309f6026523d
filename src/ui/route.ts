// Routes live after '#', so that the page works on any static host under any path.
import { useSyncExternalStore } from 'react';

const ROUTES = [
  '/',
  '/play',
  '/play/power',
  '/play/halls',
  '/play/treasury',
  '/play/relations',
  '/play/parliament',
  '/play/council',
  '/play/archive',
  '/report',
  '/about',
  '/runs',
  '/compare',
  '/testers',
] as const;
export type Route = (typeof ROUTES)[number];

/** The desk whose pages have addresses of their own: `#/play/archive/codex/laws/assets-act`. */
const PAGED = '/play/archive';

function path(): string {
  return window.location.hash.slice(1);
}
function read(): Route {
  const now = path();
  if (now.startsWith(`${PAGED}/`)) return PAGED;
  if (now.startsWith('/compare/')) return '/compare';
  return ROUTES.find((route) => route === now) ?? '/';
}
function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The run of a link: its letters, and the first day of hindsight where it has that mark. */
export interface LinkedRun {
  readonly letters: string;
  readonly hindsight: number | null;
}
export function linkedRun(address: string): LinkedRun | null {
  const found = /#\/run\/(.*)$/s.exec(address)?.[1]?.trim();
  if (found === undefined) return null;
  const mark = /^([^.]*)\.h(\d{1,5})$/.exec(found);
  return { letters: mark?.[1] ?? found, hindsight: mark === null ? null : Number(mark[2]) };
}

/** The run that the address holds, or null; read once, then the address is the title's again. */
export function takeLinkedRun(): LinkedRun | null {
  const found = linkedRun(window.location.hash);
  if (found !== null) window.history.replaceState(null, '', '#/');
  return found;
}

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, read);
}
export function go(route: Route): void {
  if (read() !== route || window.location.hash === '') window.location.hash = route;
}

/** Two runs side by side, the other of which is this one of the drawer. */
export function goCompare(id: string): void {
  window.location.hash = `/compare/${id}`;
}
export function comparedRun(): string | null {
  return /^\/compare\/(\d{1,9})$/.exec(path())?.[1] ?? null;
}

/** What the address says beyond the archive, `codex/laws/assets-act`; empty on its first page. */
function beyond(): string {
  const now = path();
  return now.startsWith(`${PAGED}/`) ? now.slice(PAGED.length + 1) : '';
}

/** The archive's page by its parts: none, `records`, or `codex`, a kind and an id. */
export function useArchivePage(): readonly string[] {
  const place = useSyncExternalStore(subscribe, beyond);
  return place.split('/').filter(Boolean).map(decoded);
}

/** The address of a page of the archive, for a link. */
export function archiveHref(...parts: readonly string[]): string {
  return `#${[PAGED, ...parts.map(encodeURIComponent)].join('/')}`;
}

/** To the search of the codex, unless the codex is open: it takes the slash by itself. */
export function goFind(): void {
  if (!beyond().startsWith('codex')) window.location.hash = archiveHref('codex', 'find');
}

/** A part of an address as it was meant; one that is broken is taken as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** After a game was opened: the page that the address asked for, if it was one of the archive, else the map. */
export function goIn(): void {
  if (read() !== PAGED) go('/play');
}
