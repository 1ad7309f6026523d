// A morning made by hand, for the tests of what is selected from one.
import { type Fuel, POSTING_KINDS, type Site, type State, type World } from '../../src/core/types.ts';
import type { Game } from '../../src/session/index.ts';
import { fakeEngine } from './fake-engine.ts';
import { openTab } from './fake-tab.ts';

const year = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] as const;
const site = (id: number, place: number, mw: number, ready_day: number): Site => ({
  id,
  place,
  size: 'hall',
  cooling: 'air',
  mw,
  ready_day,
});
const batch = (at: number, mw: number, arrive_day: number) => ({
  site: at,
  rig: 'standard',
  mw,
  j_th: 17,
  arrive_day,
  end_day: 900,
});

/** A game on day 40 whose nation and state are written out by hand, so that every selected figure can be reckoned in the head. */
export async function made() {
  const tab = openTab();
  await tab.session.ready();
  await tab.session.begin('two-lines', 'seed', 'mixed');
  tab.play(40);
  const { game } = tab.session.get();
  if (game === null) throw new Error('no game');
  const zone = (id: string) => ({ id, demand_share: 0.5, temperature_c: year, source: 'design: test' });
  const world: World = {
    ...game.world,
    scenario: { ...game.world.scenario, laws: ['a-law'] },
    nation: {
      ...game.world.nation,
      zones: [zone('south'), zone('north')],
      fuels: [{ id: 'coal' } as Fuel],
      plants: [
        {
          id: 'one',
          fuel: 'coal',
          zone: 'south',
          province: 'p',
          mw: 600,
          cost_pkr_kwh: 9,
          lat: 25,
          lon: 67,
          running: true,
          source: '',
        },
        {
          id: 'rest',
          fuel: 'coal',
          zone: 'south',
          province: 'p',
          mw: 300,
          cost_pkr_kwh: 9,
          lat: null,
          lon: null,
          running: true,
          source: '',
        },
      ],
      links: [
        {
          id: 'l',
          from: 'south',
          to: 'north',
          mw: 1000,
          lat_lon: [
            [25, 67],
            [31, 74],
          ],
          source: '',
        },
      ],
      cities: [
        {
          id: 'k',
          zone: 'north',
          province: 'p',
          lat: 31,
          lon: 74,
          population_m: 11,
          loss_shedding_h: 2,
          source: '',
        },
      ],
      places: [
        {
          id: 'a',
          zone: 'south',
          province: 'p',
          lat: 25,
          lon: 67,
          limit_mw: 100,
          heat_c: 0,
          water: 'sea',
          source: '',
        },
        {
          id: 'b',
          zone: 'south',
          province: 'p',
          lat: 26,
          lon: 68,
          limit_mw: 50,
          heat_c: 0,
          water: 'sea',
          source: '',
        },
      ],
    },
  };
  const state = {
    ...game.state,
    ledger: {
      balance: [100, 0, -5, 0, 200_000_000, 0],
      flow: POSTING_KINDS.map((kind) => (kind === 'mined' ? 7 : 0)),
    },
    climate: { temperature_c: [30, 20] },
    network: { height: 209_000 },
    grid: {
      output_mw: [480, 120],
      available_mw: [500, 200],
      demand_mw: [1, 2, 3, 4, 5, 6, 7, 8],
      cost_pkr_kwh: [9, 9, 9, 9, 20, 20, 20, 20],
      flow_mw: [240, 240, 240, 960],
      shortage_h: [0, 1.5],
      city_h: [1.5],
      loss_h: [2],
      cut: [1],
      link_mw: [1000],
      works_paid: [12],
      cargo: 0,
      cargo_owed: 0,
      gate: 0,
      store_gwh: 0,
      memory_h: [3],
      shortage_mwh: [1, 2, 3, 4],
      use_mwh: [9, 0, 0, 1],
      use_pkr: [9, 0, 0, 1],
      halls_mw: [24, 24, 24, 24, 0, 0, 0, 0],
      licensed_mw: [0, 0, 0, 24, 0, 0, 0, 0],
      fuel_mwh: [777],
      modifier: [1, 0.5, 1, 1, 1, 1],
      modifier_until: [-1, 70, -1, -1, -1, -1],
      package_end_day: -1,
      retired: [],
      batteries: [],
    },
    compute: { halls: [], contracts: [], first: 0, ask_mw: [], served_mw: [] },
    halls: {
      sites: [site(1, 0, 40, 0), site(2, 1, 20, 55)],
      batches: [batch(1, 30, 0), batch(2, 20, 60), batch(1, 5, 50)],
      licensed: [{ place: 0, mw: 10 }],
      ready_mw: 30,
    },
    treasury: { peak_sat: 9, least_share: 1, invested_usd: 0, carry_usd: 0 },
    laws: { stage: ['cabinet'], since_day: [39], next_day: [48] },
    events: { ...game.state.events, due_day: [45] },
    goals: { promise_mw: 3, summers_lit: 0, summers: 0, spare_years: 0 },
    custody: { moving_day: 52 },
    finance: {
      gulf_day: -1,
      debts: [{ form: 6, principal_usd: 10_000, rate_bp: 800, coupon_day: 58, due_day: 400 }],
    },
  } as unknown as State;
  const base = fakeEngine();
  const engine = {
    ...base,
    catalogue: {
      ...base.catalogue,
      laws: [
        {
          id: 'a-law',
          kind: 'tariff' as const,
          ordinance: false,
          targets: false,
          chair: '',
          position: {},
          petition: 0,
          sunset: null,
          on_lapse: [],
          levers: [],
          cost_capital: 1,
          when: null,
          clauses: [],
          effects: [],
          source: '',
          stages: [
            { id: 'cabinet' as const, days: 9 },
            { id: 'hearing' as const, days: 30 },
          ],
        },
      ],
    },
  };
  const changed: Game = { ...game, world, state, shown: state };
  return { game: changed, engine };
}
