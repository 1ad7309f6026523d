// Words of a hot spell: its forecast, its days block by block, the wall at 19:00, and what stays of it.

export const heat = {
  label: 'Hot spell',
  forecast: (date: string, odds: string) => `A hot spell may begin on ${date}. Odds ${odds}.`,
  forecastSays: (days: string) =>
    `${days} left. Forecasts come true as often as their odds say. Set who goes dark first and when halls stand down, or wait.`,
  day: (day: string) => `Hot spell, day ${day}`,
  daySays: 'How long it lasts is not known. What is ordered now holds tonight.',
  wallSays:
    'Demand peaks at 19:00. Touch the cities on the map that go dark first tonight; touch again to take it back.',
  choose: 'Choose on the map',
  chosen: 'Done choosing',
  tonight: 'As short as last night, this order means:',
  tonightNone: 'As short as last night, this order leaves every city lit.',
  together: (cities: string, hours: string) => `${cities}: ${hours}`,
  more: (cities: string, count: string) => `${cities} and ${count} more`,
  hz: (hz: string, block: string) => `${hz} in the ${block}`,
  seeBlock: (block: string) => `Show the ${block} on the map`,
  over: (days: string, city: string, hours: string) =>
    city === ''
      ? `It is over after ${days}. No city went dark.`
      : `It is over after ${days}. ${city} remembers ${hours}.`,
  see: 'See it on the map',
  close: 'Close',
  order: 'The drop order',
  orderFold: 'Fold the drop order',
  orderSays: 'At 19:00 somebody may go dark. First, with everybody, or last?',
  orderFree: 'Free while the zone is short.',
  orderCost: (points: string) => `A change costs political capital: ${points}.`,
  ranks: { first: 'First', even: 'Even', last: 'Last' },
  rule: 'Halls stand down under',
  ruleUnit: '% spare',
  ruleCost: 'Halls stand down over',
  ruleCostUnit: 'Rs for the next kWh',
  setRule: 'Set',
  blocks: 'The day by its four blocks',
  rows: {
    demand: 'Demand, MW',
    spare: 'Spare, MW',
    hz: 'Frequency, Hz',
    down: 'Halls stood down, MW',
  },
  wall: '19:00, peak',
  hzNote: (full: string, step: string, least: string) =>
    `Design: 50.00 Hz with ${full} spare or more, ${step} less for each point under, ${least} when nothing is left.`,
  price: 'The price of last night',
  none: 'No city went dark.',
  people: 'People in dark cities',
  millions: (count: string) => `${count} m`,
  licensed: 'Licensed halls stood down',
  lost: 'Coins not mined',
  oil: 'Fuel of oil plants',
};
