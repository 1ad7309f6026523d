// Engines as the session asks for them: the newest once, and that of a run file's rules when the file comes.
import type { StoreApi } from 'zustand/vanilla';
import type { BadInput, Engine, RunFile } from '../core/types.ts';
import type { Edges } from './edges.ts';
import { isBad, trouble } from './opening.ts';
import type { SessionState } from './types.ts';

export interface Engines {
  /** The newest engine, or the one of a run file’s text; null when it could not be had, which is told. */
  ready(text?: string): Promise<Engine | null>;
  /** Reads a run file’s text. What the newest engine cannot read may be of former rules, whose engine is fetched only then. */
  read(text: string): Promise<RunFile | BadInput>;
}

export function createEngines(store: StoreApi<SessionState>, loadEngine: Edges['loadEngine']): Engines {
  async function ready(text?: string): Promise<Engine | null> {
    const { newest } = store.getState();
    if (newest !== null && text === undefined) return newest;
    try {
      const loaded = await loadEngine(text);
      if (isBad(loaded)) {
        store.setState({ bad: loaded });
        return null;
      }
      if (text === undefined) store.setState({ engine: loaded, newest: loaded });
      return loaded;
    } catch (error) {
      store.setState({ bad: trouble('engine-missing', 'engine', error) });
      return null;
    }
  }
  return {
    ready,
    async read(text) {
      const newest = await ready();
      const read = newest?.parse(text);
      if (read !== undefined && !isBad(read)) return read;
      const own = await loadEngine(text).catch((error: unknown) =>
        trouble('engine-missing', 'engine', error),
      );
      return isBad(own) ? own : own.parse(text);
    },
  };
}
