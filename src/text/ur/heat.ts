// A hot spell in Urdu: its forecast, its days block by block, the wall at 19:00, and what stays of it.
import { isolated } from '../bidi.ts';
import type { heat as en } from '../en/heat.ts';

export const heat: typeof en = {
  label: 'گرمی کی لہر',
  forecast: (date, odds) => `${date} کو گرمی کی لہر شروع ہو سکتی ہے۔ امکان ${odds}۔`,
  forecastSays: (days) =>
    `${days} باقی۔ اس امکان کی تمام پیش گوئیوں میں سے اتنا ہی حصہ سچ ہوتا ہے۔ طے کریں کہ بجلی پہلے کس کی بند ہو اور ہال کب رکیں، یا انتظار کریں۔`,
  day: (day) => `گرمی کی لہر، دن ${day}`,
  daySays: 'یہ کتنے دن رہے گی معلوم نہیں۔ اب دیا گیا حکم آج رات نافذ ہے۔',
  wallSays:
    '19:00، کڑا وقت۔ نقشے پر وہ شہر چھوئیں جن کی بجلی آج رات پہلے بند ہو؛ دوبارہ چھونے سے واپس ہو جاتا ہے۔',
  choose: 'نقشے پر چنیں',
  chosen: 'انتخاب مکمل',
  tonight: 'کل رات جتنی قلت ہو تو اس ترتیب کا مطلب:',
  tonightNone: 'کل رات جتنی قلت ہو تو اس ترتیب میں ہر شہر روشن رہتا ہے۔',
  together: (cities, hours) => `${cities}: ${hours}`,
  more: (cities, count) => `${cities} اور مزید ${count}`,
  hz: (hz, block) => `${hz}، ${block}`,
  seeBlock: (block) => `نقشے پر دکھائیں: ${block}`,
  over: (days, city, hours) =>
    city === ''
      ? `${days} بعد ختم ہوئی۔ کسی شہر کی بجلی بند نہیں ہوئی۔`
      : `${days} بعد ختم ہوئی۔ ${city} کو ${hours} یاد رہیں گے۔`,
  see: 'نقشے پر دیکھیں',
  close: 'بند کریں',
  order: 'بندش کی ترتیب',
  orderFold: 'بندش کی ترتیب سمیٹیں',
  orderSays: '19:00 پر کسی کی بجلی بند ہو سکتی ہے۔ پہلے، سب کے ساتھ، یا آخر میں؟',
  orderFree: 'زون میں قلت ہو تو مفت۔',
  orderCost: (points) => `تبدیلی پر سیاسی سرمایہ لگتا ہے: ${points}۔`,
  ranks: { first: 'پہلے', even: 'سب کے ساتھ', last: 'آخر میں' },
  rule: 'ہال بند، فاضل اس سے کم ہو تو',
  ruleUnit: '% فاضل',
  ruleCost: 'ہال بند، لاگت اس سے زیادہ ہو تو',
  ruleCostUnit: `روپے، اگلے ${isolated('kWh')} کے`,
  setRule: 'مقرر کریں',
  blocks: 'دن کے چار حصے',
  rows: {
    demand: `طلب، ${isolated('MW')}`,
    spare: `فاضل، ${isolated('MW')}`,
    hz: `فریکوئنسی، ${isolated('Hz')}`,
    down: `ہال بند، ${isolated('MW')}`,
  },
  wall: '19:00، کڑا وقت',
  hzNote: (full, step, least) =>
    `طے کردہ: فاضل ${full} یا زیادہ ہو تو ${isolated('50.00 Hz')}، ہر پوائنٹ کمی پر ${step} کم، کچھ نہ بچے تو ${least}۔`,
  price: 'کل رات کی قیمت',
  none: 'کسی شہر کی بجلی بند نہیں ہوئی۔',
  people: 'بند شہروں کی آبادی',
  millions: (count) => `${count} ملین`,
  licensed: 'لائسنس یافتہ ہال بند',
  lost: 'کوائن جو مائن نہ ہوئے',
  oil: 'تیل کے بجلی گھروں کا ایندھن',
};
