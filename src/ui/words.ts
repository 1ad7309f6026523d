// Words, formats and the short sentences that screens share; every one of them is made in the room of text.
import type { Clause, Command, Engine, Refusal, Relation, Site, State, World } from '../core/types.ts';
import {
  amountText,
  becauseInSentence,
  becauseWords,
  choiceLabel,
  clauseAmount,
  clauseRange,
  commandLine,
  isolated,
  lowerFirst,
  type Named,
  nameOf,
  parameterName,
  plain,
  quantityWords,
  refusalSentence,
  speech,
  upperFirst,
  withoutMarks,
  writtenOut,
} from '../text/index.ts';
import { calendar } from './calendar.ts';
import { say as front } from './front-words.ts';
import { happeningLine } from './happening-line.ts';

export const { words, say: fmt } = speech;

const name = (kind: Named, id: string): string => nameOf(speech, kind, id);

/** A site by its number and place; one that is gone keeps its number. */
export function siteName(world: World, state: State, id: number): string {
  const found = state.halls.sites.find((site) => site.id === id);
  return found === undefined ? words.screens.siteGone(id) : siteLabel(world, found);
}
function siteLabel(world: World, site: Site): string {
  return words.halls.site(site.id, name('place', world.nation.places[site.place]?.id ?? ''));
}

/** As much of a world as dates need. */
export type Dated = Pick<World, 'scenario'>;

interface GameLike {
  readonly world: World;
  readonly shown: State;
  readonly state: State;
}

export const say = {
  name,
  /** a text that came from outside, such as a seed: without marks that hide or reorder, at most 80 characters */
  foreign: plain,
  written: writtenOut,
  choice: (event: string, choice: string): string => choiceLabel(speech, event, choice),
  because: (id: string): string => becauseWords(speech, id),
  becauseInSentence: (id: string): string => becauseInSentence(speech, id),
  parameter: (id: string): string => parameterName(speech, id),
  /** a parameter's value with its unit */
  amount: (value: number, unit: string): string => amountText(fmt, value, unit),
  nation: (id: string): string => name('nation', id),
  ...front,
  calendar: (world: Dated, day: number) => calendar(world.scenario.start, day),
  shortDate: (world: Dated, day: number): string => fmt.shortDate(calendar(world.scenario.start, day)),
  month: (world: Dated, day: number): string => fmt.month(calendar(world.scenario.start, day)),
  quantity: (
    _engine: Engine,
    id: string,
  ): { readonly label: string; readonly short: string; readonly meaning: string } =>
    quantityWords(speech, id),
  short: (id: string, label: string): string => words.screens.hud.kpi[id] ?? label,
  figure: (engine: Engine, id: string, value: number): string => {
    const one = engine.quantities.find((q) => q.id === id);
    return fmt.figure(value, one?.unit ?? '', one?.tick);
  },
  change: (engine: Engine, id: string, value: number): string => {
    const one = engine.quantities.find((q) => q.id === id);
    return fmt.change(value, one?.unit ?? '', one?.tick);
  },
  /** a printed figure as number and unit, so that the unit can stand smaller */
  split: (printed: string): readonly [string, string] => {
    const plain = withoutMarks(printed);
    const at = plain.search(/(?<=\d)(?:\s(?!\d)|\/)/);
    const [number, unit] = at < 0 ? [plain, ''] : [plain.slice(0, at), plain.slice(at).trim()];
    // a sign stays before its digits where lines run the other way
    return [plain === printed ? number : isolated(number), unit];
  },
  refusal: (refusal: Refusal): string => refusalSentence(speech, refusal),
  refused: (game: GameLike, command: Command, refusal: Refusal): string =>
    words.happened.refused(say.command(game, command), refusalSentence(speech, refusal)),
  command: (game: GameLike, command: Command): string =>
    commandLine(
      speech,
      command,
      (id) => {
        // a site that is to move is still called by where it stands; one that is to be built is only in what is shown
        const stands = game.state.halls.sites.some((site) => site.id === id);
        return siteName(game.world, stands ? game.state : game.shown, id);
      },
      game.world.laws,
    ),
  site: siteLabel,
  happening: happeningLine,
  /** what somebody thinks of us, and who where there are several */
  relation: (relation: Relation, of: string): string => {
    const what = words.event.relations[relation];
    const whose = whoseOf(relation, of);
    return whose === '' ? what : words.event.of(what, whose);
  },
  clause: (clause: Clause, value: number): string => clauseAmount(speech, clause, value),
  clauseRange: (clause: Clause): string => clauseRange(speech, clause),
  law: (id: string): string => upperFirst(name('law', id)),
};

function whoseOf(relation: Relation, of: string): string {
  if (relation === 'party') return words.parliament.parties[of] ?? words.event.partner;
  if (relation === 'province') return name('province', of);
  if (relation === 'group') return lowerFirst(name('group', of));
  if (relation !== 'deal') return '';
  return words.programme.partners[of as keyof typeof words.programme.partners] ?? of;
}

/** Prose in which no line breaks between a number and its unit. */
export function bound(text: string): string {
  return text
    .replace(/(\d) (?=[%°A-Z]|h\b|m\b|bn\b|k\b|days?\b|years?\b|MW)/g, '$1\u00a0')
    .replace(/(Rs|[−–-]) (?=\d)/g, '$1\u00a0');
}
