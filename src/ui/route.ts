// Routes live after '#', so that the page works on any static host under any path.
import { useSyncExternalStore } from 'react';

const ROUTES = [
  '/',
  '/play',
  '/play/power',
  '/play/halls',
  '/play/treasury',
  '/play/relations',
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

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, read);
}
export function go(route: Route): void {
  if (read() !== route || window.location.hash === '') window.location.hash = route;
}
