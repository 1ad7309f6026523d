// The power desk in Urdu, with the names of fuels, zones, uses, causes and blocks of the day.
import type * as en from '../en/power.ts';

export const power: typeof en.power = {
  title: 'بجلی',
  purpose: 'کیا پیدا ہوتا ہے، کیا بیکار ہے، اور پہلے کسے ملتا ہے۔',
  byFuel: 'ایندھن کے لحاظ سے، آج',
  available: 'دستیاب',
  output: 'پیداوار',
  idle: 'بیکار',
  blocks: 'دن بھر میں',
  demand: 'طلب',
  nextKwh: 'اگلے یونٹ کی لاگت',
  uses: 'میگاواٹ کسے ملتے ہیں',
  shortage: 'آج کی قلت',
  noShortage: 'آج کوئی قلت نہیں۔',
  lossApart: 'نقصانات کی بنیاد پر لوڈشیڈنگ اس سے الگ ہے اور ہمیشہ رہتی ہے۔',
  margin: 'شام کی بلند ترین طلب پر فاضل',
  package: 'صنعتی پیکیج',
  packageState: (now, full, tariff) => `${full} میں سے ${now} زیرِ استعمال، ${tariff} پر`,
};

export const fuels: Record<string, string> = {
  hydel: 'پن بجلی',
  hydro: 'پن بجلی',
  nuclear: 'جوہری',
  coal: 'کوئلہ',
  'coal-thar': 'تھر کا کوئلہ',
  thar: 'تھر کا کوئلہ',
  'coal-imported': 'درآمدی کوئلہ',
  'coal-lignite': 'لگنائٹ',
  rlng: 'درآمدی گیس (آر ایل این جی)',
  gas: 'مقامی گیس',
  'gas-local': 'مقامی گیس',
  'local-gas': 'مقامی گیس',
  'imported-coal': 'درآمدی کوئلہ',
  'thar-coal': 'تھر کا کوئلہ',
  oil: 'فرنس آئل',
  rfo: 'فرنس آئل',
  'furnace-oil': 'فرنس آئل',
  wind: 'ہوا',
  solar: 'شمسی',
  bagasse: 'گنے کا پھوک',
  import: 'ایران سے درآمد',
};

export const zones: Record<string, string> = { south: 'جنوب', north: 'شمال' };

export const provinces: Record<string, string> = {
  sindh: 'سندھ',
  punjab: 'پنجاب',
  balochistan: 'بلوچستان',
  kp: 'خیبر پختونخوا',
  'khyber-pakhtunkhwa': 'خیبر پختونخوا',
  islamabad: 'اسلام آباد',
  ajk: 'آزاد جموں و کشمیر',
  'gilgit-baltistan': 'گلگت بلتستان',
};

export const uses: Record<string, string> = {
  base: 'گھر، کھیت اور صنعت',
  package: 'صنعتی پیکیج',
  licensed: 'لائسنس یافتہ ہال',
  halls: 'وزارت کے ہال',
  ai: 'اے آئی ہال',
  storage: 'بیٹریوں کی چارجنگ',
};

export const causes: Record<string, string> = {
  link: 'لائن بھری ہوئی ہے',
  fuel: 'ایندھن کم ہے',
  outage: 'بجلی گھر بند ہیں',
  latent: 'طلب اس سے زیادہ جو گرڈ نے کبھی پوری کی',
};

export const blocks: typeof en.blocks = ['رات', 'صبح', 'دن', 'شام'];

export const modifierTargets: Record<string, string> = {
  hydel: 'پن بجلی',
  rlng: 'آر ایل این جی کی رسد',
  coal: 'کوئلے کے یونٹ',
  oil: 'فرنس آئل',
  halls: 'وزارت کے ہال',
  demand: 'طلب',
  cables: 'کیبلیں',
};

export const seasons: typeof en.seasons = { winter: 'سرما', spring: 'بہار', summer: 'گرما', autumn: 'خزاں' };
