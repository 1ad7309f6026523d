// The core's pure functions that `validate` holds against history, and the types of their arguments.
import { reality } from '../engine/index.ts';

export { reality };
export type Path = Parameters<typeof reality.pathDay>[0];
export type Numbers = Parameters<typeof reality.pathDay>[1];
