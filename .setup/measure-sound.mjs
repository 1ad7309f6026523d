// Renders every cue offline in Chromium and prints what can be measured of it at full volume: loudest sample (dBFS), loudness over its
// loudest tenth of a second (RMS, dBFS), spectrum centroid (Hz), length until it stays under -60 dB of its peak (s); for the beds at level 1 too.
// Run by hand: node .setup/measure-sound.mjs
// @ts-nocheck – most of it runs in the page
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launch } from './chromium.mjs';

const source = fileURLToPath(new URL('../src/platform/', import.meta.url));
const { outputFiles } = await build({
  stdin: {
    contents:
      "export * from './recipes.ts'; export * from './synth.ts'; export { MASTER } from './sound.ts';",
    resolveDir: source,
    loader: 'ts',
  },
  bundle: true,
  format: 'iife',
  globalName: 'sound',
  write: false,
});
const browser = await launch();
const page = await browser.newPage();
await page.evaluate(`${outputFiles[0].text}; window.sound = sound;`);

const rows = await page.evaluate(async () => {
  const { CUES, BEDS, RECIPES, MASTER, strike, lay, noiseOf } = window.sound;
  const db = (value) => (value > 0 ? 20 * Math.log10(value) : Number.NEGATIVE_INFINITY);
  /** Mean of the spectrum by power, Hz: a plain Fourier transform over windows of 2048. */
  function centroid(samples, rate) {
    const size = 2048;
    let weighed = 0;
    let all = 0;
    for (let from = 0; from + size <= samples.length; from += size) {
      const re = new Float64Array(size);
      const im = new Float64Array(size);
      for (let i = 0; i < size; i++)
        re[i] = samples[from + i] * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size));
      for (let i = 1, j = 0; i < size; i++) {
        let bit = size >> 1;
        for (; j & bit; bit >>= 1) j ^= bit;
        j ^= bit;
        if (i < j) [re[i], re[j]] = [re[j], re[i]];
      }
      for (let length = 2; length <= size; length *= 2)
        for (let i = 0; i < size; i += length)
          for (let k = 0; k < length / 2; k++) {
            const angle = (-2 * Math.PI * k) / length;
            const [c, s] = [Math.cos(angle), Math.sin(angle)];
            const [a, b] = [i + k, i + k + length / 2];
            const [x, y] = [re[b] * c - im[b] * s, re[b] * s + im[b] * c];
            re[b] = re[a] - x;
            im[b] = im[a] - y;
            re[a] += x;
            im[a] += y;
          }
      for (let k = 1; k < size / 2; k++) {
        const power = re[k] * re[k] + im[k] * im[k];
        weighed += (power * k * rate) / size;
        all += power;
      }
    }
    return weighed / all;
  }
  const found = [];
  for (const name of [...CUES, ...BEDS]) {
    const rate = 48000;
    const context = new OfflineAudioContext(1, rate * 5, rate);
    const master = context.createGain();
    master.gain.value = MASTER;
    master.connect(context.destination);
    const noise = noiseOf(context);
    const before = performance.now();
    if (BEDS.includes(name)) lay(context, master, noise, name).level(1);
    else strike(context, master, noise, RECIPES[name]);
    const samples = (await context.startRendering()).getChannelData(0);
    const took = performance.now() - before;
    const peak = samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    let loudest = 0;
    const tenth = rate / 10;
    for (let from = 0; from + tenth <= samples.length; from += tenth / 4)
      loudest = Math.max(
        loudest,
        Math.sqrt(samples.subarray(from, from + tenth).reduce((sum, one) => sum + one * one, 0) / tenth),
      );
    let last = samples.length - 1;
    while (last > 0 && Math.abs(samples[last]) < peak / 1000) last--;
    found.push({
      name,
      'peak dBFS': db(peak).toFixed(1),
      'RMS 100 ms dBFS': db(loudest).toFixed(1),
      'centroid Hz': Math.round(centroid(samples, rate)),
      'length s': BEDS.includes(name) ? '–' : (last / rate).toFixed(2),
      'ms to render 5 s': took.toFixed(0),
    });
  }
  return found;
});
console.table(rows);
await browser.close();
