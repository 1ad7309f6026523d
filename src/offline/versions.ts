// Which caches belong to which version of the game, and which of them nobody needs any more.

/** A version of the whole site, as the build lists it. */
export interface Version {
  /** hash over all its files */
  readonly version: string;
  /** the name of its first script: its pages hold a lock by it */
  readonly build: string;
  /** the list of all its files */
  readonly list: Kept;
}
/** A file: path from the scope, and sha256 in base64; the page itself is `index.html`. */
export type Kept = readonly [path: string, sha256: string];

/** Caches and locks are shared by everything on one origin: ours are told by their beginning, with the path under which this game lies. */
export function prefixOf(scope: string): string {
  return `surplus ${new URL(scope).pathname} `;
}
export function cacheOf(scope: string, { build, version }: Version): string {
  return `${prefixOf(scope)}${build} ${version}`;
}
function buildOf(cache: string): string {
  return cache.split(' ').at(-2) ?? '';
}

/**
 * Caches of other versions that no page uses. Every page holds a lock while it is open, named by its path and build (src/platform/offline.ts). While
 * there are more pages than locks, one has not said yet which build it is and may need any of them: none is stale then.
 * @param names all caches of the origin
 * @param windows how many pages are open below the scope
 * @param held names of the locks that are held, one for each holder
 */
export function staleCaches(
  names: readonly string[],
  scope: string,
  own: Version,
  windows: number,
  held: readonly string[],
): readonly string[] {
  const builds = held
    .filter((name) => name.startsWith(prefixOf(scope)))
    .map((name) => name.slice(prefixOf(scope).length));
  if (builds.length < windows) return [];
  const used = new Set(builds);
  return names.filter(
    (name) => name.startsWith(prefixOf(scope)) && name !== cacheOf(scope, own) && !used.has(buildOf(name)),
  );
}

/** Whether a file is named by what is in it: the same name is then the same file in every version. */
export function isHashed(path: string): boolean {
  return /^assets\/[0-9a-f]{8}\.\w+$/.test(path);
}

/** The file that an address asks for, as a path from the scope; null for what lies elsewhere. */
export function pathOf(address: string, scope: string): string | null {
  const [asked, home] = [new URL(address), new URL(scope)];
  if (asked.origin !== home.origin || !asked.pathname.startsWith(home.pathname)) return null;
  const path = asked.pathname.slice(home.pathname.length);
  return path === '' ? 'index.html' : path;
}
