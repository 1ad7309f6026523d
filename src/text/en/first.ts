// Words of the first minutes: a strip beside the real map and desks. Figures come from the run.

export const first = {
  label: 'Introduction',
  step: (at: number, of: number) => `${at} of ${of}`,
  next: 'Next',
  skip: 'Skip the introduction',
  done: 'To work',
  again: 'Show the introduction',
  hints: {
    night: 'Press Run a day, or Next.',
    ran: 'Press Next.',
    promise: 'Drag the handle, or press Tab until it has the focus and use the arrow keys.',
    sum: 'Each underlined figure opens the reason for it.',
    days: 'Press Advance. The space bar pauses.',
    stopped: 'Press Why, read, and close it again; or press Next.',
    card: 'Press Go on. Nothing is lost: a card waits for days.',
    letters: 'One press chooses. It can be left open.',
  } as Record<string, string>,
  night: {
    title: (promised: string, running: string) =>
      `${promised} have been promised. ${running} ${running === '1 MW' ? 'is' : 'are'} running.`,
    where: 'One container stands at Port Qasim, beside a coal plant that is paid whether it runs or not.',
    run: 'Run a day',
    came: 'The day brought',
    came2: (usd: string) => `to the reserve, worth ${usd}. The rest of the promise is yours to keep, or not.`,
  },
  promise: {
    title: 'What if it were kept?',
    says: 'The line is what the evenings of the year ahead can spare, in ordinary weather. Give part of it away.',
    bar: 'Megawatts given',
    none: 'At 0 MW nothing is taken from anybody.',
    clear: (mw: string) => `At ${mw} every evening of the year still has power to spare.`,
    under: (mw: string, days: string, from: string, until: string) =>
      `At ${mw} power is short in the evening on up to ${days}, between ${from} and ${until}.`,
    axis: 'Spare at the evening peak, MW',
    axisTo: (most: string) => `Spare at the evening peak, MW; the line goes on to ${most}`,
    chart: (least: string, most: string) =>
      `Spare power at the evening peak through the year ahead, from ${least} to ${most}`,
    short: (mw: string) => `${mw} short`,
    given: (mw: string) => `${mw} given`,
    waits: 'Reckoning the year ahead.',
    failed: 'The year ahead could not be reckoned. Go on without it.',
  },
  sum: {
    title: (share: string, cash: string) =>
      `All of it would pay ${share} of what you owe for idle plants. You have cash for ${cash}.`,
    pays: 'Halls’ tariff',
    fuel: 'Fuel, imported coal',
    left: (promised: string) => `Left after fuel, ${promised} for a year`,
    owed: 'Owed for plants, a year',
    cash: 'Cash',
    each: 'A hall with rigs, per MW',
  },
  days: {
    title: 'Let the days run.',
    says: 'Five gauges stand as dots beside the date. The days stop when one is out of the green, or when something needs a decision.',
    go: 'Advance',
    running: 'The days run.',
  },
  figure: {
    over: (figure: string, value: string, limit: string) =>
      `${figure} is ${value}. Over ${limit} counts as idle: plants are paid that nobody needs.`,
    thin: (figure: string, value: string, limit: string) =>
      `${figure} is ${value}. Under ${limit} leaves little for a bad day.`,
    ask: 'Open it: every figure opens to what it is made of, its equation and its sources.',
    none: (days: string) => `No figure left the green in ${days}. Open any of them on top to see why.`,
    open: 'Why',
    amber: 'Amber',
    red: 'Red',
  },
  card: {
    title: 'The first card',
    says: 'Days run until something needs a decision. A card states what each choice does; unanswered, it decides itself.',
    go: 'Go on',
    answered: (choice: string) => `Decided: ${choice}. What it does is in the chronicle.`,
  },
  letters: {
    title: 'Three letters are on the desk. Which do you answer?',
    note: 'Each asks for three things in ten years. The report measures them. Left alone, they wait a year.',
    answered: 'A letter is answered; the report measures what it asks.',
    names: {
      minister: 'The Prime Minister’s',
      fund: 'The Fund’s',
      engineers: 'The engineers’',
    } as Record<string, string>,
  },
};
