// The open boxes of an explanation, outermost first: what opening, pinning and closing one does to the others.

export type Topic =
  | { readonly kind: 'quantity'; readonly quantity: string; readonly day: number }
  | {
      readonly kind: 'term';
      readonly quantity: string;
      readonly day: number;
      readonly because: string;
    }
  | { readonly kind: 'parameter'; readonly id: string };

export interface Asked {
  readonly key: string;
  readonly topic: Topic;
  /** the element that was pressed: focus goes back to it */
  readonly from: HTMLElement;
  readonly pinned: boolean;
}

export function topicKey(topic: Topic): string {
  if (topic.kind === 'parameter') return `parameter ${topic.id}`;
  const figure = `${topic.quantity} ${topic.day}`;
  return topic.kind === 'term' ? `term ${topic.because} ${figure}` : `figure ${figure}`;
}

/** A topic opened from an element: boxes beyond the one that holds the element close, unless pinned. */
export function asked(stack: readonly Asked[], topic: Topic, from: HTMLElement): readonly Asked[] {
  const key = topicKey(topic);
  const parent = from.closest('.why')?.getAttribute('data-key') ?? null;
  const at = stack.findIndex((one) => one.key === parent);
  const kept = stack.filter((one, i) => (i <= at || one.pinned) && one.key !== key);
  const before = stack.find((one) => one.key === key);
  if (before !== undefined && stack.findIndex((one) => one.key === key) <= at) return stack;
  return [...kept, { key, topic, from, pinned: before?.pinned ?? false }];
}

/** One box closed, and with it those opened from inside it that are not pinned. */
export function closed(stack: readonly Asked[], key: string): readonly Asked[] {
  const at = stack.findIndex((one) => one.key === key);
  return at < 0 ? stack : stack.filter((one, i) => i < at || (i > at && one.pinned));
}

/** All closed but the pinned. */
export function closedAll(stack: readonly Asked[]): readonly Asked[] {
  const kept = stack.filter((one) => one.pinned);
  return kept.length === stack.length ? stack : kept;
}

/** Pinned, or no longer. */
export function pinned(stack: readonly Asked[], key: string): readonly Asked[] {
  return stack.map((one) => (one.key === key ? { ...one, pinned: !one.pinned } : one));
}
