// English inside a page of another language, where words are missing or a name is a name: marked as English, so that a
// voice reads it and a line sets it as such. What is missing stands anywhere, so the page itself is watched.

/** Words, as against units and signs that every language shares ("MW", "kWh", "BTC"). */
const ENGLISH = /[a-z]{3}/;
/** Letters of the languages that are laid over English. */
const OTHERS = /[\u0400-\u04ff\u0600-\u06ff]/;
const english = (text: string): boolean => ENGLISH.test(text) && !OTHERS.test(text);

/** A sentence, or a piece of text that nothing stands beside: turning it moves no sign and no field. */
const isWhole = (element: Element): boolean =>
  element instanceof HTMLParagraphElement ||
  (element.children.length === 0 && !(element instanceof SVGElement));

/** Marks what is English under `root` now and whenever it changes; `root` itself is left alone. */
export function markForeign(root: Element): void {
  /** what was marked here, and whether its direction was */
  const marked = new WeakMap<Element, boolean>();
  const judge = (element: Element): void => {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const foreign = english(own.map((node) => node.textContent ?? '').join(''));
    const ours = marked.get(element);
    if (ours === undefined && (!foreign || element.hasAttribute('lang'))) return;
    // A sentence runs as its own letters do; a name in a line of others is held together by marks in the text.
    const whole = foreign && isWhole(element) && english(element.textContent ?? '');
    if (whole) element.setAttribute('dir', 'ltr');
    else if (ours === true) element.removeAttribute('dir');
    if (foreign) {
      element.setAttribute('lang', 'en');
      marked.set(element, whole);
    } else {
      element.removeAttribute('lang');
      marked.delete(element);
    }
  };
  const judgeAll = (top: Element): void => {
    if (top !== root) judge(top);
    for (const element of top.querySelectorAll('*')) judge(element);
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'characterData' || addedNodes.length === 0) {
        const holder = target instanceof Element ? target : target.parentElement;
        if (holder !== null && holder !== root) judge(holder);
        continue;
      }
      for (const node of addedNodes)
        if (node instanceof Element) judgeAll(node);
        else if (target instanceof Element && target !== root) judge(target);
    }
  }).observe(root, { subtree: true, childList: true, characterData: true });
  judgeAll(root);
}
