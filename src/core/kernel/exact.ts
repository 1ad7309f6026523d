// Elementary functions built from + − × ÷ and bit views alone, so that every engine computes the same bits.
// Math.exp, log and pow differ in the last bit between engines (and between Node and Chrome); a run would diverge within months.

export const { exp, log, bitsOf } = exact();

/** Called once: engines reach arrays that a closure holds for good at a quarter of the cost, and bundlers leave these `const`s alone. */
function exact() {
  const float = new Float64Array(1);
  const words = new Uint32Array(float.buffer);
  float[0] = 1;
  /** which of the two words holds sign and exponent on this machine */
  const HIGH = words[1] === 0x3ff00000 ? 1 : 0;
  const LOW = 1 - HIGH;

  const LN2_HIGH = 6.9314718036912381649e-1;
  const LN2_LOW = 1.90821492927058770002e-10;
  const INVERSE_LN2 = 1.442695040888963387;

  /** 2^k for k = −1074 … 1023, made by exact halving and doubling. */
  const POWERS = (() => {
    const table = new Float64Array(1074 + 1024);
    table[1074] = 1;
    for (let k = 1; k < 1024; k++) table[1074 + k] = table[1073 + k]! * 2;
    for (let k = 1; k <= 1074; k++) table[1074 - k] = table[1075 - k]! / 2;
    return table;
  })();

  /** 2^(j/32) to the nearest double, and what is missing to it. */
  const ROOTS = Float64Array.of(
    1,
    1.0218971486541166,
    1.0442737824274138,
    1.0671404006768237,
    1.0905077326652577,
    1.1143867425958924,
    1.1387886347566916,
    1.1637248587775775,
    1.189207115002721,
    1.215247359980469,
    1.241857812073484,
    1.2690509571917332,
    1.2968395546510096,
    1.3252366431597413,
    1.3542555469368927,
    1.383909881963832,
    1.4142135623730951,
    1.4451808069770467,
    1.4768261459394993,
    1.5091644275934228,
    1.5422108254079407,
    1.5759808451078865,
    1.6104903319492543,
    1.645755478153965,
    1.681792830507429,
    1.718619298122478,
    1.7562521603732995,
    1.7947090750031072,
    1.8340080864093424,
    1.8741676341103,
    1.9152065613971474,
    1.9571441241754002,
  );
  const ROOTS_REST = Float64Array.of(
    0,
    5.109225028973444e-17,
    8.551889705537965e-17,
    -7.899853966841582e-17,
    -3.046782079812471e-17,
    1.0410278456845571e-16,
    8.912812676025408e-17,
    3.8292048369240935e-17,
    3.982015231465646e-17,
    -7.712630692681488e-17,
    4.658027591836937e-17,
    2.667932131342186e-18,
    2.5382502794888315e-17,
    -2.8587312100388614e-17,
    7.70094837980299e-17,
    -6.770511658794786e-17,
    -9.667293313452913e-17,
    -3.0237581349939873e-17,
    -3.483994556892796e-17,
    -1.016455327754295e-16,
    7.949834809697621e-17,
    -1.0136916471278304e-17,
    2.4707192569797888e-17,
    -1.0125679913674773e-16,
    8.199010020581497e-17,
    -1.851380418263111e-17,
    2.960140695448873e-17,
    1.8227458427912087e-17,
    3.283107224245627e-17,
    -6.122763413004143e-17,
    -1.0619946056195963e-16,
    8.960767791036668e-17,
  );

  /** e^x. Relative error under 1 ulp; 0 under −745.2, Infinity over 709.79, NaN for NaN. By a table, as it needs no division then: a day takes eight of them, one after another. */
  function exp(x: number): number {
    if (!(x < 709.782712893384)) return x > 0 ? Infinity : x;
    if (x < -745.1332191019411) return 0;
    const n = Math.floor(x * (32 * INVERSE_LN2) + 0.5);
    const r = x - n * (LN2_HIGH / 32) - n * (LN2_LOW / 32);
    const r2 = r * r;
    const less = r + r2 * (0.5 + r * (1 / 6) + r2 * (1 / 24 + r * (1 / 120) + r2 * (1 / 720)));
    const j = n & 31,
      k = n >> 5;
    const root = ROOTS[j]!;
    const y = root + (ROOTS_REST[j]! + root * less);
    if (k > 1023) return y * 2 * POWERS[1074 + k - 1]!;
    if (k < -1021) return y * POWERS[1074 + k + 60]! * POWERS[1074 - 60]!;
    return y * POWERS[1074 + k]!;
  }

  /** Natural logarithm. −Infinity at 0, NaN below. Relative error under 1 ulp. */
  function log(x: number): number {
    if (!(x > 0)) return x === 0 ? -Infinity : NaN;
    if (x === Infinity) return x;
    let k = 0;
    let y = x;
    if (y < 2.2250738585072014e-308) {
      y *= 18014398509481984;
      k = -54;
    }
    float[0] = y;
    const top = words[HIGH]!;
    k += (top >>> 20) - 1023;
    const mantissa = top & 0xfffff;
    // bring the fraction into [√½, √2)
    const step = (mantissa + 0x95f64) & 0x100000;
    words[HIGH] = mantissa | (step ^ 0x3ff00000);
    k += step >>> 20;
    const f = float[0]! - 1;
    const s = f / (2 + f);
    const z = s * s;
    const w = z * z;
    const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
    const odd =
      z *
      (6.66666666666673513e-1 +
        w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
    const half = 0.5 * f * f;
    return k * LN2_HIGH - (half - (s * (half + even + odd) + k * LN2_LOW) - f);
  }

  /** Low and high 32-bit words of a number into `out`, sign of zero dropped: what fingerprints are made of. */
  function bitsOf(x: number, out: Uint32Array): void {
    float[0] = x + 0;
    out[0] = words[LOW]!;
    out[1] = words[HIGH]!;
  }

  return { exp, log, bitsOf };
}

/** x^y for x > 0 by exp(y·log x): relative error about |y·log x| ulp. x = 0 gives 0 for y > 0. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (x === 0) return y > 0 ? 0 : Infinity;
  return exp(y * log(x));
}

/** Standard logistic function 1/(1+e^−x). */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

/** Quantile of the standard normal for p in (0,1): Wichura's algorithm AS 241 (PPND16) and, for the inner half of its tails, one without a logarithm; relative error 1e−15. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (q < 0.425 && q > -0.425) return middle(q);
  if (q < 0.4625 && q > -0.4625) return shoulder(q);
  single[0] = p;
  tail(single, 0);
  return single[0]!;
}

/** The same of a stretch of a list, in place: numbers with fractions handed to functions one by one are each wrapped in an object. */
export function normalQuantiles(list: Float64Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const q = list[i]! - 0.5;
    if (q < 0.425 && q > -0.425) list[i] = middle(q);
    else if (q < 0.4625 && q > -0.4625) list[i] = shoulder(q);
    else tail(list, i);
  }
}

