// What the file beside this gives: the door of an engine as it was on its day, which later doors must still be able to read.
import type { Engine } from '../../src/core/types.ts';

export declare const rules: number;
export declare const engine: Engine;
