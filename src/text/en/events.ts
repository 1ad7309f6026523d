// Words of the event cards, at most sixty a card, and of what each choice does; by theme in cards/.
import { custody } from './cards/custody.ts';
import { law } from './cards/law.ts';
import { money } from './cards/money.ts';
import { people } from './cards/people.ts';
import { power } from './cards/power.ts';
import { programme } from './cards/programme.ts';
import { world } from './cards/world.ts';

export interface ChoiceWords {
  readonly label: string;
  readonly does: string;
}
export interface EventWords {
  readonly label: string;
  readonly card: string;
  readonly choices: Readonly<Record<string, ChoiceWords>>;
}

export const event = {
  answer: 'Sign this order',
  waits: (date: string) => `Unanswered, it decides itself on ${date}.`,
  fallback: 'This is what happens if nobody answers.',
  closed: (why: string) => `Not open to you: ${why}`,
  effects: 'What the orders do is design, not a measured fact.',
};

export const events: Record<string, EventWords> = {
  ...power,
  ...money,
  ...law,
  ...people,
  ...programme,
  ...custody,
  ...world,
};
