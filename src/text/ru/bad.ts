// One clear sentence for each kind of input that is no run, in Russian.
import type { bad as enBad, general as enGeneral } from '../en/bad.ts';

const UNTOUCHED = 'Текущая игра не затронута.';

export const bad: typeof enBad = {
  fault: ({ at }) =>
    `В модели случился сбой: ${at}. Игра осталась такой, какой была утром; выгрузите партию и сообщите о сбое.`,
  'worker-broken': () =>
    `Файл не удалось воспроизвести: вычислитель остановился. ${UNTOUCHED} Попробуйте ещё раз.`,
  'engine-missing': () => 'Модель не загрузилась. Обновите страницу и попробуйте ещё раз.',
  'file-too-large': ({ found, expected }) =>
    `Файл слишком велик: ${found}, читается не больше ${expected}. ${UNTOUCHED}`,
  'file-unreadable': ({ found }) => `Файл ${found} не удалось прочитать. ${UNTOUCHED}`,
  'link-too-large': () => `В ссылке больше, чем может быть в партии. ${UNTOUCHED}`,
  'link-broken': () =>
    `Ссылка обрезана или это не партия; скопируйте её целиком и попробуйте ещё раз. ${UNTOUCHED}`,
  'not-put-by': () =>
    'Текущую партию не удалось отложить, поэтому другая с того дня не начата. Выгрузите её и попробуйте ещё раз.',
  'save-damaged': () => 'Сохранённая игра повреждена и не открывается. Откройте выгруженный файл партии.',
  'save-newer': () => 'Сохранённая игра записана другой версией и здесь не открывается.',
  'no-snapshot': ({ at }) => `Объяснять нечего: ${at}; выберите прожитый день.`,
};

export const general: typeof enGeneral = ({ at, found, expected }) =>
  `${at === '' ? 'Это не файл партии' : `Не удалось прочитать, место ${at}`}: найдено ${found}, ожидалось ${expected}.`;
