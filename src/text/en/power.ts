// Words of the power desk, with the names of fuels, zones, uses, causes and blocks of the day.

export const power = {
  title: 'Power',
  purpose: 'What is generated, what is idle, and who gets it first.',
  byFuel: 'By fuel, today',
  available: 'Available',
  output: 'Output',
  idle: 'Idle',
  blocks: 'Through the day',
  demand: 'Demand',
  nextKwh: 'Cost of the next kWh',
  uses: 'Who gets the megawatts',
  shortage: 'Shortage today',
  noShortage: 'No shortage today.',
  lossApart: 'Loss-based load-shedding is apart from this and always there.',
  margin: 'Spare at the evening peak',
  package: 'Industry package',
  packageState: (now: string, full: string, tariff: string) => `${now} of ${full} taken up, at ${tariff}`,
};

export const fuels: Record<string, string> = {
  hydel: 'Hydel',
  hydro: 'Hydel',
  nuclear: 'Nuclear',
  coal: 'Coal',
  'coal-thar': 'Thar coal',
  thar: 'Thar coal',
  'coal-imported': 'Imported coal',
  'coal-lignite': 'Lignite',
  rlng: 'Imported gas (RLNG)',
  gas: 'Local gas',
  'gas-local': 'Local gas',
  'local-gas': 'Local gas',
  'imported-coal': 'Imported coal',
  'thar-coal': 'Thar coal',
  oil: 'Furnace oil',
  rfo: 'Furnace oil',
  'furnace-oil': 'Furnace oil',
  wind: 'Wind',
  solar: 'Solar',
  bagasse: 'Bagasse',
  import: 'Imports from Iran',
};

export const zones: Record<string, string> = { south: 'South', north: 'North' };

export const provinces: Record<string, string> = {
  sindh: 'Sindh',
  punjab: 'Punjab',
  balochistan: 'Balochistan',
  kp: 'Khyber Pakhtunkhwa',
  'khyber-pakhtunkhwa': 'Khyber Pakhtunkhwa',
  islamabad: 'Islamabad',
  ajk: 'Azad Jammu & Kashmir',
  'gilgit-baltistan': 'Gilgit-Baltistan',
};

export const uses: Record<string, string> = {
  base: 'Homes, farms and industry',
  package: 'Industry package',
  licensed: 'Licensed halls',
  halls: 'The ministry’s halls',
  ai: 'AI halls',
  storage: 'Filling batteries',
};

export const causes: Record<string, string> = {
  link: 'The line is full',
  fuel: 'Fuel is short',
  outage: 'Plants are out',
  latent: 'Demand beyond what the grid has ever served',
};

export const blocks = ['Night', 'Morning', 'Day', 'Evening'];

export const modifierTargets: Record<string, string> = {
  hydel: 'Hydel',
  rlng: 'RLNG supply',
  coal: 'Coal units',
  oil: 'Furnace oil',
  halls: 'The ministry’s halls',
  demand: 'Demand',
  cables: 'Cables',
};

export const seasons = { winter: 'Winter', spring: 'Spring', summer: 'Summer', autumn: 'Autumn' };
