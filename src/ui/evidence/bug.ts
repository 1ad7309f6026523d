// A report of a fault as plain text: link, version, browser, and where the run differs if it does. Nothing of it is sent anywhere.
import type { BadInput } from '../../core/types.ts';
import type { Deps } from '../deps.tsx';
import { say, words } from '../words.ts';

const W = words.evidence.bug;

/** `text` is a run that was opened and is not in progress; without it the run in progress is reported. */
export async function bugReport(deps: Deps, text: string | null): Promise<string> {
  const { session, proof, links, version, build } = deps;
  const { game, engine, bad } = session.get();
  const own = text === null && game !== null;
  // a forced card is in no file: what is linked is the run that waits under it
  const run = text ?? session.exportRun() ?? (await session.keptText(null));
  const lines = [
    W.head,
    W.version(version, build, String(engine?.rules ?? '?'), engine?.content ?? '?'),
    ...(run === null ? [W.noRun] : await runLines(run)),
  ];
  if (own && engine !== null) lines.push(W.fingerprint(engine.fingerprint(game.state)));
  const marks = own ? marksOf(game.mark, game.state.day) : [];
  if (marks.length > 0) lines.push(W.marks(marks.join('; ')));
  if (run !== null) lines.push(checked(await proof.check(run)));
  if (bad !== null) lines.push(W.told(bad.code, bad.at, bad.found));
  const size = `${window.innerWidth}×${window.innerHeight} @${window.devicePixelRatio}`;
  lines.push(W.screen(window.location.hash, size, document.documentElement.dataset.theme ?? ''));
  lines.push(W.browser(navigator.userAgent));
  if (run !== null) lines.push(W.link(await links.address(run, own ? game.mark.hindsight : null)));
  return `${lines.join('\n')}\n\n${W.steps}\n`;

  async function runLines(of: string): Promise<readonly string[]> {
    const read = engine?.parse(of);
    if (read === undefined || 'bad' in read) return [];
    const { scenario, seed, family } = read.spec;
    return [W.run(scenario, say.foreign(seed), family, String(read.days), String(read.commands.length))];
  }
}

function marksOf(
  { hindsight, forced }: { readonly hindsight: number | null; readonly forced: string | null },
  day: number,
): readonly string[] {
  return [
    ...(hindsight === null ? [] : [W.hindsight(String(hindsight))]),
    ...(forced === null ? [] : [W.forced(forced, String(day))]),
  ];
}

function checked(
  found: { readonly divergence: { readonly day: number; readonly slice: string } | null } | BadInput,
): string {
  if ('bad' in found) return W.notPlayed(`${found.code}, ${found.found}`);
  return found.divergence === null
    ? W.holds
    : W.differs(String(found.divergence.day), found.divergence.slice);
}
