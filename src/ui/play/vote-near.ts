// Whether a vote in the Assembly is near or just over, so that the chamber stands on the map.
import type { Game } from '../../session/index.ts';

/** days before the bell from which the chamber is shown, and days after it */
const BEFORE = 14;
export const AFTER = 3;

/** The law whose vote in the Assembly is near or just over; null when the red box stands. */
export function voteAt({ world, shown }: Game): { readonly law: string; readonly at: number } | null {
  const { laws, parliament, day } = shown;
  const taken = parliament.divisions[parliament.divisions.length - 1];
  if (taken !== undefined && taken.house === 0 && day - taken.day <= AFTER)
    return { law: world.scenario.laws[taken.law] ?? '', at: taken.law };
  let found: number | null = null;
  laws.stage.forEach((stage, at) => {
    const left = (laws.next_day[at] ?? -1) - day;
    if (stage !== 'floor' || left < 0 || left > BEFORE) return;
    if (found === null || left < (laws.next_day[found] ?? 0) - day) found = at;
  });
  return found === null ? null : { law: world.scenario.laws[found] ?? '', at: found };
}
