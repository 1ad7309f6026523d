// What can be done with the thing that is selected on the map: a list that a new act joins by one entry.
import type { World } from '../../core/types.ts';
import type { Chosen } from '../../session/index.ts';
import { say, words } from '../words.ts';

export type MapAct =
  | { readonly kind: 'build'; readonly label: string; readonly place: string }
  | { readonly kind: 'halls'; readonly label: string }
  | { readonly kind: 'power'; readonly label: string };

/** Degrees within which a place counts as beside a plant. */
const BESIDE = 0.3;

/** Acts for one thing, the likeliest first. */
export function actsOf({ nation }: World, { kind, id }: Chosen): readonly MapAct[] {
  if (kind === 'place') return [{ kind: 'build', label: words.map.buildHere, place: id }];
  if (kind === 'site') return [{ kind: 'halls', label: words.screens.map.openHalls }];
  if (kind === 'link' || kind === 'city') return [{ kind: 'power', label: words.map.openPower }];
  const plant = nation.plants.find((one) => one.id === id);
  if (plant === undefined || plant.lat === null || plant.lon === null) return [];
  const { lat, lon } = plant;
  const beside = nation.places
    .map((place) => ({ id: place.id, way: Math.hypot(place.lat - lat, place.lon - lon) }))
    .sort((a, b) => a.way - b.way)[0];
  if (beside === undefined || beside.way > BESIDE) return [];
  return [{ kind: 'build', label: words.map.buildAt(say.name('place', beside.id)), place: beside.id }];
}
