// Stages of laws, what laws move and the units of their clauses, in Urdu; the laws themselves stand in laws-power.ts and laws-money.ts.
import { isolated, withoutMarks } from '../bidi.ts';
import type {
  law as enLaw,
  levers as enLevers,
  lawStages as enStages,
  clauseUnits as enUnits,
} from '../en/laws.ts';

export const law: typeof enLaw = {
  stage: 'مرحلہ',
  since: (date) => `${date} سے`,
  takes: (days) => `نفاذ تک ${days}`,
  tabled: 'پیش ہو چکا۔ شقیں طے ہیں۔',
};

export const lawStages: typeof enStages = {
  none: 'پیش نہیں ہوا',
  drafting: 'مسودہ تیار ہو رہا ہے',
  cabinet: 'کابینہ میں',
  committee: 'کمیٹی میں',
  floor: 'قومی اسمبلی میں',
  'other-house': 'سینیٹ میں',
  joint: 'مشترکہ اجلاس میں',
  advice: 'سفارش کے لیے سینیٹ میں',
  assent: 'توثیق کا منتظر',
  consent: 'فنڈ کی رضامندی کا منتظر',
  hearing: 'ریگولیٹر میں زیرِ سماعت',
  force: 'نافذ',
  ended: 'ختم',
  failed: 'مسترد',
  struck: 'کالعدم',
};

export const levers: typeof enLevers = {
  cost_usd_year: 'وزارت کا خرچ، سالانہ',
  fees_usd_year: 'وزارت کو فیس، سالانہ',
  tax_pkr_year: 'ٹیکس، سالانہ',
  seized_sat_year: 'ضبط شدہ کوائن، سالانہ',
  rig_price: 'مشینوں کی قیمت',
  site_price: 'سائٹوں کی قیمت',
  rooftop: 'چھتوں پر نئے سولر پینل',
  capacity: 'کیپسٹی ادائیگیاں',
  offer: 'لائسنس یافتہ ہالوں کی پیشکشیں',
  remittances: 'ترسیلاتِ زر',
  investment: 'بیرونی سرمایہ کاری',
  loans: 'نئے قرضے',
  loss_levelling: 'نقصانات کے گھنٹوں کی برابری',
  losses: 'تقسیم میں نقصانات',
  recovery: 'ادا شدہ بل',
  interruptible_usd_mwh: 'بندش پر ہالوں کا مطالبہ',
  stand_down_pct: 'مارجن جس پر وہ بند ہوتے ہیں',
  hall_tariff_pkr_kwh: 'ہالوں کا زیادہ سے زیادہ ٹیرف',
  royalty_pct: 'کم از کم رائلٹی',
  margin_claim: 'بجلی کے مارجن میں وزارت کا حصہ',
  late_spread_pct: 'تاخیر سے ادائیگی پر سود',
  kept: 'نقد جو ساقط نہیں ہوتا',
  operations_usd_mwh: 'ہال چلانے کا خرچ',
  night_rebate_pkr_kwh: `رات کو فی ${isolated('kWh')} رعایت`,
  wells_pct: 'دن کے فیڈر پر ٹیوب ویل',
  wells_discount_pkr_kwh: 'دن میں ٹیوب ویل کی رعایت',
  vehicles_k_year: 'مدد یافتہ برقی گاڑیاں، ہزار سالانہ',
  stoves_k_year: 'مدد یافتہ چولہے، ہزار سالانہ',
  home_cut_pkr_kwh: `گھروں کو فی ${isolated('kWh')} رعایت`,
  home_units: 'ماہانہ یونٹ جن پر یہ لاگو ہے',
  tenants: 'اے آئی ہالوں کے کرایہ دار',
  cable_paths: 'کیبل راستے',
};

/** Symbols around a value that may come between marks already. */
const around = (before: string, value: string, after: string): string =>
  isolated(`${before}${withoutMarks(value)}${after}`);

export const clauseUnits: typeof enUnits = {
  seats: (value, one) => `${value} ${one ? 'نشست' : 'نشستیں'}`,
  members: (value) => value,
  licences: (value) => value,
  firms: (value) => value,
  landings: (value) => value,
  days: (value) => `${value} دن`,
  months: (value) => `${value} ماہ`,
  years: (value) => `${value} سال`,
  'a year': (value) => `${value} سالانہ`,
  'h/year': (value) => `${around('', value, '\u00a0h')} سالانہ`,
  'thousand/year': (value) => `${value} ہزار سالانہ`,
  'kWh/month': (value) => `${value} ماہانہ`,
  'm wallets': (value) => `${value} ملین`,
  '%': (value) => around('', value, '\u00a0%'),
  USD: (value) => around('$', value, ''),
  'USD m': (value) => around('$', value, '\u00a0m'),
  'USD m/year': (value) => `${around('$', value, '\u00a0m')} سالانہ`,
  'USD/month': (value) => `${around('$', value, '')} ماہانہ`,
  'USD/MWh': (value) => around('$', value, '/MWh'),
  'PKR/kWh': (value) => around('Rs\u00a0', value, '/kWh'),
  'PKR bn': (value) => around('Rs\u00a0', value, '\u00a0bn'),
};
