// Scales of the time strip: days across, price and difficulty up, quarter marks, halvings by height.
import { blocksLeft, daysOfBlocks, type Game, HALVING_BLOCKS } from '../../session/index.ts';
import { type Dated, say, words } from '../words.ts';

const DAY_MS = 86_400_000;

/** Days that the strip spans: the past and an eighth more, a year at least, never beyond the run. */
export function shownDays(game: Game): number {
  const { day } = game.state;
  return Math.min(game.world.days, Math.max(365, Math.ceil((day * 1.12) / 91) * 91));
}

/** Logarithmic height of a series between two edges. */
export function logScale(
  series: readonly number[],
  top: number,
  bottom: number,
  below = 0.9,
  above = 1.08,
): (value: number) => number {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const value of series) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (high === 0) {
    low = 1;
    high = 2;
  }
  const from = Math.log(low * below);
  const to = Math.log(high * above);
  return (value) => bottom - ((Math.log(Math.max(value, 1e-9)) - from) / (to - from)) * (bottom - top);
}

/** Slanted rules over days that are not yet played. */
export function hatch(from: number, to: number, top: number, bottom: number): string {
  let d = '';
  const lean = (bottom - top) * 0.3;
  for (let x = from; x < to - lean; x += 5) d += `M${x.toFixed(1)} ${bottom}L${(x + lean).toFixed(1)} ${top}`;
  return d;
}

interface QuarterMark {
  readonly day: number;
  /** months are named every quarter, or years alone when many are shown; null is a mark without a name */
  readonly text: string | null;
}

/** First days of the calendar's quarters, or of every month. */
export function quarterMarks(
  game: { readonly world: Dated },
  shown: number,
  each: 1 | 3 = 3,
): readonly QuarterMark[] {
  const out: QuarterMark[] = [];
  const [year, month, date] = game.world.scenario.start;
  const first = Date.UTC(year, month - 1, date);
  const yearsOnly = shown > 1500;
  for (let m = month - 1 + each - ((month - 1) % each); ; m += each) {
    const day = Math.round((Date.UTC(year, m, 1) - first) / DAY_MS);
    if (day > shown - 8) return out;
    if (day <= 8) continue;
    const january = m % 12 === 0;
    out.push({
      day,
      text: january
        ? String(year + Math.floor(m / 12))
        : yearsOnly || day > shown - 20
          ? null
          : words.screens.time.month(say.shortDate(game.world, day)),
    });
  }
}

/** Days on which halvings are to be expected, by height at 144 blocks a day. */
export function halvingsAhead(game: Game, until: number): readonly number[] {
  const { day, network } = game.shown;
  const out: number[] = [];
  for (let blocks = blocksLeft(network); ; blocks += HALVING_BLOCKS) {
    const at = day + daysOfBlocks(blocks);
    if (out.length > 0 && at > until) return out;
    out.push(at);
    if (at > until) return out;
  }
}
