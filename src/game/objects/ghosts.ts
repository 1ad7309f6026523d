// What does not stand yet, dashed: a hall at a place, more MW beside a line.
import type { Ghost, MapView } from '../../session/index.ts';
import { nameOf, say, speech } from '../../text/index.ts';
import { LABEL_FACE, type Palette } from '../theme.ts';
import { boxOf } from './marks.ts';
import type { Point, Track } from './tracks.ts';

export function paintGhost(
  ctx: CanvasRenderingContext2D,
  { siteGhost, linkGhost }: Ghost,
  map: MapView,
  tracks: readonly Track[],
  place: (lat: number, lon: number) => Point,
  palette: Palette,
): void {
  ctx.setLineDash([4, 3]);
  ctx.lineWidth = 1.6;
  const home = map.places.find(({ id }) => id === siteGhost?.place);
  if (siteGhost !== undefined && home !== undefined) {
    const [x, y] = place(home.lat, home.lon);
    const [wide, high] = boxOf(siteGhost.mw, false);
    ctx.fillStyle = palette.panel;
    ctx.strokeStyle = palette.btc;
    ctx.fillRect(x - wide / 2, y - high / 2, wide, high);
    ctx.strokeRect(x - wide / 2, y - high / 2, wide, high);
    ctx.strokeRect(x - wide / 2 - 4, y - high / 2 - 4, wide + 8, high + 8);
    const name = nameOf(speech, 'place', siteGhost.place);
    note(ctx, `${name} · ${say.mw(siteGhost.mw)}`, x, y + high / 2 + 14, palette.btc, palette);
  }
  const track = tracks.find(({ link }) => link.id === linkGhost?.link);
  if (linkGhost !== undefined && track !== undefined) {
    ctx.strokeStyle = palette.elec;
    ctx.setLineDash([4, 3]);
    for (const side of [-6, 6]) {
      ctx.beginPath();
      track.points.forEach(([x, y], i) => {
        if (i === 0) ctx.moveTo(x + side, y);
        else ctx.lineTo(x + side, y);
      });
      ctx.stroke();
    }
    const [x, y] = track.points[Math.floor(track.points.length * 0.6)] ?? [0, 0];
    note(ctx, `+${say.mw(linkGhost.mw)}`, x, y - 14, palette.elec, palette);
  }
  ctx.setLineDash([]);
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
