// What can go wrong with the embedded database, said so that a person knows what to do next.

/** A failure whose message is German and complete; the command prints it without a stack. */
export class EmbeddedDatabaseFailure extends Error {
  override readonly name: string = 'EmbeddedDatabaseFailure';
}

/** Another living process works on the same state folder. */
export class StateDirInUse extends EmbeddedDatabaseFailure {
  override readonly name = 'StateDirInUse';
  constructor(
    readonly stateDir: string,
    readonly pid: number,
  ) {
    super(
      `AMIP läuft hier schon: Prozess ${pid} benutzt den Zustand in ${stateDir}. ` +
        'Beenden Sie ihn zuerst, oder wählen Sie mit AMIP_STATE_DIR ein anderes Verzeichnis.',
    );
  }
}

const KNOWN: [pattern: RegExp, explain: (match: RegExpMatchArray) => string][] = [
  [
    /could not look up effective user ID (\d+)/,
    ([, uid]) =>
      `Die Benutzerkennung ${uid} steht nicht in der Benutzerliste (/etc/passwd); PostgreSQL braucht dort einen Eintrag. ` +
      'Legen Sie einen Benutzer mit dieser Kennung an, starten Sie als anderer Benutzer, oder nennen Sie mit DATABASE_URL einen eigenen Server.',
  ],
  [
    /No space left on device|Check free disk space|could not resize shared memory|Disk quota exceeded/i,
    () =>
      'Der Datenträger ist voll. Schaffen Sie Platz, oder legen Sie den Zustand mit AMIP_STATE_DIR auf einen anderen.',
  ],
  [
    /error while loading shared libraries: ([^:\s]+)/,
    ([, library]) =>
      `Auf diesem System fehlt die Bibliothek ${library}. Installieren Sie sie, oder nennen Sie mit DATABASE_URL einen eigenen Server.`,
  ],
  [
    /incompatible with (?:server|this version of PostgreSQL)|database files are incompatible/,
    () =>
      'Die Daten stammen von einer anderen PostgreSQL-Version. Sichern Sie sie mit dieser Version, oder wählen Sie mit AMIP_STATE_DIR ein leeres Verzeichnis.',
  ],
  [
    /Permission denied|Operation not permitted|has wrong ownership|EACCES|EPERM/i,
    () =>
      'Der Zugriff auf das Zustandsverzeichnis ist nicht erlaubt. Starten Sie als der Benutzer, dem es gehört, oder wählen Sie mit AMIP_STATE_DIR ein anderes.',
  ],
  [
    /Read-only file system|EROFS/i,
    () => 'Das Zustandsverzeichnis ist schreibgeschützt. Wählen Sie mit AMIP_STATE_DIR ein anderes.',
  ],
];

/**
 * Turns what PostgreSQL or the system said into a failure with a German explanation first and the original words after it.
 * @param doing what was tried, e.g. „Die eingebaute Datenbank startet nicht“
 */
export function explain(doing: string, said: unknown): EmbeddedDatabaseFailure {
  if (said instanceof EmbeddedDatabaseFailure) return said;
  const words = (said instanceof Error ? said.message : String(said)).trim();
  for (const [pattern, text] of KNOWN) {
    const match = words.match(pattern);
    if (match) return new EmbeddedDatabaseFailure(`${doing}. ${text(match)}\n${indent(words)}`, { cause: said });
  }
  return new EmbeddedDatabaseFailure(`${doing}:\n${indent(words)}`, { cause: said });
}

function indent(words: string): string {
  return words
    .split('\n')
    .slice(-15)
    .map((line) => `  ${line}`)
    .join('\n');
}
