// What part of the country the map shows: zoom about a point, pan, limits, and the way back to the whole.

export interface View {
  /** screen pixels of a map unit, and where the map's origin lies on the screen, in CSS pixels */
  readonly k: number;
  readonly tx: number;
  readonly ty: number;
}
export interface Frame {
  readonly width: number;
  readonly height: number;
}

export const MOST_ZOOM = 6;

export const zoomOf = (view: View, home: View): number => view.k / home.k;

/** Zooms by a factor so that the point of the screen stays where it is. */
export function zoomAt(view: View, home: View, frame: Frame, factor: number, x: number, y: number): View {
  const zoom = Math.min(MOST_ZOOM, Math.max(1, zoomOf(view, home) * factor));
  if (zoom === 1) return home;
  const k = home.k * zoom;
  const by = k / view.k;
  return hold({ k, tx: x - (x - view.tx) * by, ty: y - (y - view.ty) * by }, home, frame);
}

export function panBy(view: View, home: View, frame: Frame, dx: number, dy: number): View {
  return hold({ k: view.k, tx: view.tx + dx, ty: view.ty + dy }, home, frame);
}

/** A new frame keeps the zoom and what is in the middle. */
export function reframe(view: View, before: View, old: Frame, home: View, frame: Frame): View {
  const zoom = zoomOf(view, before);
  if (zoom <= 1) return home;
  const k = home.k * zoom;
  const by = k / view.k;
  const tx = frame.width / 2 - (old.width / 2 - view.tx) * by;
  const ty = frame.height / 2 - (old.height / 2 - view.ty) * by;
  return hold({ k, tx, ty }, home, frame);
}

/** The middle of the screen stays over what the home view shows. */
function hold(view: View, home: View, frame: Frame): View {
  const zoom = zoomOf(view, home);
  const keep = (t: number, start: number, size: number, loose = 0.12): number => {
    // At home the screen spans 0…size; the view's middle must lie within the inner part of that span.
    const middle = (size / 2 - t) / zoom + start;
    const slack = zoom <= 1 ? size * loose : size * 0.42;
    const held = Math.min(size / 2 + slack, Math.max(size / 2 - slack, middle));
    return size / 2 - (held - start) * zoom;
  };
  return {
    k: view.k,
    tx: keep(view.tx, home.tx, frame.width),
    // a phone's card lies over the lower half: what it is about must be able to rise above it
    ty: keep(view.ty, home.ty, frame.height, isPhone(frame.width) ? 0.4 : 0.12),
  };
}

const PHONE = 480;
export const isPhone = (width: number): boolean => width <= PHONE;

/** How far the map must rise so that a point shows above a phone's card; 0 where it does already. */
export function riseFor({ width, height }: Frame, y: number): number {
  return isPhone(width) && y > height * 0.34 ? y - height * 0.2 : 0;
}

/** What the screens lay over the map and names keep clear of, CSS pixels. */
export function coveredOf({ width, height }: Frame, carded = false) {
  const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
  if (isPhone(width)) return [box(0, height - 60, 270, height), box(width - 56, height - 245, width, height)];
  const card = carded ? [box(width - 304, height - 340, width, height)] : [];
  return [
    box(0, 0, 296, 250),
    box(width - 62, 0, width, 245),
    box(0, height - 132, 246, height),
    box(0, height - 64, 312, height),
    ...card,
  ];
}

/** Room for what the screens lay over the map: the grid's card on the left, the tools on the right, in every language; on a phone above. */
export function insetsOf(width: number, height = 0) {
  return isPhone(width)
    ? { top: Math.min(88, height * 0.18), right: 8, bottom: 60, left: 8 }
    : // halls stand in the sea under Port Qasim
      {
        top: 12,
        right: 16,
        bottom: Math.min(40, height === 0 ? 40 : height * 0.1),
        left: width > 1000 ? 96 : 60,
      };
}
