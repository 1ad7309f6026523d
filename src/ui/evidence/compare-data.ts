// Two runs in words and series: the sentence about their first difference, a chart of both, and their figures on the last day of both.
import type { Command, Compared, Engine, First } from '../../core/types.ts';
import { commandLine, speech } from '../../text/index.ts';
import { chartOf } from '../desks/archive/record-data.ts';
import type { ChartData } from '../kit/chart/data.ts';
import { fmt, say, words } from '../words.ts';
import { runDate } from './run-name.ts';

const W = words.evidence.compare;
/** how the two lines are drawn: the first whole, the second dashed */
const COLOURS = ['var(--ink)', 'var(--exp)'] as const;

export function firstText(
  engine: Engine,
  { first, sides }: Compared,
  [a = '', b = '']: readonly string[],
): string {
  if (first === null) return W.same;
  const date = runDate(engine, sides[0].spec, first.day);
  switch (first.kind) {
    case 'spec':
      return specText(first);
    case 'parameter':
      return W.parameter(say.parameter(first.id), asGiven(first.a), asGiven(first.b));
    case 'order': {
      const line = (command: Command | null): string =>
        command === null
          ? W.nothing
          : W.orderOf(commandLine(speech, command, words.screens.siteGone, engine.catalogue.laws));
      // whoever gives an order is named before whoever gives none
      return first.a === null
        ? W.order(date, b, line(first.b), a, line(null))
        : W.order(date, a, line(first.a), b, line(first.b));
    }
    case 'end':
      return W.end(date, sides[0].days <= sides[1].days ? a : b);
    case 'slice':
      return W.slice(date, first.slice);
  }
}

function specText({ key, a, b }: Extract<First, { kind: 'spec' }>): string {
  if (key === 'scenario') return W.spec.scenario(say.name('scenario', a), say.name('scenario', b));
  return W.spec[key](a, b);
}
function asGiven(value: number | null): string {
  return value === null ? W.asGiven : fmt.number(value, 4);
}

/** One figure of both by day; null for a figure that the registry has not. */
export function chartFor(
  engine: Engine,
  { sides }: Compared,
  names: readonly string[],
  id: string,
): ChartData | null {
  const quantity = engine.quantities.find((one) => one.id === id);
  const scenario = engine.catalogue.scenarios.find((one) => one.id === sides[0].spec.scenario);
  if (quantity === undefined || scenario === undefined) return null;
  const lines = sides.map(({ series }, i) => ({
    id: String(i),
    label: shortly(names[i] ?? ''),
    colour: COLOURS[i] ?? '',
    values: series[id] ?? [],
    dashed: i === 1,
  }));
  return chartOf({ scenario }, quantity, say.quantity(engine, id).label, lines);
}

/** Labels stand beside the lines and leave them room. */
function shortly(name: string): string {
  return name.length > 22 ? `${name.slice(0, 21)}…` : name;
}

interface EndRow {
  readonly id: string;
  readonly label: string;
  readonly a: string;
  readonly b: string;
  readonly difference: string;
  readonly same: boolean;
}
export function endRows(
  engine: Engine,
  { sides }: Compared,
): { readonly rows: readonly EndRow[]; readonly date: string } {
  const day = Math.min(...sides.map(({ days }) => days));
  const rows = engine.quantities.flatMap(({ id, tick }): EndRow[] => {
    const [a, b] = sides.map(({ series }) => series[id]?.[day]);
    if (a === undefined || b === undefined) return [];
    const by = Math.round(b / tick) * tick - Math.round(a / tick) * tick;
    return [
      {
        id,
        label: say.quantity(engine, id).label,
        a: say.figure(engine, id, a),
        b: say.figure(engine, id, b),
        difference: by === 0 ? '–' : say.change(engine, id, by),
        same: by === 0,
      },
    ];
  });
  return { rows, date: runDate(engine, sides[0].spec, day) };
}
