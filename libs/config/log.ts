// Structured log without personal content: what could name or quote a person is removed before a line is written.
import { pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from './config.js';

const REMOVED = '[entfernt]';
/** Keys whose values are content, contact data or secrets, wherever they stand in a logged object. */
const PERSONAL =
  /^(?:body|payload|content|blocks?|text|comment|reply|quote|reason|subject|html|e-?mail|mail|to|cc|bcc|from|recipients?|envelope|(?:display|first|last|user)?name|organi[sz]ation|cookies?|set-cookie|authorization|x-csrf-token|csrf|password|passwort|secret|token|session|parameters|query|detail|where|response|rejected|headers)$/i;
const EMAIL = /[^\s<>()[\]"'„“,;:=]+@[^\s<>()[\]"'„“,;:=]+/g;
const URL_PASSWORD = /([a-z][a-z0-9+.-]*:\/\/[^\s:/@]*):[^\s/]*@/gi;
const DEPTH = 6;

/** Masks mail addresses and passwords in URLs inside any text that is about to be logged. */
export function masked(text: string): string {
  return text
    .replace(URL_PASSWORD, `$1:${REMOVED}@`)
    .replace(EMAIL, (found, at: number) => (isUrl(text, at) ? found : REMOVED));
}

/** Copy of a value in which personal keys are removed, errors are reduced to type, code, message and stack, and texts are masked. */
export function withoutPersonalContent(value: unknown, depth = DEPTH): unknown {
  if (typeof value === 'string') return masked(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (depth === 0) return REMOVED;
  if (value instanceof Error) return describeError(value, depth);
  if (Array.isArray(value)) return value.map((entry) => withoutPersonalContent(entry, depth - 1));
  if (ArrayBuffer.isView(value)) return REMOVED;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      PERSONAL.test(key) ? REMOVED : withoutPersonalContent(entry, depth - 1),
    ]),
  );
}

/**
 * The log of this process: one JSON object per line on stderr (stdout belongs to what a command prints).
 * @param destination another stream, for tests
 */
export function createLog(
  config: Pick<Config, 'logLevel'>,
  destination: DestinationStream = pino.destination(2),
): Logger {
  const log = pino(
    {
      level: config.logLevel,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: (error: unknown) => error },
      formatters: {
        level: (label) => ({ level: label }),
        log: (entry) => withoutPersonalContent(entry) as Record<string, unknown>,
      },
      hooks: {
        logMethod(args, method) {
          const [first, ...others] = args as unknown[];
          // An error given alone would put its unmasked message into `msg`.
          const complete =
            first instanceof Error && others.length === 0 ? [{ err: first }, first.message] : [first, ...others];
          method.apply(this, complete.map((arg) => (typeof arg === 'string' ? masked(arg) : arg)) as typeof args);
        },
      },
    },
    destination,
  );
  // pino formats the bindings of the first logger only; children are created from this one and inherit the method.
  const child = log.child;
  log.child = function (this: Logger, bindings, options) {
    return child.call(this, withoutPersonalContent(bindings) as typeof bindings, options);
  } as typeof log.child;
  return log;
}

function describeError(error: Error, depth: number): Record<string, unknown> {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return {
    type: error.name,
    message: masked(error.message),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(error.stack === undefined ? {} : { stack: masked(error.stack) }),
    ...(cause === undefined ? {} : { cause: withoutPersonalContent(cause, depth - 1) }),
  };
}

/** user:[entfernt]@host inside a URL is an address of a server, not of a person. */
function isUrl(text: string, at: number): boolean {
  return text.lastIndexOf('://', at) >= 0 && !/\s/.test(text.slice(text.lastIndexOf('://', at), at));
}
