// Former engines never change, and the runs of their days play on with them to the bit: verified, continued, advised and judged by their own rules.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { textOfLink } from '../../src/cli/links.ts';
import { main } from '../../src/cli/program.ts';
import { FORMER_RULES, loadEngine, loadEngineFor, loadEngineOf } from '../../src/engine/index.ts';
import { compareTexts } from '../../src/lab/diff.ts';
import { replayText } from '../../src/lab/tasks.ts';
import { good } from '../helpers.ts';
import { shippedNames } from '../tidy-rules.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'assets/engines');
const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
const runs = FORMER_RULES.flatMap((rules) => {
  const home = path.join(root, 'tests/replays/former', String(rules));
  return readdirSync(home)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [rules, name, readFileSync(path.join(home, name), 'utf8')] as const);
});
/** The whole hash of each file, so that none is ever changed and renamed after it. */
const HASHES: Readonly<Record<string, string>> = {
  '3-0650d222.js': '0650d222aa76d829e2214d41629af31f59cbf6d4746f5a33ac5c7395eb93c1d4',
  '4-c4e0d97a.js': 'c4e0d97a82ff2bafda9bae6b425542b64e6ce022e7657df0fe76656e35bfeb09',
};

describe('the files of former engines', () => {
  it('are as they were on the day they were kept, one for each of the former rules', () => {
    const hashes = files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]);
    expect(Object.fromEntries(hashes)).toEqual(HASHES);
    expect(files.map((name) => Number(name.split('-')[0])).sort((a, b) => a - b)).toEqual(FORMER_RULES);
  });
  it('have names that no block list looks for, and ask for nothing outside', () => {
    expect(shippedNames(files)).toEqual([]);
    for (const name of files) {
      const code = readFileSync(path.join(folder, name), 'utf8');
      expect(code).not.toMatch(/\b(?:import|require)\s*\(|\bimport\s+[\w{*]/);
      expect(code).not.toMatch(/\b(?:eval|fetch|document|localStorage)\b\s*[.(]|new Function/);
    }
  });
  it('are of rules that the present engine is not', async () => {
    expect(FORMER_RULES).not.toContain((await loadEngine()).rules);
    for (const rules of FORMER_RULES) expect(good(await loadEngineFor(rules)).rules).toBe(rules);
  });
});

describe('a run of former rules', () => {
  it.each(FORMER_RULES)('%i opens from each of fifty links that were made in its day', async (rules) => {
    const file = path.join(root, 'tests/replays/former', String(rules), 'links.txt');
    const links = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(links.length).toBeGreaterThanOrEqual(50);
    expect(new Set(links).size).toBe(links.length);
    const engine = good(await loadEngineFor(rules));
    for (const link of links) {
      const run = good(engine.parse(textOfLink(link, file)));
      expect(run.days).toBeGreaterThan(50);
      expect(good(engine.play(run)).divergence).toBe(null);
    }
  });
  it('has golden runs of each', () => {
    for (const rules of FORMER_RULES)
      expect(runs.filter(([of]) => of === rules).length).toBeGreaterThanOrEqual(5);
  });
  it.each(runs)('%i %s plays to its fingerprints with the engine of its day', async (rules, _, text) => {
    const engine = good(await loadEngineOf(text));
    expect(engine.rules).toBe(rules);
    const run = good(engine.parse(text));
    expect(engine.serialise(run)).toBe(text);
    expect(good(engine.play(run)).divergence).toBe(null);
  });
  it.each(runs.slice(0, 1))('%i %s is not played by the present engine', async (_, __, text) => {
    const newest = await loadEngine();
    expect(newest.play(good(newest.parse(text)))).toMatchObject({ bad: true, code: 'other-rules' });
  });
  it('is replayed, compared and refused by the rules it names', async () => {
    const [rules, , text] = runs.find(([, name]) => name === 'base-year.json')!;
    const replayed = good(await replayText(text, () => undefined));
    expect(replayed.divergence).toBe(null);
    expect(replayed.run.spec.rules).toBe(rules);
    const { first, sides } = good(await compareTexts([text, text], () => undefined));
    expect([first, sides[0].divergence]).toEqual([null, null]);
    const claimed = text.replace(`"rules": ${rules}`, '"rules": 2');
    expect(await replayText(claimed, () => undefined)).toMatchObject({
      bad: true,
      code: 'other-rules',
      found: '2',
    });
  });
  it('is taken by the verbs of the terminal', async () => {
    const said: string[] = [];
    const io = {
      out: (text: string) => void said.push(text),
      err: (text: string) => void said.push(text),
      terminal: false,
    };
    const file = path.join(root, 'tests/replays/former/3/base-year.json');
    const other = path.join(root, 'tests/replays/corpus/base-year.json');
    expect(await main(['verify', file], io)).toBe(0);
    expect(await main(['show', file], io)).toBe(0);
    expect(await main(['explain', file, '--quantity', 'treasury_usd', '--day', '100'], io)).toBe(0);
    expect(await main(['link', file], io)).toBe(0);
    expect(await main(['diff', file, other], io)).toBe(1);
    expect(said.join('')).toMatch(/^verified {2}\S+ {2}\d+ days/);
    expect(said.join('')).toMatch(/rules/);
  });
});
