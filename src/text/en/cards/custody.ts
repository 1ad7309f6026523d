// Words of the cards about custody and trust.
import type { EventWords } from '../events.ts';

export const custody: Record<string, EventWords> = {
  'venue-hack': {
    label: 'An exchange is emptied',
    card: 'An exchange with many customers here was emptied overnight: a signature that looked right, on a screen that was not. None of the coins are ours. The customers are, and they are at the gate.',
    choices: {
      'proof-order': {
        label: 'Order proof of reserves',
        does: 'Every venue shows what it holds, ours included. Bankers find it indiscreet.',
      },
      'bail-out': {
        label: 'Make customers whole',
        does: 'Cash for those who lost. The Fund asks who is next.',
      },
      'suspend-venue': {
        label: 'Suspend trading',
        does: 'It calms the watchdogs. Customers of sound venues are stopped too, and the young say so.',
      },
    },
  },
  'key-holder': {
    label: 'A keeper of a key retires',
    card: 'One of the five who hold a key of the reserve has reached sixty and would like to see his grandchildren, who live abroad. The key has to pass to somebody, be made anew, or travel.',
    choices: {
      ceremony: { label: 'Make new keys', does: 'A day, a safe room, five witnesses and no telephones.' },
      'custodian-abroad': {
        label: 'Give that key to a custodian',
        does: 'A firm abroad holds it. It has never lost one, and the house does not like it.',
      },
      'as-before': { label: 'Hand it over in an envelope', does: 'It is in the drawer of his successor.' },
    },
  },
  'auditor-asks': {
    label: 'The auditor asks for addresses',
    card: 'The Auditor-General asks for the list of addresses, so that anybody may count the coins without being able to move them. Some in the office think that what can be counted can also be followed.',
    choices: {
      'all-addresses': { label: 'Give all of them', does: 'The country can count along. So can others.' },
      sample: { label: 'Give a sample', does: 'A tenth, chosen by us.' },
      'refuse-audit': { label: 'Refuse', does: 'Security is the reason given.' },
    },
  },
  'seized-claims': {
    label: 'Whose coins were they',
    card: 'Coins seized under the act have been counted, and people have come who say that they were cheated of them. Some can show transfers. The act says forfeited; it does not say to whom.',
    choices: {
      'victims-first': {
        label: 'Victims first',
        does: 'Claims are paid before anything is kept. It takes an office and a fight.',
      },
      'keep-them': { label: 'Into the reserve', does: 'The reserve looks larger, and so does the story.' },
      'court-decides': { label: 'Let the courts decide', does: 'It will take years, properly.' },
    },
  },
  'false-page': {
    label: 'A page that looks like ours',
    card: 'Somebody has copied the ministry’s page, with a counter that doubles what is sent to it. Several thousand have sent something. The copy is better made than the original.',
    choices: {
      hunt: { label: 'Pay a firm to hunt it', does: 'The page is gone in days, and its followers too.' },
      'close-counters': {
        label: 'Stop all our own purchases',
        does: 'The monthly order ends, so that nobody can imitate it.',
      },
      notice: { label: 'Put up a notice', does: 'It may be read, or be copied too.' },
    },
  },
  'old-keys': {
    label: 'The devices grow old',
    card: 'The maker of our signing devices will no longer mend them. They work. The manual is for a version that is not ours, and the officer who understood it has been promoted.',
    choices: {
      'new-devices': { label: 'Replace them', does: 'New devices, tested for a month before a coin moves.' },
      'sell-down': {
        label: 'Hold less',
        does: 'Seven tenths of what comes in is sold, and a selling order may take the reserve down to two fifths of its peak.',
      },
      'plan-later': { label: 'Plan it for next year', does: 'They work.' },
    },
  },
};
