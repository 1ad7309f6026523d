// Pages of a list under the headings that they stand under, in the order in which the headings first come.
import type { Entry } from './entries.ts';

export function groupsOf(entries: readonly Entry[]): readonly (readonly [string, readonly Entry[]])[] {
  const groups = new Map<string, Entry[]>();
  for (const one of entries) {
    const group = groups.get(one.group);
    if (group === undefined) groups.set(one.group, [one]);
    else group.push(one);
  }
  return [...groups];
}
