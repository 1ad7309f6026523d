// Scenes out of doors: heat and lines, water held and let go, fields, chimneys.
import {
  box,
  circle,
  type Mark,
  plain,
  pylon,
  run,
  type Scene,
  scene,
  shape,
  sweep,
  times,
  tree,
  water,
  wires,
} from './burin.ts';

const { sin, PI } = Math;

export function heat(): Scene {
  const row = [
    [432, 136, 108],
    [344, 130, 78],
    [287, 126, 56],
    [249, 124, 42],
  ] as const;
  return scene(
    236,
    74,
    62,
    [
      ['hot', times(7, (i) => circle(236, 74, 26 + i * 5.2))],
      ['sun', circle(236, 74, 22)],
    ],
    plain(116),
    [
      ['line', row.map(pylon).join('')],
      ['live', wires(row)],
    ],
  );
}

export function lines(): Scene {
  const row = [
    [414, 146, 130],
    [306, 136, 88],
    [244, 130, 60],
    [206, 126, 42],
    [182, 123, 30],
  ] as const;
  return scene(560, -240, 40, plain(119, 3), [
    ['line', row.map(pylon).join('')],
    ['live', wires(row)],
  ]);
}

export function dam(): Scene {
  const top = (u: number): [number, number] => [212 + 240 * u, 52 + 40 * u * (1 - u)];
  const foot = (u: number): [number, number] => [272 + 120 * u, 130 + 32 * u * (1 - u)];
  const along = (of: typeof top, from = 0, to = 1): number[] =>
    Array.from({ length: 13 }, (_, i) => of(from + ((to - from) * i) / 12)).flat();
  const back = (of: typeof top, from: number, to: number): number[] => along(of, to, from);
  const hill = (x: number, way: number): readonly Mark[] => [
    [
      'body',
      `M${x} 46q${way * 22} -22 ${way * 50} -16t${way * 190} -14V170H${x - way * 64}L${x - way * 58} 132z`,
    ],
    [
      'fine',
      times(
        13,
        (i) =>
          `M${x - way * (4 + i * 4.7) + way * 6} ${50 + i * 7.4}q${way * 30} ${-20 + i} ${way * 62} ${-12 + i * 0.5}t${way * 190} -8`,
      ),
    ],
  ];
  return scene(
    330,
    40,
    14,
    [
      ['cover', box(150, 42, 330, 40)],
      ['wave', times(5, (i) => run(190 + ((i * 17) % 40), 44 + i * 3.4, 470, 44 + i * 3.4))],
    ],
    hill(214, -1),
    hill(450, 1),
    [
      ['body', shape(...along(top), ...back(foot, 0, 1))],
      ['fine', times(33, (i) => run(...top(i / 32), ...foot(i / 32)))],
      ['shade', shape(...along(top, 0.62), ...back(foot, 0.62, 1))],
      ['line', run(...along((u) => [top(u)[0], top(u)[1] + 5]))],
      ['body', shape(...along(top, 0.4, 0.6), ...back(foot, 0.4, 0.6))],
      ['wave', times(12, (i) => run(...top(0.41 + i / 61), ...foot(0.41 + i / 61)))],
      ['bold', times(4, (i) => `${run(...top(0.4 + i / 15))}v-7`)],
    ],
    water(136),
  );
}

export function field(): Scene {
  return scene(
    304,
    84,
    12,
    [
      ['cover', box(0, 84, 480, 90)],
      [
        'fine',
        run(0, 84, 480, 84) + times(41, (i) => run(304 + (i - 20) * 3.4, 84, 304 + (i - 20) * 46, 170)),
      ],
      ['cover', shape(296, 84, 304, 84, 268, 170, 150, 170)],
      ['wave', times(16, (i) => run(297 - i * i * 0.55, 87 + i * 5, 303 - i * i * 0.14, 87 + i * 5))],
      ['line', run(296, 84, 150, 170) + run(304, 84, 268, 170)],
    ],
    tree(196, 88, 6),
    tree(214, 87, 5),
    tree(262, 86, 4),
    tree(344, 88, 6),
    tree(362, 90, 8),
    tree(464, 96, 13),
    [
      ['body', box(378, 68, 62, 48) + shape(370, 68, 448, 68, 440, 58, 378, 58)],
      ['tint', box(418, 68, 22, 48)],
      ['shade', box(390, 84, 16, 32) + shape(370, 68, 448, 68, 440, 58, 378, 58)],
      ['body', `${box(318, 88, 60, 8)}${shape(286, 118, 350, 118, 344, 136, 276, 136)}`],
      ['shade', shape(286, 118, 350, 118, 344, 136, 276, 136)],
      ['wave', times(5, (i) => `M318 ${89 + i * 1.6}q-${10 + i} 4 -${9 + i * 0.4} 32`)],
      ['live', run(480, 40, 440, 62)],
    ],
  );
}

