// One clear sentence for each kind of input that is no run: where, what was found, what was expected.

export interface BadParts {
  readonly at: string;
  readonly found: string;
  readonly expected: string;
}

/** By code; others take the general sentence. */
export const bad: Record<string, (parts: BadParts) => string> = {
  fault: ({ at }) =>
    `The simulation met a fault on ${at}. The game stands as it was that morning; export the run and report it.`,
  'worker-broken': () =>
    'The file could not be played again, because the worker stopped. The game in progress is untouched; try again.',
  'engine-missing': () => 'The simulation did not load. Reload the page to try again.',
  'file-too-large': ({ found, expected }) =>
    `The file is too large: ${found}, where at most ${expected} is read. The game in progress is untouched.`,
  'file-unreadable': ({ found }) => `The file ${found} could not be read. The game in progress is untouched.`,
  'link-too-large': () => 'The link holds more than any run could; the game in progress is untouched.',
  'link-broken': () =>
    'The link is cut off or is no run; copy it whole and try again. The game in progress is untouched.',
  'not-put-by': () =>
    'The run in progress could not be put by, so no other was begun from that day. Export it, then try again.',
  'save-damaged': () => 'The saved game is damaged and cannot be opened. Open an exported run file instead.',
  'save-newer': () => 'The saved game was written by another version and cannot be opened here.',
  'no-snapshot': ({ at }) => `There is nothing to explain on ${at}; choose a day that was played.`,
};

export const general = ({ at, found, expected }: BadParts): string =>
  `${at === '' ? 'This is no run file' : `This cannot be read at ${at}`}: found ${found}, expected ${expected}.`;
