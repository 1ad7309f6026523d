// Words by id: names of things, of figures, of reasons; a thing without words is called by its id.
import type { Command, Law, Refusal } from '../core/types.ts';
import { lowerFirst } from './case.ts';
import type { QuantityWords } from './en/quantities.ts';
import { entry, plain } from './front.ts';
import type { Speech } from './language.ts';
import { roomOrder } from './rooms/index.ts';

export type Named =
  | 'plant'
  | 'city'
  | 'place'
  | 'link'
  | 'terminal'
  | 'fuel'
  | 'zone'
  | 'province'
  | 'group'
  | 'use'
  | 'cause'
  | 'target'
  | 'nation'
  | 'law'
  | 'event'
  | 'headline'
  | 'scenario'
  | 'adviser';

/** The name of a thing by kind and id. */
export function nameOf({ words }: Speech, kind: Named, id: string): string {
  const { names } = words;
  switch (kind) {
    case 'plant':
      return entry(names.plants, id) ?? residualOf(words.names, id) ?? id;
    case 'city':
      return entry(names.cities, id) ?? id;
    case 'place':
      return entry(names.hallPlaces, id) ?? id;
    case 'link':
      return entry(names.links, id) ?? id;
    case 'terminal':
      return entry(names.terminals, id) ?? id;
    case 'fuel':
      return entry(names.fuels, id) ?? id;
    case 'zone':
      return entry(names.zones, id) ?? id;
    case 'province':
      return entry(names.provinces, id.toLowerCase()) ?? id;
    case 'group':
      return entry(names.groups, id) ?? id;
    case 'use':
      return entry(names.uses, id) ?? id;
    case 'cause':
      return entry(names.causes, id) ?? id;
    case 'target':
      return entry(names.modifierTargets, id) ?? id;
    case 'nation':
      return entry(names.nations, id) ?? id;
    case 'law':
      return entry(words.laws, id)?.label ?? id;
    case 'event':
      return entry(words.events, id)?.label ?? id;
    case 'headline':
      return entry(words.headlines, id) ?? id;
    case 'adviser':
      return entry(words.council.people, id)?.name ?? id;
    case 'scenario':
      return entry(words.title.scenarios, id)?.label ?? id;
  }
}

/** "other-rlng-north" and its like: a plant that stands for several. */
function residualOf(names: Speech['words']['names'], id: string): string | null {
  const parts = id.split('-').filter((part) => part !== 'other' && part !== 'residual');
  if (parts.length === id.split('-').length) return null;
  const zone = entry(names.zones, parts[parts.length - 1] ?? '');
  const fuel = (zone === null ? parts : parts.slice(0, -1)).join('-');
  return names.residual(
    lowerFirst(entry(names.fuels, fuel) ?? fuel),
    zone === null ? '' : zone.toLowerCase(),
  );
}

/** Label and meaning of a figure; one that ends in a zone's id is the zone's. */
export function quantityWords({ words }: Speech, id: string): QuantityWords {
  const whole = entry(words.quantities, id);
  if (whole !== null) return whole;
  for (const [zone, name] of Object.entries(words.names.zones)) {
    for (const end of [`_${zone}`, `-${zone}`, `.${zone}`, `:${zone}`]) {
      const base = id.endsWith(end) ? entry(words.quantities, id.slice(0, -end.length)) : null;
      if (base !== null)
        return { ...base, label: words.ofZone(base.label, name), short: words.ofZone(base.short, name) };
    }
  }
  return { label: id, short: id, meaning: '' };
}

/** Kinds whose names are common words, and kinds whose names are names. */
const COMMON = ['fuel', 'zone', 'use', 'cause'] as const;
const PROPER = ['plant', 'place', 'law', 'event', 'link', 'city'] as const;

function firstName(speech: Speech, kinds: readonly Named[], id: string): string | null {
  for (const kind of kinds) {
    const name = nameOf(speech, kind, id);
    if (name !== id) return name;
  }
  return null;
}

/** Words of a term inside a sentence: common words begin small, a plant or a city keeps its capital. */
export function becauseInSentence(speech: Speech, id: string): string {
  const said = becauseWords(speech, id);
  return said === firstName(speech, PROPER, id.slice(id.lastIndexOf(':') + 1)) ? said : lowerFirst(said);
}

