// What a mark is called, and how that is set.
import type { Lens } from '../../session/index.ts';
import { nameOf, say, speech, words } from '../../text/index.ts';
import { LABEL_FACE, type Palette } from '../theme.ts';
import { DARK_H, type Mark, type Scale } from './marks.ts';

/** The name with what it gives now; `most` asks for the widest it may become, so that seats hold still. */
export function textOf(mark: Mark, lens: Lens, most = false): string {
  if (mark.kind === 'city') {
    const name = nameOf(speech, 'city', mark.id);
    if (lens !== 'shedding') return name;
    return words.map.zoneFigure(name, say.hours(most ? 23.5 : Math.round(mark.city.shed_h * 2) / 2));
  }
  if (mark.kind === 'plant') {
    const name = nameOf(speech, 'plant', mark.id);
    const gives = most ? mark.plant.mw : Math.round(mark.plant.output_mw / 10) * 10;
    return `${name} ${say.mw(gives)}`;
  }
  if (mark.kind === 'terminal') return nameOf(speech, 'terminal', mark.id);
  if (mark.kind === 'ai')
    return words.map.aiHere(nameOf(speech, 'place', mark.id), say.mw(Math.round(mark.ai.mw)));
  if (mark.kind === 'battery') return words.map.batteryHere(say.mw(mark.battery.mw));
  const place = nameOf(speech, 'place', mark.kind === 'place' ? mark.id : mark.site.place);
  if (mark.kind === 'site') return `${place} · ${say.mw(mark.site.mw)}`;
  const licensed = mark.place.licensed_mw;
  return licensed > 0 ? words.map.licensed(place, say.mw(Math.round(licensed * 10) / 10)) : place;
}

export const sizeOf = (mark: Mark, { phone }: Scale): number => {
  if (mark.kind !== 'city') return 11.5;
  return mark.city.population_m > 5 ? (phone ? 13 : 14) : phone ? 12 : 13;
};
const heavy = (mark: Mark): boolean =>
  mark.kind === 'site' || mark.kind === 'ai' || (mark.kind === 'city' && mark.city.population_m > 5);

export const fontOf = (mark: Mark, scale: Scale): string =>
  `${heavy(mark) ? 600 : 500} ${sizeOf(mark, scale)}px ${LABEL_FACE}`;

export function colourOf(mark: Mark, lens: Lens, palette: Palette): string {
  if (mark.kind === 'city')
    return lens === 'shedding' && mark.city.shed_h > DARK_H ? palette.risk : palette.ink;
  if (mark.kind === 'ai') return palette.ai;
  return mark.kind === 'plant' || mark.kind === 'terminal' || mark.kind === 'battery'
    ? palette.ink2
    : palette.btc;
}
