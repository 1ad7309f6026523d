// One line for each order and each piece of news of people.
import type { Command, Happening } from '../../core/types.ts';
import type { Speech } from '../language.ts';
import { nameOf } from '../name.ts';

/** The line of an order of this room; null for another’s. */
export function peopleOrder(speech: Speech, command: Command): string | null {
  const { words, say } = speech;
  const { orders } = words.people;
  switch (command.kind) {
    case 'people.hear':
      return orders.hear(nameOf(speech, 'province', command.province));
    case 'people.relief':
      return orders.relief(nameOf(speech, 'group', command.group), say.usd(command.usd));
    case 'people.campaign':
      return orders.campaign;
    case 'people.share':
      return orders.share(say.pct(command.pct));
    case 'people.discount':
      return (command.on ? orders.discount : orders.discountOff)(
        nameOf(speech, 'province', command.province),
      );
    default:
      return null;
  }
}

/** The line of the chronicle for news of this room; null for another’s. `date` prints a day. */
export function peopleNews(speech: Speech, one: Happening, _date: (day: number) => string): string | null {
  const { words, say } = speech;
  const { news } = words.people;
  switch (one.kind) {
    case 'protest':
      return news.protest(nameOf(speech, 'province', one.province), say.days(one.days));
    case 'scandal':
      return news.scandal;
    case 'users-lost':
      return news.usersLost(say.pct(one.fall_pct));
    case 'consent-zone':
      return (news.zone[one.zone] ?? news.zone[1]!)(nameOf(speech, 'group', one.group));
    default:
      return null;
  }
}
