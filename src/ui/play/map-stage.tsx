// The stage of the map: the canvas, the grid today, what is selected, the list that says the same, and the red box.
import { useEffect, useRef, useState } from 'react';
import { type MapHandle, useChoice, useDeps, useGame } from '../deps.tsx';
import { Icon } from '../kit/icons.tsx';
import { words } from '../words.ts';
import { GridToday } from './grid-today.tsx';
import { MapTwin } from './map-twin.tsx';
import { RedBox } from './red-box.tsx';
import { Selected } from './selected.tsx';

export function MapStage({ onCard }: { readonly onCard: (event: string) => void }) {
  const { map } = useDeps();
  const game = useGame();
  const selected = useChoice((now) => now.selected);
  const [listed, setListed] = useState(false);
  const host = useRef<HTMLDivElement>(null);
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
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    handle.current?.setMoving(moving && !still && !listed);
  }, [moving, listed]);
  return (
    <div className="map-stage">
      <section className="map-area" aria-label={words.hud.desks.map}>
        <h1 className="hidden-text">{words.hud.desks.map}</h1>
        <div className="map-host" ref={host} />
        <GridToday />
        {selected !== null && <Selected selected={selected} />}
        {listed && <MapTwin onClose={() => setListed(false)} />}
        {!listed && (
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
            <Tool icon="table" label={words.screens.map.list} onPress={() => setListed(true)} />
          </fieldset>
        )}
      </section>
      <RedBox onCard={onCard} />
    </div>
  );
}

function Tool({
  icon,
  label,
  onPress,
}: {
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly label: string;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
