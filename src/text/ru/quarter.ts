// The rhythm in Russian: the brief before a quarter, deciding, watching, and the explanation after it.
import type * as en from '../en/quarter.ts';
import { counted } from './plural.ts';

export const brief: typeof en.brief = {
  headlines: 'Что изменилось',
  due: 'Что предстоит',
  nothingDue: 'В этом квартале сроков нет.',
  begin: 'К решениям',
  skip: 'Прожить квартал',
  first: (cash) =>
    `Две тысячи мегаватт излишка обещаны залам и дата-центрам. Работает один контейнер на два мегаватта в Порт-Касиме. Денег у вас на ${cash} залов вместе с машинами.`,
  firstSum: (share) =>
    `Всё обещанное на привозном угле дало бы ${share} того, что вы должны за простаивающие станции.`,
  steps: {
    title: 'С чего начать',
    power: 'Внесите промышленный пакет: Фонд его принимает.',
    council: 'Посадите советника и спрашивайте перед каждым прогнозом.',
    halls: 'Постройте один контейнер или ничего: выиграть можно и так и так.',
  },
  changed: (label, before, after) => `${label}: было ${before}, стало ${after}.`,
};

export const due: typeof en.due = {
  halving: (days) => `Халвинг примерно через ${days}, по высоте.`,
  envelope: (date) => `Годовые ассигнования голосуются ${date}.`,
  lapse: (date) => `Половина неистраченного сгорает ${date}.`,
  review: (usd, date) => `Совет Фонда проводит обзор ${date}; от него зависит ${usd}.`,
  reviewLate: (usd, date) => `Отложенный обзор снова ${date}; ждёт ${usd}.`,
  plenary: (date) => `Пленарное заседание ФАТФ завершается ${date}.`,
  dealEnds: (deal, date) => `Кончается ${date}: ${deal}.`,
  packageEnds: (date) => `Промышленный пакет кончается ${date}.`,
  siteReady: (site, date) => `${site}: готовность ${date}.`,
  rigsArrive: (mw, site, date) => `${site}: машины на ${mw} прибывают ${date}.`,
  rigsWorn: (mw, site, date) => `${site}: машины на ${mw} изнашиваются ${date}.`,
  lawStage: (law, stage, date) => `${law}: ${stage}, ${date}.`,
  eventDue: (event, date) => `${event}: продолжение ${date}.`,
  coupon: (form, usd, date) => `${form}: купон ${usd}, срок ${date}.`,
  repayment: (form, usd, date) => `${form}: погасить ${usd}, срок ${date}.`,
  talksEnd: (date) => `Переговоры с инвестором завершаются ${date}.`,
  keysSettle: (date) => `Ключи прибывают ${date}.`,
};

export const decide: typeof en.decide = { start: 'Прожить квартал' };

export const quarterEnd: typeof en.quarterEnd = {
  title: (quarter) => `Квартал ${quarter} завершён`,
  moved: 'Что изменилось сильнее всего',
  causes: 'Раскройте цифру, чтобы увидеть, из чего она.',
  nothing: 'Ни один главный показатель не сдвинулся.',
  happened: 'Что произошло',
  nothingHappened: 'Ничего, о чём стоило бы рассказать.',
  difficulty: (times, before, after, change) =>
    `Сложность пересчитана ${counted(times, 'раз', 'раза', 'раз')}: с ${before} до ${after}, ${change}.`,
  next: 'Следующий квартал',
  toReport: 'Итоговый отчёт',
};

