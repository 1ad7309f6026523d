// Run files made wrong at random: letters, lines, numbers and words changed, cut, doubled and blown up, and what may come of reading one:
// bad input, a run that differs, or the very run that was damaged, never anything else.
import type { BadInput, Command, Engine, RunFile } from '../core/types.ts';
import { dice, randomMorning } from './random-policy.ts';
import { readText } from './tasks.ts';

/** Days of a run that is damaged: one quarter’s end and a few weeks. */
const DAYS = 40;
/** letters; run files of more than four million are refused unread */
const MOST = 5_000_000;
const PIECES: readonly string[] = [
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '"toString":1,',
  '1e999',
  '-0',
  '1e308',
  '5e-324',
  '9007199254740993',
  'NaN',
  'null',
  'true',
  '{}',
  '[]',
  '\u0000',
  '\ud800',
  '\u202e',
  '\\u005f\\u005fproto\\u005f\\u005f',
  '</script><script>',
  '{"a":'.repeat(2000),
  '['.repeat(100_000),
  '9'.repeat(5000),
  'x'.repeat(70_000),
];
const NUMBERS: readonly string[] = [
  '0',
  '1',
  '-1',
  '2',
  '15',
  '0.5',
  '36500',
  '1000000',
  '1e+21',
  '-7',
  '39',
];
const WORDS: readonly string[] = [
  '__proto__',
  'constructor',
  'mixed',
  'central',
  'x',
  'toString',
  'two-lines',
];

/** A run of random sensible orders, and its text; the same for a seed. Every other one lays a parameter over. */
export function soundRun(engine: Engine, seed: string, index: number): string {
  const overlay: Record<string, number> = index % 2 === 0 ? {} : { river_sd: 0.125 };
  const spec = engine.spec('pakistan-2025', `${seed}-${index}`, 'mixed', overlay);
  const world = 'bad' in spec ? spec : engine.open(spec);
  if ('bad' in world) throw new Error(`the world does not open: ${world.code} at ${world.at}`);
  const commands: (readonly [number, Command])[] = [];
  const fingerprints: (readonly [number, string])[] = [];
  const ends = engine.quarterEnds(world);
  let state = engine.begin(world);
  while (state.day < DAYS) {
    const orders = randomMorning(engine, world, state);
    for (const order of orders) commands.push([state.day, order]);
    state = engine.step(world, state, orders);
    if (ends.includes(state.day) || state.day === DAYS)
      fingerprints.push([state.day, engine.fingerprint(state)]);
  }
  return engine.serialise({ format: 'surplus-run-1', spec: world.spec, days: DAYS, commands, fingerprints });
}

/** A text with one to three wounds; the same for a seed and an index. */
export function damaged(text: string, seed: string, index: number): string {
  let one = text;
  const wounds = 1 + (dice(seed, index, 0) % 3);
  // what is larger than any file that is read gets no larger
  for (let k = 0; k < wounds && one.length < MOST; k++)
    one = wound(one, (n) => dice(seed, index, 10 * k + n + 1));
  return one;
}

function wound(text: string, h: (n: number) => number): string {
  const at = h(1) % (text.length + 1);
  const most = [1, 8, 60, 2000][h(2) % 4] ?? 1;
  const end = at + (h(3) % most) + 1;
  const lines = text.split('\n');
  const line = h(4) % lines.length;
  const pick = (list: readonly string[]): string => list[h(5) % list.length] ?? '';
  switch (h(0) % 10) {
    case 0:
      return (
        text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << (h(6) % 8))) + text.slice(at + 1)
      );
    case 1:
      return text.slice(0, at);
    case 2:
      return text.slice(0, at) + text.slice(end);
    case 3:
      return text.slice(0, at) + pick(PIECES) + text.slice(at);
    case 4:
      return text.slice(0, at) + text.slice(at, end).repeat(2 + (h(6) % 3)) + text.slice(end);
    case 5: {
      const other = h(6) % lines.length;
      const [a = '', b = ''] = [lines[line], lines[other]];
      lines[line] = b;
      lines[other] = a;
      return lines.join('\n');
    }
    case 6: {
      // now and then more orders than any run may have
      const one = lines[line] ?? '';
      const many = h(6) % 200 === 0 && one.length < 80 ? 60_000 : 1;
      lines.splice(line, 0, ...new Array<string>(many).fill(one));
      return lines.join('\n');
    }
    case 7:
      lines.splice(line, 1);
      return lines.join('\n');
    case 8:
      return other(text, /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g, h(6), pick(NUMBERS));
    default:
      return other(text, /(?<=")[\w.-]+(?=")/g, h(6), pick(WORDS));
  }
}

/** One of what is found, put otherwise. */
function other(text: string, found: RegExp, which: number, by: string): string {
  const all = [...text.matchAll(found)];
  const one = all[which % Math.max(1, all.length)];
  return one === undefined ? text : text.slice(0, one.index) + by + text.slice(one.index + one[0].length);
}

export type Read = 'same' | 'bad' | 'differs' | 'true';

/** What reading a text that is not `sound` came to; a sentence where it was taken for what it is not. */
export async function readDamaged(
  sound: string,
  text: string,
  engineOf?: (text: string) => Promise<Engine | BadInput>,
): Promise<{ readonly came: Read } | { readonly wrong: string }> {
  if (text === sound) return { came: 'same' };
  const read = await readText(text, engineOf);
  if ('bad' in read) return { came: 'bad' };
  const { engine, run } = read;
  if (engine.serialise(run) !== text) return { wrong: 'what was read is not what was written' };
  const played = engine.play(run);
  if ('bad' in played) return { came: 'bad' };
  if (played.divergence !== null) return { came: 'differs' };
  const own = engine.parse(sound);
  return !('bad' in own) && saysLess(run, own)
    ? { came: 'true' }
    : { wrong: 'a changed run was taken for a true one' };
}

/** Whether a run says nothing that the other does not: the same orders and days, and some of its fingerprints. */
function saysLess(run: RunFile, whole: RunFile): boolean {
  const rest = ({ fingerprints: _, ...more }: RunFile): string => JSON.stringify(more);
  const prints = new Map(whole.fingerprints);
  return rest(run) === rest(whole) && run.fingerprints.every(([day, print]) => prints.get(day) === print);
}
