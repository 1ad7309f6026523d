// Long drawing in short turns: steps run for some milliseconds a turn, what they drew is put down, the page goes on.

/** Milliseconds of drawing in one turn. */
const TURN = 10;

export interface Work {
  /** ends it where it is */
  stop(): void;
}

/** Runs steps in turns of few milliseconds until they end, then calls `done`. */
export function inTurns(
  pen: CanvasRenderingContext2D,
  steps: Iterator<undefined, void>,
  done: () => void,
): Work {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const turn = (): void => {
    const until = performance.now() + TURN;
    do {
      if (steps.next().done) {
        settle(pen);
        done();
        return;
      }
      settle(pen);
    } while (performance.now() < until);
    waiting = setTimeout(turn, 4);
  };
  waiting = setTimeout(turn, 0);
  return { stop: () => clearTimeout(waiting) };
}

/** A canvas notes what is drawn and paints later, all at once; reading one pixel has it painted now. */
function settle(pen: CanvasRenderingContext2D): void {
  pen.getImageData(0, 0, 1, 1);
}

export function breathe(pen: CanvasRenderingContext2D, steps: Iterator<undefined, void>): Promise<void> {
  return new Promise((resolve) => inTurns(pen, steps, resolve));
}
