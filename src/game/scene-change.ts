// What of a morning is seen on the map, as one word: two mornings with the same word need no new drawing.
import type { MapView } from '../session/index.ts';

const part = (value: number, whole: number, steps: number): number =>
  whole > 0 ? Math.round((value / whole) * steps) : 0;

/** Rounded to what the eye can tell: fortieths of a ring, single lights, fiftieths of a line's load. */
export function inkKey({
  plants,
  links,
  cities,
  sites,
  ai,
  batteries,
  places,
  zones,
  terminals,
  water,
  hot,
}: MapView): string {
  return [
    plants.map(
      (one) => `${part(one.output_mw, one.mw, 40)}${one.available_mw > 0 ? '' : 'x'}${one.closed ? 'c' : ''}`,
    ),
    links.map(
      (one) =>
        `${part(one.share, 1, 50)}${Math.abs(one.flow_mw) < 1 ? 0 : Math.sign(one.flow_mw)}:${one.works_paid}:${one.added}`,
    ),
    terminals.map((one) => `${one.cargo}${one.supply}`),
    water === null ? '' : `${water.gate}${part(water.store_gwh, water.full_gwh, 20)}`,
    cities.map((one) => `${part(one.shed_h, 24, 96)}:${one.rank}${one.memory_h > 0 ? 'm' : ''}`),
    sites.map((one) => `${one.id}:${one.mw}:${one.ready}:${part(one.drawn_mw, one.mw, 10)}`),
    ai.map((one) => `${one.id}:${one.mw}:${one.ready}:${one.let_mw}:${part(one.drawn_mw, one.mw, 20)}`),
    batteries.map((one) => `${one.id}:${one.mw}:${one.ready_mw}`),
    places.map(
      (one) =>
        `${one.free_mw > 0}${Math.round(one.licensed_mw)}${part(one.licensed_drawn_mw, one.licensed_mw, 10)}`,
    ),
    zones.map((one) => `${Math.round(one.next_pkr_kwh * 2)}${one.shortage_h > 0.05}`),
    hot ? zones.map((one) => Math.round(one.temperature_c)) : '',
  ].join('|');
}
