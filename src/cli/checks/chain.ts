// V1, V2, V3 and V10: supply, retargets, and the coins that reported machines must have found.
import { misfit } from '../io.ts';
import {
  BHUTAN_2023,
  dayOf,
  type Epoch,
  monthOf,
  readEpochs,
  readFees,
  readMinerMonths,
} from '../reality/tables.ts';
import { reality } from '../reality-door.ts';
import type { Row } from '../table.ts';
import { about, type CheckRow, digits, median, within } from './row.ts';

export function checkSupply(): CheckRow[] {
  const end = reality.supplyAt(7_000_000);
  const known = [50, 25, 12.5, 6.25, 3.125];
  let halvings = 0;
  known.forEach((coins, i) => {
    const first = 210_000 * i;
    const starts = reality.subsidyAt(first) === coins * 1e8;
    if (starts && reality.subsidyAt(first + 209_999) === coins * 1e8) halvings += 1;
  });
  return [
    {
      id: 'V1',
      check: 'coins there will ever be',
      model: end,
      reality: 20_999_999.9769,
      band: 'exact',
      holds: end === 20_999_999.9769,
    },
    {
      id: 'V1',
      check: 'eras of 210,000 blocks with the subsidy they had (50 to 3.125 BTC)',
      model: halvings,
      reality: 5,
      band: 'exact',
      holds: halvings === 5,
    },
    {
      id: 'V1',
      check: 'height from which there is no subsidy',
      model: reality.subsidyAt(6_929_999) > 0 && reality.subsidyAt(6_930_000) === 0 ? 6_930_000 : 'another',
      reality: 6_930_000,
      band: 'exact',
      holds: reality.subsidyAt(6_929_999) > 0 && reality.subsidyAt(6_930_000) === 0,
    },
  ];
}

export function checkRetargets(): CheckRow[] {
  const epochs = readEpochs();
  const exact: number[] = [];
  const between: number[] = [];
  epochs.forEach((epoch, i) => {
    const next = epochs[i + 1];
    if (next === undefined || !Number.isFinite(epoch.days)) return;
    const error = Math.abs(reality.retarget(epoch.difficulty, epoch.days * 86_400) / next.difficulty - 1);
    (epoch.exact && next.exact ? exact : between).push(100 * error);
  });
  const all = [...exact, ...between];
  return [
    {
      id: 'V2',
      check: 'transitions compared',
      model: all.length,
      reality: 472,
      band: 'exact',
      holds: all.length === 472,
    },
    within(
      'V2',
      `difficulty by the rule, worst of ${exact.length} exact transitions`,
      Math.max(...exact),
      0,
      0,
      0.6,
      '%',
    ),
    within(
      'V2',
      `difficulty by the rule, worst of ${between.length} interpolated transitions`,
      Math.max(...between),
      0,
      0,
      1,
      '%',
    ),
    within('V2', 'difficulty by the rule, median error', median(all), 0, 0, 0.06, '%'),
  ];
}

/** The epoch of a moment and the height then; null outside the table. */
function chainAt(day: number): { readonly epoch: Epoch; readonly height: number } | null {
  const epochs = readEpochs();
  let low = 0;
  let high = epochs.length - 1;
  while (high > 0 && !Number.isFinite(epochs[high]?.start ?? Number.NaN)) high -= 1;
  if (day < (epochs[0]?.start ?? 0)) return null;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((epochs[middle]?.start ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  const epoch = epochs[low];
  if (epoch === undefined) return null;
  const length = Number.isFinite(epoch.days) ? epoch.days : 14;
  return { epoch, height: epoch.height + Math.floor((2016 * (day - epoch.start)) / length) };
}

/** Height of the chain at a moment; 144 blocks a day beyond the table. */
export function heightAt(day: number): number {
  return chainAt(day)?.height ?? 0;
}

/** Coins that so many EH/s find in a month at the month's difficulty, subsidy and fees, six-hourly; null where the tables have no such month. */
function coinsOf(ehs: number, year: number, month: number): number | null {
  const fee = readFees().get(`${year}-${String(month).padStart(2, '0')}`);
  if (fee === undefined) return null;
  let coins = 0;
  const end = dayOf(year, month + 1);
  for (let day = dayOf(year, month) + 0.125; day < end; day += 0.25) {
    const at = chainAt(day);
    if (at === null) return null;
    coins +=
      (reality.blocksPerDay(ehs, at.epoch.difficulty) / 4) * (reality.subsidyAt(at.height) / 1e8 + fee);
  }
  return coins;
}

export function checkMiners(given: readonly Row[] | null, file: string): CheckRow[] {
  const rows = given ?? readMinerMonths();
  const ratios = rows.map((row) => {
    const month = monthOf(row.text('month'));
    if (month === null)
      throw misfit(`line ${row.line}, month`, row.text('month'), 'a month like 2024-06', file);
    const ehs = row.number('hashrate_EHs');
    const found = row.number('btc_produced');
    if (!(ehs > 0))
      throw misfit(`line ${row.line}, hashrate_EHs`, row.text('hashrate_EHs'), 'more than 0', file);
    if (!(found >= 0))
      throw misfit(`line ${row.line}, btc_produced`, row.text('btc_produced'), '0 or more', file);
    const coins = coinsOf(ehs, month.year, month.month);
    if (coins === null)
      throw misfit(`line ${row.line}, month`, row.text('month'), '2019-01 to 2026-05', file);
    return found / coins;
  });
  const close = ratios.filter((ratio) => Math.abs(ratio - 1) <= 0.015).length / ratios.length;
  const worst = ratios.reduce((far, ratio) => (Math.abs(ratio - 1) > Math.abs(far - 1) ? ratio : far), 1);
  const at = rows[ratios.indexOf(worst)];
  return [
    within(
      'V3',
      `coins reported over coins computed, median of ${ratios.length} months`,
      median(ratios),
      1,
      0.99,
      1.01,
    ),
    within(
      'V3',
      `share of months within 1.5 % (farthest: ${at?.text('miner') ?? ''} ${at?.text('month') ?? ''}, ${digits(worst, 3)})`,
      close,
      1,
      0.75,
      1,
    ),
  ];
}

export function checkBhutan(): CheckRow[] {
  const ehs = reality.hashrateOf(BHUTAN_2023.mw, BHUTAN_2023.j_th, 1);
  let coins = 0;
  for (let month = 1; month <= 12; month++) coins += coinsOf(ehs, 2023, month) ?? Number.NaN;
  return [
    about(
      'V10',
      `Bhutan 2023: ${BHUTAN_2023.mw} MW at ${BHUTAN_2023.j_th} J/TH`,
      coins,
      BHUTAN_2023.btc,
      0.12,
      'BTC',
    ),
  ];
}
