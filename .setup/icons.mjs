// `node .setup/icons.mjs`: draws assets/icon.svg as the PNG files of the web manifest, with the Chromium of the tests. Run it when the icon changes.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'public/icons');
const icon = readFileSync(path.join(root, 'assets/icon.svg'), 'utf8');
/** A system cuts its own shape out of a maskable icon: square to the edge, and all that matters within the middle four fifths. */
const full = icon
  .replace(/ rx="\d+"/, '')
  .replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"')
  .replace('<rect width="32" height="32"', '<rect x="-4" y="-4" width="40" height="40"');

mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const [name, size, drawing] of /** @type {const} */ ([
  ['192', 192, icon],
  ['512', 512, icon],
  ['512-full', 512, full],
  ['180-full', 180, full],
])) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`,
  );
  await page.screenshot({ path: path.join(folder, `${name}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
