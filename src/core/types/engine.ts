// The door of a rules version, the same in page, worker, terminal and test.
import type { Command, Refusal } from './commands.ts';
import type { Content } from './content.ts';
import type { LicenceTerms, Machines, Outlook, OutlookTerms, Prices, UseNow, Yield } from './outlook.ts';
import type { ComputeNow } from './room-compute.ts';
import type { HazardNow } from './room-custody.ts';
import type { FinanceOffer } from './room-finance.ts';
import type { MandateNow } from './room-office.ts';
import type { House, Tabling, Whips } from './room-parliament.ts';
import type { Abroad } from './room-programme.ts';
import type { BadInput, CalendarDate, CommandLog, Family, Played, RunFile, RunSpec, World } from './run.ts';
import type { State } from './state.ts';
import type { Shift } from './state-demand.ts';
import type { Explanation, Quantity, Sink, Watch } from './told.ts';

/** Everything the door of a rules version offers; the same in page, worker, terminal and test. */
export interface Engine {
  readonly rules: number;
  readonly content: string;
  readonly catalogue: Content;
  readonly quantities: readonly Quantity[];
  /** citations by key; a source that is no key says what it is itself (design, fitted) */
  readonly sources: Readonly<Record<string, string>>;
  /** a spec for this engine; throws nothing, refuses by value */
  spec(
    scenario: string,
    seed: string,
    family: Family,
    parameters?: Readonly<Record<string, number>>,
  ): RunSpec | BadInput;
  /** prepares a world: parameters laid over, luck keyed. Bad specs come back as one clear sentence's parts. */
  open(spec: RunSpec): World | BadInput;
  /** the same with ordinary weather and luck: every draw ½; for previews and validation */
  openMedian(spec: RunSpec): World | BadInput;
  begin(world: World): State;
  check(world: World, state: State, command: Command): Refusal | null;
  /** what the state would be with these orders applied and no day passed: for previews */
  preview(world: World, state: State, commands: readonly Command[]): State;
  /** the least and the most that a run may set a parameter to; null for what is no parameter */
  allowed(parameter: string): readonly [number, number] | null;
  /** one day; the argument is never touched */
  step(world: World, state: State, commands: readonly Command[], sink?: Sink): State;
  /** many days up to `until`; copies once */
  advance(world: World, state: State, log: CommandLog, until: number, sink?: Sink, watch?: Watch): State;
  /** many days under whoever is asked each morning; copies once. The state that `morning` and `watch` see moves on: nothing of it may be kept */
  govern(
    world: World,
    state: State,
    until: number,
    morning: (state: State) => readonly Command[],
    sink?: Sink,
    watch?: Watch,
  ): State;
  quantity(world: World, state: State, id: string): number;
  /** what sites and rigs cost today, delivery included */
  prices(world: World, state: State): Prices;
  /** MW that licensed miners would offer next quarter at these terms */
  offer(world: World, state: State, terms: LicenceTerms): number;
  /** what could take coins, cause by cause */
  hazards(world: World, state: State): readonly HazardNow[];
  /** what lenders and partners offer this morning, and what each takes; none in a nation without finance */
  finance(world: World, state: State): readonly FinanceOffer[];
  /** what an order of this many dollars (negative: a sale) would bring now */
  trade(
    world: World,
    state: State,
    usd: number,
  ): { readonly sat: number; readonly price_usd: number; readonly slip_pct: number };
  /** the days ahead in a world of `openMedian`, with these orders given this morning; the state is never touched */
  outlook(median: World, state: State, commands: readonly Command[], terms: OutlookTerms): Outlook;
  /** what such machines would bring in a year as things stand today */
  yields(world: World, state: State, machines: Machines): Yield;
  /** how a house would vote on a law with these clauses (as they stand where none is given), as the whips count it; null where no house votes */
  whips(
    world: World,
    state: State,
    law: string,
    clauses: Readonly<Record<string, number>>,
    house: House,
  ): Whips | null;
  /** points that tabling a law costs today, or making an ordinance of it; days of its road from here, longest committee included */
  tabling(world: World, state: State, law: string): Tabling | null;
  /** the new uses of power this morning, in dispatch order */
  uses(world: World, state: State): readonly UseNow[];
  /** AI halls: paths, people, tenants to be expected, and what a MW of each thing brings; null in a nation without compute */
  compute(world: World, state: State): ComputeNow | null;
  /** what programmes for customers would move in the end, with these levers of laws beside those in force; MW by block on a day like this */
  shift(world: World, state: State, levers: Readonly<Record<string, number>>): Shift;
  /** how the country stands with others this morning; null where the nation has no programme */
  abroad(world: World, state: State): Abroad | null;
  /** the twelve mandates as things stand, in order */
  mandates(world: World, state: State): readonly MandateNow[];
  /** consent by group and province of the nation, 0 to 100: how far each group is of one mind; empty where no people are described */
  views(world: World, state: State): readonly (readonly number[])[];
  /** the morning on which a forecast given this morning is due: at the latest the last one */
  dueDay(world: World, state: State): number;
  explain(world: World, log: CommandLog, from: State, quantity: string, day: number): Explanation | BadInput;
  /** sentences about what does not hold of a state: conservation, broken numbers; empty when all is well */
  faults(world: World, state: State): readonly string[];
  fingerprint(state: State): string;
  fingerprintBySlice(state: State): Readonly<Record<string, string>>;
  /** last state.day of each quarter, and the last day */
  quarterEnds(world: World): readonly number[];
  date(world: World, day: number): CalendarDate;
  play(
    run: RunFile,
    sink?: Sink,
    watch?: Watch,
    onPrint?: (day: number, state: State) => void,
  ): Played | BadInput;
  parse(text: string): RunFile | BadInput;
  serialise(run: RunFile): string;
}
