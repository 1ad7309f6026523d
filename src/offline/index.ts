// The service worker: keeps the whole game of one version, so that it opens and plays without a network, and never gives a page files of
// another version than its own. It waits until it is told to take over, or until no page of an older version is open.
import { cacheOf, isHashed, type Kept, pathOf, prefixOf, staleCaches, type Version } from './versions.ts';

declare const self: ServiceWorkerGlobalScope;
/** written in by the build */
declare const SURPLUS: Version;

const scope = self.registration.scope;
const own = cacheOf(scope, SURPLUS);
/** Files fetched at once while a version is taken in. */
const LANES = 6;
/** Hosts may answer differently to different requests; ours are told apart by address alone. */
const BY_ADDRESS: CacheQueryOptions = { ignoreVary: true, ignoreSearch: true };

async function inOurs(path: string): Promise<Response | undefined> {
  const address = new URL(path, scope).href;
  const mine = await (await caches.open(own)).match(address, BY_ADDRESS);
  // a page of an older version asks for its own files, which are named by what is in them
  if (mine !== undefined || !isHashed(path)) return mine;
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefixOf(scope))) continue;
    const found = await (await caches.open(name)).match(address, BY_ADDRESS);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A file as the host has it, held to its hash. */
async function fetched([path, sha256]: Kept): Promise<Response> {
  // hosts may lead `index.html` on to the folder: an answer that was led on may not be given to a page
  const request = new Request(new URL(path === 'index.html' ? './' : path, scope), {
    integrity: `sha256-${sha256}`,
    cache: isHashed(path) ? 'default' : 'no-cache',
    credentials: 'same-origin',
  });
  const response = await fetch(request);
  if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}, led on`);
  return response;
}

/** All files of the version or none: each is held to its hash, so that a host that is half updated gives no version at all. */
async function takeIn(): Promise<void> {
  const there = (await caches.keys()).includes(own);
  const cache = await caches.open(own);
  const lane = async (waiting: Kept[]): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [path] = next;
      const known = isHashed(path) ? await inOurs(path) : undefined;
      await cache.put(new URL(path, scope).href, known ?? (await fetched(next)));
    }
  };
  try {
    const waiting: Kept[] = await (await fetched(SURPLUS.list)).json();
    await Promise.all(Array.from({ length: LANES }, () => lane(waiting)));
  } catch (fault) {
    if (!there) await caches.delete(own);
    throw fault;
  }
}

async function sweep(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = windows.filter(({ url }) => pathOf(url, scope) !== null).length;
  const { held = [] } = (await self.navigator.locks?.query()) ?? {};
  const locks = held.map(({ name }) => name ?? '');
  for (const name of staleCaches(await caches.keys(), scope, SURPLUS, open, locks)) await caches.delete(name);
}

self.addEventListener('install', (event) => {
  event.waitUntil(takeIn());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim().then(sweep));
});
self.addEventListener('message', (event) => {
  if (event.data === 'go') event.waitUntil(self.skipWaiting());
  if (event.data === 'sweep') event.waitUntil(sweep());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url, scope);
  if (request.method !== 'GET' || path === null) return;
  event.respondWith(inOurs(path).then((found) => found ?? fetch(request)));
});
