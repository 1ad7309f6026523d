// Words of the laws: names, clauses, stages.

export interface LawWords {
  readonly label: string;
  readonly says: string;
  readonly clauses: Readonly<Record<string, { readonly label: string; readonly says: string }>>;
}

export const law = {
  table: 'Table this law',
  cost: (points: number) => `Costs ${points} political capital`,
  have: (points: number) => `You have ${points}`,
  stage: 'Stage',
  since: (date: string) => `since ${date}`,
  takes: (days: string) => `${days} until it is in force`,
  clause: 'Clause',
  range: (least: string, most: string) => `from ${least} to ${most}`,
  tabled: 'Tabled. Its clauses stand.',
};

export const lawStages = {
  none: 'not tabled',
  cabinet: 'before the cabinet',
  consent: 'awaiting the Fund’s consent',
  hearing: 'heard by the regulator',
  force: 'in force',
  ended: 'ended',
};

export const laws: Record<string, LawWords> = {
  'industry-package': {
    label: 'industry package',
    says: 'Extra use of power, by anyone who connects to the industrial tariff, is sold at the clause’s price for the clause’s years. It is offered to all and targets nobody, which is what the Fund accepts. Take-up builds over four quarters and answers to the price.',
    clauses: {
      tariff_pkr_kwh: {
        label: 'Price',
        says: 'Rupees for each kilowatt-hour beyond last year’s use. Lower brings more load and less for each.',
      },
      years: { label: 'Years', says: 'How long the price holds. It does not roll over.' },
    },
  },
};
