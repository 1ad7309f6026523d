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
        does: 'Furnace oil is bought beyond plan for $12 m. Oil units run, dearly, while the heat lasts.',
      },
      'share-cut': {
        label: 'Share the cut',
        does: 'Feeders take it in turn. It costs no money; it costs hours.',
      },
    },
  },
  'lng-stop': {
    label: 'LNG cargoes stop',
    card: 'The terminals report that no cargoes will come for now. The gas plants of Punjab were to carry the evenings; without fuel they stand. Coal, oil and water are what is left, and the line from the south has its limit.',
    choices: {
      'spot-cargo': {
        label: 'Buy spot cargoes',
        does: 'A premium of $25 m brings half of the LNG back for 60 days.',
      },
      'coal-surge': {
        label: 'Hold every coal unit on',
        does: 'For $8 m all coal units are kept available for 60 days, with repairs put off.',
      },
      'do-without': {
        label: 'Do without',
        does: 'Nothing is bought. The gas plants wait for the next cargo.',
      },
    },
  },
  'low-reservoir': {
    label: 'Low reservoirs',
    card: 'The rivers have brought less than the season owes. Tarbela and Mangla stand low. Water let through now is power now, and is missing later, when fields and evenings want it again.',
    choices: {
      release: {
        label: 'Release water now',
        does: 'Hydel gives 30 % more for 30 days, then 10 % less for 90 days.',
      },
      hold: { label: 'Hold the water', does: 'Hydel stays as the river allows. The store is kept.' },
    },
  },
};
