// A container taken up on the map and carried to another place: its card opens with that place, and nothing is ordered yet.
import type { ChoiceStore, MapView } from '../session/index.ts';
import { boxOf, type Mark, markAt } from './objects/marks.ts';
import type { Carried } from './objects/outlines.ts';

interface Reach {
  readonly choice: ChoiceStore;
  map(): MapView | null;
  marks(): readonly Mark[];
  phone(): boolean;
  /** the place nearest to a point that has room for so many MW and is not this one */
  placeAt(x: number, y: number, mw: number, but: string): string | null;
  /** the box moved; `whole` when places came up or went */
  changed(whole: boolean): void;
}
export interface Carry {
  /** takes up a container that stands under the point; false leaves the drag to the map */
  grab(x: number, y: number, slack: number): boolean;
  carry(x: number, y: number): void;
  /** let go near a place, or nowhere */
  drop(to: { readonly x: number; readonly y: number } | null): void;
  /** the box on its way; null while none has left its place */
  box(): Carried | null;
}

export function createCarry({ choice, map, marks, phone, placeAt, changed }: Reach): Carry {
  let held: (Carried & { readonly away: boolean }) | null = null;
  return {
    grab(x, y, slack) {
      const mark = markAt(marks(), x, y, slack);
      if (mark?.kind !== 'site' || mark.site.size !== 'container' || !mark.site.ready) return false;
      const [wide, high] = boxOf(mark.site.mw, phone());
      held = { site: mark.id, x, y, wide, high, away: false };
      return true;
    },
    carry(x, y) {
      const site = map()?.sites.find(({ id }) => id === held?.site);
      if (held === null || site === undefined) return;
      const first = !held.away;
      held = { ...held, x, y, away: true };
      // the card would lie over places to let it go at
      if (first) choice.set({ selected: null });
      changed(first);
      const { size, mw, id } = site;
      const place = placeAt(x, y, mw, site.place);
      if ((choice.get().ghost?.siteGhost?.place ?? null) === place) return;
      choice.set({ ghost: place === null ? null : { siteGhost: { place, size, mw, site: id } } });
    },
    drop(to) {
      const dropped = held;
      held = null;
      if (dropped?.away !== true) return;
      choice.set(to === null ? { ghost: null } : { selected: { kind: 'site', id: dropped.site } });
      changed(true);
    },
    box: () => (held?.away === true ? held : null),
  };
}
