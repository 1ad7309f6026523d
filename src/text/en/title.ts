// Words of the title screen, of keeping a game and of opening a file.

export const title = {
  name: 'Surplus',
  newCampaign: 'New campaign',
  continueGame: 'Continue',
  openRun: 'Open a run file',
  begin: 'Begin',
  cancel: 'Cancel',
  seed: 'Seed',
  seedHelp: 'The same seed gives the same market, weather and events, whatever you decide.',
  family: 'How the price of bitcoin is assumed to move',
  families: {
    sceptic: { label: 'Sceptic', meaning: 'Long-run growth is low.' },
    central: { label: 'Central', meaning: 'Long-run growth is moderate.' },
    enthusiast: { label: 'Enthusiast', meaning: 'Long-run growth repeats history.' },
    mixed: { label: 'Mixed', meaning: 'One of the three is drawn and not told.' },
  },
  scenarios: {
    'pakistan-2025': {
      label: 'Pakistan, 15 June 2025',
      meaning:
        'Ten years at the finance ministry. Power that nobody buys, and capacity payments that you owe all the same.',
    },
  } as Record<string, { label: string; meaning: string }>,
  savedGame: (day: string, reserve: string) => `Saved as of ${day}, with ${reserve} in the reserve.`,
  replaces: 'The run in progress is put by; you find it under Kept runs.',
  loading: 'Loading the simulation.',
  notFinancial: 'Not financial advice; no price forecast.',
  boundaries: 'Boundaries are illustrative and imply no view.',
  themes: {},
};

export const keeping = {
  status: {
    none: 'Saved from the first day on',
    saved: 'Saved',
    saving: 'Saving',
    unsaved: 'Not saved',
    elsewhere: 'Not saved: this game is open in another tab',
  },
  why: {
    'storage-full': 'The browser’s storage is full. The game goes on; export the run to keep it.',
    'storage-denied': 'The browser forbids storage here. The game goes on; export the run to keep it.',
    'storage-broken': 'The browser’s storage failed. The game goes on; export the run to keep it.',
    'lock-lost': 'Another tab has taken the save over. This game goes on here; export the run to keep it.',
    'lock-held':
      'Another tab keeps its game in the save. This one can be played; export it, or keep this one instead.',
  } as Record<string, string>,
  newer: 'A new version is ready.',
  newerTake: 'Load it now',
  newerSave: 'Save and load it now',
  newerLater: 'It begins with the next start, once this game is saved.',
  keptRuns: 'Kept runs',
  keptNote: (count: number) => (count === 1 ? 'One run put by' : `${count} runs put by`),
  exportRun: 'Export run',
  copyLink: 'Copy a link to this run',
  linkCopied: (letters: string) =>
    `Copied: the whole run so far, in ${letters} letters. It opens wherever the game does.`,
  linkShown: 'The browser did not let it be copied; take it from here:',
  exported: (file: string) => `Given to the browser as ${file}; it lies where downloads go.`,
  takeOver: 'Keep this one instead',
  savedAt: (date: string) => `Saved as of ${date}`,
  replaying: (share: string) => `Playing the run again: ${share}`,
  differs: (date: string, slice: string) =>
    `Does not verify: by ${date} the ${slice} slice differs from what the run says. The game in progress is untouched.`,
  lookInto: 'Look at it all the same',
  dismiss: 'Close',
  fileName: (scenario: string, day: number, hindsight: number | null) =>
    `surplus-${scenario}-day-${day}${hindsight === null ? '' : `-hindsight-${hindsight}`}.json`,
  bug: {
    button: 'Copy a bug report',
    working: 'Playing the run again.',
    copied: 'Copied: link, version, browser, and whether the run verifies. Paste it where you report.',
    shown: 'The browser did not let it be copied; take it from here:',
  },
};
