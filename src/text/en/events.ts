// Words of the event cards, at most sixty a card, and of what each choice does.

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
  effects: 'What the orders do is design, not a measured fact.',
};

export const events: Record<string, EventWords> = {
  heatwave: {
    label: 'Heatwave',
    card: 'It is far hotter than the month should be, and it will last. Fans and coolers stay on past midnight; plants give less in the heat. The evenings will not balance by themselves. Halls that draw power now draw it from someone.',
    choices: {
      'stand-down': {
        label: 'Stand our halls down',
        does: 'The ministry’s halls are off for ten days. They earn nothing and pay for no power.',
      },
      'burn-oil': {
        label: 'Burn furnace oil',
        does: 'Furnace oil beyond plan for $12 m: oil units can give 15 % more for twelve days.',
      },
      'share-cut': {
        label: 'Share the cut',
        does: 'Feeders take it in turn: demand is 3 % lower for ten days. It costs a point of political capital.',
      },
    },
  },
  'lng-stop': {
    label: 'LNG cargoes stop',
    card: 'The terminals report that no cargoes will come for now. The gas plants of Punjab were to carry the evenings; without fuel they stand. Coal, oil and water are what is left, and the line from the south has its limit.',
    choices: {
      'spot-cargo': {
        label: 'Buy spot cargoes',
        does: 'A premium of $25 m: half as much LNG again as would come, for 60 days.',
      },
      'coal-surge': {
        label: 'Hold every coal unit on',
        does: 'For $8 m repairs are put off: coal units can give 10 % more for 60 days.',
      },
      'do-without': {
        label: 'Do without',
        does: 'Nothing is bought. The gas plants wait; it costs a point of political capital.',
      },
    },
  },
  'low-reservoir': {
    label: 'Low reservoirs',
    card: 'The rivers have brought less than the season owes. Tarbela and Mangla stand low. Water let through now is power now, and is missing later, when fields and evenings want it again.',
    choices: {
      release: {
        label: 'Release water now',
        does: 'Hydel gives 30 % more for 30 days. Then the reservoirs are empty, and that is the next card.',
      },
      hold: { label: 'Hold the water', does: 'Hydel gives 5 % less for 30 days. The store is kept.' },
    },
  },
  'empty-reservoir': {
    label: 'Empty reservoirs',
    card: 'The water let through last month is gone. The dams must fill again before they give again, and the canals are asking for the same water.',
    choices: {
      refill: { label: 'Let them fill', does: 'Hydel gives 10 % less for 90 days.' },
      ration: {
        label: 'Ration the canals',
        does: 'Hydel gives 3 % less for 90 days. Provinces object: a point of political capital.',
      },
    },
  },
};
