// Work in workers as screens see it: one piece at a time, stopped at once with nothing kept, results kept by what they are about.
import { describe, expect, it } from 'vitest';
import type { BadInput } from '../../src/core/types.ts';
import { createShelf } from '../../src/ui/kit/work.tsx';

interface Found {
  readonly n: number;
}
const tick = async (): Promise<void> => {
  for (let i = 0; i < 5; i += 1) await Promise.resolve();
};
/** A piece of work that ends when it is told to. */
function piece() {
  let end: (found: Found | BadInput) => void = () => undefined;
  let cancelled = false;
  let say: (share: number) => void = () => undefined;
  const outcome = new Promise<Found | BadInput>((resolve) => {
    end = resolve;
  });
  return {
    start: (progress: (share: number) => void) => {
      say = progress;
      return {
        outcome,
        cancel: () => {
          cancelled = true;
        },
      };
    },
    end: (found: Found | BadInput) => end(found),
    say: (share: number) => say(share),
    cancelled: () => cancelled,
  };
}

describe('a shelf of work', () => {
  it('tells progress while it runs, and keeps what was found by its key', async () => {
    const shelf = createShelf<Found>();
    const one = piece();
    let told = 0;
    const leave = shelf.subscribe(() => (told += 1));
    shelf.begin('a', one.start);
    one.say(0.4);
    expect(shelf.standing()).toMatchObject({ key: 'a', share: 0.4 });
    // nobody looks any more: it goes on
    leave();
    one.end({ n: 7 });
    await tick();
    expect([told, shelf.known.get('a'), shelf.standing()?.share, one.cancelled()]).toEqual([
      2,
      { n: 7 },
      null,
      false,
    ]);
  });

  it('keeps nothing of what was stopped, even if it comes in late', async () => {
    const shelf = createShelf<Found>();
    const one = piece();
    shelf.begin('a', one.start);
    shelf.quit();
    one.say(0.9);
    one.end({ n: 1 });
    await tick();
    expect(one.cancelled()).toBe(true);
    expect(shelf.standing()).toMatchObject({ share: null, stopped: true });
    expect(shelf.known.size).toBe(0);
  });

  it('ends what runs when something else is begun, and says why work failed', async () => {
    const shelf = createShelf<Found>();
    const [one, other] = [piece(), piece()];
    shelf.begin('a', one.start);
    shelf.begin('b', other.start);
    const bad = { bad: true, code: 'worker-broken', at: 'worker', found: 'x', expected: '' } as const;
    other.end(bad);
    await tick();
    expect(one.cancelled()).toBe(true);
    expect(shelf.standing()).toEqual({ key: 'b', share: null, bad, stopped: false });
  });

  it('forgets the oldest results', async () => {
    const shelf = createShelf<Found>();
    for (let n = 0; n < 12; n += 1) {
      const one = piece();
      shelf.begin(String(n), one.start);
      one.end({ n });
      await tick();
    }
    expect([...shelf.known.keys()]).toEqual(['4', '5', '6', '7', '8', '9', '10', '11']);
  });
});
