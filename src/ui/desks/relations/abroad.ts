// How the country stands this morning, today's orders in it; and names of what stands in it.
import { useMemo } from 'react';
import type { Abroad } from '../../../core/types.ts';
import { useGame, useSession } from '../../deps.tsx';

export function useAbroad(): Abroad | null {
  const { world, shown } = useGame();
  const engine = useSession((now) => now.engine);
  return useMemo(() => engine?.abroad(world, shown) ?? null, [engine, world, shown]);
}

/** A word of a table by id; a thing without one is called by its id. */
export function called(table: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(table, id) ? (table[id] ?? id) : id;
}
