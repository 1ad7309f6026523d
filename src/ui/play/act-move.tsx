// A container may be pulled to another place: chosen here or by dragging it on the map, with cost and days before it goes.

import { hallsDesk } from '../../session/index.ts';
import { useChoice, useDeps, useGame, useSession } from '../deps.tsx';
import { Pairs, Select } from '../kit/parts.tsx';
import { fmt, say, words } from '../words.ts';
import { OrderRow } from './act-parts.tsx';

export function MoveSite({ id }: { readonly id: string }) {
  const { choice } = useDeps();
  const game = useGame();
  const { world, state, shown, pending } = game;
  const engine = useSession((now) => now.engine);
  const ghost = useChoice((now) => now.ghost?.siteGhost);
  const site = state.halls.sites.find((one) => String(one.id) === id);
  if (engine === null || site === undefined || site.size !== 'container') return null;
  const W = words.acts.move;
  const ordered = pending.find((one) => one.kind === 'halls.move' && one.site === site.id);
  const asked = ordered?.kind === 'halls.move' ? ordered.place : '';
  const place = ghost?.site === id ? ghost.place : asked;
  const prices = engine.prices(world, shown);
  const free = hallsDesk(game).places.find((one) => one.id === place)?.free_mw ?? 0;
  return (
    <div className="form">
      <Select
        label={W.to}
        value={place}
        options={[
          ['', W.stay],
          ...world.nation.places
            .filter((_, i) => i !== site.place)
            .map((one) => [one.id, say.name('place', one.id)] as const),
        ]}
        onChange={(to) =>
          choice.set({
            ghost: to === '' ? null : { siteGhost: { place: to, size: site.size, mw: site.mw, site: id } },
          })
        }
      />
      {place === '' ? (
        <p className="muted">{W.hint}</p>
      ) : (
        <>
          <Pairs
            rows={[
              [W.cost, fmt.usd(prices.move_usd)],
              [W.days, fmt.days(prices.move_days)],
              [W.free, fmt.mw(Math.round(free))],
            ]}
          />
          <OrderRow
            command={{ kind: 'halls.move', site: site.id, place }}
            label={words.halls.move}
            after={() => choice.set({ ghost: null })}
          />
        </>
      )}
    </div>
  );
}
