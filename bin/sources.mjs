// What the build is made from and whether it is up to date: dist/.built and dist/portal/.built are written after every successful build.
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
const STAMPS = { server: join(ROOT, 'dist', '.built'), portal: join(ROOT, 'dist', 'portal', '.built') };
const PORTAL = join('apps', 'portal');
const FOLDERS = ['apps', 'libs', 'migrations', 'demo'];

/** Paths of all sources that are compiled, relative to the project. */
export function sources() {
  return FOLDERS.flatMap((folder) => (existsSync(join(ROOT, folder)) ? files(folder) : [])).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && !path.startsWith(PORTAL),
  );
}

/** Everything the portal is made from; it uses the domain. */
const portalSources = () => [...files(PORTAL), ...files(join('libs', 'domain')), 'package.json'];

/** @param {'server' | 'portal'} part  @returns {'missing' | 'stale' | 'fresh'} */
export function buildState(part) {
  const built = statSync(STAMPS[part], { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return 'missing';
  const made =
    part === 'portal' ? portalSources() : [...sources(), 'tsconfig.json', 'tsconfig.build.json', 'package.json'];
  return made.some((path) => statSync(join(ROOT, path)).mtimeMs > built) ? 'stale' : 'fresh';
}

/** Dates the build to its beginning: a source saved meanwhile is newer. */
export function markBuilt(part, begun) {
  writeFileSync(STAMPS[part], `${begun.toISOString()}\n`);
  utimesSync(STAMPS[part], begun, begun);
}

/** Removes what was compiled from sources that are gone. */
export function removeOrphans() {
  const wanted = new Set(sources().map((path) => path.replace(/\.ts$/, '')));
  for (const folder of FOLDERS.map((name) => join('dist', name)))
    for (const path of existsSync(join(ROOT, folder)) ? files(folder) : []) {
      const module = path.replace(/^dist./, '').replace(/\.js(\.map)?$/, '');
      if (/\.js(\.map)?$/.test(path) && !wanted.has(module)) rmSync(join(ROOT, path));
    }
}

function files(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
}
