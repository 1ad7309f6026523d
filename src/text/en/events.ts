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

/** What an answer changed against another one, by the same luck. */
export const outcome = {
  line: (event: string, days: string, other: string, what: string) =>
    `${event}, ${days} on, against “${other}” by the same luck: ${what}.`,
  less: (hours: string) => `${hours} less without power`,
  more: (hours: string) => `${hours} more without power`,
  margin: (points: string) => `spare at the evening peak ${points}`,
  coins: (coins: string) => `coins ${coins}`,
  cash: (usd: string) => `cash ${usd}`,
  capital: (points: string) => `political capital ${points}`,
  nothing: 'no difference that can be seen',
};

export const event = {
  answer: 'Sign this order',
  waits: (date: string) => `Unanswered, it decides itself on ${date}.`,
  fallback: 'This is what happens if nobody answers.',
  closed: (why: string) => `Not open to you: ${why}`,
  effects:
    'Dots are the central estimate, bars hold 8 in 10 outcomes. What the orders do is design, not a measured fact.',
  judged: (figure: string, days: string) => `Looked at again after ${days}: ${figure}.`,
  themes: {
    power: 'Power',
    money: 'Money',
    law: 'Law',
    people: 'People',
    programme: 'Programme',
    custody: 'Custody',
    world: 'Abroad',
  },
  chains: {
    lng: 'Gas',
    conflict: 'Conflict of interest',
    theft: 'Theft',
    flood: 'Flood',
    host: 'Neighbours',
  } as Record<string, string>,
  step: (chain: string, step: number, of: number) => `${chain}, ${step} of ${of}`,
  voided: 'Licences are void',
  modify: (target: string, days: string) => `${target}, ${days}`,
  pay: 'Cash',
  follow: (event: string) => `Then: ${event}`,
  followIn: (days: string) => `in ${days}`,
  odds: (share: string) => `With odds of ${share}`,
  otherwise: (share: string) => `Otherwise, ${share}`,
  nothing: 'nothing more',
  fromTo: (was: string, now: string) => (was === now ? `stays ${now}` : `${was} → ${now}`),
  open: 'open',
  shut: 'closed',
  yes: 'yes',
  no: 'no',
  alike: 'all alike',
  gates: { hold: 'hold', even: 'as it comes', release: 'release' },
  of: (relation: string, of: string) => `${relation}: ${of}`,
  partner: 'the partner',
  relations: {
    party: 'Goodwill',
    fund: 'The Fund’s mark',
    fatf: 'FATF meter',
    investors: 'Investors’ trust',
    deal: 'Goodwill',
    group: 'Consent',
    trust: 'Trust in the reserve',
    scandal: 'Memory of scandal',
    province: 'Calm',
    hazard: 'Odds of loss in custody',
  },
  rules: {
    'curtail-margin': 'Halls stand down under spare of',
    'curtail-cost': 'Halls stand down over',
    'halls-tariff': 'Our halls pay',
    'licence-open': 'New licences',
    'licence-tariff': 'New licences pay',
    'licence-royalty': 'Royalty of new licences',
    'licence-cap': 'Licences, at most',
    'licence-interruptible': 'New licences may be cut off',
    'buying-usd': 'Monthly buying',
    'buying-below': 'Buying only under',
    'selling-share': 'Sold as it comes in',
    'selling-keep': 'Kept of the most ever held',
    gate: 'Gates of the dams',
    cut: 'Cut order of the cities',
  },
  gauges: {
    margin: 'Grid margin',
    liquidity: 'Liquidity',
    consent: 'Consent',
    standing: 'Standing',
  },
  gaugeUp: (gauge: string) => `${gauge} up`,
  gaugeDown: (gauge: string) => `${gauge} down`,
  gaugeEither: (gauge: string) => `${gauge} either way`,
  met: {
    title: 'Cards',
    count: (met: string, all: string) => `${met} of ${all} met`,
    empty: 'No card has come yet. They come by themselves, one to three a quarter.',
    open: 'waits for an answer',
    nobody: (choice: string) => `Nobody answered: ${choice}`,
    later: (figure: string, was: string, now: string) => `${figure}: ${was} → ${now}`,
    note: 'A figure under an answer is what it was then and some days after; other things moved it too.',
  },
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
