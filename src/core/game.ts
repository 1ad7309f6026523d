// A run, day by day: begin, check, preview, step, advance. All pure: the state given is never touched.

import type { Context, Tracer } from './context.ts';
import { post, tell } from './context.ts';
import { clone, hex, type Lanes, mixNumber, mixText, mixTree, openLanes } from './kernel/tree.ts';
import { commandOf } from './run-file.ts';
import { cutDay } from './systems/acts.ts';
import { beginBudget, openYear } from './systems/budget.ts';
import { beginClimate } from './systems/climate.ts';
import { beginCompute } from './systems/compute.ts';
import { beginCouncil } from './systems/council.ts';
import { beginCustody } from './systems/custody.ts';
import { beginDemand } from './systems/demand.ts';
import { beginEconomy } from './systems/economy.ts';
import { beginEvents } from './systems/events.ts';
import { beginFinance } from './systems/finance.ts';
import { beginGoals } from './systems/goals.ts';
import { beginGrid, gridDay } from './systems/grid.ts';
import { beginHalls } from './systems/halls.ts';
import { hallsMorning } from './systems/halls-day.ts';
import { playSystems } from './systems/index.ts';
import { beginLaws } from './systems/laws.ts';
import { beginMarket } from './systems/market.ts';
import { beginNetwork } from './systems/network.ts';
import { beginOffice } from './systems/office.ts';
import { hearersOf } from './systems/orders.ts';
import { beginParliament } from './systems/parliament.ts';
import { beginPeople } from './systems/people.ts';
import { beginProgramme } from './systems/programme.ts';
import { beginTreasury } from './systems/treasury.ts';

import type { Command, CommandLog, Refusal, Sink, State, Watch } from './types.ts';
import { ACCOUNTS, BLOCK_HOURS, POSTING_KINDS } from './types.ts';
import { isBad, type Prepared } from './world.ts';

/** The state of the first morning. */
export function begin(world: Prepared): State {
  const lanes = openLanes();
  mixText(lanes, world.spec.scenario);
  mixText(lanes, world.spec.seed);
  mixText(lanes, world.spec.family);
  // a changed parameter counts even where no day reads it
  for (const id of Object.keys(world.spec.options.parameters).sort()) {
    mixText(lanes, id);
    mixNumber(lanes, world.spec.options.parameters[id]!);
  }
  const state: State = {
    day: 0,
    ledger: { balance: ACCOUNTS.map(() => 0), flow: POSTING_KINDS.map(() => 0), outlay_usd: 0 },
    climate: beginClimate(world),
    market: beginMarket(world),
    network: beginNetwork(world),
    demand: beginDemand(),
    grid: beginGrid(world),
    halls: beginHalls(world),
    compute: beginCompute(world),
    treasury: beginTreasury(world),
    economy: beginEconomy(world),
    budget: beginBudget(world),
    laws: beginLaws(world),
    parliament: beginParliament(world),
    programme: beginProgramme(world),
    people: beginPeople(world),
    custody: beginCustody(world),
    finance: beginFinance(world),
    office: beginOffice(world),
    council: beginCouncil(world),
    events: beginEvents(world),
    goals: beginGoals(),
    log: { count: 0, refused: 0, high: lanes.high, low: lanes.low },
  };

  const eve = eveBefore(world, state);
  state.grid = eve.grid;
  state.halls.ready_mw = eve.ready_mw;
  state.halls.drawn_mw = eve.drawn_mw;
  const ctx = contextOf(world, state, null, null);
  post(ctx, 'opening-cash', Math.round(world.begin.cash_usd! * 100));
  post(ctx, 'opening-coins', Math.round(world.begin.coins_sat ?? 0));
  if (world.economy) {
    post(ctx, 'opening-fx', Math.round(world.begin.fx_reserves_usd! * 100));
    post(ctx, 'opening-arrears', Math.round(world.begin.arrears_pkr!));
  }
  openYear(ctx);
  return state;
}

