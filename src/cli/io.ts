// Edges of the terminal program: what it prints to, how it reads and writes files, and how it says that input is wrong.
import { closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import type { BadInput } from '../core/types.ts';
import { badSentence, plain, speech } from '../text/index.ts';

/** Where a verb prints. `terminal` tells whether progress may be drawn over itself. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly terminal: boolean;
}

/** Exit codes: what was asked held, did not hold, could not be asked. */
export const HELD = 0;
export const DID_NOT_HOLD = 1;
export const WRONG_USE = 2;

/** Most bytes read of any file. */
const MOST_BYTES = 4_000_000;

/** Wrong use or bad input: one clear sentence, exit 2, never a stack trace. */
export class Wrong extends Error {}

/** Passes a good value on; a bad one becomes a sentence, headed by the file it stands in. */
export function good<T extends object>(value: T | BadInput, file = ''): T {
  if ((value as { readonly bad?: unknown }).bad === true) throw wrong(value as BadInput, file);
  return value as T;
}

/** The sentence for bad input as an error. */
function wrong(bad: BadInput, file = ''): Wrong {
  const sentence = badSentence(speech, bad);
  return new Wrong(file === '' ? sentence : `${plain(file)}: ${sentence}`);
}

/** Bad input of the program's own finding. */
export function misfit(at: string, found: string, expected: string, file = ''): Wrong {
  return wrong({ bad: true, code: 'misfit', at, found, expected }, file);
}

function cause(fault: unknown): string {
  const code = (fault as { readonly code?: unknown }).code;
  switch (code) {
    case 'ENOENT':
      return 'nothing there';
    case 'EACCES':
    case 'EPERM':
      return 'no right to it';
    case 'EISDIR':
      return 'a folder';
    case 'ENOTDIR':
      return 'a path through a file';
    case 'ENAMETOOLONG':
      return 'a name too long';
    default:
      return typeof code === 'string' ? code : 'something unreadable';
  }
}

/** The text of a file, at most 4 MB of UTF-8; whatever stands in the way comes out as a sentence. */
export function readText(file: string): string {
  const bytes = readBytes(file);
  if (bytes.length > MOST_BYTES) throw misfit('file', `more than ${MOST_BYTES} bytes`, 'at most 4 MB', file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw misfit('file', 'bytes that are no UTF-8', 'text', file);
  }
}

/** Never more than one byte over the cap, whatever the file claims to be. */
function readBytes(file: string): Uint8Array {
  let handle = -1;
  try {
    handle = openSync(file, 'r');
    if (fstatSync(handle).isDirectory()) throw misfit('file', 'a folder', 'a file', file);
    const bytes = new Uint8Array(MOST_BYTES + 1);
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(handle, bytes, length, bytes.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } catch (fault) {
    if (fault instanceof Wrong) throw fault;
    throw misfit('file', cause(fault), 'a file that can be read', file);
  } finally {
    if (handle >= 0) closeSync(handle);
  }
}

/** Writes a file whole. */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (fault) {
    throw misfit('file', cause(fault), 'a file that can be written', file);
  }
}

export type Progress = (share: number, what?: string) => void;

/** Progress on stderr: a bar on a terminal, a plain line each tenth elsewhere, nothing when quiet. */
export function progressOn(io: Io, quiet: boolean, label: string): Progress {
  if (quiet) return () => undefined;
  let shown = -1;
  return (share, what = '') => {
    const steps = io.terminal ? 40 : 10;
    const now = Math.max(0, Math.min(steps, Math.floor(share * steps)));
    if (now === shown) return;
    shown = now;
    const percent = `${Math.round((100 * now) / steps)} %`;
    if (!io.terminal) io.err(`${label} ${percent}${what === '' ? '' : ` ${what}`}\n`);
    else
      io.err(
        `\r${label} [${'█'.repeat(now)}${'·'.repeat(steps - now)}] ${percent.padStart(5)}${now === steps ? '\n' : ''}`,
      );
  };
}
