// How the page is built and how the tests run. Everything is relative to the page, so that `dist/` works on any static
// host under any path; shipped files are named by hash alone, since words such as "miner" in a name feed block lists.
import { defineConfig } from 'vitest/config';
import { dataFiles } from './.setup/data-files.mjs';
import { engineFile } from './.setup/engine-file.mjs';
import { offline } from './.setup/offline.mjs';
import { phaserLean } from './.setup/phaser-lean.ts';
import { policy } from './.setup/policy.mjs';
import { parts } from './.setup/weigh.mjs';

/** Code is written against React's interface; Preact answers for it (57 kB less: docs/decisions/002-house.md). */
const preact = [
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/compat/jsx-runtime' },
  { find: /^react\/jsx-dev-runtime$/, replacement: 'preact/compat/jsx-dev-runtime' },
  { find: /^react$/, replacement: 'preact/compat' },
];

/** Hexadecimal, so that no hash can spell a word by chance. */
const neutralNames = {
  hashCharacters: 'hex',
  entryFileNames: 'assets/[hash].js',
  chunkFileNames: 'assets/[hash].js',
  assetFileNames: 'assets/[hash][extname]',
} as const;

/** Vite drops what a worker’s file exports; a page that may have no workers loads it as a module (src/lab/worker.ts). */
const exported = {
  name: 'exported',
  options: (given: object) => ({ ...given, preserveEntrySignatures: 'strict' as const }),
};

export default defineConfig({
  base: './',
  plugins: [phaserLean(), dataFiles(), engineFile(), policy(), parts(), offline()],
  resolve: { alias: preact },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  build: {
    target: 'es2022',
    sourcemap: false,
    // Lightning CSS, the default, moves font-variant-numeric before a `font` shorthand, which then resets it.
    cssMinify: 'esbuild',
    // Nothing inlined as data: or as script: a strict content security policy allows neither.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      output: neutralNames,
      // the engine and the workers are builds within this one, which it calls slow
      checks: { pluginTimings: false },
      onLog(level, log, report) {
        // A name that phaser-lean.js lacks would be `undefined` in the browser: stop here instead.
        if (log.code === 'IMPORT_IS_UNDEFINED') throw new Error(log.message);
        report(level, log);
      },
    },
  },
  worker: {
    format: 'es',
    plugins: () => [engineFile(), parts(), exported],
    rolldownOptions: { output: neutralNames },
  },
  server: { host: 'localhost' },
  test: {
    // zustand imports React by its own path: inlined, it goes through the aliases above.
    server: { deps: { inline: ['zustand'] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          testTimeout: 120_000,
          // every core: by default Vitest leaves one idle, which is half of a machine of two
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // one road through the whole game in a quick run; each room by itself with SURPLUS_LONG=1, as `.ci/run` has it
          exclude: process.env.SURPLUS_LONG === '1' ? [] : ['tests/e2e/long/**'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          // a machine with other work takes longer than the second that a poll waits by default
          expect: { poll: { timeout: 15_000 } },
          // one browser has both cores busy: two at a time take as long and miss their times
          fileParallelism: false,
        },
      },
    ],
  },
});
