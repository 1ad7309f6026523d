// Where signs and names stand for a view. Working it out takes long, so it is kept while the view rests, and during a
// gesture everything keeps its place beside its thing.
import type { Chosen, Ghost, MapView } from '../session/index.ts';
import { type Label, labelsOf } from './objects/labels.ts';
import { tagBoxes } from './objects/lens.ts';
import { DARK_H, type Mark, marksOf, type Scale } from './objects/marks.ts';
import { namePoints } from './objects/names.ts';
import { type Box, type Seat, seatsOf } from './objects/seats.ts';
import type { Point, Track } from './objects/tracks.ts';
import { coveredOf, type Frame, type View } from './scene-view.ts';
import type { Palette } from './theme.ts';

export interface Look {
  readonly map: MapView;
  readonly view: View;
  readonly frame: Frame;
  readonly scale: Scale;
  readonly tracks: readonly Track[];
  readonly selected: Chosen | null;
  readonly placing: boolean;
  readonly ghost: Ghost | null;
  readonly palette: Palette;
  /** a gesture is under way */
  readonly travelling: boolean;
  readonly place: (lat: number, lon: number) => Point;
}
export interface Plan {
  of(ctx: CanvasRenderingContext2D, look: Look): { readonly marks: Mark[]; readonly labels: Label[] };
}

/** All that seats depend on; figures are not among it, they fit into their seats. */
function keyOf({ map, view, frame, scale, selected, placing, ghost }: Look): string {
  return [
    Math.round(view.k * 4096),
    Math.round(view.tx * 4),
    Math.round(view.ty * 4),
    frame.width,
    frame.height,
    scale.lens,
    scale.wall,
    placing,
    selected?.kind ?? '',
    selected?.id ?? '',
    ghost?.siteGhost?.place ?? ghost?.hallGhost?.place ?? '',
    map.hot,
    ...map.cities.map((city) => (city.shed_h > DARK_H ? 1 : 0)),
    ...map.sites.map((site) => `${site.id}:${site.mw}`),
    ...map.ai.map((one) => `${one.id}:${one.mw}`),
    ...map.batteries.map((one) => one.id),
    ...map.places.map((place) => Math.round(place.licensed_mw)),
  ].join(' ');
}

/** Room for the ghost of a hall and its note. */
function ghostBoxes({ ghost, map, place }: Look): Box[] {
  const home = map.places.find(({ id }) => id === (ghost?.siteGhost ?? ghost?.hallGhost)?.place);
  if (home === undefined) return [];
  const [x, y] = place(home.lat, home.lon);
  return [{ left: x - 62, right: x + 62, top: y - 14, bottom: y + 32 }];
}

export function createPlan(): Plan {
  let key = '';
  let moved: Map<string, Point> | null = null;
  let seats: readonly Seat[] = [];
  return {
    of(ctx, look) {
      const { map, scale, frame, tracks, selected, placing, palette, place, travelling } = look;
      const now = keyOf(look);
      const known = moved !== null && (travelling || now === key);
      const marks = marksOf(map, scale, place, { placing, moved: known ? moved : null });
      if (!known) {
        key = now;
        moved = new Map();
        for (const mark of marks)
          moved.set(`${mark.kind} ${mark.id}`, [mark.sign[0] - mark.at[0], mark.sign[1] - mark.at[1]]);
        seats = seatsOf(ctx, marks, scale, frame, selected, placing, {
          tracks,
          points: namePoints(ctx, place, scale, frame),
          boxes: [
            ...ghostBoxes(look),
            ...coveredOf(frame, placing || selected !== null),
            ...tagBoxes(map, scale, place),
          ],
        });
      }
      return { marks, labels: labelsOf(seats, marks, scale, palette) };
    },
  };
}
