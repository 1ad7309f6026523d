// Builds the site into dist/. Run by itself it always builds; `npm start` asks only for what changed since.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const dist = path.join(root, 'dist');
const stamp = path.join(root, '.build/site');
const sources = ['src', 'assets', 'public', '.setup', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** One hash over everything the site is built from: names and bytes, in a fixed order. */
function digest() {
  const hash = createHash('sha256');
  /** @param {string} name relative to the root */
  const add = (name) => {
    const file = path.join(root, name);
    if (!existsSync(file)) return;
    if (statSync(file).isDirectory()) for (const child of readdirSync(file).sort()) add(`${name}/${child}`);
    else hash.update(`${name}\0`).update(readFileSync(file)).update('\0');
  };
  for (const name of sources) add(name);
  return hash.digest('hex');
}

/** Builds when the sources changed or dist/ is missing. @returns {Promise<boolean>} whether it built */
export async function buildIfChanged() {
  const now = digest();
  if (existsSync(path.join(dist, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now)
    return false;
  await buildSite();
  return true;
}

/** Builds the production site, whatever NODE_ENV the shell has. */
export async function buildSite() {
  process.env.NODE_ENV = 'production';
  rmSync(stamp, { force: true });
  const before = digest();
  await build({ root, configFile: path.join(root, 'vite.config.ts'), mode: 'production', logLevel: 'warn' });
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, before);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildSite();
