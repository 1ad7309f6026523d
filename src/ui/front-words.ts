// Words of the screens before a game: small on purpose, see text/front.ts.
import type { BadInput, World } from '../core/types.ts';
import { badSentence, frontSay, frontWords, scenarioName } from '../text/index.ts';
import { calendar } from './calendar.ts';

/** The scenario on offer and its first day, known before the content has come; a test holds it to the content. */
export const OFFERED = { id: 'pakistan-2025', start: [2025, 6, 15] } as const;

export const words = frontWords;
export const fmt = frontSay;

export const say = {
  date: (world: World, day: number): string => fmt.date(calendar(world.scenario.start, day)),
  /** The date that a saved day has in the game; of a scenario that is not on offer, its name. */
  savedDate: (scenario: string, day: number): string => {
    const start = scenario === OFFERED.id ? OFFERED.start : null;
    return words.screens.title.savedOn(
      start === null ? scenarioName(scenario) : fmt.date(calendar(start, day)),
      fmt.number(day),
    );
  },
  bad: (bad: BadInput): string => badSentence({ words }, bad),
  differs: ({ day, slice }: { readonly day: number; readonly slice: string }): string =>
    words.keeping.differs(words.screens.dayNumber(fmt.number(day)), slice),
};
