// The page's side of the one worker protocol: run a task, hear its progress, cancel it.
// Messages to the worker: init, run, cancel. From it: progress, done, failed.

/** As much of a Worker as is needed, so that tests give fakes. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

/**
 * What answers on the page itself, one task after another, where a page may have no workers (a frame that is nobody's): slower for whoever looks on,
 * and what is cancelled is only not heard any more.
 */
export function pageWorker(
  load: () => Promise<{ answer(asked: never, say: (said: object) => void): void }>,
): WorkerLike {
  let over = false;
  const self: WorkerLike = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage(message) {
      load()
        .then(({ answer }) =>
          answer(message as never, (said) => {
            if (!over) self.onmessage?.(new MessageEvent('message', { data: said }));
          }),
        )
        .catch((fault: unknown) => {
          if (!over) self.onerror?.({ message: String(fault) } as ErrorEvent);
        });
    },
    terminate() {
      over = true;
    },
  };
  return self;
}

/** What became of a task; `bad` is whatever the worker sent, for the caller to read. */
export type Outcome =
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly bad: unknown }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'broken'; readonly why: string };

export interface Running {
  readonly outcome: Promise<Outcome>;
  cancel(): void;
}

export interface Workers {
  /** `payload` joins the message {id, kind: 'run', task}; `progress` hears shares 0–1 */
  run(task: string, payload: Readonly<Record<string, unknown>>, progress?: (share: number) => void): Running;
  /** ends the worker; whatever runs is cancelled */
  close(): void;
}

interface Task {
  readonly progress: (share: number) => void;
  readonly settle: (outcome: Outcome) => void;
}

/** A client that starts its worker when first needed, and a new one after it broke. */
export function openWorkers(create: () => WorkerLike, init: Readonly<Record<string, unknown>> = {}): Workers {
  let worker: WorkerLike | null = null;
  let next = 1;
  const tasks = new Map<number, Task>();

  function settle(id: number, outcome: Outcome): void {
    const task = tasks.get(id);
    tasks.delete(id);
    task?.settle(outcome);
  }

  function breakDown(why: string): void {
    worker?.terminate();
    worker = null;
    for (const id of [...tasks.keys()]) settle(id, { kind: 'broken', why });
  }

  function hear(event: MessageEvent): void {
    const said = event.data as {
      id?: unknown;
      kind?: unknown;
      share?: unknown;
      result?: unknown;
      bad?: unknown;
    } | null;
    if (said === null || typeof said !== 'object' || typeof said.id !== 'number') return;
    if (said.kind === 'progress' && typeof said.share === 'number') tasks.get(said.id)?.progress(said.share);
    else if (said.kind === 'done') settle(said.id, { kind: 'done', result: said.result });
    else if (said.kind === 'failed') settle(said.id, { kind: 'failed', bad: said.bad });
  }

  function start(): WorkerLike {
    if (worker !== null) return worker;
    const fresh = create();
    fresh.onmessage = hear;
    fresh.onerror = (event) => {
      breakDown(event.message ?? 'worker error');
    };
    fresh.onmessageerror = () => {
      breakDown('worker message unreadable');
    };
    fresh.postMessage({ id: 0, kind: 'init', ...init });
    worker = fresh;
    return fresh;
  }

  return {
    run(task, payload, progress = () => undefined) {
      const id = next;
      next += 1;
      const outcome = new Promise<Outcome>((resolve) => {
        tasks.set(id, { progress, settle: resolve });
        try {
          start().postMessage({ ...payload, id, kind: 'run', task });
        } catch (error) {
          breakDown(error instanceof Error ? error.message : 'no worker');
        }
      });
      return {
        outcome,
        cancel: () => {
          if (!tasks.has(id)) return;
          worker?.postMessage({ id, kind: 'cancel' });
          settle(id, { kind: 'cancelled' });
        },
      };
    },
    close() {
      worker?.terminate();
      worker = null;
      for (const id of [...tasks.keys()]) settle(id, { kind: 'cancelled' });
    },
  };
}
