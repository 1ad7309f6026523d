// The language of the game now.
import { speak } from './language.ts';

/** English. */
export const speech = /* @__PURE__ */ speak();
export const words = /* @__PURE__ */ (() => speech.words)();
export const say = /* @__PURE__ */ (() => speech.say)();
