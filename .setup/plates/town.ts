// Scenes of what was built: ships, roofs, a city in the evening, halls from within, parliament, a cable.
import {
  box,
  circle,
  type Mark,
  plain,
  run,
  type Scene,
  scene,
  shape,
  sweep,
  times,
  water,
} from './burin.ts';

const { cos, sin, PI } = Math;

export function ship(): Scene {
  return scene(300, 118, 14, water(118), [
    [
      'line',
      `${run(480, 92, 440, 92)}${times(4, (i) => run(448 + i * 10, 92, 448 + i * 10, 126))}${run(452, 92, 452, 62, 432, 74, 432, 86)}${run(462, 92, 462, 58, 440, 68)}`,
    ],
    ['body', shape(190, 92, 196, 90, 428, 90, 430, 112, 424, 124, 214, 124, 204, 112)],
    ['shade', shape(200, 106, 430, 106, 424, 124, 214, 124)],
    ['line', run(200, 106, 430, 106)],
    ['body', times(4, (i) => `M${220 + i * 42} 90a19 20 0 0 1 38 0z`)],
    ['fine', times(4, (i) => times(7, (j) => `M${239 + i * 42} 70q${(j - 3) * 6} 4 ${(j - 3) * 6.2} 20`))],
    ['tint', times(4, (i) => `M${241 + i * 42} 70a19 20 0 0 1 17 20h-12q2 -12 -5 -20z`)],
    ['body', box(392, 58, 26, 32) + box(388, 54, 34, 5) + shape(399, 54, 401, 42, 411, 42, 413, 54)],
    ['fine', times(5, (i) => run(395, 64 + i * 5, 415, 64 + i * 5))],
    ['line', run(206, 90, 206, 64, 232, 78)],
  ]);
}

export function roofs(): Scene {
  const house = (x: number, y: number, s: number): readonly Mark[] => {
    const panel = (i: number): number[] => [
      x + (4 + i * 34) * s,
      y - 2 * s,
      x + (32 + i * 34) * s,
      y - 2 * s,
      x + (42 + i * 34) * s,
      y - 24 * s,
      x + (14 + i * 34) * s,
      y - 24 * s,
    ];
    const grid = (i: number): string => {
      const [a = 0, b = 0, c = 0, , , f = 0, g = 0] = panel(i);
      return (
        times(3, (k) => run(a + ((c - a) * (k + 1)) / 4, b, g + ((c - a) * (k + 1)) / 4, f)) +
        times(2, (k) =>
          run(
            a + ((g - a) * (k + 1)) / 3,
            b + ((f - b) * (k + 1)) / 3,
            c + ((g - a) * (k + 1)) / 3,
            b + ((f - b) * (k + 1)) / 3,
          ),
        )
      );
    };
    return [
      ['body', box(x, y, 112 * s, 70 * s)],
      ['tint', box(x + 84 * s, y, 28 * s, 70 * s)],
      ['line', run(x - 3 * s, y, x + 115 * s, y) + run(x - 3 * s, y + 4 * s, x + 115 * s, y + 4 * s)],
      ['shade', times(3, (i) => box(x + (10 + i * 25) * s, y + 16 * s, 12 * s, 20 * s))],
      ['fine', times(3, (i) => box(x + (10 + i * 25) * s, y + 16 * s, 12 * s, 20 * s))],
      ['body', times(3, (i) => shape(...panel(i)))],
      ['tint', times(3, (i) => shape(...panel(i)))],
      ['fine', times(3, grid)],
    ];
  };
  return scene(
    268,
    52,
    56,
    [
      ['live', times(6, (i) => circle(268, 52, 22 + i * 5.2))],
      ['lamp', circle(268, 52, 18)],
    ],
    house(206, 98, 0.62),
    house(268, 112, 0.8),
    house(352, 90, 1.15),
    plain(150, 2),
  );
}

export function evening(): Scene {
  const blocks = Array.from(
    { length: 22 },
    (_, i) => [196 + i * 13, 14 + ((i * 7) % 5) * 2, 14 + ((i * 29) % 47) * (0.4 + i / 34)] as const,
  );
  return scene(
    262,
    50,
    34,
    [
      ['moon', 'M258 30a21 21 0 1 0 24 26a17 17 0 1 1 -24 -26z'],
      ['body', blocks.map(([x, w, h], i) => (i % 2 ? '' : box(x, 124 - h - 16, w + 8, h + 16))).join('')],
      ['tint', blocks.map(([x, w, h], i) => (i % 2 ? '' : box(x, 124 - h - 16, w + 8, h + 16))).join('')],
      ['body', blocks.map(([x, w, h], i) => (i % 2 ? box(x, 124 - h, w + 4, h) : '')).join('')],
      [
        'shade',
        blocks.map(([x, w, h], i) => (i % 2 ? box(x + w * 0.7, 124 - h, w * 0.3 + 4, h) : '')).join(''),
      ],
      [
        'lamps',
        blocks
          .map(([x, w, h], i) =>
            i % 2
              ? times(Math.floor(h / 7), (k) =>
                  run(x + 4, 124 - h + 5 + k * 7, x + w * 0.7 - 1, 124 - h + 5 + k * 7),
                )
              : '',
          )
          .join(''),
      ],
    ],
    water(124),
  );
}

