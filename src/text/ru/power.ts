// The power desk in Russian, with the names of fuels, zones, provinces, uses, causes and blocks of the day.
import type { power as enPower, seasons as enSeasons } from '../en/power.ts';

export const power: typeof enPower = {
  title: 'Энергетика',
  purpose: 'Что вырабатывается, что простаивает и кому достаётся первым.',
  byFuel: 'По топливу, сегодня',
  available: 'Доступно',
  output: 'Выдача',
  idle: 'Простой',
  blocks: 'В течение суток',
  demand: 'Спрос',
  nextKwh: 'Цена следующего кВт·ч',
  uses: 'Кому идут мегаватты',
  shortage: 'Дефицит сегодня',
  noShortage: 'Сегодня дефицита нет.',
  lossApart: 'Отключения за потери сюда не входят и есть всегда.',
  margin: 'Запас в вечерний пик',
  package: 'Промышленный пакет',
  packageState: (now, full, tariff) => `выбрано ${now} из ${full}, по ${tariff}`,
};

const HYDEL = 'ГЭС';
const THAR = 'Тарский уголь';
const IMPORTED = 'Привозной уголь';
const LOCAL = 'Местный газ';
const OIL = 'Мазут';

export const fuels: Record<string, string> = {
  hydel: HYDEL,
  hydro: HYDEL,
  nuclear: 'АЭС',
  coal: 'Уголь',
  'coal-thar': THAR,
  thar: THAR,
  'coal-imported': IMPORTED,
  'coal-lignite': 'Лигнит',
  rlng: 'Привозной газ (СПГ)',
  gas: LOCAL,
  'gas-local': LOCAL,
  'local-gas': LOCAL,
  'imported-coal': IMPORTED,
  'thar-coal': THAR,
  oil: OIL,
  rfo: OIL,
  'furnace-oil': OIL,
  wind: 'Ветер',
  solar: 'Солнце',
  bagasse: 'Багасса',
  import: 'Импорт из Ирана',
};

export const zones: Record<string, string> = { south: 'Юг', north: 'Север' };

export const provinces: Record<string, string> = {
  sindh: 'Синд',
  punjab: 'Пенджаб',
  balochistan: 'Белуджистан',
  kp: 'Хайбер-Пахтунхва',
  'khyber-pakhtunkhwa': 'Хайбер-Пахтунхва',
  islamabad: 'Исламабад',
  ajk: 'Азад Джамму и Кашмир',
  'gilgit-baltistan': 'Гилгит-Балтистан',
};

export const uses: Record<string, string> = {
  base: 'Дома, сёла и промышленность',
  package: 'Промышленный пакет',
  licensed: 'Залы по лицензии',
  halls: 'Залы министерства',
  ai: 'Залы ИИ',
  storage: 'Зарядка накопителей',
};

export const causes: Record<string, string> = {
  link: 'Линия заполнена',
  fuel: 'Не хватает топлива',
  outage: 'Станции в ремонте',
  latent: 'Спрос выше того, что сеть когда-либо обслуживала',
};

export const blocks = ['Ночь', 'Утро', 'День', 'Вечер'];

export const modifierTargets: Record<string, string> = {
  hydel: HYDEL,
  rlng: 'Поставки СПГ',
  coal: 'Угольные блоки',
  oil: OIL,
  halls: 'Залы министерства',
  demand: 'Спрос',
  cables: 'Кабели',
};

export const seasons: typeof enSeasons = { winter: 'Зима', spring: 'Весна', summer: 'Лето', autumn: 'Осень' };
