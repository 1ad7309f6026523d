// One sentence in Russian for each reason why an order may not be done: what is missing, and what to do.
import type { RefusalCode } from '../../core/types.ts';
import type { Sentence } from '../en/refusals.ts';
import { amountOf, type Need, namedOf, numberOf } from '../need.ts';
import { groups } from './people.ts';
import { programme } from './programme.ts';
import { quantities } from './quantities.ts';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const days = (need: Need, keys: readonly string[], print: (n: number) => string): string =>
  numberOf(need, keys, print, 'несколько дней');
const of = (table: Readonly<Record<string, string>>, id: unknown, otherwise: string): string =>
  typeof id === 'string' && Object.hasOwn(table, id) ? (table[id] ?? otherwise) : otherwise;
const NEEDS: Readonly<Record<string, string>> = {
  fund: 'исполнение программы Фонда',
  fatf: 'показатель ФАТФ',
  standing: 'репутация',
  grey: 'место в сером списке',
};

export const refusals: Record<RefusalCode, Sentence> = {
  // parliament
  'no-parliament': () => 'Парламента здесь нет, вносить законопроект некуда.',
  'not-on-road': () => 'Законопроекта нет ни в одной палате; сначала внесите его.',
  'not-on-floor': () => 'Это можно, только пока законопроект в Ассамблее.',
  'no-ordinance-of-it': () => 'Ордонансом этого не сделать; внесите законопроект.',
  'houses-sit': () => 'Палата заседает; ордонанс ждёт каникул: январь, с 1 июля по 14 августа, октябрь.',
  'ordinance-once': () => 'По одному предмету — один ордонанс; внесите законопроект.',
  'in-force-already': () => 'Закон уже действует; вводить нечего.',
  'no-ordinance': () => 'Ордонанса об этом в силе нет, продлевать нечего.',
  'extended-already': () => 'Его уже продлевали, а можно один раз; внесите законопроект.',
  'extension-early': (need, say) =>
    `Резолюцию вносят в последние тридцать дней; подождите ${days(need, ['days'], say.days)}.`,
  'extension-refused': () => 'Ни одна палата сейчас резолюцию не примет; сначала наберите места.',
  'unknown-member': () => 'Такого депутата в Ассамблее нет; выберите одного из двенадцати.',
  'unknown-party': () => 'Такой партии в Ассамблее нет; выберите ту, что есть.',
  'unknown-demand': () => 'Об этом депутат не просит; выберите то, о чём просит.',
  'met-already': () => 'Об этом законопроекте вы уже встречались; что его убедит — на его карточке.',
  'meet-first': () => 'Сначала встретьтесь: незнакомцу цену не называют.',
  'promised-already': () => 'Это уже обещано и учтено в его голосе.',
  'clause-stands': () => 'Ассамблея голосует или проголосовала; статьи остаются как есть.',
  'clause-same': () => 'Статья уже стоит на этом значении; выберите другое.',
  'vote-near': () => 'До голосования два дня или меньше; оно пройдёт, как назначено.',
  'delayed-already': () => 'Голосование уже откладывали, а можно один раз.',
  'no-waiver': () => 'Согласия Фонда здесь просить не о чем, или о нём уже просят.',
  'party-hostile': () => 'Партия слишком далека, чтобы взять деньги за голоса; сначала измените статью.',
  'party-funded': () => 'Депутатам этой партии за этот законопроект уже дали деньги.',
  'nothing-asked': () =>
    'Сейчас партнёр ни о чём не просит; новое он назовёт в одном из следующих кварталов.',
  // programme
  'no-programme': () => 'Программы с Фондом у страны нет.',
  'just-consulted': (need, say) =>
    `С Фондом советовались недавно; снова можно через ${days(need, ['wait_days'], say.days)}.`,
  'nothing-to-waive': (need, say) =>
    `Исключение возможно при открытом нарушении и обзоре, который отложен или ближе чем через ${days(need, ['before_days'], say.days)}.`,
  'programme-runs': () => 'Программа действует или о ней идут переговоры; просите, когда она окончится.',
  'cover-enough': (need, say) =>
    `Фонд даёт в долг нуждающимся: покрытие импорта должно быть ниже ${numberOf(need, ['months'], (n) => say.figure(n, 'months', 0.1), 'предела')}.`,
  'already-so': () => 'Так уже есть; выберите другое.',
  'unknown-act': () => 'Такой меры нет; выберите из списка.',
  'act-taken': (need) => `Уже начато или действует: ${lower(of(programme.acts, need.act, 'это'))}.`,
  'unknown-deal': () => 'Такого соглашения нет; выберите из списка.',
  'deal-runs': (need) =>
    `Уже подписано: ${lower(of(programme.deals, need.deal, 'это соглашение'))}. Подождите, пока оно кончится.`,
  'low-goodwill': (need, say) =>
    `Расположение (${of(programme.partners, need.partner, 'партнёр')}) сейчас ${numberOf(need, ['have'], say.number, 'мало')}, а нужно ${numberOf(need, ['need'], say.number, 'больше')}; со временем оно возвращается.`,
  'deal-needs': (need, say) =>
    `Партнёр требует: ${of(NEEDS, need.quantity, 'больше')} ${need.op === '<' || need.op === '<=' ? 'ниже' : 'не ниже'} ${numberOf(need, ['value'], say.number, 'этого')}.`,
  // people
  'unknown-province': () => 'Такой провинции нет; выберите из списка.',
  'unknown-group': () => 'Такой группы нет; выберите из списка.',
  'heard-lately': (need, say) =>
    typeof need.there_days === 'number' && need.there_days > 0
      ? `Провинцию слушали недавно; подождите ${days(need, ['there_days'], say.days)}.`
      : `Министр только что из поездки; до следующей подождите ${days(need, ['wait_days'], say.days)}.`,
  'relief-lately': (need, say) =>
    `Пакет недавно получили: ${lower(of(groups, need.group, 'эта группа'))}; подождите ${days(need, ['wait_days'], say.days)}.`,
  'relief-not-felt': (need) =>
    `Деньги этого не изменят: ${lower(of(groups, need.group, 'эта группа'))}; выберите группу, до которой они дойдут.`,
  'campaign-lately': (need, say) =>
    `Кампания была недавно, новую не услышат; подождите ${days(need, ['wait_days'], say.days)}.`,
  'share-lately': (need, say) =>
    `Долю установили недавно, провинции на неё рассчитывают; подождите ${days(need, ['wait_days'], say.days)}.`,
  'share-same': (need, say) => `Доля уже ${numberOf(need, ['pct'], say.pct, 'такая')}; задайте другую.`,
  'discount-same': () => 'Районы станций и залов там уже платят эту цену; ничего не изменилось бы.',
  'hosts-nothing': () => 'В этой провинции нет ни станции, ни зала, снижать цену некому.',
  // council
  'no-council': () => 'Совета в этой стране нет.',
  'unknown-adviser': () => 'Такого советника нет; возьмите из списка.',
  'unknown-question': () => 'На это никто не ответит; возьмите вопрос из списка.',
  'unknown-plan': () => 'На этот вопрос такого плана нет; спросите совета заново.',
  'not-candidate': () => 'Сейчас не в списке; новый приходит 1 марта и 1 сентября.',
  seated: () => 'Этот советник уже в совете.',
  'not-seated': () => 'Этого советника в совете нет; сначала пригласите кого-нибудь из списка.',
  'no-seat': () => 'Все места заняты; отпустите кого-нибудь или примите закон о совете: он добавит место.',
  declared: () => 'Интересы уже в реестре.',
  'declare-first': () => 'Сначала спросите об интересах; тогда будет известно, от чего держать в стороне.',
  'no-interest': () => 'Интереса, от которого держать в стороне, нет.',
  recused: () => 'По этому вопросу — вне комнаты.',
  'asked-already': () => 'Один совет на место в квартал; спросите в следующем.',
  'called-first': () => 'Прогноз на квартал уже дан; совет бывает до него, в следующем квартале.',
  'bad-bar': () => 'Эти числа — не прогноз; спросите совета заново.',
  // custody
  'no-custody': () => 'Правил хранения в этой стране нет; распоряжаться нечем.',
  'unknown-scheme': () => 'Такой схемы нет; выберите 1 из 1, 2 из 3, 3 из 5 или 4 из 7.',
  'too-many-places': (need, say) =>
    `Ключей ${numberOf(need, ['keys'], say.number, 'меньше')}, а в каждом месте нужен ключ; возьмите меньше мест или больше ключей.`,
  'unknown-custodian': () => 'Такого хранителя нет; выберите из списка.',
  'no-custodian': () => 'Хранитель не выбран; выберите его, прежде чем отдавать монеты.',
  'custodian-holds': () => 'У хранителя ещё лежат монеты; сначала сведите его долю к нулю.',
  'held-abroad': (need, say) =>
    `По договору с инвестором ${numberOf(need, ['least_pct'], (n) => say.pct(n, 0), 'часть')} резерва лежит у его хранителя за рубежом; договор связывает, пока инвестор не уйдёт.`,
  'keys-moving': (need, say) => `Ключи в пути; подождите ${days(need, ['wait_days'], say.days)}.`,
  'so-already': () => 'Так уже есть; менять нечего.',
  // finance
  'no-lenders': () => 'Так этой стране никто не даёт в долг; обходитесь тем, что голосует бюджет.',
  'low-standing': (need, say) =>
    `Нужна репутация ${numberOf(need, ['least'], say.number, 'выше')}, а у страны ${numberOf(need, ['have'], say.number, 'ниже')}; сначала убедите Фонд и рейтинги.`,
  'law-missing': () =>
    'Закон, который это разрешает, не в силе; примите закон о резерве, затем закон об облигациях резерва.',
  'no-offer': () => 'В этом месяце никто не предлагает; новые предложения — первого числа.',
  'too-late': () => 'Погашение пришлось бы после десяти лет; продавать поздно.',
  'no-idle': (need, say) =>
    `Простаивает только ${numberOf(need, ['idle_mw'], say.mw, 'немного')}; просите меньше или в другой сезон.`,
  'claims-spent': () => 'Просроченных требований не осталось; менять не на что.',
  'no-governor': (need, say) =>
    `Управляющего в центральном банке нет ещё ${days(need, ['wait_days'], say.days)}; подписать некому.`,
  'sold-this-year': (need, say) => `Выпуск — один в год; подождите ${days(need, ['wait_days'], say.days)}.`,
  'talks-going': () => 'Инвестор уже за столом или в стране; больше одного не бывает.',
  'not-abroad': (need, say) =>
    `Инвестор хочет, чтобы ${numberOf(need, ['least_pct'], (n) => say.pct(n, 0), 'часть')} резерва лежало за рубежом у Dilmun Trust; выберите его в хранении и переведите монеты.`,
  'no-pledge': (need, say) =>
    `Нужен залог ${numberOf(need, ['pledge_sat'], say.btc, 'в монетах')}, а свободно ${numberOf(need, ['free_sat'], say.btc, 'меньше')}; продайте меньше облигаций или держите больше монет.`,
  pledged: (need, say) =>
    `Часть монет в залоге; продать можно не больше ${numberOf(need, ['free_sat'], say.btc, 'остатка')}.`,
  // office
  'unknown-letter': () => 'Такого письма нет; возьмите одно из трёх на столе.',
  'unknown-mandate': () => 'Такого мандата нет; возьмите один из двенадцати.',
  'letter-chosen': () => 'Мандаты выбраны; сменить один можно в пятом и двадцатом квартале.',
  'letter-late': () => 'На письма отвечают в первый год; это министерство обходится без мандатов.',
  'no-letter': () => 'Мандата, который можно сменить, нет; сначала ответьте на письмо.',
  'same-mandate': () => 'Возьмите три разных мандата и меняйте тот, что есть, на тот, которого нет.',
  'swap-closed': (need) =>
    typeof need.first === 'number' && typeof need.second === 'number'
      ? `Сменить мандат можно только в квартале ${need.first} или ${need.second}.`
      : 'Сменить мандат можно только в двух кварталах.',
  'nothing-to-call': () => 'В этом квартале прогноза не ждут; о нём спросит следующий.',
  called: () => 'Прогноз на квартал дан, изменить его нельзя.',
  'call-late': (need, say) =>
    typeof need.days === 'number'
      ? `Прогноз дают в начале квартала, срок — ${say.days(need.days)}; следующий спросит снова.`
      : 'Прогноз дают в начале квартала; следующий спросит снова.',
  'no-sitting': () => 'Палата чрезвычайно не заседает; отвечать не на что.',
  'not-offered': () => 'Этого выхода нет среди трёх, предложенных заседанием.',
  sitting: () => 'Палата заседает чрезвычайно; сначала ответьте ей.',
  bound: () => 'Должность у преемника, связанного вашими правилами; открыто только чрезвычайное.',
  'not-bound': () => 'Правила закрепляют при передаче должности, в первый месяц 37-го квартала.',
  kept: () => 'После чрезвычайного заседания монеты хранит центральный банк и по приказу не продаёт.',
  feeders: (need, say) =>
    typeof need.days === 'number'
      ? `По решению заседания все фидеры отключают поровну, ещё ${say.days(need.days)}.`
      : 'По решению заседания все фидеры отключают поровну.',
  // compute
  'no-compute': () => 'Залам ИИ в этой стране предложить нечего.',
  'unknown-offer': () => 'Этот арендатор больше не просит; выберите из списка.',
  'unknown-hall': () => 'Такого зала нет; выберите из списка.',
  'hall-full': (need, say) =>
    `В зале свободно ${say.mw(Number(need.free_mw ?? 0))}, а просят ${say.mw(Number(need.size_mw ?? 0))}; постройте больше.`,
  'own-chips': () => 'В этом зале свои чипы; выберите здание или участок.',
  'has-backup': () => 'У этого зала резерв уже есть; выберите другой.',
  'cable-going': () => 'Кабельный путь прокладывают; подождите, пока он заработает.',
  'cables-laid': (need) =>
    `Все допустимые пути (${Number(need.most ?? 0)}) проложены; больше заказать нельзя.`,
  'same-ladder': () => 'Они уже первые в очереди; менять нечего.',
  'no-contract': () =>
    'Договора этой станции не расторгнуть: у рек, ветра и реакторов его нет; выберите ту, что жжёт топливо.',
  'few-paths': (need) =>
    `Кабельных путей ${String(need.have ?? 0)}, а арендатору нужно ${String(need.needed ?? 3)}; проложите ещё или примите закон о зоне дата-центров.`,
  'no-licence': () => 'Чипам нужна лицензия из-за рубежа; подпишите соглашение в разделе отношений.',
  'course-going': (need, say) => `Курс идёт ещё ${say.days(Number(need.wait_days ?? 0))}; дождитесь конца.`,
  'plant-closed': () => 'Её договор уже расторгнут; выберите другую.',
  // everything else
  'unknown-command': () => 'Такого распоряжения нет; выберите из тех, что есть в разделах.',
  'unknown-place': (need) => `Места «${namedOf(need, 'place', '?')}» нет; выберите из списка.`,
  'unknown-site': (need) =>
    `Площадки ${namedOf(need, 'site', 'с таким номером')} нет; выберите ту, что стоит.`,
  'unknown-law': (need) => `Закона «${namedOf(need, 'law', '?')}» нет; выберите из списка.`,
  'unknown-event': (need) => `События «${namedOf(need, 'event', '?')}» нет.`,
  'unknown-choice': (need) =>
    `На карточке нет выбора «${namedOf(need, 'choice', '?')}»; возьмите из предложенных.`,
  'out-of-range': (need, say) => {
    const least = amountOf(need, 'least', say);
    const most = amountOf(need, 'most', say);
    if (least !== null && most !== null) return `Вне пределов; задайте от ${least} до ${most}.`;
    if (most !== null) return `Слишком много; самое большее — ${most}.`;
    if (least !== null) return `Слишком мало; самое меньшее — ${least}.`;
    return 'Вне пределов; задайте меньше или больше.';
  },
  'not-a-step': (need, say) =>
    `Значение идёт шагами: ${amountOf(need, 'step', say) ?? 'по статье'}; возьмите ближайшее.`,
  'no-cash': (need, say) =>
    `Это стоит ${numberOf(need, ['cost_usd', 'usd', 'need_usd', 'cost'], say.usd, 'больше')}, а в казне ${numberOf(need, ['cash_usd', 'have_usd', 'have', 'cash'], say.usd, 'меньше')}; закажите меньше или ждите ассигнований.`,
  'no-capital': (need, say) =>
    `Это стоит политического капитала: ${numberOf(need, ['cost', 'cost_capital', 'points', 'capital'], say.number, 'больше')}, а у вас ${numberOf(need, ['have', 'have_capital'], say.number, 'меньше')}; прибавится, когда пойдут дни нового квартала.`,
  'no-coins': (need, say) =>
    `В резерве ${numberOf(need, ['have_sat', 'held_sat', 'have', 'reserve_sat'], say.btc, 'меньше')}; больше продать нельзя.`,
  'place-full': (need, say) =>
    `Место выдержит ${numberOf(need, ['free_mw', 'limit_mw', 'limit', 'free'], say.mw, 'не больше того, что есть')}; стройте меньше или в другом.`,
  'site-full': (need, say) =>
    need.free_mw === 0
      ? 'Площадка заполнена машинами; постройте другую или ждите, пока эти износятся.'
      : `На площадке есть место на ${numberOf(need, ['free_mw', 'free', 'room_mw'], say.mw, 'ноль машин')}; закажите меньше или постройте другую.`,
  'not-movable': () => 'Перевезти можно только контейнер; постройте там новую площадку.',
  'site-not-ready': (need, say) =>
    `Площадка не готова; подождите ${days(need, ['days', 'wait_days'], say.days)}.`,
  'already-there': () => 'Он уже там; выберите другое место.',
  'already-tabled': () => 'Закон уже внесён; подождите, пока он закончится.',
  'nothing-to-answer': () => 'Открытой карточки этого события нет; отвечать не на что.',
  condition: (need, say) => {
    const label = quantities[String(need.quantity)]?.label;
    if (label === undefined || typeof need.value !== 'number' || typeof need.have !== 'number')
      return 'Нужное условие сейчас не выполнено; откроется, когда выполнится.';
    const print = (value: number): string => say.figure(value, String(need.unit));
    return `Нужно: ${lower(label)} ${need.op === '<' || need.op === '<=' ? 'ниже' : 'не ниже'} ${print(need.value)}; сейчас ${print(need.have)}.`;
  },
  'vote-closed': (need, say) =>
    `Больше просят перед голосованием ${namedOf(need, 'vote_june', '24')} июня, не раньше чем за ${amountOf(need, 'before_days', say) ?? 'несколько недель'}; подождите.`,
  'too-soon': (need, say) => `Повторять рано; подождите ${days(need, ['days', 'wait_days'], say.days)}.`,
  'works-going': () => 'Цепь там уже строят; подождите, пока она заработает.',
  'nothing-here': (need) => `«${namedOf(need, 'value', '?')}» здесь нет, действовать не над чем.`,
  'nothing-owed': () => 'Отложенных партий нет, вызывать нечего.',
  'too-many-owed': (need, say) =>
    `Поставщик уже дал отложить партий: ${numberOf(need, ['owed'], say.number, 'несколько')}; сначала возьмите одну.`,
  'not-verified': () => 'Эта партия не подтверждается: её можно смотреть, но не играть.',
  'looking-back': () => 'Этот день прошёл; вернитесь в сегодня, чтобы распоряжаться.',
  'run-over': () => 'Десять лет прошли; начните новую кампанию.',
};
