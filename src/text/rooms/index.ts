// Lines for orders and news of the rooms of the republic, by whichever room knows them.
import type { Command, Happening, Law } from '../../core/types.ts';
import type { Speech } from '../language.ts';
import { computeNews, computeOrder } from './compute.ts';
import { councilNews, councilOrder } from './council.ts';
import { custodyNews, custodyOrder } from './custody.ts';
import { financeNews, financeOrder } from './finance.ts';
import { officeNews, officeOrder } from './office.ts';
import { parliamentNews, parliamentOrder } from './parliament.ts';
import { peopleNews, peopleOrder } from './people.ts';
import { programmeNews, programmeOrder } from './programme.ts';

const ORDER_LINES = [
  parliamentOrder,
  programmeOrder,
  peopleOrder,
  custodyOrder,
  financeOrder,
  officeOrder,
  computeOrder,
  councilOrder,
];
const NEWS_LINES = [
  parliamentNews,
  programmeNews,
  peopleNews,
  custodyNews,
  financeNews,
  officeNews,
  computeNews,
  councilNews,
];

/** The line of an order of any of these rooms. */
export function roomOrder(speech: Speech, command: Command, laws: readonly Law[]): string {
  for (const line of ORDER_LINES) {
    const found = line(speech, command, laws);
    if (found !== null) return found;
  }
  return command.kind;
}

/** The line of a piece of news of any of these rooms. */
export function roomNews(speech: Speech, one: Happening, date: (day: number) => string): string {
  for (const line of NEWS_LINES) {
    const found = line(speech, one, date);
    if (found !== null) return found;
  }
  return one.kind;
}
