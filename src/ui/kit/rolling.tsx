// A text whose digits roll where they change; anything else is swapped.
import { useRef } from 'react';

const DIGIT = /^\p{Nd}$/u;

/** Where two texts differ, widened to whole numbers: start and end in the new one; null when they are the same. */
export function changed(was: string, now: string): readonly [number, number] | null {
  if (was === now) return null;
  let start = 0;
  while (start < now.length && was[start] === now[start]) start += 1;
  let tail = 0;
  while (tail < Math.min(was.length, now.length) - start && was.at(-1 - tail) === now.at(-1 - tail))
    tail += 1;
  let end = now.length - tail;
  const digit = (at: number): boolean => DIGIT.test(now[at] ?? '');
  while (digit(start - 1)) start -= 1;
  while (digit(end)) end += 1;
  return [start, end];
}

export function Rolling({ text, roll }: { readonly text: string; readonly roll: boolean }) {
  const last = useRef({ was: text, text });
  if (last.current.text !== text) last.current = { was: last.current.text, text };
  const part = roll ? changed(last.current.was, text) : null;
  // letters of a script that joins them may not be parted
  if (part === null || !/^\p{Nd}+$/u.test(text.slice(...part))) return text;
  return (
    <>
      {text.slice(0, part[0])}
      <span key={text} className="rolled">
        {text.slice(...part)}
      </span>
      {text.slice(part[1])}
    </>
  );
}
