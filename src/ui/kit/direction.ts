// Keys along a line, which may run from right to left.
import { runsRightToLeft } from '../../text/index.ts';

/** The step that an arrow key asks for along the line, 1 towards its end, −1 towards its start; undefined for other keys. */
export function stepAlong(key: string): 1 | -1 | undefined {
  if (key === 'ArrowRight') return runsRightToLeft() ? -1 : 1;
  if (key === 'ArrowLeft') return runsRightToLeft() ? 1 : -1;
  return undefined;
}
