// Vite plugin that puts phaser-lean.js behind the name 'phaser' in production builds, and settles Phaser's feature
// flags at build time so that what is switched off is left out.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const entry = fileURLToPath(new URL('./phaser-lean.js', import.meta.url));
const source = fileURLToPath(new URL('../node_modules/phaser/src/', import.meta.url));
const flags = { CANVAS_RENDERER: true, WEBGL_RENDERER: true, WEBGL_DEBUG: false, FEATURE_SOUND: false };

export function phaserLean(): Plugin {
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
    transform(code, id) {
      if (!id.replaceAll('\\', '/').startsWith(source.replaceAll('\\', '/'))) return null;
      let settled = code;
      for (const [flag, on] of Object.entries(flags))
        settled = settled.replaceAll(`typeof ${flag}`, String(on));
      return settled === code ? null : { code: settled, map: null };
    },
  };
}
