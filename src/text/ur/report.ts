// The final report in Urdu: sentences whose every figure is an argument.
import type * as en from '../en/report.ts';

export const report: typeof en.report = {
  title: 'حتمی رپورٹ',
  runHash: 'فنگر پرنٹ',
  seed: 'بیج',
  export: 'کھیل برآمد کریں',
  again: 'نئی مہم',
  parts: { power: 'بجلی', halls: 'ہال', treasury: 'خزانہ', laws: 'قوانین اور واقعات', record: 'ریکارڈ' },
};

export const reportSentences: typeof en.reportSentences = {
  used: (mean, most) => `ہالوں اور صنعتی پیکیج نے روزانہ اوسطاً ${mean} لی، اور زیادہ سے زیادہ ${most}۔`,
  usedNothing: 'وعدہ شدہ فاضل بجلی میں سے کچھ کام میں نہیں لایا گیا۔',
  idle: (mean) => `کوئلے اور گیس کی بیکار صلاحیت روزانہ اوسطاً ${mean} رہی۔`,
  promise: (now) => `آخری سال میں ہر استعمال کا نیا بوجھ اوسطاً ${now} رہا۔`,
  summers: (lit, all) => `${all} میں سے ${lit} گرمیوں میں قلت اتنی کم رہی کہ وہ روشن شمار ہوں۔`,
  shortageDays: (days, worst, date) => `قلت ${days} رہی؛ بدترین ${date} کو، اوسط صارف کے لیے ${worst}۔`,
  noShortage: 'قلت کا کوئی دن نہیں آیا۔',
  margin: (least, date) => `گرڈ مارجن ${date} کو سب سے کم تھا، ${least}۔`,
  powerGain: (amount) => `بجلی کے کھاتے نے ہالوں اور پیکیج سے ${amount} کمائے۔`,
  powerLoss: (amount) => `بجلی کے کھاتے نے ہالوں اور پیکیج پر ${amount} گنوائے؛ یہ گردشی قرضہ ہے۔`,
  powerLevel: 'بجلی کے کھاتے نے نہ کمایا نہ گنوایا۔',
  mined: (btc) => `وزارت کے ہالوں نے ${btc} کی مائننگ کی۔`,
  minedNothing: 'وزارت کے ہالوں نے کچھ مائن نہیں کیا۔',
  royalty: (btc) => `لائسنس یافتہ ہالوں نے ${btc} رائلٹی دی۔`,
  sites: (count, rigs) => `آخر میں ${count}، جن میں ${rigs} کی مشینیں تیار تھیں۔`,
  siteCount: (count) => (count === 1 ? 'ایک سائٹ قائم تھی' : `${count} سائٹیں قائم تھیں`),
  spare: (years) => `${years} میں ہالوں کی تقریباً تمام بجلی فاضل تھی۔`,
  years: (count) => (count === 1 ? 'ایک سال' : `${count} سال`),
  reserve: (btc, price, worth) => `ذخیرے میں ${btc} ہیں؛ ${price} کی قیمت پر مالیت ${worth}۔`,
  reserveNone: 'ذخیرے میں کوئی بٹ کوائن نہیں۔',
  trades: (bought, sold) => `${bought} خریدے گئے اور ${sold} فروخت ہوئے۔`,
  peak: (peak, least) => `ذخیرہ زیادہ سے زیادہ ${peak} تھا، اور وہاں سے گر کر کم ترین اس کا ${least} رہا۔`,
  cash: (usd) => `نقد ${usd} ہے۔`,
  invested: (usd, carry) =>
    `${usd} سائٹوں، مشینوں اور کوائن میں لگے ہیں؛ ان برسوں میں اس رقم کی لاگت ${carry} ہوتی۔`,
  price: (first, last) => `بٹ کوائن ${first} سے ${last} ہوا۔ یہ فیصلہ یہاں کسی نے نہیں کیا۔`,
  halvings: (count) => (count === 1 ? 'ان برسوں میں ایک ہاونگ ہوئی۔' : `ان برسوں میں ${count} ہاونگ ہوئیں۔`),
  law: (law, stage) => `${law}: ${stage}۔`,
  noLaws: 'کوئی قانون پیش نہیں ہوا۔',
  event: (event, count, answered) => `${event}: آمد ${count}، آپ کا جواب ${answered}۔`,
  cards: (came, kinds, answered) =>
    `کارڈ: ${came} آئے، ${kinds} اقسام کے؛ آپ نے ${answered} کا جواب دیا۔ ریکارڈ میں ان کی فہرست ہے۔`,
  noEvents: 'کسی واقعے پر فیصلہ درکار نہیں ہوا۔',
  times: (count) =>
    count === 0 ? 'کبھی نہیں' : count === 1 ? 'ایک بار' : count === 2 ? 'دو بار' : `${count} بار`,
  orders: (orders, refused) => `آپ نے ${orders} دیے، جن میں سے ${refused}۔`,
  orderCount: (count) => (count === 1 ? 'ایک حکم' : `${count} احکامات`),
  refusedCount: (count) =>
    count === 0 ? 'کوئی رد نہیں ہوا' : count === 1 ? 'ایک رد ہوا' : `${count} رد ہوئے`,
};
