// Names of the nations' plants, cities, lines and places of halls. Disputed territory is labelled neutrally.

export const cities: Record<string, string> = {
  karachi: 'Karachi',
  lahore: 'Lahore',
  islamabad: 'Islamabad',
  faisalabad: 'Faisalabad',
  multan: 'Multan',
  hyderabad: 'Hyderabad',
  sukkur: 'Sukkur',
  quetta: 'Quetta',
  peshawar: 'Peshawar',
  gwadar: 'Gwadar',
  'rahim-yar-khan': 'Rahim Yar Khan',
  gujranwala: 'Gujranwala',
  rawalpindi: 'Rawalpindi',
  larkana: 'Larkana',
  bahawalpur: 'Bahawalpur',
  sialkot: 'Sialkot',
  abbottabad: 'Abbottabad',
  mardan: 'Mardan',
};

export const hallPlaces: Record<string, string> = {
  'port-qasim': 'Port Qasim',
  thar: 'Thar',
  hub: 'Hub',
  jhimpir: 'Jhimpir',
  sahiwal: 'Sahiwal',
  haveli: 'Haveli Bahadur Shah',
  'haveli-bahadur-shah': 'Haveli Bahadur Shah',
  balloki: 'Balloki',
  daral: 'Daral Khwar',
  guddu: 'Guddu',
  'karachi-nuclear': 'Karachi nuclear',
  jamshoro: 'Jamshoro',
  chashma: 'Chashma',
  tarbela: 'Tarbela',
  bahawalpur: 'Quaid-e-Azam solar park',
};

export const plants: Record<string, string> = {
  tarbela: 'Tarbela Dam',
  ghazi: 'Ghazi-Barotha',
  mangla: 'Mangla',
  neelum: 'Neelum-Jhelum',
  karot: 'Karot',
  suki: 'Suki Kinari',
  warsak: 'Warsak',
  daral: 'Daral Khwar',
  chashma: 'Chashma nuclear C1–C4',
  kanupp: 'Karachi nuclear K-2 and K-3',
  sahiwal: 'Sahiwal coal',
  portqasim: 'Port Qasim coal',
  'port-qasim': 'Port Qasim coal',
  hub: 'China Power Hub',
  jamshoro: 'Jamshoro coal',
  engrothar: 'Engro Powergen Thar',
  'engro-thar': 'Engro Powergen Thar',
  thalnova: 'Thar Energy and ThalNova',
  ssrl: 'Thar Block-I',
  lucky: 'Lucky Electric',
  hbs: 'Haveli Bahadur Shah',
  balloki: 'Balloki',
  bhikki: 'Bhikki',
  trimmu: 'Punjab Thermal, Trimmu',
  guddu: 'Guddu 747',
  uch: 'Uch I and II',
  jhimpir: 'Jhimpir wind',
  gharo: 'Gharo wind',
  qas: 'Quaid-e-Azam solar park',
};

export const links: Record<string, string> = {
  'south-north': 'South to north',
  'north-south': 'South to north',
  'matiari-lahore': 'Matiari to Lahore',
  hvdc: 'Matiari–Lahore HVDC',
  'ac-500': '500 kV, Jamshoro–Guddu–Multan',
  main: 'South to north',
};

export const terminals: Record<string, string> = { 'port-qasim': 'Port Qasim LNG terminals' };

export const nations: Record<string, string> = { pakistan: 'Pakistan' };

/** A plant that stands for several of one fuel in one zone. */
export const residual = (fuel: string, zone: string): string =>
  zone === '' ? `Other ${fuel}` : `Other ${fuel}, ${zone}`;
