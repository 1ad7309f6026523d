// Planted violations for tidy.test.ts: each must be found by the rule it names, and its innocent look-alikes must not.
import { rules } from './tidy-rules.ts';
import type { Source } from './tidy-source.ts';

const head = '// A file that was planted to be found.\n';

function ruleLike(words: string): string {
  const found = Object.keys(rules).find((name) => name.includes(words));
  if (found === undefined) throw new Error(`no rule says "${words}"`);
  return found;
}

function plant(
  words: string,
  path: string,
  texts: readonly string[],
  opening = head,
): (Source & { rule: string })[] {
  return texts.map((text) => ({ rule: ruleLike(words), path, text: opening + text }));
}

const rooms = 'through doors';
const differs = 'differs between engines';
const sheets = 'style sheets';

export const canaries: readonly (Source & { readonly rule: string })[] = [
  ...plant(rooms, 'src/core/game.ts', [
    "import { map } from '../ui/index.tsx';",
    "import type { Words } from '../text/index.ts';",
    "import { nations } from '../content/index.ts';",
    "import seedrandom from 'seedrandom';",
    "import { readFileSync } from 'node:fs';",
    "export { map } from '../game/index.ts';",
    "const later = import('../session/index.ts');",
  ]),
  ...plant(rooms, 'src/core/kernel/hash.ts', ["import type { State } from '../types.ts';"]),
  ...plant(rooms, 'src/content/index.ts', ["import { begin } from '../core/index.ts';"]),
  ...plant(rooms, 'src/text/index.ts', ["import { engine } from '../engine/index.ts';"]),
  ...plant(rooms, 'src/engine/index.ts', ["import { step } from '../core/game.ts';"]),
  ...plant(rooms, 'src/session/index.ts', [
    "import { begin } from '../core/index.ts';",
    "import { type State, begin } from '../core/index.ts';",
    "import { engine } from '../engine/current.ts';",
  ]),
  ...plant(rooms, 'src/game/index.ts', [
    "import { Panel } from '../ui/index.tsx';",
    "import { useState } from 'react';",
  ]),
  ...plant(rooms, 'src/ui/desks/power.tsx', [
    "import { map } from '../../game/index.ts';",
    "import { engine } from '../../engine/index.ts';",
    "import { store } from '../../session/store.ts';",
    "import 'phaser';",
    'const worker = new URL("../../lab/worker.ts", import.meta.url);',
  ]),
  ...plant(rooms, 'src/platform/index.ts', ["import type { State } from '../core/types.ts';"]),
  ...plant(rooms, 'src/cli/main.ts', ["import { store } from '../session/index.ts';"]),
  ...plant(rooms, 'src/extra/index.ts', ['export const one = 1;']),
  ...plant(differs, 'src/core/systems/market.ts', [
    ...[
      'exp',
      'log',
      'pow',
      'sin',
      'cos',
      'tan',
      'hypot',
      'cbrt',
      'random',
      'atan2',
      'log2',
      'log10',
      'sinh',
    ].map((name) => `const x = Math.${name}(1, 2);`),
    'const { exp } = Math;',
    'const x = 2 ** 3;',
    'x **= 2;',
    'const now = new Date();',
    'const at = performance.now();',
    'setTimeout(later, 1);',
    'const shown = new Intl.NumberFormat();',
    'const shown = (5).toLocaleString();',
    'names.sort((a, b) => a.localeCompare(b));',
    'for (const key in slice) use(key);',
    'async function later() {}',
    'const x = await later;',
    'const x = new Promise(later);',
    'console.log(1);',
    'const key = `${' + 'Math.exp(1)}`;',
    'let count = 0;',
    'export let count = 0;',
    'var count = 0;',
    'globalThis.count = 1;',
  ]),
  ...plant(differs, 'src/content/index.ts', ['export const start = Date.UTC(2025, 5, 15);']),
  ...plant(
    'opens by saying',
    'src/ui/desk.tsx',
    [
      'export const one = 1;',
      '// TODO\nexport const one = 1;',
      '"use strict";\n// A sentence that comes too late.',
    ],
    '',
  ),
  ...plant('opens by saying', 'src/ui/desk.css', ['a { color: red; }', '/* x */ a { color: red; }'], ''),
  ...plant('exported by default', 'src/lab/index.ts', [
    'export default function lab() {}',
    'export { lab as default };',
    'const x: any = 1;',
    'const x = y as any;',
    'const x: Array<any> = [];',
    'function f(a: any, b: string) {}',
  ]),
  ...plant('belongs nowhere', 'src/ui/utils/format.ts', ['export const one = 1;']),
  ...plant('belongs nowhere', 'src/core/helpers/sum.ts', ['export const one = 1;']),
  ...plant('belongs nowhere', 'src/shared/index.ts', ['export const one = 1;']),
  ...plant('block lists', 'src/ui/mining-desk.tsx', ['export const one = 1;']),
  ...plant('block lists', 'src/lab/coin.ts', ['export const one = 1;']),
  ...plant('outside the repository', 'src/content/maps.ts', [
    "import map from '../../../shared/facts/map.json';",
    "const file = '/work/shared';",
  ]),
  ...plant(
    sheets,
    'src/ui/desk.css',
    [
      'a { margin-left: 1rem; }',
      'a { padding-right: 1rem; }',
      'a { border-left: 1px solid; }',
      'a { border-right-color: red; }',
      'a { position: absolute; left: 0; }',
      'a { right: 0 }',
      'a { text-align: left; }',
      'a { float: right; }',
      'a { border-top-left-radius: 1rem; }',
      'a { margin: 0 1rem 0 2rem; }',
      'a { padding: var(--s1) var(--s2) 0 var(--s3); }',
      'a { font-size: 14px; }',
      'a { width: 3px; }',
      'a { width: 1.5px; }',
      'a { --gap: 12px; }',
      '@media (min-width: 600px) { a { color: red; } }',
    ],
    '/* A style sheet that was planted to be found. */\n',
  ),
  ...plant('styles in components', 'src/ui/desk.tsx', [
    "const style = { marginLeft: '1rem' };",
    "const style = { textAlign: 'left' };",
  ]),
  ...plant('element is kept', 'src/ui/strip.tsx', [
    'const drawn = useMemo(() => <Plot at={day} />, [day]);\n',
    'const drawn = useMemo(\n  () => (\n    <>\n      <p>a</p>\n    </>\n  ),\n  [day],\n);\n',
    'const boxes = useMemo(() => stack.map((one) => (<Box key={one} />)), [stack]);\n',
  ]),
];

