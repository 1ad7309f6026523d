// The twelve mandates in Russian.
import type { MandateWords } from '../en/office-words.ts';

export const mandates: Record<string, MandateWords> = {
  lights: {
    label: 'Свет',
    asks: (least, of) => `${least} из десяти с дефицитом не больше ${of.minutes} в сутки.`,
  },
  arrears: {
    label: 'Долги',
    asks: (most) => `Круговой долг в конце — ${most} или меньше, в рупиях 2025 года.`,
  },
  vault: {
    label: 'Хранилище',
    asks: (least, of) => `${least} в конце, и никогда не продавать ниже ${of.peak} от наибольшего запаса.`,
  },
  'clean-hands': {
    label: 'Чистые руки',
    asks: (least, of) =>
      `С шестого квартала — ${least}: не меньше ${of.coins}, ключей не меньше ${of.keys}, в разных местах, с аудитом, без потерь, и ни одного советника, которого квартал не спрашивали.`,
  },
  'white-list': {
    label: 'Белый список',
    asks: (least, of) => `Ни разу в сером списке; показатель ниже ${of.meter}: ${least}.`,
  },
  programme: {
    label: 'Программа',
    asks: (least, of) => `${least} пройдено к концу ${of.year} года, с опозданием не больше ${of.late}.`,
  },
  bills: { label: 'Счета', asks: (most) => `Средний тариф ${most} или ниже, в рупиях 2025 года.` },
  spare: {
    label: 'Только лишнее',
    asks: (least, of) =>
      `${least}, когда залы брали лишнюю энергию на ${of.spare}, и её было не меньше ${of.gwh}.`,
  },
  promise: {
    label: 'Обещание',
    asks: (least) => `${least} новой нагрузки любого вида в последний год, и ничего дешевле своего топлива.`,
  },
  without: {
    label: 'Без монет',
    asks: (least, of) =>
      `Ничего не куплено, после первого года ничего не добыто, покрытие ${least}, круговой долг ${of.debt} или меньше в рупиях 2025 года.`,
  },
  'own-feet': {
    label: 'Окупается само',
    asks: (least, of) => `Собственных долларов ${least} или больше к июню ${of.feet} года.`,
  },
  federation: {
    label: 'Федерация',
    asks: (least, of) => `Каждая провинция на ${of.content} или выше в последние ${least}.`,
  },
};
