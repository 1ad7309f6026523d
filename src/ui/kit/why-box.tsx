// The frame of one explanation: a popover beside what was pressed, a sheet from below on a phone; it can be pinned.
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { runsRightToLeft } from '../../text/index.ts';
import { words } from '../words.ts';
import { Icon } from './icons.tsx';
import type { Asked } from './why-stack.ts';

const GAP = 8;

export function WhyBox({
  asked,
  depth,
  onPin,
  onClose,
  children,
}: {
  readonly asked: Asked;
  readonly depth: number;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const host = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<readonly [number, number] | null>(null);
  useLayoutEffect(() => {
    const box = host.current;
    if (box === null) return undefined;
    if (!box.matches(':popover-open')) box.showPopover();
    const put = (): void => setAt(place(box, asked.from));
    put();
    // Its content comes a moment later and changes its height.
    const observer = new ResizeObserver(put);
    observer.observe(box);
    window.addEventListener('resize', put);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', put);
    };
  }, [asked.from]);
  useEffect(() => {
    host.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div
      ref={host}
      popover="manual"
      role="dialog"
      tabIndex={-1}
      aria-label={words.screens.why}
      data-key={asked.key}
      className={`why${asked.pinned ? ' pinned' : ''}`}
      style={
        { '--x': `${at?.[0] ?? 0}px`, '--y': `${at?.[1] ?? 0}px`, '--depth': String(depth) } as Record<
          string,
          string
        >
      }
    >
      <div className="why-tools">
        <button
          type="button"
          className="small plain"
          aria-pressed={asked.pinned}
          aria-label={asked.pinned ? words.whyBox.unpin : words.whyBox.pin}
          title={asked.pinned ? words.whyBox.unpin : words.whyBox.pin}
          onClick={onPin}
        >
          <Icon name={asked.pinned ? 'push-pin:f' : 'push-pin:r'} />
        </button>
        <button type="button" className="small plain" aria-label={words.explain.close} onClick={onClose}>
          <Icon name="x:r" />
        </button>
      </div>
      {children}
    </div>
  );
}

/** Where a box goes: under what was pressed or over it; for one inside a box, at that box's side. From the inline start and the top. */
function place(own: HTMLElement, from: HTMLElement): readonly [number, number] {
  const box = own.getBoundingClientRect();
  const wide = window.innerWidth;
  const high = window.innerHeight;
  const pressed = from.getBoundingClientRect();
  const parent = from.closest('.why')?.getBoundingClientRect() ?? null;
  let x: number;
  let y: number;
  if (parent !== null) {
    const right = parent.right + GAP;
    const left = parent.left - GAP - box.width;
    y = pressed.top - 40;
    const free = [right, left].filter((at) => at >= GAP && at + box.width <= wide - GAP);
    // Beside the box it was opened from, on the side where no other box lies.
    x = free.find((at) => !covered(own, at, box.width)) ?? free[0] ?? parent.left + 24;
  } else {
    x = runsRightToLeft() ? pressed.right - box.width : pressed.left;
    y = pressed.bottom + GAP;
    if (y + box.height > high - GAP) {
      const over = pressed.top - GAP - box.height;
      // Neither under nor over: beside it.
      if (over >= GAP) y = over;
      else x = pressed.right + GAP + box.width <= wide ? pressed.right + GAP : pressed.left - GAP - box.width;
    }
  }
  x = Math.max(GAP, Math.min(x, wide - box.width - GAP));
  y = Math.max(GAP, Math.min(y, high - box.height - GAP));
  return [Math.round(runsRightToLeft() ? wide - x - box.width : x), Math.round(y)];
}

/** Whether another open box stands in these columns. */
function covered(own: HTMLElement, x: number, width: number): boolean {
  return [...document.querySelectorAll('.why')].some((other) => {
    const box = other.getBoundingClientRect();
    return other !== own && box.left < x + width && box.right > x;
  });
}
