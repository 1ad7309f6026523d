// One line for each order and each piece of news of office.
import type { Bond, Command, Happening } from '../../core/types.ts';
import { lowerFirst } from '../case.ts';
import type { Speech } from '../language.ts';

/** The line of an order of this room; null for another’s. */
export function officeOrder({ words }: Speech, command: Command): string | null {
  const { office } = words;
  const of = office.orders;
  switch (command.kind) {
    case 'office.letter':
      return of.letter(office.letters.names[command.letter] ?? command.letter);
    case 'office.mandates':
      return of.mandates(listOf(words, [command.first, command.second, command.third]));
    case 'office.swap':
      return of.swap(nameOf(words, command.out), nameOf(words, command.into));
    case 'office.predict':
      return of.predict(
        office.call.calls[command.call] ?? command.call,
        command.sure > 0 ? `, ${office.call.said(String(command.sure))}` : '',
      );
    case 'office.sitting':
      return of.sitting(office.ways[command.way]?.label ?? command.way);
    case 'office.bind': {
      const bonds = Object.entries(office.succession.bonds).filter(([bond]) => command[bond as Bond]);
      return bonds.length === 0
        ? of.bindNone
        : of.bind(bonds.map(([, name]) => lowerFirst(name)).join(words.screens.marks.comma));
    }
    default:
      return null;
  }
}

/** The line of the chronicle for news of this room; null for another’s. `date` prints a day. */
export function officeNews(
  { words, say }: Speech,
  one: Happening,
  _date: (day: number) => string,
): string | null {
  const { office } = words;
  const of = office.happened;
  switch (one.kind) {
    case 'letter':
      return of.letter(listOf(words, one.mandates));
    case 'called': {
      const line = one.points > 0 ? of.calledPoint : of.called;
      return line(
        office.gauges.names[one.gauge] ?? one.gauge,
        lowerFirst(office.call.calls[one.call] ?? one.call),
        lowerFirst(office.call.calls[one.came] ?? one.came),
      );
    }
    case 'gauges':
      return one.points < 0
        ? of.gaugesCost(say.number(one.count), say.figure(-one.points, 'points'))
        : of.gauges(say.number(one.count));
    case 'act':
      return of.act(office.acts.numerals[one.act - 1] ?? '', office.acts.titles[one.act - 1] ?? '');
    case 'sitting':
      return of.sitting(office.sitting.why[one.why] ?? '');
    case 'way-out':
      return of.wayOut(office.ways[one.way]?.label ?? one.way);
    case 'blackout':
      return of.blackout(say.hours(one.hours));
    case 'deposit-back':
      return of.depositBack(say.usd(one.usd));
    case 'succession':
      return one.stage === 'choose' ? of.choose : of.bound;
    case 'ended':
      return of.ended(office.ends[one.how]?.title ?? one.how);
    default:
      return null;
  }
}

type Words = Speech['words'];
function nameOf(words: Words, id: string): string {
  return lowerFirst(words.mandates[id]?.label ?? id);
}
function listOf(words: Words, ids: readonly string[]): string {
  return ids.map((id) => nameOf(words, id)).join(words.screens.marks.comma);
}
