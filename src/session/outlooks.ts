// Outlooks of the game in progress: asked of the worker once for each morning, orders and views, and kept while the morning is.
import type { BadInput, Command, Outlook, OutlookTerms, RunSpec, State } from '../core/types.ts';

/** What the worker is asked. */
export interface OutlookAsk {
  readonly spec: RunSpec;
  /** the morning, without today's orders */
  readonly state: State;
  readonly commands: readonly Command[];
  readonly views: readonly OutlookTerms[];
}
/** Outlooks in the order of the views, or why not. */
export type AskOutlooks = (ask: OutlookAsk) => Promise<readonly Outlook[] | BadInput>;

/** At most so many answers are kept for a morning: a drag asks for many. */
const KEPT = 24;

/** The same question about the same morning is asked once. Failures are not kept, so that the next asking tries again. */
export function createOutlooks(ask: AskOutlooks): AskOutlooks {
  const mornings = new WeakMap<State, Map<string, Promise<readonly Outlook[] | BadInput>>>();
  return (question) => {
    const { state, commands, views } = question;
    const answers = mornings.get(state) ?? new Map<string, Promise<readonly Outlook[] | BadInput>>();
    mornings.set(state, answers);
    const key = JSON.stringify([commands, views]);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(question);
    answers.set(key, answer);
    for (const old of answers.keys()) {
      if (answers.size <= KEPT) break;
      answers.delete(old);
    }
    void answer.then((found) => {
      if ('bad' in found) answers.delete(key);
    });
    return answer;
  };
}
