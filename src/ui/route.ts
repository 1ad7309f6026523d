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
] as const;
export type Route = (typeof ROUTES)[number];

function read(): Route {
  const path = window.location.hash.slice(1);
  return ROUTES.find((route) => route === path) ?? '/';
}
function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The letters of a run that the address holds, or null; read once, then the address is the title's again. */
export function takeLinkedRun(): string | null {
  const found = /^#\/run\/(.*)$/s.exec(window.location.hash)?.[1];
  if (found === undefined) return null;
  window.history.replaceState(null, '', '#/');
  return found;
}

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, read);
}
export function go(route: Route): void {
  if (read() !== route || window.location.hash === '') window.location.hash = route;
}
