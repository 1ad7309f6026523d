// What browser tests need: the built site served under a sub-path, a real Chromium to open it in, and a page that
// notes everything that should never happen (errors, failed or foreign requests).
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from '../../.setup/chromium.mjs';
import { serve } from '../../.setup/serve.mjs';

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Serves dist/ under a path of its own, as a project page would be: whatever assumes the root breaks here. */
export function serveSite(
  prefix = '/games/surplus/',
): Promise<{ address: string; close: () => Promise<void> }> {
  return serve({ folder: dist, prefix });
}

export { launch };

export interface Watched {
  readonly page: Page;
  /** uncaught errors, console errors, whatever the content security policy refused, failed requests, answers of 400 and above, requests to other origins */
  readonly troubles: readonly string[];
  /** bytes received so far, headers excluded, as transferred (compressed) */
  transferred(): number;
  close(): Promise<void>;
}

/** A fresh context (no storage but the note that the introduction was seen, unless the machine is new; own size) and a page that watches itself from before its first request. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = { viewport: { width: 1440, height: 900 } },
  machine: 'new' | 'known' = 'known',
): Promise<Watched> {
  // the whole game is taken in where a test asks for it, not in every page
  const context = await browser.newContext({ colorScheme: 'dark', serviceWorkers: 'block', ...options });
  if (machine === 'known') await context.addInitScript(() => localStorage.setItem('surplus-first', 'seen'));
  const page = await context.newPage();
  const troubles: string[] = [];
  // what the page's own policy refuses is told here even where the console is silent about it
  await page.exposeFunction('policyBroken', (what: string) => troubles.push(`policy: ${what}`));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) => {
      const told = `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`;
      void (window as unknown as { policyBroken(what: string): void }).policyBroken(told);
    }),
  );
  let bytes = 0;
  const home = new URL(origin).origin;
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && new URL(url).origin !== home) troubles.push(`foreign request: ${url}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') troubles.push(`failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
    bytes += Number(response.headers()['content-length'] ?? 0);
  });
  return { page, troubles, transferred: () => bytes, close: () => context.close() };
}
