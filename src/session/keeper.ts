// Keeps the game on disk: one writer across tabs, one write at a time, the older slot replaced, trouble told, never thrown.
import type { Edges, SaveHold } from './edges.ts';
import { guard, readShelf, type SaveBody, type Shelf, SLOTS, seal } from './save-file.ts';
import type { Kept } from './types.ts';

const LOCK = 'surplus-save';
const PAUSE_MS = 5000;

export interface Keeper {
  /** what lies on disk, null when it cannot be read (the trouble is told) */
  find(): Promise<Shelf | null>;
  /** asks for the save slot for a game's life; tells `elsewhere` when another tab has it */
  open(): Promise<void>;
  /** something changed: writes now if urgent, else at most each five seconds */
  changed(urgent: boolean): void;
  /** writes what is not yet on disk, and answers when it is or cannot be */
  flush(): Promise<void>;
  takeOver(): Promise<void>;
  /** lets go of the slot once what is being written is written */
  release(): Promise<void>;
}

export interface KeeperParts extends Pick<Edges, 'storage' | 'locks' | 'clock'> {
  /** the game as it is to be kept; null when there is none */
  readonly body: () => SaveBody | null;
  readonly tell: (kept: Kept) => void;
}

/** A keeper that has nothing yet. */
export function createKeeper({ storage, locks, clock, body, tell }: KeeperParts): Keeper {
  let hold: SaveHold | null = null;
  let kept: Kept = { status: 'none', why: null, day: null };
  /** turn of the newest save as this tab knows it; null before it could be read */
  let turn: number | null = null;
  let tried = Number.NEGATIVE_INFINITY;
  let dirty = false;
  let writing: Promise<void> | null = null;
  /** the game as it was when it was put away, while it is written for the last time */
  let last: SaveBody | null = null;
  let releasing: Promise<void> | null = null;

  function say(status: Kept['status'], why: string | null, day: number | null): void {
    kept = { status, why, day };
    tell(kept);
  }
  function lose(why: string): void {
    hold?.release();
    hold = null;
    say('elsewhere', why, kept.day);
  }
  const lost = (): void => {
    if (hold !== null) {
      hold = null;
      say('elsewhere', 'lock-lost', kept.day);
    }
  };

  async function write(): Promise<void> {
    const mine = hold;
    const what = last ?? body();
    if (mine === null || what === null) return;
    dirty = false;
    tried = clock.now();
    // A banner that says "not saved" stays until it is no longer true.
    if (kept.status !== 'unsaved') say('saving', null, kept.day);
    const shelf = await guard(() => readShelf(storage));
    if (hold !== mine) return;
    if (!shelf.ok) {
      fail(shelf.code);
      return;
    }
    // Someone without locks wrote meanwhile: never over another's game.
    if (turn !== null && shelf.value.turn > turn) {
      lose('lock-lost');
      return;
    }
    const next = Math.max(turn ?? 0, shelf.value.turn) + 1;
    const slot = shelf.value.slot === SLOTS[0] ? SLOTS[1] : SLOTS[0];
    const put = await guard(() => storage.write(slot, seal(what, next)));
    if (hold !== mine) return;
    if (!put.ok) {
      fail(put.code);
      return;
    }
    turn = next;
    say('saved', null, what.day);
  }
  function fail(code: string): void {
    dirty = true;
    say('unsaved', code, kept.day);
  }
  function start(): Promise<void> {
    // A run that cannot be written down is a bug; it must not look like a saved game.
    writing ??= write()
      .catch(() => {
        fail('storage-broken');
      })
      .finally(() => {
        writing = null;
      });
    return writing;
  }
  async function flush(): Promise<void> {
    if (writing !== null) await writing;
    if (dirty && hold !== null) await start();
    // someone else who waited has begun it
    else if (writing !== null) await writing;
  }
  async function learnTurn(): Promise<void> {
    const shelf = await guard(() => readShelf(storage));
    turn = shelf.ok ? shelf.value.turn : null;
    if (!shelf.ok) say('unsaved', shelf.code, kept.day);
  }

  return {
    async find() {
      const shelf = await guard(() => readShelf(storage));
      if (!shelf.ok) {
        say('unsaved', shelf.code, null);
        return null;
      }
      return shelf.value;
    },
    async open() {
      if (releasing !== null) await releasing;
      dirty = false;
      if (hold !== null) {
        say('none', null, null);
        return;
      }
      const held = await locks.hold(LOCK, lost).catch((): SaveHold => ({ release: () => undefined }));
      if (held === null) {
        say('elsewhere', 'lock-held', null);
        return;
      }
      hold = held;
      say('none', null, null);
      await learnTurn();
    },
    changed(urgent) {
      dirty = true;
      if (hold === null) return;
      if (writing !== null) {
        if (urgent) void flush();
      } else if (urgent || clock.now() - tried >= PAUSE_MS) void start();
    },
    flush,
    async takeOver() {
      if (hold !== null) return;
      hold = await locks.take(LOCK, lost).catch((): SaveHold => ({ release: () => undefined }));
      say('saving', null, null);
      await learnTurn();
      dirty = true;
      await flush();
    },
    release() {
      last = body();
      releasing ??= flush().finally(() => {
        hold?.release();
        hold = null;
        last = null;
        releasing = null;
        say('none', null, null);
      });
      return releasing;
    },
  };
}
