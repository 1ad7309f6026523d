// The final report: sentences built only from the run's own figures; a part without figures is left out.
import type { CalendarDate, LawStage } from '../core/types.ts';
import type { Speech } from './language.ts';
import { nameOf } from './name.ts';

/** Every figure the report may speak of; nothing else enters a sentence. */
export interface RunFigures {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly power: {
    readonly used_mean_mw: number;
    readonly used_most_mw: number;
    readonly idle_mean_mw: number;
    readonly promise_mw: number;
    readonly summers_lit: number;
    readonly summers: number;
    readonly shortage_days: number;
    readonly shortage_worst_h: number;
    readonly shortage_worst: CalendarDate | null;
    readonly margin_least_pct: number;
    readonly margin_least: CalendarDate | null;
    readonly power_pkr: number;
  };
  readonly halls: {
    readonly mined_sat: number;
    readonly royalty_sat: number;
    readonly sites: number;
    readonly ready_mw: number;
    readonly spare_years: number;
  };
  readonly treasury: {
    readonly reserve_sat: number;
    readonly price_usd: number;
    readonly first_price_usd: number;
    readonly treasury_usd: number;
    readonly bought_sat: number;
    readonly sold_sat: number;
    readonly peak_sat: number;
    readonly least_share: number;
    readonly invested_usd: number;
    readonly carry_usd: number;
    readonly halvings: number;
  };
  readonly laws: readonly { readonly law: string; readonly stage: LawStage }[];
  readonly events: readonly { readonly event: string; readonly came: number; readonly answered: number }[];
  readonly orders: number;
  readonly refused: number;
}

export interface ReportPart {
  readonly part: 'power' | 'halls' | 'treasury' | 'laws' | 'record';
  readonly title: string;
  readonly sentences: readonly string[];
}

/** The report's parts in order, each with at least one sentence. */
export function buildReport(speech: Speech, run: RunFigures): readonly ReportPart[] {
  const { parts } = speech.words.report;
  return [
    { part: 'power', title: parts.power, sentences: powerSentences(speech, run.power) },
    { part: 'halls', title: parts.halls, sentences: hallSentences(speech, run.halls) },
    { part: 'treasury', title: parts.treasury, sentences: treasurySentences(speech, run.treasury) },
    { part: 'laws', title: parts.laws, sentences: lawSentences(speech, run) },
    { part: 'record', title: parts.record, sentences: recordSentences(speech, run) },
  ];
}

function powerSentences({ words, say }: Speech, power: RunFigures['power']): string[] {
  const of = words.reportSentences;
  const lines = [
    power.used_most_mw > 0 ? of.used(say.mw(power.used_mean_mw), say.mw(power.used_most_mw)) : of.usedNothing,
  ];
  lines.push(of.idle(say.mw(power.idle_mean_mw)), of.promise(say.mw(power.promise_mw)));
  if (power.summers > 0) lines.push(of.summers(say.number(power.summers_lit), say.number(power.summers)));
  if (power.shortage_days > 0 && power.shortage_worst !== null) {
    lines.push(
      of.shortageDays(
        say.days(power.shortage_days),
        say.hours(power.shortage_worst_h),
        say.date(power.shortage_worst),
      ),
    );
  } else lines.push(of.noShortage);
  if (power.margin_least !== null)
    lines.push(of.margin(say.pct(power.margin_least_pct), say.date(power.margin_least)));
  if (power.power_pkr > 0) lines.push(of.powerGain(say.pkr(power.power_pkr)));
  else if (power.power_pkr < 0) lines.push(of.powerLoss(say.pkr(-power.power_pkr)));
  else lines.push(of.powerLevel);
  return lines;
}

function hallSentences({ words, say }: Speech, halls: RunFigures['halls']): string[] {
  const of = words.reportSentences;
  const lines = [halls.mined_sat > 0 ? of.mined(say.btc(halls.mined_sat)) : of.minedNothing];
  if (halls.royalty_sat > 0) lines.push(of.royalty(say.btc(halls.royalty_sat)));
  lines.push(of.sites(of.siteCount(halls.sites), say.mw(halls.ready_mw)));
  if (halls.spare_years > 0) lines.push(of.spare(of.years(halls.spare_years)));
  return lines;
}

function treasurySentences({ words, say }: Speech, treasury: RunFigures['treasury']): string[] {
  const of = words.reportSentences;
  const worth = (treasury.reserve_sat / 100_000_000) * treasury.price_usd;
  const lines = [
    treasury.reserve_sat > 0
      ? of.reserve(say.btc(treasury.reserve_sat), say.price(treasury.price_usd), say.usd(worth))
      : of.reserveNone,
  ];
  if (treasury.bought_sat > 0 || treasury.sold_sat > 0)
    lines.push(of.trades(say.btc(treasury.bought_sat), say.btc(treasury.sold_sat)));
  if (treasury.peak_sat > 0 && treasury.least_share < 1)
    lines.push(of.peak(say.btc(treasury.peak_sat), say.share(treasury.least_share)));
  lines.push(
    of.cash(say.usd(treasury.treasury_usd)),
    of.invested(say.usd(treasury.invested_usd), say.usd(treasury.carry_usd)),
  );
  lines.push(of.price(say.price(treasury.first_price_usd), say.price(treasury.price_usd)));
  if (treasury.halvings > 0) lines.push(of.halvings(treasury.halvings));
  return lines;
}

/** Cards that the report names one by one; more are counted. */
const FEW_CARDS = 6;

function lawSentences(speech: Speech, run: RunFigures): string[] {
  const { words, say } = speech;
  const of = words.reportSentences;
  const lines = run.laws
    .filter((law) => law.stage !== 'none')
    .map((law) => of.law(nameOf(speech, 'law', law.law), words.lawStages[law.stage]));
  if (lines.length === 0) lines.push(of.noLaws);
  const came = run.events.filter((event) => event.came > 0);
  if (came.length > FEW_CARDS) {
    const sum = (of: (event: (typeof came)[number]) => number): number =>
      came.reduce((all, event) => all + of(event), 0);
    lines.push(
      of.cards(
        say.number(sum((event) => event.came)),
        say.number(came.length),
        say.number(sum((event) => event.answered)),
      ),
    );
  } else
    for (const event of came)
      lines.push(
        of.event(nameOf(speech, 'event', event.event), of.times(event.came), of.times(event.answered)),
      );
  if (came.length === 0) lines.push(of.noEvents);
  return lines;
}

function recordSentences({ words }: Speech, run: RunFigures): string[] {
  const of = words.reportSentences;
  return [of.orders(of.orderCount(run.orders), of.refusedCount(run.refused))];
}
