// One sentence in Urdu for each reason why an order may not be done: what is missing, and what to do.
import type { RefusalCode } from '../../core/types.ts';
import { apart } from '../bidi.ts';
import type { Sentence } from '../en/refusals.ts';
import { amountOf, namedOf, numberOf } from '../need.ts';
import { quantities } from './quantities.ts';
import { days, roomRefusals } from './refusals-rooms.ts';

export const refusals: Record<RefusalCode, Sentence> = {
  ...roomRefusals,
  // custody
  'no-custody': () => 'اس ملک میں تحویل کے قواعد نہیں؛ حکم دینے کو کچھ نہیں۔',
  'unknown-scheme': () =>
    'چابیوں کی ایسی کوئی ترتیب نہیں؛ 1 میں سے 1، 3 میں سے 2، 5 میں سے 3 یا 7 میں سے 4 چنیں۔',
  'too-many-places': (need, say) =>
    `چابیاں ${numberOf(need, ['keys'], say.number, 'کم')} ہیں، اور ہر جگہ کو ایک درکار ہے؛ کم جگہیں یا زیادہ چابیاں لیں۔`,
  'unknown-custodian': () => 'ایسا کوئی کسٹوڈین نہیں؛ فہرست میں سے چنیں۔',
  'no-custodian': () => 'کوئی کسٹوڈین نہیں چنا گیا؛ کوائن دینے سے پہلے ایک چنیں۔',
  'custodian-holds': () => 'کسٹوڈین کے پاس ابھی کوائن ہیں؛ پہلے اس کا حصہ صفر کریں۔',
  'held-abroad': (need, say) =>
    `سرمایہ کار کا معاہدہ ذخیرے کا ${numberOf(need, ['least_pct'], (n) => say.pct(n, 0), 'ایک حصہ')} اس کے بیرونی کسٹوڈین کے پاس رکھتا ہے؛ وہ اس کے جانے تک لازم ہے۔`,
  'keys-moving': (need, say) =>
    `چابیاں راستے میں ہیں؛ پہنچنے تک انتظار کریں، ${days(need, ['wait_days'], say.days)}۔`,
  'so-already': () => 'پہلے ہی ایسا ہے؛ بدلنے کو کچھ نہیں۔',
  // finance
  'no-lenders': () => 'اس ملک کو اس طرح کوئی قرض نہیں دیتا؛ جو بجٹ منظور کرے وہی استعمال کریں۔',
  'low-standing': (need, say) =>
    `ساکھ ${numberOf(need, ['least'], say.number, 'زیادہ')} درکار ہے اور ملک کی ${numberOf(need, ['have'], say.number, 'کم')} ہے؛ پہلے فنڈ اور ریٹنگ والوں کو قائل کریں۔`,
  'law-missing': () => 'اجازت دینے والا قانون نافذ نہیں؛ ریزرو ایکٹ، پھر ریزرو بانڈ ایکٹ منظور کرائیں۔',
  'no-offer': () => 'اس ماہ کوئی پیشکش نہیں؛ نئی پیشکشیں ہر ماہ کی پہلی کو آتی ہیں۔',
  'too-late': () => 'واپسی دس سال کے بعد ہوگی؛ اب بیچنے میں دیر ہو چکی۔',
  'no-idle': (need, say) =>
    `صرف ${numberOf(need, ['idle_mw'], say.mw, 'تھوڑے')} بیکار ہیں؛ کم مانگیں، یا دوسرے موسم میں۔`,
  'claims-spent': () => 'چھوڑنے کو کوئی پرانے واجبات باقی نہیں؛ سودے کے لیے کچھ نہیں۔',
  'no-governor': (need, say) =>
    `مرکزی بینک کا کوئی گورنر نہیں، مزید ${days(need, ['wait_days'], say.days)}؛ تب تک کوئی دستخط نہیں کر سکتا۔`,
  'sold-this-year': (need, say) =>
    `سال میں ایک ہی اجرا ہوتا ہے؛ انتظار کریں، ${days(need, ['wait_days'], say.days)}۔`,
  'talks-going': () => 'سرمایہ کار پہلے ہی میز پر یا ملک میں ہے؛ ایک وقت میں ایک۔',
  'not-abroad': (need, say) =>
    `سرمایہ کار ذخیرے کا ${numberOf(need, ['least_pct'], (pct) => say.pct(pct, 0), 'ایک حصہ')} بیرونِ ملک دلمون ٹرسٹ کے پاس چاہتا ہے؛ تحویل میں اسے چنیں اور کوائن منتقل کریں۔`,
  'no-pledge': (need, say) =>
    `${numberOf(need, ['pledge_sat'], say.btc, 'کوائن')} کی ضمانت درکار ہے اور ${numberOf(need, ['free_sat'], say.btc, 'کم')} آزاد ہیں؛ بانڈ کم بیچیں، یا زیادہ کوائن رکھیں۔`,
  pledged: (need, say) =>
    `کوائن کا ایک حصہ ضمانت میں ہے؛ زیادہ سے زیادہ ${numberOf(need, ['free_sat'], say.btc, 'باقی')} بیچے جا سکتے ہیں۔`,
  // office
  'unknown-letter': () => 'ایسا کوئی خط نہیں؛ میز پر پڑے تین میں سے ایک لیں۔',
  'unknown-mandate': () => 'ایسا کوئی مینڈیٹ نہیں؛ بارہ میں سے ایک لیں۔',
  'letter-chosen': () => 'مینڈیٹ چنے جا چکے؛ ایک پانچویں اور بیسویں سہ ماہی میں بدلا جا سکتا ہے۔',
  'letter-late': () => 'خطوں کا جواب پہلے سال میں دیا جاتا ہے؛ یہ وزارت مینڈیٹ کے بغیر چلتی ہے۔',
  'no-letter': () => 'کوئی مینڈیٹ نہیں جو بدلا جائے؛ پہلے کوئی خط لیں۔',
  'same-mandate': () => 'تین الگ مینڈیٹ لیں، اور موجود کی جگہ وہ لیں جو موجود نہیں۔',
  'swap-closed': (need) =>
    typeof need.first === 'number' && typeof need.second === 'number'
      ? `مینڈیٹ صرف سہ ماہی ${need.first} یا سہ ماہی ${need.second} میں بدلا جا سکتا ہے۔`
      : 'مینڈیٹ صرف دو سہ ماہیوں میں بدلا جا سکتا ہے۔',
  'nothing-to-call': () => 'اس سہ ماہی میں کسی پیمانے کی پیش گوئی نہیں؛ اگلی سہ ماہی میں ہوگی۔',
  called: () => 'اس سہ ماہی کی پیش گوئی ہو چکی اور بدلی نہیں جا سکتی۔',
  'call-late': (need, say) =>
    typeof need.days === 'number'
      ? `پیش گوئی سہ ماہی کے پہلے ${say.days(need.days)} میں ہوتی ہے؛ اگلی پھر پوچھے گی۔`
      : 'پیش گوئی سہ ماہی کے آغاز میں ہوتی ہے؛ اگلی پھر پوچھے گی۔',
  'no-sitting': () => 'ایوان کا ہنگامی اجلاس نہیں؛ جواب دینے کو کچھ نہیں۔',
  'not-offered': () => 'یہ راستہ اجلاس کے پیش کردہ تین میں نہیں۔',
  sitting: () => 'ایوان کا ہنگامی اجلاس جاری ہے؛ پہلے اسے جواب دیں۔',
  bound: () => 'منصب جانشین کے پاس ہے، آپ کے قواعد کا پابند؛ صرف ہنگامی فیصلے کھلے ہیں۔',
  'not-bound': () => 'قواعد منصب حوالے کرتے وقت پابند ہوتے ہیں، سہ ماہی 37 کے پہلے ماہ میں۔',
  kept: () => 'ہنگامی اجلاس کے بعد سے کوائن مرکزی بینک رکھتا ہے، اور حکم پر نہیں بیچتا۔',
  feeders: (need, say) =>
    typeof need.days === 'number'
      ? `اجلاس کے حکم سے تمام فیڈر یکساں بند ہوتے ہیں، مزید ${say.days(need.days)}۔`
      : 'اجلاس کے حکم سے تمام فیڈر یکساں بند ہوتے ہیں۔',
  // compute
  'no-compute': () => 'اس ملک کے پاس اے آئی ہالوں کے لیے کچھ نہیں۔',
  'unknown-offer': () => 'وہ کرایہ دار اب نہیں مانگتا؛ فہرست میں سے چنیں۔',
  'unknown-hall': () => 'ایسا کوئی ہال نہیں؛ فہرست میں سے چنیں۔',
  'hall-full': (need, say) =>
    `ہال میں ${say.mw(Number(need.free_mw ?? 0))} خالی ہیں اور ${say.mw(Number(need.size_mw ?? 0))} مانگے گئے؛ بڑا بنائیں۔`,
  'own-chips': () => 'اس ہال میں اپنی چپس چلتی ہیں؛ عمارت یا زمین چنیں۔',
  'has-backup': () => 'اس ہال کے پاس بیک اپ ہے؛ دوسرا چنیں۔',
  'cable-going': () => 'ایک کیبل راستہ بچھ رہا ہے؛ چالو ہونے تک انتظار کریں۔',
  'cables-laid': (need) =>
    `جتنے راستے بچھ سکتے ہیں، ${Number(need.most ?? 0)}، سب بچھ چکے؛ مزید آرڈر نہیں ہو سکتے۔`,
  'same-ladder': () => 'وہ پہلے ہی پہلے نمبر پر ہیں؛ بدلنے کو کچھ نہیں۔',
  'no-contract': () =>
    'اس بجلی گھر کا کوئی معاہدہ ختم نہیں ہو سکتا: دریا، ہوا اور ری ایکٹر کا نہیں ہوتا؛ ایندھن جلانے والا چنیں۔',
  'few-paths': (need) =>
    `کیبل راستے ${String(need.have ?? 0)} ہیں اور کرایہ دار ${String(need.needed ?? 3)} مانگتا ہے؛ ایک اور بچھائیں یا ڈیٹا زون ایکٹ منظور کرائیں۔`,
  'no-licence': () => 'چپس کو بیرونی لائسنس درکار ہے؛ تعلقات میں معاہدے پر دستخط کریں۔',
  'course-going': (need, say) =>
    `تربیت مزید ${say.days(Number(need.wait_days ?? 0))} چلے گی؛ اس کے ختم ہونے کا انتظار کریں۔`,
  'plant-closed': () => 'اس کا معاہدہ پہلے ہی ختم ہے؛ دوسرا چنیں۔',
  // everything else
  'unknown-command': () => 'ایسا کوئی حکم نہیں؛ ڈیسک کے احکامات میں سے چنیں۔',
  'unknown-place': (need) =>
    `«${apart(namedOf(need, 'place', '؟'))}» نام کی کوئی جگہ نہیں؛ فہرست میں سے چنیں۔`,
  'unknown-site': (need) =>
    `سائٹ ${namedOf(need, 'site', 'اس نمبر کی')} موجود نہیں؛ قائم سائٹوں میں سے چنیں۔`,
  'unknown-law': (need) => `«${apart(namedOf(need, 'law', '؟'))}» نام کا کوئی قانون نہیں؛ فہرست میں سے چنیں۔`,
  'unknown-event': (need) => `«${apart(namedOf(need, 'event', '؟'))}» نام کا کوئی واقعہ نہیں۔`,
  'unknown-choice': (need) =>
    `کارڈ پر «${apart(namedOf(need, 'choice', '؟'))}» نام کا انتخاب نہیں؛ جو پیش ہے اس میں سے چنیں۔`,
  'out-of-range': (need, say) => {
    const least = amountOf(need, 'least', say);
    const most = amountOf(need, 'most', say);
    if (least !== null && most !== null) return `یہ حد سے باہر ہے؛ ${least} سے ${most} تک قدر دیں۔`;
    if (most !== null) return `یہ بہت زیادہ ہے؛ زیادہ سے زیادہ ${most} دیں۔`;
    if (least !== null) return `یہ بہت کم ہے؛ کم از کم ${least} دیں۔`;
    return 'یہ حد سے باہر ہے؛ چھوٹی یا بڑی قدر دیں۔';
  },
  'not-a-step': (need, say) =>
    `قدر ان قدموں میں ہو: ${amountOf(need, 'step', say) ?? 'شق کے مطابق'}؛ قریب ترین لیں۔`,
  'no-cash': (need, say) =>
    `لاگت ${numberOf(need, ['cost_usd', 'usd', 'need_usd', 'cost'], say.usd, 'زیادہ')} ہے اور خزانے میں ${numberOf(need, ['cash_usd', 'have_usd', 'have', 'cash'], say.usd, 'کم')} ہیں؛ کم کا حکم دیں یا مختص رقم کا انتظار کریں۔`,
  'no-capital': (need, say) =>
    `اس پر سیاسی سرمایہ ${numberOf(need, ['cost', 'cost_capital', 'points', 'capital'], say.number, 'زیادہ')} لگتا ہے اور آپ کے پاس ${numberOf(need, ['have', 'have_capital'], say.number, 'کم')} ہے؛ نئی سہ ماہی کے دن گزرنے پر مزید آتا ہے۔`,
  'no-coins': (need, say) =>
    `ذخیرے میں ${numberOf(need, ['have_sat', 'held_sat', 'have', 'reserve_sat'], say.btc, 'اس سے کم')} ہیں؛ اس سے زیادہ نہ بیچیں۔`,
  'place-full': (need, say) =>
    `جگہ کی گنجائش ${numberOf(need, ['free_mw', 'limit_mw', 'limit', 'free'], say.mw, 'ختم')} ہے؛ چھوٹا بنائیں یا کہیں اور۔`,
  'site-full': (need, say) =>
    need.free_mw === 0
      ? 'سائٹ مشینوں سے بھری ہے؛ دوسری بنائیں، یا ان کے ناکارہ ہونے کا انتظار کریں۔'
      : `سائٹ میں گنجائش ${numberOf(need, ['free_mw', 'free', 'room_mw'], say.mw, 'ختم')} ہے؛ کم منگوائیں یا دوسری بنائیں۔`,
  'not-movable': () => 'صرف کنٹینر منتقل ہو سکتا ہے؛ وہاں نئی سائٹ بنائیں۔',
  'site-not-ready': (need, say) =>
    `سائٹ ابھی تیار نہیں؛ انتظار کریں، ${days(need, ['days', 'wait_days'], say.days)}۔`,
  'already-there': () => 'وہ پہلے ہی وہاں ہے؛ دوسری جگہ چنیں۔',
  'already-tabled': () => 'قانون پہلے ہی پیش ہو چکا؛ اس کے ختم ہونے تک انتظار کریں۔',
  'nothing-to-answer': () => 'اس واقعے کا کوئی کارڈ کھلا نہیں؛ جواب دینے کو کچھ نہیں۔',
  condition: (need, say) => {
    const label = quantities[String(need.quantity)]?.label;
    if (label === undefined || typeof need.value !== 'number' || typeof need.have !== 'number')
      return 'جو شرط درکار ہے وہ اس وقت پوری نہیں؛ پوری ہونے پر یہ کھل جائے گا۔';
    const print = (value: number): string => say.figure(value, String(need.unit));
    return `درکار: ${label} ${print(need.value)} ${need.op === '<' || need.op === '<=' ? 'سے کم' : 'یا زیادہ'}؛ اس وقت ${print(need.have)}۔`;
  },
  'vote-closed': (need, say) =>
    `مزید رقم ${namedOf(need, 'vote_june', '24')} جون کی ووٹنگ سے ${amountOf(need, 'before_days', say) ?? 'چند ہفتے'} پہلے مانگی جاتی ہے؛ تب تک انتظار کریں۔`,
  'too-soon': (need, say) =>
    `یہ دوبارہ کرنا قبل از وقت ہے؛ انتظار کریں، ${days(need, ['days', 'wait_days'], say.days)}۔`,
  'works-going': () => 'وہاں پہلے ہی ایک سرکٹ بن رہا ہے؛ اس کے چالو ہونے تک انتظار کریں۔',
  'nothing-here': (need) => `یہاں «${apart(namedOf(need, 'value', '؟'))}» نام کی کوئی چیز نہیں جس پر عمل ہو۔`,
  'nothing-owed': () => 'کوئی کارگو مؤخر نہیں، اس لیے منگوانے کو کچھ نہیں۔',
  'too-many-owed': (need, say) =>
    `فراہم کنندہ پہلے ہی ${numberOf(need, ['owed'], say.number, 'کئی')} کارگو مؤخر کرنے دے چکا؛ پہلے ایک لیں۔`,
  'not-verified': () => 'اس کھیل کی تصدیق نہیں ہوتی: اسے دیکھا جا سکتا ہے، کھیلا نہیں جا سکتا۔',
  'looking-back': () => 'یہ دن گزر چکا؛ حکم دینے کے لیے حال پر واپس آئیں۔',
  'run-over': () => 'دس سال پورے ہو گئے؛ نئی مہم شروع کریں۔',
};
