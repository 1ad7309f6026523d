// The event cards, their frame and what came of an answer, in Russian; by theme in cards/.
import type { EventWords, event as enEvent, outcome as enOutcome } from '../en/events.ts';
import { custody } from './cards/custody.ts';
import { law } from './cards/law.ts';
import { money } from './cards/money.ts';
import { people } from './cards/people.ts';
import { power } from './cards/power.ts';
import { programme } from './cards/programme.ts';
import { world } from './cards/world.ts';

/** By theme; the keys are those of the events themselves. */
export const events: Record<string, EventWords> = {
  ...power,
  ...money,
  ...law,
  ...people,
  ...programme,
  ...custody,
  ...world,
};

export const outcome: typeof enOutcome = {
  line: (event, days, other, what) =>
    `${event}, ${days} спустя, против «${other}» при той же удаче: ${what}.`,
  less: (hours) => `без энергии на ${hours} меньше`,
  more: (hours) => `без энергии на ${hours} больше`,
  margin: (points) => `запас в вечерний пик ${points}`,
  coins: (coins) => `монеты ${coins}`,
  cash: (usd) => `деньги ${usd}`,
  capital: (points) => `политический капитал ${points}`,
  nothing: 'заметной разницы нет',
};

export const event: typeof enEvent = {
  answer: 'Подписать распоряжение',
  waits: (date) => `Без ответа решится само: ${date}.`,
  fallback: 'Это случится, если никто не ответит.',
  closed: (why) => `Вам недоступно: ${why}`,
  effects:
    'Точка — центральная оценка, полоса охватывает 8 исходов из 10. Действие распоряжений назначено авторами, а не измерено.',
  judged: (figure, days) => `Проверим снова через ${days}: ${figure}.`,
  themes: {
    power: 'Энергетика',
    money: 'Деньги',
    law: 'Закон',
    people: 'Люди',
    programme: 'Программа',
    custody: 'Хранение',
    world: 'За рубежом',
  },
  chains: {
    lng: 'Газ',
    conflict: 'Конфликт интересов',
    theft: 'Кража',
    flood: 'Наводнение',
    host: 'Соседи',
  },
  step: (chain, step, of) => `${chain}, ${step} из ${of}`,
  voided: 'Лицензии недействительны',
  modify: (target, days) => `${target}, ${days}`,
  pay: 'Деньги',
  follow: (event) => `Затем: ${event}`,
  followIn: (days) => `через ${days}`,
  odds: (share) => `С вероятностью ${share}`,
  otherwise: (share) => `Иначе, ${share}`,
  nothing: 'больше ничего',
  fromTo: (was, now) => (was === now ? `остаётся ${now}` : `${was} → ${now}`),
  open: 'открыто',
  shut: 'закрыто',
  yes: 'да',
  no: 'нет',
  alike: 'все поровну',
  gates: { hold: 'задержать', even: 'как течёт', release: 'спустить' },
  of: (relation, of) => `${relation}: ${of}`,
  partner: 'партнёр',
  relations: {
    party: 'Расположение',
    fund: 'Оценка Фонда',
    fatf: 'Показатель ФАТФ',
    investors: 'Доверие инвесторов',
    deal: 'Расположение',
    group: 'Согласие',
    trust: 'Доверие к резерву',
    scandal: 'Память о скандале',
    province: 'Спокойствие',
    hazard: 'Вероятность потери при хранении',
  },
  rules: {
    'curtail-margin': 'Залы стоят при запасе ниже',
    'curtail-cost': 'Залы стоят при цене выше',
    'halls-tariff': 'Наши залы платят',
    'licence-open': 'Новые лицензии',
    'licence-tariff': 'Новые лицензии платят',
    'licence-royalty': 'Роялти новых лицензий',
    'licence-cap': 'Лицензий не больше',
    'licence-interruptible': 'Новые лицензии можно отключать',
    'buying-usd': 'Ежемесячная покупка',
    'buying-below': 'Покупать только ниже',
    'selling-share': 'Продаётся при поступлении',
    'selling-keep': 'Остаётся от максимума',
    gate: 'Затворы плотин',
    cut: 'Порядок отключения городов',
  },
  gauges: { margin: 'Запас сети', liquidity: 'Ликвидность', consent: 'Согласие', standing: 'Репутация' },
  gaugeUp: (gauge) => `${gauge}: выше`,
  gaugeDown: (gauge) => `${gauge}: ниже`,
  gaugeEither: (gauge) => `${gauge}: в обе стороны`,
  met: {
    title: 'Карточки',
    count: (met, all) => `встречено ${met} из ${all}`,
    empty: 'Карточек ещё не было. Они приходят сами, от одной до трёх в квартал.',
    open: 'ждёт ответа',
    nobody: (choice) => `Никто не ответил: ${choice}`,
    later: (figure, was, now) => `${figure}: ${was} → ${now}`,
    note: 'Цифра под ответом — какой она была тогда и через несколько дней; двигало её и другое.',
  },
};
