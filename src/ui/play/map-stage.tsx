// The stage of the map: the canvas, the grid today, what is selected, the list that says the same, and the red box.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { halvingNear } from '../../session/index.ts';
import { type MapHandle, useChoice, useDeps, useGame } from '../deps.tsx';
import { Icon } from '../kit/icons.tsx';
import { words } from '../words.ts';
import { CutOrder } from './cut-order.tsx';
import { GridToday } from './grid-today.tsx';
import { Later } from './later.tsx';
import { MapLens, nextLens } from './map-lens.tsx';
import { MapPalette } from './map-palette.tsx';
import { MapTwin } from './map-twin.tsx';
import { RedBox } from './red-box.tsx';
import { Selected } from './selected.tsx';
import { voteAt } from './vote-near.ts';

export function MapStage({ onCard }: { readonly onCard: (event: string) => void }) {
  const { map, choice } = useDeps();
  const game = useGame();
  const selected = useChoice((now) => now.selected);
  const placing = useChoice((now) => now.placing);
  const wall = useChoice((now) => now.wall);
  const [listed, setListed] = useState(false);
  const [cutting, setCutting] = useState(false);
  const covered = listed || cutting;
  const vote = voteAt(game);
  const block = halvingNear(game)?.block ?? null;
  // the law or the block whose set piece was put away for the red box
  const [folded, setFolded] = useState<string | null>(null);
  const host = useRef<HTMLDivElement>(null);
  // what covered the map gives the keyboard back to the button it was opened by, or to its neighbour
  const area = useRef<HTMLElement>(null);
  const was = useRef<'list' | 'cut' | null>(null);
  useEffect(() => {
    const opener = was.current === 'cut' ? '.lens-row > button' : '.map-tools > button:last-child';
    if (was.current !== null && !covered)
      (
        area.current?.querySelector<HTMLElement>(opener) ??
        area.current?.querySelector<HTMLElement>('.map-tools > button:last-child')
      )?.focus();
    was.current = cutting ? 'cut' : listed ? 'list' : null;
  }, [covered, cutting, listed]);
  const handle = useRef<MapHandle | null>(null);
  const moving = game.pace !== 'paused';
  useEffect(() => {
    const place = host.current;
    if (place === null) return undefined;
    const mounted = map.mount(place);
    handle.current = mounted;
    return () => {
      handle.current = null;
      mounted.destroy();
    };
  }, [map]);
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'l' || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input:not([type=radio]), select, textarea, dialog') ?? false) return;
      choice.set({ lens: nextLens(choice.get().lens) });
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [choice]);
  useEffect(() => {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    handle.current?.setMoving(moving && !still && !covered);
  }, [moving, covered]);
  return (
    <div className="map-stage">
      <section className="map-area" aria-label={words.hud.desks.map} ref={area}>
        <h1 className="hidden-text">{words.hud.desks.map}</h1>
        <div
          className="map-host"
          dir="ltr"
          ref={host}
          inert={covered}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the map itself is moved by keys
          tabIndex={0}
          role="application"
          aria-label={words.map.label}
          aria-description={words.map.keys}
          onKeyDown={(event) => steer(event, handle.current)}
        />
        {!covered && <GridToday />}
        {!covered && <MapLens onCut={() => setCutting(true)} />}
        {placing && !covered && (
          <MapPalette
            host={() => host.current}
            handle={() => handle.current}
            onClose={() => choice.set({ placing: false, ghost: null })}
          />
        )}
        {listed && !cutting && <MapTwin onClose={() => setListed(false)} />}
        {cutting && <CutOrder onClose={() => setCutting(false)} />}
        {selected !== null && !placing && !cutting && !wall && (
          <Selected selected={selected} focused={listed} onCut={() => setCutting(true)} />
        )}
        {!covered && (
          <fieldset className="map-tools" aria-label={words.screens.map.tools}>
            <Tool
              icon="magnifying-glass-plus"
              label={words.screens.map.zoomIn}
              onPress={() => handle.current?.zoomIn()}
            />
            <Tool
              icon="magnifying-glass-minus"
              label={words.screens.map.zoomOut}
              onPress={() => handle.current?.zoomOut()}
            />
            <Tool icon="crosshair" label={words.screens.map.reset} onPress={() => handle.current?.reset()} />
            <Tool
              icon="hard-drives"
              label={words.map.palette}
              pressed={placing}
              onPress={() => choice.set({ placing: !placing })}
            />
            <Tool icon="table" label={words.screens.map.list} onPress={() => setListed(true)} />
          </fieldset>
        )}
      </section>
      {vote !== null && vote.law !== folded ? (
        <Later load={division} given={{ onCard, onClose: () => setFolded(vote.law) }} />
      ) : block !== null && String(block) !== folded ? (
        <Later load={halving} given={{ onCard, onClose: () => setFolded(String(block)) }} />
      ) : (
        <RedBox onCard={onCard} />
      )}
    </div>
  );
}

const halving = () => import('./halving/halving.tsx').then(({ Halving }) => Halving);
const division = () => import('./division.tsx').then(({ Division }) => Division);

/** CSS pixels that an arrow moves the map. */
const STEP = 60;
const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** Keys while the map has the focus: arrows pan, plus and minus zoom, zero shows the whole. */
function steer(event: KeyboardEvent, map: MapHandle | null): void {
  if (map === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const way = WAYS[event.key];
  if (way !== undefined) map.panBy(way[0], way[1]);
  else if (event.key === '+' || event.key === '=') map.zoomIn();
  else if (event.key === '-') map.zoomOut();
  else if (event.key === '0') map.reset();
  else return;
  event.preventDefault();
}

function Tool({
  icon,
  label,
  onPress,
  pressed,
}: {
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly label: string;
  readonly onPress: () => void;
  readonly pressed?: boolean;
}) {
  return (
    <button type="button" aria-label={label} title={label} aria-pressed={pressed} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
