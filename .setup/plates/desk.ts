// Scenes of things that lie on a desk or stand in an office: keys, scales, papers, seals, money, the tape of prices.
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
  turned,
} from './burin.ts';

const { cos, sin, PI } = Math;

export function vault(): Scene {
  const x = 388;
  const bolts = (r: number, size: number): string =>
    times(16, (i) => circle(x + r * cos((i * PI) / 8), 80 + r * sin((i * PI) / 8), size));
  return scene(x, 80, 84, [
    ['body', circle(x, 80, 76)],
    ['tint', circle(x, 80, 76)],
    ['line', circle(x, 80, 71)],
    ['body', circle(x, 80, 60) + bolts(65.5, 3)],
    ['woven', x, 80, 30, 57, 18, 9, 2, 12],
    [
      'body',
      circle(x, 80, 28) +
        times(5, (i) => circle(x + 40 * cos(i * 1.2566 - 1.57), 80 + 40 * sin(i * 1.2566 - 1.57), 4.5)),
    ],
    [
      'bold',
      times(5, (i) =>
        run(
          x + 8 * cos(i * 1.2566 - 1.57),
          80 + 8 * sin(i * 1.2566 - 1.57),
          x + 36 * cos(i * 1.2566 - 1.57),
          80 + 36 * sin(i * 1.2566 - 1.57),
        ),
      ),
    ],
    ['woven', x, 80, 14, 26, 12, 4],
    ['body', circle(x, 80, 9)],
    ['body', `${box(232, 76, 62, 8)}${box(270, 84, 6, 14)}${box(280, 84, 10, 10)}${circle(212, 80, 24)}`],
    ['tint', box(232, 80, 62, 4)],
    ['woven', 212, 80, 10, 22, 12, 5],
    ['body', circle(212, 80, 8)],
  ]);
}

export function scales(): Scene {
  const pan = (x: number, y: number, top: number): readonly Mark[] => [
    ['fine', run(x - 30, y, x, top, x + 30, y) + run(x - 10, y, x, top, x + 10, y)],
    ['body', `${run(x - 33, y)}h66q-6 17 -33 17t-33 -17z`],
    ['shade', `${run(x - 33, y)}h66q-6 17 -33 17t-33 -17z`],
  ];
  return scene(
    350,
    46,
    34,
    plain(136, 2),
    [
      [
        'body',
        `${shape(346, 40, 354, 40, 357, 130, 343, 130)}${box(326, 130, 48, 5)}${box(316, 135, 68, 6)}`,
      ],
      ['tint', shape(350, 40, 354, 40, 357, 130, 350, 130)],
      ['body', `${run(262, 57)}Q306 46 350 44T438 33l1 4Q394 50 350 50T263 61z`],
    ],
    pan(264, 108, 60),
    pan(437, 84, 36),
    [
      ['body', circle(350, 46, 19)],
      ['woven', 350, 46, 6, 18, 12, 6],
    ],
  );
}

export function ledger(): Scene {
  const leaf = (x: number, degrees: number): readonly Mark[] => {
    const on = turned(x, 84, degrees);
    const row = (v: number, ...us: readonly number[]): string =>
      times(us.length / 2, (i) => run(...on(us[2 * i] ?? 0, v), ...on(us[2 * i + 1] ?? 0, v)));
    return [
      ['body', shape(...on(-62, -72), ...on(62, -72), ...on(62, 90), ...on(-62, 90))],
      ['fine', shape(...on(-57, -67), ...on(57, -67), ...on(57, 90), ...on(-57, 90))],
      ['bold', row(-54, -30, 30) + row(-48, -18, 18)],
      [
        'fine',
        times(15, (i) =>
          row(-36 + i * 7, -48, -12 + ((i * 17) % 23), 16, 24 + ((i * 5) % 6), 32 + ((i * 7) % 9), 48),
        ) +
          run(...on(10, -40), ...on(10, 70)) +
          run(...on(28, -40), ...on(28, 70)),
      ],
      ['line', row(-40, -50, 50)],
    ];
  };
  return scene(360, 84, 92, leaf(320, 7), leaf(392, -5), [
    ['body', 'M268 112l-14 40 12 -4 8 12 12 -40zM292 112l14 40 -12 -4 -8 12 -12 -40z'],
    ['shade', 'M268 112l-14 40 12 -4 8 12 12 -40z'],
    ['body', circle(280, 102, 33)],
    ['woven', 280, 102, 22, 32, 36, 4],
    ['woven', 280, 102, 6, 21, 12, 7],
  ]);
}

