// The service worker that puts an end to service workers: built in the place of the other when SURPLUS_OFFLINE=off (docs/HOSTING.md).
// Browsers ask for it at the next visit; it throws away what was kept, and the page is the host's alone from its next reload on.
import { prefixOf } from './versions.ts';

declare const self: ServiceWorkerGlobalScope;

async function end(): Promise<void> {
  const { scope } = self.registration;
  for (const name of await caches.keys()) if (name.startsWith(prefixOf(scope))) await caches.delete(name);
  await self.registration.unregister();
}

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(end());
});
