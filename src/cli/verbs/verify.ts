// `surplus verify`: plays run files again and says whether they come out the same, or where they first differ.

import { type Recounted, recountCounsel } from '../../lab/index.ts';
import { plain } from '../../text/index.ts';
import type { Call, Verb } from '../arguments.ts';
import { DID_NOT_HOLD, good, HELD, type Io, progressOn, WRONG_USE, Wrong } from '../io.ts';
import { openRun } from '../runs.ts';

export const verify: Verb = {
  name: 'verify',
  about: 'plays run files again: verified, or the first day and slice that differ',
  files: { name: 'FILE…', least: 1, most: 10_000 },
  options: [
    {
      name: 'deep',
      about: 'computes every counsel again that the runs record, and names the first that differs',
    },
  ],
  play,
};

interface Verdict {
  readonly file: string;
  readonly verified: boolean;
  readonly divergence: { readonly day: number; readonly slice: string } | null;
  readonly fingerprint: string | null;
  readonly days?: number;
  /** with --deep: counsels computed again, and the first that differs */
  readonly counsel?: Recounted;
  /** why a file is no run, or why an equal run is not verified */
  readonly problem?: string;
}

async function play(call: Call, io: Io): Promise<number> {
  const progress = progressOn(io, call.quiet || call.files.length < 2, 'verify');
  const verdicts: Verdict[] = [];
  let code = HELD;
  for (const [i, file] of call.files.entries()) {
    let verdict: Verdict;
    try {
      verdict = await verdictOf(file, call.on('deep'));
      if (!verdict.verified) code = Math.max(code, DID_NOT_HOLD);
    } catch (fault) {
      if (!(fault instanceof Wrong)) throw fault;
      verdict = { file, verified: false, divergence: null, fingerprint: null, problem: fault.message };
      code = WRONG_USE;
      io.err(`${fault.message}\n`);
    }
    verdicts.push(verdict);
    if (!call.json && verdict.fingerprint !== null) io.out(`${lineOf(verdict)}\n`);
    progress((i + 1) / call.files.length);
  }
  if (call.json) {
    // one file alone also stands at the top, where a reader of one looks
    const alone = verdicts.length === 1 ? verdicts[0] : {};
    io.out(`${JSON.stringify({ ...alone, verified: code === HELD, files: verdicts }, null, 2)}\n`);
  }
  return code;
}

async function verdictOf(word: string, deep: boolean): Promise<Verdict> {
  const { file, run, engine } = await openRun(word);
  const played = good(engine.play(run), file);
  const { divergence, fingerprint } = played;
  // a file without the fingerprint of its last day says nothing that could be confirmed
  const sealed = run.fingerprints[run.fingerprints.length - 1]?.[0] === run.days;
  const counsel = deep ? good(recountCounsel(engine, run), file) : null;
  const differs = counsel?.differs ?? null;
  const problem = sealed
    ? differs &&
      `the counsel of ${differs.adviser} on day ${differs.day} is not what comes of it again: “${differs.field}” differs`
    : 'the file holds no fingerprint of its last day';
  return {
    file,
    verified: divergence === null && sealed && differs === null,
    divergence,
    fingerprint,
    days: run.days,
    ...(counsel === null ? {} : { counsel }),
    ...(problem === null ? {} : { problem }),
  };
}

function lineOf(verdict: Verdict): string {
  const name = plain(verdict.file);
  const again = verdict.counsel === undefined ? '' : `  ${verdict.counsel.counsels} counsels computed again`;
  if (verdict.verified)
    return `verified  ${name}  ${verdict.days ?? 0} days  ${verdict.fingerprint ?? ''}${again}`;
  const why =
    verdict.divergence === null
      ? (verdict.problem ?? '')
      : `by day ${verdict.divergence.day} the slice “${verdict.divergence.slice}” differs`;
  return `differs   ${name}  ${why}; played again it ends as ${verdict.fingerprint ?? ''}`;
}
