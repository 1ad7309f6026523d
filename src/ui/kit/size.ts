// The size of an element in CSS units, kept up to date.
import { type RefObject, useEffect, useRef, useState } from 'react';

/** A reference to put on an element, and its width and height (0 until first measured). */
export function useSize<T extends Element>(): readonly [RefObject<T | null>, number, number] {
  const host = useRef<T>(null);
  const [size, setSize] = useState<readonly [number, number]>([0, 0]);
  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const box = element.getBoundingClientRect();
      setSize((old) =>
        old[0] === Math.round(box.width) && old[1] === Math.round(box.height)
          ? old
          : [Math.round(box.width), Math.round(box.height)],
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [host, size[0], size[1]];
}
