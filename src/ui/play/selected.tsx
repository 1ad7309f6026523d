// The card of the thing that is selected on the map or in the list: its figures, a note on what they are, and its acts.
import type { Chosen } from '../../session/index.ts';
import { useDeps, useGame, useSession } from '../deps.tsx';
import { Icon } from '../kit/icons.tsx';
import { Pairs } from '../kit/parts.tsx';
import { WhyFigure } from '../kit/why.tsx';
import { go } from '../route.ts';
import { words } from '../words.ts';
import { actsOf, type MapAct } from './acts.ts';
import { thingName, thingRows } from './things.ts';

export function Selected({ selected }: { readonly selected: Chosen }) {
  const { choice } = useDeps();
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const { kind, id } = selected;
  const rows = thingRows(game.world, game.state, kind, id);
  if (rows.length === 0) return null;
  const act = (one: MapAct): void => {
    if (one.kind === 'power') {
      go('/play/power');
      return;
    }
    if (one.kind === 'build' && engine !== null) {
      const { mw } = engine.prices(game.world, game.shown).site.hall;
      choice.set({ ghost: { siteGhost: { place: one.place, size: 'hall', mw } } });
    }
    go('/play/halls');
  };
  return (
    <section className="over selected" aria-label={words.screens.map.selected}>
      <div className="row spread">
        <h2>{thingName(game.world, game.state, kind, id)}</h2>
        <button
          type="button"
          className="small plain"
          aria-label={words.explain.close}
          onClick={() => choice.set({ selected: null, ghost: null })}
        >
          <Icon name="x:r" />
        </button>
      </div>
      <Pairs rows={rows} />
      <Note selected={selected} />
      <div className="row wrap acts">
        {actsOf(game.world, selected).map((one) => (
          <button key={one.label} type="button" className="small" onClick={() => act(one)}>
            {one.label}
          </button>
        ))}
      </div>
    </section>
  );
}

/** What the figures are, with the explanation that is nearest to them. */
function Note({ selected: { kind, id } }: { readonly selected: Chosen }) {
  const { world, state } = useGame();
  const fuel = kind === 'plant' ? world.nation.plants.find((one) => one.id === id)?.fuel : undefined;
  if (kind === 'link')
    return (
      <p className="muted">
        {words.map.computed}{' '}
        <WhyFigure quantity="idle_mw" day={state.day}>
          {words.map.whyIdle}
        </WhyFigure>
      </p>
    );
  if (kind === 'city')
    return (
      <p className="muted">
        <WhyFigure quantity="shortage_h" day={state.day}>
          {words.map.whyDark}
        </WhyFigure>
      </p>
    );
  return fuel === 'hydel' ? <p className="muted">{words.map.reservoirFill}</p> : null;
}
