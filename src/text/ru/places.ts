// Names of plants, cities, lines and places of halls in Russian.

export const cities: Record<string, string> = {
  karachi: 'Карачи',
  lahore: 'Лахор',
  islamabad: 'Исламабад',
  faisalabad: 'Фейсалабад',
  multan: 'Мултан',
  hyderabad: 'Хайдарабад',
  sukkur: 'Суккур',
  quetta: 'Кветта',
  peshawar: 'Пешавар',
  gwadar: 'Гвадар',
  'rahim-yar-khan': 'Рахим-Яр-Хан',
  gujranwala: 'Гуджранвала',
  rawalpindi: 'Равалпинди',
  larkana: 'Ларкана',
  bahawalpur: 'Бахавалпур',
  sialkot: 'Сиялкот',
  abbottabad: 'Абботтабад',
  mardan: 'Мардан',
};

export const hallPlaces: Record<string, string> = {
  'port-qasim': 'Порт-Касим',
  thar: 'Тар',
  hub: 'Хаб',
  jhimpir: 'Джимпир',
  sahiwal: 'Сахивал',
  haveli: 'Хавели-Бахадур-Шах',
  'haveli-bahadur-shah': 'Хавели-Бахадур-Шах',
  balloki: 'Баллоки',
  daral: 'Дарал-Хвар',
  guddu: 'Гудду',
  'karachi-nuclear': 'АЭС «Карачи»',
  jamshoro: 'Джамшоро',
  chashma: 'Чашма',
  tarbela: 'Тарбела',
  bahawalpur: 'Солнечный парк Каид-и-Азам',
};

export const plants: Record<string, string> = {
  tarbela: 'ГЭС «Тарбела»',
  ghazi: 'Гази-Барота',
  mangla: 'Мангла',
  neelum: 'Нилам-Джелам',
  karot: 'Карот',
  suki: 'Суки-Кинари',
  warsak: 'Варсак',
  daral: 'Дарал-Хвар',
  chashma: 'АЭС «Чашма», блоки 1–4',
  kanupp: 'АЭС «Карачи», K-2 и K-3',
  sahiwal: 'Сахивал, уголь',
  portqasim: 'Порт-Касим, уголь',
  'port-qasim': 'Порт-Касим, уголь',
  hub: 'China Power Hub',
  jamshoro: 'Джамшоро, уголь',
  engrothar: 'Engro Powergen Thar',
  'engro-thar': 'Engro Powergen Thar',
  thalnova: 'Thar Energy и ThalNova',
  ssrl: 'Тар, участок I',
  lucky: 'Lucky Electric',
  hbs: 'Хавели-Бахадур-Шах',
  balloki: 'Баллоки',
  bhikki: 'Бхикки',
  trimmu: 'Punjab Thermal, Тримму',
  guddu: 'Гудду-747',
  uch: 'Уч I и II',
  jhimpir: 'Джимпир, ветер',
  gharo: 'Гаро, ветер',
  qas: 'Солнечный парк Каид-и-Азам',
};

export const links: Record<string, string> = {
  'south-north': 'Юг — север',
  'north-south': 'Юг — север',
  'matiari-lahore': 'Матиари — Лахор',
  hvdc: 'ППТ Матиари — Лахор',
  'ac-500': '500 кВ, Джамшоро — Гудду — Мултан',
  main: 'Юг — север',
};

export const terminals: Record<string, string> = { 'port-qasim': 'Терминалы СПГ, Порт-Касим' };

export const nations: Record<string, string> = { pakistan: 'Пакистан' };

/** A plant that stands for several of one fuel in one zone. */
export const residual = (fuel: string, zone: string): string =>
  zone === '' ? `Прочие: ${fuel}` : `Прочие: ${fuel}, ${zone}`;
