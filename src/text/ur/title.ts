// The title, keeping a game and opening a file, in Urdu.
import { apart, isolated } from '../bidi.ts';
import type { keeping as enKeeping, title as enTitle } from '../en/title.ts';

export const title: typeof enTitle = {
  name: 'فاضل',
  newCampaign: 'نئی مہم',
  continueGame: 'جاری رکھیں',
  openRun: 'کھیل کی فائل کھولیں',
  begin: 'آغاز کریں',
  cancel: 'منسوخ',
  seed: 'بیج',
  seedHelp: 'ایک ہی بیج سے منڈی، موسم اور واقعات ایک جیسے رہتے ہیں، فیصلے آپ جو بھی کریں۔',
  family: 'بٹ کوائن کی قیمت کی چال کے بارے میں مفروضہ',
  families: {
    sceptic: { label: 'شکی', meaning: 'طویل مدت میں اضافہ کم رہتا ہے۔' },
    central: { label: 'درمیانی', meaning: 'طویل مدت میں اضافہ معتدل رہتا ہے۔' },
    enthusiast: { label: 'پُرجوش', meaning: 'طویل مدت میں اضافہ ماضی جیسا رہتا ہے۔' },
    mixed: { label: 'ملا جلا', meaning: 'تینوں میں سے ایک قرعے سے نکلتا ہے اور بتایا نہیں جاتا۔' },
  },
  scenarios: {
    'pakistan-2025': {
      label: 'پاکستان، 15 جون 2025',
      meaning: 'وزارتِ خزانہ میں دس سال۔ بجلی جسے کوئی نہیں خریدتا، اور کیپسٹی ادائیگیاں جو پھر بھی واجب ہیں۔',
    },
  },
  savedGame: (day, reserve) => `محفوظ: ${day}، ذخیرے میں ${reserve}۔`,
  replaces: 'جاری کھیل الگ رکھ دیا جائے گا؛ وہ محفوظ کھیلوں میں ملے گا۔',
  loading: 'سمولیشن کھل رہی ہے۔',
  notFinancial: 'یہ نہ مالی مشورہ ہے نہ قیمت کی پیش گوئی۔',
  boundaries: 'سرحدیں محض خاکہ ہیں اور کسی موقف کی ترجمان نہیں۔',
  themes: {},
};

export const keeping: typeof enKeeping = {
  status: {
    none: 'پہلے دن سے محفوظ ہوتا ہے',
    saved: 'محفوظ',
    saving: 'محفوظ ہو رہا ہے',
    unsaved: 'محفوظ نہیں',
    elsewhere: 'محفوظ نہیں: یہ کھیل دوسرے ٹیب میں کھلا ہے',
  },
  why: {
    'storage-full': 'براؤزر میں جگہ ختم ہے۔ کھیل جاری ہے؛ اسے رکھنے کے لیے برآمد کر لیں۔',
    'storage-denied':
      'براؤزر یہاں محفوظ کرنے کی اجازت نہیں دیتا۔ کھیل جاری ہے؛ اسے رکھنے کے لیے برآمد کر لیں۔',
    'storage-broken': 'براؤزر محفوظ کرنے میں ناکام رہا۔ کھیل جاری ہے؛ اسے رکھنے کے لیے برآمد کر لیں۔',
    'lock-lost': 'محفوظ جگہ دوسرے ٹیب نے لے لی ہے۔ یہاں کھیل جاری ہے؛ اسے رکھنے کے لیے برآمد کر لیں۔',
    'lock-held':
      'محفوظ جگہ میں دوسرے ٹیب کا کھیل ہے۔ یہ بھی کھیلا جا سکتا ہے؛ اسے برآمد کریں یا اس کی جگہ اسے رکھیں۔',
  },
  newer: 'نیا ورژن تیار ہے۔',
  newerTake: 'ابھی لوڈ کریں',
  newerSave: 'محفوظ کر کے لوڈ کریں',
  newerLater: 'اگلی بار کھولنے پر چلے گا، جب یہ کھیل محفوظ ہو جائے۔',
  keptRuns: 'محفوظ کھیل',
  keptNote: (count) => (count === 1 ? 'ایک کھیل الگ رکھا ہے' : `${count} کھیل الگ رکھے ہیں`),
  exportRun: 'کھیل برآمد کریں',
  copyLink: 'اس کھیل کا لنک نقل کریں',
  linkCopied: (letters) =>
    `نقل ہو گیا: اب تک کا پورا کھیل، ${letters} حروف میں۔ یہ وہاں کھلتا ہے جہاں یہ گیم کھلتی ہے۔`,
  linkShown: 'براؤزر نے نقل نہیں کرنے دیا؛ یہاں سے لے لیں:',
  exported: (file) => `براؤزر کو ${apart(file)} کے نام سے دے دیا گیا؛ فائل ڈاؤن لوڈ کی جگہ پر ہے۔`,
  takeOver: 'اس کی جگہ اسے رکھیں',
  savedAt: (date) => `${date} تک محفوظ`,
  replaying: (share) => `کھیل دوبارہ چل رہا ہے: ${share}`,
  differs: (date, slice) =>
    `تصدیق نہیں ہوئی: ${date} تک ${isolated(slice)} کا حصہ کھیل کے ریکارڈ سے مختلف ہے۔ جاری کھیل متاثر نہیں ہوا۔`,
  lookInto: 'پھر بھی دیکھیں',
  dismiss: 'بند کریں',
  fileName: (scenario, day, hindsight) =>
    `surplus-${scenario}-day-${day}${hindsight === null ? '' : `-hindsight-${hindsight}`}.json`,
  bug: {
    button: 'خرابی کی رپورٹ نقل کریں',
    working: 'کھیل دوبارہ چل رہا ہے۔',
    copied:
      'نقل ہو گیا: لنک، نسخہ، براؤزر اور یہ کہ کھیل کی تصدیق ہوتی ہے یا نہیں۔ جہاں اطلاع دیں وہاں چسپاں کریں۔',
    shown: 'براؤزر نے نقل نہیں کرنے دیا؛ یہاں سے لے لیں:',
  },
};
