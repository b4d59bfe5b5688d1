// Compiles the sources to dist/ (tsc), removes what has no source any more, and notes that dist/ is up to date.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildState, markBuilt, ROOT } from './sources.mjs';

if (process.argv.includes('--if-needed') && buildState() === 'fresh') process.exit(0);
const begun = new Date();
const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
markBuilt(begun);
