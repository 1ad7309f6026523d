// Words of the cards about the world outside.
import type { EventWords } from '../events.ts';

export const world: Record<string, EventWords> = {
  'war-scare': {
    label: 'Shots over the line',
    card: 'There has been firing across the line for three nights. Insurers have doubled their rates by telephone. The engineers of the dams upstream ask whether they should close the intakes, as in 2025, when one of them was hit.',
    choices: {
      'close-intakes': {
        label: 'Close the intakes',
        does: 'Hydel gives less for a month and the gates hold water. Nothing can be hit that matters.',
      },
      insure: { label: 'Take over the insurance', does: 'Ships and plants stay covered, at our cost.' },
      'carry-on-watch': { label: 'Carry on and watch', does: 'Three times in four nothing happens.' },
    },
  },
  'cable-cut': {
    label: 'A cable is cut',
    card: 'Two of the cables under the Red Sea are cut, by an anchor it is thought. The country is slow for some weeks. Halls need hardly any line; everybody who works for a customer abroad needs all of it.',
    choices: {
      'freelancers-first': {
        label: 'Line and power to offices',
        does: 'Half of our halls stand down for four weeks, so that offices run through the cuts.',
      },
      'buy-satellite': { label: 'Rent satellites', does: 'Dear, and quick.' },
      queue: { label: 'Wait for the ship', does: 'Customers abroad find others.' },
    },
  },
  'shutdown-order': {
    label: 'An order to switch the net off',
    card: 'There is unrest in two cities and an order from above to switch the mobile net off for a week. Halls would stop too. In Kazakhstan an eighth of the world’s hashing vanished that way in an hour.',
    choices: {
      comply: { label: 'Comply', does: 'Everything is off for a week, halls too.' },
      'exempt-halls': { label: 'Exempt the halls', does: 'The halls hum. It is noticed that they do.' },
      object: {
        label: 'Object in cabinet',
        does: 'The order is withdrawn for most of the country. Somebody above remembers.',
      },
    },
  },
  'famous-visitor': {
    label: 'A famous visitor',
    card: 'A man who is famous for never having sold is in town and would like to advise the republic, free of charge, in public. He has a slide on which Pakistan is first. The Fund’s representative has seen the slide.',
    choices: {
      engage: {
        label: 'Engage him',
        does: 'Investors look up. The standing order may now pay up to $150,000.',
      },
      photograph: { label: 'A photograph', does: 'It is a good photograph.' },
      'decline-visit': { label: 'Be travelling', does: 'The Fund’s representative sends a card.' },
    },
  },
  'port-delay': {
    label: 'Crates at the port',
    card: 'Spare parts and machines have been at Port Qasim for five weeks. Customs has found no heading for them: they compute, but are not computers. Every day costs demurrage. There is said to be a quicker counter.',
    choices: {
      demurrage: {
        label: 'Pay and wait for a ruling',
        does: 'A heading is found, and holds for the next ship.',
      },
      'green-lane': {
        label: 'A green lane by order',
        does: 'They are out by noon. Others have waited longer.',
      },
      'queue-up': { label: 'Queue like everybody', does: 'Halls run short of parts for six weeks.' },
    },
  },
  'halls-in-flight': {
    label: 'Halls looking for a country',
    card: 'A neighbour has told its halls to leave by the end of the month. A tenth of the world’s machines is in lorries. In 2021 Kazakhstan took such guests, and within a year had no power left for anybody.',
    choices: {
      welcome: {
        label: 'Welcome them',
        does: 'Licences open for 300 MW more. The mills object.',
      },
      'royalty-first': {
        label: 'At 15 % royalty',
        does: 'Licences open for 100 MW of those who will pay it.',
      },
      'ordinary-road': { label: 'The ordinary road', does: 'They may apply. Most cannot wait.' },
    },
  },
  'rival-reserve': {
    label: 'Somebody else buys',
    card: 'Another ministry of the South has announced a reserve larger than ours. Our own press asks why we are behind, and a member asks in the house whether it is a race, and if so to where.',
    choices: {
      match: { label: 'Match it', does: 'A standing order of $2 m a month, up to $200,000 a coin.' },
      'swap-notes': {
        label: 'Compare notes',
        does: 'Two ministries find that they have the same auditor’s questions.',
      },
      congratulate: {
        label: 'Congratulate them',
        does: 'It is taken for weakness by some and for sense by others.',
      },
    },
  },
  'dust-storm': {
    label: 'Dust',
    card: 'A wall of dust is coming up from the desert. Air-cooled machines breathe some thousand cubic metres a minute, and what they breathe stays in them. The filters on stock are for half of the racks.',
    choices: {
      'switch-off': { label: 'Switch off for the week', does: 'The halls are dark for six days, and clean.' },
      'spare-filters': { label: 'Fly filters in', does: 'They arrive the evening before.' },
      'filters-later': {
        label: 'Run, and clean later',
        does: 'The machines run hot and slow for six weeks.',
      },
    },
  },
};
