// Input that is no run, no command and no table: one sentence that names where, exit 2, nothing written.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { isOneSentence, json, place, put, surplus } from './terminal.ts';

const FILE = place('good.run');
let text = '';

beforeAll(async () => {
  await surplus(
    'run',
    '--scenario',
    'pakistan-2025',
    '--seed',
    'bad',
    '--policy',
    'balanced',
    '--days',
    '120',
    '--out',
    FILE,
    '--quiet',
  );
  text = readFileSync(FILE, 'utf8');
});

async function refused(words: readonly string[], naming: RegExp): Promise<void> {
  const { code, out, err } = await surplus(...words, '--quiet');
  expect(code, err).toBe(2);
  expect(out).toBe('');
  expect(isOneSentence(err), err).toBe(true);
  expect(err).toMatch(naming);
}

describe('run files', () => {
  const cases: readonly (readonly [string, (text: string) => string | Uint8Array, RegExp])[] = [
    ['truncated', (t) => t.slice(0, t.length / 2), /cut off/],
    ['empty', () => '', /nothing/],
    [
      'of another format',
      (t) => t.replace('surplus-run-1', 'other-run-9'),
      /format.+other-run-9.+surplus-run-1/,
    ],
    ['some JSON', () => '{"hello": 1}', /hello/],
    ['a list', () => '[1,2,3]', /a list/],
    ['no JSON', () => 'date,price\n2025-01-01,3', /no JSON/],
    ['with an unknown key', (t) => t.replace('"days"', '"cheat": true,\n"days"'), /cheat/],
    ['with a prototype key', (t) => t.replace('"days"', '"__proto__": {"days": 1},\n"days"'), /__proto__/],
    [
      'with a prototype key in a command',
      (t) => t.replace('{"cooling"', '{"__proto__":{},"cooling"'),
      /__proto__/,
    ],
    [
      'with a key of Object',
      (t) => t.replace('"parameters":{}', '"parameters":{"constructor":1}'),
      /constructor/,
    ],
    [
      'with an unknown command',
      (t) => t.replace('"kind":"treasury.buying"', '"kind":"treasury.steal"'),
      /treasury\.steal/,
    ],
    ['with NaN', (t) => t.replace('"usd":500000', '"usd":NaN'), /no JSON/],
    ['with an endless number', (t) => t.replace('"usd":500000', '"usd":1e999'), /usd/],
    ['with no number', (t) => t.replace('"usd":500000', '"usd":null'), /usd/],
    ['with absurd days', (t) => t.replace('"days": 120', '"days": 99999999'), /days/],
    ['longer than its scenario', (t) => t.replace('"days": 120', '"days": 30000'), /days/],
    ['with days of a fraction', (t) => t.replace('"days": 120', '"days": 120.5'), /days/],
    ['with a broken fingerprint', (t) => t.replace(/"[0-9a-f]{62}"/, '"abc"'), /fingerprint/],
    ['of other rules', (t) => t.replace(/"rules": \d+/, '"rules": 77'), /rules.+77/],
    [
      'of other content',
      (t) => t.replace(/"content": "[0-9a-f]{16}"/, '"content": "0000000000000000"'),
      /content/,
    ],
    ['of an unknown scenario', (t) => t.replace('pakistan-2025', 'atlantis-2025'), /atlantis/],
    ['of an unknown family', (t) => t.replace('"family": "mixed"', '"family": "hopeful"'), /hopeful/],
    ['with an unknown parameter', (t) => t.replace('"parameters":{}', '"parameters":{"luck":1}'), /luck/],
    ['written otherwise', (t) => JSON.stringify(JSON.parse(t)), /written otherwise/],
    ['of bytes', () => Uint8Array.from({ length: 3000 }, (_, i) => (i * 37) % 256), /UTF-8/],
    ['of absurd size', (t) => t + ' '.repeat(4_100_000), /4 MB/],
    ['of deep nests', () => '['.repeat(100_000), /no JSON/],
  ];
  for (const [what, spoil, naming] of cases) {
    it(`${what}`, async () => {
      const file = put(`${what.replaceAll(' ', '-')}.run`, spoil(text));
      for (const words of [
        ['verify', file],
        ['show', file],
        ['explain', file, '--quantity', 'price_usd'],
      ])
        await refused(words, naming);
    });
  }

  it('that are not there, or are folders', async () => {
    mkdirSync(place('folder'), { recursive: true });
    await refused(['verify', place('no-such.run')], /no-such\.run.+nothing there/);
    await refused(['show', place('folder')], /folder/);
  });

  it('beside good ones: all are told, exit 2', async () => {
    const { code, value } = await json('verify', FILE, place('no-such.run'));
    expect(code).toBe(2);
    expect(value).toMatchObject({
      verified: false,
      files: [{ verified: true }, { verified: false, problem: expect.stringContaining('nothing there') }],
    });
  });
});

