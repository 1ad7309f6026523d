// The composition root: the only file that sees every room. It gives each what it needs and starts the screens.
import type { BadInput, Command, Compared, Heavy, Outlook, Score } from './core/types.ts';
import WORKER from './lab/worker.ts?worker&url';
import {
  type Outcome,
  openClock,
  openFiles,
  openFlags,
  openLanguages,
  openLocks,
  openPool,
  openRenewal,
  openScripts,
  openSound,
  openStorage,
  openThemes,
  openWorkers,
  packLink,
  pageWorker,
  unpackLink,
  type WorkerLike,
} from './platform/index.ts';
import { createChoice, createHearing, createLab, createSession, type Replayed } from './session/index.ts';
import { chooseLanguage, LANGUAGES, type LanguageId } from './text/index.ts';
import {
  type Files,
  type Judge,
  type Languages,
  type Links,
  loadType,
  type MapHandle,
  type Proof,
  startScreens,
} from './ui/index.tsx';

const VERSION = '0.1.0';
/** Shipped scripts are named by what is in them. */
const BUILD = /([0-9a-f]+)\.js$/.exec(import.meta.url)?.[1] ?? 'dev';

const clock = openClock(document);
const disk = openFiles(document);
/** beside the page, so that it serves the path under which the game lies */
const SERVICE_WORKER = './sw.js';
const trusted = openScripts([WORKER, SERVICE_WORKER]);
const newWorker = (): WorkerLike => {
  try {
    return new Worker(trusted(WORKER), { type: 'module' });
  } catch {
    return pageWorker(() => import(/* @vite-ignore */ WORKER));
  }
};
const workers = openWorkers(newWorker);
const renewal = openRenewal(trusted(SERVICE_WORKER), BUILD);

const themes = openThemes(() => localStorage, window.matchMedia('(prefers-color-scheme: light)'));
const choice = createChoice(themes.first());
const tongues = openLanguages<LanguageId>(
  LANGUAGES.map(({ id }) => id),
  'en',
  () => localStorage,
  navigator.languages,
);
const language = tongues.first();
const session = createSession({
  loadEngine: async (text) => (await import('./engine/index.ts')).loadEngineOf(text),
  replay: (text, progress) => work<Replayed>('replay', { text }, progress),
  outlooks: (ask) => work<readonly Outlook[]>('outlook', { asked: ask }),
  counsel: (ask) => work<readonly Command[]>('counsel', { asked: ask }),
  storage: openStorage(),
  locks: openLocks(),
  clock,
});
const flags = openFlags();
const hearing = createHearing({ session, player: openSound(document), notes: flags, now: clock.now });

/** A task off the page's thread; a worker that broke is told as bad input. */
async function work<T>(
  task: string,
  payload: Readonly<Record<string, unknown>>,
  progress?: (share: number) => void,
): Promise<T | BadInput> {
  return read(await workers.run(task, payload, progress).outcome);
}
function read<T>(outcome: Outcome): T | BadInput {
  if (outcome.kind === 'done') return outcome.result as T;
  if (outcome.kind === 'failed') return outcome.bad as BadInput;
  const why = outcome.kind === 'broken' ? outcome.why : outcome.kind;
  return { bad: true, code: 'worker-broken', at: 'worker', found: why, expected: '' };
}

/** A worker of its own, since it takes a minute; cancelling ends it. */
const judge: Judge = (text, progress) => {
  const own = openWorkers(newWorker);
  const running = own.run('score', { text }, progress);
  return {
    outcome: running.outcome.then((outcome) => {
      own.close();
      return read<Score>(outcome);
    }),
    cancel: () => {
      running.cancel();
      own.close();
    },
  };
};

/** Workers for the lab: as many as there are cores, four at most. */
const lab = createLab(() => {
  const pool = openPool(newWorker, Math.min(4, navigator.hardwareConcurrency || 2));
  return {
    async all(task, payloads, progress) {
      const outcome = await pool.all(task, payloads, progress);
      return outcome.kind === 'done' ? outcome.results : read<readonly unknown[]>(outcome);
    },
    close: pool.close,
  };
});

const files: Files = {
  save: (name, content) => disk.download(name, content),
  async open() {
    const picked = await disk.pick();
    if (picked === null || picked.ok) return picked;
    return { bad: true, code: picked.code, at: picked.name, found: found(picked), expected: '4 MB' };
  },
};
function found(picked: { readonly code: string; readonly name: string; readonly bytes: number }): string {
  return picked.code === 'file-too-large' ? `${(picked.bytes / 1024 / 1024).toFixed(1)} MB` : picked.name;
}

