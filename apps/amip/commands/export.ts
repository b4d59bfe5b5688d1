// amip export --cycle KENNUNG [--out DATEI.json]: the whole programme of a cycle as JSON, as it stands or as it was resolved.
import { parseArgs } from 'node:util';
import type { Programme } from '#domain/document/programme.js';
import { frozenProgramme, workingProgramme } from '#application/programme/read-programme.js';
import type { Tx } from '#application/ports.js';
import { CommandProblem, writeWhole } from '../command-files.js';
import { installationOf, withDoor } from '../with-door.js';

const USAGE = 'Aufruf: npm run -s amip -- export --cycle KENNUNG [--out DATEI.json]';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export async function run(argv: string[]): Promise<number> {
  try {
    const { cycleId, out } = readArguments(argv);
    const programme = await withDoor(async ({ door, tenants }) => {
      for (const tenant of await tenants()) {
        const found = await door.read(installationOf(tenant.id), (tx) => programmeOf(tx, cycleId));
        if (found) return found;
      }
      throw new CommandProblem(`Ein Programm ${cycleId} gibt es hier nicht.`);
    });
    const json = `${JSON.stringify(programme, null, 2)}\n`;
    if (out) await writeWhole(out, json);
    else process.stdout.write(json);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function programmeOf(tx: Tx, cycleId: string): Promise<Programme | null> {
  const cycle = await tx.cycles.find(cycleId);
  if (!cycle) return null;
  const version = cycle.resolvedVersionId ? await tx.versions.find(cycle.resolvedVersionId) : null;
  return version ? frozenProgramme(tx, cycle, version) : workingProgramme(tx, cycle);
}

function readArguments(argv: string[]): { cycleId: string; out: string | undefined } {
  try {
    const { values } = parseArgs({ args: argv, options: { cycle: { type: 'string' }, out: { type: 'string' } } });
    if (values.cycle && UUID.test(values.cycle)) return { cycleId: values.cycle, out: values.out };
  } catch {
    // an unknown option: the usage says what is known
  }
  throw new CommandProblem(USAGE);
}
