// A small engine for the tests of the session, and the replay that a worker would do with it.
import type { Command, Engine, RunFile, State, World } from '../../src/core/types.ts';
import type { Edges, Replayed } from '../../src/session/index.ts';

const DAYS = 90;
const ENDS = [30, 60, 90];
export const EVENT_DAY = 12;

/** Buys add a coin for each dollar; one event opens on EVENT_DAY; one site is ready on day 5; no cash under 100 dollars. */
export function fakeEngine(): Engine {
  const copy = (state: State): State => structuredClone(state);
  const apply = (state: State, command: Command): void => {
    if (command.kind === 'treasury.buy') {
      state.ledger.balance[0] = (state.ledger.balance[0] ?? 0) - command.usd * 100;
      state.ledger.balance[4] = (state.ledger.balance[4] ?? 0) + command.usd;
    }
    if (command.kind === 'events.answer') state.events.open_day[0] = -1;
    state.log.count += 1;
  };
  const check: Engine['check'] = (_world, state, command) => {
    if (command.kind === 'treasury.buy') {
      return command.usd * 100 > (state.ledger.balance[0] ?? 0)
        ? { code: 'no-cash', need: { cost_usd: command.usd } }
        : null;
    }
    if (command.kind === 'events.answer')
      return (state.events.open_day[0] ?? -1) < 0 ? { code: 'nothing-to-answer', need: {} } : null;
    if (command.kind === 'halls.tariff' && command.pkr_kwh === 666) throw new Error('broken on purpose');
    return null;
  };
  const preview: Engine['preview'] = (_world, state, commands) => {
    const next = copy(state);
    for (const command of commands) apply(next, command);
    return next;
  };
  const step: Engine['step'] = (_world, state, commands, sink) => {
    const next = copy(state);
    for (const command of commands) {
      if (command.kind === 'halls.tariff' && command.pkr_kwh === 667) throw new Error('broken in the step');
      apply(next, command);
    }
    next.day += 1;
    next.market.price_usd = 100_000 + next.day * 10;
    if (next.day === 5) sink?.({ kind: 'site-ready', day: 5, site: 1 });
    if (next.day === EVENT_DAY) {
      next.events.open_day[0] = next.day;
      sink?.({ kind: 'event-opened', day: next.day, event: 'storm' });
    }
    return next;
  };
  const world = (seed: string): World => ({
    spec: {
      rules: 1,
      content: '0'.repeat(16),
      scenario: 'two-lines',
      seed,
      family: 'mixed',
      options: { parameters: {} },
    },
    scenario: {
      id: 'two-lines',
      nation: 'two-lines',
      start: [2025, 6, 15],
      days: DAYS,
      hidden: true,
      begin: {},
      laws: [],
      headlines: [],
      events: ['storm'],
    },
    nation: {
      id: 'two-lines',
      currency: 'TLX',
      zones: [],
      links: [],
      fuels: [],
      plants: [],
      cities: [],
      places: [],
      load: { mean_mw: year, peak_mw: year, trough_mw: year, latent_mw: year, source: 'design: test' },
      profiles: [],
      takes: [],
    },
    laws: [],
    days: DAYS,
    parameters: {},
  });
  const begin = (): State =>
    ({
      day: 0,
      ledger: { balance: [10_000, 0, 0, 0, 0, 0], flow: [] },
      market: { price_usd: 100_000 },
      climate: { heat_day: 0 },
      grid: { unserved_mwh: 0 },
      network: { height: 0 },
      events: { open_day: [-1], last_day: [-1], count: [0], due_day: [-1] },
      office: { sitting_day: -1, ended_day: -1 },
      log: { count: 0, refused: 0, high: 0, low: 0 },
    }) as unknown as State;
  const fingerprint = (state: State): string =>
    `${state.day}:${state.ledger.balance[4] ?? 0}:${state.log.count}`;
  return {
    rules: 1,
    content: '0'.repeat(16),
    catalogue: {
      parameters: {},
      scenarios: [],
      nations: [],
      laws: [],
      events: [],
      headlines: [],
      tenants: [],
      mandates: [],
      letters: [],
      waysOut: [],
    },
    quantities: [
      { id: 'price_usd', unit: '$', tick: 1, headline: true, system: 'market', equation: '', inputs: [] },
      {
        id: 'reserve_sat',
        unit: 'sat',
        tick: 1,
        headline: true,
        system: 'treasury',
        equation: '',
        inputs: [],
      },
    ],
    spec: (scenario, seed, family) =>
      scenario === 'two-lines'
        ? { ...world(seed).spec, family }
        : { bad: true, code: 'unknown-scenario', at: 'scenario', found: scenario, expected: 'two-lines' },
    open: (spec) => world(spec.seed),
    openMedian: (spec) => world(spec.seed),
    allowed: () => null,
    hazards: () => [],
    finance: () => [],
    dueDay: () => -1,
    sources: {},
    begin,
    check,
    preview,
    step,
    govern: (_world, state) => state,
    advance: () => {
      throw new Error('not used');
    },
    quantity: (_world, state, id) =>
      id === 'price_usd' ? state.market.price_usd : (state.ledger.balance[4] ?? 0),
    prices: () => {
      throw new Error('not used');
    },
    offer: () => 0,
    whips: () => null,
    tabling: () => null,
    outlook: () => {
      throw new Error('not used');
    },
    uses: () => [],
    abroad: () => null,
    compute: () => null,
    shift: () => {
      throw new Error('not used');
    },
    views: () => [],
    yields: () => {
      throw new Error('not used');
    },
    trade: () => ({ sat: 0, price_usd: 0, slip_pct: 0 }),
    mandates: () => [],
    explain: (_world, _log, from, quantity, day) => ({
      quantity,
      day,
      value: from.day,
      unit: '',
      tick: 1,
      equation: '',
      terms: [],
      inputs: [],
    }),
    fingerprint,
    faults: () => [],
    fingerprintBySlice: () => ({}),
    quarterEnds: () => ENDS,
    date: (_world, day) => ({ year: 2025, month: 6, dayOfMonth: 1 + (day % 28), quarter: 1, weekday: 0 }),
    play: () => {
      throw new Error('not used');
    },
    parse: (text) => {
      try {
        return JSON.parse(text) as RunFile;
      } catch {
        return { bad: true, code: 'not-json', at: '', found: 'text', expected: 'a run file' };
      }
    },
    serialise: (run) => JSON.stringify(run),
  };
}
const year = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] as const;

