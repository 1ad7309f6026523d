// The score in expectation, beside what happened, in Urdu.
import type { scoreWords as en } from '../en/score.ts';

export const scoreWords: typeof en = {
  title: 'فیصلے، اور جو ہوا',
  about:
    'پہلا عدد بتاتا ہے کہ قسمت معلوم ہونے سے پہلے یہ احکامات کتنے کے ہیں: یہی وزارت دوسری دنیاؤں میں چلائی گئی، اور ہر سہ ماہی ایک سادہ سہ ماہی کے مقابل۔ دوسرا یہ ہے کہ یہاں ان سے کیا نکلا۔ دونوں کبھی جمع نہیں ہوتے۔',
  none: 'کوئی مینڈیٹ نہیں چنا گیا، اس لیے جانچنے کو کچھ نہیں۔',
  begin: 'ان احکامات کو جانچیں',
  decisions: 'فیصلے',
  ofThousand: (points) => `1,000 میں سے ${points}`,
  capped: (cap) => `ہنگامی اجلاسوں کی وجہ سے حد ${cap} ہے۔`,
  happened: 'جو ہوا',
  credit: (percent) => `مینڈیٹ کا ${percent}`,
  part: 'جز',
  weight: 'وزن',
  value: 'قدر',
  parts: {
    mean: 'متوقع مینڈیٹ، دوسری دنیاؤں کی اوسط',
    tail: (share) => `ان میں سے بدترین ${share} میں مینڈیٹ`,
    orders: 'احکامات ایک سادہ وزارت کے مقابل، تمام سہ ماہیاں',
    calls: 'پیش گوئیاں اپنے علم کو کتنا جانتی تھیں',
  },
  quarters: 'ہر سہ ماہی کے احکامات کی قدر',
  quartersNote: (beyond) => `مینڈیٹ میں، ${beyond} سہ ماہی آگے، اسی صبح سے چلی سادہ وزارت کے مقابل`,
  quarter: (quarter, worth) => `سہ ماہی ${quarter}: ${worth}`,
  costly: (quarters) => `سب سے مہنگی: ${quarters}۔`,
  noneCostly: 'کسی سہ ماہی کا نقصان صفر سے الگ پہچانا نہیں جا سکتا۔',
};
