// The treasury desk in Russian: cash, coins, orders and standing orders.
import type { bands as enBands } from '../en/terms.ts';
import type { capital as enCapital, ratings as enRatings, treasury as enTreasury } from '../en/treasury.ts';

export const treasury: typeof enTreasury = {
  title: 'Казна',
  purpose: 'Деньги, монеты и распоряжения, которые действуют сами.',
  envelope: (usd) => `Ассигнования этого года — ${usd}.`,
  outlay: (usd, wall) => `С начала года потрачено ${usd}; предел ${wall}.`,
  lapse: 'Половина неистраченного на 30 июня сгорает.',
  lapseNow: (usd, cash, date) => `Из ${cash} наличных ${date} сгорит ${usd}, взятое в долг тоже.`,
  buy: 'Купить',
  sell: 'Продать',
  buyAmount: 'Сколько долларов потратить',
  sellAmount: 'Сколько монет продать',
  buyNow: (usd) => `Купить завтра на ${usd}`,
  sellNow: (btc) => `Продать завтра ${btc}`,
  impact: 'Крупная заявка двигает цену против себя: треть сдвига остаётся, прочее сходит примерно за неделю.',
  buying: 'Покупать каждый месяц',
  buyingOff: 'Ежемесячных покупок нет.',
  buyingNow: (usd, below, keep) => `${usd} в месяц, пока цена ниже ${below} и остаётся ${keep} денег.`,
  below: 'Пока цена ниже',
  keepCash: 'и остаётся столько денег',
  selling: 'Продавать поступающее',
  sellingOff: 'По правилу ничего не продаётся.',
  sellingNow: (share, above, keep) =>
    `${share} поступающего; всё добытое при цене выше ${above}; остаётся ${keep} от наибольшего запаса.`,
  share: 'Доля поступающего',
  apply: 'Применить с завтрашнего дня',
};

export const capital: typeof enCapital = { title: 'Политический капитал' };

/** A rating by its notches over default. */
export const ratings: typeof enRatings = [
  'дефолт',
  'CC',
  'CCC−',
  'CCC',
  'CCC+',
  'B−',
  'B',
  'B+',
  'BB−',
  'BB',
  'BB+',
  'BBB−',
];

export const bands: typeof enBands = {
  title: 'Показатель',
  says: {
    'red-low': 'Красный: слишком мало',
    'amber-low': 'Жёлтый: мало',
    green: 'Зелёный: в порядке',
    'amber-high': 'Жёлтый: больше, чем нужно',
    'red-high': 'Красный: намного больше, чем нужно, и это стоит денег',
  },
  names: {
    'red-low': 'красный',
    'amber-low': 'жёлтый',
    green: 'зелёный',
    'amber-high': 'жёлтый',
    'red-high': 'красный',
  },
};
