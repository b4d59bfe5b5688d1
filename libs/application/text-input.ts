/** What people type: trimmed, line ends unified, no control characters, nothing that shows nothing; a refusal names the field and what to do. */
import { isLocalDay } from '#domain/shared/berlin.js';
import { withoutInvisible } from '#domain/shared/visible-text.js';
import { refuse } from './refused.js';

/** Control characters but tab and line feed, and halves of surrogate pairs: neither PostgreSQL nor a DOCX can hold them. */
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Cs}\ufffe\uffff]/u;

/** Characters that show nothing: a reason of nothing but these is none. */
const INVISIBLE = /[\s\p{Z}\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufe00-\ufe0f]/gu;

/** @returns the text, or null where nothing was typed that can be seen. @throws Refused invalid */
export function optionalText(pointer: string, value: string | null | undefined, max = 10_000): string | null {
  const text = withoutInvisible((value ?? '').replace(/\r\n?|[\u2028\u2029]/g, '\n')).trim();
  if (text.replace(INVISIBLE, '') === '' && !FORBIDDEN.test(text)) return null;
  if (text.length > max) invalid(pointer, `Höchstens ${max} Zeichen; hier sind es ${text.length}. Bitte kürzen.`);
  if (FORBIDDEN.test(text))
    invalid(pointer, 'Der Text enthält unsichtbare Steuerzeichen. Bitte entfernen oder neu eintippen.');
  return text;
}

/** A text that must be there. @throws Refused invalid */
export function requireText(pointer: string, value: string | null | undefined, what: string, max = 10_000): string {
  return optionalText(pointer, value, max) ?? invalid(pointer, `Bitte angeben: ${what}.`);
}

/** One line, e.g. a title or a place. @throws Refused invalid */
export function requireLine(pointer: string, value: string | null | undefined, what: string, max = 200): string {
  const text = requireText(pointer, value, what, max);
  return /[\n\t]/.test(text) ? invalid(pointer, 'Bitte in eine Zeile schreiben, ohne Umbruch.') : text;
}

/** A day of the calendar, `YYYY-MM-DD`. @throws Refused invalid */
export function requireDay(pointer: string, value: string | null | undefined, what: string): string {
  const day = (value ?? '').trim();
  if (day === '') invalid(pointer, `Bitte angeben: ${what} (JJJJ-MM-TT).`);
  return isLocalDay(day)
    ? day
    : invalid(pointer, 'Das ist kein Tag des Kalenders. Bitte in der Form JJJJ-MM-TT angeben.');
}

/** @throws Refused invalid with one problem */
export function invalid(pointer: string, message: string): never {
  refuse('invalid', 'input', message, { problems: [{ pointer, message }] });
}
