// One line for each order and each piece of news of parliament.
import type { Command, Happening, Law } from '../../core/types.ts';
import { clauseAmount } from '../clause.ts';
import type { Speech } from '../language.ts';

function entry(table: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(table, id) ? (table[id] ?? id) : id;
}

function lawName({ words }: Speech, id: string): string {
  return Object.hasOwn(words.laws, id) ? (words.laws[id]?.label ?? id) : id;
}

/** The line of an order of this room; null for another’s. */
export function parliamentOrder(speech: Speech, command: Command, laws: readonly Law[]): string | null {
  const { parliament: of } = speech.words;
  const { orders, members, parties, demands } = of;
  switch (command.kind) {
    case 'parliament.ordinance':
      return orders.ordinance(lawName(speech, command.law));
    case 'parliament.extend':
      return orders.extend(lawName(speech, command.law));
    case 'parliament.clause': {
      const clauses = speech.words.laws[command.law]?.clauses ?? {};
      const label = Object.hasOwn(clauses, command.clause) ? clauses[command.clause]?.label : undefined;
      const clause = laws
        .find(({ id }) => id === command.law)
        ?.clauses.find(({ id }) => id === command.clause);
      return orders.clause(
        lawName(speech, command.law),
        label ?? command.clause,
        clause === undefined
          ? speech.say.number(command.value, 2)
          : clauseAmount(speech, clause, command.value),
      );
    }
    case 'parliament.meet':
      return orders.meet(entry(members, command.member), lawName(speech, command.law));
    case 'parliament.promise':
      return orders.promise(entry(members, command.member), entry(demands, command.demand));
    case 'parliament.funds':
      return orders.funds(entry(parties, command.party), lawName(speech, command.law));
    case 'parliament.withdraw':
      return orders.withdraw(lawName(speech, command.law));
    case 'parliament.call-vote':
      return orders.call(lawName(speech, command.law));
    case 'parliament.delay':
      return orders.delay(lawName(speech, command.law));
    case 'parliament.waiver':
      return orders.waiver(lawName(speech, command.law));
    case 'parliament.partner':
      return orders.partner;
    default:
      return null;
  }
}

/** The line of the chronicle for news of this room; null for another’s. `date` prints a day. */
export function parliamentNews(speech: Speech, one: Happening, date: (day: number) => string): string | null {
  const { words, say } = speech;
  const { news, members, parties, asks, houses } = words.parliament;
  const law = (id: string): string => lawName(speech, id).replace(/^./, (letter) => letter.toUpperCase());
  switch (one.kind) {
    case 'division':
      return news.division(
        law(one.law),
        houses[one.house],
        say.number(one.ayes),
        say.number(one.needed),
        one.ayes >= one.needed,
      );
    case 'leak':
      return news.leak(entry(members, one.member), one.aye, law(one.law));
    case 'ordinance':
      return news.ordinance(law(one.law), date(one.until_day));
    case 'ordinance-lapsed':
      return news.lapsed(law(one.law));
    case 'petition':
      return news.petition(law(one.law), say.share(one.odds), date(one.due_day));
    case 'judgment':
      return one.struck ? news.struck(law(one.law)) : news.dismissed(law(one.law));
    case 'consent-refused':
      return news.consentRefused(law(one.law));
    case 'promise-broken':
      return news.broken(entry(members, one.member));
    case 'partner-asks':
      return news.asks(entry(parties, one.party), entry(asks, one.demand));
    case 'coalition-left':
      return news.left(entry(parties, one.party), say.number(one.seats));
    case 'partner-back':
      return news.back(entry(parties, one.party), say.number(one.seats));
    default:
      return null;
  }
}
