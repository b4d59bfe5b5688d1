// What the build is made from and whether it is up to date: dist/.built is written after every successful build.
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
const STAMP = join(ROOT, 'dist', '.built');
const FOLDERS = ['apps', 'libs', 'migrations', 'demo'];

/** Paths of all sources that are compiled, relative to the project. */
export function sources() {
  return FOLDERS.flatMap((folder) => (existsSync(join(ROOT, folder)) ? files(folder) : [])).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && !path.startsWith(join('apps', 'portal')),
  );
}

/** 'missing' | 'stale' | 'fresh' */
export function buildState() {
  const built = statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return 'missing';
  const changed = [...sources(), 'tsconfig.json', 'tsconfig.build.json', 'package.json'];
  return changed.some((path) => statSync(join(ROOT, path)).mtimeMs > built) ? 'stale' : 'fresh';
}

/** Removes what was compiled from sources that are gone and dates the build to its beginning: a source saved meanwhile is newer. */
export function markBuilt(begun) {
  const wanted = new Set(sources().map((path) => path.replace(/\.ts$/, '')));
  for (const folder of FOLDERS.map((name) => join('dist', name)))
    for (const path of existsSync(join(ROOT, folder)) ? files(folder) : []) {
      const module = path.replace(/^dist./, '').replace(/\.js(\.map)?$/, '');
      if (/\.js(\.map)?$/.test(path) && !wanted.has(module)) rmSync(join(ROOT, path));
    }
  writeFileSync(STAMP, `${begun.toISOString()}\n`);
  utimesSync(STAMP, begun, begun);
}

function files(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
}
