// Which way lines run: the page's direction is set once, before the first screen is drawn.

export function rightToLeft(): boolean {
  return document.documentElement.dir === 'rtl';
}

/** The step that an arrow key asks for along the line, 1 towards its end, −1 towards its start; undefined for other keys. */
export function stepAlong(key: string): 1 | -1 | undefined {
  if (key === 'ArrowRight') return rightToLeft() ? -1 : 1;
  if (key === 'ArrowLeft') return rightToLeft() ? 1 : -1;
  return undefined;
}
