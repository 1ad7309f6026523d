// Part of the promise given away by hand: its level on what the evenings of the year ahead can spare, red where it is too much.
import { useMemo, useState } from 'react';
import { useGame } from '../../deps.tsx';
import { useAhead } from '../../desks/ahead.ts';
import { AllocationBar } from '../../kit/allocation-bar.tsx';
import { fmt, say, words } from '../../words.ts';
import { Evenings } from './evenings.tsx';
import type { StepProps } from './first.tsx';
import { underOf } from './steps.ts';

const W = words.first.promise;
const STEP = 50;

export function Promised({ next }: StepProps) {
  const { world } = useGame();
  const most = world.scenario.begin.promised_mw?.value ?? 0;
  const [mw, setMw] = useState(0);
  const views = useMemo(() => [{ days: 365, span: 5, stress: null }], []);
  const ahead = useAhead([], views);
  const base = ahead.found?.[0];
  const under = base === undefined ? null : underOf(base, mw);
  const given = fmt.mw(mw);
  const says =
    base === undefined
      ? ahead.failed
        ? W.failed
        : W.waits
      : under !== null
        ? W.under(
            given,
            fmt.days(under.days),
            say.shortDate(world, under.from),
            say.shortDate(world, under.until),
          )
        : mw === 0
          ? W.none
          : W.clear(given);
  return (
    <>
      <div className="said">
        <h2>{W.title}</h2>
        <p className="muted">{W.says}</p>
        <div className="bar-row">
          <span>{W.bar}</span>
          <b className="num c-btc">{given}</b>
        </div>
        <AllocationBar
          hatch="halls"
          share={most > 0 ? mw / most : 0}
          built={2 / Math.max(2, most)}
          was={null}
          control={{
            label: W.bar,
            value: mw,
            min: 0,
            max: most,
            step: STEP,
            stride: 5,
            reach: 1,
            says: `${given}. ${says}`,
            onChange: setMw,
          }}
        />
        <p className={under === null ? '' : 'c-risk'} role="status">
          {says}
        </p>
      </div>
      <div className="picture">{base !== undefined && <Evenings ahead={base} given={mw} reach={most} />}</div>
      <div className="ways">
        <button type="button" className={mw > 0 ? 'pri' : ''} onClick={next}>
          {words.first.next}
        </button>
      </div>
    </>
  );
}
