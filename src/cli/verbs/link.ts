// `surplus link`: a run as a link that opens it in the game, and the run file of a link.

import type { Call, Verb } from '../arguments.ts';
import { HELD, type Io, writeText } from '../io.ts';
import { hindsightIn, linkTo } from '../links.ts';
import { openRun } from '../runs.ts';

/** Where `npm start` serves the game unless told otherwise. */
const HOME = 'http://localhost:4173/';
/** Letters that the largest QR code holds, as the page draws it. */
const QR_LETTERS = 2900;

export const link: Verb = {
  name: 'link',
  about: 'a link that holds the whole run and opens it in the game; with --out the run file of a link',
  files: { name: 'FILE', least: 1, most: 1 },
  options: [
    { name: 'at', value: 'ADDRESS', about: `where the game is (${HOME})` },
    { name: 'out', value: 'FILE', about: 'writes the run file that a link holds' },
  ],
  play,
};

async function play(call: Call, io: Io): Promise<number> {
  const word = call.files[0] ?? '';
  const { file, text, run } = await openRun(word);
  const hindsight = hindsightIn(word);
  const address = linkTo(text, call.text('at') ?? HOME, hindsight);
  const out = call.text('out');
  if (out !== null) writeText(out, text);
  if (call.json) {
    const qr = address.length <= QR_LETTERS;
    io.out(
      `${JSON.stringify({ file, days: run.days, hindsight, letters: address.length, qr, link: address }, null, 2)}\n`,
    );
  } else io.out(`${address}\n`);
  return HELD;
}
