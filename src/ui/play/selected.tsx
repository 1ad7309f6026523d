// The card of the thing that is selected on the map or in the list.
import type { Choice } from '../../session/index.ts';
import { useDeps, useGame } from '../deps.tsx';
import { Icon } from '../kit/icons.tsx';
import { Pairs } from '../kit/parts.tsx';
import { go } from '../route.ts';
import { words } from '../words.ts';
import { thingName, thingRows } from './things.ts';

export function Selected({ selected }: { readonly selected: NonNullable<Choice['selected']> }) {
  const { choice } = useDeps();
  const game = useGame();
  const { kind, id } = selected;
  const rows = thingRows(game.world, game.state, kind, id);
  if (rows.length === 0) return null;
  return (
    <section className="over selected" aria-label={words.screens.map.selected}>
      <div className="row spread">
        <h2>{thingName(game.world, game.state, kind, id)}</h2>
        <button
          type="button"
          className="small plain"
          aria-label={words.explain.close}
          onClick={() => choice.set({ selected: null })}
        >
          <Icon name="x:r" />
        </button>
      </div>
      <Pairs rows={rows} />
      {(kind === 'site' || kind === 'place') && (
        <button type="button" className="small" onClick={() => go('/play/halls')}>
          {words.screens.map.openHalls}
        </button>
      )}
    </section>
  );
}
