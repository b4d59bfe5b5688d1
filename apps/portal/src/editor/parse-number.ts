/** Numbers as people type and paste them, as exact decimal strings; what could mean two things is not guessed but asked back. */

export type NumberInput =
  | { readonly kind: 'empty' }
  | { readonly kind: 'suppressed'; readonly mark: 'X' | '*' | '.' }
  | {
      readonly kind: 'number';
      /** With a point, without thousands marks: "-1234.5". */
      readonly value: string;
      /** A plus was typed: this is a change. */
      readonly sign: boolean;
      /** What stood behind the number: %, EUR … */
      readonly unit: string | undefined;
    }
  /** Words, e.g. „k. A.“: fine as they are, but no number. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'unclear'; readonly why: string };

const GROUP_MARKS = /[\s\u00a0\u2009\u202f'’]/gu;
const UNIT = /\s*(%|‰|€|EUR|Euro|Prozentpunkte)$/iu;
const UNITS: Readonly<Record<string, string>> = { '€': 'EUR', eur: 'EUR', euro: 'EUR', prozentpunkte: 'Prozentpunkte' };
/** The domain keeps at most these. */
const WHOLE_DIGITS = 15;
const FRACTION_DIGITS = 6;

/** @param typed a whole cell */
export function parseNumber(typed: string): NumberInput {
  const text = typed.replace(/[\u00a0\u2009\u202f]/gu, ' ').trim();
  if (text === '') return { kind: 'empty' };
  if (/^[xX]$/.test(text)) return { kind: 'suppressed', mark: 'X' };
  if (text === '*' || text === '.') return { kind: 'suppressed', mark: text };
  const unit = UNIT.exec(text)?.[1];
  const match = /^([+\-\u2212\u2013]?)\s*([\d.,\s'’]*\d[\d.,\s'’]*)$/u.exec(unit ? text.replace(UNIT, '') : text);
  if (!match) return { kind: 'words', text };
  const [, sign = '', body = ''] = match;
  const digits = readDigits(body.trim());
  if (typeof digits !== 'string') return digits;
  const [whole = '', fraction = ''] = digits.split('.');
  if (whole.length > WHOLE_DIGITS || fraction.length > FRACTION_DIGITS)
    return unclear(`Die Zahl hat mehr als ${WHOLE_DIGITS} Stellen vor oder ${FRACTION_DIGITS} nach dem Komma.`);
  const negative = sign !== '' && sign !== '+';
  return {
    kind: 'number',
    value: negative && /[1-9]/.test(digits) ? `-${digits}` : digits,
    sign: sign === '+',
    unit: unit === undefined ? undefined : (UNITS[unit.toLowerCase()] ?? unit),
  };
}

function readDigits(body: string): string | NumberInput {
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(body) || /^\d{1,3}(,\d{3}){2,}$/.test(body)) {
    const meant = body.replaceAll(',', '').replace('.', ',');
    return unclear(
      `„${body}“ ist englisch geschrieben. Meinen Sie ${meant}? Bitte mit Komma vor den Nachkommastellen eingeben.`,
    );
  }
  const parts = body.split(',');
  if (parts.length > 2) return unclear(`„${body}“ hat mehr als ein Komma.`);
  const [left = '', fraction] = parts;
  if (fraction !== undefined && !/^\d+$/.test(fraction))
    return unclear(`„${body}“: Nach dem Komma dürfen nur Ziffern stehen.`);
  const whole = readWhole(left, body, fraction !== undefined);
  if (typeof whole !== 'string') return whole;
  const plain = whole.replace(/^0+(?=\d)/, '');
  return fraction === undefined ? plain : `${plain}.${fraction}`;
}

/** A point or a space may only divide thousands. */
function readWhole(left: string, body: string, hasComma: boolean): string | NumberInput {
  if (left === '') return hasComma ? '0' : unclear(`„${body}“ ist keine Zahl.`);
  const marked = left.replace(GROUP_MARKS, '.');
  if (/^\d+$/.test(marked)) return marked;
  if (/^[1-9]\d{0,2}(\.\d{3})+$/.test(marked)) return marked.replaceAll('.', '');
  const decimal = /^(\d+)\.(\d+)$/.exec(left);
  if (decimal && !hasComma)
    return unclear(
      `„${body}“ ist nicht eindeutig. Meinen Sie ${decimal[1]},${decimal[2]}? Bitte mit Komma eingeben; der Punkt trennt nur Tausender.`,
    );
  return unclear(
    `„${body}“ ist nicht eindeutig: Punkte trennen nur Gruppen von drei Ziffern, zum Beispiel 1.234.567,5.`,
  );
}

const unclear = (why: string): NumberInput => ({ kind: 'unclear', why });
