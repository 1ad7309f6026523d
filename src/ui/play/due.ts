// What lies ahead as dated lines: deliveries, sites, laws on their way, packages that end, the vote, the Fund's reviews, plenaries, the halving.
import type { Engine } from '../../core/types.ts';
import { type Due, dueUntil, type Game, isOver } from '../../session/index.ts';
import type { IconName } from '../kit/icons.tsx';
import { fmt, say, siteName, words } from '../words.ts';

export interface DueLine {
  readonly day: number;
  readonly text: string;
  readonly when: string;
  readonly icon: IconName;
}

const ICONS: Readonly<Record<Due['kind'], IconName>> = {
  halving: 'bell',
  envelope: 'envelope-open',
  lapse: 'bell',
  review: 'globe',
  plenary: 'globe',
  'deal-ends': 'globe',
  'package-ends': 'gavel',
  'site-ready': 'hard-drives',
  'rigs-arrive': 'truck',
  'rigs-worn': 'truck',
  'law-stage': 'gavel',
  'event-due': 'warning',
  coupon: 'vault',
  repayment: 'vault',
  'talks-end': 'bell',
  'keys-settle': 'vault',
};

/** What comes every year or oftener is listed once. */
const YEARLY: readonly Due['kind'][] = ['envelope', 'lapse', 'plenary'];

/** Soonest first. */
export function dueLines(game: Game, engine: Engine, until: number): readonly DueLine[] {
  // nothing falls due after the last day
  const all = isOver(game) ? [] : dueUntil(game, engine, Math.min(until, game.world.days));
  const once = all.filter(
    (one, at) => !YEARLY.includes(one.kind) || all.findIndex(({ kind }) => kind === one.kind) === at,
  );
  return once.map((one) => ({
    day: one.day,
    text: line(game, one),
    when: fmt.days(one.day - game.shown.day),
    icon: ICONS[one.kind],
  }));
}

function line(game: Game, one: Due): string {
  const { world, shown } = game;
  const on = say.shortDate(world, one.day);
  switch (one.kind) {
    case 'halving':
      return words.due.halving(fmt.days(one.day - shown.day));
    case 'envelope':
      return words.due.envelope(on);
    case 'lapse':
      return words.due.lapse(on);
    case 'review':
      return (one.late ? words.due.reviewLate : words.due.review)(fmt.usd(one.usd), on);
    case 'plenary':
      return words.due.plenary(on);
    case 'deal-ends':
      return words.due.dealEnds(
        words.programme.deals[one.deal as keyof typeof words.programme.deals] ?? one.deal,
        on,
      );
    case 'package-ends':
      return words.due.packageEnds(on);
    case 'site-ready':
      return words.due.siteReady(siteName(world, shown, one.site), on);
    case 'rigs-arrive':
      return words.due.rigsArrive(fmt.mw(one.mw), siteName(world, shown, one.site), on);
    case 'rigs-worn':
      return words.due.rigsWorn(fmt.mw(one.mw), siteName(world, shown, one.site), on);
    case 'law-stage':
      return words.due.lawStage(say.law(one.law), words.lawStages[one.stage], on);
    case 'event-due':
      return words.due.eventDue(say.name('event', one.event), on);
    case 'coupon':
      return words.due.coupon(words.finance.forms[one.form].name, fmt.usd(one.usd), on);
    case 'repayment':
      return words.due.repayment(words.finance.forms[one.form].name, fmt.usd(one.usd), on);
    case 'talks-end':
      return words.due.talksEnd(on);
    case 'keys-settle':
      return words.due.keysSettle(on);
  }
}
