// The model against reality: which rows there are, that they can fail, and that a changed parameter moves the rows that depend on it.
import { describe, expect, it } from 'vitest';
import { checkBaseYear, checkIdle } from '../../src/cli/checks/grid.ts';
import { checkHashrate } from '../../src/cli/checks/hashrate.ts';
import { checkHall, checkImpact } from '../../src/cli/checks/money.ts';
import { checkDebt, checkReserves } from '../../src/cli/checks/nation.ts';
import { momentsOf } from '../../src/cli/checks/price.ts';
import type { CheckRow, Setting } from '../../src/cli/checks/row.ts';
import { loadEngine } from '../../src/engine/index.ts';
import { json, put, surplus } from './terminal.ts';

interface Report {
  readonly rows: readonly CheckRow[];
  readonly skipped: readonly { readonly id: string; readonly needs: string }[];
}

async function settingOf(changed: Readonly<Record<string, number>> = {}): Promise<Setting> {
  const engine = await loadEngine();
  const spec = engine.spec('pakistan-2025', 'test', 'central', changed);
  if ('bad' in spec) throw new Error(spec.at);
  const world = engine.open(spec);
  if ('bad' in world) throw new Error(world.at);
  return { engine, changed, p: world.parameters as Setting['p'] };
}

/** Which rows differ. */
function moved(one: readonly CheckRow[], other: readonly CheckRow[]): string[] {
  return one
    .filter((row, i) => row.model !== other[i]?.model || row.band !== other[i]?.band)
    .map((row) => `${row.id} ${row.check}`);
}

describe('validate', () => {
  it('holds in every row, tells what it skips, and has each check that the systems carry', async () => {
    const { code, value, err } = await json('validate');
    const { rows, skipped } = value as Report;
    expect(rows.filter((row) => !row.holds)).toEqual([]);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect([...new Set(rows.map((row) => row.id))]).toEqual([
      'V1',
      'V2',
      'V3',
      'V4',
      'V6a',
      'V6c',
      'V7',
      'V8',
      'V9',
      'V10',
      'V11',
      'V12',
      'V13',
    ]);
    expect(skipped.map((one) => one.id).sort()).toEqual(['V5', 'V6b']);
    for (const row of rows)
      expect(Object.keys(row)).toEqual(['id', 'check', 'model', 'reality', 'band', 'holds']);
  }, 240_000);

  it('fails with exit 1 when reality is another or a parameter is wrong, and moves with it', async () => {
    const miners = put(
      'boast.csv',
      'miner,month,hashrate_EHs,btc_produced\nBoast,2024-04,8.8,475\nBoast,2025-03,30.3,633\n',
    );
    const months = put('grid.csv', 'month,gen_gwh,hydel_gwh\n2025-07,30000,5000\nAug-25,13000,5300\n');
    const { code, value } = await json(
      'validate',
      '--miners',
      miners,
      '--months',
      months,
      '--perturb',
      'volatility=1.2',
      '--perturb',
      'impact_scale=2',
    );
    const { rows, skipped } = value as Report;
    expect(code).toBe(1);
    expect(skipped.map((one) => one.id)).not.toContain('V6b');
    const failed = rows.filter((row) => !row.holds).map((row) => row.id);
    for (const id of ['V3', 'V4', 'V6b', 'V9']) expect(failed).toContain(id);
    expect(rows.find((row) => row.check.startsWith('volatility'))?.model).toBeGreaterThan(1);
  }, 240_000);

  it('says in one sentence what a parameter may be', async () => {
    const { code, err } = await surplus('validate', '--quiet', '--perturb', 'fx_pkr_usd=0');
    expect(code).toBe(2);
    expect(err).toMatch(/^[^\n]*fx_pkr_usd: found 0, expected a number from 28\.3 to 2830[^\n]*\n$/);
  }, 60_000);
});