export const happened: typeof en.happened = {
  refused: (what, why) => `Не сделано: ${what}. ${why}`,
  eventOpened: (event) => `${event}.`,
  eventAnswered: (event, choice) => `${event}: ${choice}.`,
  eventUnanswered: (event, choice) => `${event}: вовремя никто не ответил, поэтому ${choice}.`,
  eventOutcome: (event, choice, figure, was, now) =>
    was === now
      ? `${event}: после «${choice}» ${figure} — без перемен, ${now}.`
      : `${event}: после «${choice}» ${figure} — было ${was}, стало ${now}.`,
  headline: (headline, figure) => `${headline}: ${figure}.`,
  headlineFrom: (headline, figure, was, now) => `${headline}. ${figure}: было ${was}, стало ${now}.`,
  headlineWhy: (headline, figure, was, now, cause, much) =>
    `${headline}. ${figure}: было ${was}, стало ${now}; главное: ${cause}, ${much}.`,
  lawStage: (law, stage) => `${law}: ${stage}.`,
  halving: (height) => `Халвинг на блоке ${height}. Награда вдвое меньше прежней.`,
  retarget: (change) => `Сложность пересчитана: ${change}.`,
  siteReady: (site) => `${site}: готово.`,
  rigsArrived: (mw, site) => `${site}: прибыли машины на ${mw}.`,
  rigsWorn: (mw, site) => `${site}: износились машины на ${mw}.`,
  licensedCame: (mw) => `Залы по лицензии принесли ${mw}.`,
  licensedLeft: (mw) =>
    `Залы по лицензии унесли ${mw}; они уходят после двух убыточных кварталов или вместе со своим законом.`,
  voted: (usd, asked) =>
    asked === ''
      ? `На год с июля утверждено ${usd}.`
      : `На год с июля утверждено ${usd}, из них по вашей просьбе ${asked}.`,
  lapse: (usd) => `Сгорело ${usd}: половина неистраченного.`,
  envelope: (usd) => `Годовые ассигнования поступили: ${usd}.`,
  wall: (usd) => `Расходы превысили жёсткий предел в ${usd} за год.`,
  tranche: (usd) => `Фонд выплатил транш: ${usd} центральному банку; в кассу министерства не идёт ничего.`,
  rating: (rating) => `Рейтинг страны: ${rating}.`,
  shortage: (hours) => `Дефицит: ${hours} без энергии в худшей зоне.`,
  unpaid: 'Счёт залов за энергию оплатить не удалось.',
  lineReady: (link, mw) => `${link}: новая цепь включена, всего ${mw}.`,
  worksHalted: (link) => `${link}: работы стоят, месяц оплатить не удалось.`,
  cargoCame: 'Пришла партия СПГ, отложенная год назад.',
  heatWarned: (odds, date) => `Прогноз: жара с ${date}, вероятность ${odds}.`,
  heatCame: 'Жара началась.',
  heatPassed: (odds) => `Жара, которой давали ${odds}, не пришла.`,
  heatOver: (days) => `Жара прошла, длилась ${days}. Ни один город не остался без света.`,
  heatRemembered: (days, city, hours) => `Жара прошла, длилась ${days}. ${city} запомнит ${hours}.`,
  lng: ['СПГ поступает по плану.', 'С СПГ туго.', 'Поставки СПГ прекратились.'],
};

export const orders: typeof en.orders = {
  build: (size, cooling, place) => `Строить: ${place}, ${size}, охлаждение ${cooling}`,
  order: (mw, rig, site) => `Заказать ${rig}, ${mw}: ${site}`,
  move: (site, place) => `Перевезти: ${site} — ${place}`,
  rule: (margin, cost) => `Залы стоят при запасе ниже ${margin} или цене выше ${cost}`,
  tariff: (tariff) => `Залы платят ${tariff}`,
  licence: (mw, place, tariff, royalty) => `Предложить до ${mw}, ${place}: ${tariff}, роялти ${royalty}`,
  licenceClosed: 'Новых лицензий не предлагать',
  reinforce: (link) => `Добавить цепь: ${link}`,
  gate: {
    hold: 'Задержать воду в водохранилищах',
    even: 'Пустить реки как текут',
    release: 'Спустить задержанную воду',
  },
  cargo: {
    defer: 'Отложить следующую партию СПГ',
    sell: 'Перепродать следующую партию СПГ',
    call: 'Вызвать отложенную партию',
  },
  cut: {
    first: (city) => `${city}: без света первым`,
    even: (city) => `${city}: без света вместе со всеми`,
    last: (city) => `${city}: без света последним`,
  },
  buy: (usd) => `Купить монет на ${usd}`,
  sell: (btc) => `Продать ${btc}`,
  buying: (usd, below) => `Покупать на ${usd} в месяц при цене ниже ${below}`,
  buyingOff: 'Прекратить ежемесячные покупки',
  selling: (share, above) => `Продавать ${share} поступающего и всё добытое при цене выше ${above}`,
  sellingOff: 'Прекратить продажи по правилу',
  ask: (usd) => `Просить ещё ${usd} на июньском голосовании`,
  table: (law) => `Внести: ${law}`,
  answer: (event, choice) => `${event}: ${choice}`,
};
