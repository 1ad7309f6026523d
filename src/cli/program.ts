// The terminal program: finds the verb, plays it, and turns whatever is wrong into one sentence and an exit code.

import { plain } from '../text/index.ts';
import { helpOf, helpOfAll, read, type Verb } from './arguments.ts';
import { HELD, type Io, WRONG_USE, Wrong } from './io.ts';
import { balance } from './verbs/balance.ts';
import { bench } from './verbs/bench.ts';
import { contentList, contentModel, contentSources, scenarioList } from './verbs/content.ts';
import { diff } from './verbs/diff.ts';
import { exhaust } from './verbs/exhaust.ts';
import { explain } from './verbs/explain.ts';
import { fork } from './verbs/fork.ts';
import { futures } from './verbs/futures.ts';
import { fuzz } from './verbs/fuzz.ts';
import { link } from './verbs/link.ts';
import { run } from './verbs/run.ts';
import { scoreVerb } from './verbs/score.ts';
import { show } from './verbs/show.ts';
import { validate } from './verbs/validate.ts';
import { verify } from './verbs/verify.ts';

const VERBS: readonly Verb[] = [
  run,
  verify,
  show,
  fork,
  link,
  diff,
  fuzz,
  explain,
  validate,
  bench,
  balance,
  exhaust,
  scoreVerb,
  futures,
  contentSources,
  contentModel,
  contentList,
  scenarioList,
];

/** Runs the program and gives its exit code; prints only through `io`. */
export async function main(words: readonly string[], io: Io): Promise<number> {
  const first = words[0] ?? '';
  if (first === '' || first === '--help' || first === 'help') {
    (first === '' ? io.err : io.out)(helpOfAll(VERBS));
    return first === '' ? WRONG_USE : HELD;
  }
  const verb =
    VERBS.find((one) => one.name === first) ?? VERBS.find((one) => one.name === `${first} ${words[1] ?? ''}`);
  if (verb === undefined) {
    const named = VERBS.some((one) => one.name.startsWith(`${first} `))
      ? `${first} ${words[1] ?? ''}`.trim()
      : first;
    io.err(`There is no verb "${plain(named)}"; there are ${VERBS.map((one) => one.name).join(', ')}.\n`);
    return WRONG_USE;
  }
  try {
    const call = read(verb, words.slice(verb.name.split(' ').length));
    if (call === null) {
      io.out(helpOf(verb));
      return HELD;
    }
    return await verb.play(call, io);
  } catch (fault) {
    if (!(fault instanceof Wrong)) throw fault;
    io.err(`${fault.message}\n`);
    return WRONG_USE;
  }
}