export function halls(): Scene {
  const at = (side: number, h: number, z: number): [number, number] => [322 + (side * 84) / z, 74 + h / z];
  const deep = (i: number): number => 0.26 + i * i * 0.035 + i * 0.12;
  const racks = (side: number): readonly Mark[] => [
    [
      'body',
      times(9, (i) =>
        shape(
          ...at(side, -88, deep(8 - i)),
          ...at(side, -88, deep(9 - i)),
          ...at(side, 76, deep(9 - i)),
          ...at(side, 76, deep(8 - i)),
        ),
      ),
    ],
    ['fine', times(15, (k) => run(...at(side, -88 + k * 11, deep(0)), ...at(side, -88 + k * 11, deep(9))))],
    [
      'shade',
      times(4, (i) =>
        shape(
          ...at(side, -88, deep(i * 2 + 1)),
          ...at(side, -88, deep(i * 2 + 2)),
          ...at(side, 76, deep(i * 2 + 2)),
          ...at(side, 76, deep(i * 2 + 1)),
        ),
      ),
    ],
    ['lamps', times(7, (k) => run(...at(side, -77 + k * 22, deep(0)), ...at(side, -77 + k * 22, deep(7))))],
  ];
  return scene(
    322,
    74,
    14,
    [
      [
        'fine',
        times(
          9,
          (k) =>
            run(...at((k - 4) / 4, 76, 0.4), ...at((k - 4) / 4, 76, 4)) +
            run(...at((k - 4) / 5, -100, 0.4), ...at((k - 4) / 5, -100, 4)),
        ),
      ],
      ['fine', times(10, (i) => run(...at(-1, 76, deep(i)), ...at(1, 76, deep(i))))],
      ['bold', times(6, (i) => run(...at(-0.12, -98, deep(i)), ...at(0.12, -98, deep(i))))],
    ],
    racks(-1),
    racks(1),
  );
}

export function parliament(): Scene {
  const pillars = (from: number, count: number, gap: number, y: number, h: number): string =>
    times(
      count,
      (i) =>
        run(from + i * gap, y, from + i * gap, y + h) + run(from + i * gap + 3, y, from + i * gap + 3, y + h),
    );
  return scene(
    350,
    122,
    150,
    [
      [
        'lamps',
        times(6, (i) =>
          times(17 + i * 3, (k) => {
            const a = PI * (1 + (k + 0.5) / (17 + i * 3));
            return `${run(350 + (84 + i * 11) * cos(a), 122 + (84 + i * 11) * sin(a))}h.1`;
          }),
        ),
      ],
      ['body', `${run(308, 66)}a42 44 0 0 1 84 0z`],
      ['fine', times(13, (j) => `M350 22q${(j - 6) * 6.6} 8 ${(j - 6) * 7} 44`)],
      ['tint', 'M356 22a42 44 0 0 1 36 44h-22q-2 -28 -14 -44z'],
      ['bold', run(350, 22, 350, 8)],
      ['body', box(302, 66, 96, 6) + box(308, 72, 84, 18)],
      ['line', pillars(314, 7, 12, 72, 18)],
      ['body', box(226, 90, 248, 6) + box(232, 96, 236, 30)],
      ['shade', box(234, 97, 232, 29)],
      ['pillar', times(14, (i) => box(238 + i * 17.2, 97, 5, 29))],
      ['body', times(4, (i) => box(222 - i * 5, 126 + i * 4, 256 + i * 10, 4))],
    ],
    plain(142, 1),
  );
}

export function cable(): Scene {
  const x = 400;
  const y = 88;
  const wreath = (count: number, r: number, size: number): string =>
    times(count, (i) => circle(x + r * cos((i * 2 * PI) / count), y + r * sin((i * 2 * PI) / count), size));
  const upper = (u: number): [number, number] => [x - 330 * u, 36 + 56 * u * (2 - u) + 4 * sin(u * 5)];
  const lower = (u: number): [number, number] => [x - 330 * u, 140 - 32 * u * (2 - u) + 4 * sin(u * 5)];
  const edge = (of: typeof upper, back: boolean): number[] =>
    Array.from({ length: 31 }, (_, i) => of((back ? 30 - i : i) / 30)).flat();
  return scene(
    x,
    y,
    60,
    [['wave', times(5, (i) => sweep((at) => 8 + i * 5 + 1.6 * sin(at * 0.07 + i * 2), 0, 480, 6))]],
    plain(118, 4),
    [
      ['body', shape(...edge(upper, false), ...edge(lower, true))],
      [
        'fine',
        times(60, (i) => {
          const [ax, ay] = upper(i / 60);
          const [bx, by] = lower(Math.min(1, i / 60 + 0.07));
          return `${run(ax, ay)}Q${ax - 26} ${(ay + by) / 2} ${Math.round(bx)} ${Math.round(by)}`;
        }),
      ],
      ['body', circle(x, y, 52)],
      ['body', wreath(24, 45, 5.4)],
      ['tint', circle(x, y, 38)],
      ['line', circle(x, y, 38)],
      ['body', circle(x, y, 31) + wreath(6, 19, 8.4) + circle(x, y, 8.4)],
      ['live', wreath(6, 19, 4.4) + circle(x, y, 4.4)],
    ],
  );
}
