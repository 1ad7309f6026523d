// Words of the cards about people.
import type { EventWords } from '../events.ts';

export const people: Record<string, EventWords> = {
  'host-noise': {
    label: 'The fans at night',
    card: 'A village beside the halls has sent a delegation. The fans can be heard in every courtyard from dusk on, the well is lower than it was, and the lights of the halls stay on when those of the village go out.',
    choices: {
      'night-rest': {
        label: 'Stand down sooner',
        does: 'The halls rest whenever spare power is thin. The village is asked what else it wants.',
      },
      walls: { label: 'Build a wall', does: 'It takes most of the noise. The well is another matter.' },
      reply: { label: 'Reply in writing', does: 'The letter cites the limit in decibels.' },
    },
  },
  'host-road': {
    label: 'The road is blocked',
    card: 'Tractors stand across the road to the halls. The women of three villages sit in front of them with tea. The crews cannot change shifts. The deputy commissioner asks by noon whether he is to clear it.',
    choices: {
      talk: {
        label: 'Switch off and talk',
        does: 'The halls are dark for two weeks. A charter is drafted on the bonnet of a tractor.',
      },
      police: { label: 'Clear it', does: 'The road is open by evening. The province does not forget it.' },
      'buy-out': {
        label: 'Pay the elders',
        does: 'The tractors leave. Who got what is discussed for months.',
      },
    },
  },
  'host-charter': {
    label: 'A charter for the neighbours',
    card: 'The villages have put it on paper: who lives beside a hall should have something of it. They offer two ways, money or power, and a place for the signature. Other districts are waiting to see which.',
    choices: {
      'share-of-coins': {
        label: 'A share of what is mined',
        does: 'A fifth is sold as it comes, for the district.',
      },
      'feeder-first': {
        label: 'Power before halls',
        does: 'Every city shares cuts alike, and halls stand down before that.',
      },
      'decline-charter': { label: 'Decline', does: 'Operators are relieved. The villages are not.' },
    },
  },
  'theft-losses': {
    label: 'Units that nobody billed',
    card: 'Two substations beside halls lose a third more than last year. The units went in and were not sold. In Paraguay it was found that whole halls ran on such losses. The distributor suspects everybody except the distributor.',
    choices: {
      meters: {
        label: 'Meters on every transformer',
        does: 'In ten weeks it will be known where the units go.',
      },
      raids: {
        label: 'Raids',
        does: 'Doors are opened before anybody can close them. Industry objects to the manner.',
      },
      amnesty: {
        label: 'An amnesty',
        does: 'Whoever comes forward pays from now on. The Fund sees a habit rewarded.',
      },
    },
  },
  'theft-readings': {
    label: 'What the meters say',
    card: 'The readings are in. A part is hooks over wires, as always. The larger part leaves through four cabinets to which only officers have a key. The list is one page long.',
    choices: {
      'cut-feeders': { label: 'Cut the worst feeders', does: 'Those who pay on them are cut as well.' },
      'name-substations': {
        label: 'Publish the list',
        does: 'Substations, not persons. The officers know who is meant.',
      },
      'file-it': { label: 'File it', does: 'The losses stay where they are, with the Fund watching.' },
    },
  },
  'theft-ring': {
    label: 'Officers with keys',
    card: 'The trail ends with a dozen officers of the distributor, two of them with houses that a salary does not explain. They have friends in the assembly, and a union that can switch off a city by going home.',
    choices: {
      prosecute: { label: 'Prosecute', does: 'Either it holds, or their friends hold it against us.' },
      transfer: { label: 'Transfer them', does: 'They are elsewhere by Monday, with the knowledge.' },
      'pay-well': {
        label: 'Pay and meter',
        does: 'Better pay, sealed meters, and licences that can be cut off by wire.',
      },
    },
  },
  flood: {
    label: 'Flood',
    card: 'The river is over its banks from Guddu to the sea. People sit on the embankments with what they could carry. It is not yet known how many. Relief is needed this week; who pays for it will be discussed for years.',
    choices: {
      'sell-for-relief': {
        label: 'Sell coins for relief',
        does: 'All that comes in is sold, and a selling order may take the reserve down to half of its peak. Nobody argues with the use.',
      },
      'pay-relief': { label: 'Pay from the ministry', does: 'Cash is on the embankment within days.' },
      pledges: {
        label: 'Call a pledging conference',
        does: 'Pledges are made. One in fifty arrives as a grant.',
      },
    },
  },
  'flood-relief': {
    label: 'How the relief is paid',
    card: 'The water is going down. Half a million families are on a list, some of them twice. The money must reach them before the sowing. There are three ways to hand it out, and each has people who live from it.',
    choices: {
      wallets: { label: 'To telephones', does: 'It is fast. Who owns the telephone is harder to say.' },
      banks: { label: 'Through banks', does: 'It is slow and leaves a trail. Many have no account.' },
      districts: {
        label: 'Through the districts',
        does: 'Members of the house hand it out, and are photographed.',
      },
    },
  },
  'flood-audit': {
    label: 'The audit of the relief',
    card: 'The auditor has followed the money. Four fifths reached somebody who was wet. The rest is in the report with dates and districts, among them some of our own. It is stamped, but nobody has read it yet.',
    choices: {
      'publish-audit': {
        label: 'Publish it',
        does: 'People trust a ministry that shows its own losses. The partner does not.',
      },
      recover: {
        label: 'Recover the money',
        does: 'Letters go to the districts. Some of them answer with a strike.',
      },
      'in-confidence': { label: 'Discuss it in confidence', does: 'It may stay in the drawer.' },
    },
  },
  fatwa: {
    label: 'A ruling on coins',
    card: 'A respected seminary has ruled that coins which are backed by nothing are not property. Another has ruled that they are. Banks ask which ruling they should display.',
    choices: {
      board: {
        label: 'Appoint a board of scholars',
        does: 'The scholars have a budget and a door. The young find it slow.',
      },
      ignore: { label: 'Leave it to the faithful', does: 'The pulpits take it up.' },
      debate: {
        label: 'Debate it in public',
        does: 'It may clear the matter, or be watched for other reasons.',
      },
    },
  },
  'app-scam': {
    label: 'An app that paid, until it did not',
    card: 'An app paid 2 % a day for four months. More than a million people have it; since Tuesday it does not open. It used our crest on its first page. There is no law under which it would have needed a licence.',
    choices: {
      crackdown: { label: 'Close unlicensed apps', does: 'Hundreds go dark, the honest ones with them.' },
      compensate: {
        label: 'A fund for the small losses',
        does: 'Those who lost little are made whole. Next time they will expect it.',
      },
      warn: { label: 'Warn', does: 'A notice is printed. The losers can read it.' },
    },
  },
  'exam-nights': {
    label: 'Examinations by candle',
    card: 'Two million pupils sit examinations this month, and the evenings in which they would learn are the ones that go dark. A photograph of a girl reading under a petrol station’s lamp has been seen by everybody.',
    choices: {
      'halls-off': {
        label: 'Halls off until the last paper',
        does: 'The ministry’s halls are dark for three weeks.',
      },
      'share-evenly': {
        label: 'Every city alike',
        does: 'No city goes dark first any more. Those that were spared notice.',
      },
      'as-it-is': { label: 'Leave it', does: 'The petrol station puts up a bench.' },
    },
  },
  'tube-wells': {
    label: 'Wells ask for the surplus',
    card: 'Farmers’ unions ask why surplus power goes to machines that count, and not to wells that water. A pump can run at any hour of the night. It also lowers the water table a little, every hour.',
    choices: {
      'night-feeders': {
        label: 'Feeders for wells at night',
        does: 'Demand rises a little at night, and halls keep a wider distance.',
      },
      'solar-pumps': {
        label: 'Panels for pumps',
        does: 'Cash for panels on fields. Farmers have water by day, and the Fund counts no subsidy.',
      },
      'refuse-wells': { label: 'Refuse', does: 'The table is spared. The unions are not grateful.' },
    },
  },
  'fasting-evenings': {
    label: 'The month of fasting',
    card: 'At sunset the whole country cooks at the same minute. Every year the government promises that the lights will stay on then. Every year somebody has to be off instead.',
    choices: {
      'evenings-free': {
        label: 'Halls make room',
        does: 'Halls stand down far sooner than the rule says now, and keep to it afterwards.',
      },
      'halls-pay-more': { label: 'Halls pay more', does: 'The halls’ price of power goes up by 15 %.' },
      'no-promise': { label: 'Promise nothing', does: 'It is honest, and unwelcome.' },
    },
  },
};
