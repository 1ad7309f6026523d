// One clear sentence for each kind of input that is no run, in Urdu.
import { apart } from '../bidi.ts';
import type { bad as enBad, general as enGeneral } from '../en/bad.ts';

const UNTOUCHED = 'جاری کھیل متاثر نہیں ہوا۔';

export const bad: typeof enBad = {
  fault: ({ at }) =>
    `سمولیشن میں ${apart(at)} کو خرابی آئی۔ کھیل اسی صبح کی حالت میں ہے؛ اسے برآمد کریں اور اطلاع دیں۔`,
  'worker-broken': () => `فائل دوبارہ نہ چل سکی کیونکہ حساب رک گیا۔ ${UNTOUCHED} دوبارہ کوشش کریں۔`,
  'engine-missing': () => 'سمولیشن نہیں کھلی۔ صفحہ دوبارہ کھول کر کوشش کریں۔',
  'file-too-large': ({ found, expected }) =>
    `فائل بہت بڑی ہے: ${apart(found)}، جبکہ زیادہ سے زیادہ ${apart(expected)} پڑھی جاتی ہے۔ ${UNTOUCHED}`,
  'file-unreadable': ({ found }) => `فائل ${apart(found)} پڑھی نہ جا سکی۔ ${UNTOUCHED}`,
  'link-too-large': () => `لنک میں اس سے زیادہ ہے جتنا کسی کھیل میں ہو سکتا ہے۔ ${UNTOUCHED}`,
  'link-broken': () => `لنک کٹا ہوا ہے یا کسی کھیل کا نہیں؛ پورا نقل کر کے دوبارہ کوشش کریں۔ ${UNTOUCHED}`,
  'not-put-by': () =>
    'جاری کھیل الگ نہ رکھا جا سکا، اس لیے اس دن سے دوسرا شروع نہیں ہوا۔ اسے برآمد کریں، پھر دوبارہ کوشش کریں۔',
  'save-damaged': () => 'محفوظ کھیل خراب ہے اور نہیں کھل سکتا۔ اس کی جگہ برآمد شدہ فائل کھولیں۔',
  'save-newer': () => 'محفوظ کھیل کسی اور نسخے کا لکھا ہوا ہے اور یہاں نہیں کھل سکتا۔',
  'no-snapshot': ({ at }) => `${apart(at)} پر وضاحت کو کچھ نہیں؛ کوئی ایسا دن چنیں جو گزر چکا ہو۔`,
};

export const general: typeof enGeneral = ({ at, found, expected }) =>
  `${at === '' ? 'یہ کھیل کی فائل نہیں' : `${apart(at)} پر یہ پڑھا نہیں جا سکتا`}: ملا ${apart(found)}، متوقع تھا ${apart(expected)}۔`;
