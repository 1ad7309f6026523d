// The halving in Russian: the countdown, what it leaves of a MWh hall by hall, the retargets, and what came of it.
import type { halving as en } from '../en/halving.ts';
import { counted, plural } from './plural.ts';

export const halving: typeof en = {
  label: 'Халвинг',
  redBox: 'Красный портфель',
  ahead: (block, date) => `Блок ${block}, около ${date}`,
  blocks: (blocks) =>
    `${plural(blocks, 'Остался', 'Осталось', 'Осталось')} ${counted(blocks, 'блок', 'блока', 'блоков')}`,
  aheadSays: (from, to) =>
    `С этого блока платят ${from} BTC вместо ${to}. Цена и сложность об этом ещё не знают.`,
  fell: (block, date) => `Блок ${block} вышел ${date}`,
  fellSays: (subsidy) => `Теперь блок приносит ${subsidy} BTC и комиссии.`,
  strands: 'Линейка цены: на этом блоке из двух нитей уходит одна.',
  halls: 'Ваши залы, $ за МВт·ч',
  hallsNote: 'при сегодняшних цене и сложности',
  columns: { hall: 'Зал', now: 'Сейчас', after: 'После', cost: 'Затраты' },
  under: 'в убыток',
  noHalls: 'Своих залов у вас нет. Залы по лицензии взвешивают те же числа и сдают лицензии.',
  edge: (now, after) => `Энергию сейчас окупают машины до ${now} Дж/TH, после блока — до ${after} Дж/TH.`,
  edgeNow: (now) => `Энергию окупают машины до ${now} Дж/TH.`,
  rule: 'По порогу',
  ruleNote: (pkr) => `После блока кВт·ч в ваших залах приносит около ${pkr}.`,
  fans: 'Чего совет ждёт от цены',
  retargets: 'Три пересчёта',
  retarget: (date, change) => `${date}: сложность ${change}`,
  waiting: 'ещё впереди',
  share: (before, after) => `Ваша доля в сети: ${before} на блоке, ${after} сейчас.`,
  shareNone: 'В стране не работает ни одной машины, следить не за чем.',
  told: 'Что из этого вышло',
  toldPrice: (change) => `Цена ${change}`,
  toldDifficulty: (change) => `Сложность ${change}`,
  toldYou: (hashrate, orders) => `Вы: хешрейт ${hashrate}, ${orders} залам и казне`,
  toldNone: 'машин не было ни до, ни после',
  orders: (count) =>
    count === 0 ? 'ни одного распоряжения' : counted(count, 'распоряжение', 'распоряжения', 'распоряжений'),
  open: 'Открыть залы',
};
