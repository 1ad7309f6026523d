// Opens a Chromium for the scripts of this folder and the browser tests, and for the scripts the built site to look at.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserHint, findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

/** Chromium, Chrome or Edge from the machine (CHROMIUM=/path chooses). No graphics flags: it finds its own way. */
export async function launch() {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(browserHint);
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    args: [
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    chromiumSandbox: process.platform === 'linux' && !root,
    timeout: 60_000,
  });
}

/** dist/ served, and a browser for it. */
export async function openSite() {
  const site = await serve({ folder: fileURLToPath(new URL('../dist/', import.meta.url)) });
  const browser = await launch();
  return {
    address: site.address,
    browser,
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
