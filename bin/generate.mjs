// npm run generate [-- --check]: writes what is made from code (diagram, schema, API description, the portal's types), or only compares it.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';
import { ROOT } from './sources.mjs';

/** Commands of `amip`; each writes its files, or with --check answers with exit code 1 if they are stale. */
const GENERATORS = ['diagram', 'schema', 'openapi'];

function run(file, args) {
  return spawnSync(process.execPath, [join(ROOT, file), ...args], { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}

const built = run('bin/build.mjs', ['--if-needed']);
if (built !== 0) process.exit(built);
const codes = GENERATORS.map((name) => run('bin/amip.mjs', [name, ...process.argv.slice(2)]));
codes.push(await portalTypes(process.argv.includes('--check')));
process.exit(Math.max(...codes));

/** The types by which the portal talks to the API, from docs/openapi.json. */
async function portalTypes(check) {
  const path = join('apps', 'portal', 'src', 'api', 'schema.d.ts');
  const source = pathToFileURL(join(ROOT, 'docs', 'openapi.json'));
  const types = `// Generated from docs/openapi.json by npm run generate.\n${astToString(await openapiTypes(source))}`;
  if (!check) {
    writeFileSync(join(ROOT, path), types);
    return 0;
  }
  if (readFileSync(join(ROOT, path), 'utf8') === types) return 0;
  console.error(`${path} ist nicht auf dem Stand von docs/openapi.json. Bitte „npm run generate“ ausführen.`);
  return 1;
}
