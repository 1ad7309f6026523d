// A bug is an exception; what a player may not do is a refusal; bad input is a value. Asserts stay on in production.

/** Throws when the core itself is wrong. */
export function assert(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`core: ${what}`);
}