describe('options', () => {
  const start = ['run', '--scenario', 'pakistan-2025', '--seed', 'bad'];
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no scenario', ['run', '--seed', 'x'], /--scenario.+pakistan-2025/],
    ['no seed', ['run', '--scenario', 'pakistan-2025'], /--seed/],
    [
      'an unknown scenario',
      ['run', '--scenario', '__proto__', '--seed', 'x'],
      /scenario.+__proto__.+pakistan-2025/,
    ],
    ['a long seed', ['run', '--scenario', 'pakistan-2025', '--seed', 'x'.repeat(65)], /seed/],
    ['an empty seed', ['run', '--scenario', 'pakistan-2025', '--seed', ''], /seed/],
    ['an unknown family', [...start, '--family', 'rich'], /--family.+rich/],
    ['an unknown policy', [...start, '--policy', 'constructor'], /--policy.+constructor/],
    ['days beyond the scenario', [...start, '--days', '99999'], /--days.+99999.+3652/],
    ['days that are no number', [...start, '--days', 'NaN'], /--days.+NaN/],
    ['days below none', [...start, '--days=-1'], /--days.+-1/],
    ['an option twice', [...start, '--days', '1', '--days', '2'], /--days.+2 times/],
    ['policy and commands', [...start, '--policy', 'dca', '--commands', 'x'], /--commands/],
    [
      'a place that cannot be written',
      [...start, '--days', '1', '--out', place('none/run.json')],
      /nothing there/,
    ],
    ['a step that is none', ['show', FILE, '--every', 'week'], /--every.+week/],
    ['a figure that is none', ['explain', FILE, '--quantity', '__proto__'], /--quantity/],
    ['a day beyond the run', ['explain', FILE, '--quantity', 'price_usd', '--day', '121'], /--day.+121.+120/],
    ['a perturbation of nothing', ['validate', '--perturb', 'luck=2'], /luck/],
    ['a perturbation by NaN', ['validate', '--perturb', 'volatility=NaN'], /volatility=NaN/],
    ['a perturbation of a prototype', ['validate', '--perturb', '__proto__=2'], /__proto__/],
  ];
  for (const [what, words, naming] of cases) it(what, () => refused(words, naming));
});

describe('files of commands', () => {
  const run = (file: string): string[] => [
    'run',
    '--scenario',
    'pakistan-2025',
    '--seed',
    'bad',
    '--days',
    '50',
    '--commands',
    file,
  ];
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['no pairs', '[1, 2, 3]', /commands\[0\]/],
    ['an object', '{"a": 1}', /list of \[day, command\]/],
    ['a line cut off', '[1,{"kind":"treasury.buy","usd":1000}]\n[2,{"kind":', /line 2/],
    ['a day beyond the run', '[[50,{"kind":"treasury.buy","usd":1000}]]', /day.+50/],
    [
      'days out of order',
      '[[9,{"kind":"treasury.buy","usd":1000}],[3,{"kind":"treasury.buy","usd":1000}]]',
      /commands\[1\]/,
    ],
    ['an unknown command', '[[1,{"kind":"toString"}]]', /toString/],
    ['an unknown field', '[[1,{"kind":"treasury.buy","usd":1000,"for":"me"}]]', /for/],
    ['a missing field', '[[1,{"kind":"treasury.buy"}]]', /usd/],
    ['an endless number', '[[1,{"kind":"treasury.buy","usd":1e999}]]', /usd/],
    ['a prototype key', '[[1,{"kind":"treasury.buy","usd":1000,"__proto__":{"x":1}}]]', /__proto__/],
    [
      'a deep nest',
      `[[1,{"kind":"treasury.buy","usd":${'['.repeat(5000)}${']'.repeat(5000)}}]]`,
      /lists within lists/,
    ],
    [
      'far too many',
      `[${Array.from({ length: 60_000 }, () => '[1,{"kind":"treasury.sell","sat":1}]').join(',')}]`,
      /60000|60,000|at most/,
    ],
  ];
  for (const [what, content, naming] of cases) {
    it(what, async () => {
      const out = place('never-written.run');
      await refused([...run(put(`${what.replaceAll(' ', '-')}.json`, content)), '--out', out], naming);
      expect(existsSync(out)).toBe(false);
    });
  }
});

describe('tables', () => {
  const cases: readonly (readonly [string, string, string, RegExp])[] = [
    ['--miners', 'no heading', 'Riot,2024-04,8.8,375', /line 1.+miner/],
    [
      '--miners',
      'a word for a number',
      'miner,month,hashrate_EHs,btc_produced\nRiot,2024-04,much,375',
      /line 2, hashrate_EHs.+much/,
    ],
    [
      '--miners',
      'NaN',
      'miner,month,hashrate_EHs,btc_produced\nRiot,2024-04,8.8,NaN',
      /line 2, btc_produced.+NaN/,
    ],
    [
      '--miners',
      'a month that is none',
      'miner,month,hashrate_EHs,btc_produced\nRiot,2024-13,8.8,375',
      /line 2, month.+2024-13/,
    ],
    [
      '--miners',
      'a month outside the tables',
      'miner,month,hashrate_EHs,btc_produced\nRiot,2031-01,8.8,375',
      /2031-01/,
    ],
    [
      '--miners',
      'nothing mined with',
      'miner,month,hashrate_EHs,btc_produced\nRiot,2024-04,0,375',
      /more than 0/,
    ],
    ['--miners', 'a short line', 'miner,month,hashrate_EHs,btc_produced\nRiot,2024-04', /line 2.+2 cells.+4/],
    ['--miners', 'no rows', 'miner,month,hashrate_EHs,btc_produced\n', /no rows/],
    ['--data', 'no hashrate', 'date,priceUSD\n2018-07-01,6000', /hashrate_EHs/],
    [
      '--data',
      'too few days',
      'date,priceUSD,hashrate_EHs,issuance_BTC,fees_BTC\n2018-07-01,6000,40,1800,20',
      /1 months/,
    ],
    [
      '--months',
      'a month before the campaign',
      'month,gen_gwh,hydel_gwh\n2024-07,14880,5350',
      /2024-07.+2025-07/,
    ],
    ['--months', 'less than nothing', 'month,gen_gwh,hydel_gwh\n2025-07,-5,5350', /gen_gwh.+-5/],
  ];
  for (const [option, what, content, naming] of cases)
    it(`${option} ${what}`, () =>
      refused(['validate', option, put(`${what.replaceAll(' ', '-')}.csv`, content)], naming));
});
