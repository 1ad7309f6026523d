// Makes assets/maps/pk.json from province topology and world-atlas outlines: rings of whole thousandths of a degree, delta-coded.
// Run by hand when a border changes: node .setup/map.mjs PROVINCES.topo.json [countries-50m.json of world-atlas 2.0.2]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const [provincesPath, countriesPath] = process.argv.slice(2);
if (provincesPath === undefined) {
  console.error('map: expected the provinces topology');
  process.exit(2);
}
const IDS = {
  'PK-GB': 'gb',
  'PK-KP': 'kp',
  'PK-TA': 'kp',
  'PK-PB': 'punjab',
  'PK-SD': 'sindh',
  'PK-BA': 'balochistan',
  'PK-JK': 'ajk',
  'PK-IS': 'islamabad',
};
const PAKISTAN = '586';
/** What a wide or a tall screen can show around the country: west, south, east, north. */
const WINDOW = [47, 13, 91, 46];
/** Degrees between the points of a neighbour's border, and the least size of an island. */
const FINE = 0.1;
const ISLAND = 0.5;

/** @param {string} file */
function load(file) {
  const topology = JSON.parse(readFileSync(file, 'utf8'));
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((/** @type {number[][]} */ arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  return { topology, arcs };
}
/** @param {any} geometry @returns {number[][]} */
function ringsOf(geometry) {
  return geometry.type === 'Polygon'
    ? geometry.arcs
    : geometry.type === 'MultiPolygon'
      ? geometry.arcs.flat()
      : [];
}
/** @param {number[][][]} arcs @param {number[]} ring */
function points(arcs, ring) {
  return ring.flatMap((at, i) => {
    const arc = at < 0 ? (arcs[~at] ?? []).slice().reverse() : (arcs[at] ?? []);
    return i === 0 ? arc : arc.slice(1);
  });
}
/** Rings made of the arcs that occur once among the given rings. @param {number[][][]} arcs @param {number[][]} rings */
function outline(arcs, rings) {
  /** @type {Map<number, number>} */
  const uses = new Map();
  for (const at of rings.flat()) uses.set(at < 0 ? ~at : at, (uses.get(at < 0 ? ~at : at) ?? 0) + 1);
  const left = rings
    .flat()
    .filter((at) => uses.get(at < 0 ? ~at : at) === 1)
    .map((at) => points(arcs, [at]));
  const out = [];
  while (left.length > 0) {
    const ring = left.pop() ?? [];
    for (let joined = true; joined; ) {
      joined = false;
      const end = ring[ring.length - 1] ?? [];
      const next = left.findIndex((arc) => near(arc[0], end) || near(arc[arc.length - 1], end));
      if (next >= 0) {
        const [arc = []] = left.splice(next, 1);
        ring.push(...(near(arc[0], end) ? arc : arc.slice().reverse()).slice(1));
        joined = true;
      }
    }
    if (ring.length > 8) out.push(ring);
  }
  return out;
}
/** @param {number[] | undefined} a @param {number[]} b */
function near(a, b) {
  return (
    a !== undefined &&
    Math.abs((a[0] ?? 0) - (b[0] ?? 0)) < 1e-9 &&
    Math.abs((a[1] ?? 0) - (b[1] ?? 0)) < 1e-9
  );
}
/** Cuts a ring to the window (Sutherland–Hodgman). @param {number[][]} ring */
function clip(ring) {
  let out = ring;
  for (const [axis, limit, above] of [
    [0, WINDOW[0], true],
    [1, WINDOW[1], true],
    [0, WINDOW[2], false],
    [1, WINDOW[3], false],
  ]) {
    const a = Number(axis);
    const at = Number(limit);
    const inside = (/** @type {number[]} */ p) => (above ? (p[a] ?? 0) >= at : (p[a] ?? 0) <= at);
    const next = [];
    for (let i = 0; i < out.length; i++) {
      const p = out[i] ?? [];
      const q = out[(i + 1) % out.length] ?? [];
      if (inside(p)) next.push(p);
      if (inside(p) !== inside(q)) {
        const t = (at - (p[a] ?? 0)) / ((q[a] ?? 0) - (p[a] ?? 0));
        next.push([0, 1].map((k) => (p[k] ?? 0) + t * ((q[k] ?? 0) - (p[k] ?? 0))));
      }
    }
    out = next;
  }
  return out;
}
/** Thins an arc but keeps its ends, so that two countries still share one border. @param {number[][]} arc */
function thin(arc) {
  const out = arc.slice(0, 1);
  for (const p of arc.slice(1, -1)) {
    const last = out[out.length - 1] ?? [];
    if (Math.hypot((p[0] ?? 0) - (last[0] ?? 0), (p[1] ?? 0) - (last[1] ?? 0)) >= FINE) out.push(p);
  }
  return [...out, ...arc.slice(1).slice(-1)];
}
/** @param {number[][]} ring @param {number} axis */
function span(ring, axis) {
  const values = ring.map((p) => p[axis] ?? 0);
  return Math.max(...values) - Math.min(...values);
}
/** Fetches the countries from the package registry when no file was given. */
function countries() {
  if (countriesPath !== undefined) return load(countriesPath);
  const dir = mkdtempSync(path.join(tmpdir(), 'map-'));
  try {
    execFileSync('npm', ['pack', 'world-atlas@2.0.2', '--silent'], { cwd: dir });
    execFileSync('tar', ['-xzf', 'world-atlas-2.0.2.tgz', 'package/countries-50m.json'], { cwd: dir });
    return load(path.join(dir, 'package', 'countries-50m.json'));
  } finally {
    rmSync(dir, { recursive: true });
  }
}
/** @param {number[][]} ring */
function code(ring) {
  let x = 0;
  let y = 0;
  return ring.flatMap(([lon = 0, lat = 0]) => {
    const [nx, ny] = [Math.round(lon * 1000), Math.round(lat * 1000)];
    const step = [nx - x, ny - y];
    x = nx;
    y = ny;
    return step;
  });
}

const home = load(provincesPath);
const [layer] = Object.values(home.topology.objects);
/** @type {Map<string, number[][]>} */
const groups = new Map();
for (const geometry of layer.geometries) {
  const id = IDS[/** @type {keyof typeof IDS} */ (geometry.id)];
  if (id === undefined) throw new Error(`map: no id for ${geometry.id} ${geometry.properties.name}`);
  groups.set(id, [...(groups.get(id) ?? []), ...ringsOf(geometry)]);
}
const world = countries();
const borders = world.arcs.map(thin);
const neighbours = world.topology.objects.countries.geometries
  .filter((/** @type {any} */ g) => g.id !== PAKISTAN)
  .flatMap((/** @type {any} */ g) => ringsOf(g).map((ring) => clip(points(borders, ring))))
  .filter((/** @type {number[][]} */ ring) => ring.length > 3 && span(ring, 0) + span(ring, 1) > ISLAND);
const provinces = Object.fromEntries(
  [...groups].map(([id, rings]) => [id, outline(home.arcs, rings).map(code)]),
);
const whole = outline(home.arcs, [...groups.values()].flat()).map(code);
writeFileSync(
  new URL('../assets/maps/pk.json', import.meta.url),
  `${JSON.stringify({ outline: whole, provinces, neighbours: neighbours.map(code) })}\n`,
);
