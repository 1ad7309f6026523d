// What each law and each programme contributed: its orders taken out of the run and the rest played again by the same luck.
// Exact, and of one world only: wedges need not add up, since one programme may live off another.
import type { BadInput, Command, State, Wedge, Wedges, World } from '../core/types.ts';
import { creditNow, FELL } from './credit.ts';
import { followed } from './futures.ts';
import { CARETAKER_MIDDLES } from './middles.ts';
import type { Reading } from './score.ts';

/** Programmes by kinds of order, or by the beginning of them; what is asked for by the office itself is nobody’s programme. */
const PROGRAMMES: readonly (readonly [string, readonly string[]])[] = [
  ['own-halls', ['halls.build', 'halls.order', 'halls.move', 'halls.rule', 'halls.tariff']],
  ['licence', ['halls.licence']],
  ['compute', ['compute.']],
  ['buying', ['treasury.buy', 'treasury.buying']],
  ['selling', ['treasury.sell', 'treasury.selling']],
  ['custody', ['custody.']],
  ['finance', ['finance.', 'budget.']],
  ['works', ['grid.reinforce', 'grid.storage', 'grid.retire']],
  ['running', ['grid.gate', 'grid.cargo', 'grid.cut']],
  ['coalition', ['parliament.partner']],
  ['abroad', ['programme.']],
  ['people', ['people.']],
  ['council', ['council.']],
  ['cards', ['events.answer']],
];

/** Which law or programme an order belongs to; null for letters, calls, sittings and bonds. */
export function groupOf(command: Command): Pick<Wedge, 'kind' | 'id'> | null {
  if (
    'law' in command &&
    (command.kind === 'laws.table' || command.kind.startsWith('parliament.')) &&
    typeof command.law === 'string'
  )
    return { kind: 'law', id: command.law };
  const found = PROGRAMMES.find(([, kinds]) =>
    kinds.some((kind) => (kind.endsWith('.') ? command.kind.startsWith(kind) : command.kind === kind)),
  );
  return found === undefined ? null : { kind: 'programme', id: found[0] };
}

/** Every law and programme of a run, in the order in which each first came up, and all of them together. */
export function wedgesOf(
  { engine, run, end }: Reading,
  progress: (share: number) => void = () => undefined,
): Wedges | BadInput {
  const world = engine.open(run.spec);
  if ('bad' in world) return world;
  const figures = followed(engine);
  const { mandates } = end.office;
  const credit = (there: World, state: State): number | null =>
    creditNow(engine, there, state, CARETAKER_MIDDLES, mandates);
  const keyOf = (command: Command): string => {
    const group = groupOf(command);
    return group === null ? '' : `${group.kind} ${group.id}`;
  };
  const without = (taken: (command: Command) => boolean, name: Pick<Wedge, 'kind' | 'id'>): Wedge => {
    const log = run.commands.filter(([, command]) => !taken(command));
    const state = engine.advance(world, engine.begin(world), log, run.days);
    const [a, b] = [credit(world, end), credit(world, state)];
    const moved: Record<string, number> = {};
    for (const id of figures) moved[id] = engine.quantity(world, end, id) - engine.quantity(world, state, id);
    const { ended } = state.office;
    return {
      ...name,
      orders: run.commands.length - log.length,
      credit: a === null || b === null ? null : a - b,
      moved,
      fell: ended >= 0 && ended < FELL.length && state.day < end.day ? state.day : -1,
    };
  };
  const groups = new Map<string, Pick<Wedge, 'kind' | 'id'>>();
  for (const [, command] of run.commands) {
    const group = groupOf(command);
    if (group !== null) groups.set(keyOf(command), group);
  }
  const list: Wedge[] = [];
  for (const [key, group] of groups) {
    list.push(without((command) => keyOf(command) === key, group));
    progress(list.length / (groups.size + 1));
  }
  const together = without((command) => keyOf(command) !== '', { kind: 'programme', id: 'all' });
  return { days: end.day, figures, list, together };
}
