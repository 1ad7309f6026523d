// The language of the game now: English until another is chosen, which is then laid into the same tables.
import { whenChosen } from './chosen.ts';
import { formats } from './format.ts';
import { speak } from './language.ts';
import { layInto } from './lay.ts';

function living(): ReturnType<typeof speak> {
  const made = speak();
  whenChosen((part, rightToLeft) => {
    layInto(made.words, part, rightToLeft);
    Object.assign(made.say, formats(made.words.locale, made.words.units));
  });
  return made;
}

export const speech = /* @__PURE__ */ living();
export const words = /* @__PURE__ */ (() => speech.words)();
export const say = /* @__PURE__ */ (() => speech.say)();
