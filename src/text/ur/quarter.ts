// The rhythm in Urdu: the brief before a quarter, deciding, watching, and the explanation after it.
import { isolated } from '../bidi.ts';
import type * as en from '../en/quarter.ts';

export const brief: typeof en.brief = {
  headlines: 'کیا بدلا',
  due: 'کیا واجب ہے',
  nothingDue: 'اس سہ ماہی میں کچھ واجب نہیں۔',
  begin: 'فیصلہ کریں',
  skip: 'سہ ماہی چلائیں',
  first: (cash) =>
    `دو ہزار میگاواٹ فاضل بجلی کا وعدہ ہالوں اور ڈیٹا سینٹروں سے ہو چکا ہے۔ پورٹ قاسم میں دو میگاواٹ کا ایک کنٹینر چل رہا ہے۔ آپ کے پاس مشینوں سمیت ${cash} کے ہالوں کا نقد ہے۔`,
  firstSum: (share) => `پورا وعدہ درآمدی کوئلے پر چلے تو بیکار بجلی گھروں کے واجبات کا ${share} کمائے گا۔`,
  steps: {
    title: 'کہاں سے شروع کریں',
    power: 'صنعتی پیکیج پیش کریں، جسے فنڈ مانتا ہے۔',
    council: 'ایک مشیر کو نشست دیں اور ہر اندازے سے پہلے پوچھیں۔',
    halls: 'ایک کنٹینر بنائیں، یا کچھ نہیں: دونوں سے جیتا جا سکتا ہے۔',
  },
  changed: (label, before, after) => `${label}: پہلے ${before}، اب ${after}۔`,
};

export const due: typeof en.due = {
  halving: (days) => `تقریباً ${days} بعد ہاونگ، بلاک کی گنتی سے۔`,
  envelope: (date) => `سالانہ مختص رقم پر ووٹنگ ${date} کو ہے۔`,
  lapse: (date) => `جو خرچ نہ ہو اس کا نصف ${date} کو ساقط ہو جائے گا۔`,
  review: (usd, date) => `فنڈ کا بورڈ ${date} کو جائزہ لے گا؛ ${usd} اس پر منحصر ہیں۔`,
  reviewLate: (usd, date) => `مؤخر جائزہ ${date} کو دوبارہ ہوگا؛ ${usd} منتظر ہیں۔`,
  plenary: (date) => `ایف اے ٹی ایف کا پلینری اجلاس ${date} کو ختم ہوگا۔`,
  dealEnds: (deal, date) => `${date} کو ختم: ${deal}۔`,
  packageEnds: (date) => `صنعتی پیکیج ${date} کو ختم ہوگا۔`,
  siteReady: (site, date) => `${site} ${date} کو تیار ہوگی۔`,
  rigsArrive: (mw, site, date) => `${mw} کی مشینیں ${date} کو ${site} پہنچیں گی۔`,
  rigsWorn: (mw, site, date) => `${site} پر ${mw} کی مشینیں ${date} کو ناکارہ ہوں گی۔`,
  lawStage: (law, stage, date) => `${law}: ${stage}، ${date}۔`,
  eventDue: (event, date) => `${event}: نتیجہ ${date} کو آئے گا۔`,
  coupon: (form, usd, date) => `${form}: ${usd} کا کوپن ${date} کو واجب ہے۔`,
  repayment: (form, usd, date) => `${form}: ${usd} کی واپسی ${date} کو واجب ہے۔`,
  talksEnd: (date) => `سرمایہ کار سے مذاکرات ${date} کو ختم ہوں گے۔`,
  keysSettle: (date) => `چابیاں ${date} کو پہنچیں گی۔`,
};

export const decide: typeof en.decide = { start: 'سہ ماہی چلائیں' };

export const quarterEnd: typeof en.quarterEnd = {
  title: (quarter) => `سہ ماہی ${quarter} مکمل`,
  moved: 'سب سے زیادہ کیا بدلا',
  causes: 'کسی عدد کو کھول کر دیکھیں کہ وہ کن اجزا سے بنا ہے۔',
  nothing: 'سرخی کا کوئی عدد نہیں بدلا۔',
  happened: 'کیا ہوا',
  nothingHappened: 'کوئی قابلِ ذکر بات نہیں ہوئی۔',
  difficulty: (times, before, after, change) =>
    `دشواری ${times === 1 ? 'ایک بار' : `${times} بار`} نئے سرے سے مقرر ہوئی: ${before} سے ${after}، ${change}۔`,
  next: 'اگلی سہ ماہی',
  toReport: 'حتمی رپورٹ',
};

