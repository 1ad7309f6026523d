// Words of the cards about the Fund’s programme and the FATF.
import type { EventWords } from '../events.ts';

export const programme: Record<string, EventWords> = {
  mission: {
    label: 'The mission has arrived',
    card: 'Eight people with laptops are in the conference room. They have read the budget, the tariff notices and our press releases, in that order, and have marked where the three disagree.',
    choices: {
      disclose: {
        label: 'Show them everything',
        does: 'They thank us. Investors learn of it from their report.',
      },
      'hide-tariff': {
        label: 'Leave out the halls’ price',
        does: 'Three times in ten they find it, and then they do not forget it.',
      },
      'one-tariff': {
        label: 'Bring one price for all',
        does: 'Halls, ours too, pay Rs 23 like any new use.',
      },
    },
  },
  'please-explain': {
    label: 'Please explain',
    card: 'The resident office has seen an announcement that it had not been told of and asks, in four lines, under which authority, at what cost, and with which power. It would like to hear before the next review.',
    choices: {
      withdraw: { label: 'Take it back', does: 'The monthly order ends. The young had been promised it.' },
      clarify: { label: 'Clarify', does: 'A note of eleven pages says that there is no subsidy.' },
      defy: { label: 'Stand by it', does: 'It is popular, for a week.' },
    },
  },
  'mission-moves': {
    label: 'The mission meets elsewhere',
    card: 'For reasons of safety the mission will not come to Islamabad. It offers a hotel in another country, a screen, or a date some weeks later. The tranche waits for the end of the talks.',
    choices: {
      'fly-out': { label: 'Fly to them', does: 'Forty officials and their files travel.' },
      'by-screen': { label: 'Talk by screen', does: 'The connection is good in the mornings.' },
      'wait-for-them': {
        label: 'Wait until they come',
        does: 'The review slips, and those who lend take note.',
      },
    },
  },
  'site-visit': {
    label: 'The assessors visit',
    card: 'The regional body will spend ten days looking at how suspicious transfers are found, reported and punished. It has asked for a list of cases. The list that exists has three.',
    choices: {
      'show-unit': {
        label: 'Staff the reporting unit',
        does: 'Analysts are hired before the visit, and stay after it.',
      },
      'rush-rules': {
        label: 'Pass rules in a week',
        does: 'They may convince, or be found copied from elsewhere.',
      },
      postpone: { label: 'Ask for a later date', does: 'The assessors write down that we asked.' },
    },
  },
  'listed-wallet': {
    label: 'A wallet on a list',
    card: 'One of the wallets that sent coins to a licensed exchange here stands on a sanctions list, since last week. The exchange noticed. It has told the regulator, and the regulator has told us, and so far nobody else.',
    choices: {
      freeze: { label: 'Freeze it and say so', does: 'The meter moves a little, once, for a true reason.' },
      quiet: { label: 'Return it quietly', does: 'If it comes out, it comes out whole.' },
      extradite: {
        label: 'Arrest the owner',
        does: 'A warrant from abroad is served. Some in the house had dined with him.',
      },
    },
  },
  ransom: {
    label: 'A ransom in dollar tokens',
    card: 'A senator has told the house of a family that paid a ransom in dollar tokens, in eleven minutes, to somebody who was never found. The police asked how one reads a chain. Nobody could tell them.',
    choices: {
      'tracing-unit': {
        label: 'A unit that can read chains',
        does: 'Tools are bought and officers are taught.',
      },
      'ban-cash-trade': {
        label: 'Ban tokens for cash',
        does: 'The stalls close. The banks take the business that is left.',
      },
      'deny-ransom': { label: 'Doubt the story', does: 'The family speaks to a reporter.' },
    },
  },
  'warning-letter': {
    label: 'A letter from Paris',
    card: 'The meter is in the band in which the FATF writes. The letter lists eleven deficiencies by number, gives a year, and mentions the grey list once, in the last line, in the conditional.',
    choices: {
      'action-plan': { label: 'An action plan with dates', does: 'The banks will do the work and say so.' },
      'pause-licences': { label: 'Pause licences', does: 'Nothing new can go wrong. Nothing new comes.' },
      acknowledge: { label: 'Acknowledge receipt', does: 'It is filed under correspondence.' },
    },
  },
  'programme-figures': {
    label: 'At whose cost',
    card: 'The Fund has worked out what a unit for licensed halls costs to make in the hour in which they use it, and what they pay. In some hours the second number is the smaller. It asks which budget carries the difference.',
    choices: {
      'raise-to-cost': { label: 'Raise the price', does: 'New licences pay 15 % more.' },
      'show-spare-hours': {
        label: 'Keep to spare hours',
        does: 'New licences can be cut off, and our halls run only under Rs 10.',
      },
      'argue-cost': {
        label: 'Argue about the sum',
        does: 'Average cost is proposed. It is an old argument.',
      },
    },
  },
};
