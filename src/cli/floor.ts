// The floor a simulated day is compared with: 10 Alea draws and exactly 300 floating-point operations a tick, in plain code without a core.
// Alea as in seedrandom/lib/alea.js (Baagøe); its own five or so operations a draw are not counted among the 300.

/** The same three lanes as seedrandom's alea(String(seed)). */
function lanesOf(seed: number): [number, number, number] {
  let n = 0xefc8249d;
  const mash = (text: string): number => {
    for (let i = 0; i < text.length; i++) {
      n += text.charCodeAt(i);
      let h = 0.02519603282416938 * n;
      n = h >>> 0;
      h -= n;
      h *= n;
      n = h >>> 0;
      h -= n;
      n += h * 0x100000000;
    }
    return (n >>> 0) * 2.3283064365386963e-10;
  };
  const lanes: [number, number, number] = [mash(' '), mash(' '), mash(' ')];
  for (let i = 0; i < 3; i++) {
    const lane = (lanes[i] ?? 0) - mash(String(seed));
    lanes[i] = lane < 0 ? lane + 1 : lane;
  }
  return lanes;
}

/** One future of `ticks` ticks; gives a checksum. */
export function runOne(seed: number, ticks: number): number {
  let [s0, s1, s2] = lanesOf(seed);
  let c = 1;
  const X = new Float64Array(10);
  for (let i = 0; i < 10; i++) X[i] = 1 + i * 0.125;
  for (let t = 0; t < ticks; t++) {
    for (let k = 0; k < 10; k++) {
      const m = 2091639 * s0 + c * 2.3283064365386963e-10;
      s0 = s1;
      s1 = s2;
      c = m | 0;
      s2 = m - c;
      const r = s2;
      let x = X[k] as number;
      const y = X[k === 9 ? 0 : k + 1] as number;
      let a = x;
      let b = y;
      a = a * 0.5 + r;
      b = b * 0.25 + r; // 4
      a = a * 0.75 - 0.1;
      b = b * 0.625 - 0.2; // 8
      a = a * 0.9375 + 0.3;
      b = b * 0.875 + 0.1; // 12
      a = a * 0.8125 - 0.05;
      b = b * 0.6875 - 0.07; // 16
      a = a * 0.96875 + 0.02;
      b = b * 0.71875 + 0.04; // 20
      a = a * 0.984375 - 0.01;
      b = b * 0.59375 - 0.03; // 24
      const d = 1 + b * b; // 26
      x = x * 0.5 + a / d; // 29
      X[k] = x * 0.998; // 30
    }
  }
  let sum = 0;
  for (let i = 0; i < 10; i++) sum += (X[i] as number) * (i + 1);
  return sum + s2;
}

/** Nanoseconds a tick, over 60 futures of ten years (20 ms). */
export function floorNs(now: () => number): number {
  const futures = 60;
  const start = now();
  let sum = 0;
  for (let i = 1; i <= futures; i++) sum += runOne(i, 3650);
  return Number.isNaN(sum) ? Number.NaN : ((now() - start) * 1e6) / (futures * 3650);
}
