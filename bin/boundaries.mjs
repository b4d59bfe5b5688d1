// npm run boundaries: checks the direction of dependencies and fails as well if it saw too little to mean anything.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources.mjs';

const LEAST_MODULES = 20;
const folders = ['apps', 'libs', 'migrations', 'demo', 'test'].filter((folder) => existsSync(join(ROOT, folder)));
const cli = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const { stdout, stderr } = spawnSync(
  process.execPath,
  [cli, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders],
  { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 },
);

let result;
try {
  result = JSON.parse(stdout);
} catch {
  fail(`Die Prüfung der Abhängigkeiten lief nicht:\n${stderr || stdout}`);
}
const own = result.modules.filter(({ source }) => folders.some((folder) => source.startsWith(`${folder}/`)));
const betweenLibs = own.flatMap(({ source, dependencies }) =>
  dependencies.filter(({ module, resolved }) => module.startsWith('#') && library(source) !== library(resolved)),
);
if (own.length < LEAST_MODULES) fail(`Nur ${own.length} Module gesehen; die Prüfung sagt nichts aus.`);
if (!betweenLibs.some(({ resolved }) => resolved.startsWith('libs/')))
  fail('Keine Abhängigkeit zwischen den Bibliotheken gesehen; die Prüfung sagt nichts aus.');

const violations = result.summary.violations;
for (const { rule, from, to, cycle } of violations)
  console.error(`${rule.name}: ${from} → ${cycle ? cycle.map(({ name }) => name).join(' → ') : to}`);
console.log(
  `${own.length} Module, ${betweenLibs.length} Abhängigkeiten zwischen Bibliotheken, ${violations.length} Verstöße`,
);
process.exit(violations.length > 0 ? 1 : 0);

function library(path) {
  return path.split('/').slice(0, 2).join('/');
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
