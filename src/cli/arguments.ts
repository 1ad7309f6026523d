// Arguments of the program: each verb declares its options as data; parsing, help and wrong use follow from that.
import { parseArgs } from 'node:util';
import { type Io, misfit, Wrong } from './io.ts';

/** An option of a verb; without `value` it is a switch. */
export interface Option {
  readonly name: string;
  /** what its value is called in help */
  readonly value?: string;
  readonly about: string;
  /** may be given several times */
  readonly many?: boolean;
}

/** What a verb was called with. */
export interface Call {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly quiet: boolean;
  /** the value of an option, or null */
  readonly text: (name: string) => string | null;
  readonly texts: (name: string) => readonly string[];
  /** whether a switch was given */
  readonly on: (name: string) => boolean;
}

export interface Verb {
  /** one word or two: `run`, `content list` */
  readonly name: string;
  readonly about: string;
  /** what stands after the name, as help prints it */
  readonly files?: { readonly name: string; readonly least: number; readonly most: number };
  readonly options: readonly Option[];
  readonly play: (call: Call, io: Io) => number | Promise<number>;
}

const EVERYWHERE: readonly Option[] = [
  { name: 'json', about: 'one JSON document on standard output and nothing else there' },
  { name: 'quiet', about: 'no progress on standard error' },
  { name: 'help', about: 'this page' },
];

/** Reads the words after the verb; null when help was asked for. */
export function read(verb: Verb, words: readonly string[]): Call | null {
  const options = [...verb.options, ...EVERYWHERE];
  const parsed = parse(verb, options, words);
  if (parsed.values.help === true) return null;
  const all = (name: string): readonly string[] => {
    const value = parsed.values[name];
    if (Array.isArray(value)) return value.filter((one): one is string => typeof one === 'string');
    return typeof value === 'string' ? [value] : [];
  };
  for (const option of verb.options) {
    const given = all(option.name);
    if (option.many !== true && given.length > 1)
      throw misfit(`--${option.name}`, `it ${given.length} times`, 'it once');
    if (given.includes('')) throw misfit(`--${option.name}`, 'nothing', option.value ?? 'a value');
  }
  const files = parsed.positionals;
  const wanted = verb.files ?? { name: '', least: 0, most: 0 };
  if (files.length > wanted.most)
    throw misfit(
      verb.name,
      `"${files[wanted.most] ?? ''}" left over`,
      wanted.most === 0 ? 'only options' : `at most ${wanted.most} of ${wanted.name}`,
    );
  if (files.length < wanted.least) throw misfit(verb.name, `no ${wanted.name}`, usage(verb));
  return {
    files,
    json: parsed.values.json === true,
    quiet: parsed.values.quiet === true,
    text: (name) => all(name)[0] ?? null,
    texts: all,
    on: (name) => parsed.values[name] === true,
  };
}

interface Parsed {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

function parse(verb: Verb, options: readonly Option[], words: readonly string[]): Parsed {
  const shapes: Record<string, { type: 'string' | 'boolean'; multiple?: boolean }> = {};
  for (const option of options)
    shapes[option.name] =
      option.value === undefined ? { type: 'boolean' } : { type: 'string', multiple: true };
  try {
    return parseArgs({ args: [...words], options: shapes, allowPositionals: true, strict: true });
  } catch (fault) {
    const text = fault instanceof Error ? fault.message : String(fault);
    const named = /'(-[^' ]*)/.exec(text)?.[1] ?? 'arguments';
    const known = options.map((option) => `--${option.name}`).join(', ');
    if (text.includes('argument missing') || text.includes('ambiguous'))
      throw misfit(named, 'no value', `a value (write ${named}=VALUE where it begins with a dash)`);
    if (text.includes('does not take')) throw misfit(named, 'a value', 'a switch without one');
    throw new Wrong(`surplus ${verb.name} has no option ${named}; it has ${known}.`);
  }
}

/** A whole number of an option within limits; `otherwise` where it was not given. */
export function wholeOf(call: Call, name: string, least: number, most: number, otherwise: number): number {
  const text = call.text(name);
  if (text === null) return otherwise;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most))
    throw misfit(`--${name}`, text, `a whole number from ${least} to ${most}`);
  return value;
}

/** One word of a fixed list. */
export function oneOf<T extends string>(call: Call, name: string, words: readonly T[], otherwise: T): T {
  const text = call.text(name);
  if (text === null) return otherwise;
  const found = words.find((word) => word === text);
  if (found === undefined) throw misfit(`--${name}`, text, words.join(', '));
  return found;
}

function usage(verb: Verb): string {
  const options = verb.options.map((option) => {
    const words = option.value === undefined ? `--${option.name}` : `--${option.name} ${option.value}`;
    return option.many === true ? `[${words}]…` : `[${words}]`;
  });
  return ['surplus', verb.name, ...(verb.files ? [verb.files.name] : []), ...options].join(' ');
}

/** The help page of a verb. */
export function helpOf(verb: Verb): string {
  const rows = [...verb.options, ...EVERYWHERE].map((option) => [
    option.value === undefined ? `--${option.name}` : `--${option.name} ${option.value}`,
    option.about,
  ]);
  const width = Math.max(...rows.map((row) => (row[0] ?? '').length));
  const lines = rows.map((row) => `  ${(row[0] ?? '').padEnd(width)}  ${row[1] ?? ''}`);
  return `${usage(verb)}\n\n${verb.about}\n\n${lines.join('\n')}\n\nExit codes: 0 held, 1 did not hold, 2 wrong use or bad input.\n`;
}

/** The help page of the whole program. */
export function helpOfAll(verbs: readonly Verb[]): string {
  const width = Math.max(...verbs.map((verb) => verb.name.length));
  const lines = verbs.map((verb) => `  ${verb.name.padEnd(width)}  ${verb.about}`);
  return `surplus VERB [options]; from the repository: npm run surplus -- VERB [options]\n\n${lines.join('\n')}\n\nEvery verb takes --help, --json and --quiet.\n`;
}
