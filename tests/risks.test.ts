// Rows of the table of risks (docs/decisions/019-risks.md) that no room’s own tests prove: bombs are refused before they cost anything, and no clock is asked.
import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { textOfLink } from '../src/cli/links.ts';
import { unpackLink } from '../src/platform/links.ts';
import { engine, worldOf } from './helpers.ts';
import { busyLog } from './properties/orders.ts';

const MB = 1024 * 1024;
/** Letters of a link that unfolds to so many bytes of one letter. */
const bomb = (bytes: number): string => deflateRawSync(Buffer.alloc(bytes, 'a')).toString('base64url');
/** Megabytes of heap and of buffers over what there was, and milliseconds of processor, that a deed took. */
async function cost(deed: () => unknown): Promise<{ readonly mb: number; readonly ms: number }> {
  const size = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const [before, start] = [size(), process.cpuUsage()];
  await deed();
  const { user, system } = process.cpuUsage(start);
  return { mb: (size() - before) / MB, ms: (user + system) / 1000 };
}

describe('risk 12: bombs', () => {
  it.each(process.env.SURPLUS_LONG === '1' ? [5, 100, 190] : [5, 30])(
    'a link that unfolds to %i MB is refused by page and terminal, in little room',
    async (size) => {
      const letters = bomb(size * MB);
      expect(await unpackLink(letters)).toEqual({ ok: false, code: 'link-too-large' });
      expect(() => textOfLink(`#/run/${letters}`, 'x')).toThrow(/more than any run holds/);
      const page = await cost(() => unpackLink(letters));
      const terminal = await cost(() => expect(() => textOfLink(`#/run/${letters}`, 'x')).toThrow());
      for (const { mb, ms } of [page, terminal]) {
        expect(mb).toBeLessThan(32);
        // the aim is 50 ms; processor time on a machine with other work is several times that
        expect(ms).toBeLessThan(250);
      }
    },
  );
  it('one of a gigabyte, and ten million orders, are refused by their length alone', async () => {
    const letters = 'A'.repeat(1.4 * MB);
    expect(await unpackLink(letters)).toEqual({ ok: false, code: 'link-too-large' });
    expect(() => textOfLink(`#/run/${letters}`, 'x')).toThrow(/at most 262144/);
    const orders = '[1,{"kind":"treasury.sell","sat":1}],\n'.repeat(10_000_000 / 50);
    const { ms } = await cost(() =>
      expect(engine.parse(orders)).toMatchObject({ bad: true, code: 'too-large' }),
    );
    expect(ms).toBeLessThan(50);
  });
});

describe('risk 20: clocks', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  it('a year ahead or behind, in any zone, and with no clock at all, a run is the same run', () => {
    const log = busyLog(120);
    const world = worldOf({ seed: 'clock' });
    const print = (): string => engine.fingerprint(engine.advance(world, engine.begin(world), log, 120));
    const expected = print();
    for (const [place, at] of [
      ['Asia/Karachi', '2024-03-31T01:59:59Z'],
      ['America/St_Johns', '2027-11-07T05:59:59Z'],
      ['Pacific/Apia', '2011-12-30T00:00:00Z'],
      ['Europe/London', '1970-01-01T00:00:00Z'],
    ] as const) {
      process.env.TZ = place;
      vi.useFakeTimers({ now: new Date(at) });
      expect(print(), place).toBe(expected);
    }
  });
});