describe('rows read no answer of their own: each moves with what it depends on', () => {
  const hall: readonly (readonly [string, number])[] = [
    ['utilisation', 0.8],
    ['rig_standard_j_th', 20],
    ['pue_immersion', 1.2],
    ['fees_log_mean', -3],
  ];
  for (const [id, value] of hall)
    it(`V8 with ${id}`, async () => {
      expect(moved(checkHall(await settingOf()), checkHall(await settingOf({ [id]: value })))).toHaveLength(
        2,
      );
    });

  it('V8 told with the hashrate rule, V9 with the law of impact', async () => {
    const changed = await settingOf({ growth_cap_month: 0.1, growth_gain_month: 0.2 });
    expect(moved(checkHall(await settingOf()), checkHall(changed))).toHaveLength(1);
    const half = { impact_scale: 0.5, impact_daily_sd: 0.0115, impact_volume_usd: 7.5e9 };
    for (const [id, value] of Object.entries(half))
      expect(
        moved(checkImpact(await settingOf()), checkImpact(await settingOf({ [id]: value }))),
      ).toHaveLength(1);
  });

  it('V6a with the grid', async () => {
    const base = checkBaseYear(await settingOf());
    const rows = async (changed: Record<string, number>): Promise<string[]> =>
      moved(base, checkBaseYear(await settingOf(changed)));
    expect((await rows({ base_served: 0.9 })).filter((row) => row.startsWith('V6a generation'))).toHaveLength(
      12,
    );
    expect(await rows({ capacity_pkr_year: 1e12 })).toEqual([expect.stringContaining('capacity')]);
    expect((await rows({ outage_mean: 0.3 })).some((row) => row.includes('rlng'))).toBe(true);
  });

  it('V11 with trade, prices and the fuel that the grid burns, each row of it', async () => {
    const base = checkReserves(await settingOf());
    expect(base).toHaveLength(4);
    for (const changed of [
      { import_income: 3 },
      { export_growth_year: 0.2 },
      { remittance_growth_year: 0 },
      { import_price: 3 },
      { loan_need: 0.9 },
      { base_served: 0.8 },
    ])
      expect(
        moved(base, checkReserves(await settingOf(changed))).length,
        JSON.stringify(changed),
      ).toBeGreaterThan(2);
    // and can fail: nobody sends more home, half as much oil again
    expect(checkReserves(await settingOf({ remittance_growth_year: 0.5 })).some((row) => !row.holds)).toBe(
      true,
    );
  });

  it('V12 with every term of it, and fails where bills are paid', async () => {
    const base = checkDebt(await settingOf());
    for (const changed of [
      { loss_actual: 0.2 },
      { loss_allowed: 0.1 },
      { recovery: 0.9 },
      { average_cost_pkr_kwh: 25 },
      { average_tariff_pkr_kwh: 40 },
      { base_served: 0.9 },
    ])
      expect(moved(base, checkDebt(await settingOf(changed))), JSON.stringify(changed)).toHaveLength(1);
    expect(checkDebt(await settingOf({ recovery: 0.99 }))[0]?.holds).toBe(false);
  });

  it('V6c with outages and demand', async () => {
    expect(
      moved(checkIdle(await settingOf()), checkIdle(await settingOf({ outage_mean: 0.2 }))),
    ).toHaveLength(4);
  }, 60_000);

  it('V5 with the hashrate rule', async () => {
    const lines = ['date,priceUSD,hashrate_EHs,issuance_BTC,fees_BTC'];
    for (let month = 0; month < 24; month++) {
      const id = `${2018 + Math.floor((month + 6) / 12)}-${String(((month + 6) % 12) + 1).padStart(2, '0')}`;
      for (const day of ['01', '15']) lines.push(`${id}-${day},${7000 - 230 * month},${40},1800,40`);
    }
    const text = lines.join('\n');
    const base = checkHashrate(await settingOf(), text, 'made.csv');
    expect(base[0]?.id).toBe('V5');
    for (const id of [
      'margin_ema_month',
      'growth_cap_month',
      'growth_gain_month',
      'growth_floor',
      'retreat_gain_month',
    ])
      expect(moved(base, checkHashrate(await settingOf({ [id]: 0.2 }), text, 'made.csv')), id).toHaveLength(
        1,
      );
  });

  it('moments of a series are what their names say', () => {
    const logs = Float64Array.from({ length: 2000 }, (_, i) => 0.001 * i + (i % 2 === 0 ? 0.02 : 0));
    const moments = momentsOf(logs);
    expect(moments['1-y q50']).toBeCloseTo(0.365, 1);
    expect(moments.volatility).toBeCloseTo(0.02 * Math.sqrt(365), 1);
    expect(moments['max drawdown']).toBeCloseTo(1 - Math.exp(-0.019), 3);
    expect(moments.kurtosis).toBeCloseTo(1, 1);
  });
});
