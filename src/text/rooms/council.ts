// One line for each order and each piece of news of the council, and what counsel says.
import type { Command, Happening } from '../../core/types.ts';
import { lowerFirst } from '../case.ts';
import type { Speech } from '../language.ts';
import { nameOf, quantityWords } from '../name.ts';

const planOf = ({ words }: Speech, question: string, plan: string): string =>
  words.council.plans[question]?.[plan] ?? plan;

/** The line of an order of this room; null for another’s. */
export function councilOrder(speech: Speech, command: Command): string | null {
  const { words } = speech;
  const of = words.councilLines;
  if (!command.kind.startsWith('council.') || !('adviser' in command)) return null;
  const name = nameOf(speech, 'adviser', command.adviser);
  switch (command.kind) {
    case 'council.seat':
      return of.seat(name);
    case 'council.dismiss':
      return of.dismiss(name);
    case 'council.declare':
      return of.declare(name);
    case 'council.recuse':
      return of.recuse(name);
    case 'council.counsel':
      return of.counsel(name, words.council.topics[command.question] ?? command.question);
    default:
      return null;
  }
}

/** The line of the chronicle for news of this room; null for another’s. `date` prints a day. */
export function councilNews(speech: Speech, one: Happening, _date: (day: number) => string): string | null {
  const { words, say } = speech;
  const of = words.councilLines;
  const name = (id: string): string => nameOf(speech, 'adviser', id);
  switch (one.kind) {
    case 'candidates':
      return of.candidates(one.advisers.map(name).join(words.screens.marks.comma));
    case 'adviser-seated':
      return of.seated(name(one.adviser));
    case 'adviser-left':
      return of.left[one.why](name(one.adviser));
    case 'interest': {
      const what = words.council.interests[one.interest];
      if (one.how === 'recused') return of.recused(name(one.adviser));
      if (what === undefined) return of.declaredNothing(name(one.adviser));
      return (one.how === 'surfaced' ? of.surfaced : of.declared)(name(one.adviser), what);
    }
    case 'counsel':
      return of.given(name(one.adviser), planOf(speech, one.question, one.plan));
    case 'counsel-came': {
      const figure = lowerFirst(quantityWords(speech, one.quantity).label);
      const print = (value: number): string => say.figure(value, one.unit, one.tick);
      return of.came(
        name(one.adviser),
        figure,
        print(one.came),
        print(one.low),
        print(one.high),
        one.came >= one.low && one.came <= one.high,
      );
    }
    default:
      return null;
  }
}
