// Makes dist/: the server's sources by tsc, the portal by Vite, each only where needed with --if-needed; notes that it is up to date.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildPortal } from './build-portal.mjs';
import { buildState, markBuilt, removeOrphans, ROOT } from './sources.mjs';

const always = !process.argv.includes('--if-needed');

if (always || buildState('server') !== 'fresh') {
  const begun = new Date();
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  removeOrphans();
  markBuilt('server', begun);
}
if (always || buildState('portal') !== 'fresh') {
  const begun = new Date();
  await buildPortal();
  markBuilt('portal', begun);
}
