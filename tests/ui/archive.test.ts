// The archive: the chronicle by kind and as CSV, every figure as CSV, sources that leave out no number.
import { describe, expect, it } from 'vitest';
import { CODEX } from '../../src/content/index.ts';
import type { Happening, World } from '../../src/core/types.ts';
import { engine } from '../../src/engine/current.ts';
import type { Game } from '../../src/session/index.ts';
import { citation, words } from '../../src/text/index.ts';
import { chronicleCsv, told } from '../../src/ui/desks/archive/chronicle.tsx';
import { codexOf } from '../../src/ui/desks/archive/codex/rests.ts';
import { recordOf, wholeCsv } from '../../src/ui/desks/archive/record-data.ts';

const spec = engine.spec(engine.catalogue.scenarios[0]!.id, 'archive', 'central');
if ('bad' in spec) throw new Error(spec.found);
const world = engine.open(spec) as World;
const happenings: Happening[] = [];
const series: Record<string, number[]> = {};
const state = engine.advance(
  world,
  engine.begin(world),
  [[0, { kind: 'treasury.buy', usd: 1_000_000_000 }]],
  400,
  (one) => happenings.push(one),
  (live) => {
    for (const { id } of engine.quantities) {
      series[id] ??= [];
      series[id].push(engine.quantity(world, live, id));
    }
  },
);
const game = {
  world,
  state,
  shown: state,
  history: { version: 1, series, happenings },
} as unknown as Game;

describe('the chronicle', () => {
  it('holds all that happened, and splits it by kind without loss', () => {
    const groups = [...new Set(happenings.map((one) => words.chronicleGroup[one.kind]))];
    expect(groups.length).toBeGreaterThan(1);
    expect(told(happenings, null)).toBe(happenings);
    expect(groups.reduce((sum, group) => sum + told(happenings, group).length, 0)).toBe(happenings.length);
  });
  it('is a CSV of as many rows, each with its day, date, kind and sentence', () => {
    const lines = chronicleCsv(game, happenings).trimEnd().split('\r\n');
    expect(lines).toHaveLength(happenings.length + 1);
    expect(lines[0]).toBe('Day,Date,Kind,What happened');
    expect(lines[1]).toMatch(/^0,15 Jun 2025,Not done,"?Not done: /);
  });
});

describe('the records', () => {
  it('chart every figure of the registry with its unit', () => {
    for (const quantity of engine.quantities) {
      const data = recordOf(game, quantity, quantity.id);
      expect(data.unit.length, quantity.id).toBeGreaterThan(0);
      expect(data.series[0]?.values).toHaveLength(400);
      expect(data.print(data.series[0]?.values[17] ?? 0)).not.toMatch(/NaN|undefined/);
    }
  });
  it('give all of it as one CSV', () => {
    const lines = wholeCsv(game, engine.quantities, (id) => id)
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(401);
    expect(lines[0]?.match(/",|"$/g)).toHaveLength(engine.quantities.length);
  });
});

describe('the sources of the codex', () => {
  const codex = codexOf(engine, world);
  it('are all there, and every parameter, plant, law and event stands under one', () => {
    expect(codex.map(({ key }) => key).sort()).toEqual(
      [...Object.keys(engine.sources), ...Object.keys(CODEX.sources), 'design', 'fitted'].sort(),
    );
    const resting = new Set(codex.flatMap(({ rests }) => rests.map(({ kind, id }) => `${kind} ${id}`)));
    for (const id of Object.keys(engine.catalogue.parameters)) expect(resting).toContain(`parameter ${id}`);
    for (const { id } of world.nation.plants) expect(resting).toContain(`plant ${id}`);
    for (const { id } of engine.catalogue.laws) expect(resting).toContain(`law ${id}`);
    for (const { id } of engine.catalogue.events) expect(resting).toContain(`event ${id}`);
  });
});

describe('words of the archive', () => {
  it('take a citation apart', () => {
    expect(citation('Donier & Bonart 2014, arXiv 1412.4503: square-root impact')).toMatchObject({
      kind: 'source',
      date: '2014',
      link: 'arXiv 1412.4503',
    });
    expect(citation('fuel cost September 2025 (thenews.com.pk/amp/1345681)')).toMatchObject({
      date: 'September 2025',
      link: 'thenews.com.pk/amp/1345681',
    });
    expect(citation('design: halls stand down first')).toEqual({
      kind: 'design',
      title: 'Halls stand down first',
      date: '',
      link: '',
    });
  });
});
