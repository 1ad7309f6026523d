// A run in a link, as the page writes it: raw deflate in base64url letters after `#/run/`, and perhaps the day from which it was hindsight.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { misfit } from './io.ts';

/** Caps before and after inflating, the same as the page's: letters read, bytes that they may unfold to. */
const MOST_LETTERS = 256 * 1024;
const MOST_BYTES = 4 * 1024 * 1024;

const LINK = /^(?:https?:\/\/[^\s#]{0,2000})?#\/run\/([\w-]*)(?:\.h(\d{1,5}))?$/;
const SHORTLY = 'a link to a run, whole, as “Copy a link to this run” gives it';

/** Whether a word of the command line, or the text of a file, means a link. */
export function isLink(text: string): boolean {
  return /^(?:https?:\/\/|#\/run\/)/.test(text);
}

/** The address that opens a run on the page at `address`, with its first day of hindsight where it has one. */
export function linkTo(text: string, address: string, hindsight: number | null): string {
  const letters = deflateRawSync(text, { level: 9 }).toString('base64url');
  return `${address.replace(/#.*$/s, '')}#/run/${letters}${hindsight === null ? '' : `.h${hindsight}`}`;
}

/** The first day of hindsight, as a link or the name of an exported file says it; no run file does. */
export function hindsightIn(word: string): number | null {
  const day = LINK.exec(word.trim())?.[2] ?? /-hindsight-(\d{1,5})\b/.exec(isLink(word) ? '' : word)?.[1];
  return day === undefined ? null : Number(day);
}

/** The text of the run that a link holds; one that is cut, foreign or a bomb comes out as a sentence. */
export function textOfLink(link: string, from: string): string {
  const letters = LINK.exec(link.trim())?.[1];
  if (letters === undefined || letters === '') throw misfit('link', 'no run after “#/run/”', SHORTLY, from);
  if (letters.length > MOST_LETTERS)
    throw misfit('link', `${letters.length} letters`, `at most ${MOST_LETTERS}`, from);
  try {
    const bytes = inflateRawSync(Buffer.from(letters, 'base64url'), { maxOutputLength: MOST_BYTES });
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (fault) {
    const large = (fault as { readonly code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
    throw misfit('link', large ? 'more than any run holds' : 'letters that are cut off', SHORTLY, from);
  }
}
