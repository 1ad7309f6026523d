// What needs the player this morning: one list for the red box, the rail’s badge, the vote’s panel and the brief.
import type { Game } from './types.ts';

export type Need =
  | { readonly kind: 'sitting' | 'succession' | 'letters' }
  /** a card that waits, by its event and the day it came */
  | { readonly kind: 'card'; readonly event: string; readonly since: number };

/** The most pressing first. */
export function needsOf({ world, shown }: Pick<Game, 'world' | 'shown'>): readonly Need[] {
  const { office, events } = shown;
  const letters = office.mandates.length === 0 && office.quarter <= (world.parameters.letter_quarters ?? 0);
  const cards = events.open_day.flatMap((since, i): Need[] => {
    const event = world.scenario.events[i];
    return since >= 0 && event !== undefined ? [{ kind: 'card', event, since }] : [];
  });
  return [
    ...(office.sitting_day >= 0 ? [{ kind: 'sitting' } as const] : []),
    ...(office.succession === 1 ? [{ kind: 'succession' } as const] : []),
    ...cards,
    ...(letters ? [{ kind: 'letters' } as const] : []),
  ];
}
