// `surplus validate`: the model against reality, row by row; `--perturb` changes a parameter, and the rows that depend on it must move.
import { loadEngine } from '../../engine/index.ts';
import type { Call, Verb } from '../arguments.ts';
import { checkBhutan, checkMiners, checkRetargets, checkSupply } from '../checks/chain.ts';
import { checkBaseYear, checkIdle, checkMonths } from '../checks/grid.ts';
import { checkHashrate } from '../checks/hashrate.ts';
import { checkCustomer, checkHall, checkImpact } from '../checks/money.ts';
import { checkDebt, checkReserves } from '../checks/nation.ts';
import { checkFans, checkMoments } from '../checks/price.ts';
import type { CheckRow, Setting, Skipped } from '../checks/row.ts';
import { DID_NOT_HOLD, good, HELD, type Io, misfit, progressOn, readText, Wrong } from '../io.ts';
import type { Numbers } from '../reality-door.ts';
import { aligned, fromCsv } from '../table.ts';

export const validate: Verb = {
  name: 'validate',
  about: 'the model against reality: model, reality, band, holds; exit 1 where one does not hold',
  options: [
    {
      name: 'data',
      value: 'DAILY.csv',
      about: 'daily price, hashrate, issuance and fees since 2018-07 (for V5)',
    },
    {
      name: 'miners',
      value: 'MONTHS.csv',
      about: 'miner, month, hashrate_EHs, btc_produced: in place of the built-in rows of V3',
    },
    { name: 'months', value: 'GRID.csv', about: 'month, gen_gwh, hydel_gwh after June 2025 (for V6b)' },
    { name: 'perturb', value: 'PARAM=VALUE', many: true, about: 'plays with another value of a parameter' },
  ],
  play,
};

async function play(call: Call, io: Io): Promise<number> {
  const engine = await loadEngine();
  const changed = changesOf(call.texts('perturb'));
  const world = good(engine.open(good(engine.spec('pakistan-2025', 'validate', 'central', changed))));
  const setting: Setting = { engine, changed, p: world.parameters as Numbers };
  const fileOf = (name: string): { readonly file: string; readonly text: string } | null => {
    const file = call.text(name);
    return file === null ? null : { file, text: readText(file) };
  };
  const data = fileOf('data');
  const miners = fileOf('miners');
  const months = fileOf('months');
  const progress = progressOn(io, call.quiet, 'validate');
  const skipped: Skipped[] = [];
  const rows: CheckRow[] = [...checkSupply(), ...checkRetargets()];
  const reported =
    miners && fromCsv(miners.text, miners.file, ['miner', 'month', 'hashrate_EHs', 'btc_produced']);
  rows.push(...checkMiners(reported, miners?.file ?? 'miner-months.csv'));
  if (data === null) skipped.push({ id: 'V5', needs: '--data DAILY.csv' });
  else rows.push(...checkHashrate(setting, data.text, data.file));
  const predicted = months && fromCsv(months.text, months.file, ['month', 'gen_gwh', 'hydel_gwh']);
  if (predicted === null) skipped.push({ id: 'V6b', needs: '--months GRID.csv' });
  try {
    rows.push(...checkBaseYear(setting), ...checkReserves(setting), ...checkDebt(setting));
    if (predicted !== null) rows.push(...checkMonths(setting, predicted, months?.file ?? ''));
    rows.push(...checkIdle(setting));
    progress(0.1, 'V6');
    rows.push(...checkCustomer(), ...checkHall(setting), ...checkImpact(setting), ...checkBhutan());
    rows.push(
      ...checkMoments(setting, (share, what) => progress(0.1 + 0.85 * share, what)),
      ...checkFans(setting),
    );
  } catch (fault) {
    if (fault instanceof Wrong || Object.keys(changed).length === 0) throw fault;
    throw misfit('--perturb', call.texts('perturb').join(' '), 'values under which every day can be played');
  }
  progress(1);
  rows.sort((a, b) => order(a.id) - order(b.id));
  const failed = rows.filter((row) => !row.holds).length;
  if (call.json) io.out(`${JSON.stringify({ rows, skipped, perturbed: changed, failed }, null, 2)}\n`);
  else {
    const cells = rows.map((row) => [
      row.id,
      row.holds ? 'holds' : 'FAILS',
      row.check,
      String(row.model),
      String(row.reality),
      row.band,
    ]);
    io.out(aligned(['id', '', 'check', 'model', 'reality', 'band'], cells));
    for (const one of skipped) io.out(`${one.id}  skipped: needs ${one.needs}\n`);
    io.out(`${rows.length - failed} hold, ${failed} do not, ${skipped.length} skipped\n`);
  }
  return failed === 0 ? HELD : DID_NOT_HOLD;
}

/** V6a between V6 and V7. */
function order(id: string): number {
  const parts = /^V(\d+)([a-z]?)$/.exec(id);
  return Number(parts?.[1] ?? 0) + (parts?.[2] ? parts[2].charCodeAt(0) / 1000 : 0);
}

function changesOf(texts: readonly string[]): Readonly<Record<string, number>> {
  const changed: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const text of texts) {
    const parts = /^([a-z][a-z0-9_]*)=([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)$/i.exec(text);
    const value = Number(parts?.[2]);
    if (parts === null || !Number.isFinite(value))
      throw misfit('--perturb', text, 'PARAM=VALUE with a finite number');
    changed[parts[1] ?? ''] = value;
  }
  return { ...changed };
}
