// The treasury desk in Urdu: cash, coins, orders and standing orders; political capital and ratings.
import { isolated } from '../bidi.ts';
import type { bands as enBands } from '../en/terms.ts';
import type * as en from '../en/treasury.ts';

export const treasury: typeof en.treasury = {
  title: 'خزانہ',
  purpose: 'نقد، کوائن اور وہ احکامات جو خود چلتے ہیں۔',
  envelope: (usd) => `اس سال کی مختص رقم ${usd} ہے۔`,
  outlay: (usd, wall) => `اس سال ${usd} لگے؛ سخت حد ${wall} ہے۔`,
  lapse: '30 جون تک جو خرچ نہ ہو اس کا نصف ساقط ہو جاتا ہے۔',
  lapseNow: (usd, cash, date) => `${cash} نقد میں سے ${usd} ${date} کو ساقط ہوں گے، ادھار کے ڈالر بھی۔`,
  buy: 'خرید',
  sell: 'فروخت',
  buyAmount: 'خرچ کے ڈالر',
  sellAmount: 'فروخت کے کوائن',
  buyNow: (usd) => `کل ${usd} کی خرید`,
  sellNow: (btc) => `کل ${btc} کی فروخت`,
  dollars: (months, usd, most, points) =>
    `درآمدی کوریج ${months} سے کم ہے، اس لیے فنڈ کوائن پر خرچ گنتا ہے: بورڈ کے بعد سے ${usd}۔ ${most} سے اوپر ${points} کی کٹوتی۔`,
  impact:
    'بڑا حکم قیمت کو اپنے خلاف ہلاتا ہے: اس حرکت کا ایک تہائی رہتا ہے، باقی تقریباً ایک ہفتے میں ختم ہو جاتا ہے۔',
  buying: 'ہر ماہ خرید',
  buyingOff: 'ماہانہ خرید نہیں۔',
  buyingNow: (usd, below, keep) => `${usd} ماہانہ، جب تک قیمت ${below} سے کم ہو اور ${keep} نقد باقی رہے۔`,
  below: 'جب تک قیمت اس سے کم ہو',
  keepCash: 'اور اتنا نقد باقی رہے',
  selling: 'آنے والے کوائن کی فروخت',
  sellingOff: 'قاعدے سے کچھ فروخت نہیں ہوتا۔',
  sellingNow: (share, above, keep) =>
    `آنے والے کا ${share}؛ ${above} سے اوپر تمام مائن شدہ؛ بلند ترین ذخیرے کا ${keep} باقی رہتا ہے۔`,
  share: 'آنے والے کا حصہ',
  apply: 'کل سے نافذ',
};

export const capital: typeof en.capital = { title: 'سیاسی سرمایہ' };

export const ratings: typeof en.ratings = [
  'نادہندہ',
  ...['CC', 'CCC−', 'CCC', 'CCC+', 'B−', 'B', 'B+', 'BB−', 'BB', 'BB+', 'BBB−'].map(isolated),
];

export const bands: typeof enBands = {
  title: 'پیمانہ',
  says: {
    'red-low': 'سرخ: بہت کم',
    'amber-low': 'زرد: کم',
    green: 'سبز: مناسب',
    'amber-high': 'زرد: ضرورت سے زیادہ',
    'red-high': 'سرخ: ضرورت سے کہیں زیادہ، اور اس کی قیمت ہے',
  },
  names: {
    'red-low': 'سرخ',
    'amber-low': 'زرد',
    green: 'سبز',
    'amber-high': 'زرد',
    'red-high': 'سرخ',
  },
};