/** Plays a run file as the worker would. */
export function fakeReplay(engine: Engine): Edges['replay'] {
  return async (text, progress) => {
    progress(0.5);
    const run = engine.parse(text);
    if ('bad' in run) return run;
    const world = engine.open(run.spec);
    if ('bad' in world) return world;
    let state = engine.begin(world);
    const series: Record<string, number[]> = {};
    const happenings: Replayed['happenings'][number][] = [];
    const snapshots: [number, State][] = [[0, state]];
    const fingerprints: [number, string][] = [];
    let divergence: Replayed['divergence'] = null;
    const note = (): void => {
      for (const { id } of engine.quantities)
        series[id] = [...(series[id] ?? []), engine.quantity(world, state, id)];
    };
    note();
    while (state.day < run.days) {
      const orders = run.commands.filter(([day]) => day === state.day).map(([, command]) => command);
      state = engine.step(world, state, orders, (happening) => happenings.push(happening));
      note();
      if (ENDS.includes(state.day)) {
        snapshots.push([state.day, state]);
        fingerprints.push([state.day, engine.fingerprint(state)]);
      }
      const said = run.fingerprints.find(([day]) => day === state.day);
      if (said !== undefined && said[1] !== engine.fingerprint(state))
        divergence ??= { day: state.day, slice: 'treasury' };
    }
    return { run, state, snapshots, series, happenings, fingerprints, divergence };
  };
}
