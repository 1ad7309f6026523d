// Names on the map: none over another or over a sign, the same seats each time; boxes of halls grow with their MW.
import { describe, expect, it } from 'vitest';
import { boxOf, type Mark, type Scale } from '../../src/game/objects/marks.ts';
import { seatsOf, signBox } from '../../src/game/objects/seats.ts';

const scale: Scale = { zoom: 1, k: 0.66, phone: false, lens: 'flow' };
const frame = { width: 600, height: 500 };
const pen = { font: '', measureText: (text: string) => ({ width: text.length * 6 }) };
const marks: Mark[] = Array.from({ length: 24 }, (_, i) => {
  const at = [120 + (i % 6) * 62, 90 + Math.floor(i / 6) * 80] as const;
  const plant = {
    id: `plant-${i}`,
    fuel: 'gas',
    lat: 0,
    lon: 0,
    mw: 900,
    available_mw: 800,
    closed: false,
    output_mw: 700,
  };
  return { kind: 'plant', id: plant.id, plant, at, sign: at, reach: 9.5 };
});
const seats = () =>
  seatsOf(pen as unknown as CanvasRenderingContext2D, marks, scale, frame, null, false, {
    tracks: [],
    points: [],
    boxes: [{ left: 0, right: 200, top: 0, bottom: 120 }],
  });

describe('seats', () => {
  it('keep names apart from one another, from signs and from what lies over the map', () => {
    const boxes = seats().map((seat) => {
      const [x, y] = marks.find(({ id }) => id === seat.id)?.sign ?? [0, 0];
      const left = x + seat.dx;
      const top = y + seat.dy - seat.high / 2;
      return { id: seat.id, left, right: left + seat.wide, top, bottom: top + seat.high };
    });
    expect(boxes.length).toBeGreaterThan(8);
    const signs = marks.map((mark) => ({ id: `${mark.id} sign`, ...signBox(mark, scale) }));
    const over = { id: 'card', left: 0, right: 200, top: 0, bottom: 120 };
    for (const box of boxes)
      for (const other of [...boxes, ...signs, over])
        if (other !== box)
          expect(
            box.left < other.right &&
              other.left < box.right &&
              box.top < other.bottom &&
              other.top < box.bottom,
            `${box.id} over ${other.id}`,
          ).toBe(false);
  });
  it('are the same each time', () => expect(seats()).toEqual(seats()));
});

describe('the box of a hall', () => {
  it('tells a container, a hall and a campus apart', () => {
    const [container, hall, campus] = [2, 20, 100].map((mw) => boxOf(mw, false)[0]);
    expect(container).toBeCloseTo(18);
    expect((hall ?? 0) - (container ?? 0)).toBeGreaterThan(8);
    expect((campus ?? 0) - (hall ?? 0)).toBeGreaterThan(7);
  });
});
