// The size of an element, kept up to date: in CSS pixels, or for drawings in pixels of their own, which grow with the letters.
import { type RefObject, useEffect, useRef, useState } from 'react';

/** A reference to put on an element, and its width and height in CSS pixels (0 until first measured). */
export function useSize<T extends HTMLElement>(): readonly [RefObject<T | null>, number, number] {
  return useMeasured<T>(false);
}

/**
 * The same for a drawing with text in it, which `.chart` shows as many times as large as the reader's letters are beside
 * the usual 16 px: margins and marks grow with the words. The element gets `--letters` for that.
 */
export function useDrawingSize<T extends HTMLElement>(): readonly [RefObject<T | null>, number, number] {
  return useMeasured<T>(true);
}

function useMeasured<T extends HTMLElement>(
  drawing: boolean,
): readonly [RefObject<T | null>, number, number] {
  const host = useRef<T>(null);
  const [size, setSize] = useState<readonly [number, number]>([0, 0]);
  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const box = element.getBoundingClientRect();
      const letters = drawing ? lettersNow() : 1;
      if (drawing) element.style.setProperty('--letters', String(letters));
      const [width, height] = [Math.round(box.width / letters), Math.round(box.height / letters)];
      setSize((old) => (old[0] === width && old[1] === height ? old : [width, height]));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [drawing]);
  return [host, size[0], size[1]];
}

/** How large the page's letters are beside the usual 16 px. */
function lettersNow(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? size / 16 : 1;
}
