// Vite plugin that puts phaser-lean.js behind the name 'phaser' in production builds, settles Phaser's feature flags, and leaves out
// what the map does not use (docs/decisions/020-canvas.md). What is left out throws when something comes to it.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const entry = fileURLToPath(new URL('./phaser-lean.js', import.meta.url));
const absent = fileURLToPath(new URL('./phaser-absent.cjs', import.meta.url)).replaceAll('\\', '/');
const source = fileURLToPath(new URL('../node_modules/phaser/src/', import.meta.url)).replaceAll('\\', '/');
const flags = { CANVAS_RENDERER: true, WEBGL_RENDERER: false, WEBGL_DEBUG: false, FEATURE_SOUND: false };

/** Modules that nothing of the map's comes to. */
const ABSENT = [
  'display/mask/GeometryMask',
  'gameobjects/GameObjectCreator',
  'gameobjects/components/GetBounds',
  'gameobjects/components/PathFollower',
  'geom/ellipse/Ellipse',
  'geom/line/Line',
  'renderer/snapshot/CanvasSnapshot',
  'renderer/snapshot/WebGLSnapshot',
  'renderer/webgl/renderNodes/defaults/DefaultGraphicsNodes',
  'renderer/webgl/renderNodes/defaults/DefaultImageNodes',
  'renderer/webgl/wrappers/WebGLTextureWrapper',
  'textures/DynamicTexture',
];
/** Modules that Phaser makes or calls unasked, with the methods that it calls then. */
const effect = ['reset', 'update', 'preRender', 'postRenderCanvas', 'destroy'];
const IDLE: Readonly<Record<string, readonly string[]>> = {
  'animations/AnimationManager': [],
  'cache/CacheManager': [],
  'cameras/2d/effects/Fade': effect,
  'cameras/2d/effects/Flash': effect,
  'cameras/2d/effects/Pan': effect,
  'cameras/2d/effects/RotateTo': effect,
  'cameras/2d/effects/Shake': effect,
  'cameras/2d/effects/Zoom': effect,
  'core/DebugHeader': [],
  // would stay behind on document and window, one a map; a page that is hidden is heard of in phaser-map.ts
  'core/VisibilityHandler': [],
  'data/DataManager': [],
  'dom/CreateDOMContainer': [],
  'gameobjects/components/FilterList': ['destroy'],
  'gameobjects/tilesprite/TileSprite': ['setOrigin'],
  'input/InputManager': [],
  'math/random-data-generator/RandomDataGenerator': [],
};
/** Tables of modules of which only these are used. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  'math/index': ['RandomDataGenerator'],
  'textures/parsers/index': ['Image'],
  'utils/array/index': ['Add', 'AddAt', 'Remove', 'RemoveAt', 'RemoveBetween', 'StableSort'],
};

/** The text of a module of Phaser as the map has it; null for its own. */
function lean(name: string): string | null {
  const helper = (call: string): string => `module.exports = require(${JSON.stringify(absent)}).${call};`;
  if (ABSENT.includes(name)) return helper(`absent('${name}')`);
  const methods = IDLE[name];
  if (methods !== undefined) return helper(`idle(${JSON.stringify(methods)})`);
  const kept = ONLY[name];
  if (kept === undefined) return null;
  const lines = readFileSync(`${source}${name}.js`, 'utf8').match(/^ +\w+: require\('[^']+'\)/gm) ?? [];
  const some = lines.filter((line) => kept.includes(line.trim().split(':')[0] ?? ''));
  if (some.length !== kept.length)
    throw new Error(`Phaser's ${name} has no longer all of ${kept.join(', ')}.`);
  return helper(`only('${name}', {${some.join(',')}})`);
}

export function phaserLean(): Plugin {
  const named = [...ABSENT, ...Object.keys(IDLE), ...Object.keys(ONLY)];
  const met = new Set<string>();
  return {
    name: 'phaser-lean',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      define: { global: 'globalThis' },
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: entry },
          { find: /^phaser-src\//, replacement: source },
        ],
      },
    }),
    buildStart() {
      const gone = named.filter((name) => !existsSync(`${source}${name}.js`));
      if (gone.length > 0) this.error(`Phaser no longer has ${gone.join(', ')}.`);
    },
    load(id) {
      const file = id.replaceAll('\\', '/');
      if (!file.startsWith(source)) return null;
      const name = file.slice(source.length).replace(/\.js$/, '');
      const code = lean(name);
      if (code !== null) met.add(name);
      return code;
    },
    transform(code, id) {
      if (!id.replaceAll('\\', '/').startsWith(source)) return null;
      let settled = code;
      for (const [flag, on] of Object.entries(flags))
        settled = settled.replaceAll(`typeof ${flag}`, String(on));
      return settled === code ? null : { code: settled, map: null };
    },
    buildEnd(fault) {
      const idle = named.filter((name) => !met.has(name));
      if (fault === undefined && idle.length > 0)
        this.error(`Nothing asks Phaser for ${idle.join(', ')} any more.`);
    },
  };
}
