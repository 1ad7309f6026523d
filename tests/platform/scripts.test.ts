// Only known addresses become scripts, with the browser's Trusted Types and without them.
import { afterEach, describe, expect, it } from 'vitest';
import { openScripts } from '../../src/platform/index.ts';

const globals = globalThis as { trustedTypes?: unknown };
afterEach(() => {
  delete globals.trustedTypes;
});

describe('the addresses of scripts', () => {
  it('are given as they are where the browser has no such types, and others throw', () => {
    const trusted = openScripts(['./a.js', './sw.js']);
    expect(trusted('./sw.js')).toBe('./sw.js');
    for (const other of ['./b.js', 'https://example.org/a.js', './a.js?x', 'data:,1', ''])
      expect(() => trusted(other), other).toThrow(TypeError);
  });
  it('go through the one policy where it has them, which is made once and refuses the same', () => {
    const names: string[] = [];
    globals.trustedTypes = {
      createPolicy(name: string, rules: { createScriptURL(address: string): string }) {
        names.push(name);
        return { createScriptURL: (address: string) => ({ trusted: rules.createScriptURL(address) }) };
      },
    };
    const trusted = openScripts(['./a.js']);
    expect([trusted('./a.js'), trusted('./a.js')]).toEqual([{ trusted: './a.js' }, { trusted: './a.js' }]);
    expect(() => trusted('./b.js')).toThrow(TypeError);
    expect(names).toEqual(['surplus']);
  });
});
