// Headlines: on the last evening of a month each figure in the news is held against the month-end before, or against all of them.

import { type Context, tell } from '../context.ts';
import { quantityOf, readerOf } from '../quantities.ts';
import type { Headline } from '../types.ts';
import type { Prepared } from '../world.ts';

/** How each headline's figure is read, for the list that was last asked for: looked up by their ids thirty figures cost 4 µs a month. */
const READ: { of: Prepared['headlines'] | null; readers: ReturnType<typeof readerOf>[] } = {
  of: null,
  readers: [],
};

function readersOf({ headlines }: Prepared): typeof READ.readers {
  if (READ.of !== headlines) {
    READ.of = headlines;
    READ.readers = headlines.map(({ quantity }) => readerOf(quantity));
  }
  return READ.readers;
}

/** The first month-end only takes the measure: before it nothing that is counted by the month has been counted. */
export function headlinesMonth(ctx: Context): void {
  const { world, day } = ctx;
  const own = ctx.state.events;
  const since = day - world.dayOfMonth[day]!;
  const first = since < 0;
  const readers = readersOf(world);
  for (let h = 0; h < readers.length; h++) {
    const headline = world.headlines[h]!;
    const read = readers[h]!;
    const value = read(world, ctx.state);
    if (value === null) continue;
    const mark = own.mark[h]!;
    const rested = own.told_day[h]! < 0 || day - own.told_day[h]! >= headline.rest_days;
    const told = !first && rested && isNews(headline, mark, value);
    if (told) {
      own.told_day[h] = day;
      const { unit, tick } = quantityOf(world, headline.quantity)!;
      tell(ctx, { kind: 'headline', day, id: headline.id, quantity: headline.quantity, since, unit, tick });
    }
    // a record is measured against the last that was told, and against what was reached while that was fresh
    if (first || told || (headline.test !== 'high' && headline.test !== 'low')) own.mark[h] = value;
    else if (!rested) own.mark[h] = headline.test === 'high' ? Math.max(mark, value) : Math.min(mark, value);
  }
}

function isNews({ test, value }: Headline, mark: number, now: number): boolean {
  switch (test) {
    case 'over':
      return mark < value && now >= value;
    case 'under':
      return mark > value && now <= value;
    case 'high':
      return now > mark + Math.abs(mark) * value;
    case 'low':
      return now < mark - Math.abs(mark) * value;
    case 'rise':
      return mark > 0 && now >= mark * (1 + value);
    case 'fall':
      return mark > 0 && now <= mark * (1 - value);
    default:
      return test satisfies never;
  }
}
