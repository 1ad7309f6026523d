// The final report in Russian: sentences whose every figure is an argument.
import type { report as enReport, reportSentences as enSentences } from '../en/report.ts';
import { counted } from './plural.ts';

export const report: typeof enReport = {
  title: 'Итоговый отчёт',
  runHash: 'Отпечаток',
  seed: 'Зерно',
  export: 'Выгрузить партию',
  again: 'Новая кампания',
  parts: {
    power: 'Энергетика',
    halls: 'Залы',
    treasury: 'Казна',
    laws: 'Законы и события',
    record: 'Послужной список',
  },
};

export const reportSentences: typeof enSentences = {
  used: (mean, most) => `Залы и промышленный пакет брали в среднем за день ${mean}, самое большее ${most}.`,
  usedNothing: 'Из обещанного излишка в дело не пошло ничего.',
  idle: (mean) => `Простой угля и газа составил в среднем за день ${mean}.`,
  promise: (now) => `За последний год новая нагрузка всех видов была в среднем ${now}.`,
  summers: (lit, all) => `Лет, когда дефицит не вышел за пределы светлого лета: ${lit} из ${all}.`,
  shortageDays: (days, worst, date) =>
    `Дефицит длился ${days}; хуже всего было ${worst} для среднего потребителя, ${date}.`,
  noShortage: 'Дней с дефицитом не было.',
  margin: (least, date) => `Запас сети был наименьшим ${date}: ${least}.`,
  powerGain: (amount) => `Счёт за энергию выиграл на залах и пакете ${amount}.`,
  powerLoss: (amount) => `Счёт за энергию потерял на залах и пакете ${amount}; это круговой долг.`,
  powerLevel: 'Счёт за энергию не выиграл и не потерял.',
  mined: (btc) => `Залы министерства добыли ${btc}.`,
  minedNothing: 'Залы министерства не добыли ничего.',
  royalty: (btc) => `Залы по лицензии заплатили роялти: ${btc}.`,
  sites: (count, rigs) => `К концу в стране ${count}, готовых машин на ${rigs}.`,
  siteCount: (count) => counted(count, 'площадка', 'площадки', 'площадок'),
  spare: (years) => `Почти вся энергия залов была лишней: ${years}.`,
  years: (count) => counted(count, 'год', 'года', 'лет'),
  reserve: (btc, price, worth) => `В резерве ${btc}; при цене ${price} он стоит ${worth}.`,
  reserveNone: 'Биткойнов в резерве нет.',
  trades: (bought, sold) => `Куплено ${bought}, продано ${sold}.`,
  peak: (peak, least) => `Самое большее в резерве было ${peak}, затем оставалось не менее ${least} от этого.`,
  cash: (usd) => `Денег в казне ${usd}.`,
  invested: (usd, carry) =>
    `В площадки, машины и монеты вложено ${usd}; за эти годы такие деньги обошлись бы в ${carry}.`,
  price: (first, last) => `Биткойн прошёл путь от ${first} до ${last}. Здесь этого никто не решал.`,
  halvings: (count) => `За эти годы ${counted(count, 'халвинг', 'халвинга', 'халвингов')}.`,
  law: (law, stage) => `${law}: ${stage}.`,
  noLaws: 'Законов не вносилось.',
  event: (event, count, answered) => `${event}: случаев ${count}, решено вами ${answered}.`,
  cards: (came, kinds, answered) =>
    `Карточек пришло ${came}, разных — ${kinds}; вы решили ${answered}. Они перечислены в архиве.`,
  noEvents: 'Ни одно событие не потребовало решения.',
  times: (count) => (count === 0 ? 'ни разу' : counted(count, 'раз', 'раза', 'раз')),
  orders: (orders, refused) => `Вы отдали ${orders}, из них отклонено: ${refused}.`,
  orderCount: (count) => counted(count, 'распоряжение', 'распоряжения', 'распоряжений'),
  refusedCount: (count) => (count === 0 ? 'ни одного' : String(count)),
};
