// One line for each order and each piece of news of programme.
import type { Command, Happening } from '../../core/types.ts';
import type { Speech } from '../language.ts';

function named(table: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(table, id) ? (table[id] ?? id) : id;
}

/** The line of an order of this room; null for another’s. */
export function programmeOrder({ words }: Speech, command: Command): string | null {
  const { orders, acts, deals } = words.programme;
  switch (command.kind) {
    case 'programme.consult':
      return orders.consult;
    case 'programme.waive':
      return orders.waive;
    case 'programme.request':
      return orders.request;
    case 'programme.report':
      return command.on ? orders.reportOn : orders.reportOff;
    case 'programme.act':
      return named(acts, command.act);
    case 'programme.deal':
      return named(deals, command.deal);
    default:
      return null;
  }
}

/** The partner of a deal, by the words that hold both. */
function partnerOf(deal: string, partners: Readonly<Record<string, string>>): string {
  const found = Object.keys(partners).find((id) => deal === id || deal.startsWith(`${id}-`));
  return found === undefined ? deal : (partners[found] ?? deal);
}

/** The line of the chronicle for news of this room; null for another’s. `date` prints a day. */
export function programmeNews(
  { words, say }: Speech,
  one: Happening,
  _date: (day: number) => string,
): string | null {
  const { news, acts, deals, partners, rivals, months } = words.programme;
  switch (one.kind) {
    case 'review':
      return one.passed
        ? news.passed(say.number(one.fund), say.usd(one.usd))
        : news.late(say.number(one.fund), months(one.months));
    case 'programme-ended':
      return one.completed ? news.completed : news.lapsed;
    case 'programme-begun':
      return news.begun(say.usd(one.usd));
    case 'monitored':
      return news.monitored(say.number(one.fund), say.number(one.breaches));
    case 'unconsulted':
      return news.unconsulted;
    case 'plenary':
      return news.plenary[one.outcome](say.number(one.fatf));
    case 'act-works':
      return news.actWorks(named(acts, one.act));
    case 'deal-signed':
      return news.signed(named(deals, one.deal), partnerOf(one.deal, partners));
    case 'deal-over':
      return one.usd > 0
        ? news.returned(named(deals, one.deal), partnerOf(one.deal, partners), say.usd(one.usd))
        : news.over(named(deals, one.deal), partnerOf(one.deal, partners));
    case 'rival':
      return one.btc > 0
        ? news.gained(named(rivals, one.rival), say.btc(one.btc * 1e8))
        : news.shed(named(rivals, one.rival), say.btc(-one.btc * 1e8));
    case 'rival-law':
      return news.law(named(rivals, one.rival));
    default:
      return null;
  }
}
