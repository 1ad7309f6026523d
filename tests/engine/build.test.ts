// The same sources give the same site, wherever they lie and however often they are built: whoever distrusts a copy of the game can build his own and compare.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = [
  'src',
  'assets',
  'public',
  '.setup',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** Every file of the site that is built in a folder of this name, with its hash. */
function siteIn(name: string): string[] {
  const home = path.join(root, '.build/twice', name);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  for (const one of SOURCES) cpSync(path.join(root, one), path.join(home, one), { recursive: true });
  // linked file by file: a build goes by where packages really lie
  execFileSync('cp', ['-al', path.join(root, 'node_modules'), path.join(home, 'node_modules')]);
  rmSync(path.join(home, 'node_modules/.tsbuild'), { recursive: true, force: true });
  execFileSync(process.execPath, ['.setup/build.mjs'], {
    cwd: home,
    stdio: 'pipe',
    env: { ...process.env, NODE_ENV: '', VITEST: '' },
  });
  const dist = path.join(home, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map(
      (file) =>
        `${path.relative(dist, file)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`,
    )
    .sort();
  rmSync(home, { recursive: true });
  return files;
}

it.runIf(process.env.SURPLUS_LONG === '1')('two builds in two folders are the same to the byte', () => {
  const [one, other] = [siteIn('here'), siteIn('there/and further on')];
  expect(one.length).toBeGreaterThan(50);
  expect(other).toEqual(one);
});
