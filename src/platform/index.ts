// The door of the browser's edges: storage, locks, files, workers, sound and clock, each behind a small interface.
export { type Clock, openClock } from './clock.ts';
export { FILE_CAP_BYTES, type Files, openFiles, type Picked, readFile } from './files.ts';
export { type Flags, openFlags } from './flags.ts';
export { type Languages, openLanguages } from './languages.ts';
export { packLink, type Unpacked, unpackLink } from './links.ts';
export { type Hold, type Locks, openLocks } from './locks.ts';
export { openRenewal, type Renewal } from './offline.ts';
export { openPool } from './pool.ts';
export { CUES, type Cue } from './recipes.ts';
export { openScripts } from './scripts.ts';
export { MASTER, openSound, type Sound } from './sound.ts';
export { openStorage, type Storage, type StorageTrouble, type Stored, troubleOf } from './storage.ts';
export { openThemes, type Themes } from './themes.ts';
export {
  type Outcome,
  openWorkers,
  pageWorker,
  type Running,
  type WorkerLike,
  type Workers,
} from './workers.ts';
