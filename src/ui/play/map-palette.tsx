// Boxes to drag onto the map: where one is dropped on a place, the halls desk opens with that place and size chosen.
// Pressing one does the same without a drag, so that a keyboard and a single tap reach it too.
import { type PointerEvent, useRef } from 'react';
import type { SiteKind } from '../../core/types.ts';
import type { Ghost } from '../../session/index.ts';
import { type MapHandle, useDeps, useGame, useSession } from '../deps.tsx';
import { go } from '../route.ts';
import { words } from '../words.ts';

type Box = SiteKind | 'ai' | 'battery';
const BOXES: readonly Box[] = ['container', 'hall', 'campus', 'ai', 'battery'];
/** MW that a box of the map stands for until the desk says otherwise. */
const AI_MW = 20,
  BATTERY_MW = 50;
/** How far a press may wander and still be a press, CSS pixels. */
const STEADY = 8;

export function MapPalette({
  host,
  handle,
  onClose,
}: {
  readonly host: () => HTMLElement | null;
  readonly handle: () => MapHandle | null;
  readonly onClose: () => void;
}) {
  const { choice } = useDeps();
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const carried = useRef<{ readonly x: number; readonly y: number; moved: boolean } | null>(null);
  const dropped = useRef(false);
  if (engine === null) return null;
  const prices = engine.prices(game.world, game.shown);

  const ghostOf = (place: string, box: Box): Ghost => {
    if (box === 'ai') return { hallGhost: { place, mw: AI_MW, kind: 'ai' } };
    if (box === 'battery') return { hallGhost: { place, mw: BATTERY_MW, kind: 'battery' } };
    return { siteGhost: { place, size: box, mw: prices.site[box].mw } };
  };
  const placeOf = (ghost: Ghost | null): string | undefined => (ghost?.siteGhost ?? ghost?.hallGhost)?.place;
  const desk = (box: Box): void => go(box === 'battery' ? '/play/power' : '/play/halls');
  const over = (event: PointerEvent, size: Box): Ghost | null => {
    const frame = host()?.getBoundingClientRect();
    const place =
      frame === undefined
        ? null
        : (handle()?.placeAt(event.clientX - frame.left, event.clientY - frame.top) ?? null);
    return place === null ? null : ghostOf(place, size);
  };
  const move = (event: PointerEvent, size: Box): void => {
    const from = carried.current;
    if (from === null) return;
    from.moved ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) > STEADY;
    if (!from.moved) return;
    const ghost = over(event, size);
    if (placeOf(ghost) !== placeOf(choice.get().ghost)) choice.set({ ghost });
    const box = event.currentTarget as HTMLElement;
    box.style.translate = `${event.clientX - from.x}px ${event.clientY - from.y}px`;
  };
  const end = (event: PointerEvent, size: Box | null): void => {
    const from = carried.current;
    carried.current = null;
    (event.currentTarget as HTMLElement).style.translate = '';
    if (from === null || !from.moved) return;
    dropped.current = true;
    const ghost = size === null ? null : over(event, size);
    const place = placeOf(ghost);
    choice.set({ ghost });
    if (place === undefined) return;
    choice.set({ selected: { kind: 'place', id: place }, placing: false });
    desk(size ?? 'hall');
  };
  const press = (size: Box): void => {
    if (dropped.current) {
      dropped.current = false;
      return;
    }
    const selected = choice.get().selected;
    const place = selected?.kind === 'place' ? selected.id : game.world.nation.places[0]?.id;
    if (place === undefined) return;
    choice.set({ ghost: ghostOf(place, size), placing: false });
    desk(size);
  };
  return (
    <section className="over palette" aria-label={words.map.palette}>
      <div className="row spread">
        <h2>{words.map.palette}</h2>
        <button type="button" className="small plain" onClick={onClose}>
          {words.map.paletteClose}
        </button>
      </div>
      <p className="muted">{words.map.paletteHint}</p>
      <div className="boxes">
        {BOXES.map((size) => (
          <button
            key={size}
            type="button"
            className={`carry ${size}`}
            onClick={() => press(size)}
            onPointerDown={(event) => {
              dropped.current = false;
              carried.current = { x: event.clientX, y: event.clientY, moved: false };
              (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
            }}
            onPointerMove={(event) => move(event, size)}
            onPointerUp={(event) => end(event, size)}
            onPointerCancel={(event) => end(event, null)}
          >
            <i aria-hidden="true" />
            {size === 'ai'
              ? words.map.aiBox
              : size === 'battery'
                ? words.map.batteryBox
                : words.halls.sizes[size]}
          </button>
        ))}
      </div>
    </section>
  );
}
