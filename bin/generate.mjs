// npm run generate [-- --check]: writes what is made from code (diagram, schema, API description), or only compares it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './sources.mjs';

/** Commands of `amip`; each writes its files, or with --check answers with exit code 1 if they are stale. */
const GENERATORS = ['diagram', 'schema', 'openapi'];

function run(file, args) {
  return spawnSync(process.execPath, [join(ROOT, file), ...args], { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}

const built = run('bin/build.mjs', ['--if-needed']);
if (built !== 0) process.exit(built);
const codes = GENERATORS.map((name) => run('bin/amip.mjs', [name, ...process.argv.slice(2)]));
process.exit(Math.max(...codes));
