// A small static server for the built site, used by `npm start` and the browser tests: files of one folder, under an
// optional prefix, on this machine only. Text is sent gzipped, as any static host would.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { HEADERS } from './policy.mjs';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * The file a request asks for, or null: never anything outside the folder, never a hidden file.
 * @param {string} folder absolute
 * @param {string} prefix begins and ends with /
 * @param {string} url as received
 */
async function locate(folder, prefix, url) {
  let name;
  try {
    name = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return null;
  }
  if (!name.startsWith(prefix) || /[\0\\]|(^|\/)\./.test(name)) return null;
  const file = path.join(folder, name.slice(prefix.length - 1));
  if (file !== folder && !file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep))
    return null;
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return file;
  // A folder is answered only by its address with the slash: relative links would break otherwise.
  if (!found?.isDirectory() || !name.endsWith('/')) return null;
  const index = path.join(file, 'index.html');
  return (await stat(index).catch(() => null))?.isFile() ? index : null;
}

/**
 * Serves `folder` and resolves once it listens.
 * @param {{ folder: string, prefix?: string, port?: number, tries?: number, headers?: Readonly<Record<string, string>> }} options
 *   port: the first one tried (0: any free one); tries: how many ports to try; headers: sent with every answer instead of ours
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} address ends with the prefix
 */
export async function serve({ folder, prefix = '/', port = 0, tries = 1, headers: own = HEADERS }) {
  const base = path.resolve(folder);
  const server = createServer(async (request, response) => {
    const headers = { ...own, 'cache-control': 'no-cache' };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headers, allow: 'GET, HEAD' }).end();
      return;
    }
    const file = await locate(base, prefix, request.url ?? '');
    const body = file && (await readFile(file).catch(() => null));
    if (!file || !body) {
      response.writeHead(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    const type = types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
    const zip =
      /^text|json|svg|wasm/.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    const sent = zip ? gzipSync(body, { level: 9 }) : body;
    // what is named by its hash never changes
    const fixed = /^[0-9a-f]{8}\.\w+$/.test(path.basename(file));
    response.writeHead(200, {
      ...headers,
      ...(fixed ? { 'cache-control': 'max-age=31536000, immutable' } : {}),
      'content-type': type,
      'content-length': sent.length,
      vary: 'accept-encoding',
      ...(zip ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : sent);
  });

  for (let attempt = 0; ; attempt += 1) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port === 0 ? 0 : port + attempt, '127.0.0.1', () => {
          server.off('error', reject);
          resolve(null);
        });
      });
      break;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || attempt + 1 >= tries) throw error;
    }
  }
  const listening = server.address();
  const chosen = listening !== null && typeof listening === 'object' ? listening.port : port;
  return {
    address: `http://localhost:${chosen}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
