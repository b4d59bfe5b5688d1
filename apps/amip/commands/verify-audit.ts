/** `amip verify-audit`: one German sentence per Jobcenter, whether its audit trail is whole; exit code 1 if one is not. */
import { existsSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { applicationDataSource } from '#persistence/data-source.js';
import { readAnchor, writeAnchor } from '#persistence/anchor-file.js';
import { advanceAnchor, verifyAudit, type Anchor, type Verdict } from '#persistence/verify-audit.js';
import { parseArguments, requireConfig, WrongUsage } from '../arguments.js';
import { openDatabase } from '../embedded/database.js';
import { systemClock } from '../system-clock.js';

/**
 * `--jobcenter KEY` only this one; `--anchor FILE` compares with an anchor kept elsewhere; `--write-anchor FILE` writes one if all is whole.
 * @returns 0 whole, 1 broken
 * @throws WrongUsage for an unknown Jobcenter or a file that is no anchor
 */
export async function run(argv: readonly string[]): Promise<number> {
  const { values } = parseArguments('verify-audit', argv, {
    options: { jobcenter: { type: 'string' }, anchor: { type: 'string' }, 'write-anchor': { type: 'string' } },
  });
  const { jobcenter, anchor: anchorFile, 'write-anchor': target } = values;
  if (jobcenter !== undefined && target !== undefined)
    throw new WrongUsage('Der Anker gilt für alle Jobcenter; bitte --write-anchor ohne --jobcenter verwenden.');
  const anchor = await givenAnchor(anchorFile);
  const known = await givenAnchor(target !== undefined && existsSync(target) ? target : undefined);
  const database = await openDatabase(requireConfig());
  try {
    const source = await applicationDataSource(database.databaseUrl, 1).initialize();
    try {
      return await verify(source, { ...known, ...anchor }, known, jobcenter, target);
    } catch (error) {
      if (!NOT_THERE.includes((error as { code?: string }).code ?? '')) throw error;
      console.error('In dieser Datenbank gibt es kein Protokoll. Wurde sie schon mit „amip migrate“ eingerichtet?');
      return 1;
    } finally {
      await source.destroy();
    }
  } finally {
    await database.close();
  }
}

/** Undefined function, table, schema. */
const NOT_THERE = ['42883', '42P01', '3F000'];

async function verify(
  source: DataSource,
  anchor: Anchor,
  known: Anchor,
  jobcenter: string | undefined,
  target: string | undefined,
): Promise<number> {
  const verdicts = await verifyAudit(source, anchor, jobcenter);
  if (jobcenter !== undefined && verdicts.length === 0)
    throw new WrongUsage(`Das Jobcenter „${jobcenter}“ gibt es nicht.`);
  for (const verdict of verdicts) console.log(sentence(verdict));
  if (verdicts.length === 0) console.log('Es gibt noch kein Jobcenter.');
  if (verdicts.some(({ fault }) => fault !== null)) return 1;
  if (target === undefined) return 0;
  const { anchor: next, faults } = await advanceAnchor(source, known, systemClock.now());
  for (const fault of faults) console.log(`${fault} (Anker in ${target}).`);
  if (faults.length > 0) return 1;
  await writeAnchor(target, next);
  return 0;
}

const sentence = ({ key, count, hash, fault }: Verdict): string =>
  fault === null
    ? `${key}: unversehrt, ${count} ${count === 1 ? 'Eintrag' : 'Einträge'}, letzter Hash ${hash.slice(0, 16)}…`
    : `${key}: NICHT UNVERSEHRT – ${fault}.`;

async function givenAnchor(file: string | undefined): Promise<Anchor> {
  if (file === undefined) return {};
  if (!existsSync(file)) throw new WrongUsage(`Die Ankerdatei ${file} gibt es nicht.`);
  try {
    return await readAnchor(file);
  } catch (error) {
    throw new WrongUsage(`${(error as Error).message}.`);
  }
}