/** What looks like a violation and is none. */
export const innocents: readonly Source[] = [
  [
    'src/core/game.ts',
    "// Not Math.exp, not Date: only words.\nimport { exp } from './kernel/exact.ts';\nconst a = Math.sqrt(Math.max(1, 2));\n",
  ],
  ['src/core/game.ts', "const text = 'new Date() ** await';\nconst same = /Date|\\*\\*/.test(text);\n"],
  ['src/core/game.ts', 'function f() {\n  let count = 0;\n  return count;\n}\n'],
  ['src/core/game.ts', 'for (const id of ids) {\n  if (id in slice) use({ any: [id] });\n}\n'],
  ['src/core/kernel/random.ts', "import alea from 'seedrandom/lib/alea.js';\n"],
  ['src/content/index.ts', "import type { Content } from '../core/types.ts';\n"],
  [
    'src/session/index.ts',
    "import { type State, type Command } from '../core/index.ts';\nimport { createStore } from 'zustand/vanilla';\n",
  ],
  [
    'src/ui/desk.tsx',
    "import map from '../../assets/map.json';\nimport './desk.css';\nconst many = 'any: any';\n",
  ],
  [
    'src/ui/strip.tsx',
    'const host = useRef<HTMLElement>(null);\nconst rows = useMemo(() => new Map<string, number>(), []);\nconst low = useMemo(() => a < b && c, [a]);\nreturn <p>{rows.size}</p>;\n',
  ],
  ['src/main.tsx', "const worker = new Worker(new URL('./lab/worker.ts', import.meta.url));\n"],
  [
    'src/ui/desk.css',
    'a { border: 1px solid; margin: 0 auto; padding: 1rem 2rem; background: repeating-linear-gradient(0deg, red 0 3px); }\n',
  ],
].map(([path = '', text = '']) => ({
  path,
  text: (path.endsWith('.css') ? '/* A style sheet that was planted to be left alone. */\n' : head) + text,
}));
