// What moves for a moment over the painted signs: lights of a city going out, the edge first, and the breath of a hot spell's suns.
import type { GameObjects } from 'phaser';
import { type Palette, tone } from '../theme.ts';
import { type CityMark, cityRadius, type Mark, type Scale } from './marks.ts';
import { lightsOf, litOf } from './paint.ts';
import type { Point } from './tracks.ts';

/** Milliseconds in which lights go out. */
const OUT = 600;
/** Milliseconds of a sun's breath. */
const BREATH = 6000;
/** Radii of its ring, CSS pixels: clear of those that stand, and as far as it goes. */
const NEAR = 15;
const FAR = 19;

interface Dying {
  readonly from: number;
  readonly since: number;
}
/** The lights that each city had when it was last painted, and those that have gone out since a moment ago. */
export interface Motions {
  /** the signs have been painted: what burned before and does not now goes out from here on */
  painted(marks: readonly Mark[], time: number): void;
  /** null where nothing moves: all stands as it is painted */
  draw(look: Moving | null, time: number): void;
}
export interface Moving {
  readonly marks: readonly Mark[];
  readonly suns: readonly Point[];
  readonly scale: Scale;
  readonly ratio: number;
  readonly palette: Palette;
}

/** How many of a city's lights still burn while they go out, `gone` milliseconds after they began to. */
export const burning = (from: number, to: number, gone: number): number =>
  Math.max(to, Math.round(from - (from - to) * Math.min(1, gone / OUT)));

/** A sun's ring at this time, CSS pixels. */
export const breath = (time: number): number =>
  NEAR + ((FAR - NEAR) / 2) * (1 - Math.cos((2 * Math.PI * time) / BREATH));

export function createMotions(graphics: GameObjects.Graphics): Motions {
  const lit = new Map<string, number>();
  const dying = new Map<string, Dying>();
  return {
    painted(marks, time) {
      for (const mark of marks) {
        if (mark.kind !== 'city') continue;
        const now = litOf(mark);
        const before = lit.get(mark.id) ?? now;
        lit.set(mark.id, now);
        if (now < before) dying.set(mark.id, { from: before, since: time });
        else if (now > before) dying.delete(mark.id);
      }
    },
    draw(look, time) {
      graphics.clear();
      if (look === null) return;
      const { marks, suns, scale, ratio, palette } = look;
      for (const mark of marks) {
        const one = mark.kind === 'city' ? dying.get(mark.id) : undefined;
        if (mark.kind !== 'city' || one === undefined) continue;
        if (time - one.since >= OUT) dying.delete(mark.id);
        else lightsLeft(graphics, mark, one, { time, scale, ratio, palette });
      }
      graphics.lineStyle(ratio, tone(palette.risk), 0.7);
      for (const [x, y] of suns) graphics.strokeCircle(x * ratio, y * ratio, breath(time) * ratio);
    },
  };
}

function lightsLeft(
  graphics: GameObjects.Graphics,
  mark: CityMark,
  { from, since }: Dying,
  { time, scale, ratio, palette }: { time: number } & Pick<Moving, 'scale' | 'ratio' | 'palette'>,
): void {
  const { city, at } = mark;
  const to = litOf(mark);
  const radius = cityRadius(city, scale);
  graphics.fillStyle(tone(palette.elec), 1);
  lightsOf(city.id, city.population_m)
    .slice(to, burning(from, to, time - since))
    .forEach(({ x, y, size }) => {
      graphics.fillCircle((at[0] + x * radius) * ratio, (at[1] + y * radius) * ratio, size * ratio);
    });
}