/** Words of a term; `kind:id` and `kind-id` find either part when the whole has no words. */
export function becauseWords(speech: Speech, id: string): string {
  const { words } = speech;
  const found = entry(words.because, id) ?? entry<string>(words.postings, id);
  if (found !== null) return found;
  const colon = id.lastIndexOf(':');
  if (colon < 0) return id;
  const last = id.slice(colon + 1);
  const name = firstName(speech, COMMON, last) ?? firstName(speech, PROPER, last);
  if (name !== null) return name;
  const known = entry(words.because, last) ?? entry<string>(words.postings, last);
  return known ?? last;
}

/** The name of a parameter; one without is called by its id, spaces for its underscores. */
export function parameterName({ words }: Speech, id: string): string {
  return entry(words.parameters, id) ?? id.replaceAll('_', ' ');
}

/** One sentence for a refusal: what is missing and what to do. */
export function refusalSentence({ words, say }: Speech, refusal: Refusal): string {
  return (entry(words.refusals, refusal.code) ?? words.refusals.condition)(tidied(refusal.need), say);
}

/** The same with every text in it as text may be printed: what a stranger's file orders is refused, and listed all the same. */
function tidied<T extends object>(values: T): T {
  const clean = Object.entries(values).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'string' ? plain(value) : value,
  ]);
  return Object.fromEntries(clean) as T;
}

/** One line for an order, as it is listed; one with words that no order has stands as it is written. */
export function commandLine(
  speech: Speech,
  command: Command,
  site: (id: number) => string,
  laws: readonly Law[],
): string {
  const clean = tidied(command);
  let line: unknown;
  try {
    line = lineOf(speech, clean, site, laws);
  } catch {
    // a size or a rank of the stranger's own: there are no words to look up
    line = null;
  }
  return typeof line === 'string' && line !== '' ? line : plain(JSON.stringify(clean));
}

/** Sites are called by the words that `site` gives; clauses have the units of `laws`. */
function lineOf(
  speech: Speech,
  command: Command,
  site: (id: number) => string,
  laws: readonly Law[],
): string {
  const { words, say } = speech;
  const { orders, halls } = words;
  switch (command.kind) {
    case 'halls.build':
      return orders.build(
        halls.sizes[command.size],
        halls.coolings[command.cooling].toLowerCase(),
        nameOf(speech, 'place', command.place),
      );
    case 'halls.order':
      return orders.order(say.mw(command.mw), halls.rigs[command.rig].toLowerCase(), site(command.site));
    case 'halls.move':
      return orders.move(site(command.site), nameOf(speech, 'place', command.place));
    case 'halls.rule':
      return orders.rule(say.pct(command.margin_pct), say.pkrKwh(command.cost_pkr_kwh));
    case 'halls.tariff':
      return orders.tariff(say.pkrKwh(command.pkr_kwh));
    case 'halls.licence':
      return command.open
        ? orders.licence(
            say.mw(command.cap_mw),
            nameOf(speech, 'place', command.place),
            say.pkrKwh(command.tariff_pkr_kwh),
            say.pct(command.royalty_pct),
          )
        : orders.licenceClosed;
    case 'grid.reinforce':
      return orders.reinforce(nameOf(speech, 'link', command.link));
    case 'grid.gate':
      return orders.gate[command.gate];
    case 'grid.cargo':
      return orders.cargo[command.act];
    case 'grid.cut':
      return orders.cut[command.rank](nameOf(speech, 'city', command.city));
    case 'treasury.buy':
      return orders.buy(say.usd(command.usd));
    case 'treasury.sell':
      return orders.sell(say.btc(command.sat));
    case 'treasury.buying':
      return command.usd > 0
        ? orders.buying(say.usd(command.usd), say.price(command.below_usd))
        : orders.buyingOff;
    case 'treasury.selling':
      return command.share_pct > 0 || command.above_usd > 0
        ? orders.selling(say.pct(command.share_pct), say.price(command.above_usd))
        : orders.sellingOff;
    case 'budget.ask':
      return orders.ask(say.usd(command.usd));
    case 'laws.table':
      return orders.table(nameOf(speech, 'law', command.law));
    case 'events.answer':
      return orders.answer(
        nameOf(speech, 'event', command.event),
        choiceLabel(speech, command.event, command.choice),
      );
    default:
      return roomOrder(speech, command, laws);
  }
}

/** Label of a choice of an event. */
export function choiceLabel({ words }: Speech, event: string, choice: string): string {
  const card = entry(words.events, event);
  return (card === null ? null : entry(card.choices, choice))?.label ?? choice;
}
