// The worker of the one protocol: {id, kind: 'run', task, …} in; {id, kind: 'progress' | 'done' | 'failed', …} out. Cancelling ends the worker.
import { replayText } from './tasks.ts';

interface Asked {
  readonly id: number;
  readonly kind: string;
  readonly task?: string;
  readonly text?: unknown;
}

self.onmessage = (event: MessageEvent<Asked>) => {
  const { id, kind, task, text } = event.data;
  if (kind !== 'run') return;
  if (task !== 'replay' || typeof text !== 'string') {
    self.postMessage({
      id,
      kind: 'failed',
      bad: { bad: true, code: 'unknown-task', at: 'task', found: String(task), expected: 'replay' },
    });
    return;
  }
  void replayText(text, (share) => self.postMessage({ id, kind: 'progress', share })).then(
    (result) =>
      self.postMessage('bad' in result ? { id, kind: 'failed', bad: result } : { id, kind: 'done', result }),
    (fault: unknown) =>
      self.postMessage({
        id,
        kind: 'failed',
        bad: {
          bad: true,
          code: 'fault',
          at: 'worker',
          found: String(fault),
          expected: 'a run file that plays',
        },
      }),
  );
};
