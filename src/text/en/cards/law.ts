// Words of the cards about law and offices.
import type { EventWords } from '../events.ts';

export const law: Record<string, EventWords> = {
  'turf-war': {
    label: 'Whose regulator',
    card: 'Two divisions claim the regulator that does not exist yet. Each has written its rules of business, with a seal. The banks would rather deal with finance; the partner in government would rather not.',
    choices: {
      concede: {
        label: 'Give it to finance',
        does: 'The Fund and the banks are reassured. The cabinet division is not.',
      },
      bargain: { label: 'Trade it for votes', does: 'The partner gets the seat it wanted.' },
      delay: { label: 'Let them write', does: 'No licence can be issued while nobody may sign one.' },
    },
  },
  'court-petition': {
    label: 'A petition in Peshawar',
    card: 'A lawyer has asked the High Court by what law the ministry holds coins. The judge would also like to know. There is no act; there is an announcement. The next hearing is in two weeks.',
    choices: {
      'promise-bill': { label: 'Promise a bill', does: 'The court adjourns. The promise is now on record.' },
      argue: { label: 'Argue that none is needed', does: 'It may hold. If not, licences stop by order.' },
      suspend: { label: 'Suspend licences', does: 'Nothing new is licensed. The petition has no object.' },
    },
  },
  'conflict-report': {
    label: 'An adviser’s other office',
    card: 'A weekly reports that an adviser to the council also advises a token firm abroad, Meridian Crescent, which wants to handle our coins. Nothing in the rules forbids it. Nothing in the rules mentions it.',
    choices: {
      recuse: {
        label: 'Recuse and declare',
        does: 'The adviser leaves the room for such matters, and everybody writes down what they own.',
      },
      dismiss: { label: 'Dismiss', does: 'It is over by evening, and the adviser is free to write.' },
      defend: { label: 'Defend', does: 'The adviser stays. Others begin to ask, some of them abroad.' },
    },
  },
  'conflict-register': {
    label: 'The register of interests',
    card: 'The declarations are in. Most are dull. Some officers of the regulator hold coins, two hold shares of firms that they license, and one has declared a camel. The question is who may read it.',
    choices: {
      public: { label: 'Publish it', does: 'Anybody may read it. The service feels watched.' },
      sealed: { label: 'Keep it sealed', does: 'Only the auditor reads it, as far as is known.' },
    },
  },
  'conflict-inquiry': {
    label: 'Questions from abroad',
    card: 'A committee of a foreign senate is looking into Meridian Crescent and asks for our correspondence with it. The letter is friendly, has forty numbered questions and gives a date.',
    choices: {
      'hand-over': {
        label: 'Hand the papers over',
        does: 'The FATF is content. The partner learns of it from the news.',
      },
      'refuse-papers': { label: 'Refuse', does: 'Sovereignty is mentioned. The meter moves.' },
      'resign-one-post': {
        label: 'Have the adviser give up one post',
        does: 'The question loses its subject.',
      },
    },
  },
  'conflict-memoir': {
    label: 'The dismissed adviser writes',
    card: 'The adviser who was dismissed has a publisher and a serial in a newspaper. The first part is about lunch. The second will be about who asked for which firm to be heard.',
    choices: {
      'publish-minutes': {
        label: 'Publish the minutes first',
        does: 'Everybody may compare. The partner’s name stands in them too.',
      },
      'no-comment': { label: 'No comment', does: 'The serial has a long run.' },
    },
  },
  'conflict-leak': {
    label: 'It is all in the paper',
    card: 'Somebody has given a newspaper the whole file: minutes, messages, a photograph of a yacht. Nothing in it is illegal. It is eleven pages long and on every one of them somebody is pleased with himself.',
    choices: {
      'freeze-orders': {
        label: 'Freeze purchases until it is looked into',
        does: 'The monthly order ends. People see that something stops.',
      },
      sue: { label: 'Sue the paper', does: 'It may retract, or print the summons.' },
      'wait-out': { label: 'Wait until it passes', does: 'It passes slowly.' },
    },
  },
  'coalition-rift': {
    label: 'The partner is not amused',
    card: 'The partner’s leader has said in three interviews that promises were made about water, about royalties and about being asked. Without that party there is no majority. It has not said what it would take, so that it can be offered.',
    choices: {
      'royalty-share': {
        label: 'A share of royalties for the provinces',
        does: 'The royalty of new licences goes up by three points, in the provinces’ name. Operators grumble.',
      },
      ministry: { label: 'Offer a ministry', does: 'A ministry changes hands. The service packs its files.' },
      crawl: { label: 'Count votes one by one', does: 'The government lives from bill to bill.' },
    },
  },
  'mills-march': {
    label: 'The mills march',
    card: 'Mill owners have come to Islamabad in buses with banners: the halls pay less for a unit than they do, and employ nobody. They ask for the same price. Failing that they ask that nobody have it.',
    choices: {
      'one-price': {
        label: 'Nearer to one price',
        does: 'Licences pay a quarter more for a unit. The mills go home, and the Fund is content.',
      },
      'end-licences': {
        label: 'No more licences',
        does: 'The mills are pleased. Whoever was about to come is not.',
      },
      quota: { label: 'A quota for halls', does: 'The most that licences may draw is cut by two fifths.' },
    },
  },
  'tender-protest': {
    label: 'Bought without a tender',
    card: 'A supplier that did not get the order has found the rule by which there should have been a tender. The machines are already humming. The auditor asks for the file, and the file is thin.',
    choices: {
      retender: {
        label: 'Tender it again',
        does: 'A tenth of the machines stand still for 60 days while bids are opened.',
      },
      'publish-bids': {
        label: 'Publish every offer',
        does: 'A clerk is hired to do it. The service is embarrassed.',
      },
      'defend-tender': {
        label: 'Call it urgent',
        does: 'The auditor may accept it, or write a chapter on it.',
      },
    },
  },
  'licence-cartel': {
    label: 'Five bidders, one price',
    card: 'Five firms bid for hall licences. Their prices agree to the paisa, and two of them share a telephone. The law does not forbid coincidence. The regulator asks what it should do with the envelopes.',
    choices: {
      'reserve-price': { label: 'Set a floor', does: 'Licences pay at least two rupees more.' },
      'split-lots': {
        label: 'Split into small lots',
        does: 'Less at a time, all of it to be cut off when needed, some of it to newcomers.',
      },
      'accept-bids': { label: 'Accept the bids', does: 'The licences are sold. It is talked about.' },
    },
  },
};
