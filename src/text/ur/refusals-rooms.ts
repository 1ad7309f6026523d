// One sentence in Urdu for each reason that the rooms of parliament, programme, people and council refuse an order.
import type { RefusalCode } from '../../core/types.ts';
import type { Sentence } from '../en/refusals.ts';
import { type Need, numberOf } from '../need.ts';
import { groups } from './people.ts';
import { programme } from './programme.ts';

export const days = (need: Need, keys: readonly string[], print: (n: number) => string): string =>
  numberOf(need, keys, print, 'چند دن');
const of = (table: Readonly<Record<string, string>>, id: unknown, otherwise: string): string =>
  typeof id === 'string' && Object.hasOwn(table, id) ? (table[id] ?? otherwise) : otherwise;
const NEEDS: Readonly<Record<string, string>> = {
  fund: 'فنڈ کی تعمیل',
  fatf: 'ایف اے ٹی ایف کا پیمانہ',
  standing: 'ساکھ',
  grey: 'گرے لسٹ میں جگہ',
};

export const roomRefusals = {
  // parliament
  'no-parliament': () => 'یہاں اس ملک کی پارلیمان نہیں، اس لیے کوئی بل پیش نہیں ہو سکتا۔',
  'not-on-road': () => 'بل کسی ایوان میں نہیں؛ پہلے اسے پیش کریں۔',
  'not-on-floor': () => 'یہ صرف تب ہو سکتا ہے جب بل اسمبلی میں ہو۔',
  'no-ordinance-of-it': () => 'یہ آرڈیننس سے نہیں ہو سکتا؛ بل پیش کریں۔',
  'houses-sit': () =>
    'ایک ایوان کا اجلاس جاری ہے؛ آرڈیننس وقفے میں ہوتا ہے: جنوری، یکم جولائی سے 14 اگست، یا اکتوبر۔',
  'ordinance-once': () => 'ایک موضوع پر ایک ہی آرڈیننس ہوتا ہے؛ بل پیش کریں۔',
  'in-force-already': () => 'قانون پہلے ہی نافذ ہے؛ نافذ کرنے کو کچھ نہیں۔',
  'no-ordinance': () => 'اس پر کوئی آرڈیننس نافذ نہیں، اس لیے توسیع کس کی ہو۔',
  'extended-already': () => 'ایک بار توسیع ہو چکی، اور ایک ہی ہوتی ہے؛ بل پیش کریں۔',
  'extension-early': (need, say) =>
    `قرارداد آخری تیس دنوں میں پیش ہوتی ہے؛ انتظار کریں، ${days(need, ['days'], say.days)}۔`,
  'extension-refused': () =>
    'موجودہ صورت میں کوئی ایوان قرارداد منظور نہ کرے گا؛ پہلے مزید نشستیں حاصل کریں۔',
  'unknown-member': () => 'اس نام کا کوئی رکن اسمبلی میں نہیں؛ بارہ میں سے ایک چنیں۔',
  'unknown-party': () => 'اس نام کی کوئی جماعت اسمبلی میں نہیں؛ موجود جماعتوں میں سے چنیں۔',
  'unknown-demand': () => 'رکن یہ نہیں مانگتا؛ اس کے مطالبوں میں سے ایک چنیں۔',
  'met-already': () => 'اس بل پر ملاقات ہو چکی؛ جو اسے قائل کرے وہ اس کے کارڈ پر ہے۔',
  'meet-first': () => 'پہلے ملاقات کریں: اجنبی کو کوئی قیمت نہیں بتاتا۔',
  'promised-already': () => 'اس کا وعدہ ہو چکا؛ یہ اس کے ووٹ میں شمار ہے۔',
  'clause-stands': () => 'اسمبلی ووٹ دینے کو ہے یا دے چکی؛ شقیں یہی رہیں گی۔',
  'clause-same': () => 'شق پہلے ہی اسی قدر پر ہے؛ دوسری چنیں۔',
  'vote-near': () => 'ووٹنگ میں دو دن یا کم ہیں؛ وہ طے شدہ وقت پر ہوگی۔',
  'delayed-already': () => 'ووٹنگ ایک بار مؤخر ہو چکی، اور ایک ہی بار ہوتی ہے۔',
  'no-waiver': () => 'یہاں فنڈ سے کوئی رضامندی مانگنے کی نہیں، یا پہلے ہی مانگی جا چکی ہے۔',
  'party-hostile': () => 'جماعت اتنی دور ہے کہ ووٹوں کے لیے رقم نہ لے؛ پہلے کوئی شق بدلیں۔',
  'party-funded': () => 'اس جماعت کے ارکان کو اس بل پر فنڈز دیے جا چکے۔',
  'nothing-asked': () => 'اتحادی اس وقت کچھ نہیں مانگتا؛ آئندہ کسی سہ ماہی میں نیا مطالبہ کرے گا۔',
  // programme
  'no-programme': () => 'اس ملک کا فنڈ کے ساتھ کوئی پروگرام نہیں۔',
  'just-consulted': (need, say) =>
    `فنڈ سے حال ہی میں مشاورت ہوئی؛ ${days(need, ['wait_days'], say.days)} بعد دوبارہ پوچھیں۔`,
  'nothing-to-waive': (need, say) =>
    `چھوٹ کے لیے ایک باقی خلاف ورزی اور ایسا جائزہ درکار ہے جو مؤخر ہو یا ${days(need, ['before_days'], say.days)} کے اندر ہو۔`,
  'programme-runs': () => 'پروگرام جاری ہے یا اس پر مذاکرات ہیں؛ ختم ہونے پر مانگیں۔',
  'cover-enough': (need, say) =>
    `فنڈ ضرورت مند کو قرض دیتا ہے: درآمدی کور ${numberOf(need, ['months'], (n) => say.figure(n, 'months', 0.1), 'حد')} سے کم ہو۔`,
  'already-so': () => 'پہلے ہی ایسا ہے؛ دوسرا چنیں۔',
  'unknown-act': () => 'ایسا کوئی اقدام نہیں؛ فہرست میں سے چنیں۔',
  'act-taken': (need) => `پہلے ہی جاری یا زیرِ اثر: ${of(programme.acts, need.act, 'یہ')}۔`,
  'unknown-deal': () => 'ایسا کوئی معاہدہ نہیں؛ فہرست میں سے چنیں۔',
  'deal-runs': (need) =>
    `پہلے ہی دستخط ہو چکے: ${of(programme.deals, need.deal, 'یہ معاہدہ')}۔ ختم ہونے تک انتظار کریں۔`,
  'low-goodwill': (need, say) =>
    `${of(programme.partners, need.partner, 'شریک')} کی خیر سگالی ${numberOf(need, ['have'], say.number, 'کم')} ہے اور ${numberOf(need, ['need'], say.number, 'زیادہ')} درکار ہے؛ وقت کے ساتھ لوٹ آتی ہے۔`,
  'deal-needs': (need, say) =>
    `شریک کا مطالبہ: ${of(NEEDS, need.quantity, 'مزید')} ${numberOf(need, ['value'], say.number, 'اس')} ${need.op === '<' || need.op === '<=' ? 'سے کم' : 'یا زیادہ'}۔`,
  // people
  'unknown-province': () => 'اس نام کا کوئی صوبہ نہیں؛ فہرست میں سے چنیں۔',
  'unknown-group': () => 'اس نام کا کوئی طبقہ نہیں؛ فہرست میں سے چنیں۔',
  'heard-lately': (need, say) =>
    typeof need.there_days === 'number' && need.there_days > 0
      ? `صوبے کی حال ہی میں سنی گئی؛ دوبارہ پوچھنے سے پہلے انتظار کریں، ${days(need, ['there_days'], say.days)}۔`
      : `وزیر ابھی دورے سے لوٹے ہیں؛ اگلے کے لیے انتظار کریں، ${days(need, ['wait_days'], say.days)}۔`,
  'relief-lately': (need, say) =>
    `پیکیج حال ہی میں مل چکا: ${of(groups, need.group, 'یہ طبقہ')}؛ اگلے کے لیے انتظار کریں، ${days(need, ['wait_days'], say.days)}۔`,
  'relief-not-felt': (need) =>
    `رقم سے فرق نہ پڑے گا: ${of(groups, need.group, 'یہ طبقہ')}؛ وہ طبقہ چنیں جس تک یہ پہنچے۔`,
  'campaign-lately': (need, say) =>
    `مہم حال ہی میں چلی، دوسری کوئی نہ سنے گا؛ انتظار کریں، ${days(need, ['wait_days'], say.days)}۔`,
  'share-lately': (need, say) =>
    `حصہ حال ہی میں طے ہوا اور صوبے اسی پر منصوبے بناتے ہیں؛ انتظار کریں، ${days(need, ['wait_days'], say.days)}۔`,
  'share-same': (need, say) => `حصہ پہلے ہی ${numberOf(need, ['pct'], say.pct, 'یہی')} ہے؛ دوسرا مقرر کریں۔`,
  'discount-same': () => 'وہاں کے میزبان اضلاع پہلے ہی یہ قیمت دیتے ہیں؛ کچھ نہ بدلے گا۔',
  'hosts-nothing': () => 'اس صوبے میں نہ بجلی گھر ہے نہ ہال، اس لیے رعایت کے لیے کوئی میزبان ضلع نہیں۔',
  // council
  'no-council': () => 'اس ملک میں کوئی کونسل نہیں جس میں کسی کو نشست دی جائے۔',
  'unknown-adviser': () => 'ایسا کوئی مشیر نہیں؛ فہرست میں سے لیں۔',
  'unknown-question': () => 'اس کا جواب کوئی نہیں دے سکتا؛ درج سوالوں میں سے لیں۔',
  'unknown-plan': () => 'اس سوال کا ایسا کوئی منصوبہ نہیں؛ نئے سرے سے مشورہ مانگیں۔',
  'not-candidate': () => 'اس وقت فہرست میں نہیں؛ نئی فہرست یکم مارچ اور یکم ستمبر کو آتی ہے۔',
  seated: () => 'یہ مشیر پہلے ہی نشست پر ہے۔',
  'not-seated': () => 'یہ مشیر نشست پر نہیں؛ پہلے فہرست سے کسی کو نشست دیں۔',
  'no-seat': () =>
    'تمام نشستیں پُر ہیں؛ پہلے کسی کو برطرف کریں، یا ایک اور کے لیے کونسل کا قانون منظور کرائیں۔',
  declared: () => 'مفادات پہلے ہی رجسٹر میں درج ہیں۔',
  'declare-first': () => 'پہلے مفادات پوچھیں؛ تب معلوم ہوگا کس سے الگ رکھنا ہے۔',
  'no-interest': () => 'کوئی مفاد نہیں جس سے الگ رکھا جائے۔',
  recused: () => 'اس سوال پر کمرے سے باہر ہے۔',
  'asked-already': () => 'ہر نشست سے فی سہ ماہی ایک مشورہ؛ اگلی میں پوچھیں۔',
  'called-first': () => 'اس سہ ماہی کی پیش گوئی ہو چکی؛ مشورہ اس سے پہلے ہوتا ہے، اگلی سہ ماہی میں۔',
  'bad-bar': () => 'یہ اعداد پیش گوئی نہیں؛ نئے سرے سے مشورہ مانگیں۔',
} satisfies Partial<Record<RefusalCode, Sentence>>;
