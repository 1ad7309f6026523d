// Reading a run file field by field: each wrong one is named with its place, what was found and what was expected.

import { afterEach, describe, expect, it } from 'vitest';
import { rules } from '../../src/engine/current.ts';
import { bad, put, text, unpolluted } from './sample-run.ts';

afterEach(unpolluted);

describe('a text of another kind', () => {
  it.each([
    ['nothing', '', 'not-json'],
    ['blanks', '  \n', 'not-json'],
    ['prose', 'Dear player', 'not-json'],
    ['a number', '5', 'not-an-object'],
    ['null', 'null', 'not-an-object'],
    ['a list', '[]', 'not-an-object'],
    ['an empty object', '{}', 'missing-key'],
    ['another file', '{"type":"FeatureCollection","features":[]}', 'unknown-key'],
    ['NaN', '{"days":NaN}', 'not-json'],
    ['binary', '\u0000\u0001PK', 'not-json'],
  ])('(%s) is said to be so', (_what, input, code) => {
    expect(bad(input).code).toBe(code);
  });
  it('says which format it expected', () => {
    expect(bad(put('surplus-run-1', 'surplus-run-9'))).toMatchObject({
      code: 'other-format',
      at: 'format',
      found: 'surplus-run-9',
      expected: 'surplus-run-1',
    });
  });
});

const RULES = `"rules": ${rules}`;
describe('a field that is wrong', () => {
  it.each([
    [RULES, '"rules": "1"', 'not-whole', 'rules'],
    [RULES, '"rules": 0', 'out-of-range', 'rules'],
    ['"days": 20', '"days": -1', 'out-of-range', 'days'],
    ['"days": 20', '"days": -0', 'not-whole', 'days'],
    ['"days": 20', '"days": 1e999', 'not-whole', 'days'],
    ['"days": 20', '"days": 1e9', 'out-of-range', 'days'],
    ['"days": 20', '"days": 20.5', 'not-whole', 'days'],
    ['"days": 20', '"days": null', 'not-whole', 'days'],
    ['"seed": "file"', '"seed": ""', 'bad-text', 'seed'],
    ['"seed": "file"', `"seed": "${'s'.repeat(65)}"`, 'bad-text', 'seed'],
    ['"seed": "file"', '"seed": 5', 'bad-text', 'seed'],
    ['"seed": "file"', '"seed": {"toString":1}', 'bad-text', 'seed'],
    ['"river_sd":0.125', '"river_sd":1e999', 'bad-number', 'options.parameters.river_sd'],
    ['"river_sd":0.125', '"river_sd":-0', 'bad-number', 'options.parameters.river_sd'],
    ['"river_sd":0.125', '"river_sd":"1"', 'bad-number', 'options.parameters.river_sd'],
    ['"river_sd":0.125', '"__proto__":0.125', 'unknown-key', 'options.parameters'],
    ['"river_sd":0.125', '"RIVER":0.125', 'unknown-key', 'options.parameters'],
    ['"usd":1000000', '"usd":1e999', 'bad-number', 'commands[2].usd'],
    ['"usd":1000000', '"usd":-0', 'bad-number', 'commands[2].usd'],
    ['"usd":1000000', '"usd":null', 'bad-number', 'commands[2].usd'],
    ['"usd":1000000', '"usd":"1000000"', 'bad-number', 'commands[2].usd'],
    ['"usd":1000000', '"usd":1000000,"zzz":1', 'unknown-key', 'commands[2]'],
    ['"usd":1000000', '"zzz":1000000', 'unknown-key', 'commands[2]'],
    ['"kind":"treasury.buy","usd":1000000', '"kind":"treasury.buy"', 'missing-key', 'commands[2]'],
    ['"kind":"treasury.buy"', '"kind":"treasury.print"', 'unknown-command', 'commands[2].kind'],
    ['"kind":"treasury.buy"', '"kind":"constructor"', 'unknown-command', 'commands[2].kind'],
    ['"kind":"treasury.buy"', '"kind":"__proto__"', 'unknown-command', 'commands[2].kind'],
    ['"kind":"treasury.buy"', '"kind":["treasury.buy"]', 'unknown-command', 'commands[2].kind'],
    ['"open":true', '"open":1', 'bad-boolean', 'commands[3].open'],
    ['"place":"hub"', '"place":""', 'bad-text', 'commands[0].place'],
    ['"years":2', '"years":"2"', 'bad-number', 'commands[1].clauses.years'],
    ['"years":2', '"__proto__":2', 'unknown-key', 'commands[1].clauses'],
    [
      '"years":2',
      '"constructor":{"prototype":{"polluted":1}}',
      'bad-number',
      'commands[1].clauses.constructor',
    ],
    ['[9,{', '[2,{', 'out-of-range', 'commands[3].day'],
    ['[9,{', '[20,{', 'out-of-range', 'commands[3].day'],
    ['[9,{', '[-1,{', 'out-of-range', 'commands[3].day'],
    ['[9,{', '[9,9,{', 'not-a-pair', 'commands[3]'],
    ['[9,{', '["9",{', 'not-whole', 'commands[3].day'],
    ['[20,"', '[21,"', 'out-of-range', 'fingerprints[0].day'],
    ['[20,"', '[20,"z', 'bad-fingerprint', 'fingerprints[0]'],
  ])('%s as %s is %s at %s', (from, to, code, at) => {
    expect(bad(put(from, to))).toMatchObject({ code, at });
  });
  it('is named when a key of the file is unknown, missing or of a prototype', () => {
    expect(bad(put('"days": 20', '"days": 20,\n"extra": 1'))).toMatchObject({
      code: 'unknown-key',
      found: 'extra',
    });
    expect(bad(put('"days": 20,\n', ''))).toMatchObject({ code: 'missing-key', found: 'no "days"' });
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(bad(put('"days": 20', `"days": 20,\n"${key}": {"polluted": 1}`))).toMatchObject({
        code: 'unknown-key',
        found: key,
      });
    }
  });
  it('is named when a list is something else', () => {
    const json = JSON.parse(text) as Record<string, unknown>;
    expect(bad(JSON.stringify({ ...json, commands: {} }))).toMatchObject({
      code: 'not-a-list',
      at: 'commands',
    });
    expect(bad(JSON.stringify({ ...json, fingerprints: 'ff' }))).toMatchObject({
      code: 'not-a-list',
      at: 'fingerprints',
    });
    expect(bad(JSON.stringify({ ...json, options: [] }))).toMatchObject({
      code: 'not-an-object',
      at: 'options',
    });
    expect(bad(JSON.stringify({ ...json, options: { parameters: null } }))).toMatchObject({
      code: 'not-an-object',
      at: 'options.parameters',
    });
  });
});
