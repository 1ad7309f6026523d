// One line of the chronicle for a happening, with the names that the state knows.
import type { Command, Happening, Refusal, State, World } from '../core/types.ts';
import {
  choiceLabel,
  commandLine,
  lowerFirst,
  nameOf,
  quantityWords,
  refusalSentence,
  roomNews,
  speech,
  upperFirst,
} from '../text/index.ts';
import { calendar } from './calendar.ts';

interface Known {
  readonly world: World;
  readonly shown: State;
  readonly state: State;
  /** figures by morning; a headline quotes the change from them */
  readonly history?: { readonly series: Readonly<Record<string, readonly number[]>> };
}

function headlineLine({ history }: Known, one: Extract<Happening, { kind: 'headline' }>): string {
  const { words, say } = speech;
  const headline = nameOf(speech, 'headline', one.id);
  const label = quantityWords(speech, one.quantity).label;
  const was = history?.series[one.quantity]?.[one.since + 1];
  const now = history?.series[one.quantity]?.[one.day + 1];
  if (was === undefined || now === undefined) return words.happened.headline(headline, lowerFirst(label));
  return words.happened.headlineFrom(
    headline,
    label,
    say.figure(was, one.unit, one.tick),
    say.figure(now, one.unit, one.tick),
  );
}

export function happeningLine(game: Known, one: Happening): string {
  const { words, say } = speech;
  const of = words.happened;
  const site = (id: number): string => {
    const found = game.shown.halls.sites.find((each) => each.id === id);
    return found === undefined
      ? words.screens.siteGone(id)
      : words.halls.site(id, nameOf(speech, 'place', game.world.nation.places[found.place]?.id ?? ''));
  };
  const refused = (command: Command, refusal: Refusal): string =>
    of.refused(commandLine(speech, command, site, game.world.laws), refusalSentence(speech, refusal));
  switch (one.kind) {
    case 'refused':
      return refused(one.command, one.refusal);
    case 'event-opened':
      return of.eventOpened(nameOf(speech, 'event', one.event));
    case 'event-answered':
      return (one.by === 'player' ? of.eventAnswered : of.eventUnanswered)(
        nameOf(speech, 'event', one.event),
        choiceLabel(speech, one.event, one.choice),
      );
    case 'event-outcome':
      return of.eventOutcome(
        nameOf(speech, 'event', one.event),
        choiceLabel(speech, one.event, one.choice),
        lowerFirst(quantityWords(speech, one.quantity).label),
        say.figure(one.was, one.unit, one.tick),
        say.figure(one.now, one.unit, one.tick),
      );
    case 'headline':
      return headlineLine(game, one);
    case 'law-stage':
      return of.lawStage(upperFirst(nameOf(speech, 'law', one.law)), words.lawStages[one.stage]);
    case 'halving':
      return of.halving(say.number(one.height));
    case 'retarget':
      return of.retarget(say.change(one.change_pct, '%', 0.1));
    case 'site-ready':
      return of.siteReady(site(one.site));
    case 'rigs-arrived':
      return of.rigsArrived(say.mw(one.mw), site(one.site));
    case 'rigs-worn':
      return of.rigsWorn(say.mw(one.mw), site(one.site));
    case 'licensed-came':
      return of.licensedCame(say.mw(one.mw));
    case 'licensed-left':
      return of.licensedLeft(say.mw(one.mw));
    case 'voted':
      return of.voted(say.usd(one.usd), one.asked_usd > 0 ? say.usd(one.asked_usd) : '');
    case 'lapse':
      return of.lapse(say.usd(one.usd));
    case 'wall':
      return of.wall(say.usd(one.usd));
    case 'tranche':
      return of.tranche(say.usd(one.usd));
    case 'rating':
      return of.rating(words.ratings[one.rating] ?? '');
    case 'envelope':
      return of.envelope(say.usd(one.usd));
    case 'shortage':
      return of.shortage(say.hours(one.hours));
    case 'unpaid':
      return of.unpaid;
    case 'line-ready':
      return of.lineReady(nameOf(speech, 'link', one.link), say.mw(one.mw));
    case 'works-halted':
      return of.worksHalted(nameOf(speech, 'link', one.link));
    case 'cargo-came':
      return of.cargoCame;
    case 'heat-warned':
      return of.heatWarned(say.share(one.odds), say.shortDate(calendar(game.world.scenario.start, one.due)));
    case 'heat-came':
      return of.heatCame;
    case 'heat-passed':
      return of.heatPassed(say.share(one.odds));
    case 'heat-over':
      return one.city === ''
        ? of.heatOver(say.days(one.days))
        : of.heatRemembered(say.days(one.days), nameOf(speech, 'city', one.city), say.hours(one.hours));
    case 'lng':
      return of.lng[one.supply] ?? '';
    default:
      return roomNews(speech, one, (day) => say.shortDate(calendar(game.world.scenario.start, day)));
  }
}
