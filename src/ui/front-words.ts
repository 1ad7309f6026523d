// Words of the screens before a game: small on purpose, see text/front.ts.
import type { BadInput, World } from '../core/types.ts';
import { badSentence, frontSay, frontWords, scenarioName } from '../text/index.ts';
import { calendar } from './calendar.ts';

export const words = frontWords;
export const fmt = frontSay;

export const say = {
  date: (world: World, day: number): string => fmt.date(calendar(world.scenario.start, day)),
  savedDate: (scenario: string, day: number): string =>
    words.screens.title.savedOn(scenarioName(scenario), fmt.number(day)),
  bad: (bad: BadInput): string => badSentence({ words }, bad),
  differs: ({ day, slice }: { readonly day: number; readonly slice: string }): string =>
    words.keeping.differs(words.screens.dayNumber(fmt.number(day)), slice),
};
