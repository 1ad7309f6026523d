// The part of looking that runs in the page: it knows nothing from outside itself. Text is what is judged, in HTML and in
// drawn charts alike, by the boxes of its lines.

/** Sentences about cut text, text over text and sideways scrolling in what the window shows now. */
export function layoutFlaws(): string[] {
  interface Piece {
    readonly element: Element;
    readonly text: string;
    readonly box: DOMRect;
    readonly scroller: Element | null;
  }
  const out: string[] = [];
  const path = (element: Element): string => {
    const own = element.getAttribute('class') ?? '';
    return `${element.tagName.toLowerCase()}${own === '' ? '' : `.${own.trim().split(/\s+/).join('.')}`}`;
  };
  const scrolls = (style: CSSStyleDeclaration): boolean =>
    /auto|scroll/.test(style.overflowX + style.overflowY);
  const nearestScroller = (element: Element): Element | null => {
    for (let up: Element | null = element; up !== null && up !== document.body; up = up.parentElement)
      if (scrolls(getComputedStyle(up))) return up;
    return null;
  };
  /** Words for the ear alone (clipped to nothing) and microprint, which is a line of ornament and never read. */
  const unread = (element: Element): boolean => {
    for (let up: Element | null = element; up !== null; up = up.parentElement)
      if (getComputedStyle(up).clipPath === 'inset(50%)') return true;
    return element.closest('.micro, script, style, noscript, option, title, desc') !== null;
  };
  const solid = (element: Element): boolean => {
    if (element instanceof HTMLCanvasElement) return true;
    const colour = getComputedStyle(element).backgroundColor;
    const alpha = /rgba\(.*, ([\d.]+)\)|\/ ([\d.]+)\)/.exec(colour);
    return colour !== 'transparent' && Number(alpha?.[1] ?? alpha?.[2] ?? 1) > 0.8;
  };
  /** The solid thing that lies over the text there, or null; undefined where the text is out of its list's frame. */
  const coverOf = (element: Element, x: number, y: number): Element | null | undefined => {
    const frame = nearestScroller(element)?.getBoundingClientRect();
    if (frame !== undefined && (x < frame.left || x > frame.right || y < frame.top || y > frame.bottom))
      return undefined;
    for (const over of document.elementsFromPoint(x, y)) {
      if (over === element || over.contains(element)) return null;
      if (!element.contains(over) && solid(over)) return over;
    }
    return undefined;
  };
  const onTop = (element: Element, x: number, y: number): boolean => coverOf(element, x, y) === null;

  // For the time of looking every layer meets the pointer, so that what lies on top can be asked for.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, *::before, *::after { pointer-events: auto !important }');
  const sheets = [...document.adoptedStyleSheets];
  document.adoptedStyleSheets = [...sheets, sheet];

  const wide = document.documentElement.scrollWidth - window.innerWidth;
  if (wide > 0) out.push(`the page scrolls sideways by ${wide} px`);
  for (const element of document.querySelectorAll('body *')) {
    const style = getComputedStyle(element);
    // What means to scroll sideways snaps to its items; a list that scrolls down must not slip sideways as well.
    const means = style.scrollSnapType.startsWith('x');
    const over = element.scrollWidth - element.clientWidth;
    if (!means && over > 1 && element.clientWidth > 0 && /auto|scroll/.test(style.overflowX))
      out.push(`${path(element)} scrolls sideways by ${over} px`);
  }

  const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  /** The letters themselves inside the box of their line, which reaches higher and lower than they do. */
  const inked = (box: DOMRect, text: string, style: CSSStyleDeclaration): DOMRect => {
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const all = pen.measureText(style.textTransform === 'uppercase' ? text.toUpperCase() : text);
    const scale = box.height / (all.fontBoundingBoxAscent + all.fontBoundingBoxDescent);
    const top = box.top + (all.fontBoundingBoxAscent - all.actualBoundingBoxAscent) * scale;
    const high = (all.actualBoundingBoxAscent + all.actualBoundingBoxDescent) * scale;
    return high > 1 && high < box.height ? new DOMRect(box.x, top, box.width, high) : box;
  };

  const pieces: Piece[] = [];
  const goesBy = getComputedStyle(document.body).overflowY === 'visible';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const element = node.parentElement;
    if (text === '' || element === null || unread(element)) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const style = getComputedStyle(element);
    const boxes = [...range.getClientRects()]
      .filter((box) => box.width >= 2 && box.height >= 2)
      .map((box) => (element.closest('svg') === null ? inked(box, text, style) : box));
    const scroller = nearestScroller(element);
    for (const box of boxes) pieces.push({ element, text, box, scroller });
    // Covered in part: one end of a line is to be seen, the other lies under something. Dialogs, explanations and
    // the quarter’s sheet, under which the stage is inert, lie over the page on purpose; a list scrolled halfway out of its frame is no cover.
    for (const box of boxes) {
      const y = box.y + box.height / 2;
      const ends = [box.left + 2, box.right - 2].map((x) => coverOf(element, x, y));
      const over = ends.includes(null) ? ends.find((end) => end instanceof Element) : undefined;
      if (over && over.closest('dialog, [popover]') === null && element.closest('[inert]') === null)
        out.push(`“${text.slice(0, 40)}” is half covered by ${path(over)}`);
    }
    // Cut by an ancestor that hides what runs over, or by the window's own edge where nothing can be scrolled.
    let inScroller = false;
    for (let up: Element | null = element; up !== null && up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up);
      if (scrolls(style)) {
        inScroller = true;
        break;
      }
      const hides = /hidden|clip/;
      const [cutsX, cutsY] = [hides.test(style.overflowX), hides.test(style.overflowY)];
      if (!cutsX && !cutsY) continue;
      const frame = up.getBoundingClientRect();
      for (const box of boxes) {
        const over = cutsX ? Math.max(frame.left - box.left, box.right - frame.right) : 0;
        const below = cutsY ? Math.max(frame.top - box.top, box.bottom - frame.bottom) : 0;
        if (over > 1.5 || below > box.height / 4) out.push(`cut: “${text.slice(0, 40)}” in ${path(up)}`);
      }
    }
    if (!inScroller)
      for (const box of boxes) {
        const over = Math.max(-box.left, box.right - window.innerWidth);
        // a page that goes by as a whole has more of itself below
        const below = goesBy ? 0 : Math.max(-box.top, box.bottom - window.innerHeight);
        if (over > 1.5 || below > box.height / 4) out.push(`cut by the window: “${text.slice(0, 40)}”`);
      }
  }

  // What stands in a field has no text node: it is measured with the field's own type.
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    const range = field instanceof HTMLInputElement && !/^(text|number|search)$/.test(field.type);
    if (range || !field.checkVisibility()) continue;
    const style = getComputedStyle(field);
    const shown = field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : field.value;
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const arrow = field instanceof HTMLSelectElement && style.appearance !== 'none' ? 16 : 0;
    const room =
      field.clientWidth -
      Number.parseFloat(style.paddingLeft) -
      Number.parseFloat(style.paddingRight) -
      arrow;
    const needs = pen.measureText(shown).width;
    if (needs > room + 1)
      out.push(
        `cut: “${shown.slice(0, 40)}” in a ${field.tagName.toLowerCase()} by ${Math.ceil(needs - room)} px`,
      );
  }

  // A bar that stays while its list goes by lies over the list, and is meant to.
  const sticks = (element: Element, scroller: Element | null): boolean => {
    for (let up: Element | null = element; up !== null && up !== scroller; up = up.parentElement)
      if (getComputedStyle(up).position === 'sticky') return true;
    return false;
  };
  for (let i = 0; i < pieces.length; i++) {
    for (let j = i + 1; j < pieces.length; j++) {
      const one = pieces[i] as Piece;
      const other = pieces[j] as Piece;
      if (one.element === other.element) continue;
      const x = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const y = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // Ink is measured for a whole text, of which a line may hold the lower part: a little may touch.
      if (x <= 2 || y <= Math.min(one.box.height, other.box.height) / 4) continue;
      // Both to be seen where they meet, or both in one list that scrolls, where they may yet come into view.
      const at: [number, number] = [
        (Math.max(one.box.left, other.box.left) + Math.min(one.box.right, other.box.right)) / 2,
        (Math.max(one.box.top, other.box.top) + Math.min(one.box.bottom, other.box.bottom)) / 2,
      ];
      const meet =
        (one.scroller !== null && one.scroller === other.scroller) ||
        [one, other].every((piece) => onTop(piece.element, ...at));
      if (!meet) continue;
      if (sticks(one.element, one.scroller) !== sticks(other.element, other.scroller)) continue;
      out.push(`“${one.text.slice(0, 30)}” lies over “${other.text.slice(0, 30)}” in ${path(one.element)}`);
    }
  }
  document.adoptedStyleSheets = sheets;
  return [...new Set(out)];
}
