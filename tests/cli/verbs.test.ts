// The other verbs of the terminal program where all is well: what they print, and their exit codes.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { runOne } from '../../src/cli/floor.ts';
import { isOneSentence, json, place, surplus } from './terminal.ts';

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

describe('show', () => {
  it('gives a row by month, day or quarter, as JSON and as CSV', async () => {
    const { value } = await json('show', FILE);
    const { rows } = value as { rows: { date: string; day: number; price_usd: number }[] };
    expect(rows[0]).toMatchObject({ date: '2025-06-15', day: 0, price_usd: 105_700 });
    expect(rows.map((row) => row.date)).toContain('2025-08-01');
    expect(rows.at(-1)).toMatchObject({ day: 200 });
    expect(((await json('show', FILE, '--every', 'day')).value as { rows: unknown[] }).rows).toHaveLength(
      201,
    );
    const csv = place('table.csv');
    expect((await surplus('show', FILE, '--csv', csv, '--every', 'quarter')).code).toBe(0);
    const lines = readFileSync(csv, 'utf8').trim().split('\n');
    expect(lines[0]).toMatch(/^date,day,reserve_sat,/);
    expect(lines.length).toBe(
      1 + ((await json('show', FILE, '--every', 'quarter')).value as { rows: unknown[] }).rows.length,
    );
    expect((await surplus('show', FILE)).out).toMatch(/^ *date +Reserve/);
  });
});

describe('explain', () => {
  it('gives terms that add up to every headline figure', async () => {
    const { value: list } = await json('content', 'list');
    for (const quantity of (list as { quantities: string[] }).quantities) {
      const { code, value } = await json('explain', FILE, '--quantity', quantity, '--day', '150');
      expect(code).toBe(0);
      const found = value as {
        ticks: number;
        value: number;
        tick: number;
        terms: { ticks: number; amount: number; source: string }[];
      };
      expect(found.terms.length).toBeGreaterThan(0);
      expect(found.terms.reduce((sum, term) => sum + term.ticks, 0)).toBe(found.ticks);
      expect(found.value).toBeCloseTo(found.ticks * found.tick, 6);
      for (const term of found.terms) expect(term.source).not.toBe('');
    }
  });

  it('agrees with the table of the run', async () => {
    const { value: table } = await json('show', FILE, '--every', 'day');
    const row = (table as { rows: Record<string, number>[] }).rows[150];
    for (const quantity of ['hashprice_usd', 'grid_margin_pct', 'treasury_usd']) {
      const { value } = await json('explain', FILE, '--quantity', quantity, '--day', '150');
      expect((value as { value: number }).value).toBeCloseTo(row?.[quantity] ?? Number.NaN, 2);
    }
    expect((await surplus('explain', FILE, '--quantity', 'reserve_sat')).out).toContain('because');
  });
});

describe('what there is', () => {
  it('lists ids by kind, scenarios, and sources', async () => {
    const { value: list } = await json('content', 'list');
    for (const kind of ['laws', 'events', 'advisers', 'endings', 'mandates', 'scenarios', 'policies'])
      expect(Array.isArray((list as Record<string, unknown>)[kind])).toBe(true);
    const { value: scenarios } = await json('scenario', 'list');
    expect(scenarios).toMatchObject({
      scenarios: [{ id: 'pakistan-2025', start: '2025-06-15', days: 3652 }],
    });
    const { value: sources } = await json('content', 'sources');
    const { rows } = sources as {
      rows: { id: string; unit: string; source: string; kind: string; citation: string | null }[];
    };
    expect(rows.length).toBeGreaterThan(200);
    for (const row of rows) {
      expect(row.unit).not.toBe('');
      if (row.kind === 'sourced') expect(row.citation, row.id).not.toBeNull();
    }
    for (const words of [
      ['content', 'list'],
      ['content', 'sources'],
      ['scenario', 'list'],
    ])
      expect((await surplus(...words)).code).toBe(0);
  });

  it('helps with every verb', async () => {
    const { code, out } = await surplus('--help');
    expect(code).toBe(0);
    for (const verb of [
      'run',
      'verify',
      'show',
      'explain',
      'validate',
      'bench',
      'content list',
      'content sources',
      'scenario list',
    ]) {
      expect(out).toContain(verb);
      const help = await surplus(...verb.split(' '), '--help');
      expect(help.code).toBe(0);
      expect(help.out).toContain(`surplus ${verb}`);
      expect(help.err).toBe('');
    }
  });

  it('says what is wrong with words it does not know', async () => {
    for (const words of [
      ['fly'],
      ['content'],
      ['content', 'burn'],
      ['run', '--policy'],
      ['verify'],
      ['show', FILE, FILE],
      ['explain', FILE, '--day', '-1'],
      ['bench', '--fast'],
      ['--json'],
    ]) {
      const { code, out, err } = await surplus(...words);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(isOneSentence(err), err).toBe(true);
    }
    expect((await surplus()).code).toBe(2);
  });
});

describe('bench', () => {
  it('compares with the floor: the very loop, to the last bit', () => {
    expect(runOne(1, 3650)).toBe(91.79379699684755);
    expect(runOne(7, 100)).toBe(95.65616570326239);
  });

  it('times the fixed run', async () => {
    const { code, value } = await json('bench');
    expect(code).toBe(0);
    const { rows, run } = value as {
      rows: { name: string; value: number; unit: string }[];
      run: { sites: number; batches: number; days: number };
    };
    expect(rows.map((row) => row.name)).toEqual([
      'floor_day_ns',
      'day_ns',
      'day_over_floor',
      'replay_10y_ms',
      'fingerprint_us',
      'state_bytes',
      'run_file_bytes_gz',
      'explain_ms',
      'counsel_4_ms',
      'heap_mb',
    ]);
    for (const row of rows) expect(row.value).toBeGreaterThan(0);
    expect(run.days).toBe(3652);
    expect(run.sites).toBeGreaterThanOrEqual(6);
    expect(run.batches).toBeGreaterThanOrEqual(10);
  }, 120_000);
});