export function paper(): Scene {
  const sheet = (x: number, y: number, degrees: number): readonly Mark[] => {
    const on = turned(x, y, degrees);
    const bar = (u: number, v: number, w: number): string => run(...on(u, v), ...on(u + w, v));
    const column = (u: number, v: number, w: number, n: number): string =>
      times(n, (i) => bar(u, v + i * 4.4, i % 7 === 6 ? w * 0.6 : w));
    return [
      ['body', shape(...on(-96, -56), ...on(96, -56), ...on(96, 130), ...on(-96, 130))],
      ['heavy', bar(-62, -44, 124)],
      ['line', bar(-88, -36, 176) + bar(-88, -33, 176)],
      ['bold', bar(-88, -24, 112) + bar(-88, -16, 84)],
      [
        'fine',
        column(-88, -6, 40, 24) + column(-40, -6, 40, 24) + column(48, -26, 40, 29) + column(4, 44, 36, 14),
      ],
      ['body', shape(...on(6, -8), ...on(42, -8), ...on(42, 36), ...on(6, 36))],
      [
        'shade',
        shape(
          ...on(6, 36),
          ...on(6, 22),
          ...on(16, 8),
          ...on(24, 20),
          ...on(32, 4),
          ...on(42, 18),
          ...on(42, 36),
        ),
      ],
    ];
  };
  return scene(352, 70, 104, sheet(330, 84, 9), sheet(366, 86, -4));
}

export function seals(): Scene {
  const seal = (x: number): readonly Mark[] => [
    ['body', circle(x, 80, 62)],
    ['woven', x, 80, 46, 60, 36, 4],
    ['line', circle(x, 80, 45)],
    ['woven', x, 80, 20, 44, 12, 8, 2, 6],
    ['woven', x, 80, 5, 19, 9, 5],
  ];
  return scene(
    348,
    80,
    66,
    [['fine', times(4, (k) => sweep((x) => 80 + 11 * sin(PI * (x / 13.3 + k / 2)), 0, 480, 3))]],
    seal(300),
    seal(398),
    [
      ['line', circle(300, 80, 62)],
      ['shade', 'M349 42a62 62 0 0 1 0 76a62 62 0 0 1 0 -76z'],
    ],
  );
}

export function notes(): Scene {
  const note = (degrees: number): readonly Mark[] => {
    const on = turned(356, 240, degrees);
    const rim = (d: number): string =>
      shape(...on(-48 + d, -222 + d), ...on(48 - d, -222 + d), ...on(48 - d, -60), ...on(-48 + d, -60));
    const centre = on(0, -160);
    return [
      ['body', rim(0)],
      ['line', rim(5)],
      ['tint', shape(...on(-42, -216), ...on(-24, -216), ...on(-24, -60), ...on(-42, -60))],
      ['fine', rim(8)],
      ['woven', ...centre, 20, 32, 24, 5],
      ['woven', ...centre, 5, 19, 12, 5],
      ['bold', run(...on(-14, -206), ...on(36, -206)) + run(...on(8, -200), ...on(36, -200))],
    ];
  };
  return scene(356, 240, 232, ...[-48, -32, -16, 0, 16].map(note));
}

export function tape(): Scene {
  const strip = (x: number): number => 122 + 10 * sin(x * 0.031) - (x - 200) * 0.08;
  const turn = (x: number, y: number, r: number): string =>
    circle(x, y, r) +
    circle(x, y, r * 0.4) +
    times(8, (i) =>
      run(
        x + r * 0.4 * cos((i * PI) / 4),
        y + r * 0.4 * sin((i * PI) / 4),
        x + r * cos((i * PI) / 4),
        y + r * sin((i * PI) / 4),
      ),
    );
  return scene(388, 66, 60, plain(132, 2), [
    ['body', `${run(342, 118)}V62a46 46 0 0 1 92 0V118z`],
    ['body', turn(374, 78, 18) + turn(408, 66, 13) + turn(404, 98, 10)],
    ['line', run(358, 118, 358, 52, 418, 52, 418, 118) + run(388, 52, 388, 62)],
    ['fine', 'M352 112V66q2 -30 24 -38M424 112V70q0 -14 -4 -20'],
    ['body', box(332, 118, 112, 7) + box(338, 125, 100, 6) + box(324, 131, 128, 9)],
    ['shade', box(338, 125, 100, 6)],
    [
      'body',
      shape(
        ...Array.from({ length: 30 }, (_, i) => [120 + i * 8, strip(120 + i * 8)]).flat(),
        ...Array.from({ length: 30 }, (_, i) => [352 - i * 8, strip(352 - i * 8) - 17]).flat(),
      ),
    ],
    [
      'fine',
      times(56, (i) =>
        run(130 + i * 4, strip(130 + i * 4) - 4, 130 + i * 4, strip(130 + i * 4) - 5 - ((i * 7) % 9)),
      ),
    ],
    ['bold', circle(388, 12, 4)],
  ]);
}
