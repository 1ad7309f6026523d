// The bar over the stage while a past day is looked at: which day, watching on from it, and the way back to now.
import { useDeps, useSession } from '../deps.tsx';
import { Icon } from '../kit/icons.tsx';
import { say, words } from '../words.ts';

export function BackBar() {
  const { session } = useDeps();
  const back = useSession((now) => now.back);
  if (back === null) return null;
  const still = back.pace === 'paused';
  const watch = still ? words.screens.time.watch : words.screens.time.hold;
  return (
    <section className="back-bar" aria-label={words.screens.time.back}>
      <b>{words.screens.time.backOn(say.shortDate(back.world, back.state.day))}</b>
      <button
        type="button"
        className="small"
        aria-label={watch}
        title={watch}
        onClick={() => session.setPace(still ? '2x' : 'paused')}
      >
        <Icon name={still ? 'play:f' : 'pause:f'} />
        <span className="wide-only">{watch}</span>
      </button>
      <button type="button" className="small pri" onClick={() => session.lookAt(null)}>
        {words.screens.time.toNow}
      </button>
    </section>
  );
}