const single = new Float64Array(1);

/** Both polynomials by pairs rather than by Horner's rule: the same coefficients, half the waiting. */
function middle(q: number): number {
  const r = 0.180625 - q * q;
  const r2 = r * r;
  const r4 = r2 * r2;
  const over =
    (r * 2509.0809287301226727 + 33430.575583588128105) * r2 +
    (r * 67265.770927008700853 + 45921.953931549871457);
  const rest =
    (r * 13731.693765509461125 + 1971.5909503065514427) * r2 +
    (r * 133.14166789178437745 + 3.387132872796366608);
  const under =
    (r * 5226.495278852545925 + 28729.085735721942674) * r2 +
    (r * 39307.89580009271061 + 21213.794301586595867);
  const last = (r * 5394.1960214247511077 + 687.1870074920579083) * r2 + (r * 42.313330701600911252 + 1);
  return (q * (over * r4 + rest)) / (under * r4 + last);
}

/** Between 0.0375 and 0.075 from either end, half of what the middle leaves: a ratio of polynomials of degree six around 0.05625, through the quantile at thirteen Chebyshev nodes (1e−16). */
function shoulder(q: number): number {
  const t = 0.44375 - (q < 0 ? -q : q);
  const t2 = t * t;
  const t4 = t2 * t2;
  const over =
    (t * 6087.987593859652 + 1066.2176276947646) * t2 + (t * 70.0794375387444 + 1.5870558322903148);
  const rest = t2 * -35546.5361117542 + (t * -39773.609640036695 + 4926.664729407003);
  const under = (t * 7394.838551224861 + 909.5064364685793) * t2 + (t * 49.72151517863762 + 1);
  const last = t2 * -10725.940816277622 + (t * 21235.342004279024 + 24895.762587725665);
  const value = (over + rest * t4) / (under + last * t4);
  return q < 0 ? -value : value;
}

/** The outer parts, one in thirteen of all draws: apart, so that engines can put the middle where it is called. */
function tail(list: Float64Array, i: number): void {
  const p = list[i]!;
  const q = p - 0.5;
  let r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  let value: number;
  if (r <= 5) {
    r -= 1.6;
    const r2 = r * r;
    const r4 = r2 * r2;
    const over =
      (r * 7.7454501427834140764e-4 + 0.0227238449892691845833) * r2 +
      (r * 0.24178072517745061177 + 1.27045825245236838258);
    const rest =
      (r * 3.64784832476320460504 + 5.7694972214606914055) * r2 +
      (r * 4.6303378461565452959 + 1.42343711074968357734);
    const under =
      (r * 1.05075007164441684324e-9 + 5.475938084995344946e-4) * r2 +
      (r * 0.0151986665636164571966 + 0.14810397642748007459);
    const last = (r * 0.68976733498510000455 + 1.6763848301838038494) * r2 + (r * 2.05319162663775882187 + 1);
    value = (over * r4 + rest) / (under * r4 + last);
  } else {
    r -= 5;
    value =
      (((((((r * 2.01033439929228813265e-7 + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) * r +
        0.026532189526576123093) *
        r +
        0.29656057182850489123) *
        r +
        1.7848265399172913358) *
        r +
        5.4637849111641143699) *
        r +
        6.6579046435011037772) /
      (((((((r * 2.04426310338993978564e-15 + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r +
        7.868691311456132591e-4) *
        r +
        0.0148753612908506148525) *
        r +
        0.13692988092273580531) *
        r +
        0.59983220655588793769) *
        r +
        1);
  }
  list[i] = q < 0 ? -value : value;
}
