// The score in expectation, beside what happened, in Russian.
import type { scoreWords as en } from '../en/score.ts';

export const scoreWords: typeof en = {
  title: 'Решения и то, что вышло',
  about:
    'Первое число говорит, чего стоят эти распоряжения, пока удача неизвестна: то же министерство в других мирах, и каждый квартал против обычного. Второе — что вышло из этого здесь. Их никогда не складывают.',
  none: 'Мандаты не выбраны, судить не по чему.',
  begin: 'Оценить распоряжения',
  decisions: 'Решения',
  ofThousand: (points) => `${points} из 1000`,
  capped: (cap) => `Чрезвычайные заседания ограничивают оценку: ${cap}.`,
  happened: 'Что вышло',
  credit: (percent) => `${percent} мандатов`,
  part: 'Часть',
  weight: 'Вес',
  value: 'Значение',
  parts: {
    mean: 'Ожидаемые мандаты, среднее по другим мирам',
    tail: (share) => `Мандаты в худших из них (${share})`,
    orders: 'Распоряжения против обычного министерства, все кварталы',
    calls: 'Насколько прогнозы знали, что знали',
  },
  quarters: 'Чего стоят распоряжения каждого квартала',
  quartersNote: (beyond) =>
    `в мандатах, через кварталов: ${beyond}, против обычного министерства с того же утра`,
  quarter: (quarter, worth) => `Квартал ${quarter}: ${worth}`,
  costly: (quarters) => `Дороже всего обошлись: ${quarters}.`,
  noneCostly: 'Ни один квартал не стоил ничего заметного.',
};
