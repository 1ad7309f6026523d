// The tasks of the one protocol: {id, kind: 'run', task, …} in; {id, kind: 'progress' | 'done' | 'failed', …} out. A worker answers by them,
// and the page itself where it may have no workers.
import type { BadInput } from '../core/types.ts';
import { type CounselAsked, counselsOf } from './counsel.ts';
import { compareTexts } from './diff.ts';
import { heavyText } from './heavy.ts';
import { judgeLot, lessonsOfText, playLot, sumLots, wedgesOfText } from './lots.ts';
import { type OutlookAsked, outlooksOf } from './outlooks.ts';
import { replayText, scoreText } from './tasks.ts';

export interface Asked {
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

/** Sends an answer on its way. */
type Say = (answer: object) => void;

type Task = (asked: Asked, progress: (share: number) => void) => Promise<object>;

/** A task that needs a run's text, and one that needs what it is asked as well. */
const ofText =
  (task: (text: string, progress: (share: number) => void) => Promise<object>): Task =>
  async ({ text }, progress) =>
    typeof text === 'string' ? task(text, progress) : lacking('text');
const ofLot =
  <T>(task: (text: string, lot: T, progress: (share: number) => void) => Promise<object>): Task =>
  async ({ text, asked }, progress) =>
    typeof text === 'string' && typeof asked === 'object' && asked !== null
      ? task(text, asked as T, progress)
      : lacking('text and asked');
const ofQuestion =
  <T>(task: (asked: T) => Promise<object>): Task =>
  async ({ asked }) =>
    typeof asked === 'object' && asked !== null ? task(asked as T) : lacking('asked');

const TASKS: Readonly<Record<string, Task>> = {
  replay: ofText((text, progress) => replayText(text, progress)),
  heavy: ofText((text, progress) => heavyText(text, progress)),
  compare: async ({ asked }, progress) =>
    Array.isArray(asked) && asked.length === 2
      ? compareTexts([String(asked[0]), String(asked[1])], progress)
      : lacking('two texts'),
  score: ofText((text, progress) => scoreText(text, progress)),
  outlook: ofQuestion((asked: OutlookAsked) => outlooksOf(asked)),
  counsel: ofQuestion((asked: CounselAsked) => counselsOf(asked)),
  futures: ofLot(playLot),
  'futures-sum': ofLot(sumLots),
  wedges: ofText(wedgesOfText),
  quarters: ofLot(judgeLot),
  lessons: ofLot(lessonsOfText),
};

function lacking(what: string): BadInput {
  return bad('unknown-task', 'task', `no ${what}`, what);
}

/** The task's result; a task that does not exist, or lacks what it needs, is bad input. */
async function work(asked: Asked, say: Say): Promise<object> {
  const { id, task = '' } = asked;
  if (!Object.hasOwn(TASKS, task)) return bad('unknown-task', 'task', task, Object.keys(TASKS).join(', '));
  const done = await TASKS[task]?.(asked, (share) => say({ id, kind: 'progress', share }));
  return done ?? lacking('task');
}

/** Does what is asked and says what comes of it; whatever is no task to be run is passed over. */
export function answer(asked: Asked, say: Say): void {
  const { id, kind } = asked;
  if (kind !== 'run') return;
  void work(asked, say).then(
    (result) => say('bad' in result ? { id, kind: 'failed', bad: result } : { id, kind: 'done', result }),
    (fault: unknown) =>
      say({ id, kind: 'failed', bad: bad('fault', 'worker', String(fault), 'a task that can be done') }),
  );
}
