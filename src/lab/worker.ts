// The worker of the one protocol: {id, kind: 'run', task, …} in; {id, kind: 'progress' | 'done' | 'failed', …} out. Cancelling ends the worker.
import type { BadInput } from '../core/types.ts';
import { type CounselAsked, counselsOf } from './counsel.ts';
import { compareTexts } from './diff.ts';
import { heavyText } from './heavy.ts';
import { type OutlookAsked, outlooksOf } from './outlooks.ts';
import { replayText, scoreText } from './tasks.ts';

interface Asked {
  readonly id: number;
  readonly kind: string;
  readonly task?: string;
  readonly text?: unknown;
  /** of an outlook, of counsel, or the texts of two runs; made by the page itself */
  readonly asked?: unknown;
}

function bad(code: string, at: string, found: string, expected: string): BadInput {
  return { bad: true, code, at, found, expected };
}

/** The task's result; a task that does not exist, or lacks what it needs, is bad input. */
async function work({ id, task, text, asked }: Asked): Promise<object> {
  if (task === 'replay' && typeof text === 'string')
    return replayText(text, (share) => self.postMessage({ id, kind: 'progress', share }));
  if (task === 'outlook' && typeof asked === 'object' && asked !== null)
    return outlooksOf(asked as OutlookAsked);
  if (task === 'counsel' && typeof asked === 'object' && asked !== null)
    return counselsOf(asked as CounselAsked);
  if (task === 'compare' && Array.isArray(asked) && asked.length === 2)
    return compareTexts([String(asked[0]), String(asked[1])], (share) =>
      self.postMessage({ id, kind: 'progress', share }),
    );
  if (task === 'heavy' && typeof text === 'string')
    return heavyText(text, (share) => self.postMessage({ id, kind: 'progress', share }));
  if (task === 'score' && typeof text === 'string')
    return scoreText(text, (share) => self.postMessage({ id, kind: 'progress', share }));
  return bad('unknown-task', 'task', String(task), 'replay, outlook, counsel, compare, heavy, score');
}

self.onmessage = (event: MessageEvent<Asked>) => {
  const { id, kind } = event.data;
  if (kind !== 'run') return;
  void work(event.data).then(
    (result) =>
      self.postMessage('bad' in result ? { id, kind: 'failed', bad: result } : { id, kind: 'done', result }),
    (fault: unknown) =>
      self.postMessage({
        id,
        kind: 'failed',
        bad: bad('fault', 'worker', String(fault), 'a task that can be done'),
      }),
  );
};
