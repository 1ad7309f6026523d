// The part of looking that asks after controls, in the page, knowing nothing from outside itself: whoever moves the focus
// there must see it, and whoever points must be able to hit it.

/** Sentences about controls that lie under something when they have the focus, out of the window, or are too small to hit. */
export function controlFlaws(): string[] {
  const out: string[] = [];
  const name = (element: Element): string => {
    const said =
      element.getAttribute('aria-label') ?? (element.textContent || element.getAttribute('name') || '');
    const own = (element.getAttribute('class') ?? '').trim().replace(/\s+/g, '.');
    return `${element.tagName.toLowerCase()}${own === '' ? '' : `.${own}`} “${said.trim().replace(/\s+/g, ' ').slice(0, 30)}”`;
  };
  const before = document.activeElement;
  const places = [...document.querySelectorAll('*')]
    .filter((element) => element.scrollTop !== 0 || element.scrollLeft !== 0)
    .map((element) => [element, element.scrollLeft, element.scrollTop] as const);
  // what the player has opened over the page, and can put away by Escape, is looked at by itself
  const top = [...document.querySelectorAll('dialog:modal, [popover]:popover-open')].at(-1) ?? document.body;
  const all = top.querySelectorAll<HTMLElement>(
    'button, input, select, textarea, a[href], summary, [tabindex="0"], [role=tab]',
  );
  const LEAST = 23.5;
  /** what of it lies within the window */
  const shown = ({ left, top, right, bottom }: DOMRect): DOMRect => {
    const [x, y] = [Math.max(0, left), Math.max(0, top)];
    return new DOMRect(x, y, Math.min(innerWidth, right) - x, Math.min(innerHeight, bottom) - y);
  };
  const small: [HTMLElement, Element, number, number][] = [];
  const middle = (element: Element): { x: number; y: number } => {
    const { left, right, top: above, bottom } = element.getBoundingClientRect();
    return { x: (left + right) / 2, y: (above + bottom) / 2 };
  };
  for (const control of all) {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[inert]') !== null)
      continue;
    // what is seen of a field without a face of its own is what stands around it
    const bare = control instanceof HTMLInputElement && getComputedStyle(control).opacity === '0';
    const ticked = control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type);
    const face =
      bare || ticked
        ? (control.closest('label') ?? (bare ? control.parentElement : null) ?? control)
        : control;
    if (control.tabIndex >= 0 && !(control as HTMLButtonElement).disabled) {
      control.focus();
      if (document.activeElement !== control) continue;
    } else control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const box = shown(face.getBoundingClientRect());
    const seen = [0.5, 0.1, 0.9, 0.02, 0.98].some((across) =>
      [0.5, 0.15, 0.85, 0.03, 0.97].some((down) => {
        const hit = document.elementFromPoint(box.left + box.width * across, box.top + box.height * down);
        return (
          hit !== null &&
          (face.contains(hit) ||
            (hit.contains(face) &&
              hit !== document.body &&
              box.width * box.height > hit.clientWidth * hit.clientHeight * 0.5))
        );
      }),
    );
    if (!seen) {
      const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      out.push(
        `${name(control)} cannot be seen when it has the focus: ${over === null ? 'out of the window' : `under ${name(over)}`}`,
      );
    }
    // a link within a sentence is as high as its line; one that a bigger target repeats is let off by its distance
    const inline =
      getComputedStyle(control).display.startsWith('inline') && control.matches('a, button.link');
    const own = control.getBoundingClientRect();
    const whole = face.getBoundingClientRect();
    const [wide, high] = [Math.max(own.width, whole.width), Math.max(own.height, whole.height)];
    if (!inline && (wide < LEAST || high < LEAST)) small.push([control, face, wide, high]);
  }
  // WCAG 2.5.8: a smaller one will do where a circle of 24 px around its middle meets no other target, nor the circle of another small one
  for (const [control, face, wide, high] of small) {
    const { x, y } = middle(face);
    const crowded = [...all].some((other) => {
      if (other === control || other.contains(control) || control.contains(other) || face.contains(other))
        return false;
      if (!other.checkVisibility({ visibilityProperty: true })) return false;
      const near = other.getBoundingClientRect();
      const across = Math.max(near.left - x, 0, x - near.right);
      const down = Math.max(near.top - y, 0, y - near.bottom);
      if (Math.hypot(across, down) < LEAST / 2) return true;
      const at = middle(other);
      return small.some(([one]) => one === other) && Math.hypot(at.x - x, at.y - y) < LEAST;
    });
    if (crowded) out.push(`${name(control)} is ${Math.round(wide)} × ${Math.round(high)} px to hit`);
  }
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  for (const element of document.querySelectorAll('*'))
    if (element.scrollTop !== 0 || element.scrollLeft !== 0) element.scrollTo(0, 0);
  for (const [element, x, y] of places) element.scrollTo(x, y);
  return [...new Set(out)];
}
