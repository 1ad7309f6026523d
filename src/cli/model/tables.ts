// Pieces of docs/MODEL.md: numbers as text, Markdown tables, standing and address of a source.
import { SOURCES } from '../../content/index.ts';
import type { Parameter } from '../../core/types.ts';
import { citation } from '../../text/index.ts';

/** How a number stands: sourced, set by its makers, or fitted to something. */
export type Standing = 'source' | 'fitted' | 'design';
export const STANDINGS: readonly Standing[] = ['source', 'fitted', 'design'];

export function standingOf(source: string): Standing {
  return citation(source).kind;
}

/** Units that say nothing beside a number in a sentence. */
const BARE = ['share', 'factor', 'elasticity', 'power', 'weight', 'log', 'log²', 'Brier score'];

const SIZES = [
  [1e12, ' tn'],
  [1e9, ' bn'],
  [1e6, ' m'],
] as const;

/** A number with at most so many digits of its own: 0.0833333, 1,600, 1.08 tn. */
export function numberText(value: number, digits = 6): string {
  const [size, word] = SIZES.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  return `${(value / size).toLocaleString('en', { maximumSignificantDigits: digits })}${word}`.replace(
    '-',
    '−',
  );
}

export function amountText({ value, unit }: Parameter): string {
  // "0 or 1" says what may stand there
  return `${numberText(value)} ${/^\d/.test(unit) ? `(${unit})` : unit}`;
}

/** The same inside a sentence, where a share is a bare number. */
export function saidText(one: Parameter): string {
  if (BARE.includes(one.unit)) return numberText(one.value, 4);
  // "1 month", not "1 months"
  return one.value === 1 && /^[a-z]+s$/.test(one.unit) ? `1 ${one.unit.slice(0, -1)}` : amountText(one);
}

/** A cell holds no bars and no line ends. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (row: readonly string[]): string => `| ${row.map(cell).join(' | ')} |\n`;

/** A table; columns named in `right` hold numbers. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly string[] = [],
): string {
  return `${line(head)}${line(head.map((name) => (right.includes(name) ? '--:' : '---')))}${rows.map(line).join('')}\n`;
}

/** `source: key`, `fitted: to what` or `design: why`. */
export function standingText(source: string): string {
  return standingOf(source) === 'source' ? `source: \`${source}\`` : source;
}

/** A citation with the addresses in it as links. */
export function linked(text: string): string {
  const { link } = citation(text);
  if (link === '') return text;
  const at = text.indexOf(link);
  const address = link.startsWith('arXiv ')
    ? `https://arxiv.org/abs/${link.slice('arXiv '.length)}`
    : `https://${link}`;
  return `${text.slice(0, at)}[${link}](${address})${linked(text.slice(at + link.length))}`;
}

/** Every source of the model: key, what it says, how many of these numbers rest on it. */
export function sourcesTable(used: readonly string[]): string {
  return table(
    ['key', 'what it says', 'numbers'],
    Object.entries(SOURCES)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, text]) => {
        // "fitted: … (hashrate-rule)" rests on the source that it names, too
        const count = used.filter((source) => source === key || source.includes(`(${key})`)).length;
        return [`\`${key}\``, linked(text), count === 0 ? '–' : String(count)];
      }),
    ['numbers'],
  );
}
