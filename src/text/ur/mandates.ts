// The twelve mandates in Urdu.
import type { MandateWords } from '../en/office-words.ts';

export const mandates: Record<string, MandateWords> = {
  lights: {
    label: 'روشنی',
    asks: (least, of) => `دس میں سے ${least} جن میں قلت روزانہ زیادہ سے زیادہ ${of.minutes} رہے۔`,
  },
  arrears: {
    label: 'واجبات',
    asks: (most) => `آخر میں گردشی قرضہ ${most} یا کم، 2025 کے روپوں میں۔`,
  },
  vault: {
    label: 'تجوری',
    asks: (least, of) => `آخر میں ${least} موجود، اور کبھی بلند ترین ذخیرے کے ${of.peak} سے نیچے فروخت نہیں۔`,
  },
  'clean-hands': {
    label: 'صاف ہاتھ',
    asks: (least, of) =>
      `چھٹی سہ ماہی سے ${least}: ${of.coins} یا زیادہ، ${of.keys} چابیاں، الگ الگ جگہوں پر، آڈٹ شدہ، کوئی نقصان نہیں، اور کوئی مشیر پوری سہ ماہی بغیر پوچھے نہ بیٹھا رہے۔`,
  },
  'white-list': {
    label: 'وائٹ لسٹ',
    asks: (least, of) => `کبھی گرے لسٹ میں نہیں؛ پیمانہ ${of.meter} سے نیچے: ${least}۔`,
  },
  programme: {
    label: 'پروگرام',
    asks: (least, of) => `${of.year} کے آخر تک ${least} منظور، زیادہ سے زیادہ ${of.late} کی تاخیر۔`,
  },
  bills: { label: 'بل', asks: (most) => `اوسط ٹیرف ${most} یا کم، 2025 کے روپوں میں۔` },
  spare: {
    label: 'صرف فاضل',
    asks: (least, of) => `${least} جن میں ہالوں کی بجلی کا ${of.spare} فاضل ہو، اور وہ ${of.gwh} ہو۔`,
  },
  promise: {
    label: 'وعدہ',
    asks: (least) =>
      `آخری سال میں کسی بھی استعمال کا ${least} نیا بوجھ، اور کچھ بھی اپنے ایندھن کی لاگت سے کم پر نہیں۔`,
  },
  without: {
    label: 'کوائن کے بغیر',
    asks: (least, of) =>
      `کچھ خریدا نہیں، پہلے سال کے بعد مائننگ نہیں، درآمدی کور ${least}، گردشی قرضہ ${of.debt} یا کم، 2025 کے روپوں میں۔`,
  },
  'own-feet': {
    label: 'اپنا خرچ خود',
    asks: (least, of) =>
      `جون ${of.feet} تک سکّے اور ہال اتنے ڈالر لا چکے ہوں جتنے ان پر لگے: باقی ${least} یا زیادہ۔`,
  },
  federation: {
    label: 'وفاق',
    asks: (least, of) => `آخری ${least} میں ہر صوبے کی رضامندی ${of.content} پوائنٹس یا اس سے اوپر۔`,
  },
};
