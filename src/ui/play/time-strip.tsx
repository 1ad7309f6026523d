// The strip of time: the price so far, what happened on it, where the next halvings fall, and the handle that looks back.
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { daysOfBlocks, EPOCH_BLOCKS, halvingNear } from '../../session/index.ts';
import { useDeps, useGame, useLiveGame, useSession } from '../deps.tsx';
import { useLater } from '../kit/later.ts';
import { useDrawingSize } from '../kit/size.ts';
import { Figure } from '../kit/why.tsx';
import { fmt, say, words } from '../words.ts';
import { TimePlot } from './time-plot.tsx';
import { shownDays } from './time-scale.ts';

/** room at the end of the line for the mark of today */
const END = 20;

export function TimeStrip({ slim }: { readonly slim: boolean }) {
  const shown = useGame();
  const live = useLiveGame();
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  const { day } = shown.state;
  const { change } = shown.state.market;
  // the plot follows a frame after the figures beside it
  const late = useLater(live);
  const near = halvingNear(shown);
  const left = Math.max(0, shown.shown.network.epoch_blocks);
  return (
    <section className="time" aria-label={words.screens.time.label}>
      <div className="now">
        <span className="lab">{words.screens.time.price}</span>
        <Figure quantity="price_usd" day={day} className="price" />
        <span className={`small ${change >= 0 ? 'c-ok' : 'c-risk'}`}>
          {day === 0 ? '' : words.screens.time.today(fmt.change(Math.expm1(change) * 100, '%', 0.1))}
        </span>
        <span className="small">
          {words.screens.time.difficulty(fmt.difficulty(shown.shown.network.difficulty))}
        </span>
        {near?.phase === 'ahead' ? (
          <span className="small c-btc">{words.screens.time.countdown(fmt.number(near.blocks))}</span>
        ) : (
          <span className="small">
            {words.screens.time.retarget(fmt.days(daysOfBlocks(EPOCH_BLOCKS - left)))}
          </span>
        )}
      </div>
      <Scrub width={width} until={shownDays(live)}>
        <div className="plot-size" ref={host}>
          {width > 0 && (
            <TimePlot
              game={late}
              at={Math.min(day, late.state.day)}
              width={width}
              right={width - END}
              height={height}
              slim={slim || height < 60}
            />
          )}
        </div>
      </Scrub>
    </section>
  );
}

interface ScrubProps {
  readonly width: number;
  /** days that the strip spans */
  readonly until: number;
  readonly children: ReactNode;
}

/** The slider over the plot: drag or arrow keys choose the day that is looked at; its right end is the present. */
function Scrub({ width, until, children }: ScrubProps) {
  const { session } = useDeps();
  const today = useSession((now) => now.game?.state.day ?? 0);
  const shown = useGame();
  const held = useRef(false);
  const asked = useRef<number | null>(null);
  const { day } = shown.state;
  const price = fmt.price(shown.shown.market.price_usd);
  const date = say.shortDate(shown.world, day);
  const look = (to: number): void => {
    const at = Math.max(0, Math.min(today, Math.round(to)));
    if (at !== day) session.lookAt(at);
  };
  /** one look a frame, however fast the pointer moves */
  const follow = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) * width) / Math.max(1, box.width);
    const to = (x / Math.max(1, width - END)) * until;
    const waits = asked.current !== null;
    asked.current = to;
    if (waits) return;
    requestAnimationFrame(() => {
      const last = asked.current;
      asked.current = null;
      if (last !== null) look(last);
    });
  };
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.shiftKey ? 30 : 1;
    const to: Readonly<Record<string, number>> = {
      ArrowLeft: day - step,
      ArrowDown: day - step,
      ArrowRight: day + step,
      ArrowUp: day + step,
      PageDown: day - 91,
      PageUp: day + 91,
      Home: 0,
      End: today,
    };
    const next = to[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    look(next);
  };
  return (
    <div
      className="plot"
      dir="ltr"
      role="slider"
      tabIndex={0}
      title={words.screens.time.hint}
      aria-label={words.screens.time.scrub}
      aria-valuemin={0}
      aria-valuemax={today}
      aria-valuenow={day}
      aria-valuetext={
        day < today ? words.screens.time.past(date, price) : words.screens.time.present(date, price)
      }
      onKeyDown={press}
      onPointerDown={(event) => {
        if (event.button !== 0 || today === 0) return;
        held.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      }}
      onPointerMove={(event) => {
        if (held.current) follow(event);
      }}
      onPointerUp={() => {
        held.current = false;
      }}
      onPointerCancel={() => {
        held.current = false;
      }}
    >
      {children}
    </div>
  );
}
