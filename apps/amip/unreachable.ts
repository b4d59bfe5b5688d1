// A server that does not answer or lets nobody in is a matter of configuration, not a bug: one German sentence instead of a stack.

const SENTENCES: Record<string, string> = {
  ECONNREFUSED: 'nimmt keine Verbindungen an',
  ENOTFOUND: 'hat einen unbekannten Namen',
  EAI_AGAIN: 'hat einen Namen, der sich gerade nicht auflösen lässt',
  ETIMEDOUT: 'antwortet nicht',
  EHOSTUNREACH: 'ist nicht erreichbar',
  ENETUNREACH: 'ist nicht erreichbar',
  ECONNRESET: 'bricht die Verbindung ab',
  '28P01': 'lehnt das Passwort ab',
  '28000': 'lehnt die Anmeldung ab',
  '3D000': 'kennt die Datenbank nicht',
  '53300': 'hat keine freie Verbindung mehr',
  '57P03': 'startet gerade oder fährt herunter',
};

interface ServerError {
  code: string;
  message: string;
  address?: string;
  port?: number;
  hostname?: string;
}

export function isUnreachable(error: unknown): boolean {
  return relevant(error) !== undefined;
}

/** @param what e.g. „Der Datenbankserver (DATABASE_URL)“ */
export function unreachable(error: unknown, what = 'Der Datenbankserver (DATABASE_URL, DATABASE_OWNER_URL)'): string {
  const found = relevant(error);
  if (found === undefined)
    return `${what} ist nicht erreichbar: ${error instanceof Error ? error.message : String(error)}`;
  const place =
    found.address !== undefined
      ? ` unter ${found.address}:${found.port}`
      : found.hostname
        ? ` „${found.hostname}“`
        : '';
  return `${what}${place} ${SENTENCES[found.code]} (${found.code}).`;
}

/** An error with a known code, also the first of several addresses that were tried, or the driver's inside the ORM's. */
function relevant(error: unknown): ServerError | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, errors, driverError } = error as { code?: unknown; errors?: unknown[]; driverError?: unknown };
  if (Array.isArray(errors)) {
    const inner = errors.map(relevant).find((candidate) => candidate !== undefined);
    if (inner) return inner;
  }
  if (typeof code === 'string' && code in SENTENCES) return error as ServerError;
  return driverError === undefined ? undefined : relevant(driverError);
}
