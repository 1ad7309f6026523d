// The three letters: which of their marks this version measures, and where each stands. Kept as a note of the machine, by seed.
import type { Engine } from '../../../core/types.ts';
import type { Game } from '../../../session/index.ts';
import type { Flags } from '../../deps.tsx';
import { fmt, say, words } from '../../words.ts';

export const LETTERS = ['minister', 'fund', 'engineers'] as const;
export type Letter = (typeof LETTERS)[number];

const W = words.first.letters;
const NOTE = 'letter';

/** Marks of a letter as lines; what is not measured yet is left out. */
export function marksOf(letter: Letter, { world, shown }: Game, engine: Engine): readonly string[] {
  const { parameters: p } = world;
  const { goals } = shown;
  if (letter === 'minister')
    return [
      W.marks.promise(
        fmt.mw(Math.round(goals.promise_mw)),
        fmt.mw(world.scenario.begin.promised_mw?.value ?? 0),
      ),
    ];
  if (letter === 'fund')
    return [
      W.marks.arrears(
        say.figure(engine, 'circular_debt_pkr', engine.quantity(world, shown, 'circular_debt_pkr')),
        fmt.pkr(p.arrears_most_pkr ?? 0),
      ),
    ];
  return [
    `${W.marks.lights(fmt.hours(p.lights_hours ?? 0))}: ${W.count(fmt.number(goals.summers_lit), fmt.number(goals.summers))}`,
    `${W.marks.spare(fmt.share(p.spare_share ?? 0), fmt.energy(p.spare_mwh_year ?? 0))}: ${W.years(fmt.number(goals.spare_years))}`,
  ];
}

/** The letter kept in view for this run, null when none was chosen. */
export function keptLetter(flags: Flags, seed: string): Letter | null {
  const note = flags.get(NOTE) ?? '';
  return LETTERS.find((one) => note === `${one} ${seed}`) ?? null;
}
export function keepLetter(flags: Flags, seed: string, letter: Letter): void {
  flags.set(NOTE, `${letter} ${seed}`);
}
