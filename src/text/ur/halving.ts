// The halving in Urdu: the countdown, what it leaves of a MWh hall by hall, the retargets, and what came of it.
import { isolated, withoutMarks } from '../bidi.ts';
import type { halving as en } from '../en/halving.ts';

const btc = (coins: string): string => isolated(`${withoutMarks(coins)} BTC`);
const jth = (efficiency: string): string => isolated(`${withoutMarks(efficiency)} J/TH`);

export const halving: typeof en = {
  label: 'ہاونگ',
  redBox: 'سرخ بستہ',
  ahead: (block, date) => `بلاک ${block}، تقریباً ${date}`,
  blocks: (blocks) => `${blocks} بلاک باقی`,
  aheadSays: (from, to) =>
    `اس بلاک سے ہر بلاک ${btc(to)} کی بجائے ${btc(from)} دیتا ہے۔ قیمت اور دشواری کو ابھی خبر نہیں۔`,
  fell: (block, date) => `بلاک ${block}، ${date} کو آیا`,
  fellSays: (subsidy) => `اب ہر بلاک ${btc(subsidy)} اور فیس دیتا ہے۔`,
  strands: 'قیمت کی لکیر: اس بلاک پر دو میں سے ایک تار ختم ہوتا ہے۔',
  halls: `آپ کے ہال، ${isolated('$/MWh')}`,
  hallsNote: 'آج کی قیمت اور دشواری پر',
  columns: { hall: 'ہال', now: 'اب آمدن', after: 'بعد میں', cost: 'لاگت' },
  under: 'خسارے میں',
  noHalls: 'آپ کا اپنا کوئی ہال نہیں۔ لائسنس یافتہ ہال یہی اعداد تولتے ہیں اور لائسنس واپس کرتے ہیں۔',
  edge: (now, after) =>
    `اب ${jth(now)} تک کی مشینیں اپنی بجلی کا خرچ نکالتی ہیں، بلاک کے بعد ${jth(after)} تک کی۔`,
  edgeNow: (now) => `${jth(now)} تک کی مشینیں اپنی بجلی کا خرچ نکالتی ہیں۔`,
  rule: 'حد کے مطابق',
  ruleNote: (pkr) => `بلاک کے بعد آپ کے ہالوں میں ایک ${isolated('kWh')} تقریباً ${pkr} کماتا ہے۔`,
  fans: 'کونسل کو قیمت سے کیا توقع ہے',
  retargets: 'دشواری کے تین تعین',
  retarget: (date, change) => `${date}: دشواری ${change}`,
  waiting: 'ابھی باقی',
  share: (before, after) => `نیٹ ورک میں آپ کا حصہ: بلاک پر ${before}، اب ${after}۔`,
  shareNone: 'ملک میں کوئی مشین نہیں چل رہی، اس لیے دیکھنے کو کوئی حصہ نہیں۔',
  told: 'اس سے کیا نکلا',
  toldPrice: (change) => `قیمت ${change}`,
  toldDifficulty: (change) => `دشواری ${change}`,
  toldYou: (hashrate, orders) => `آپ: ہیش ریٹ ${hashrate}، ہالوں اور خزانے کو ${orders}`,
  toldNone: 'نہ پہلے مشینیں تھیں نہ بعد میں',
  orders: (count) => (count === 0 ? 'کوئی حکم نہیں' : count === 1 ? 'ایک حکم' : `${count} احکامات`),
  open: 'ہال کھولیں',
};
