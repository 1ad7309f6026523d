// Cuts the typefaces down to what the game shows and writes them into assets/fonts/, which is committed: run it again
// (`npm run fonts`) only when a character or a weight is added. Sources are the OFL packages of fontsource, which
// carry no reserved font name, so a cut file may keep its name.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';

const require = createRequire(import.meta.url);
const out = fileURLToPath(new URL('../assets/fonts/', import.meta.url));

/** @param {number} from @param {number} to */
const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

// Printable ASCII; Latin-1 with its accents, for names and for languages to come; then single signs.
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ıŒœ–—‘’“”•…‹›€₂−↑↓`;
// Titles are few: no signs of arithmetic beyond those of a date, a sum and a quotation.
const titles = `${range(0x20, 0x7e)}  ·×°£§«»ÁÉÍÓÚáéíóúàèçñöüÖÜÇÑ–—‘’“”…€−`;
// What Plex's Latin files lack; taken from Open Sans, one weight for all, and found by unicode-range.
const signs = '≈≠≤≥√∞';

const features = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'lnum', 'tnum', 'zero'];

const playfair = require.resolve('@fontsource-variable/playfair/files/playfair-latin-standard-normal.woff2');
const sans = path.dirname(
  require.resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2'),
);
const condensed = path.dirname(
  require.resolve('@fontsource/ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-latin-500-normal.woff2'),
);
const math = require.resolve('@fontsource/open-sans/files/open-sans-math-500-normal.woff2');

/** @type {{ to: string, from: string, text: string, variationAxes?: Record<string, number> }[]} */
const cuts = [
  {
    to: 'playfair-500.woff2',
    from: playfair,
    text: titles,
    variationAxes: { opsz: 30, wdth: 112.5, wght: 500 },
  },
  ...[400, 500, 600].map((weight) => ({
    to: `plex-sans-${weight}.woff2`,
    from: path.join(sans, `ibm-plex-sans-latin-${weight}-normal.woff2`),
    text: latin,
  })),
  ...[500, 600].map((weight) => ({
    to: `plex-sans-condensed-${weight}.woff2`,
    from: path.join(condensed, `ibm-plex-sans-condensed-latin-${weight}-normal.woff2`),
    text: latin,
  })),
  { to: 'signs-500.woff2', from: math, text: signs },
];

mkdirSync(out, { recursive: true });
for (const { to, from, text, variationAxes } of cuts) {
  const bytes = await subset(readFileSync(from), text, {
    targetFormat: 'woff2',
    keepFeatures: features,
    noHinting: true,
    preserveNameIds: [0, 13, 14],
    ...(variationAxes ? { variationAxes } : {}),
  });
  writeFileSync(path.join(out, to), bytes);
  console.log(`${to.padEnd(28)} ${(bytes.length / 1000).toFixed(1)} kB`);
}
for (const [name, file] of /** @type {const} */ ([
  ['playfair', '@fontsource-variable/playfair/LICENSE'],
  ['plex-sans', '@fontsource/ibm-plex-sans/LICENSE'],
  ['plex-sans-condensed', '@fontsource/ibm-plex-sans-condensed/LICENSE'],
  ['signs', '@fontsource/open-sans/LICENSE'],
])) {
  copyFileSync(require.resolve(file), path.join(out, `${name}-OFL.txt`));
}
