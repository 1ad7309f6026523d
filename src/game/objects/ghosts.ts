// What does not stand yet, dashed: a hall at a place, a container's way to another, more MW beside a line; and how far works are.
import type { Ghost, MapView } from '../../session/index.ts';
import { nameOf, say, speech, words } from '../../text/index.ts';
import { LABEL_FACE, type Palette } from '../theme.ts';
import { boxOf } from './marks.ts';
import { besideBy, lineOf, type Point, sideways, type Track } from './tracks.ts';

export function paintGhost(
  ctx: CanvasRenderingContext2D,
  ghost: Ghost | null,
  map: MapView,
  tracks: readonly Track[],
  place: (lat: number, lon: number) => Point,
  palette: Palette,
): void {
  for (const track of tracks) worksNote(ctx, track, palette);
  if (ghost === null) return;
  const { siteGhost, linkGhost, hallGhost } = ghost;
  ctx.setLineDash([4, 3]);
  ctx.lineWidth = 1.6;
  const home = map.places.find(({ id }) => id === siteGhost?.place);
  if (siteGhost !== undefined && home !== undefined) {
    const [x, y] = place(home.lat, home.lon);
    const [wide, high] = boxOf(siteGhost.mw, false);
    ctx.fillStyle = palette.panel;
    ctx.strokeStyle = palette.btc;
    const site = map.sites.find(({ id }) => id === siteGhost.site);
    if (site !== undefined) ctx.stroke(lineOf([place(site.lat, site.lon), [x, y]]));
    ctx.fillRect(x - wide / 2, y - high / 2, wide, high);
    ctx.strokeRect(x - wide / 2, y - high / 2, wide, high);
    ctx.strokeRect(x - wide / 2 - 4, y - high / 2 - 4, wide + 8, high + 8);
    const name = nameOf(speech, 'place', siteGhost.place);
    note(ctx, `${name} · ${say.mw(siteGhost.mw)}`, x, y + high / 2 + 14, palette.btc, palette);
  }
  const yard = map.places.find(({ id }) => id === hallGhost?.place);
  if (hallGhost !== undefined && yard !== undefined) {
    const [x, y] = place(yard.lat, yard.lon);
    const colour = hallGhost.kind === 'ai' ? palette.ai : palette.elec;
    const [wide, high] = hallGhost.kind === 'ai' ? boxOf(hallGhost.mw, false) : ([15, 20] as const);
    ctx.fillStyle = palette.panel;
    ctx.strokeStyle = colour;
    ctx.fillRect(x - wide / 2, y - high / 2, wide, high);
    ctx.strokeRect(x - wide / 2, y - high / 2, wide, high);
    ctx.strokeRect(x - wide / 2 - 4, y - high / 2 - 4, wide + 8, high + 8);
    const text = `${nameOf(speech, 'place', hallGhost.place)} · ${say.mw(hallGhost.mw)}`;
    note(ctx, text, x, y + high / 2 + 14, colour, palette);
    ctx.setLineDash([4, 3]);
  }
  const track = tracks.find(({ link }) => link.id === linkGhost?.link);
  if (linkGhost !== undefined && track !== undefined) {
    ctx.strokeStyle = palette.elec;
    const line = sideways(track, besideBy(track, track.link.added) + 2);
    const path = lineOf(line);
    for (const [colour, width] of [[palette.halo, 6] as const, [palette.elec, 2.2] as const]) {
      ctx.setLineDash(colour === palette.halo ? [] : [4, 3]);
      ctx.strokeStyle = colour;
      ctx.lineWidth = width;
      ctx.stroke(path);
    }
    const [x, y] = line[Math.floor(line.length * 0.45)] ?? [0, 0];
    note(ctx, `+${say.mw(linkGhost.mw)}`, x + 46, y + 14, palette.elec, palette);
  }
  ctx.setLineDash([]);
}

/** Months paid of a circuit that is being built, beside it. */
function worksNote(ctx: CanvasRenderingContext2D, track: Track, palette: Palette): void {
  const { works_paid, works_months, added } = track.link;
  if (works_paid < 0) return;
  const line = sideways(track, besideBy(track, added));
  const [x, y] = line[Math.floor(line.length * 0.45)] ?? [0, 0];
  const text = words.acts.line.works(say.number(works_paid), say.number(works_months));
  note(ctx, text, x + 46, y + 14, palette.elec, palette);
}

function note(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colour: string,
  palette: Palette,
): void {
  ctx.setLineDash([]);
  ctx.font = `600 12px ${LABEL_FACE}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  const wide = ctx.measureText(text).width + 10;
  ctx.fillStyle = palette.panel;
  ctx.fillRect(x - wide / 2, y - 9, wide, 18);
  ctx.fillStyle = colour;
  ctx.fillText(text, x, y);
}
