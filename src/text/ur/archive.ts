// The archive and the chart kit in Urdu: chronicle, records, exports.
import { isolated } from '../bidi.ts';
import type { archive as enArchive, charts as enCharts } from '../en/archive.ts';

export const charts: typeof enCharts = {
  chart: 'گراف',
  table: 'جدول',
  csv: 'CSV',
  png: 'PNG',
  log: 'لاگ پیمانہ',
  hint: 'کسی دن پر اشارہ کریں اور دبا کر روکیں، یا تیر کے بٹن استعمال کریں۔',
  plot: (title, unit) =>
    `گراف: ${title}، ${unit}۔ تیر کے بٹن اسے دن بہ دن پڑھتے ہیں، ${isolated('T')} جدول دکھاتا ہے۔`,
  every: (days) => `ہر ${days} پر ایک سطر۔ ${isolated('CSV')} فائل میں ہر دن ہے۔`,
  all: 'ہر دن۔',
  noPicture: `تصویر یہاں نہ بن سکی؛ ${isolated('CSV')} فائل میں یہی اعداد ہیں۔`,
};

export const archive: typeof enArchive = {
  title: 'ریکارڈ',
  purpose: 'کیا ہوا، ہر عدد دن بہ دن، اور ہر ایک کس پر قائم ہے۔',
  parts: 'ریکارڈ کے حصے',
  tabs: ['روزنامچہ', 'کارڈ', 'اعداد', 'دوسری دنیائیں', 'کوڈیکس'] as unknown as typeof enArchive.tabs,
  chronicle: {
    title: 'روزنامچہ',
    count: (shown, all) => `${all} میں سے ${shown}`,
    all: 'سب',
    groups: {
      events: 'واقعات',
      headlines: 'سرخیاں',
      laws: 'قوانین',
      halls: 'ہال',
      money: 'پیسہ',
      network: 'بٹ کوائن نیٹ ورک',
      grid: 'گرڈ',
      people: 'عوام',
      cabinet: 'کونسل',
      abroad: 'بیرونِ ملک',
      refused: 'نہیں ہوا',
    },
    filter: 'اقسام',
    none: 'ابھی کچھ نہیں ہوا۔ کھیل جاری رکھیں۔',
    empty: 'اس قسم کا ابھی کچھ نہیں ہوا۔ کھیلتے رہیں، یا دوسری قسم چنیں۔',
    look: (date) => `${date} پر نظر ڈالیں`,
    csv: `روزنامچہ ${isolated('CSV')} میں`,
    day: 'دن',
    date: 'تاریخ',
    kind: 'قسم',
    what: 'کیا ہوا',
    note: 'تاریخ اس دن تک واپس لے جاتی ہے۔',
  },
  records: {
    title: 'اعداد',
    first: 'عدد',
    second: 'اس کے ساتھ',
    none: 'کوئی نہیں',
    date: 'تاریخ',
    whole: `تمام اعداد ${isolated('CSV')} میں`,
    why: 'یہ عدد کیوں',
    look: 'اس دن پر نظر ڈالیں',
    empty: 'اعداد پہلے گزرے دن سے شروع ہوتے ہیں۔',
  },
  codexLink: (name) => `کوڈیکس میں: ${name}`,
  inCodex: 'کوڈیکس میں',
};
