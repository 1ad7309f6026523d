// `npm start`: builds the site when its sources changed, serves it on this machine and prints the address. PORT moves
// the first port tried; the next free one is taken when it is busy.
import { buildIfChanged, dist } from './build.mjs';
import { serve } from './serve.mjs';

if (!process.stdout.isTTY) process.stdout.on('error', () => {});
console.error('[start] building if anything changed …');
try {
  await buildIfChanged();
} catch (error) {
  console.error(`[start] the build failed: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
const { address, close } = await serve({ folder: dist, port: Number(process.env.PORT) || 4173, tries: 100 });
console.log(`Surplus is at ${address} (Ctrl+C stops it)`);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => close().then(() => process.exit(0)));
}
