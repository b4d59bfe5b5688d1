/** What went wrong, told for the person: refusals by kind, bad requests by status, a database out of reach as 503, all else as 500. */
import { HttpException } from '@nestjs/common';
import type { Refusal, RefusalKind } from '#domain/shared/refusal.js';
import { Refused } from '#application/refused.js';
import { HttpProblem } from './problem.js';

const STATUS: Readonly<Record<RefusalKind, number>> = {
  invalid: 400,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  stale: 412,
  tooMany: 429,
};

/** Seconds after which asking again makes sense when the database does not answer. */
const RETRY_AFTER = 5;

/** Codes of Node and PostgreSQL that mean: not reachable now (connection, shutdown, start, no slot, disk, time limit). */
const OUT_OF_REACH =
  /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|EHOSTUNREACH|08\w{3}|57P0\w|57014|53\w{3}|55P03|40001|40P01|58030)$/;
const LOST =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Connection is not established|server closed the connection|Query ?runner already released/i;
/** Text that PostgreSQL cannot store, such as U+0000. */
const UNSTORABLE = /^(?:22021|22P05)$/;
/** A value of the wrong form, e.g. a number as the cursor of a list whose cursors are ids. */
const MALFORMED = /^(?:22P02|22003|22007|22008)$/;
const DUPLICATE = '23505';

const BY_STATUS: Readonly<Record<number, readonly [code: string, detail: string]>> = {
  400: ['request.malformed', 'Die Anfrage ist nicht lesbar. Bitte prüfen Sie, ob sie gültiges JSON enthält.'],
  404: ['notFound', 'Diese Adresse gibt es nicht.'],
  405: ['methodNotAllowed', 'Diese Methode gibt es hier nicht.'],
  413: ['request.tooLarge', 'Die Anfrage ist zu groß; möglich sind 2 MB.'],
  414: ['request.tooLong', 'Die Adresse ist zu lang.'],
  415: ['request.mediaType', 'Bitte senden Sie JSON (Content-Type: application/json).'],
  431: ['request.tooLarge', 'Die Kopfzeilen der Anfrage sind zu groß.'],
};

export function toProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof Refused) return ofRefusal(error.refusal);
  const status = error instanceof HttpException ? error.getStatus() : clientStatusOf(error);
  if (status !== null && status < 500) {
    const [code, detail] = BY_STATUS[status] ?? ['request.refused', 'Die Anfrage ist so nicht möglich.'];
    return new HttpProblem(status, code, detail);
  }
  return (
    ofDatabase(error) ??
    new HttpProblem(
      500,
      'internal',
      'Im System ist ein Fehler aufgetreten. Er ist vermerkt; bitte nennen Sie bei Rückfragen die Kennung der Anfrage.',
    )
  );
}

/** A guard of a table that says no is 422: the request is right, a condition is not met yet. */
function ofRefusal(refusal: Refusal): HttpProblem {
  const { kind, code, detail, problems, reasons, facts } = refusal;
  const status = kind === 'conflict' && reasons !== undefined && reasons.length > 0 ? 422 : STATUS[kind];
  const retryAfterSeconds = kind === 'tooMany' ? Number(facts?.['retryAfterSeconds'] ?? 60) : undefined;
  return new HttpProblem(status, code, detail, { problems, refusals: reasons, facts, retryAfterSeconds });
}

/** Errors of Fastify carry the status; those of the database do not. */
function clientStatusOf(error: unknown): number | null {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}

function ofDatabase(error: unknown): HttpProblem | null {
  for (
    let cause = error as Failure | undefined, depth = 0;
    typeof cause === 'object' && cause !== null && depth < 4;
    cause = inner(cause), depth++
  ) {
    const { code } = cause;
    if ((typeof code === 'string' && OUT_OF_REACH.test(code)) || LOST.test(String(cause.message))) {
      return new HttpProblem(
        503,
        'unavailable',
        'Das System ist gerade nicht erreichbar. Bitte versuchen Sie es gleich noch einmal; Ihre Eingabe wurde nicht gespeichert.',
        {
          retryAfterSeconds: RETRY_AFTER,
        },
      );
    }
    if (code === DUPLICATE)
      return new HttpProblem(
        409,
        'duplicate',
        'Das gibt es schon; vielleicht hat es gerade jemand anderes angelegt. Bitte laden Sie die Ansicht neu.',
      );
    if (typeof code === 'string' && MALFORMED.test(code)) {
      return new HttpProblem(
        400,
        'input.malformed',
        'Eine Angabe hat nicht die richtige Form. Bitte prüfen Sie Kennungen, Zahlen und Tage.',
      );
    }
    if (typeof code === 'string' && UNSTORABLE.test(code)) {
      return new HttpProblem(
        400,
        'input.characters',
        'Der Text enthält Zeichen, die nicht gespeichert werden können. Bitte entfernen Sie Steuerzeichen.',
      );
    }
  }
  return null;
}

/** TypeORM wraps the driver's error, Node several attempts to connect; a wrapped one tells more than the wrapper. */
interface Failure {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly driverError?: Failure;
  readonly errors?: readonly Failure[];
  readonly cause?: Failure;
}

const inner = ({ driverError, errors, cause }: Failure): Failure | undefined => driverError ?? errors?.[0] ?? cause;
