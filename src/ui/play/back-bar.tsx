// The bar over the stage while a past day is looked at: which day, watching on from it at any speed, another run from it, and the way back to now.
import { useState } from 'react';
import type { Pace } from '../../session/index.ts';
import { useDeps, useSession } from '../deps.tsx';
import { ForkDialog } from '../evidence/fork-dialog.tsx';
import { Icon } from '../kit/icons.tsx';
import { say, words } from '../words.ts';

const SPEEDS: readonly Pace[] = ['1x', '2x', '5x', 'month', 'quarter'];

export function BackBar() {
  const { session } = useDeps();
  const back = useSession((now) => now.back);
  const [forking, setForking] = useState(false);
  const [speed, setSpeed] = useState<Pace>('2x');
  if (back === null) return null;
  const { differs } = back.mark;
  const still = back.pace === 'paused';
  const watch = still ? words.screens.time.watch : words.screens.time.hold;
  const chosen = SPEEDS.includes(back.pace) ? back.pace : speed;
  return (
    <section className="back-bar" aria-label={words.screens.time.back}>
      <b>
        {say.shortDate(back.world, back.state.day)}
        <span className="wide-only"> · {words.screens.time.back.toLowerCase()}</span>
        {differs !== null && back.state.day >= differs.day && (
          <span className="c-risk">
            {' '}
            · {words.evidence.unverifiedFrom(say.shortDate(back.world, differs.day))}
          </span>
        )}
      </b>
      <button
        type="button"
        className="small"
        aria-label={watch}
        title={watch}
        onClick={() => session.setPace(still ? chosen : 'paused')}
      >
        <Icon name={still ? 'play:f' : 'pause:f'} />
        <span className="wide-only">{watch}</span>
      </button>
      <select
        className="speed"
        aria-label={words.hud.pace}
        value={chosen}
        onChange={(event) => {
          const next = SPEEDS.find((one) => one === event.currentTarget.value);
          if (next === undefined) return;
          setSpeed(next);
          if (!still) session.setPace(next);
        }}
      >
        {SPEEDS.map((pace) => (
          <option key={pace} value={pace}>
            {words.hud.paces[pace]}
          </option>
        ))}
      </select>
      {back.mark.forced === null && differs === null && (
        <button
          type="button"
          className="small"
          aria-label={words.evidence.fork.button}
          onClick={() => setForking(true)}
        >
          <span className="wide-only">{words.evidence.fork.button}</span>
          <span className="phone-only">{words.evidence.fork.short}</span>
        </button>
      )}
      <button type="button" className="small pri" onClick={() => session.lookAt(null)}>
        {words.screens.time.toNow}
      </button>
      <ForkDialog open={forking} onClose={() => setForking(false)} />
    </section>
  );
}
