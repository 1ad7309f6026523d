// Words of the cards about money.
import type { EventWords } from '../events.ts';

export const money: Record<string, EventWords> = {
  crash: {
    label: 'The price has fallen',
    card: 'Bitcoin is far under what the country was told it would be. The opposition has learned to read our addresses and multiplies aloud in the house. Nothing has been lost that was not sold, says the ministry. Nothing has been gained either.',
    choices: {
      hold: { label: 'Hold, and be asked', does: 'Nothing is sold. The house asks every week.' },
      'sell-rule': {
        label: 'Sell most of what comes in',
        does: 'From now on three fifths of what is mined is sold as it comes.',
      },
      'buy-rule': {
        label: 'Buy each month while it is low',
        does: 'A standing order of $1 m a month under $70,000. The Fund hears of it.',
      },
    },
  },
  rally: {
    label: 'Everybody is clever now',
    card: 'Bitcoin has more than held. The reserve is worth a headline, and several people claim to have had the idea. A rally is the season in which rules are laughed at, and the only one in which they can be made cheaply.',
    choices: {
      'lock-gains': {
        label: 'Sell half of what comes in',
        does: 'A rule, not an opinion: half is sold as it comes.',
      },
      'raise-ceiling': {
        label: 'Raise the price we buy at',
        does: 'The standing order may pay up to $250,000. The young approve.',
      },
      'say-nothing': { label: 'Say nothing', does: 'Investors had hoped for a promise.' },
    },
  },
  'rupee-slide': {
    label: 'The rupee slides',
    card: 'Importers buy dollars in case they are dearer tomorrow, and so they are. Traders quote the rate of the token exchanges before that of the banks. The governor asks what the ministry intends to do with its coins.',
    choices: {
      'stop-peer-trade': {
        label: 'Stop trade between persons',
        does: 'The exchanges fall quiet. So does the income of many who are young.',
      },
      'sell-coins': {
        label: 'Sell what comes in, buy nothing',
        does: 'All that is mined is sold for dollars and the monthly order ends.',
      },
      'let-go': { label: 'Let it go', does: 'Prices follow. The Fund calls it flexibility.' },
    },
  },
  'debt-cliff': {
    label: 'The debt behind the meters',
    card: 'What the power sector owes itself has passed the mark at which the generators stop being polite. Their letters name a date. The money can come from those with meters, from the banks, or from next year.',
    choices: {
      surcharge: {
        label: 'A surcharge on every unit',
        does: 'Households pay, use a little less and say so.',
      },
      'bank-loan': {
        label: 'Borrow it from the banks',
        does: 'The banks are glad of it. Our halls’ price of power carries a part.',
      },
      'roll-over': { label: 'Let it grow', does: 'The letters become longer.' },
    },
  },
  'halving-eve': {
    label: 'Before the halving',
    card: 'In a few months a block will pay half of what it pays today. Either the price doubles, or difficulty falls, or half of the machines earn less than their power costs. Ours are not the youngest.',
    choices: {
      'price-rule': {
        label: 'Halve what power may cost',
        does: 'The rule by which halls stand down is set for half of the income.',
      },
      'sell-ahead': {
        label: 'Sell the last full months',
        does: 'Four fifths of what is mined is sold as it comes. The banks like to see it.',
      },
      'carry-on': { label: 'Carry on', does: 'The rules stay. The young trust in the price.' },
    },
  },
  'cheap-rigs': {
    label: 'Machines at half price',
    card: 'Mining pays so little that operators abroad are selling machines by the ship. A broker offers them with their owners: they would come as licensed halls, tomorrow, if power were two rupees cheaper than for anybody else.',
    choices: {
      invite: {
        label: 'Invite them',
        does: 'Licences for 100 MW more, at two rupees less. The Fund will notice the two rupees.',
      },
      'test-bench': {
        label: 'Buy some for a laboratory',
        does: 'Students measure them. Nothing is mined that matters.',
      },
      decline: { label: 'Decline', does: 'The ship goes elsewhere.' },
    },
  },
  'rating-cut': {
    label: 'On watch',
    card: 'A rater has put the country on watch. It names thin reserves, and in its ninth paragraph a reserve that pays no interest. Lenders read the ninth paragraph first.',
    choices: {
      'promise-floor': {
        label: 'Promise to buy no more',
        does: 'The monthly order ends. Investors had asked for that.',
      },
      'open-books': {
        label: 'Open the books',
        does: 'What is held, where and at what cost is shown to anybody. It costs a fight in cabinet.',
      },
      regret: { label: 'Regret the haste', does: 'A statement is issued. The civil service is defended.' },
    },
  },
  'remittance-record': {
    label: 'More from abroad than ever',
    card: 'Workers abroad have sent more this month than in any before. A wallet firm says that through tokens it would cost a fifth as much to send. The banks, who are paid a premium for every transfer, say that it is too early.',
    choices: {
      'token-pilot': {
        label: 'Try a token corridor',
        does: 'Those abroad gain; the banks do not; the FATF wants to know who is at each end.',
      },
      'cut-incentive': { label: 'Cut the premium', does: 'The budget saves it and the senders miss it.' },
      thank: { label: 'Thank them', does: 'A message is read on the eve of the holiday.' },
    },
  },
  'dear-oil': {
    label: 'Prices run ahead',
    card: 'Prices rise faster than wages. Oil is the reason given, the rupee is the reason meant. The queue at the utility stores is back in the papers, with the photograph from last time.',
    choices: {
      subsidise: {
        label: 'Hold the price of fuel',
        does: 'Cash for a quarter of relief. The Fund calls it untargeted.',
      },
      ration: { label: 'Ration', does: 'Two months at less power. Works close a day a week.' },
      'pass-on': { label: 'Pass it on', does: 'Households pay what it costs.' },
    },
  },
  'cash-short': {
    label: 'The till is nearly empty',
    card: 'There is less in the account than the office costs in two years. The next envelope is voted in June. The bills for power and custody come every month, and so does the standing order.',
    choices: {
      'stop-buying': { label: 'Stop buying', does: 'The monthly order ends.' },
      'sell-all-mined': { label: 'Sell all that is mined', does: 'Nothing that comes in is kept.' },
      'ask-cabinet': {
        label: 'Go to the cabinet',
        does: 'Either the partner helps, or it asks what the halls are for. The halls run on cheap hours either way.',
      },
    },
  },
  'idle-bill': {
    label: 'The bill for idle plants',
    card: 'A newspaper has added up what is paid each hour for plants that stand still, and prints the sum on the front page, every day, like the weather. Readers ask why the power cannot be given away, since it is paid for.',
    choices: {
      'lower-hall-price': {
        label: 'Sell it cheaper to halls',
        does: 'Licences for 100 MW more, a tenth cheaper. Industry asks why it pays more.',
      },
      'retire-plant': {
        label: 'Close an old coal unit',
        does: 'One payment ends early. Its owners’ bankers take note.',
      },
      'explain-it': {
        label: 'Explain it',
        does: 'Fuel is not paid for, and the surplus is not there at seven in the evening. It takes a month to say.',
      },
    },
  },
};