/** The grid as it stood on the eve of the run, so that the first morning shows a country at work; nothing of it is booked. */
function eveBefore(world: Prepared, state: State) {
  const eve = clone(state);
  const ctx = contextOf(world, eve, null, null);
  hallsMorning(ctx);
  gridDay(ctx);
  const { fuel_mwh, outage } = state.grid;
  let mwh = 0;
  eve.grid.halls_mw.forEach((mw, j) => {
    mwh += mw * BLOCK_HOURS[j & 3]!;
  });
  return {
    grid: { ...eve.grid, fuel_mwh, outage, short_quiet: 0 },
    ready_mw: eve.halls.ready_mw,
    drawn_mw: mwh / 24,
  };
}

function contextOf(world: Prepared, state: State, sink: Sink | null, trace: Tracer | null): Context {
  return { world, state, day: state.day, trace, sink };
}

function refusalOf(ctx: Context, command: Command, { unread, hearers }: Note): Refusal | null {
  if (isOver(ctx.world, ctx.state)) return { code: 'run-over', need: {} };
  if (unread !== null) return unread;
  for (let i = 0; i < hearers.length; i++) {
    const refusal = hearers[i]!.check(ctx, command);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** What a command says by itself, whatever the state: its text, the same as two words, why it cannot be read, who hears it. */
interface Note {
  readonly text: string;
  readonly high: number;
  readonly low: number;
  readonly unread: Refusal | null;
  readonly hearers: ReturnType<typeof hearersOf>;
}
/** Notes, kept as long as the commands are: a command is played, undone and played again in other worlds, and never changed. */
const NOTES = new WeakMap<Command, Note>();

function noteOf(command: Command): Note {
  // what a run file never holds may still be asked: a command that is no object has no place in the map
  const keeps = typeof command === 'object' && command !== null;
  const known = keeps ? NOTES.get(command) : undefined;
  if (known !== undefined) return known;
  const text = JSON.stringify(sorted(command)) ?? 'nothing';
  const lanes = openLanes();
  mixText(lanes, text);
  const unread = unreadOf(command);
  const hearers = unread === null ? hearersOf(command) : [];
  const note: Note = { text, high: lanes.high, low: lanes.low, unread, hearers };
  if (keeps) NOTES.set(command, note);
  return note;
}

function unreadOf(command: Command): Refusal | null {
  const read = commandOf(command, 'command');
  if (!isBad(read)) return null;
  return read.code === 'unknown-command'
    ? { code: 'unknown-command', need: { command: read.found } }
    : { code: 'out-of-range', need: { field: read.at, value: read.found, least: 0, most: 0 } };
}

/** Whether no day follows: the last has been played, or the ministry has ended. */
function isOver(world: Prepared, state: State): boolean {
  return state.day >= world.days || state.office.ended_day >= 0;
}

/** Null when the order may be given now; otherwise why not. */
export function check(world: Prepared, state: State, command: Command): Refusal | null {
  return refusalOf(contextOf(world, state, null, null), command, noteOf(command));
}

function order(ctx: Context, command: Command): void {
  const { log } = ctx.state;
  const lanes: Lanes = { high: log.high, low: log.low };
  const note = noteOf(command);
  mixNumber(lanes, ctx.day);
  mixNumber(lanes, note.high);
  mixNumber(lanes, note.low);
  log.high = lanes.high | 0;
  log.low = lanes.low | 0;
  log.count += 1;
  const refusal = refusalOf(ctx, command, note);
  if (refusal) {
    log.refused += 1;
    tell(ctx, { kind: 'refused', day: ctx.day, command, refusal });
    return;
  }
  const { hearers } = note;
  for (let i = 0; i < hearers.length; i++) hearers[i]!.apply(ctx, command);
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const source = value as Record<string, unknown>;
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(source).sort()) out[key] = sorted(source[key]);
  return out;
}

/** A command as text with its keys in order: equal commands, equal text. */
export function canonical(command: Command): string {
  return noteOf(command).text;
}

/** The state with these orders given and no day passed; a new cut order is laid over the last night's shortage. */
export function preview(world: Prepared, state: State, commands: readonly Command[]): State {
  const copy = clone(state);
  const ctx = contextOf(world, copy, null, null);
  for (const command of commands) order(ctx, command);
  if (commands.some(({ kind }) => kind === 'grid.cut')) cutDay(world, copy.grid);
  return copy;
}

function playDay(ctx: Context, commands: readonly Command[]): void {
  ctx.day = ctx.state.day;
  for (let i = 0; i < commands.length; i++) order(ctx, commands[i]!);
  playSystems(ctx);
  ctx.state.day += 1;
}

/** One day; the argument is never touched. */
export function step(world: Prepared, state: State, commands: readonly Command[], sink?: Sink): State {
  const copy = clone(state);
  if (isOver(world, copy)) return copy;
  playDay(contextOf(world, copy, sink ?? null, null), commands);
  return copy;
}

const NOTHING: readonly Command[] = [];

/** Many days, up to state.day = `until`: copies once, then works on its copy. The log may hold any days; those in range are used, in order. */
export function advance(
  world: Prepared,
  state: State,
  log: CommandLog,
  until: number,
  sink?: Sink,
  watch?: Watch,
  trace?: Tracer,
): State {
  const copy = clone(state);
  const ctx = contextOf(world, copy, sink ?? null, trace ?? null);
  const last = Math.min(until, world.days);
  let at = 0;
  while (at < log.length && log[at]![0] < copy.day) at++;
  while (copy.day < last && copy.office.ended_day < 0) {
    let commands = NOTHING;
    if (at < log.length && log[at]![0] === copy.day) {
      const today: Command[] = [];
      while (at < log.length && log[at]![0] === copy.day) today.push(log[at++]![1]);
      commands = today;
    }
    playDay(ctx, commands);
    if (watch) watch(copy);
  }
  return copy;
}

/** Many days under whoever is asked each morning; copies once, like `advance`. The state that `morning` and `watch` see moves on: nothing of it may be kept. */
export function govern(
  world: Prepared,
  state: State,
  until: number,
  morning: (state: State) => readonly Command[],
  sink?: Sink,
  watch?: Watch,
): State {
  const copy = clone(state);
  const ctx = contextOf(world, copy, sink ?? null, null);
  const last = Math.min(until, world.days);
  while (copy.day < last && copy.office.ended_day < 0) {
    playDay(ctx, morning(copy));
    if (watch) watch(copy);
  }
  return copy;
}

/** Sixteen digits of the whole state, then two for each slice in order: equal states, equal text; a difference names its slices. */
export function fingerprint(state: State): string {
  const whole = openLanes();
  let slices = '';
  for (const key of Object.keys(state) as (keyof State)[]) {
    const lanes = openLanes();
    mixTree(lanes, state[key]);
    mixNumber(whole, lanes.high);
    mixNumber(whole, lanes.low);
    slices += hex(lanes).slice(0, 2);
  }
  return hex(whole) + slices;
}

export function fingerprintBySlice(state: State): Readonly<Record<string, string>> {
  const out: Record<string, string> = {};
  for (const key of Object.keys(state) as (keyof State)[]) {
    const lanes = openLanes();
    mixTree(lanes, state[key]);
    out[key] = hex(lanes);
  }
  return out;
}

/** Names of the slices in which two fingerprints differ. */
export function differingSlices(world: Prepared, one: string, other: string): string[] {
  const keys = Object.keys(begin(world));
  return keys.filter((_, i) => one.slice(16 + 2 * i, 18 + 2 * i) !== other.slice(16 + 2 * i, 18 + 2 * i));
}
