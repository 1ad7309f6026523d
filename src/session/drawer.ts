// The drawer of runs put by: each a sealed text of its own beside the save in progress, so that a fork, a link or a new
// campaign never costs the run that was there before.
import type { BadInput, RunFile } from '../core/types.ts';
import type { SaveStorage, Stored } from './edges.ts';
import { type KeptRun, nameOfRun } from './mark.ts';
import { guard, type SaveBody, seal, unseal } from './save-file.ts';

const PREFIX = 'run/';
const DONE: Stored<null> = { ok: true, value: null };

interface Lying {
  readonly id: string;
  readonly body: SaveBody;
}

/** A run file’s text read by an engine that knows its rules. */
export type ReadRun = (text: string) => Promise<RunFile | BadInput>;

export interface Drawer {
  /** what lies there, the newest first; a damaged text is left out */
  list(): Promise<Stored<readonly KeptRun[]>>;
  /** lays a run there, over its own earlier days where they lie there, never over another's; gives its place */
  put(body: SaveBody): Promise<Stored<string>>;
  take(id: string): Promise<SaveBody | null>;
  rename(id: string, name: string): Promise<Stored<null>>;
  remove(id: string): Promise<Stored<null>>;
}

export function createDrawer(storage: SaveStorage, readRun: ReadRun): Drawer {
  async function all(): Promise<Stored<readonly Lying[]>> {
    const names = await guard(() => storage.names(PREFIX));
    if (!names.ok) return names;
    const found: Lying[] = [];
    for (const name of names.value) {
      const read = await guard(() => storage.read(name));
      if (!read.ok) return read;
      const body = read.value === null ? null : (unseal(read.value)?.body ?? null);
      if (body !== null) found.push({ id: name.slice(PREFIX.length), body });
    }
    found.sort((a, b) => Number(b.id) - Number(a.id));
    return { ok: true, value: found };
  }
  async function take(id: string): Promise<SaveBody | null> {
    const read = await guard(() => storage.read(PREFIX + id));
    const body = read.ok && read.value !== null ? (unseal(read.value)?.body ?? null) : null;
    return body === null ? null : { ...body, mark: { ...body.mark, id } };
  }
  const write = (id: string, body: SaveBody): Promise<Stored<null>> =>
    guard(() => storage.write(PREFIX + id, seal({ ...body, mark: { ...body.mark, id } }, 1)));

  return {
    async list() {
      const found = await all();
      if (!found.ok) return found;
      const rows: KeptRun[] = [];
      for (const one of found.value) {
        const run = await readRun(one.body.run);
        if (!('bad' in run)) rows.push(rowOf(run, one));
      }
      return { ok: true, value: rows };
    },
    async put(body) {
      const found = await all();
      if (!found.ok) return found;
      const mine = await readRun(body.run);
      if ('bad' in mine) return { ok: false, code: 'storage-broken' };
      for (const one of found.value) {
        const its = await readRun(one.body.run);
        if ('bad' in its || !sameRun(one, body)) continue;
        // what lies there already holds all of it
        if (goesOn(its, mine) && its.days > mine.days) return { ok: true, value: one.id };
        if (!goesOn(mine, its)) continue;
        const name = body.mark.name === '' ? one.body.mark.name : body.mark.name;
        const put = await write(one.id, { ...body, mark: { ...body.mark, name } });
        return put.ok ? { ok: true, value: one.id } : put;
      }
      // names are read again as they stand: a damaged text keeps its place
      const names = await guard(() => storage.names(PREFIX));
      if (!names.ok) return names;
      const last = Math.max(0, ...names.value.map((name) => Number(name.slice(PREFIX.length)) || 0));
      const id = String(last + 1);
      const put = await write(id, body);
      return put.ok ? { ok: true, value: id } : put;
    },
    take,
    async rename(id, name) {
      const body = await take(id);
      return body === null ? DONE : write(id, { ...body, mark: { ...body.mark, name: nameOfRun(name) } });
    },
    remove: (id) => guard(() => storage.remove(PREFIX + id)),
  };
}

/** May the two be one run, as far as their marks go: seen alike, and by one name or none. */
function sameRun({ id, body }: Lying, mine: SaveBody): boolean {
  const [one, other] = [body.mark, mine.mark];
  if (one.hindsight !== other.hindsight) return false;
  return id === other.id || one.name === other.name || one.name === '' || other.name === '';
}

/** Is `longer` the run `shorter` and days after it? */
function goesOn(longer: RunFile, shorter: RunFile): boolean {
  if (longer.days < shorter.days || JSON.stringify(longer.spec) !== JSON.stringify(shorter.spec))
    return false;
  const before = longer.commands.filter(([day]) => day < shorter.days);
  return JSON.stringify(before) === JSON.stringify(shorter.commands);
}

function rowOf(run: RunFile, { id, body }: Lying): KeptRun {
  const { seed, family, scenario, rules } = run.spec;
  const { day, days, reserve_sat, mark } = body;
  const orders = run.commands.length;
  return {
    id,
    name: mark.name,
    hindsight: mark.hindsight,
    rules,
    scenario,
    seed,
    family,
    day,
    days,
    orders,
    reserve_sat,
  };
}
