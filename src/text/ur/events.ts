// The event cards, their frame and what came of an answer, in Urdu; by theme in cards/.
import type { EventWords, event as enEvent, outcome as enOutcome } from '../en/events.ts';
import { custody } from './cards/custody.ts';
import { law } from './cards/law.ts';
import { money } from './cards/money.ts';
import { people } from './cards/people.ts';
import { power } from './cards/power.ts';
import { programme } from './cards/programme.ts';
import { world } from './cards/world.ts';

export const outcome: typeof enOutcome = {
  line: (event, days, other, what) => `${event}، ${days} بعد، اسی قسمت سے «${other}» کے مقابل: ${what}۔`,
  less: (hours) => `بجلی ${hours} کم بند`,
  more: (hours) => `بجلی ${hours} زیادہ بند`,
  margin: (points) => `شام کی بلند ترین طلب پر فاضل ${points}`,
  coins: (coins) => `کوائن ${coins}`,
  cash: (usd) => `نقد ${usd}`,
  capital: (points) => `سیاسی سرمایہ ${points}`,
  nothing: 'کوئی نظر آنے والا فرق نہیں',
};

export const event: typeof enEvent = {
  answer: 'اس حکم پر دستخط کریں',
  waits: (date) => `جواب نہ ملا تو ${date} کو خود فیصلہ ہو جائے گا۔`,
  fallback: 'کوئی جواب نہ دے تو یہی ہوتا ہے۔',
  closed: (why) => `آپ کے لیے بند: ${why}`,
  effects:
    'نقطہ مرکزی تخمینہ ہے، پٹی میں 10 میں سے 8 نتائج آتے ہیں۔ احکامات کا اثر طے کردہ ہے، ناپی ہوئی حقیقت نہیں۔',
  judged: (figure, days) => `${days} بعد دوبارہ دیکھا جائے گا: ${figure}۔`,
  themes: {
    power: 'بجلی',
    money: 'پیسہ',
    law: 'قانون',
    people: 'عوام',
    programme: 'پروگرام',
    custody: 'تحویل',
    world: 'بیرونِ ملک',
  },
  chains: {
    lng: 'گیس',
    conflict: 'مفادات کا ٹکراؤ',
    theft: 'چوری',
    flood: 'سیلاب',
    host: 'ہمسائے',
  },
  step: (chain, step, of) => `${chain}، ${step} از ${of}`,
  voided: 'لائسنس کالعدم',
  modify: (target, days) => `${target}، ${days}`,
  pay: 'نقد',
  follow: (event) => `پھر: ${event}`,
  followIn: (days) => `${days} بعد`,
  odds: (share) => `${share} امکان سے`,
  otherwise: (share) => `ورنہ، ${share}`,
  nothing: 'اور کچھ نہیں',
  fromTo: (was, now) => (was === now ? `بدستور ${now}` : `${was} ← ${now}`),
  open: 'کھلا',
  shut: 'بند',
  yes: 'ہاں',
  no: 'نہیں',
  alike: 'سب یکساں',
  gates: { hold: 'روکیں', even: 'جیسے آئے', release: 'چھوڑیں' },
  of: (relation, of) => `${relation}: ${of}`,
  partner: 'اتحادی',
  relations: {
    party: 'خیر سگالی',
    fund: 'فنڈ کا نمبر',
    fatf: 'ایف اے ٹی ایف کا پیمانہ',
    investors: 'سرمایہ کاروں کا اعتماد',
    deal: 'خیر سگالی',
    group: 'رضامندی',
    trust: 'ذخیرے پر اعتماد',
    scandal: 'سکینڈل کی یاد',
    province: 'سکون',
    hazard: 'تحویل میں نقصان کا امکان',
  },
  rules: {
    'curtail-margin': 'ہال بند، فاضل اس سے کم ہو تو',
    'curtail-cost': 'ہال بند، لاگت اس سے زیادہ ہو تو',
    'halls-tariff': 'ہمارے ہالوں کا ٹیرف',
    'licence-open': 'نئے لائسنس',
    'licence-tariff': 'نئے لائسنسوں کا ٹیرف',
    'licence-royalty': 'نئے لائسنسوں کی رائلٹی',
    'licence-cap': 'لائسنس، زیادہ سے زیادہ',
    'licence-interruptible': 'نئے لائسنس بند کیے جا سکتے ہیں',
    'buying-usd': 'ماہانہ خرید',
    'buying-below': 'خرید صرف اس سے نیچے',
    'selling-share': 'آتے ہی فروخت',
    'selling-keep': 'بلند ترین ذخیرے میں سے باقی',
    gate: 'ڈیموں کے دروازے',
    cut: 'شہروں کی بندش کی ترتیب',
  },
  gauges: { margin: 'گرڈ مارجن', liquidity: 'لیکویڈیٹی', consent: 'رضامندی', standing: 'ساکھ' },
  gaugeUp: (gauge) => `${gauge} اوپر`,
  gaugeDown: (gauge) => `${gauge} نیچے`,
  gaugeEither: (gauge) => `${gauge} کسی بھی طرف`,
  met: {
    title: 'کارڈ',
    count: (met, all) => `${all} میں سے ${met} آ چکے`,
    empty: 'ابھی کوئی کارڈ نہیں آیا۔ یہ خود آتے ہیں، فی سہ ماہی ایک سے تین۔',
    open: 'جواب کا منتظر',
    nobody: (choice) => `کسی نے جواب نہ دیا: ${choice}`,
    later: (figure, was, now) => `${figure}: ${was} ← ${now}`,
    note: 'جواب کے نیچے عدد وہ ہے جو تب تھا اور چند دن بعد ہوا؛ اسے اور چیزوں نے بھی ہلایا۔',
  },
};

export const events: Record<string, EventWords> = {
  ...power,
  ...money,
  ...law,
  ...people,
  ...programme,
  ...custody,
  ...world,
};
