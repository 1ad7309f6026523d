// A save survives what browsers do to it. In full: `node .setup/crash.mjs 200`, `node .setup/tabs.mjs 500`.
import { describe, expect, it } from 'vitest';
import { crash } from '../../../.setup/crash.mjs';
import { tabs } from '../../../.setup/tabs.mjs';

describe.runIf(process.env.SURPLUS_LONG === '1')('a save', () => {
  it('lies there after the browser was killed while it wrote, four times', async () => {
    const { lost, troubles } = await crash(4);
    expect(troubles).toEqual([]);
    expect(lost).toHaveLength(4);
  }, 240_000);

  it('is kept by one tab of two, whatever both do', async () => {
    const { troubles, handed } = await tabs(10, 3);
    expect(troubles).toEqual([]);
    expect(handed.length).toBeGreaterThan(0);
  }, 240_000);
});
