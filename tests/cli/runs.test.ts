// `run` and `verify` where all is well, by each policy and from files of commands.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { engine } from '../helpers.ts';
import { json, place, put, surplus } from './terminal.ts';

const FILE = place('half-year.run');

beforeAll(async () => {
  const made = await surplus(
    'run',
    '--scenario',
    'pakistan-2025',
    '--seed',
    'terminal',
    '--policy',
    'balanced',
    '--days',
    '200',
    '--out',
    FILE,
    '--quiet',
  );
  expect(made.code).toBe(0);
});

describe('run', () => {
  it('says as JSON how a run ended, the same each time', async () => {
    const words = [
      'run',
      '--scenario',
      'pakistan-2025',
      '--seed',
      'terminal',
      '--policy',
      'balanced',
      '--days',
      '200',
    ];
    const first = await json(...words);
    const second = await json(...words);
    expect(first.code).toBe(0);
    expect(first.err).toBe('');
    expect(second.value).toEqual(first.value);
    expect(first.value).toMatchObject({
      scenario: 'pakistan-2025',
      seed: 'terminal',
      family: 'mixed',
      policy: 'balanced',
      days: 200,
      fingerprint: expect.stringMatching(/^[0-9a-f]{62}$/),
      final: {
        reserve_sat: expect.any(Number),
        treasury_usd: expect.any(Number),
        price_usd: expect.any(Number),
        height: expect.any(Number),
        fx_reserves_usd: expect.any(Number),
      },
      gauges: {
        'grid-margin': { value: expect.any(Number), zone: expect.stringMatching(/red|amber|green/) },
        liquidity: { value: expect.any(Number), zone: expect.stringMatching(/red|amber|green/) },
      },
      // as the content asks for them, not as somebody remembered
      mandates: {
        vault: {
          value: expect.any(Number),
          asks: engine.catalogue.parameters.vault_least_sat?.value,
          unit: 'sat',
          holds: false,
        },
      },
    });
  });

  it('prints a page for people, with progress on standard error only', async () => {
    const { code, out, err } = await surplus(
      'run',
      '--scenario',
      'pakistan-2025',
      '--seed',
      'x',
      '--days',
      '120',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/fingerprint [0-9a-f]{62}\n$/);
    expect(err).toMatch(/^run \d+ %/);
  });

  it('plays the same from a file of commands, in each of its three forms', async () => {
    const { value } = await json(
      'run',
      '--scenario',
      'pakistan-2025',
      '--seed',
      'terminal',
      '--policy',
      'balanced',
      '--days',
      '200',
    );
    const { fingerprint } = value as { fingerprint: string };
    const { commands } = JSON.parse(readFileSync(FILE, 'utf8')) as { commands: unknown[] };
    expect(commands.length).toBeGreaterThan(3);
    const lines = commands.map((pair) => JSON.stringify(pair)).join('\n');
    for (const file of [FILE, put('list.json', JSON.stringify(commands)), put('lines.txt', lines)]) {
      const again = await json(
        'run',
        '--scenario',
        'pakistan-2025',
        '--seed',
        'terminal',
        '--commands',
        file,
        '--days',
        '200',
      );
      expect(again.code).toBe(0);
      expect(again.value).toMatchObject({ fingerprint, policy: null, commands: commands.length });
    }
  });

  it('tells which orders were refused and why', async () => {
    const file = put('poor.json', JSON.stringify([[3, { kind: 'treasury.buy', usd: 900_000_000 }]]));
    const { value } = await json(
      'run',
      '--scenario',
      'pakistan-2025',
      '--seed',
      'x',
      '--days',
      '5',
      '--commands',
      file,
    );
    expect(value).toMatchObject({ refused: 1, refusals: [expect.stringMatching(/^day 3: .+/)] });
  });

  for (const policy of [
    'nothing',
    'never-mine',
    'max-mine',
    'ai-first',
    'dca',
    'hodl',
    'sell-all',
    'balanced',
    'random',
  ]) {
    it(`plays the policy ${policy}, whose orders are all accepted and verify`, async () => {
      const out = place(`${policy}.run`);
      const { code, value } = await json(
        'run',
        '--scenario',
        'pakistan-2025',
        '--seed',
        'policies',
        '--policy',
        policy,
        '--days',
        '500',
        '--out',
        out,
      );
      expect(code).toBe(0);
      expect(value).toMatchObject({ policy, refused: 0 });
      expect((await surplus('verify', out)).code).toBe(0);
    });
  }
});

describe('verify', () => {
  it('confirms a run, and several', async () => {
    const { code, out } = await surplus('verify', FILE);
    expect(code).toBe(0);
    expect(out).toMatch(/^verified {2}.+half-year\.run {2}200 days {2}[0-9a-f]{62}\n$/);
    const { value } = await json('verify', FILE, FILE);
    expect(value).toMatchObject({
      verified: true,
      files: [{ verified: true, divergence: null }, { verified: true }],
    });
  });

  it('names the first day and slice of a run that differs, exit 1', async () => {
    const other = put(
      'seed.run',
      readFileSync(FILE, 'utf8').replace('"seed": "terminal"', '"seed": "another"'),
    );
    const { code, value } = await json('verify', other);
    expect(code).toBe(1);
    expect(value).toMatchObject({
      verified: false,
      divergence: { day: expect.any(Number), slice: expect.any(String) },
    });
    const text = readFileSync(FILE, 'utf8');
    const changed = put('changed.run', text.replace('"share_pct":35', '"share_pct":36'));
    expect(readFileSync(changed, 'utf8')).not.toBe(text);
    expect((await surplus('verify', changed)).code).toBe(1);
    expect((await surplus('verify', FILE, changed)).code).toBe(1);
  });

  it('does not call a run verified that says nothing of its end', async () => {
    const bare = put(
      'bare.run',
      readFileSync(FILE, 'utf8').replace(
        /"fingerprints": \[[^\]]*(?:\],?\s*\[[^\]]*)*\]\s*\]/,
        '"fingerprints": []',
      ),
    );
    expect(readFileSync(bare, 'utf8')).toContain('"fingerprints": []');
    expect((await surplus('verify', bare)).code).toBe(1);
  });
});
