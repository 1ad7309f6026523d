// Words of the cards about power.
import type { EventWords } from '../events.ts';

export const power: Record<string, EventWords> = {
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
        does: 'Furnace oil beyond plan: oil units can give more for twelve days.',
      },
      'share-cut': {
        label: 'Share the cut',
        does: 'Feeders take it in turn for ten days, and remember who decided it.',
      },
    },
  },
  'lng-stop': {
    label: 'LNG cargoes stop',
    card: 'The terminals report that fewer cargoes will come, or none. The gas plants of Punjab were to carry the evenings; without fuel they stand. Coal, oil and water are what is left, and the line from the south has its limit.',
    choices: {
      'spot-cargo': {
        label: 'Buy spot cargoes',
        does: 'A premium for 60 days of gas. The seller will remember that we pay.',
      },
      'coal-surge': {
        label: 'Hold every coal unit on',
        does: 'Repairs are put off for 60 days. Punjab breathes it.',
      },
      'do-without': {
        label: 'Do without',
        does: 'Nothing is bought. The gas plants wait, and our halls stand down sooner.',
      },
    },
  },
  'lng-offer': {
    label: 'A contract for gas',
    card: 'The seller of the spot cargoes offers five years at a fixed price, a little over today’s. It would end the begging each winter. It would also bind the country to take gas in years when the sun does the work.',
    choices: {
      'sign-five-years': {
        label: 'Sign five years',
        does: 'More gas for a year, whether it is wanted or not. The Fund asks what it will cost.',
      },
      'month-by-month': {
        label: 'Buy month by month',
        does: 'No promise is made and none is kept.',
      },
      'swap-for-shares': {
        label: 'Swap for shares in the terminal',
        does: 'The seller takes a part of the terminal. The partner in government was not asked.',
      },
    },
  },
  'lng-glut': {
    label: 'Cargoes that nobody wants',
    card: 'The contract delivers. It is mild, the roofs are sunny and two ships wait off Port Qasim at a daily charge. Unburnt, the gas is paid for all the same; burnt, it pushes cheaper coal off the grid.',
    choices: {
      divert: { label: 'Divert them at a loss', does: 'The difference is paid in cash, once.' },
      'burn-it': {
        label: 'Burn it',
        does: 'Coal stands back for four months and the halls’ price of power goes up.',
      },
      renegotiate: {
        label: 'Reopen the contract',
        does: 'The seller may agree, or may take it to arbitration and send less.',
      },
    },
  },
  'low-reservoir': {
    label: 'Low reservoirs',
    card: 'The rivers have brought less than the season owes. Tarbela and Mangla stand low. Water let through now is power now, and is missing later, when fields and evenings want it again.',
    choices: {
      release: {
        label: 'Release water now',
        does: 'Hydel gives more for 30 days and the gates stand open. Then the reservoirs are empty, and that is the next card.',
      },
      hold: {
        label: 'Hold the water',
        does: 'Hydel gives a little less for 30 days. The store is kept for the fields.',
      },
    },
  },
  'empty-reservoir': {
    label: 'Empty reservoirs',
    card: 'The water let through last month is gone. The dams must fill again before they give again, and the canals are asking for the same water.',
    choices: {
      refill: { label: 'Let them fill', does: 'The rivers run as they come; hydel gives less for 90 days.' },
      ration: {
        label: 'Ration the canals',
        does: 'Hydel hardly suffers. Sindh, at the end of the canals, does.',
      },
    },
  },
  'winter-fog': {
    label: 'Fog, and a shortfall',
    card: 'Fog has tripped the lines and the gas fields feed stoves first. The country is short on a winter evening, in the season for which our brochures promise surplus. A reporter holds up the brochure and asks which of the two is true.',
    choices: {
      'say-so': {
        label: 'Say that both are',
        does: 'The surplus is a matter of hours, and the halls will wait for the right ones.',
      },
      deny: { label: 'Deny the shortfall', does: 'It may pass unnoticed, or be remembered.' },
      'import-coal': { label: 'Buy coal at the port', does: 'Coal units give more until the fog lifts.' },
    },
  },
  'grid-collapse': {
    label: 'Near collapse',
    card: 'At 19:34 the frequency fell under 49 hertz and a third of the north dropped off by itself. It was back in two hours. In 2023 it was not back for twelve. The engineers say that there was nothing left to catch the fall.',
    choices: {
      'black-start': {
        label: 'Pay for black-start units',
        does: 'Machines that can wake a dead grid, at four plants. Industry has asked for them for years.',
      },
      blame: {
        label: 'Dismiss the engineers on duty',
        does: 'It is quick, and everybody in the service sees it.',
      },
      'fast-load': {
        label: 'Make halls the first to fall',
        does: 'Every new licence may be cut off within a second, and our own halls leave while there is still spare.',
      },
    },
  },
  'spill-season': {
    label: 'Water over the spillways',
    card: 'The rivers are full, the nights are wet and cool, and the dams pass water that no turbine can sell. For some weeks power in the north costs nothing at two in the morning. By noon it costs what coal costs.',
    choices: {
      'night-rule': {
        label: 'Run halls on free hours only',
        does: 'Our halls stand down whenever the next kWh costs more than Rs 6.',
      },
      'hold-back': {
        label: 'Keep what fits',
        does: 'The gates hold water back. Sindh asks whose water it is.',
      },
      'let-run': {
        label: 'Let it run to the sea',
        does: 'The canals take what they can. The farmers do not complain.',
      },
    },
  },
  'solar-stampede': {
    label: 'Roofs leave the grid',
    card: 'Whoever can buy panels has bought them. They pay for fewer units, and the capacity payments are spread over those who remain, who then look at panels. The distributors ask that somebody stop it.',
    choices: {
      'fixed-charge': {
        label: 'A fixed charge on every meter',
        does: 'Everybody pays for the wires, those with little use most by share.',
      },
      'lower-buy-back': {
        label: 'Pay less for roof power',
        does: 'New owners of panels feel it; mills that buy in the day gain.',
      },
      wait: { label: 'Wait', does: 'Demand keeps slipping, and the Fund sees who is left to pay.' },
    },
  },
  'thar-pit': {
    label: 'Water in the pit',
    card: 'The monsoon has filled the lowest bench of the Thar mine. The units above it burn what is stacked beside them, about a week’s worth. After that they wait for the pumps, or for the sun.',
    choices: {
      pump: { label: 'Hire pumps', does: 'The pit is dry in days. The district is glad of the wages.' },
      'stand-still': {
        label: 'Let the units wait',
        does: 'Coal gives less for a month and our halls stand down sooner.',
      },
      'night-shift': {
        label: 'Mine by night',
        does: 'Most of the coal comes. The crews and their inspectors object.',
      },
    },
  },
  smog: {
    label: 'Smog over Lahore',
    card: 'The air over Lahore cannot be seen through. Schools are closed. Fields, kilns, traffic and coal each have somebody who says that it is the others. Coal plants are the only ones that we can switch off by telephone.',
    choices: {
      'close-coal': {
        label: 'Coal stands back',
        does: 'Three weeks at less coal. The air is a little better.',
      },
      'close-kilns': {
        label: 'Close the kilns',
        does: 'Works stand idle for three weeks and send the bill.',
      },
      masks: { label: 'Advise masks', does: 'The schools stay shut and Punjab draws its own conclusion.' },
    },
  },
};
