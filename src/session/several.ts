// Several runs on one machine: the one in progress in its save, the others in the drawer; whichever is left is put by first.
import type { Drawer, ReadRun } from './drawer.ts';
import type { Keeper } from './keeper.ts';
import { trouble } from './opening.ts';
import type { SaveBody } from './save-file.ts';
import type { SessionState } from './types.ts';

interface Parts {
  readonly drawer: Drawer;
  readonly keeper: Pick<Keeper, 'find'>;
  readonly readRun: ReadRun;
  /** the game in progress, as it is to be kept */
  readonly body: () => SaveBody | null;
  readonly tell: (change: Partial<SessionState>) => void;
}

export interface Several {
  /** tells anew what lies in the drawer */
  refresh(): Promise<void>;
  /** tells what Continue would open */
  lookForSaved(): Promise<void>;
  /** puts by the game in progress, or the saved one where there is none; false when it could not be */
  putBy(): Promise<boolean>;
  rename(id: string, name: string): Promise<void>;
  remove(id: string): Promise<void>;
  take(id: string): Promise<SaveBody | null>;
  /** the run file of one in the drawer, or of the save in progress (null) */
  text(id: string | null): Promise<string | null>;
}

export function createSeveral({ drawer, keeper, readRun, body, tell }: Parts): Several {
  async function refresh(): Promise<void> {
    const found = await drawer.list();
    if (found.ok) tell({ runs: found.value });
  }
  return {
    refresh,
    take: drawer.take,
    async lookForSaved() {
      const shelf = await keeper.find();
      if (shelf?.body) {
        const { run, day, days, scenario, reserve_sat, mark } = shelf.body;
        const read = await readRun(run);
        const { seed, rules } = 'bad' in read ? { seed: '', rules: 0 } : read.spec;
        tell({ saved: { day, days, scenario, reserve_sat, seed, rules, mark } });
      } else if (shelf?.damaged) tell({ bad: trouble('save-damaged', 'save', null) });
    },
    async putBy() {
      const what = body() ?? (await keeper.find())?.body ?? null;
      // a first morning holds nothing that its seed does not
      if (what === null || (what.day === 0 && what.mark.hindsight === null)) return true;
      const put = await drawer.put(what);
      if (put.ok) await refresh();
      return put.ok;
    },
    async rename(id, name) {
      await drawer.rename(id, name);
      await refresh();
    },
    async remove(id) {
      await drawer.remove(id);
      await refresh();
    },
    async text(id) {
      const found = id === null ? (body() ?? (await keeper.find())?.body ?? null) : await drawer.take(id);
      return found?.run ?? null;
    },
  };
}
