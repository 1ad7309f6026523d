// The page's clock: a monotonic time in milliseconds, and whether anyone is looking.

export interface Clock {
  /** milliseconds since the page began; never jumps with the wall clock */
  now(): number;
  hidden(): boolean;
  /** called when the page is hidden or about to go; returns the way to stop */
  onHidden(listener: () => void): () => void;
  /** calls back once a frame while the page is seen; returns the way to stop */
  frames(each: (now: number) => void): () => void;
}

/** The clock of a page. */
export function openClock(page: Document): Clock {
  const view = page.defaultView;
  return {
    now: () => performance.now(),
    hidden: () => page.visibilityState === 'hidden',
    onHidden(listener) {
      const changed = (): void => {
        if (page.visibilityState === 'hidden') listener();
      };
      page.addEventListener('visibilitychange', changed);
      view?.addEventListener('pagehide', listener);
      return () => {
        page.removeEventListener('visibilitychange', changed);
        view?.removeEventListener('pagehide', listener);
      };
    },
    frames(each) {
      let running = true;
      const frame = (): void => {
        if (!running) return;
        each(performance.now());
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      return () => {
        running = false;
      };
    },
  };
}