export function flood(): Scene {
  const house = (x: number, y: number, s: number): readonly Mark[] => {
    const eaves = y - s * 0.6;
    const ridge = y - s * 1.2;
    const roof = shape(x - s * 0.15, eaves, x + s * 0.4, ridge, x + s * 1.5, ridge, x + s * 1.85, eaves);
    return [
      ['body', box(x, eaves, s * 1.7, s * 0.6) + roof],
      ['shade', roof],
      ['tint', box(x + s * 1.2, eaves, s * 0.5, s * 0.6)],
      ['fine', box(x + s * 0.3, y - s * 0.4, s * 0.25, s * 0.4)],
    ];
  };
  return scene(
    520,
    -60,
    60,
    [
      [
        'fine',
        times(34, (i) =>
          run(180 + i * 11, (i * 29) % 24, 172 + i * 11, ((i * 29) % 24) + 18 + ((i * 7) % 12)),
        ),
      ],
    ],
    water(74),
    tree(206, 80, 6),
    tree(238, 79, 5),
    house(252, 86, 20),
    tree(312, 90, 8),
    house(338, 104, 30),
    tree(452, 98, 12),
    [
      [
        'line',
        `${run(418, 92, 424, 40)}${run(414, 48, 434, 50)}${run(294, 90, 296, 56)}${run(289, 61, 303, 62)}`,
      ],
      ['live', `${run(296, 61)}Q360 84 424 48T480 40`],
      ['wave', times(9, (i) => run(336 - i, 107 + i * 3, 392 + i, 107 + i * 3))],
      ['body', `${run(232, 126)}q30 8 62 -2l-8 14q-24 6 -44 0z`],
      ['tint', `${run(232, 126)}q30 8 62 -2l-8 14q-24 6 -44 0z`],
      ['bold', run(248, 128, 250, 112) + run(250, 112, 236, 140)],
    ],
  );
}

export function stacks(): Scene {
  const tower = (x: number, y: number, s: number): readonly Mark[] => {
    const wide = (h: number): number => s * 25 * Math.sqrt(1 + ((h - 84) / 70) ** 2);
    const side = (k: number): number[] =>
      Array.from({ length: 15 }, (_, i) => [x + k * wide(i * 8), y - i * 8 * s]).flat();
    const back = Array.from({ length: 15 }, (_, i) => [x + wide(112 - i * 8), y - (112 - i * 8) * s]).flat();
    return [
      [
        'plume',
        times(9, (i) =>
          sweep(
            (u) =>
              y -
              114 * s -
              (2.4 + i * 1.1) * Math.sqrt(Math.max(0, x - u + (i - 4) * 6 * s)) * s * 0.9 -
              i * 0.5 * sin((u - x) * 0.05 + i),
            0,
            x + (i - 4) * 6 * s,
            6,
          ),
        ),
      ],
      ['body', shape(...side(-1), ...back)],
      ['fine', times(15, (k) => run(...side(sin(((k - 7) / 14) * PI))))],
      ['tint', shape(...side(0.35), ...back)],
      [
        'line',
        `M${x - wide(112)} ${y - 112 * s}a${wide(112)} ${5 * s} 0 1 0 ${2 * wide(112)} 0a${wide(112)} ${5 * s} 0 1 0 ${-2 * wide(112)} 0`,
      ],
      ['shade', shape(x - wide(0), y, x + wide(0), y, x + wide(8), y - 8 * s, x - wide(8), y - 8 * s)],
    ];
  };
  return scene(480, -120, 60, tower(312, 128, 0.62), tower(400, 136, 0.92), plain(128, 2));
}