const links: Links = {
  async address(text, hindsight) {
    const { origin, pathname, search } = window.location;
    const mark = hindsight === null ? '' : `.h${hindsight}`;
    return `${origin}${pathname}${search}#/run/${await packLink(text)}${mark}`;
  },
  async copy(text, hindsight) {
    const address = await links.address(text, hindsight);
    try {
      await navigator.clipboard.writeText(address);
      return { address, copied: true };
    } catch {
      return { address, copied: false };
    }
  },
  async read(letters) {
    const read = await unpackLink(letters);
    return read.ok ? read.text : { bad: true, code: read.code, at: '', found: '', expected: '' };
  },
};

const proof: Proof = {
  check: (text) => work<Replayed>('replay', { text }),
  compare: (a, b, progress) => work<Compared>('compare', { asked: [a, b] }, progress),
  heavy: (text, progress) => work<Heavy>('heavy', { text }, progress),
};

/** A handle that works at once while the map's code is still on its way. */
function mountMap(host: HTMLElement): MapHandle {
  let map: MapHandle | null = null;
  let gone = false;
  let moving = false;
  void import('./game/index.ts').then((game) => {
    if (gone) return;
    map = game.mountMap(host, { session, choice });
    map.setMoving(moving);
  });
  return {
    destroy() {
      gone = true;
      map?.destroy();
    },
    zoomIn: () => map?.zoomIn(),
    zoomOut: () => map?.zoomOut(),
    reset: () => map?.reset(),
    panBy: (dx, dy) => map?.panBy(dx, dy),
    placeAt: (x, y) => map?.placeAt(x, y) ?? null,
    setMoving(to) {
      moving = to;
      map?.setMoving(to);
    },
  };
}

/** A language is chosen for good, and the page begins anew in it: every word, face and direction from the start. */
let spoken = language;
const languages: Languages = {
  now: () => spoken,
  async choose(id) {
    if (id === spoken) return null;
    if (!(await session.save())) return 'unsaved';
    if (!tongues.keep(id)) return 'unkept';
    window.location.reload();
    return null;
  },
};

function showLanguage(id: string): void {
  document.documentElement.lang = id;
  document.documentElement.dir = LANGUAGES.find((one) => one.id === id)?.dir ?? 'ltr';
}

function showTheme(): void {
  document.documentElement.dataset.theme = choice.get().theme;
}

showTheme();
let following = false;
choice.subscribe((now, before) => {
  if (now.theme === before.theme) return;
  showTheme();
  if (!following) themes.keep(now.theme);
});
themes.follow((theme) => {
  following = true;
  choice.set({ theme });
  following = false;
});
/** Words and faces of the language; if they do not come, the page speaks English. */
async function speakIt(): Promise<void> {
  try {
    await chooseLanguage(language, loadType(language));
  } catch {
    spoken = 'en';
  }
  showLanguage(spoken);
}
const root = document.getElementById('root');
const start = (): void => {
  if (root === null) return;
  startScreens(root, {
    session,
    choice,
    files,
    links,
    proof,
    judge,
    lab,
    flags,
    languages,
    map: {
      mount: mountMap,
      engrave: async (canvas, theme) => {
        const game = await import('./game/index.ts');
        await game.engrave(canvas, theme);
      },
    },
    version: VERSION,
    build: BUILD,
    renewal,
    hearing,
  });
};
if (language === 'en') start();
else void speakIt().then(start);
/** Ten days a second are told two at a time: nobody reads faster, and each telling draws strip, box and map anew. ms */
const TELL = 180;
// Frames are asked for only while days pass: a paused game lets the page sleep.
let stop: (() => void) | null = null;
const paceNow = () => (session.get().back ?? session.get().game)?.pace ?? 'paused';
const passing = (): boolean => paceNow() !== 'paused';
session.subscribe(() => {
  if (stop !== null || !passing()) return;
  let told = 0;
  stop = clock.frames((now) => {
    const pace = paceNow();
    if ((pace === '5x' || pace === 'next') && now - told < TELL) return;
    told = now;
    session.tick(now);
    if (passing()) return;
    stop?.();
    stop = null;
  });
});
// After the first paint: the title can be read and pressed before the simulation is there.
requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(begin, 0)));
async function begin(): Promise<void> {
  await session.ready();
  // a page in development changes under the hand: nothing of it is kept
  if (import.meta.env.PROD) renewal.start();
}
