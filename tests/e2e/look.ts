// What a page must never show: text that is cut, text over text, sideways scrolling, and what axe calls a violation.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export const SIZES = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'laptop', width: 1366, height: 768 },
  { name: 'phone', width: 390, height: 844 },
] as const;
export const THEMES = ['night', 'day'] as const;

/** Sentences about what is wrong with what can be seen now; empty when all is well. */
export async function flaws(page: Page): Promise<string[]> {
  const seen = await page.evaluate(layoutFlaws);
  // colour contrast is reckoned from the tokens in a test of its own where text lies on the map's canvas
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const named = found.violations.map(
    ({ id, nodes }) => `axe ${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
  return [...seen, ...named];
}

/** Runs in the page: everything it needs is inside. */
function layoutFlaws(): string[] {
  const out: string[] = [];
  const wide = document.documentElement.scrollWidth - window.innerWidth;
  if (wide > 0) out.push(`the page scrolls sideways by ${wide} px`);
  const path = (element: Element): string => {
    const own = element.getAttribute('class') ?? '';
    return `${element.tagName.toLowerCase()}${own === '' ? '' : `.${own.trim().split(/\s+/).join('.')}`}`;
  };
  const ignored = (element: Element): boolean =>
    element.closest('[aria-hidden="true"], .visually-hidden, .vh, script, style, noscript, canvas') !== null;
  interface Piece {
    readonly element: Element;
    readonly text: string;
    readonly box: DOMRect;
  }
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const element = node.parentElement;
    if (text === '' || element === null || ignored(element)) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 2 || box.height < 2) continue;
      const x = box.x + box.width / 2;
      const y = box.y + box.height / 2;
      if (x < 0 || y < 0 || x >= window.innerWidth || y >= window.innerHeight) continue;
      // what lies under a dialog or beyond a scrolled edge is not seen
      const top = document.elementFromPoint(x, y);
      if (top !== null && top !== element && !element.contains(top) && !top.contains(element)) continue;
      pieces.push({ element, text, box });
    }
    // cut by an ancestor that hides what runs over
    for (let up: Element | null = element; up !== null && up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up);
      const cutsX = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const cutsY = style.overflowY === 'hidden' || style.overflowY === 'clip';
      if (style.overflowX === 'auto' || style.overflowX === 'scroll' || style.overflowY === 'auto') break;
      if (!cutsX && !cutsY) continue;
      const frame = up.getBoundingClientRect();
      for (const box of range.getClientRects()) {
        if (box.width < 2) continue;
        const over = cutsX ? Math.max(frame.left - box.left, box.right - frame.right) : 0;
        const below = cutsY ? Math.max(frame.top - box.top, box.bottom - frame.bottom) : 0;
        if (over > 1.5 || below > box.height / 3) out.push(`cut: “${text.slice(0, 40)}” in ${path(up)}`);
      }
    }
  }
  for (let i = 0; i < pieces.length; i++) {
    for (let j = i + 1; j < pieces.length; j++) {
      const one = pieces[i] as Piece;
      const other = pieces[j] as Piece;
      if (one.element === other.element) continue;
      const x = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const y = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // line boxes are taller than letters: a third of the smaller may touch
      if (x > 3 && y > Math.min(one.box.height, other.box.height) / 2.5)
        out.push(`“${one.text.slice(0, 30)}” lies over “${other.text.slice(0, 30)}”`);
    }
  }
  return [...new Set(out)];
}
