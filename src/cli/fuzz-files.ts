// `surplus fuzz --files`: run files and links damaged at random and read again, each as the page and the terminal read what a stranger sends.
import { loadEngine, loadEngineOf } from '../engine/index.ts';
import { damaged, type Read, readDamaged, soundRun } from '../lab/index.ts';
import { type Progress, Wrong } from './io.ts';
import { linkTo, textOfLink } from './links.ts';

/** How many sound runs the damaged ones are made from. */
const SOUND = 4;
/** A file that takes longer is a finding, ms of processor. */
const SLOW_MS = 1000;
/** A heap that has grown by more is a finding, MB. */
const GROWN_MB = 200;

export interface FilesRead {
  readonly files: number;
  readonly came: Readonly<Record<Read, number>>;
  /** processor time of the slowest, ms, and its number */
  readonly slowest_ms: number;
  readonly slowest: number;
  /** growth of the heap and the largest size of the process, MB */
  readonly grown_mb: number;
  readonly most_mb: number;
  readonly failures: readonly { readonly file: number; readonly what: string; readonly again: string }[];
}

interface Asked {
  readonly files: number;
  readonly first: number;
  readonly seed: string;
  /** takes every run for a true one: what must be found */
  readonly plant: boolean;
}

/** Reads `files` damaged texts; every fourth is damaged as a link. The same seed and number give the same text. */
export async function fuzzFiles(asked: Asked, progress: Progress): Promise<FilesRead> {
  const { files, first, seed, plant } = asked;
  const engine = await loadEngine();
  const texts = Array.from({ length: SOUND }, (_, k) => soundRun(engine, seed, k));
  const links = texts.map((text) => linkTo(text, '', null));
  const engineOf: typeof loadEngineOf = async (text) => {
    const own = await loadEngineOf(text);
    if (!plant || 'bad' in own) return own;
    return {
      ...own,
      play: (run) => {
        const played = own.play(run);
        return 'bad' in played ? played : { ...played, divergence: null };
      },
    };
  };
  const came: Record<Read, number> = { same: 0, bad: 0, differs: 0, true: 0 };
  const failures: FilesRead['failures'][number][] = [];
  const names = Object.getOwnPropertyNames(Object.prototype).length;
  let [slowest_ms, slowest, most, start] = [0, first, 0, 0];
  for (let i = 0; i < files; i++) {
    const file = first + i;
    const sound = texts[file % SOUND] ?? '';
    const asLink = Math.floor(file / SOUND) % 4 === 3;
    const made = damaged((asLink ? links : texts)[file % SOUND] ?? '', seed, file);
    const before = process.cpuUsage();
    let wrong: string | null = null;
    try {
      const text = asLink ? textOfDamagedLink(made) : made;
      const read = text === null ? { came: 'bad' as const } : await readDamaged(sound, text, engineOf);
      if ('wrong' in read) wrong = read.wrong;
      else came[read.came] += 1;
    } catch (fault) {
      wrong = `thrown: ${fault instanceof Error ? fault.message.slice(0, 200) : String(fault)}`;
    }
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000;
    if (ms > slowest_ms) [slowest_ms, slowest] = [ms, file];
    if (ms > SLOW_MS) wrong ??= `took ${Math.round(ms)} ms`;
    if (Object.getOwnPropertyNames(Object.prototype).length !== names)
      wrong ??= 'the prototype of all objects was changed';
    if (wrong !== null) failures.push({ file, what: wrong, again: again(seed, file, plant) });
    if (i % 500 === 0) {
      const { heapUsed, rss } = process.memoryUsage();
      if (i <= files / 10) start = heapUsed;
      most = Math.max(most, rss);
      progress((i + 1) / files);
    }
  }
  const { heapUsed, rss } = process.memoryUsage();
  const grown_mb = Math.round(Math.max(0, heapUsed - start) / 1e6);
  if (grown_mb > GROWN_MB)
    failures.push({
      file: first,
      what: `the heap has grown by ${grown_mb} MB`,
      again: again(seed, first, plant),
    });
  return {
    files,
    came,
    slowest_ms: Math.round(slowest_ms),
    slowest,
    grown_mb,
    most_mb: Math.round(Math.max(most, rss) / 1e6),
    failures,
  };
}

const again = (seed: string, file: number, plant: boolean): string =>
  `npm run surplus -- fuzz --files 1 --seed ${seed} --first ${file}${plant ? ' --plant' : ''}`;

/** The text that a damaged link unfolds to; null where it is said to be none. */
function textOfDamagedLink(link: string): string | null {
  try {
    return textOfLink(link, 'link');
  } catch (fault) {
    if (fault instanceof Wrong) return null;
    throw fault;
  }
}
