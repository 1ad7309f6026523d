// Words of the archive and of the chart kit: chronicle, records, codex, glossary, exports.
import type { Happening } from '../../core/types.ts';

export const charts = {
  chart: 'Chart',
  table: 'Table',
  csv: 'CSV',
  png: 'PNG',
  log: 'log scale',
  hint: 'Point at a day and press to hold it, or use the arrow keys.',
  plot: (title: string, unit: string) =>
    `Chart: ${title}, ${unit}. Arrow keys read it day by day, T shows the table.`,
  every: (days: string) => `One row every ${days}. The CSV file holds every day.`,
  all: 'Every day.',
  noPicture: 'The picture could not be drawn here; the CSV file holds the same figures.',
};

type Kind = Happening['kind'];

export const archive = {
  title: 'Archive',
  purpose: 'What happened, every figure day by day, and what each of them rests on.',
  parts: 'Parts of the archive',
  tabs: ['Chronicle', 'Records', 'Codex', 'Glossary'] as const,
  about: 'About and licences',
  chronicle: {
    title: 'Chronicle',
    count: (shown: string, all: string) => `${shown} of ${all}`,
    all: 'All',
    groups: {
      events: 'Events',
      laws: 'Laws',
      halls: 'Halls',
      money: 'Money',
      network: 'Network',
      grid: 'Grid',
      refused: 'Not done',
    },
    filter: 'Kinds',
    empty: 'Nothing of this kind has happened yet. Play on, or choose another kind.',
    look: (date: string) => `Look back to ${date}`,
    csv: 'Chronicle as CSV',
    day: 'Day',
    date: 'Date',
    kind: 'Kind',
    what: 'What happened',
    note: 'A date leads back to that day.',
  },
  records: {
    title: 'Records',
    first: 'Figure',
    second: 'Beside it',
    none: 'None',
    date: 'Date',
    whole: 'Every figure as CSV',
    why: 'Why this figure',
    look: 'Look back to this day',
    empty: 'Records begin with the first day played.',
  },
  codex: {
    title: 'Codex',
    search: 'Search sources and what rests on them',
    count: (shown: string, all: string) => `${shown} of ${all} sources`,
    none: 'No source and nothing that rests on one has this word. Try a shorter one.',
    back: 'All sources',
    choose: 'Choose a source to see what rests on it.',
    rests: 'What rests on it',
    nothing: 'Named in the text of other numbers; nothing rests on it alone.',
    design: 'Set by the makers',
    fitted: 'Fitted to what is named',
    kinds: {
      parameter: 'Parameters',
      plant: 'Plants',
      place: 'Places',
      link: 'Lines',
      zone: 'Zones',
      fuel: 'Fuels',
      law: 'Laws',
      event: 'Events',
      start: 'First morning',
    },
    of: (count: string) => `${count} rest on it`,
  },
  glossary: { title: 'Glossary', search: 'Search terms', none: 'No such term here.' },
};

/** Which group of the chronicle a happening belongs to. */
export const chronicleGroup: Record<Kind, keyof typeof archive.chronicle.groups> = {
  refused: 'refused',
  'event-opened': 'events',
  'event-answered': 'events',
  'law-stage': 'laws',
  halving: 'network',
  retarget: 'network',
  'site-ready': 'halls',
  'rigs-arrived': 'halls',
  'rigs-worn': 'halls',
  'licensed-came': 'halls',
  'licensed-left': 'halls',
  envelope: 'money',
  shortage: 'grid',
  unpaid: 'money',
  lng: 'grid',
};
