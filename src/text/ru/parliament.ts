// Parliament's page in Russian: parties and members, orders and news.
import type { parliament as en } from '../en/parliament-page.ts';
import { parliamentDesk } from './parliament-desk.ts';
import { counted } from './plural.ts';

export const parliament: typeof en = {
  title: 'Парламент',
  desk: parliamentDesk,
  parties: {
    federal: 'Федеральная лига',
    movement: 'Городское движение',
    allies: 'Региональные союзники',
    independents: 'Независимые',
    front: 'Народный фронт',
    nation: 'Националисты',
    faith: 'Собрание веры',
    justice: 'Движение справедливости',
    vacant: 'Пустые места',
  },
  members: {
    naulakha: 'Ифтихар Наулакха',
    sandal: 'Тахира Сандал',
    sangi: 'Марви Санги',
    keerio: 'Хаким Кирио',
    mallah: 'Зульфикар Маллах',
    laar: 'Рафик Лаар',
    burhani: 'Насрин Бурхани',
    shahwan: 'Гул Шахван',
    rindan: 'Дад Риндан',
    marwatan: 'Зарак Марватан',
    yusufkhel: 'Спожмай Юсуфхел',
    hashimi: 'Мунир Хашими',
  },
  houses: { assembly: 'Национальная ассамблея', senate: 'Сенат', joint: 'совместное заседание' },
  demands: {
    feeder: 'фидер для округа',
    funds: 'деньги округу',
    clause: 'правка статьи',
    spare: 'год без отключений для города',
  },
  asks: {
    feeders: 'фидеры в его провинции',
    ministry: 'министерство',
    royalty: 'доля роялти для его провинции',
    canals: 'слово о каналах',
    flats: 'дома после наводнения',
  },
  orders: {
    ordinance: (law) => `Издать ордонанс: ${law}`,
    extend: (law) => `Внести резолюцию о продлении ордонанса: ${law}`,
    clause: (law, clause, value) => `Изменить: ${law}, ${clause} — ${value}`,
    meet: (member, law) => `Встреча: ${member}, по вопросу: ${law}`,
    promise: (member, demand) => `Обещать: ${member} — ${demand}`,
    funds: (party, law) => `Деньги округам перед голосованием, ${party}: ${law}`,
    withdraw: (law) => `Отозвать: ${law}`,
    call: (law) => `Назначить голосование: ${law}`,
    delay: (law) => `Отложить голосование на две недели: ${law}`,
    waiver: (law) => `Просить исключение у Фонда: ${law}`,
    partner: 'Дать партнёру то, о чём он просит',
  },
  news: {
    division: (law, house, ayes, needed, passed) =>
      `${law}: ${house} — ${passed ? 'принято' : 'отклонено'}, «за» ${ayes} при необходимых ${needed}.`,
    leak: (member, aye, law) => `${member} — прессе: ${aye ? '«за»' : '«против»'}, ${law}.`,
    ordinance: (law, until) => `${law}: ордонанс действует до ${until}.`,
    lapsed: (law) => `${law}: ордонанс истёк, и с ним всё, что на нём держалось.`,
    petition: (law, odds, date) => `${law}: подана петиция. Решение ${date}; вероятность отмены ${odds}.`,
    struck: (law) => `${law}: суд отменил.`,
    dismissed: (law) => `${law}: суд отклонил петицию.`,
    consentRefused: (law) => `${law}: Фонд не согласен.`,
    broken: (member) => `${member}: обещание нарушено, это запомнят.`,
    asks: (party, demand) => `${party}, просьба: ${demand}.`,
    left: (party, seats) =>
      `${party}: выход из коалиции; остаётся ${counted(seats, 'место', 'места', 'мест')}.`,
    back: (party, seats) => `${party}: снова в коалиции, ${counted(seats, 'место', 'места', 'мест')}.`,
  },
};
