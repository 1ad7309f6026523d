// The core's pure functions that `validate` holds against history, and the types of their arguments.
import * as reality from '../engine/reality.ts';

export { reality };
export type Path = Parameters<typeof reality.pathDay>[0];
export type Numbers = Parameters<typeof reality.pathDay>[1];
