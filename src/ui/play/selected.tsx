// The card of the thing that is selected on the map or in the list: its figures, a note on what they are, and its acts.
import { useEffect, useRef } from 'react';
import '../styles/acts.css';
import type { Chosen } from '../../session/index.ts';
import { useChoice, useDeps, useGame, useSession } from '../deps.tsx';
import { contractsOf } from '../estimates.ts';
import { CodexLink } from '../kit/codex-link.tsx';
import { Icon } from '../kit/icons.tsx';
import { Pairs } from '../kit/parts.tsx';
import { WhyFigure } from '../kit/why.tsx';
import { go } from '../route.ts';
import { words } from '../words.ts';
import { CargoActs } from './act-cargo.tsx';
import { CityCut } from './act-city.tsx';
import { LineBlocks, Reinforce } from './act-line.tsx';
import { MoveSite } from './act-move.tsx';
import { RetirePlant } from './act-retire.tsx';
import { Water } from './act-water.tsx';
import { actsOf, type MapAct } from './acts.ts';
import { thingName, thingRows } from './things.ts';

interface SelectedProps {
  readonly selected: Chosen;
  /** opens the cut order of all cities */
  readonly onCut: () => void;
  /** takes the keyboard when it opens: it was chosen in the list */
  readonly focused: boolean;
}

export function Selected({ selected, onCut, focused }: SelectedProps) {
  const { choice } = useDeps();
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const { kind, id } = selected;
  const planning = useChoice((now) => kind === 'link' && now.ghost?.linkGhost?.link === id);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focused) card.current?.focus();
    return () => {
      // what was only looked at goes with the card
      const { ghost } = choice.get();
      if (ghost?.linkGhost?.link === id || ghost?.siteGhost?.site === id) choice.set({ ghost: null });
    };
  }, [choice, id, focused]);
  // a button that has done its work is gone: the keyboard stays in the card
  useEffect(() => {
    if (focused && document.activeElement === document.body) card.current?.focus();
  });
  const rows = thingRows(game.world, game.state, kind, id);
  if (rows.length === 0) return null;
  const act = (one: MapAct): void => {
    if (one.kind === 'power' || one.kind === 'battery') {
      if (one.kind === 'battery')
        choice.set({ ghost: { hallGhost: { place: one.place, mw: 50, kind: 'battery' } } });
      go('/play/power');
      return;
    }
    if (one.kind === 'ai') choice.set({ ghost: { hallGhost: { place: one.place, mw: 20, kind: 'ai' } } });
    if (one.kind === 'build' && engine !== null) {
      const { mw } = engine.prices(game.world, game.shown).site.hall;
      choice.set({ ghost: { siteGhost: { place: one.place, size: 'hall', mw } } });
    }
    go('/play/halls');
  };
  const river =
    kind === 'plant' && game.world.nation.plants.some((one) => one.id === id && one.fuel === 'hydel');
  const leads = actsOf(game.world, selected);
  const page = codexPage(selected);
  return (
    <section className="over selected" aria-label={words.screens.map.selected} tabIndex={-1} ref={card}>
      <div className="row spread">
        <h2 className="grow">{thingName(game.world, game.state, kind, id)}</h2>
        {page !== null && (
          <CodexLink kind="plants" id={page} name={thingName(game.world, game.state, kind, id)} />
        )}
        <button
          type="button"
          className="small plain"
          aria-label={words.explain.close}
          onClick={() => choice.set({ selected: null, ghost: null })}
        >
          <Icon name="x:r" />
        </button>
      </div>
      {!planning && <Pairs rows={kind === 'link' ? rows.slice(1, -1) : river ? rows.slice(3, -1) : rows} />}
      {kind === 'link' && !planning && <LineBlocks id={id} />}
      {!planning && <Note selected={selected} />}
      <Acts key={`${kind} ${id}`} selected={selected} river={river} onCut={onCut} />
      {leads.length > 0 && (
        <div className="row wrap acts">
          {leads.map((one) => (
            <button key={one.label} type="button" className="small" onClick={() => act(one)}>
              {one.label}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

/** Its page in the codex: what can be built or bought has none. */
function codexPage({ kind, id }: Chosen): string | null {
  if (kind === 'plant') return id;
  if (kind === 'link') return `line-${id}`;
  return kind === 'city' || kind === 'place' ? `${kind}-${id}` : null;
}

/** What can be ordered here. */
function Acts({
  selected: { kind, id },
  river,
  onCut,
}: Pick<SelectedProps, 'selected' | 'onCut'> & { readonly river: boolean }) {
  const { world, shown } = useGame();
  if (kind === 'link') return <Reinforce id={id} />;
  if (kind === 'terminal') return <CargoActs />;
  if (kind === 'city') return <CityCut id={id} onAll={onCut} />;
  if (kind === 'site') return <MoveSite id={id} />;
  if (kind === 'plant' && contractsOf(world, shown).includes(id)) return <RetirePlant plant={id} />;
  return river ? <Water /> : null;
}

/** What the figures are, with the explanation that is nearest to them. */
function Note({ selected: { kind } }: { readonly selected: Chosen }) {
  const { state } = useGame();
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
  return null;
}
