// Where two runs first part: in what was chosen before the first day, in an order, in the state that came of them, or at the end of one.
import type {
  BadInput,
  Command,
  Compared,
  Engine,
  First,
  Lived,
  RunFile,
  RunSpec,
  State,
  World,
} from '../core/types.ts';
import { readText } from './tasks.ts';

/** A run with the engine and the world of its rules. */
export interface Side {
  readonly engine: Engine;
  readonly world: World;
  readonly run: RunFile;
}

const SPEC_KEYS = ['rules', 'content', 'scenario', 'seed', 'family'] as const;

/** Null where nothing differs. A choice or an order that differs comes before what follows from it. */
export function firstDifference(a: Side, b: Side, progress: (share: number) => void): First | null {
  const asked = specs(a.run.spec, b.run.spec) ?? orders(a.run, b.run);
  const lived = states(a, b, asked?.day ?? Math.min(a.run.days, b.run.days), progress);
  return asked !== null && (lived === null || asked.day <= lived.day) ? asked : lived;
}

function specs(a: RunSpec, b: RunSpec): First | null {
  for (const key of SPEC_KEYS)
    if (a[key] !== b[key]) return { kind: 'spec', day: 0, key, a: String(a[key]), b: String(b[key]) };
  const [one, other] = [a.options.parameters, b.options.parameters];
  for (const id of [...new Set([...Object.keys(one), ...Object.keys(other)])].sort())
    if (one[id] !== other[id])
      return { kind: 'parameter', day: 0, id, a: one[id] ?? null, b: other[id] ?? null };
  return null;
}

/** The first order that one has and the other has not. */
function orders(a: RunFile, b: RunFile): First | null {
  const ends = Math.min(a.days, b.days);
  for (let i = 0; i < Math.max(a.commands.length, b.commands.length); i++) {
    const [one, other] = [a.commands[i], b.commands[i]];
    if (JSON.stringify(one) === JSON.stringify(other)) continue;
    const day = Math.min(one?.[0] ?? Number.POSITIVE_INFINITY, other?.[0] ?? Number.POSITIVE_INFINITY);
    if (day >= ends) break;
    // an order of a later day is not what the other did on this one
    const on = (pair: typeof one): Command | null => (pair?.[0] === day ? pair[1] : null);
    return { kind: 'order', day, a: on(one), b: on(other) };
  }
  return a.days === b.days ? null : { kind: 'end', day: ends };
}

/** Plays both side by side, a quarter at a time, then day by day through the quarter in which they part; no further than `most`. */
function states(a: Side, b: Side, most: number, progress: (share: number) => void): First | null {
  const slice = (one: State, other: State): string | null => {
    const [left, right] = [a.engine.fingerprintBySlice(one), b.engine.fingerprintBySlice(other)];
    return Object.keys(left).find((key) => left[key] !== right[key]) ?? null;
  };
  let [one, other] = [a.engine.begin(a.world), b.engine.begin(b.world)];
  const atOnce = slice(one, other);
  if (atOnce !== null) return { kind: 'slice', day: 0, slice: atOnce };
  while (one.day < most) {
    const until = Math.min(most, one.day + 90);
    const [next, beside] = [
      a.engine.advance(a.world, one, a.run.commands, until),
      b.engine.advance(b.world, other, b.run.commands, until),
    ];
    if (slice(next, beside) !== null)
      for (let day = one.day + 1; day <= until; day++) {
        one = a.engine.advance(a.world, one, a.run.commands, day);
        other = b.engine.advance(b.world, other, b.run.commands, day);
        const differs = slice(one, other);
        if (differs !== null) return { kind: 'slice', day, slice: differs };
      }
    one = next;
    other = beside;
    progress(one.day / most);
  }
  return null;
}

/** Both run files read, played and compared. */
export async function compareTexts(
  texts: readonly [string, string],
  progress: (share: number) => void,
): Promise<Compared | BadInput> {
  const sides: Side[] = [];
  const told: Lived[] = [];
  for (const text of texts) {
    const read = await readText(text);
    if ('bad' in read) return read;
    const world = read.engine.open(read.run.spec);
    if ('bad' in world) return world;
    const side = { ...read, world };
    const played = lived(side);
    if ('bad' in played) return played;
    sides.push(side);
    told.push(played);
    progress(0.3 * sides.length);
  }
  const [a, b] = sides as [Side, Side];
  const first = firstDifference(a, b, (share) => progress(0.6 + 0.4 * share));
  return { first, sides: told as [Lived, Lived] };
}

function lived({ engine, world, run }: Side): Lived | BadInput {
  const figures = engine.quantities.filter((one) => one.headline);
  const series: Record<string, number[]> = {};
  const note = (state: State): void => {
    for (const { id } of figures) {
      const values = series[id] ?? [];
      values.push(engine.quantity(world, state, id));
      series[id] = values;
    }
  };
  note(engine.begin(world));
  const played = engine.play(run, undefined, note);
  if ('bad' in played) return played;
  const { spec, days, commands } = run;
  return { spec, days, orders: commands.length, series, divergence: played.divergence };
}
