// The outlook on the power desk in Urdu: the year ahead, who is given what, and what a bad year would do.
import { isolated } from '../bidi.ts';
import type { outlook as en } from '../en/outlook.ts';

const MW = isolated('MW');
const MWH = isolated('MWh');
const KWH = isolated('kWh');

export const outlook: typeof en = {
  title: 'سال بھر کی فاضل بجلی',
  tabs: { name: 'بجلی کے ڈیسک کے صفحات', allocation: 'تقسیم', plants: 'بجلی گھر اور شرائط' },
  axis: MW,
  surplus: 'فاضل',
  band: 'دریا، 10 میں سے 8 سال',
  ghost: 'اس حکم کے ساتھ',
  peak: (mw, month) => `${month} میں ${mw}`,
  idle: (mw) => `${mw} بیکار، ادائیگی جاری`,
  pinch: (month) => `تنگی: ${month}`,
  pinchSays: (margin) => `شام کی بلند ترین طلب پر فاضل ${margin}`,
  pinchShort: (margin) => `فاضل ${margin}`,
  chart: (low, high, uses) =>
    `آئندہ بارہ ماہ کی فاضل بجلی، ${low} سے ${high}؛ آخری دن نئے استعمال ${uses} لیتے ہیں۔`,
  reckoning: 'آئندہ سال کا حساب ہو رہا ہے۔',
  failed: 'آئندہ سال کا حساب نہ ہو سکا۔ صفحہ دوبارہ کھولیں؛ کھیل سلامت ہے۔',
  over: 'کھیل یہاں ختم ہوتا ہے؛ آگے کوئی سال نہیں۔',
  allocation: {
    title: 'تقسیم',
    note: (mw) =>
      `پٹیاں ${mw} تک؛ نقطہ دار نشان: تعمیر شدہ؛ ٹیرف روپوں میں رہتے ہیں، ایندھن عالمی قیمتوں کے ساتھ`,
    use: 'استعمال',
    bar: 'کھینچیں یا لکھیں',
    set: 'مقرر',
    draws: MW,
    earns: 'آمدن',
    next: `اگلا ${MWH}`,
    net: 'یومیہ خالص',
    perMwh: isolated('$/MWh'),
    packageSays: (mw) => `ایک سال بعد ${mw} لے گا`,
    packageNow: (now, full, end) => `${full} میں سے ${now} زیرِ استعمال، ${end} تک`,
    licensedSays: (place, mw) => `${place}: ${mw} فی سہ ماہی`,
    hallsSays: (rigs, room) => `${room} کی سائٹوں میں ${rigs} کی مشینیں`,
    aiSays: (signed, open) => `${signed} کرائے پر، ${open} کے ہال کھلے؛ مستقل بوجھ`,
    price: `قیمت، ${isolated('Rs/kWh')}`,
    cap: `لائسنس زیادہ سے زیادہ، ${MW}`,
    build: 'تعمیر یا آرڈر',
    unplaced: 'بیکار، ادائیگی جاری',
    capacity: (pkr) => `کیپسٹی واجب ہے: ${pkr} یومیہ`,
    note2:
      'خالص پچھلے دن کا ہے، اسی دن کی قیمتوں پر: استعمال نے جو لایا اس میں سے جلا ہوا ایندھن منہا؛ اپنے ہال چلانے کا خرچ بھی دیتے ہیں۔',
  },
  stress: {
    title: 'اگر حالات بگڑیں',
    label: 'کیا ہو سکتا ہے',
    names: { heat: 'گرمی کی لہر', dry: 'کم پانی', lng: 'ایل این جی بند' },
    says: {
      heat: (degrees, days, date) => `${date} سے ${days} تک ${degrees} زیادہ گرمی، جب شام سب سے تنگ ہو۔`,
      dry: (level) => `دریا اتنے کم جتنے دس میں ایک سال: موسم کے ${level} کی طرف۔`,
      lng: (share, days) => `ایل این جی کی رسد کل ${share} رہ جاتی ہے اور ${days} ایسی رہتی ہے۔`,
    },
    chart: (name) => `فاضل بجلی، ${MW}: ${name} بمقابلہ عام سال`,
    calm: 'عام',
    margin: 'شام کا کم ترین فاضل',
    dark: 'بجلی کے بغیر گھنٹے',
    off: 'اپنے ہال بند',
    coins: 'کوائن جو مائن نہ ہوئے',
    fuel: 'درآمدی ایندھن',
    was: (before, after) => `${before} ← ${after}`,
    none: 'کوئی نہیں',
    onDays: (hours, days) => `${days} میں ${hours}`,
    rule: 'اپنے ہال خود بند ہوتے ہیں',
    ruleMargin: 'فاضل اس سے کم',
    ruleCost: `اگلا ${KWH} اس سے مہنگا`,
  },
  year: {
    margin: 'شام کی بلند ترین طلب پر فاضل، آئندہ سال',
    marginNote: 'طلب کا %، پانچ میں سے تنگ ترین دن',
    wet: 'عام',
    dry: 'کم پانی',
    cost: `اگلا ${KWH}، آئندہ سال`,
    costNote: `${isolated('Rs/kWh')}، دن کی اوسط`,
  },
  ladder: {
    title: 'حاشیائی قیمتوں کی سیڑھی',
    both: `اگلا ${MWH}`,
    zone: (zone) => `اگلا ${MWH}، ${zone}`,
    chart: `دن بھر اگلے ${MWH} کی لاگت زون کے لحاظ سے، بمقابلہ ہر استعمال کی آمدن، ${isolated('$/MWh')}`,
    says: `استعمال اپنا خرچ تب تک نکالتا ہے جب تک اس کی آمدن اس کے اگلے ${MWH} کے ایندھن سے زیادہ ہو۔`,
    short: { package: 'پیکیج', licensed: 'لائسنس', halls: 'اپنے ہال', ai: 'اے آئی ہال' },
  },
};
