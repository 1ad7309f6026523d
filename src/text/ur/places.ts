// Plants, cities, lines and places of halls in Urdu, by their usual spellings. Disputed territory is labelled neutrally.
import { isolated } from '../bidi.ts';
import type { residual as enResidual } from '../en/places.ts';

export const cities: Record<string, string> = {
  karachi: 'کراچی',
  lahore: 'لاہور',
  islamabad: 'اسلام آباد',
  faisalabad: 'فیصل آباد',
  multan: 'ملتان',
  hyderabad: 'حیدرآباد',
  sukkur: 'سکھر',
  quetta: 'کوئٹہ',
  peshawar: 'پشاور',
  gwadar: 'گوادر',
  'rahim-yar-khan': 'رحیم یار خان',
  gujranwala: 'گوجرانوالہ',
  rawalpindi: 'راولپنڈی',
  larkana: 'لاڑکانہ',
  bahawalpur: 'بہاولپور',
  sialkot: 'سیالکوٹ',
  abbottabad: 'ایبٹ آباد',
  mardan: 'مردان',
};

export const hallPlaces: Record<string, string> = {
  'port-qasim': 'پورٹ قاسم',
  thar: 'تھر',
  hub: 'حب',
  jhimpir: 'جھمپیر',
  sahiwal: 'ساہیوال',
  haveli: 'حویلی بہادر شاہ',
  'haveli-bahadur-shah': 'حویلی بہادر شاہ',
  balloki: 'بلوکی',
  daral: 'درال خوڑ',
  guddu: 'گڈو',
  'karachi-nuclear': 'کراچی جوہری',
  jamshoro: 'جامشورو',
  chashma: 'چشمہ',
  tarbela: 'تربیلا',
  bahawalpur: 'قائد اعظم سولر پارک',
};

export const plants: Record<string, string> = {
  tarbela: 'تربیلا ڈیم',
  ghazi: 'غازی بروتھا',
  mangla: 'منگلا',
  neelum: 'نیلم جہلم',
  karot: 'کروٹ',
  suki: 'سکی کناری',
  warsak: 'ورسک',
  daral: 'درال خوڑ',
  chashma: `چشمہ جوہری ${isolated('C1–C4')}`,
  kanupp: `کراچی جوہری ${isolated('K-2')} اور ${isolated('K-3')}`,
  sahiwal: 'ساہیوال کوئلہ',
  portqasim: 'پورٹ قاسم کوئلہ',
  'port-qasim': 'پورٹ قاسم کوئلہ',
  hub: 'چائنا پاور حب',
  jamshoro: 'جامشورو کوئلہ',
  engrothar: 'اینگرو پاورجن تھر',
  'engro-thar': 'اینگرو پاورجن تھر',
  thalnova: 'تھر انرجی اور تھل نووا',
  ssrl: 'تھر بلاک 1',
  lucky: 'لکی الیکٹرک',
  hbs: 'حویلی بہادر شاہ',
  balloki: 'بلوکی',
  bhikki: 'بھکی',
  trimmu: 'پنجاب تھرمل، تریموں',
  guddu: 'گڈو 747',
  uch: 'اچ 1 اور 2',
  jhimpir: 'جھمپیر ونڈ',
  gharo: 'گھارو ونڈ',
  qas: 'قائد اعظم سولر پارک',
};

export const links: Record<string, string> = {
  'south-north': 'جنوب سے شمال',
  'north-south': 'جنوب سے شمال',
  'matiari-lahore': 'مٹیاری سے لاہور',
  hvdc: `مٹیاری–لاہور ${isolated('HVDC')}`,
  'ac-500': `${isolated('500 kV')}، جامشورو–گڈو–ملتان`,
  main: 'جنوب سے شمال',
};

export const terminals: Record<string, string> = { 'port-qasim': 'پورٹ قاسم کے ایل این جی ٹرمینل' };

export const nations: Record<string, string> = { pakistan: 'پاکستان' };

export const residual: typeof enResidual = (fuel, zone) =>
  zone === '' ? `دیگر ${fuel}` : `دیگر ${fuel}، ${zone}`;
