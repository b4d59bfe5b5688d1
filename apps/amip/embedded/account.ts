// As which system user PostgreSQL runs: as ourselves, or, because it refuses root, as an unprivileged account when we are root.
import { readFileSync, statSync } from 'node:fs';
import { EmbeddedDatabaseFailure } from './failure.js';

export interface SystemAccount {
  readonly uid: number;
  readonly gid: number;
  /** true if it is another user than ours, so files must be handed over and paths may be out of its reach. */
  readonly foreign: boolean;
}

const UNPRIVILEGED = ['nobody', 'postgres', 'daemon'];

/**
 * Chooses the account. As root: whoever owns existing data (so a folder first used without root stays usable), else nobody.
 * @param dataDir folder of the cluster, which need not exist
 */
export function accountFor(
  dataDir: string,
  passwd: () => string = () => readFileSync('/etc/passwd', 'utf8'),
): SystemAccount {
  if (process.getuid === undefined || process.getgid === undefined)
    throw new EmbeddedDatabaseFailure(
      'Unter Windows gibt es keine eingebaute Datenbank. Nennen Sie mit DATABASE_URL einen PostgreSQL-Server.',
    );
  const own = { uid: process.getuid(), gid: process.getgid(), foreign: false };
  if (own.uid !== 0) return own;
  if (process.platform !== 'linux')
    throw new EmbeddedDatabaseFailure(
      'Als root läuft die eingebaute Datenbank nur unter Linux. Starten Sie als gewöhnlicher Benutzer.',
    );
  const owner = statSync(dataDir, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, foreign: true };
  const entries = passwd()
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of UNPRIVILEGED) {
    const entry = entries.find((fields) => fields[0] === name);
    const [uid, gid] = [Number(entry?.[2]), Number(entry?.[3])];
    if (uid > 0 && gid > 0) return { uid, gid, foreign: true };
  }
  throw new EmbeddedDatabaseFailure(
    'PostgreSQL läuft nicht als root, und in /etc/passwd steht kein Benutzer „nobody“, als der es laufen könnte. ' +
      'Legen Sie ihn an, starten Sie als gewöhnlicher Benutzer, oder nennen Sie mit DATABASE_URL einen eigenen Server.',
  );
}
