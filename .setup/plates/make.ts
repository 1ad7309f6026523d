// Draws the plates of the event cards anew, as assets/plates/plates.json: `npx tsx .setup/plates/make.ts`. Each scene is worked out from a few numbers in a
// box of 480 by 160; what matters lies right of the middle and between heights 20 and 140, since narrow cards cut the rest.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CARDS } from './cards.ts';
import { ledger, notes, paper, scales, seals, tape, vault } from './desk.ts';
import { dam, field, flood, heat, lines, stacks } from './land.ts';
import { cable, evening, halls, parliament, roofs, ship } from './town.ts';

const DRAWN = {
  heat,
  lines,
  dam,
  ship,
  roofs,
  field,
  flood,
  halls,
  vault,
  parliament,
  scales,
  ledger,
  paper,
  cable,
  seals,
  notes,
  tape,
  evening,
  stacks,
};

/** The file's text. */
export function plates(): string {
  const scenes = Object.fromEntries(Object.entries(DRAWN).map(([name, draw]) => [name, draw()]));
  const cards = Object.fromEntries(
    Object.entries(CARDS).flatMap(([scene, of]) => of.split(' ').map((card) => [card, scene])),
  );
  return `${JSON.stringify({ cards, scenes })}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('../../assets/plates/plates.json', import.meta.url), plates());
