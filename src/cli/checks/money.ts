// V7, V8 and V9: what a customer leaves the power account, what 2,000 MW would mine, how far a great sale moves the price.
import { DIFFICULTY_447, MARGINS, SALE_2025 } from '../reality/tables.ts';
import { reality } from '../reality-door.ts';
import { about, type CheckRow, digits, type Setting, told, within } from './row.ts';

const HALL_MW = 2_000;
const YEAR_DAYS = 365;

export function checkCustomer(): CheckRow[] {
  return MARGINS.tariffs_usc.flatMap((tariff, t) =>
    MARGINS.fuels.map(([name, fuel], f): CheckRow => {
      const model =
        reality.customerMarginUsd(HALL_MW, 0.9, (tariff * MARGINS.fx) / 100, fuel, MARGINS.fx) / 1e6;
      const real = MARGINS.usd_m[t]?.[f] ?? Number.NaN;
      const room = Math.max(0.02 * Math.abs(real), 6);
      const row = within(
        'V7',
        `margin of 2,000 MW at ${tariff} c/kWh on ${name}`,
        model,
        real,
        real - room,
        real + room,
        '$ m',
      );
      return { ...row, band: '±2 % or ±$6 m' };
    }),
  );
}

/** Mean fees per block of the process, BTC: lognormal in the long run. */
function meanFees({ p }: Setting): number {
  return reality.exp(p.fees_log_mean + (p.fees_sd * p.fees_sd) / (2 * (1 - p.fees_phi * p.fees_phi)));
}

export function checkHall(setting: Setting): CheckRow[] {
  const { p } = setting;
  const reward = reality.subsidyAt(901_360) / 1e8 + meanFees(setting);
  const ehs = reality.hashrateOf(HALL_MW * p.utilisation, p.rig_standard_j_th, p.pue_immersion);
  const alone = reality.blocksPerDay(ehs, DIFFICULTY_447) * YEAR_DAYS * reward;
  const answered = yearInside(setting, ehs, reward);
  return [
    about(
      'V8',
      '2,000 MW at the meter for a year, standard machines in immersion, its own hashrate not in the difficulty',
      alone,
      17_960,
      0.01,
      'BTC',
    ),
    told(
      'V8',
      'the same when the network responds: difficulty feels it and the rest of the world retreats, price as it was',
      digits(answered),
      `${digits((100 * answered) / alone - 100, 3)} % against the row above`,
    ),
  ];
}

/** Coins of a year with the hall inside the network: retargets every 2,016 blocks, the rest of the world by the margin rule without noise. */
function yearInside({ engine, p }: Setting, ehs: number, reward: number): number {
  const begin = engine.catalogue.scenarios.find((one) => one.id === 'pakistan-2025')?.begin ?? {};
  const price = begin.price_usd?.value ?? Number.NaN;
  let ema = begin.margin_ema?.value ?? Number.NaN;
  let difficulty = DIFFICULTY_447;
  let rest = begin.network_ehs?.value ?? Number.NaN;
  let blocks = 0;
  let seconds = 0;
  let coins = 0;
  for (let day = 0; day < YEAR_DAYS; day++) {
    const world =
      p.efficiency_floor +
      p.efficiency_span * reality.exp(-p.efficiency_rate * (2025.45 + day / YEAR_DAYS - p.efficiency_year));
    const margin = reality.log(reality.hashpriceOf(reward, price, difficulty) / (1.32 * world));
    ema += (p.margin_ema_month / 30.4375) * (margin - ema);
    const growth = reality.restGrowthMonth(
      ema,
      margin,
      p.growth_cap_month,
      p.growth_gain_month,
      p.growth_floor,
      p.retreat_gain_month,
    );
    rest *= reality.exp(growth / 30.4375);
    coins += reality.blocksPerDay(ehs, difficulty) * reward;
    const found = reality.blocksPerDay(rest + ehs, difficulty);
    blocks += found;
    seconds += 86_400;
    if (blocks >= 2016) {
      const over = ((blocks - 2016) / found) * 86_400;
      difficulty = reality.retarget(difficulty, seconds - over);
      blocks -= 2016;
      seconds = over;
    }
  }
  return coins;
}

export function checkImpact({ p }: Setting): CheckRow[] {
  const fall = 100 * reality.impactOf(SALE_2025.usd, p.impact_scale, p.impact_daily_sd, p.impact_volume_usd);
  return [
    within(
      'V9',
      '80,000 BTC sold in a day of July 2025: fall of the price',
      fall,
      SALE_2025.fall_pct,
      SALE_2025.fall_pct - 0.45,
      SALE_2025.fall_pct + 0.45,
      '%',
    ),
  ];
}
