/** class-validator speaks English; a DTO that gives no message of its own gets these. */

type Sentence = (field: string, numbers: readonly string[], message: string) => string;

const SENTENCES: Readonly<Record<string, Sentence>> = {
  whitelistValidation: (field) => `Das Feld „${field}“ gibt es hier nicht; bitte lassen Sie es weg.`,
  isDefined: (field) => `Die Angabe „${field}“ fehlt.`,
  isNotEmpty: (field) => `Die Angabe „${field}“ darf nicht leer sein.`,
  isString: (field) => `„${field}“ muss ein Text sein.`,
  isNumber: (field) => `„${field}“ muss eine Zahl sein.`,
  isInt: (field) => `„${field}“ muss eine ganze Zahl sein.`,
  isBoolean: (field) => `„${field}“ muss true oder false sein.`,
  isObject: (field) => `„${field}“ muss ein Objekt sein.`,
  isArray: (field) => `„${field}“ muss eine Liste sein.`,
  isUuid: (field) => `„${field}“ muss eine Kennung (UUID) sein.`,
  isEmail: (field) => `„${field}“ muss eine E-Mail-Adresse sein.`,
  isISO8601: (field) => `„${field}“ muss ein Datum der Form JJJJ-MM-TT sein.`,
  isDateString: (field) => `„${field}“ muss ein Datum der Form JJJJ-MM-TT sein.`,
  isIn: (field, _, message) => `„${field}“ muss einer dieser Werte sein: ${listOf(message)}.`,
  isEnum: (field, _, message) => `„${field}“ muss einer dieser Werte sein: ${listOf(message)}.`,
  min: (field, [least]) => `„${field}“ muss mindestens ${least} sein.`,
  max: (field, [most]) => `„${field}“ darf höchstens ${most} sein.`,
  minLength: (field, [least]) => `„${field}“ braucht mindestens ${least} Zeichen.`,
  maxLength: (field, [most]) => `„${field}“ darf höchstens ${most} Zeichen haben.`,
  isLength: (field, numbers) => `„${field}“ hat nicht die richtige Länge (${numbers.join(' bis ')} Zeichen).`,
  arrayMinSize: (field, [least]) => `„${field}“ braucht mindestens ${least} Einträge.`,
  arrayMaxSize: (field, [most]) => `„${field}“ darf höchstens ${most} Einträge haben.`,
  arrayUnique: (field) => `„${field}“ enthält einen Eintrag doppelt.`,
  matches: (field) => `„${field}“ hat nicht die richtige Form.`,
  nestedValidation: (field) => `„${field}“ hat nicht die richtige Form.`,
};

/** An own (German) message of the DTO stays; the English defaults all have this shape. */
const DEFAULT_MESSAGE = /\b(?:must|should|shall|has to)\b/;

const ALWAYS = ['whitelistValidation', 'isDefined'];

export function germanMessage(rule: string, message: string, field: string): string {
  if (!ALWAYS.includes(rule) && !DEFAULT_MESSAGE.test(message)) return message;
  const sentence = SENTENCES[rule];
  const rest = message.slice(message.indexOf(field) + field.length);
  return sentence ? sentence(field, rest.match(/-?\d+/g) ?? [], message) : `„${field}“ ist nicht verwendbar.`;
}

const listOf = (message: string): string =>
  message
    .slice(message.lastIndexOf(':') + 1)
    .trim()
    .split(/,\s*/)
    .join(', ');
