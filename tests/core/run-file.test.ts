// Reading a run file: what was written reads back byte for byte; what was cut, changed, damaged or blown up does not.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { CAPS, parse, serialise } from '../../src/core/run-file.ts';
import { engine, good } from '../helpers.ts';
import { assure } from '../properties/assure.ts';
import { logOf, sensible } from '../properties/orders.ts';
import { bad, codeOf, put, read, run, text, unpolluted } from './sample-run.ts';

afterEach(unpolluted);

describe('a run file', () => {
  it('reads back as it was written, byte for byte', () => {
    expect(serialise(good(parse(text)))).toBe(text);
    expect(good(parse(text))).toEqual(run);
  });
  it('of any orders reads back as it was written', () => {
    assure(
      import.meta.filename,
      150,
      fc.property(logOf(sensible, 90, 12), fc.string({ minLength: 1, maxLength: 64 }), (commands, seed) => {
        const written = serialise({
          ...run,
          days: 90,
          commands,
          fingerprints: [],
          spec: { ...run.spec, seed },
        });
        expect(serialise(good(parse(written)))).toBe(written);
      }),
    );
  });
  it('holds one order a line', () => {
    expect(text.split('\n').filter((line) => line.startsWith('[') && line.includes('"kind"'))).toHaveLength(
      4,
    );
  });
});

describe('a text that is cut or changed', () => {
  it('is bad at every length but the whole', () => {
    for (let length = 0; length < text.length - 1; length++)
      expect(codeOf(read(text.slice(0, length))), `at ${length}`).toBe('not-json');
    expect(codeOf(read(text.slice(0, -1)))).toBe('not-canonical');
  });
  it('never reads as the same run when any one character is another', () => {
    let refused = 0;
    for (let i = 0; i < text.length; i++) {
      for (const other of ['x', '0', '7', ' ', '"', '}', '\u0000']) {
        if (text[i] === other) continue;
        const changed = text.slice(0, i) + other + text.slice(i + 1);
        const value = read(changed);
        if ('bad' in value) refused++;
        else expect(serialise(value)).toBe(changed);
      }
    }
    expect(refused).toBeGreaterThan(text.length * 3);
  });
  it('does not verify after any one digit or letter was changed, unless it is bad input', () => {
    const passed: string[] = [];
    for (let i = 0; i < text.length; i++) {
      const other = /[0-8]/.test(text[i]!)
        ? String(Number(text[i]) + 1)
        : /[a-y]/.test(text[i]!)
          ? String.fromCharCode(text.charCodeAt(i) + 1)
          : null;
      if (other === null) continue;
      const value = read(text.slice(0, i) + other + text.slice(i + 1));
      if ('bad' in value) continue;
      const played = engine.play(value);
      if (!('bad' in played) && played.divergence === null)
        passed.push(`${text.slice(Math.max(0, i - 12), i)}[${other}]`);
    }
    expect(passed).toEqual([]);
  });
  it('is not canonical with other spaces, another order of keys, other number forms or a repeated key', () => {
    for (const one of [
      `${text} `,
      `\n${text}`,
      text.replace(/\n/g, '\r\n'),
      put('"days": 20', '"days":20'),
      put('"days": 20', '"days": 2e1'),
      put('"days": 20', '"days": 20.0'),
      put('"format": "surplus-run-1",\n', '"format": "surplus-run-1",\n"format": "surplus-run-1",\n'),
      put('"usd":1000000', '"usd":1000000,"usd":1000000'),
      put('{"kind":"treasury.buy","usd":1000000}', '{"usd":1000000,"kind":"treasury.buy"}'),
      put('"seed": "file"', '"seed": "\\u0066ile"'),
      put('"years":2', '"years":2.0'),
    ])
      expect(codeOf(read(one)), one.slice(0, 60)).toBe('not-canonical');
  });
  it('keeps the last of a repeated key out: another value does not slip in', () => {
    expect(codeOf(read(put('"seed": "file"', '"seed": "evil",\n"seed": "file"')))).toBe('not-canonical');
  });
});

describe('an absurd size', () => {
  const json = JSON.parse(text) as Record<string, unknown>;
  it('of the file is refused before it is read', () => {
    expect(bad(' '.repeat(CAPS.characters + 1))).toMatchObject({ code: 'too-large', at: 'file' });
  });
  it('of the list of orders, of fingerprints or of parameters is refused', () => {
    expect(bad(JSON.stringify({ ...json, commands: new Array(CAPS.commands + 1).fill(0) }))).toMatchObject({
      code: 'too-many',
      at: 'commands',
    });
    expect(
      bad(JSON.stringify({ ...json, fingerprints: new Array(CAPS.fingerprints + 1).fill(0) })),
    ).toMatchObject({ code: 'too-many', at: 'fingerprints' });
    const many = Object.fromEntries(Array.from({ length: CAPS.parameters + 1 }, (_, i) => [`p${i}`, 1]));
    expect(bad(JSON.stringify({ ...json, options: { parameters: many } }))).toMatchObject({
      code: 'too-many',
      at: 'options.parameters',
    });
  });
  it('of nesting is refused', () => {
    for (const depth of [100, 10_000, 1_000_000]) {
      read('['.repeat(depth) + ']'.repeat(depth));
      expect(bad(put('"usd":1000000', `"usd":${'['.repeat(depth)}${']'.repeat(depth)}`)).code).toMatch(
        /bad-number|not-json/,
      );
      expect(bad(put('"days": 20', `"days": ${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)).code).toMatch(
        /not-whole|not-json|too-large/,
      );
    }
  });
  it('of what is quoted back is cut short', () => {
    expect(bad(put('surplus-run-1', 'x'.repeat(100_000))).found.length).toBeLessThanOrEqual(80);
  });
});

describe('random damage', () => {
  it('never throws and never reads as something that is not canonical', () => {
    const damage = fc.tuple(
      fc.nat({ max: text.length }),
      fc.nat({ max: 40 }),
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.constantFrom('__proto__', '1e999', '-0', 'null', '\ud800', '"', '[', '}'),
      ),
    );
    assure(
      import.meta.filename,
      1500,
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (cuts) => {
        let one = text;
        for (const [at, length, piece] of cuts) one = one.slice(0, at) + piece + one.slice(at + length);
        const value = read(one);
        if (!('bad' in value)) expect(serialise(value)).toBe(one);
      }),
    );
  });
});

describe('a file whose parameters would break the arithmetic', () => {
  it.each([
    ['fx_pkr_usd', 0],
    ['slow_phi', 1.05],
    ['pue_air', 0],
    ['rig_standard_j_th', -1e15],
    ['volatility', 1e15],
  ])('(%s = %d) is bad input or plays, and never throws', (id, value) => {
    const wild = good(
      parse(serialise({ ...run, spec: { ...run.spec, options: { parameters: { [id]: value } } } })),
    );
    expect(() => engine.play(wild)).not.toThrow();
  });
});