export const happened: typeof en.happened = {
  refused: (what, why) => `نہیں ہوا: ${what}۔ ${why}`,
  eventOpened: (event) => `${event}۔`,
  eventAnswered: (event, choice) => `${event}: ${choice}۔`,
  eventUnanswered: (event, choice) => `${event}: بروقت کسی نے جواب نہ دیا، اس لیے یہ ہوا: ${choice}۔`,
  eventOutcome: (event, choice, figure, was, now) =>
    was === now
      ? `${event}: «${choice}» کے بعد ${figure} وہیں ہے، ${now}۔`
      : `${event}: «${choice}» کے بعد ${figure} ${was} سے ${now} ہوا۔`,
  headline: (headline, figure) => `${headline}: ${figure}۔`,
  headlineFrom: (headline, figure, was, now) => `${headline}۔ ${figure}: پہلے ${was}، اب ${now}۔`,
  headlineWhy: (headline, figure, was, now, cause, much) =>
    `${headline}۔ ${figure}: پہلے ${was}، اب ${now}؛ زیادہ تر وجہ: ${cause}، ${much}۔`,
  lawStage: (law, stage) => `${law}: ${stage}۔`,
  halving: (height) => `بلاک ${height} پر ہاونگ۔ بلاک کا انعام پہلے سے نصف ہے۔`,
  retarget: (change) => `دشواری نئے سرے سے مقرر ہوئی: ${change}۔`,
  siteReady: (site) => `${site} تیار ہے۔`,
  rigsArrived: (mw, site) => `${mw} کی مشینیں ${site} پہنچ گئیں۔`,
  rigsWorn: (mw, site) => `${site} پر ${mw} کی مشینیں ناکارہ ہو گئیں۔`,
  licensedCame: (mw) => `لائسنس یافتہ ہال ${mw} لے آئے۔`,
  licensedLeft: (mw) =>
    `لائسنس یافتہ ہال ${mw} واپس لے گئے؛ دو سہ ماہیوں کے نقصان پر یا اپنے قانون کے ساتھ چلے جاتے ہیں۔`,
  voted: (usd, asked) =>
    asked === ''
      ? `جولائی سے شروع ہونے والے سال کے لیے منظور: ${usd}۔`
      : `جولائی سے شروع ہونے والے سال کے لیے منظور: ${usd}، جس میں سے ${asked} آپ نے مانگے تھے۔`,
  lapse: (usd) => `${usd} ساقط ہوئے: جو خرچ نہ ہوا اس کا نصف۔`,
  envelope: (usd) => `سال کی مختص رقم ادا ہوئی: ${usd}۔`,
  wall: (usd) => `اخراجات ${usd} سالانہ کی سخت حد سے بڑھ گئے۔`,
  tranche: (usd) => `فنڈ نے ${usd} کی قسط مرکزی بینک کو ادا کی؛ وزارت کے نقد میں کچھ نہیں آتا۔`,
  rating: (rating) => `ملک کی ریٹنگ ${isolated(rating)} ہے۔`,
  shortage: (hours) => `قلت: سب سے متاثرہ زون میں ${hours} بجلی بند رہی۔`,
  unpaid: 'ہالوں کا بجلی کا بل ادا نہ ہو سکا۔',
  lineReady: (link, mw) => `${link}: نیا سرکٹ چالو، کل ${mw}۔`,
  worksHalted: (link) => `${link}: کام رکا ہوا ہے، اس ماہ کی ادائیگی نہ ہو سکی۔`,
  cargoCame: 'ایک سال پہلے مؤخر کیا گیا ایل این جی کارگو پہنچ گیا۔',
  heatWarned: (odds, date) => `پیش گوئی: ${date} سے گرمی کی لہر، امکان ${odds}۔`,
  heatCame: 'گرمی کی لہر شروع ہو گئی۔',
  heatPassed: (odds) => `گرمی کی لہر، جس کا امکان ${odds} تھا، نہیں آئی۔`,
  heatOver: (days) => `گرمی کی لہر ${days} بعد ختم ہوئی۔ کسی شہر کی بجلی بند نہیں ہوئی۔`,
  heatRemembered: (days, city, hours) => `گرمی کی لہر ${days} بعد ختم ہوئی۔ ${city} کو ${hours} یاد رہیں گے۔`,
  lng: ['ایل این جی منصوبے کے مطابق آ رہی ہے۔', 'ایل این جی کی تنگی ہے۔', 'ایل این جی بند ہو گئی ہے۔'],
};

export const orders: typeof en.orders = {
  build: (size, cooling, place) => `${place} میں تعمیر: ${size}، ${cooling}`,
  order: (mw, rig, site) => `${site} کے لیے ${rig}، ${mw} کا آرڈر`,
  move: (site, place) => `${site} کو ${place} منتقل کریں`,
  rule: (margin, cost) => `فاضل ${margin} سے کم یا لاگت ${cost} سے زیادہ ہو تو ہال بند`,
  tariff: (tariff) => `ہالوں کا ٹیرف ${tariff}`,
  licence: (mw, place, tariff, royalty) => `${place} میں ${mw} تک کی پیشکش: ${tariff}، رائلٹی ${royalty}`,
  licenceClosed: 'نئے لائسنس پیش نہ کریں',
  reinforce: (link) => `${link}: ایک سرکٹ بڑھائیں`,
  gate: {
    hold: 'آبی ذخائر میں پانی روکیں',
    even: 'دریاؤں کو ان کے بہاؤ پر رہنے دیں',
    release: 'روکا ہوا پانی چھوڑیں',
  },
  cargo: {
    defer: 'اگلا ایل این جی کارگو مؤخر کریں',
    sell: 'اگلا ایل این جی کارگو آگے فروخت کریں',
    call: 'مؤخر کیا گیا کارگو منگوائیں',
  },
  cut: {
    first: (city) => `${city}: بجلی پہلے بند`,
    even: (city) => `${city}: بجلی سب کے ساتھ بند`,
    last: (city) => `${city}: بجلی آخر میں بند`,
  },
  buy: (usd) => `${usd} کے کوائن خریدیں`,
  sell: (btc) => `${btc} فروخت کریں`,
  buying: (usd, below) => `قیمت ${below} سے کم ہو تو ہر ماہ ${usd} کی خرید`,
  buyingOff: 'ماہانہ خرید بند کریں',
  selling: (share, above) => `آنے والے کوائن کا ${share} اور ${above} سے اوپر تمام مائن شدہ فروخت کریں`,
  sellingOff: 'قاعدے سے فروخت بند کریں',
  ask: (usd) => `جون کی ووٹنگ میں ${usd} مزید مانگیں`,
  table: (law) => `پیش کریں: ${law}`,
  answer: (event, choice) => `${event}: ${choice}`,
};
