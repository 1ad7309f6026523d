// Cuts the typefaces down to what the game shows and writes them into assets/fonts/, which is committed: run it again
// (`npm run fonts`) only when a character or a weight is added. Sources are the OFL packages of fontsource, which
// carry no reserved font name, so a cut file may keep its name. Their licences go into public/licences/.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';

const require = createRequire(import.meta.url);
const out = fileURLToPath(new URL('../assets/fonts/', import.meta.url));
const licences = fileURLToPath(new URL('../public/licences/', import.meta.url));

/** @param {number} from @param {number} to */
const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

// Printable ASCII; Latin-1 with its accents, for names and for languages to come; then single signs.
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ıŒœ–—‘’“”•…‹›€₂−↑↓`;
// Titles are few: no signs of arithmetic beyond those of a date, a sum and a quotation.
const titles = `${range(0x20, 0x7e)}  ·×°£§«»ÁÉÍÓÚáéíóúàèçñöüÖÜÇÑ–—‘’“”…€−`;
// What Plex's Latin files lack; taken from Open Sans, one weight for all, and found by unicode-range.
const signs = '≈≠≤≥√∞';

// Russian letters with what its typography adds; the marks are Plex's and Playfair's own, so that a line keeps one face.
const russian = `${range(0x410, 0x44f)}Ёё№`;
// Urdu: letters as they are typed (shapes follow by the font's own rules), vowel signs, comma, stops, and no digits,
// which are Latin in the game as they are in Pakistan's newspapers.
const urdu = `،؛؟٪٫٬۔${range(0x621, 0x63a)}${range(0x641, 0x655)}ٰٹپچڈڑژکگںھہۂۃیےۓ\u200c\u200d`;

const features = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'lnum', 'tnum', 'zero'];
/** Arabic letters are joined by features: all that the font has are kept. */
const joined = ['isol', 'init', 'medi', 'fina', 'rlig', 'calt', 'curs', 'clig', 'rclt', ...features];

const playfair = require.resolve('@fontsource-variable/playfair/files/playfair-latin-standard-normal.woff2');
const sans = path.dirname(
  require.resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2'),
);
const condensed = path.dirname(
  require.resolve('@fontsource/ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-latin-500-normal.woff2'),
);
const math = require.resolve('@fontsource/open-sans/files/open-sans-math-500-normal.woff2');

const playfairRussian = require.resolve(
  '@fontsource-variable/playfair/files/playfair-cyrillic-standard-normal.woff2',
);
const arabic = path.dirname(
  require.resolve('@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2'),
);
const nastaliq = require.resolve(
  '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-500-normal.woff2',
);
const titleCut = { opsz: 30, wdth: 112.5, wght: 500 };

/** @type {{ to: string, from: string, text: string, variationAxes?: Record<string, number>, joins?: boolean }[]} */
const cuts = [
  {
    to: 'playfair-500.woff2',
    from: playfair,
    text: titles,
    variationAxes: titleCut,
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
  { to: 'playfair-russian-500.woff2', from: playfairRussian, text: russian, variationAxes: titleCut },
  ...[400, 500, 600].flatMap((weight) => [
    {
      to: `plex-sans-russian-${weight}.woff2`,
      from: path.join(sans, `ibm-plex-sans-cyrillic-${weight}-normal.woff2`),
      text: russian,
    },
    {
      to: `plex-sans-arabic-${weight}.woff2`,
      from: path.join(arabic, `ibm-plex-sans-arabic-arabic-${weight}-normal.woff2`),
      text: urdu,
      joins: true,
    },
  ]),
  { to: 'nastaliq-500.woff2', from: nastaliq, text: urdu, joins: true },
];

mkdirSync(out, { recursive: true });
for (const { to, from, text, variationAxes, joins } of cuts) {
  const bytes = await subset(readFileSync(from), text, {
    targetFormat: 'woff2',
    keepFeatures: joins === true ? joined : features,
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
  ['plex-sans-arabic', '@fontsource/ibm-plex-sans-arabic/LICENSE'],
  ['nastaliq', '@fontsource/noto-nastaliq-urdu/LICENSE'],
])) {
  copyFileSync(require.resolve(file), path.join(licences, `${name}-OFL.txt`));
}
