// Night over the country: what was promised, what runs, and the first coins of the container that does.
import { useEffect } from 'react';
import { useDeps, useLiveGame, useSession } from '../../deps.tsx';
import { Figure } from '../../kit/why.tsx';
import { go } from '../../route.ts';
import { fmt, words } from '../../words.ts';
import type { StepProps } from './first.tsx';

const W = words.first.night;

export function Night({ next, since }: StepProps) {
  const { session, choice } = useDeps();
  const { world, state, pace } = useLiveGame();
  const engine = useSession((now) => now.engine);
  const mined_sat = engine?.quantity(world, state, 'mined_sat') ?? 0;
  const site = state.halls.sites[0]?.id;
  const ran = state.day > since;
  useEffect(() => {
    go('/play');
    if (site === undefined) return undefined;
    const chosen = { kind: 'site', id: String(site) } as const;
    const small = window.matchMedia('(max-width: 43.75rem)').matches;
    choice.set(small ? { hovered: chosen } : { selected: chosen });
    return () => choice.set(small ? { hovered: null } : { selected: null });
  }, [choice, site]);
  useEffect(() => {
    if (ran && pace !== 'paused') session.setPace('paused');
  }, [ran, pace, session]);
  const running = state.halls.batches.reduce(
    (sum, one) => sum + (one.arrive_day <= state.day ? one.mw : 0),
    0,
  );
  return (
    <>
      <div className="said">
        <h2>{W.title(fmt.mw(world.scenario.begin.promised_mw?.value ?? 0), fmt.mw(running))}</h2>
        {ran ? (
          <p className="muted">
            {W.came} <Figure quantity="mined_sat" day={state.day} className="c-btc" />{' '}
            {W.came2(fmt.usd((mined_sat / 1e8) * state.market.price_usd))}
          </p>
        ) : (
          <p className="muted">{W.where}</p>
        )}
      </div>
      <div className="ways">
        {!ran && (
          <button
            type="button"
            className="pri"
            disabled={pace !== 'paused'}
            onClick={() => session.setPace('1x')}
          >
            {W.run}
          </button>
        )}
        <button type="button" className={ran ? 'pri' : ''} onClick={next}>
          {words.first.next}
        </button>
      </div>
    </>
  );
}
