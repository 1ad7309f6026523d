// Builds what a recipe says out of the browser's own oscillators, noise, filters and gains, and lets go of it when it has sounded.
import { type Bed, CICADAS, HUM, type Layer, type Recipe } from './recipes.ts';

/** What is as good as silence: a thousandth, −60 dB. */
const SILENCE = 0.001;
/** How long a bed takes to follow its level, s. */
const FOLLOW = 0.4;

/** A second of white noise that is the same everywhere, so that a cue measured once is the cue that is heard. */
export function noiseOf(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  let seed = 0x2545f491;
  for (let i = 0; i < samples.length; i += 1) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    samples[i] = seed / 0x80000000 - 1;
  }
  return buffer;
}

/** Strikes a cue `after` so many seconds; returns how long it sounds from now, s. */
export function strike(
  context: BaseAudioContext,
  out: AudioNode,
  noise: AudioBuffer,
  recipe: Recipe,
  after = 0,
): number {
  let last = 0;
  for (const layer of recipe) last = Math.max(last, sound(context, out, noise, layer, after));
  return last;
}

function sound(
  context: BaseAudioContext,
  out: AudioNode,
  noise: AudioBuffer,
  layer: Layer,
  after: number,
): number {
  const start = after + (layer.at ?? 0);
  const from = context.currentTime + start;
  const end = from + layer.rise + layer.fall;
  const gain = context.createGain();
  gain.gain.setValueAtTime(0, from);
  gain.gain.linearRampToValueAtTime(layer.level, from + layer.rise);
  gain.gain.exponentialRampToValueAtTime(layer.level * SILENCE, end);
  gain.connect(out);
  const glide = (pitch: AudioParam): void => {
    pitch.setValueAtTime(layer.hz, from);
    if (layer.to !== undefined) pitch.exponentialRampToValueAtTime(layer.to, end);
  };
  const chain: AudioNode[] = [gain];
  let source: AudioScheduledSourceNode;
  if (layer.source === 'sine' || layer.source === 'triangle') {
    const tone = context.createOscillator();
    tone.type = layer.source;
    glide(tone.frequency);
    tone.connect(gain);
    source = tone;
  } else {
    const filter = context.createBiquadFilter();
    filter.type = layer.source;
    filter.Q.value = layer.q ?? 1;
    glide(filter.frequency);
    filter.connect(gain);
    const hiss = context.createBufferSource();
    hiss.buffer = noise;
    hiss.loop = true;
    hiss.connect(filter);
    chain.push(filter);
    source = hiss;
  }
  chain.push(source);
  source.onended = () => {
    for (const node of chain) node.disconnect();
  };
  source.start(from);
  source.stop(end);
  return start + layer.rise + layer.fall;
}

/** A bed that sounds. */
export interface Lying {
  /** 0–1, followed softly */
  level(to: number): void;
  /** fades, then lets go of everything */
  end(): void;
}

/** Lays a bed, at level 0 at first. */
export function lay(context: BaseAudioContext, out: AudioNode, noise: AudioBuffer, which: Bed): Lying {
  const all = context.createGain();
  all.gain.value = 0;
  all.connect(out);
  const nodes: AudioNode[] = [all];
  const sources = which === 'hum' ? hum(context, all, nodes) : cicadas(context, all, noise, nodes);
  for (const source of sources) source.start();
  const level = (to: number): void => {
    all.gain.setTargetAtTime(to, context.currentTime, FOLLOW);
  };
  return {
    level,
    end() {
      level(0);
      // six times the time it follows by: as good as silence
      const end = context.currentTime + 6 * FOLLOW;
      let sounding = sources.length;
      for (const source of sources) {
        source.onended = () => {
          sounding -= 1;
          if (sounding === 0) for (const node of [...nodes, ...sources]) node.disconnect();
        };
        source.stop(end);
      }
    },
  };
}

function hum(context: BaseAudioContext, out: AudioNode, nodes: AudioNode[]): AudioScheduledSourceNode[] {
  return HUM.map(([hz, level]) => {
    const tone = context.createOscillator();
    tone.frequency.value = hz;
    const gain = context.createGain();
    gain.gain.value = level;
    tone.connect(gain).connect(out);
    nodes.push(gain);
    return tone;
  });
}

function cicadas(
  context: BaseAudioContext,
  out: AudioNode,
  noise: AudioBuffer,
  nodes: AudioNode[],
): AudioScheduledSourceNode[] {
  const hiss = context.createBufferSource();
  hiss.buffer = noise;
  hiss.loop = true;
  const swells = CICADAS.map(([hz, q, times, level]) => {
    const filter = context.createBiquadFilter();
    filter.type = 'bandpass';
    filter.frequency.value = hz;
    filter.Q.value = q;
    const gain = context.createGain();
    gain.gain.value = level;
    const swell = context.createOscillator();
    swell.frequency.value = times;
    const depth = context.createGain();
    depth.gain.value = level * 0.8;
    swell.connect(depth).connect(gain.gain);
    hiss.connect(filter).connect(gain).connect(out);
    nodes.push(filter, gain, depth);
    return swell;
  });
  return [hiss, ...swells];
}
